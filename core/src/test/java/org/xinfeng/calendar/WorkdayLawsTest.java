package org.xinfeng.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start and every number of working days. */
class WorkdayLawsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private final WorkCalendar calendar = NoticeYears.calendar();

    /** Days from which 120 working days stay inside the published years. */
    @Provide
    Arbitrary<LocalDate> early() {
        return days(FIRST, LocalDate.parse("2026-05-31"));
    }

    /** Any published day. */
    @Provide
    Arbitrary<LocalDate> published() {
        return days(FIRST, LAST);
    }

    /** Days before, in and after the published years. */
    @Provide
    Arbitrary<LocalDate> any() {
        return days(LocalDate.parse("2022-06-01"), LocalDate.parse("2028-06-01"));
    }

    @Property(seed = "20240209")
    void countingEndsOnAWorkingDayAfterTheStart(
            @ForAll("early") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int n) {
        LocalDate due = calendar.plusWorkdays(start, n);
        assertTrue(calendar.isWorkday(due));
        assertTrue(due.isAfter(start));
    }

    @Property(seed = "20240209")
    void countingOnIsCountingTheSum(
            @ForAll("early") LocalDate start,
            @ForAll @IntRange(min = 0, max = 60) int n,
            @ForAll @IntRange(min = 0, max = 60) int m) {
        assertEquals(calendar.plusWorkdays(start, n + m), calendar.plusWorkdays(calendar.plusWorkdays(start, n), m));
    }

    @Property(seed = "20240209")
    void aLaterStartIsNeverDueEarlier(
            @ForAll("early") LocalDate one,
            @ForAll("early") LocalDate other,
            @ForAll @IntRange(min = 0, max = 120) int n) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertFalse(calendar.plusWorkdays(later, n).isBefore(calendar.plusWorkdays(earlier, n)));
    }

    @Property(seed = "20240209")
    void oneMoreWorkingDayIsDueLater(@ForAll("early") LocalDate start, @ForAll @IntRange(min = 0, max = 119) int n) {
        assertTrue(calendar.plusWorkdays(start, n + 1).isAfter(calendar.plusWorkdays(start, n)));
    }

    @Property(seed = "20240209")
    void theWorkingDaysToTheDueDayAreTheOnesThatWereAdded(
            @ForAll("early") LocalDate start, @ForAll @IntRange(min = 0, max = 120) int n) {
        assertEquals(n, calendar.workdaysBetween(start, calendar.plusWorkdays(start, n)));
    }

    @Property(seed = "20240209")
    void aPeriodCountsAsTheDaysInIt(@ForAll("published") LocalDate one, @ForAll("published") LocalDate other) {
        LocalDate start = one.isBefore(other) ? one : other;
        LocalDate end = one.isBefore(other) ? other : one;
        long dayByDay = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isWorkday)
                .count();
        assertEquals(dayByDay, calendar.workdaysBetween(start, end));
        assertEquals(new WorkdayCount((int) dayByDay, false), calendar.estimateWorkdaysBetween(start, end));
    }

    @Property(seed = "20240209")
    void theNextWorkingDayIsTheFirstOneAfterTheDayBefore(@ForAll("early") LocalDate day) {
        LocalDate next = calendar.nextWorkday(day);
        assertEquals(calendar.plusWorkdays(day.minusDays(1), 1), next);
        assertEquals(next, calendar.nextWorkday(next));
        assertEquals(calendar.isWorkday(day), next.equals(day));
    }

    @Property(seed = "20240209")
    void nothingIsWorkedBetweenTheDayAndItsPreviousWorkingDay(@ForAll("early") LocalDate day) {
        LocalDate ask = day.plusDays(2); // the 1st of January 2024 has no published day before it
        LocalDate previous = calendar.previousWorkday(ask);
        assertTrue(calendar.isWorkday(previous));
        assertEquals(0, calendar.workdaysBetween(previous, ask));
    }

    @Property(seed = "20240209")
    void anEstimateInsidePublishedYearsIsExact(
            @ForAll("early") LocalDate start, @ForAll @IntRange(min = 0, max = 120) int n) {
        assertEquals(new DueDay(calendar.plusWorkdays(start, n), false), calendar.estimatePlusWorkdays(start, n));
        assertEquals(new DueDay(calendar.nextWorkday(start), false), calendar.estimateNextWorkday(start));
    }

    @Property(seed = "20240209")
    void anEstimateIsFlaggedExactlyWhenTheExactCountIsRefused(
            @ForAll("any") LocalDate start, @ForAll @IntRange(min = 0, max = 300) int n) {
        DueDay due = calendar.estimatePlusWorkdays(start, n);
        boolean lookedBeyond = start.plusDays(1)
                .datesUntil(n == 0 ? start.plusDays(1) : due.day().plusDays(1))
                .anyMatch(day -> !calendar.isPublished(day.getYear()));
        assertEquals(lookedBeyond, due.estimated());
        if (due.estimated()) {
            assertThrows(UnpublishedYearException.class, () -> calendar.plusWorkdays(start, n));
        } else {
            assertEquals(due.day(), calendar.plusWorkdays(start, n));
        }
    }

    @Property(seed = "20240209")
    void anEstimateOnceFlaggedStaysFlaggedForMoreWorkingDays(
            @ForAll("any") LocalDate start,
            @ForAll @IntRange(min = 0, max = 300) int n,
            @ForAll @IntRange(min = 0, max = 300) int more) {
        boolean flagged = calendar.estimatePlusWorkdays(start, n).estimated();
        boolean flaggedLater = calendar.estimatePlusWorkdays(start, n + more).estimated();
        assertTrue(!flagged || flaggedLater);
    }

    @Property(seed = "20240209")
    void anEstimateBeyondThePublishedYearsIsNeverASaturdayOrSunday(@ForAll @IntRange(min = 1, max = 300) int n) {
        DueDay due = calendar.estimatePlusWorkdays(LAST, n);
        assertTrue(due.estimated());
        assertTrue(CalendarYear.isWeekday(due.day()));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
