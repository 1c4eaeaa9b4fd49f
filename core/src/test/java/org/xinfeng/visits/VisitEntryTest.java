package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitEntry.Answer;
import org.xinfeng.visits.VisitEntry.AssistKind;
import org.xinfeng.visits.VisitEntry.PersonSeen;
import org.xinfeng.visits.VisitEntry.Result;

/** A visit as it is handed in, its questions, and what is remembered of it in short. */
class VisitEntryTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-02");
    private static final ResidentId ONE = ResidentId.of("R1");
    private static final ResidentId OTHER = ResidentId.of("R2");

    private static VisitEntry of(PersonSeen... people) {
        return new VisitEntry(new VisitId("v1"), new WorkerId("w1"), DAY, VisitForm.HOME, List.of(people));
    }

    @Test
    void aVisitIsToAtLeastOnePersonAndToEachOnce() {
        assertThrows(IllegalArgumentException.class, VisitEntryTest::of);
        assertThrows(IllegalArgumentException.class, () -> of(PersonSeen.notAtHome(ONE), PersonSeen.notAtHome(ONE)));
        assertEquals(
                2,
                of(PersonSeen.notAtHome(ONE), PersonSeen.notAtHome(OTHER))
                        .people()
                        .size());
    }

    @Test
    void onlySomebodyWhoWasMetGivesAnswers() {
        List<Answer> answers = SamplePolicies.allFine();
        for (Result result : List.of(Result.NOT_AT_HOME, Result.DECLINED)) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new PersonSeen(ONE, result, answers, List.of(), List.of(), Optional.empty()));
        }
        assertEquals(answers, PersonSeen.met(ONE, answers, List.of()).answers());
    }

    @Test
    void whatIsPrintedHoldsNoAnswerNoteOrValue() {
        VisitEntry.Assist assist = new VisitEntry.Assist(AssistKind.URGENT, Optional.of("SECRET"));
        Answer answer = new Answer(
                new VisitEntry.ItemCode("HEALTH"), new VisitEntry.ChoiceCode("SECRET"), Optional.of("SECRET"));
        PersonSeen seen = PersonSeen.met(ONE, List.of(answer), List.of(assist))
                .learning(List.of(new VisitEntry.Learnt("smd.status", FactValue.choice("SECRET"))));
        assertFalse((of(seen).toString() + seen).contains("SECRET"));
    }

    @Test
    void theRequiredQuestionsWithoutAnAnswerAreNamedInTheirOrder() {
        Checklist list = SamplePolicies.fiveInquiries();
        assertEquals(List.of(), list.missing(SamplePolicies.allFine()));
        assertEquals(List.of("HEALTH", "ECONOMY", "SUPPORT", "SAFETY"), list.missing(List.of()));
        assertEquals(
                List.of("ECONOMY", "SAFETY"),
                list.missing(List.of(Answer.of("SUPPORT", "FINE"), Answer.of("HEALTH", "WORRY"))));
    }

    @Test
    void aChecklistAsksEachQuestionOnce() {
        Checklist list = SamplePolicies.fiveInquiries();
        Checklist.Item first = list.items().get(0);
        assertThrows(
                IllegalArgumentException.class, () -> new Checklist(list.id(), list.label(), List.of(first, first)));
        assertEquals(
                1,
                new Checklist(list.id(), list.label(), List.of(first)).items().size());
    }

    @Test
    void aCallIsAContactAndAHomeVisitIsBoth() {
        ContactState called = ContactState.none(ONE).after(VisitForm.PHONE, Result.MET, DAY);
        assertEquals(Optional.empty(), called.lastHomeVisit());
        assertEquals(Optional.of(DAY), called.lastContact());
        ContactState visited = called.after(VisitForm.HOME, Result.MET, DAY.minusDays(3));
        assertEquals(Optional.of(DAY.minusDays(3)), visited.lastHomeVisit());
        assertEquals(Optional.of(DAY), visited.lastContact());
    }

    @Test
    void triesInARowAreCountedUntilSomebodyIsMet() {
        ContactState tried = ContactState.none(ONE)
                .after(VisitForm.HOME, Result.NOT_AT_HOME, DAY)
                .after(VisitForm.PHONE, Result.DECLINED, DAY.plusDays(1));
        assertEquals(2, tried.failedInRow());
        assertEquals(Optional.empty(), tried.lastContact());
        assertEquals(
                0, tried.after(VisitForm.PHONE, Result.MET, DAY.plusDays(2)).failedInRow());
    }

    @Test
    void whatIsEnteredLateChangesNoCountOfTriesThatCameAfterIt() {
        ContactState tried = ContactState.none(ONE)
                .after(VisitForm.HOME, Result.MET, DAY)
                .after(VisitForm.HOME, Result.NOT_AT_HOME, DAY.plusDays(5));
        assertEquals(
                1, tried.after(VisitForm.HOME, Result.MET, DAY.minusDays(9)).failedInRow());
        assertEquals(
                1,
                tried.after(VisitForm.HOME, Result.NOT_AT_HOME, DAY.minusDays(9))
                        .failedInRow());
        assertEquals(0, tried.after(VisitForm.HOME, Result.MET, DAY.plusDays(9)).failedInRow());
    }
}
