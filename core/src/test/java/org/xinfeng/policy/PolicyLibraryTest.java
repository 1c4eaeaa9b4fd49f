package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.visits.Cadence;

/** What binds on a day. */
class PolicyLibraryTest {

    private static final Condition BELOW_STANDARD = new FactCondition.Local("income", FactCondition.Op.LT, "standard");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");
    private static final PolicyPack BASE = PackFixture.pack(BELOW_STANDARD);

    private static PolicyPack version(String version, String inForce) {
        return SamplePolicies.pack(version, DateRange.parse(inForce), SamplePolicies.duties());
    }

    private static Overlay overlay(String id, String inForce, long standard) {
        return new Overlay(
                id,
                BASE.id(),
                BASE.digest(),
                DateRange.parse(inForce),
                List.of(),
                Map.of("standard", FactValue.of(standard)),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    private static PolicyLibrary with(Overlay... overlays) {
        return PolicyLibrary.of(List.of(BASE), List.of(overlays));
    }

    private static String standard(PolicyLibrary library, LocalDate day) {
        return library.on(day)
                .bindings()
                .get(0)
                .pack()
                .settings()
                .get(0)
                .value()
                .map(FactValue::text)
                .orElse("unset");
    }

    private static PolicyProblem refused(Runnable work) {
        List<PolicyProblem> problems =
                assertThrows(InvalidPolicyException.class, work::run).problems();
        assertTrue(problems.stream().noneMatch(one -> one.cure().isBlank()));
        return problems.get(0);
    }

    @Test
    void aPackPastItsEndBindsOnAndIsFlagged() {
        PolicyLibrary library = PolicyLibrary.of(version("2025", "2025-01-01/2026-01-01"));
        assertEquals(List.of(), library.on(NEW_YEAR.minusDays(1)).pastTheirEnd());
        Policy after = library.on(NEW_YEAR);
        assertEquals(1, after.pastTheirEnd().size());
        assertEquals(library.on(NEW_YEAR.minusDays(1)).duties(), after.duties());
        assertEquals(1, library.on(NEW_YEAR.plusYears(9)).pastTheirEnd().size());
    }

    @Test
    void aSuccessorTakesOverOnItsFirstDay() {
        PolicyLibrary library =
                PolicyLibrary.of(version("2026", "2026-03-01/.."), version("2025", "2025-01-01/2026-01-01"));
        assertEquals("2025", bound(library, "2026-02-28").pack().head().version());
        assertTrue(bound(library, "2026-02-28").pastItsEnd());
        assertEquals("2026", bound(library, "2026-03-01").pack().head().version());
        assertFalse(bound(library, "2026-03-01").pastItsEnd());
    }

    private static Policy.Binding bound(PolicyLibrary library, String day) {
        return library.on(LocalDate.parse(day)).bindings().get(0);
    }

    @Test
    void beforeItsFirstDayNothingBinds() {
        PolicyLibrary library = PolicyLibrary.of(version("2025", "2025-01-01/.."));
        assertEquals(
                "scale",
                refused(() -> library.on(LocalDate.parse("2024-12-31"))).path());
    }

    @Test
    void versionsThatOverlapOrAreCalledTheSameAreRefused() {
        assertEquals(
                "inForce",
                refused(() -> PolicyLibrary.of(version("1", "2025-01-01/2026-01-01"), version("2", "2025-12-31/..")))
                        .path());
        assertEquals(
                "version",
                refused(() -> PolicyLibrary.of(version("1", "2025-01-01/2026-01-01"), version("1", "2026-01-01/..")))
                        .path());
    }

    @Test
    void theSameDaysGiveTheSamePolicy() {
        PolicyLibrary library = PolicyLibrary.of(version("2025", "2025-01-01/.."));
        assertSame(library.on(NEW_YEAR), library.on(NEW_YEAR.plusDays(1)));
    }

    @Test
    void aSettingIsMissingAndUnknownUntilAnOverlaySetsIt() {
        PolicyLibrary library = with(overlay("town", "2026-01-01/..", 1000));
        assertEquals(
                List.of("standard"),
                library.on(NEW_YEAR.minusDays(1)).missingSettings().stream()
                        .map(PolicyPack.Setting::code)
                        .toList());
        assertEquals(List.of(), library.on(NEW_YEAR).missingSettings());
        assertEquals("1000", standard(library, NEW_YEAR));
    }

    @Test
    void anOverlayPastItsEndBindsOnAndIsFlaggedUntilTheNextOne() {
        PolicyLibrary library =
                with(overlay("town-2024", "2024-01-01/2025-01-01", 1000), overlay("town-2026", "2026-01-01/..", 2000));
        assertEquals("1000", standard(library, LocalDate.parse("2024-12-31")));
        assertEquals("1000", standard(library, LocalDate.parse("2025-12-31")));
        assertEquals(1, library.on(LocalDate.parse("2025-12-31")).pastTheirEnd().size());
        assertEquals("2000", standard(library, NEW_YEAR));
        assertEquals(List.of(), library.on(NEW_YEAR).pastTheirEnd());
    }

    @Test
    void overlaysThatOverlapOrAreCalledTheSameAreRefused() {
        assertEquals(
                "inForce",
                refused(() -> with(overlay("one", "2025-01-01/..", 1), overlay("two", "2026-01-01/..", 2)))
                        .path());
        assertEquals(
                "id",
                refused(() -> with(overlay("one", "2025-01-01/2026-01-01", 1), overlay("one", "2026-01-01/..", 2)))
                        .path());
    }

    @Test
    void anOverlayOfAnotherTextIsRefusedAndToldTheDigest() {
        Overlay wrong = new Overlay(
                "town",
                BASE.id(),
                "0".repeat(40),
                BASE.head().inForce(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
        PolicyProblem problem = refused(() -> with(wrong));
        assertEquals("digest", problem.path());
        assertTrue(problem.cure().contains(BASE.digest()));
    }

    @Test
    void anOverlayChangesNothingThatThePackDoesNotHave() {
        Overlay unknown = new Overlay(
                "town",
                BASE.id(),
                BASE.digest(),
                BASE.head().inForce(),
                List.of(),
                Map.of("nothing", FactValue.of(1)),
                List.of(),
                Map.of("no-book", List.of()),
                List.of(),
                Optional.empty());
        List<PolicyProblem> problems = assertThrows(
                        InvalidPolicyException.class, () -> with(unknown).on(NEW_YEAR))
                .problems();
        assertEquals(
                List.of("settings/nothing", "rules/no-book"),
                problems.stream().map(PolicyProblem::path).toList());
    }

    @Test
    void anOverlayTakesThePlaceOfADutyWithTheSameIdAndIsKnownByADigestOfItsOwn() {
        PolicyPack pack = SamplePolicies.pack();
        Overlay weekly = new Overlay(
                "town",
                pack.id(),
                pack.digest(),
                pack.head().inForce(),
                List.of(),
                Map.of(),
                List.of(SamplePolicies.duty(
                        "child.red.visit",
                        SamplePolicies.visit(Cadence.rolling(1, Cadence.Unit.WEEK)),
                        SamplePolicies.to(SamplePolicies.CHILD, SamplePolicies.RED))),
                Map.of(),
                List.of(),
                Optional.empty());
        Policy policy = PolicyLibrary.of(List.of(pack), List.of(weekly)).on(NEW_YEAR);
        assertEquals(pack.duties().size(), policy.duties().size());
        assertFalse(policy.duty("child.red.visit").orElseThrow().provisional());
        Policy.Binding binding = policy.bindings().get(0);
        assertEquals("1+town", binding.pack().head().version());
        assertEquals(binding.pack().digest(), binding.digest());
        assertFalse(binding.digest().equals(pack.digest()));
    }

    @Test
    void packsOfOnePolicyShareOneScale() {
        PolicyPack sample = SamplePolicies.pack();
        assertEquals(
                "scale",
                refused(() -> PolicyLibrary.of(sample, BASE).on(NEW_YEAR)).path());
        PolicyPack without = ChangedPack.of(BASE).scale(Optional.empty()).pack();
        assertEquals(
                2, PolicyLibrary.of(sample, without).on(NEW_YEAR).bindings().size());
    }
}
