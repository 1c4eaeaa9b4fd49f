package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;
import static org.xinfeng.policy.SamplePolicies.BLUE;
import static org.xinfeng.policy.SamplePolicies.GREEN;
import static org.xinfeng.policy.SamplePolicies.RED;
import static org.xinfeng.policy.SamplePolicies.YELLOW;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierDecision.Answer;
import org.xinfeng.tiering.TierDecision.Entry;
import org.xinfeng.tiering.TierDecision.Step;
import org.xinfeng.tiering.TierDecision.Why;
import org.xinfeng.tiering.TierState;
import org.xinfeng.tiering.TieringRefusal;
import org.xinfeng.visits.DueQuery;

/** People decide beside the system: one raises, two lower, and neither hides the other. */
class TierDecisionTest {

    private final Town town = Town.open();

    private static Entry entry(String id, ResidentId resident, Tier tier) {
        return Entry.of(id, resident, tier, Why.VISIT);
    }

    private TierState raise(ResidentId resident, Tier tier, LocalDate until) {
        return town.tiering()
                .raise(entry("raise-" + tier + "-" + town.today(), resident, tier)
                        .until(until))
                .orElseThrow();
    }

    private ResidentId yellowChild(String id) {
        ResidentId child = town.child(id);
        town.learn(child, MONDAY, ABSENT, true, HARM, false);
        return child;
    }

    private List<String> steps(ResidentId id) {
        return town.tiering().decisions(id).stream()
                .map(one -> one.step() + " " + one.tier() + " " + one.why().value())
                .sorted()
                .toList();
    }

    @Test
    void onePersonRaisesAtOnceAndTheDutiesFollow() {
        ResidentId child = town.greenChild("c1");
        TierState state = town.tiering().raise(entry("d1", child, YELLOW)).orElseThrow();
        assertEquals(Optional.of(GREEN), state.tier());
        assertEquals(Optional.of(YELLOW), state.effective());
        assertEquals(List.of("child.contact", "child.yellow.visit"), town.owed(child));
        assertEquals(
                1,
                town.station()
                        .figures(DateRange.ofClosed(MONDAY, MONDAY))
                        .byTier()
                        .get("YELLOW"));
        DueVisit due =
                town.visits().due(DueQuery.until(MONDAY.plusMonths(1))).items().get(0);
        assertEquals(Optional.of(YELLOW), due.tier());
        assertEquals(Optional.of(GREEN), due.system());
        assertEquals(2, due.occurrence().urgency());
    }

    @Test
    void aRaiseOutlastsNothing() {
        ResidentId child = town.greenChild("c1");
        raise(child, RED, MONDAY.plusDays(10));
        town.catchUpOn(MONDAY.plusDays(10));
        assertEquals("RED", town.counts(child));
        town.on(MONDAY.plusDays(11));
        assertEquals("GREEN", town.counts(child));
        assertEquals(
                1,
                town.station()
                        .figures(DateRange.ofClosed(MONDAY, MONDAY))
                        .byTier()
                        .get("GREEN"));
        assertTrue(town.owed(child).contains("child.red.visit"));
        CatchUpReport report = town.catchUp();
        assertEquals(1, report.tierChanges().get("RED→GREEN"));
        assertEquals(List.of("child.contact", "child.green.visit"), town.owed(child));
        assertEquals(List.of("ENDED RED day-passed", "RAISED RED visit"), steps(child));
        assertEquals(0, town.catchUp().changed());
        assertEquals(2, steps(child).size());
    }

    @Test
    void aRaiseIsKeptBesideASystemThatOvertakesItAndCountsAgainBehindIt() {
        ResidentId child = town.greenChild("c1");
        raise(child, YELLOW, MONDAY.plusYears(1));
        town.learn(child, MONDAY, HARM, true);
        TierState overtaken = town.tiering().state(child).orElseThrow();
        assertEquals(Optional.of(RED), overtaken.effective());
        assertEquals(Optional.of(TierState.Disagreement.OVERTAKEN), overtaken.disagreement());
        town.on(MONDAY.plusDays(1));
        town.learn(child, MONDAY.plusDays(1), HARM, false);
        assertEquals("YELLOW", town.counts(child));
    }

    @Test
    void whatIsNotMoreSevereIsNoRaise() {
        ResidentId child = yellowChild("c1");
        assertRefused(TieringRefusal.SAME_TIER, town.tiering().raise(entry("d1", child, YELLOW)));
        assertRefused(TieringRefusal.NOT_MORE_SEVERE, town.tiering().raise(entry("d1", child, BLUE)));
        assertRefused(TieringRefusal.UNKNOWN_TIER, town.tiering().raise(entry("d1", child, Tier.of("BLACK"))));
        assertRefused(
                TieringRefusal.IN_PAST,
                town.tiering().raise(entry("d1", child, RED).until(MONDAY.minusDays(1))));
        assertTrue(town.tiering().raise(entry("d1", child, RED).until(MONDAY)).isDone());
    }

    @Test
    void aRaiseIsProlongedAndNeverShortened() {
        ResidentId child = town.greenChild("c1");
        raise(child, YELLOW, MONDAY.plusDays(10));
        assertRefused(
                TieringRefusal.SAME_TIER,
                town.tiering().raise(entry("d2", child, YELLOW).until(MONDAY.plusDays(9))));
        assertTrue(town.tiering()
                .raise(entry("d2", child, YELLOW).until(MONDAY.plusDays(20)))
                .isDone());
        town.tiering().raise(entry("d3", child, RED).until(MONDAY.plusDays(2))).orElseThrow();
        town.catchUpOn(MONDAY.plusDays(3));
        assertEquals("YELLOW", town.counts(child));
        town.catchUpOn(MONDAY.plusDays(21));
        assertEquals("GREEN", town.counts(child));
    }

    @Test
    void whoIsUnassessedIsRaisedButNeverIntoTheMildestTierAndStillOwesTheIntakeVisit() {
        ResidentId child = town.child("c1");
        assertRefused(TieringRefusal.NOT_MORE_SEVERE, town.tiering().raise(entry("d1", child, GREEN)));
        town.tiering().raise(entry("d1", child, BLUE)).orElseThrow();
        assertEquals("BLUE", town.counts(child));
        assertEquals(List.of("child.blue.visit", "child.contact", "child.intake"), town.owed(child));
        assertTrue(town.open(child).stream().allMatch(one -> one.urgency() == 1));
    }

    @Test
    void twoPersonsLowerAndNotBeforeTheSecondAgrees() {
        ResidentId child = yellowChild("c1");
        Entry lower = entry("p1", child, GREEN).until(MONDAY.plusMonths(2));
        TierState proposed = town.tiering().proposeLower(lower).orElseThrow();
        assertEquals(Optional.of(YELLOW), proposed.effective());
        assertEquals(Optional.of(TierState.Disagreement.PROPOSED), proposed.disagreement());
        TierState agreed =
                town.second().agree(Answer.of("a1", lower.id(), Why.CONFERENCE)).orElseThrow();
        assertEquals(Optional.of(GREEN), agreed.effective());
        assertEquals(Optional.of(YELLOW), agreed.tier());
        assertEquals(List.of("child.contact", "child.green.visit"), town.owed(child));
        town.catchUpOn(MONDAY.plusMonths(2).plusDays(1));
        assertEquals("YELLOW", town.counts(child));
        assertEquals(
                List.of("AGREED GREEN conference", "ENDED GREEN day-passed", "PROPOSED GREEN visit"), steps(child));
    }

    @Test
    void whoProposedCannotAgreeNorWhoMayNot() {
        ResidentId child = yellowChild("c1");
        Entry lower = entry("p1", child, GREEN).until(MONDAY.plusMonths(2));
        town.tiering().proposeLower(lower).orElseThrow();
        Answer yes = Answer.of("a1", lower.id(), Why.CONFERENCE);
        assertRefused(TieringRefusal.SAME_PERSON, town.tiering().agree(yes));
        Actor worker =
                new Actor(ActorId.of("wu"), Purpose.of("casework"), EnumSet.of(Permission.READ, Permission.DECIDE));
        assertRefused(
                OfficeRefusal.NOT_PERMITTED, town.station(worker).tiering().agree(yes));
        Actor agreeing = new Actor(ActorId.of("wu"), Purpose.of("casework"), EnumSet.of(Permission.AGREE));
        assertRefused(
                OfficeRefusal.NOT_PERMITTED, town.station(agreeing).tiering().raise(entry("d1", child, RED)));
        assertTrue(town.station(agreeing).tiering().agree(yes).isDone());
    }

    @Test
    void aLoweringNeedsALastDayAndAMilderTierThanCounts() {
        ResidentId child = yellowChild("c1");
        assertRefused(TieringRefusal.NO_LAST_DAY, town.tiering().proposeLower(entry("p1", child, GREEN)));
        LocalDate last = MONDAY.plusDays(9);
        assertRefused(
                TieringRefusal.SAME_TIER,
                town.tiering().proposeLower(entry("p1", child, YELLOW).until(last)));
        assertRefused(
                TieringRefusal.NOT_MILDER,
                town.tiering().proposeLower(entry("p1", child, RED).until(last)));
        assertRefused(
                TieringRefusal.NO_TIER,
                town.tiering().proposeLower(entry("p1", town.child("c2"), GREEN).until(last)));
        assertTrue(town.tiering()
                .proposeLower(entry("p1", child, BLUE).until(last))
                .isDone());
    }

    @Test
    void aStayInTheTierIsWaitedForWhereThePackSaysSo() {
        town.governedBy(Policies.withPractice(Period.ofMonths(3), 30));
        ResidentId child = yellowChild("c1");
        town.on(MONDAY.plusDays(29));
        Entry lower = entry("p1", child, GREEN).until(MONDAY.plusMonths(3));
        var early = town.tiering().proposeLower(lower);
        assertRefused(TieringRefusal.STAY_NOT_REACHED, early);
        assertEquals(
                MONDAY.plusDays(30).toString(),
                early.refusal().orElseThrow().details().get("from"));
        town.on(MONDAY.plusDays(30));
        town.tiering().proposeLower(lower).orElseThrow();
        town.second().agree(Answer.of("a1", lower.id(), Why.VISIT)).orElseThrow();
        assertEquals("GREEN", town.counts(child));
    }

    @Test
    void aLoweringBindsOnlyWhileTheSystemIsNoMoreSevereThanWhenItWasAgreed() {
        ResidentId child = yellowChild("c1");
        town.lower(child, GREEN, MONDAY.plusMonths(3));
        town.learn(child, MONDAY, HARM, true);
        TierState lapsed = town.tiering().state(child).orElseThrow();
        assertEquals(Optional.of(RED), lapsed.effective());
        assertEquals(Optional.of(TierState.Disagreement.LAPSED), lapsed.disagreement());
        assertTrue(steps(child).contains("ENDED GREEN system-worse"));
        town.on(MONDAY.plusDays(1));
        town.learn(child, MONDAY.plusDays(1), HARM, false);
        assertEquals("YELLOW", town.counts(child), "it does not come back by itself");
    }

    @Test
    void aLoweringOutlivesASystemThatBecomesMilder() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, ABSENT, true, HARM, true);
        town.lower(child, YELLOW, MONDAY.plusMonths(3));
        assertEquals("YELLOW", town.counts(child));
        town.on(MONDAY.plusDays(1));
        town.learn(child, MONDAY.plusDays(1), ABSENT, false, HARM, false);
        assertEquals("GREEN", town.tier(child));
        assertEquals("YELLOW", town.counts(child), "two persons said so");
    }

    @Test
    void toEndARaiseEarlyNeedsASecondPersonAndToEndALoweringDoesNot() {
        ResidentId child = town.greenChild("c1");
        raise(child, YELLOW, MONDAY.plusYears(1));
        TierDecision.Id raised = town.tiering().decisions(child).get(0).id();
        assertRefused(TieringRefusal.NEEDS_SECOND_PERSON, town.tiering().end(Answer.of("e1", raised, Why.CHANGED)));
        TierState lowered = town.lower(child, GREEN, MONDAY.plusMonths(1));
        assertEquals(List.of(), lowered.people(), "nothing is held beside a system that says the same");
        assertEquals("GREEN", town.counts(child));
        ResidentId other = yellowChild("c2");
        town.lower(other, BLUE, MONDAY.plusMonths(1));
        TierDecision.Id agreed =
                town.tiering().state(other).orElseThrow().people().get(0).decision();
        assertEquals(
                Optional.of(YELLOW),
                town.tiering()
                        .end(Answer.of("e2", agreed, Why.CHANGED))
                        .orElseThrow()
                        .effective());
    }

    @Test
    void whatWasDecidedOnceIsNotDecidedAgain() {
        ResidentId child = yellowChild("c1");
        town.lower(child, GREEN, MONDAY.plusMonths(3));
        TierDecision.Id proposal = town.tiering().decisions(child).stream()
                .filter(one -> one.step() == Step.PROPOSED)
                .findFirst()
                .orElseThrow()
                .id();
        assertRefused(TieringRefusal.ALREADY_DECIDED, town.second().agree(Answer.of("a2", proposal, Why.CONFERENCE)));
        assertRefused(
                TieringRefusal.UNKNOWN_DECISION,
                town.second().agree(Answer.of("a2", TierDecision.Id.of("none"), Why.CONFERENCE)));
    }

    @Test
    void aRaiseEndsWhatWasProposedBefore() {
        ResidentId child = yellowChild("c1");
        Entry lower = entry("p1", child, GREEN).until(MONDAY.plusMonths(3));
        town.tiering().proposeLower(lower).orElseThrow();
        town.tiering().raise(entry("d1", child, RED)).orElseThrow();
        assertRefused(TieringRefusal.ALREADY_DECIDED, town.second().agree(Answer.of("a1", lower.id(), Why.CONFERENCE)));
        assertTrue(steps(child).contains("ENDED GREEN superseded"));
    }

    @Test
    void theSameDecisionTwiceIsOneAndAnotherUnderItsIdIsRefused() {
        ResidentId child = town.greenChild("c1");
        Entry raise = entry("d1", child, YELLOW).noting("家里没有大人");
        TierState first = town.tiering().raise(raise).orElseThrow();
        long revision = town.revision();
        assertEquals(first, town.tiering().raise(raise).orElseThrow());
        assertEquals(revision, town.revision());
        assertRefused(OfficeRefusal.ID_IN_USE, town.tiering().raise(entry("d1", child, RED)));
        assertRefused(OfficeRefusal.ID_IN_USE, town.second().raise(raise));
        assertEquals(1, town.tiering().decisions(child).size());
    }

    @Test
    void aRefusedDecisionLeavesNothing() {
        ResidentId child = yellowChild("c1");
        town.on(MONDAY.plusDays(100));
        long revision = town.revision();
        assertRefused(TieringRefusal.NOT_MORE_SEVERE, town.tiering().raise(entry("d1", child, BLUE)));
        assertEquals(revision, town.revision());
        assertTrue(town.tiering().raise(entry("d1", child, RED)).isDone());
        assertEquals(revision + 1, town.revision());
    }

    @Test
    void nobodyDecidesAboutSomebodyUnknownOrOffFile() {
        ResidentId child = town.greenChild("c1");
        assertRefused(OfficeRefusal.UNKNOWN_RESIDENT, town.tiering().raise(entry("d1", ResidentId.of("x"), RED)));
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        assertRefused(OfficeRefusal.NOT_ON_FILE, town.tiering().raise(entry("d1", child, RED)));
    }

    @Test
    void whoeverLooksAgainConfirmsTheTierThatCounts() {
        ResidentId child = town.greenChild("c1");
        town.on(MONDAY.plusDays(40));
        assertRefused(TieringRefusal.NOT_IN_TIER, town.tiering().confirm(entry("d1", child, YELLOW)));
        TierState state = town.tiering().confirm(entry("d1", child, GREEN)).orElseThrow();
        assertEquals(MONDAY.plusDays(40), state.reviewedOn());
        assertEquals(MONDAY, state.effectiveSince());
    }

    @Test
    void yesterdayWrittenDownLateUndoesNoDecisionOfToday() {
        ResidentId child = town.greenChild("c1");
        town.catchUp();
        town.on(MONDAY.plusDays(2));
        raise(child, RED, MONDAY.plusDays(5));
        assertEquals(0, town.station().catchUp(MONDAY.plusDays(1)).orElseThrow().residents());
        assertEquals("RED", town.counts(child));
        assertTrue(town.owed(child).contains("child.red.visit"));
    }

    @Test
    void noteAndNameAreNeverTold() {
        ResidentId child = town.greenChild("c1");
        Entry raise = entry("d1", child, YELLOW).noting("家里没有大人");
        town.tiering().raise(raise).orElseThrow();
        String told = raise
                + town.tiering().decisions(child).toString()
                + town.tiering().state(child);
        assertFalse(told.contains("大人"), told);
        assertThrows(IllegalArgumentException.class, () -> raise.noting(" "));
    }
}
