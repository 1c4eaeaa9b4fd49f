package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.VisitingTown.HOSPITAL;
import static org.xinfeng.office.VisitingTown.TYPHOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitForm;

class RoundsAndSuspensionsTest {

    private static final Round.Span FESTIVAL = VisitingTown.days(MONDAY.plusDays(30), MONDAY.plusDays(36));
    private static final Round.RoundCode CALL = new Round.RoundCode("typhoon-1");
    private static final Suspensions.Id SICK = new Suspensions.Id("sick-1");

    private final Town town = Town.open(VisitingTown.policies(Optional.of(FESTIVAL)));

    private List<Occurrence> ofRound(ResidentId id) {
        return town.visits().occurrences(id).stream()
                .filter(one -> one.origin().kind() == Occurrence.OriginKind.ROUND
                        || one.origin().kind() == Occurrence.OriginKind.CALLED_ROUND)
                .toList();
    }

    private Occurrence one(ResidentId id, Occurrence.OriginKind kind) {
        return ofRound(id).stream()
                .filter(one -> one.origin().kind() == kind)
                .reduce((a, b) -> {
                    throw new AssertionError("two of " + kind);
                })
                .orElseThrow();
    }

    @Test
    void aFestivalRoundOwesOneVisitToEachConcernedAndToNobodyElse() {
        ResidentId elder = town.elder("E1");
        ResidentId child = town.child("C1");
        Occurrence one = one(elder, Occurrence.OriginKind.ROUND);
        assertEquals(FESTIVAL.from(), one.opens());
        assertEquals("festival", one.origin().ref().value());
        assertEquals(List.of(), ofRound(child));
    }

    @Test
    void aVisitThreeDaysBeforeTheRoundCountsAndOneFourDaysBeforeDoesNot() {
        ResidentId early = town.elder("E1");
        ResidentId tooEarly = town.elder("E2");
        town.on(FESTIVAL.from().minusDays(3));
        town.record(Town.visit("v1", FESTIVAL.from().minusDays(4), Town.met(tooEarly)));
        town.record(Town.visit("v2", FESTIVAL.from().minusDays(3), Town.met(early)));
        assertEquals(
                Occurrence.State.OPEN,
                one(tooEarly, Occurrence.OriginKind.ROUND).state());
        assertEquals(
                Occurrence.State.DONE, one(early, Occurrence.OriginKind.ROUND).state());
    }

    @Test
    void aRoundThatWentByIsMissedAndAVisitEnteredLateStillAnswersIt() {
        ResidentId elder = town.elder("E1");
        town.catchUpOn(FESTIVAL.through().plusDays(1));
        assertEquals(
                Occurrence.State.MISSED, one(elder, Occurrence.OriginKind.ROUND).state());
        town.record(Town.visit("v1", FESTIVAL.through(), Town.met(elder)));
        assertEquals(
                Occurrence.State.DONE, one(elder, Occurrence.OriginKind.ROUND).state());
    }

    @Test
    void aRoundThatThePackDropsIsWithdrawnWithThatCause() {
        ResidentId elder = town.elder("E1");
        town.governedBy(VisitingTown.policies(Optional.empty()));
        town.catchUp();
        assertEquals(
                Occurrence.Cause.POLICY_CHANGED,
                one(elder, Occurrence.OriginKind.ROUND).closure().orElseThrow().cause());
    }

    @Test
    void aCalledRoundOwesAVisitInItsVillagesAndIsWithdrawnWhenItIsCalledOff() {
        ResidentId elder = town.elder("E1");
        town.catchUp();
        Round.Span days = VisitingTown.days(MONDAY, MONDAY.plusDays(2));
        town.visits().callRound(CALL, TYPHOON, days, List.of(Town.WEST)).orElseThrow();
        Occurrence called = one(elder, Occurrence.OriginKind.CALLED_ROUND);
        assertEquals(Occurrence.State.OPEN, called.state());
        assertEquals(MONDAY.plusDays(2), called.due());
        town.visits().callRound(CALL, TYPHOON, days, List.of(Town.WEST)).orElseThrow();
        assertEquals(1, town.visits().rounds().size(), "the same id twice is done once");
        town.visits().endRound(CALL).orElseThrow();
        assertEquals(
                Occurrence.Cause.ROUND_ENDED,
                one(elder, Occurrence.OriginKind.CALLED_ROUND)
                        .closure()
                        .orElseThrow()
                        .cause());
    }

    @Test
    void aRoundIsCalledOnlyAsThePolicyHasItAndNotWhenItIsOver() {
        Round.Span past = VisitingTown.days(MONDAY.minusDays(3), MONDAY.minusDays(1));
        Town.assertRefused(
                OfficeRefusal.NOT_IN_POLICY,
                town.visits().callRound(CALL, new Round.RoundCode("festival"), FESTIVAL, List.of()));
        Town.assertRefused(OfficeRefusal.ROUND_IS_OVER, town.visits().callRound(CALL, TYPHOON, past, List.of()));
        Town.assertRefused(OfficeRefusal.UNKNOWN_ROUND, town.visits().endRound(CALL));
    }

    @Test
    void whatIsSuspendedIsNotMissedAndDueFiveWorkingDaysAfterTheEnd() {
        ResidentId elder = town.elder("E1");
        town.visits().suspend(elder, SICK, HOSPITAL, MONDAY, Optional.empty()).orElseThrow();
        town.catchUpOn(LocalDate.of(2025, 8, 4));
        assertEquals(List.of(), town.occurrences(elder, Occurrence.State.MISSED));
        assertFalse(town.occurrences(elder, Occurrence.State.SUSPENDED).isEmpty());
        assertEquals(1, town.visits().suspended().size());
        town.visits().resume(elder, SICK, LocalDate.of(2025, 8, 4)).orElseThrow();
        assertEquals(List.of(), town.occurrences(elder, Occurrence.State.SUSPENDED));
        Occurrence back = town.open(elder).stream()
                .filter(one -> one.origin().kind() == Occurrence.OriginKind.SUSPENSION)
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2025, 8, 11), back.due());
        assertEquals(0, town.revision() - twice(elder), "sent twice it is done once");
    }

    private long twice(ResidentId elder) {
        town.visits().resume(elder, SICK, LocalDate.of(2025, 8, 4)).orElseThrow();
        return town.revision();
    }

    @Test
    void aSuspensionNeedsAReasonOfThePolicyAndRunsOnce() {
        ResidentId elder = town.elder("E1");
        Town.assertRefused(
                OfficeRefusal.UNKNOWN_REASON,
                town.visits().suspend(elder, SICK, new Suspensions.Reason("X"), MONDAY, Optional.empty()));
        town.visits().suspend(elder, SICK, HOSPITAL, MONDAY, Optional.empty()).orElseThrow();
        Town.assertRefused(
                OfficeRefusal.SUSPENDED_ALREADY,
                town.visits().suspend(elder, new Suspensions.Id("other"), HOSPITAL, MONDAY, Optional.empty()));
        Town.assertRefused(
                OfficeRefusal.NOT_IN_POLICY,
                Town.open().visits().suspend(elder, SICK, HOSPITAL, MONDAY, Optional.empty()));
    }

    // D9, B2
    @Test
    void onlyWhatChangedIsAskedAgainAndTheSectionKeepsTheListItAnswered() {
        ResidentId elder = town.elder("E1");
        town.learn(elder, MONDAY, SamplePolicies.SELF_CARE_LOST, false);
        town.record(Town.visit("v1", MONDAY, Town.met(elder)));
        town.on(MONDAY.plusDays(30));
        assertEquals(List.of("SAFETY"), holding(elder));
        PersonSeen again =
                PersonSeen.met(elder, Town.answers().subList(0, 3), List.of()).unchanged("SAFETY");
        town.record(Town.visit("v2", MONDAY.plusDays(30), again));
        Visit.Section section = town.visits().history(elder).get(1);
        assertEquals(MONDAY, section.answers().get(3).origin().orElseThrow().on());
        assertEquals("2", section.asked().get(0).version().value());
        assertFalse(section.asked().get(0).isComplete(), "four of five");
        town.learn(elder, MONDAY.plusDays(30), SamplePolicies.SELF_CARE_LOST, true);
        assertEquals(List.of(), holding(elder));
        Town.assertRefused(
                OfficeRefusal.MUST_BE_ASKED, town.visits().record(Town.visit("v3", MONDAY.plusDays(30), again)));
        assertEquals(
                100,
                town.station()
                        .figures(DateRange.ofUnboundedEnd(MONDAY))
                        .coveragePercent(Town.WEST)
                        .orElseThrow());
    }

    private List<String> holding(ResidentId id) {
        List<Checklist.Question> questions = town.visits().questions(id, VisitForm.HOME);
        assertTrue(questions.size() >= 5);
        return questions.stream()
                .filter(question -> !question.ask())
                .map(question -> question.item().code())
                .toList();
    }
}
