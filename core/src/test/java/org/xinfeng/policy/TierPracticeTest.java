package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.policy.SamplePolicies.CHILD_PLAN;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.RED;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.Citation;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierPractice;

/** How people handle tiers is said by packs, changed by places, and asked for where it must be set. */
class TierPracticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static TierPractice practice(Tier tier, Optional<Period> every, int stay, boolean required) {
        return new TierPractice(tier, every, stay, required, Optional.of(Citation.of(CHILD_PLAN)), false);
    }

    private static TierPractice monthly(Tier tier) {
        return practice(tier, Optional.of(Period.ofMonths(1)), 30, false);
    }

    private static PolicyPack pack(String id, TierPractice... practices) {
        PolicyPack base = SamplePolicies.pack();
        PolicyPack.Head head = base.head();
        boolean first = id.equals("sample");
        return new PolicyPack(
                new PolicyPack.Head(id, "1", head.title(), head.inForce(), false),
                base.sources(),
                base.scale(),
                base.factors(),
                base.categories(),
                List.of(),
                first ? base.books() : List.of(),
                first ? base.duties() : List.of(),
                base.checklists(),
                base.years(),
                base.horizonDays(),
                List.of(practices),
                Optional.empty());
    }

    @Test
    void aPackSaysItAndAPackThatDoesNotAsksNothing() {
        Policy policy = PolicyLibrary.of(pack("sample", monthly(RED))).on(DAY);
        assertEquals(30, policy.practice(RED).stayBeforeLowering());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 2)), policy.practice(RED).dueAfter(DAY));
        assertEquals(Optional.empty(), policy.practice(GREEN).dueAfter(DAY));
        assertEquals(List.of(), policy.missingPractices());
    }

    @Test
    void onePackMayLeaveTheWordToAnotherAndTwoMustNotDiffer() {
        TierPractice local = practice(RED, Optional.empty(), 0, true);
        assertEquals(
                List.of(RED), PolicyLibrary.of(pack("sample", local)).on(DAY).missingPractices());
        Policy both =
                PolicyLibrary.of(pack("sample", local), pack("b", monthly(RED))).on(DAY);
        assertEquals(List.of(), both.missingPractices());
        assertEquals(monthly(RED), both.practice(RED));
        PolicyLibrary differ = PolicyLibrary.of(
                pack("sample", monthly(RED)), pack("b", practice(RED, Optional.of(Period.ofDays(7)), 0, false)));
        assertEquals(
                "practice/RED",
                assertThrows(InvalidPolicyException.class, () -> differ.on(DAY))
                        .problems()
                        .get(0)
                        .path());
    }

    @Test
    void aPlaceSetsItByAnOverlay() {
        PolicyPack base = pack("sample", practice(RED, Optional.empty(), 0, true), monthly(GREEN));
        Overlay overlay = new Overlay(
                "town",
                base.id(),
                base.digest(),
                DateRange.ofUnboundedEnd(SamplePolicies.BEGIN),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(monthly(RED)),
                Optional.empty());
        Policy policy = PolicyLibrary.of(List.of(base), List.of(overlay)).on(DAY);
        assertEquals(monthly(RED), policy.practice(RED));
        assertEquals(monthly(GREEN), policy.practice(GREEN));
        assertNotEquals(base.digest(), policy.bindings().get(0).digest());
    }

    @Test
    void itChangesTheDigestAndItsAbsenceDoesNot() {
        assertEquals(SamplePolicies.pack().digest(), pack("sample").digest());
        assertNotEquals(pack("sample").digest(), pack("sample", monthly(RED)).digest());
        assertNotEquals(
                pack("sample", monthly(RED)).digest(),
                pack("sample", practice(RED, Optional.empty(), 30, false)).digest());
        assertEquals(
                pack("sample", monthly(RED), monthly(GREEN)).digest(),
                pack("sample", monthly(GREEN), monthly(RED)).digest());
    }

    @Test
    void aTierThatIsNotThereASourceThatIsNotListedAndATierTwiceAreRefused() {
        for (TierPractice[] bad : List.of(
                new TierPractice[] {monthly(Tier.of("BLACK"))},
                new TierPractice[] {
                    new TierPractice(RED, Optional.empty(), 1, false, Optional.of(Citation.of("nowhere")), false)
                },
                new TierPractice[] {monthly(RED), monthly(RED)})) {
            PolicyLibrary library = PolicyLibrary.of(pack("sample", bad));
            assertThrows(InvalidPolicyException.class, () -> library.on(DAY));
        }
    }

    @Test
    void noTimeOfNothingNoStayBelowNoneAndNothingVerifiedWithoutASource() {
        assertThrows(IllegalArgumentException.class, () -> practice(RED, Optional.of(Period.ofDays(0)), 0, false));
        assertThrows(IllegalArgumentException.class, () -> practice(RED, Optional.empty(), -1, false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new TierPractice(RED, Optional.empty(), 1, false, Optional.empty(), true));
    }
}
