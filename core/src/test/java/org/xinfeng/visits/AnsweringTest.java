package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.contact;
import static org.xinfeng.policy.SamplePolicies.monthly;
import static org.xinfeng.policy.SamplePolicies.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.staff.Role;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Occurrence.Cause;
import org.xinfeng.visits.Occurrence.State;

/** Which occurrence a visit answers, and what becomes of it. */
class AnsweringTest {

    private static final Cadence EACH_MONTH = Cadence.calendar(1, Unit.MONTH);
    private static final VisitId VISIT = new VisitId("v1");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<Occurrence> answered(Owing owing, VisitForm form, String madeOn) {
        return Answering.answered(owing.duty(), owing.all(), form, day(madeOn));
    }

    private static Owing planned(DutyRule.Owed owed, String begun, String today) {
        Owing owing = Owing.of(owed, day(begun));
        owing.plan(day(begun));
        owing.plan(day(today));
        return owing;
    }

    @Test
    void aHomeVisitIsMetAtHomeAloneAndAContactInEveryFormThatTheRuleAllows() {
        DutyRule.Owed calls = contact(monthly());
        DutyRule.Owed onlyCalls =
                new DutyRule.Owed(calls.kind(), calls.cadence(), calls.role(), Optional.empty(), false, 0);
        for (VisitForm form : VisitForm.values()) {
            assertEquals(form == VisitForm.HOME, visit(monthly()).isMetBy(form));
            assertTrue(calls.isMetBy(form));
            assertEquals(form != VisitForm.HOME, onlyCalls.isMetBy(form));
        }
    }

    @Test
    void aVisitAnswersTheEarliestDueThatIsOpenAlready() {
        Owing owing = planned(visit(monthly()), "2025-01-06", "2025-03-10");
        assertEquals(
                day("2025-02-06"),
                answered(owing, VisitForm.HOME, "2025-03-09").orElseThrow().due());
        assertEquals(Optional.empty(), answered(owing, VisitForm.PHONE, "2025-03-09"));
        assertEquals(Optional.empty(), answered(owing, VisitForm.HOME, "2025-01-05"));
    }

    @Test
    void oneVisitDoesNotAnswerTheNextTimeToo() {
        Owing owing = planned(visit(monthly()), "2025-01-06", "2025-01-20");
        owing.visit(day("2025-01-20"), day("2025-01-20"));
        assertEquals(Optional.empty(), answered(owing, VisitForm.HOME, "2025-01-20"));
        assertTrue(answered(owing, VisitForm.HOME, "2025-01-21").isPresent());
    }

    @Test
    void aVisitInAMonthFoundMissedAnswersThatMonthWhenItIsHandedInAtLast() {
        Owing owing = planned(visit(EACH_MONTH), "2025-01-06", "2025-03-10");
        Occurrence january = owing.visit(day("2025-01-20"), day("2025-03-10")).orElseThrow();
        assertEquals(State.DONE, january.state());
        assertEquals(1, owing.in(State.MISSED).size());
        assertEquals(
                day("2025-03-31"),
                answered(owing, VisitForm.HOME, "2025-03-10").orElseThrow().due());
    }

    @Test
    void inItsGraceAVisitAnswersTheMonthBeforeAndAfterItThisMonth() {
        DutyRule.Owed owed =
                new DutyRule.Owed(DutyKind.HOME_VISIT, EACH_MONTH, Role.SOCIAL_WORKER, Optional.empty(), false, 3);
        Owing owing = planned(owed, "2025-04-06", "2025-05-02");
        assertEquals(
                day("2025-04-30"),
                answered(owing, VisitForm.HOME, "2025-05-03").orElseThrow().due());
        assertEquals(
                day("2025-05-30"),
                answered(owing, VisitForm.HOME, "2025-05-04").orElseThrow().due());
    }

    @Test
    void anAnswerIsInTimeUpToTheEndOfTheGraceAndLateAfterIt() {
        Occurrence one =
                planned(visit(monthly()), "2025-01-06", "2025-01-06").open().get(0);
        assertEquals(State.DONE, one.answeredBy(VISIT, one.due(), 0).state());
        assertEquals(State.LATE, one.answeredBy(VISIT, one.due().plusDays(1), 0).state());
        assertEquals(State.DONE, one.answeredBy(VISIT, one.due().plusDays(1), 1).state());
        assertEquals(
                Optional.of(new Occurrence.Closure(one.due(), Cause.VISIT, Optional.of(VISIT))),
                one.answeredBy(VISIT, one.due(), 0).closure());
    }

    @Test
    void whatIsClosedStaysClosedButForAMissedOneThatWasVisitedAfterAll() {
        Occurrence one =
                planned(visit(EACH_MONTH), "2025-01-06", "2025-01-06").open().get(0);
        LocalDate day = one.due();
        for (Occurrence closed :
                List.of(one.answeredBy(VISIT, day, 0), one.withdrawn(day, Cause.OFF_FILE), one.missed(day))) {
            assertThrows(IllegalStateException.class, () -> closed.withdrawn(day, Cause.OFF_FILE));
            assertThrows(IllegalStateException.class, () -> closed.missed(day));
        }
        assertThrows(
                IllegalStateException.class, () -> one.answeredBy(VISIT, day, 0).answeredBy(VISIT, day, 0));
        assertThrows(
                IllegalStateException.class,
                () -> one.withdrawn(day, Cause.OFF_FILE).answeredBy(VISIT, day, 0));
        assertEquals(State.DONE, one.missed(day).answeredBy(VISIT, day, 0).state());
    }

    @Test
    void anAttemptIsCountedAndLeavesItOpen() {
        Occurrence one =
                planned(visit(monthly()), "2025-01-06", "2025-01-06").open().get(0);
        Occurrence tried = one.attempted().attempted();
        assertEquals(2, tried.attempts());
        assertTrue(tried.isOpen() && tried.isAttempted());
        assertTrue(!one.isAttempted() && !tried.answeredBy(VISIT, one.due(), 0).isAttempted());
        assertTrue(tried.isOverdue(one.due().plusDays(1)));
        assertTrue(!tried.isOverdue(one.due())
                && !one.missed(one.due()).isOverdue(one.due().plusDays(1)));
    }
}
