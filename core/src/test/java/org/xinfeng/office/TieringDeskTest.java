package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Finding;

/** Tiers, why, and that the same question gets the same answer. */
class TieringDeskTest {

    private final Town town = Town.open();

    @Test
    void anAssessmentComputedAgainFromItsFactsGivesTheSame() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, ABSENT, true);
        town.learn(child, MONDAY, HARM, true);
        town.learn(child, MONDAY, HARM, false);
        town.elder("e1");
        int looked = 0;
        for (ResidentId id : List.of(child, ResidentId.of("e1"))) {
            for (Assessment said : town.tiering().history(id)) {
                Policy policy = SamplePolicies.library().on(said.day());
                Map<String, FactValue> used = new TreeMap<>();
                said.used().forEach(one -> used.put(one.factor().value(), one.value()));
                Finding finding =
                        policy.assessor().assess(new HashSet<>(said.categories()), Facts.of(said.day(), used));
                assertEquals(said.tier(), finding.tierIfAny());
                assertEquals(said.possible(), finding.possibleTier());
                assertEquals(
                        said.open().stream().map(one -> one.factor().value()).toList(),
                        finding.questions().stream()
                                .map(Finding.OpenQuestion::factor)
                                .toList());
                looked++;
            }
        }
        assertEquals(5, looked);
    }

    @Test
    void anAssessmentSaysWhichRuleFiredByWhichPackAndWhatToAsk() {
        ResidentId child = town.child("c1");
        Assessment first = town.tiering().latest(child).orElseThrow();
        assertTrue(first.isUnassessed());
        assertEquals(
                List.of(HARM, ABSENT),
                first.open().stream().map(one -> one.factor().value()).toList());
        town.learn(child, MONDAY, ABSENT, true);
        Assessment why = town.tiering().latest(child).orElseThrow();
        assertEquals("C2", why.fired().get(0).rule().value());
        assertEquals(Optional.of(SamplePolicies.RED), why.possible());
        assertEquals(SamplePolicies.pack().digest(), why.packs().get(0).digest().value());
        assertFalse(why.packs().get(0).pastItsEnd());
        assertEquals(List.of(first, why), sorted(town.tiering().history(child), first));
    }

    private static List<Assessment> sorted(List<Assessment> history, Assessment first) {
        return history.stream()
                .sorted(java.util.Comparator.comparing(one -> !one.equals(first)))
                .toList();
    }

    @Test
    void assessingWhereNothingHasChangedWritesNothing() {
        ResidentId child = town.greenChild("c1");
        Assessment said = town.tiering().latest(child).orElseThrow();
        long revision = town.revision();
        assertEquals(said, town.tiering().assess(child).orElseThrow());
        assertEquals(0, town.tiering().assessAll(Progress.NONE).orElseThrow().changed());
        assertEquals(revision, town.revision());
    }

    @Test
    void assessingEverybodyTiersWhoCameByRoster() {
        town.registry()
                .importRoster(Lists.empty().rows(40, Lists::child), ImportOptions.writing())
                .orElseThrow();
        CatchUpReport report = town.tiering().assessAll(Progress.NONE).orElseThrow();
        assertEquals(Map.of("NONE→GREEN", 40), report.tierChanges());
        assertEquals(40, report.changed());
        assertEquals(80, report.dutiesBegun());
    }

    @Test
    void whoIsInNoCategoryOfABookHasNoTierAndIsNotGreen() {
        ResidentId other = ResidentId.of("o1");
        town.registry()
                .enrol(Town.person("o1", MONDAY.minusYears(40), Town.EAST, Category.of("adult.other")))
                .orElseThrow();
        assertEquals("NO_BOOK", town.tier(other));
        assertEquals(
                Optional.empty(), town.tiering().assess(other).orElseThrow().tier());
        assertEquals(List.of(), town.owed(other));
    }

    @Test
    void whoIsUnknownOrNotOnFileIsNotAssessed() {
        assertRefused(OfficeRefusal.UNKNOWN_RESIDENT, town.tiering().assess(ResidentId.of("nobody")));
        ResidentId child = town.child("c1");
        town.registry().takeOffFile(child, Resident.Status.DECEASED).orElseThrow();
        assertRefused(OfficeRefusal.NOT_ON_FILE, town.tiering().assess(child));
        assertEquals(Optional.empty(), town.tiering().latest(ResidentId.of("nobody")));
        assertEquals(List.of(), town.tiering().history(ResidentId.of("nobody")));
    }

    @Test
    void whoTurnsSixteenIsNoChildAnyMoreFromThatDayOn() {
        ResidentId child = ResidentId.of("c1");
        LocalDate birthday = MONDAY.plusDays(10);
        town.registry()
                .enrol(Town.person("c1", birthday.minusYears(16), Town.EAST, SamplePolicies.CHILD))
                .orElseThrow();
        town.learn(child, MONDAY, ABSENT, true);
        town.catchUpOn(birthday.minusDays(1));
        assertEquals("YELLOW", town.tier(child));
        town.catchUpOn(birthday);
        assertEquals("NO_BOOK", town.tier(child));
        assertEquals(birthday, town.tiering().state(child).orElseThrow().since());
        assertEquals(List.of(), town.open(child));
    }

    @Test
    void aPackPastItsEndBindsOnAndSaysSo() {
        PolicyPack year =
                SamplePolicies.pack("1", DateRange.ofClosed(SamplePolicies.BEGIN, MONDAY), SamplePolicies.duties());
        Town place = Town.open(PolicyLibrary.of(year));
        ResidentId child = place.greenChild("c1");
        assertFalse(place.tiering().latest(child).orElseThrow().packs().get(0).pastItsEnd());
        place.catchUpOn(MONDAY.plusDays(1));
        assertEquals("GREEN", place.tier(child));
        assertTrue(place.tiering().latest(child).orElseThrow().packs().get(0).pastItsEnd());
        assertEquals(MONDAY, place.tiering().state(child).orElseThrow().since());
    }

    @Test
    void aPackThatChangedUnderItsNameIsRefusedEverywhereAndWritesNothing() {
        ResidentId child = town.greenChild("c1");
        town.governedBy(PolicyLibrary.of(SamplePolicies.pack(
                "1", DateRange.ofUnboundedEnd(SamplePolicies.BEGIN), SamplePolicies.childDuties())));
        long revision = town.revision();
        assertRefused(
                OfficeRefusal.POLICY_CHANGED_UNDER_ITS_NAME, town.tiering().assess(child));
        assertRefused(
                OfficeRefusal.POLICY_CHANGED_UNDER_ITS_NAME, town.station().catchUp(MONDAY));
        assertRefused(
                OfficeRefusal.POLICY_CHANGED_UNDER_ITS_NAME,
                town.visits().record(Town.visit("v1", MONDAY, Town.met(child))));
        assertRefused(
                OfficeRefusal.POLICY_CHANGED_UNDER_ITS_NAME,
                town.registry().enrol(Town.person("c2", MONDAY, Town.EAST, SamplePolicies.CHILD)));
        assertEquals(revision, town.revision());
        town.governedBy(PolicyLibrary.of(SamplePolicies.pack(
                "2", DateRange.ofUnboundedEnd(SamplePolicies.BEGIN), SamplePolicies.childDuties())));
        assertTrue(town.tiering().assess(child).isDone());
    }
}
