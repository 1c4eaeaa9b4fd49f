package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.tiering.TierState;

/** Whose tier people should look at: where they and the system differ, and where it is time. */
class LookAgainTest {

    private final Town town = Town.open(Policies.withPractice(Period.ofMonths(1), 0));

    private void raise(ResidentId id, Tier tier, LocalDate until) {
        town.tiering()
                .raise(TierDecision.Entry.of("raise-" + id.value(), id, tier, TierDecision.Why.REPORT)
                        .until(until))
                .orElseThrow();
    }

    private List<String> disagreements(int limit) {
        List<String> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<TierState> page = town.tiering().disagreements(after, limit);
            page.items()
                    .forEach(one -> found.add(one.resident().value() + " "
                            + one.disagreement().orElseThrow() + " " + one.code() + " " + one.effectiveCode()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    private List<String> due(LocalDate until, int limit) {
        List<String> found = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<TierPractice.Due> page = town.tiering().reassessmentsDue(until, after, limit);
            page.items().forEach(one -> found.add(one.resident().value() + " " + one.tier() + " " + one.due()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void everybodyForWhomPeopleAndSystemDifferIsListedOnceWithBothTiers(int limit) {
        ResidentId raised = town.greenChild("c1");
        raise(raised, SamplePolicies.YELLOW, MONDAY.plusDays(60));
        ResidentId lowered = town.child("c2");
        town.learn(lowered, MONDAY, ABSENT, true, HARM, false);
        town.lower(lowered, SamplePolicies.BLUE, MONDAY.plusDays(60));
        ResidentId overtaken = town.greenChild("c3");
        raise(overtaken, SamplePolicies.YELLOW, MONDAY.plusDays(60));
        town.learn(overtaken, MONDAY, HARM, true);
        ResidentId agrees = town.greenChild("c4");
        raise(agrees, SamplePolicies.YELLOW, MONDAY.plusDays(60));
        town.learn(agrees, MONDAY, ABSENT, true);
        raise(town.greenChild("c5"), SamplePolicies.RED, MONDAY.plusDays(5));
        ResidentId gone = town.greenChild("c6");
        raise(gone, SamplePolicies.RED, MONDAY.plusDays(60));
        town.registry().takeOffFile(gone, Resident.Status.DECEASED).orElseThrow();
        town.on(MONDAY.plusDays(6));
        assertEquals(
                List.of("c2 LOWERED YELLOW BLUE", "c3 OVERTAKEN RED RED", "c1 RAISED GREEN YELLOW"),
                disagreements(limit),
                "without whom they agree on, whose raise is over, and who is not on file");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void whoIsDueIsListedTheMostSevereFirstThenTheLongestUnseen(int limit) {
        town.greenChild("c1");
        town.on(MONDAY.plusDays(3));
        ResidentId later = town.greenChild("c2");
        ResidentId yellow = town.child("c3");
        town.learn(yellow, town.today(), ABSENT, true, HARM, false);
        ResidentId gone = town.greenChild("c4");
        town.registry().takeOffFile(gone, Resident.Status.DECEASED).orElseThrow();
        town.child("unassessed");
        assertEquals(List.of(), due(MONDAY.plusMonths(1).minusDays(1), limit));
        assertEquals(List.of("c1 GREEN 2025-07-09"), due(MONDAY.plusMonths(1), limit));
        assertEquals(
                List.of("c3 YELLOW 2025-07-12", "c1 GREEN 2025-07-09", "c2 GREEN 2025-07-12"),
                due(MONDAY.plusMonths(2), limit));
        town.on(MONDAY.plusDays(20));
        town.tiering()
                .confirm(TierDecision.Entry.of("look", later, SamplePolicies.GREEN, TierDecision.Why.VISIT))
                .orElseThrow();
        assertEquals(
                List.of("c3 YELLOW 2025-07-12", "c1 GREEN 2025-07-09", "c2 GREEN 2025-07-29"),
                due(MONDAY.plusMonths(2), limit));
    }

    @Test
    void anOvernightAssessmentOfEverybodyIsNoLookByPeople() {
        ResidentId child = town.greenChild("c1");
        town.on(MONDAY.plusDays(10));
        town.governedBy(Policies.withPractice(Period.ofMonths(2), 0));
        town.on(MONDAY.plusDays(20));
        town.catchUp();
        assertEquals(List.of("c1 GREEN " + MONDAY.plusMonths(2)), due(MONDAY.plusMonths(2), 10));
        town.learn(child, town.today(), ABSENT, true);
        assertEquals(List.of("c1 YELLOW " + MONDAY.plusDays(20).plusMonths(2)), due(MONDAY.plusMonths(3), 10));
    }

    @Test
    void whereThePackSaysNoTimeNobodyIsListed() {
        town.greenChild("c1");
        town.governedBy(SamplePolicies.library());
        assertEquals(List.of(), due(MONDAY.plusYears(9), 10));
    }

    @Test
    void aPageHoldsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> town.tiering().disagreements(Optional.empty(), 0));
        assertThrows(
                IllegalArgumentException.class, () -> town.tiering().reassessmentsDue(MONDAY, Optional.empty(), 0));
    }
}
