package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.policy.SamplePolicies.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.calendar.NoticeYears;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.staff.Role;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Occurrence.Cause;
import org.xinfeng.visits.Occurrence.State;

class PlannerTest {

    private static final Cadence EACH_MONTH = Cadence.calendar(1, Unit.MONTH);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    @Test
    void monthlyFromThe31stFallsOnTheLastWorkingDaysUpToEachMonthsEnd() {
        Owing owing = Owing.of(monthly(), day("2024-12-31"));
        owing.plan(day("2024-12-31"));
        assertEquals(days("2025-01-27", "2025-02-28", "2025-03-31"), owing.due());
    }

    @Test
    void anOverdueVisitStaysTheOnlyOverdueOneHoweverLongItTakes() {
        Owing owing = Owing.of(monthly(), day("2025-01-06"));
        owing.plan(day("2025-01-06"));
        owing.plan(day("2025-05-20"));
        assertEquals(days("2025-02-06", "2025-06-06", "2025-07-04", "2025-08-06"), owing.due());
        assertEquals(1, owing.open().get(0).number());
    }

    @Test
    void aVisitEnteredLateCountsFromItsOwnDay() {
        Owing owing = Owing.of(monthly(), day("2025-01-06"));
        owing.plan(day("2025-03-10"));
        assertEquals(
                State.DONE,
                owing.visit(day("2025-02-05"), day("2025-03-10")).orElseThrow().state());
        assertEquals(day("2025-03-05"), owing.due().get(0));
    }

    @Test
    void aDutyThatEndsOnTheDayItBeganLeavesNothingOpen() {
        for (Cadence cadence : List.of(monthly(), EACH_MONTH, Cadence.once(14, Unit.DAY), Cadence.immediate())) {
            Owing owing = Owing.of(cadence, day("2025-06-03"));
            owing.plan(day("2025-06-03"));
            assertFalse(owing.open().isEmpty());
            owing.end(day("2025-06-03"), Cause.TIER_CHANGED);
            assertTrue(owing.open().isEmpty(), cadence::toString);
        }
    }

    @Test
    void whatIsOwedIsWithdrawnForTheCauseThatEndedIt() {
        Owing owing = Owing.of(monthly(), day("2025-06-03"));
        owing.plan(day("2025-06-03"));
        owing.end(day("2025-06-10"), Cause.OFF_FILE);
        assertTrue(owing.in(State.WITHDRAWN).stream()
                .allMatch(one -> one.closure().orElseThrow().cause() == Cause.OFF_FILE));
        assertTrue(owing.open().isEmpty());
    }

    @Test
    void aMonthThatWentByBeforeTheDutyEndedWasMissedAndIsNotHidden() {
        Owing owing = Owing.of(EACH_MONTH, day("2025-06-03"));
        owing.plan(day("2025-06-03"));
        owing.end(day("2025-08-12"), Cause.TIER_CHANGED);
        assertEquals(
                days("2025-06-30", "2025-07-31"),
                owing.in(State.MISSED).stream().map(Occurrence::due).toList());
        assertEquals(1, owing.in(State.WITHDRAWN).size());
    }

    @Test
    void monthsThatWentByWhileNobodyPlannedAreMissedOneByOne() {
        Owing owing = Owing.of(EACH_MONTH, day("2025-01-20"));
        owing.plan(day("2025-01-20"));
        owing.plan(day("2025-11-03"));
        assertEquals(10, owing.in(State.MISSED).size());
        assertEquals(day("2025-11-28"), owing.due().get(0));
    }

    @Test
    void aMonthWithAVisitBeforeTheDutyBeganIsNotOwedAgain() {
        Owing owing = Owing.of(EACH_MONTH, day("2025-06-20"));
        owing.visit(day("2025-06-05"), day("2025-06-20"));
        assertEquals(day("2025-07-31"), owing.due().get(0));
    }

    @Test
    void aWithdrawnMonthIsReopenedWhenTheDutyIsOwedAgain() {
        Owing owing = Owing.of(EACH_MONTH, day("2025-06-03"));
        owing.plan(day("2025-06-03"));
        int all = owing.all().size();
        owing.end(day("2025-06-10"), Cause.FACT_CHANGED);
        owing.begin(day("2025-06-20"));
        assertEquals(all, owing.all().size());
        assertEquals(all, owing.open().size());
    }

    @Test
    void nothingFallsDueAfterTheHorizonButTheNext() {
        Owing yearly = Owing.of(Cadence.calendar(12, Unit.MONTH), day("2025-06-03"));
        yearly.plan(day("2025-06-03"));
        assertEquals(days("2025-12-31"), yearly.due());
        yearly.visit(day("2025-06-04"), day("2025-06-04"));
        assertEquals(days("2026-12-31"), yearly.due());
        Owing monthly = Owing.of(EACH_MONTH, day("2025-06-03")).ahead(57);
        monthly.plan(day("2025-06-03"));
        assertEquals(days("2025-06-30"), monthly.due());
        monthly.ahead(58).plan(day("2025-06-03"));
        assertEquals(days("2025-06-30", "2025-07-31"), monthly.due());
    }

    @Test
    void aRuleThatGoesFromACycleToTheCalendarWithdrawsTheCycleAndOwesThisMonth() {
        Owing owing = Owing.of(monthly(), day("2025-01-06"));
        owing.plan(day("2025-06-03"));
        owing.owe(SamplePolicies.visit(EACH_MONTH), EACH_MONTH.periodOf(day("2025-06-03")));
        owing.plan(day("2025-06-03"));
        assertEquals(days("2025-06-30", "2025-07-31", "2025-08-29"), owing.due());
        assertTrue(owing.in(State.MISSED).isEmpty());
    }

    @Test
    void whatIsOpenGoesToTheRoleAndKindThatTheRuleNamesNow() {
        Owing owing = Owing.of(monthly(), day("2025-06-03"));
        owing.plan(day("2025-06-03"));
        DutyRule.Owed was = owing.duty().owed();
        owing.owe(
                new DutyRule.Owed(
                        DutyKind.CONTACT, was.cadence(), Role.CHILD_DIRECTOR, was.checklist(), true, was.graceDays()),
                owing.duty().nextNumber());
        owing.plan(day("2025-06-03"));
        assertTrue(owing.open().stream()
                .allMatch(one -> one.role().equals(Role.CHILD_DIRECTOR) && one.kind() == DutyKind.CONTACT));
    }

    @Test
    void aDayInAYearNotPublishedIsAnEstimateUntilItIs() {
        Owing owing = Owing.of(monthly(), day("2025-12-01"))
                .with(WorkCalendar.of(List.of(NoticeYears.Y2024, NoticeYears.Y2025)));
        owing.plan(day("2025-12-01"));
        assertEquals(days("2026-01-01", "2026-01-30", "2026-02-27"), owing.due());
        assertTrue(owing.open().stream().allMatch(Occurrence::estimated));
        owing.with(NoticeYears.calendar()).plan(day("2025-12-02"));
        assertEquals(days("2025-12-31", "2026-01-30", "2026-02-28"), owing.due());
        assertTrue(owing.open().stream().noneMatch(Occurrence::estimated));
    }

    @Test
    void whatIsOwedOnceIsOwedOnceUntilItIsMetAndAgainUnderANewNumber() {
        for (Cadence cadence : List.of(Cadence.once(14, Unit.DAY), Cadence.immediate())) {
            Owing owing = Owing.of(cadence, day("2025-06-07"));
            owing.plan(day("2025-06-07"));
            owing.plan(day("2025-08-01"));
            assertEquals(1, owing.all().size());
            owing.visit(day("2025-08-01"), day("2025-08-01"));
            assertEquals(1, owing.in(State.LATE).size());
            owing.end(day("2025-08-02"), Cause.TIER_CHANGED);
            owing.begin(day("2025-08-03"));
            assertEquals(
                    List.of(2), owing.open().stream().map(Occurrence::number).toList());
        }
    }

    @Test
    void atOnceIsThatDayEvenIfNobodyWorks() {
        Owing owing = Owing.of(Cadence.immediate(), day("2025-06-07"));
        owing.plan(day("2025-06-07"));
        assertEquals(days("2025-06-07"), owing.due());
    }
}
