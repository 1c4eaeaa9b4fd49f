package org.xinfeng.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = NoticeYears.calendar();

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvFileSource(resources = "workday-vectors.csv", numLinesToSkip = 1)
    void theVectorsHold(LocalDate start, int workdays, LocalDate due) {
        assertEquals(due, calendar.plusWorkdays(start, workdays));
        assertEquals(new DueDay(due, false), calendar.estimatePlusWorkdays(start, workdays));
        assertEquals(workdays, calendar.workdaysBetween(start, due));
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsWorkingDays(int year, int workdays) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        assertEquals(workdays, calendar.workdaysBetween(before, LocalDate.of(year, 12, 31)));
    }

    @Test
    void newYearsEveOf2024IsAWorkingDayButTheDayAfterIsNot() {
        assertTrue(calendar.isWorkday(LocalDate.parse("2024-02-09")));
        assertFalse(calendar.isWorkday(LocalDate.parse("2024-02-10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-04", "2024-09-14", "2025-01-26", "2026-02-28", "2026-09-20"})
    void aSaturdayOrSundayThatIsMadeUpIsAWorkingDay(LocalDate day) {
        assertTrue(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        assertTrue(calendar.isWorkday(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-03", "2026-02-07", "2026-09-19", "2026-10-11"})
    void anOrdinarySaturdayOrSundayIsNone(LocalDate day) {
        assertFalse(calendar.isWorkday(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-17", "2025-10-08", "2026-01-02", "2026-06-19"})
    void aHolidayFromMondayToFridayIsNone(LocalDate day) {
        assertTrue(CalendarYear.isWeekday(day));
        assertFalse(calendar.isWorkday(day));
    }

    @ParameterizedTest(name = "from {0}: next {1}, previous {2}")
    @CsvSource({
        "2026-02-13, 2026-02-13, 2026-02-13",
        "2026-02-15, 2026-02-24, 2026-02-14",
        "2026-02-23, 2026-02-24, 2026-02-14",
        "2026-01-01, 2026-01-04, 2025-12-31",
        "2026-09-19, 2026-09-20, 2026-09-18"
    })
    void aDayOfRestMovesToTheNextOrThePreviousWorkingDay(LocalDate day, LocalDate next, LocalDate previous) {
        assertEquals(next, calendar.nextWorkday(day));
        assertEquals(previous, calendar.previousWorkday(day));
        assertEquals(new DueDay(next, false), calendar.estimateNextWorkday(day));
        assertEquals(new DueDay(previous, false), calendar.estimatePreviousWorkday(day));
    }

    @Test
    void noWorkingDaysAfterADayIsThatDayEvenAtRest() {
        LocalDate holiday = LocalDate.parse("2026-02-17");
        assertEquals(holiday, calendar.plusWorkdays(holiday, 0));
        assertEquals(0, calendar.workdaysBetween(holiday, holiday));
    }

    @Test
    void aDeadlineThatEndsBeforeTheUnpublishedYearIsExact() {
        assertEquals(LocalDate.parse("2026-12-31"), calendar.plusWorkdays(LocalDate.parse("2026-12-30"), 1));
        assertFalse(
                calendar.estimatePlusWorkdays(LocalDate.parse("2026-12-30"), 1).estimated());
    }

    @Test
    void aDeadlineInTheUnpublishedYearIsRefusedAndItsEstimateFlagged() {
        LocalDate start = LocalDate.parse("2026-12-30");
        var refused = assertThrows(UnpublishedYearException.class, () -> calendar.plusWorkdays(start, 2));
        assertEquals(2027, refused.year());
        assertEquals(LocalDate.parse("2027-01-01"), refused.day());
        assertTrue(refused.getMessage().contains("2027"), refused.getMessage());
        // New Year's Day counts as worked in the estimate, as nobody has said otherwise
        assertEquals(new DueDay(LocalDate.parse("2027-01-01"), true), calendar.estimatePlusWorkdays(start, 2));
    }

    @Test
    void everyExactQuestionAboutAnUnpublishedYearIsRefused() {
        LocalDate unknown = LocalDate.parse("2027-01-01");
        assertThrows(UnpublishedYearException.class, () -> calendar.isWorkday(unknown));
        assertThrows(UnpublishedYearException.class, () -> calendar.nextWorkday(unknown));
        assertThrows(UnpublishedYearException.class, () -> calendar.previousWorkday(unknown));
        assertThrows(UnpublishedYearException.class, () -> calendar.workdaysBetween(unknown.minusDays(1), unknown));
        assertThrows(UnpublishedYearException.class, () -> calendar.isWorkday(LocalDate.parse("2023-12-29")));
        assertTrue(calendar.isPublished(2026));
        assertFalse(calendar.isPublished(2027));
        assertFalse(calendar.isPublished(2023));
    }

    @Test
    void anEstimateThatOnlyPassedThroughAnUnpublishedYearIsStillFlagged() {
        WorkCalendar gap = WorkCalendar.of(List.of(NoticeYears.Y2024, NoticeYears.Y2026));
        DueDay due = gap.estimatePlusWorkdays(LocalDate.parse("2024-12-31"), 262);
        assertEquals(2026, due.day().getYear());
        assertTrue(due.estimated());
        WorkdayCount count = gap.estimateWorkdaysBetween(LocalDate.parse("2024-12-30"), LocalDate.parse("2026-01-04"));
        assertEquals(new WorkdayCount(1 + 261 + 1, true), count);
    }

    @Test
    void theStartMayLieInAnUnpublishedYearAsItIsNotCounted() {
        assertEquals(LocalDate.parse("2024-01-02"), calendar.plusWorkdays(LocalDate.parse("2023-12-31"), 1));
    }

    @Test
    void withoutAnyYearEverythingIsAnEstimate() {
        WorkCalendar empty = WorkCalendar.of(List.of());
        assertEquals(
                new DueDay(LocalDate.parse("2026-02-16"), true),
                empty.estimateNextWorkday(LocalDate.parse("2026-02-14")));
        assertThrows(UnpublishedYearException.class, () -> empty.isWorkday(LocalDate.parse("2026-02-16")));
    }

    @Test
    void theNoticeOfAYearMaySettleTheDecemberBefore() {
        LocalDate monday = LocalDate.parse("2026-12-28");
        LocalDate sunday = LocalDate.parse("2026-12-27");
        assertTrue(calendar.isWorkday(monday));
        assertFalse(calendar.isWorkday(sunday));

        CalendarYear imagined = year(2027, List.of(monday), List.of(sunday));
        WorkCalendar later = WorkCalendar.of(List.of(imagined, NoticeYears.Y2026));
        assertFalse(later.isWorkday(monday));
        assertTrue(later.isWorkday(sunday));
    }

    @Test
    void theLaterNoticeHoldsWhenTwoSpeakOfTheSameDay() {
        LocalDate thursday = LocalDate.parse("2026-12-31");
        CalendarYear off = year(2026, List.of(thursday), List.of());
        CalendarYear worked = year(2027, List.of(), List.of(thursday));
        assertFalse(WorkCalendar.of(List.of(off)).isWorkday(thursday));
        assertTrue(WorkCalendar.of(List.of(worked, off)).isWorkday(thursday));

        LocalDate sunday = LocalDate.parse("2026-12-27");
        CalendarYear madeUp = year(2026, List.of(), List.of(sunday));
        CalendarYear restAfterAll = year(2027, List.of(sunday), List.of());
        assertTrue(WorkCalendar.of(List.of(madeUp)).isWorkday(sunday));
        assertFalse(WorkCalendar.of(List.of(restAfterAll, madeUp)).isWorkday(sunday));
    }

    @Test
    void aNoticeAloneMaySpeakOfADecemberThatIsNotPublished() {
        LocalDate thursday = LocalDate.parse("2026-12-31");
        WorkCalendar alone = WorkCalendar.of(List.of(year(2027, List.of(), List.of(thursday))));
        assertThrows(UnpublishedYearException.class, () -> alone.isWorkday(thursday));
        assertEquals(new DueDay(thursday, true), alone.estimateNextWorkday(thursday));
    }

    @Test
    void aNoticeCannotMakeUpADayOfTheDecemberBeforeThatIsWorkedAnyway() {
        CalendarYear wrong = year(2027, List.of(), List.of(LocalDate.parse("2026-12-31")));
        var refused =
                assertThrows(IllegalArgumentException.class, () -> WorkCalendar.of(List.of(NoticeYears.Y2026, wrong)));
        assertTrue(refused.getMessage().contains("makeUpDays of 2027: 2026-12-31"), refused.getMessage());
    }

    @Test
    void aYearCannotBeThereTwice() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> WorkCalendar.of(List.of(NoticeYears.Y2026, year(2026, List.of(), List.of()))));
        assertTrue(refused.getMessage().contains("2026"), refused.getMessage());
    }

    @Test
    void countsThatMakeNoSenseAreRefused() {
        LocalDate day = LocalDate.parse("2026-03-02");
        assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkdays(day, -1));
        assertThrows(IllegalArgumentException.class, () -> calendar.estimatePlusWorkdays(day, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> calendar.estimatePlusWorkdays(day, WorkCalendar.MAX_WORKDAYS + 1));
        assertThrows(IllegalArgumentException.class, () -> calendar.workdaysBetween(day, day.minusDays(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> calendar.estimateWorkdaysBetween(day, LocalDate.parse("9999-12-31")));
    }

    @Test
    void theMostWorkingDaysCanBeEstimated() {
        DueDay far = calendar.estimatePlusWorkdays(LocalDate.parse("2026-03-02"), WorkCalendar.MAX_WORKDAYS);
        assertTrue(far.estimated());
        assertEquals(2064, far.day().getYear());
    }

    @Test
    void calendarsOfTheSameYearsAreEqualInWhateverOrderTheyWereGiven() {
        WorkCalendar other = WorkCalendar.of(List.of(NoticeYears.Y2026, NoticeYears.Y2024, NoticeYears.Y2025));
        assertEquals(calendar, other);
        assertEquals(calendar.hashCode(), other.hashCode());
        assertEquals("WorkCalendar[2024, 2025, 2026]", other.toString());
        assertEquals(List.of(NoticeYears.Y2024, NoticeYears.Y2025, NoticeYears.Y2026), other.years());
        assertEquals(NoticeYears.Y2025, other.year(2025).orElseThrow());
        assertTrue(other.year(2027).isEmpty());
        assertNotEquals(calendar, WorkCalendar.of(List.of(NoticeYears.Y2026)));
    }

    private static CalendarYear year(int year, List<LocalDate> off, List<LocalDate> madeUp) {
        return new CalendarYear(year, off, madeUp, "a notice imagined for a test", false);
    }
}
