package org.xinfeng.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    @Test
    void theDaysOfANoticeAreKeptInOrder() {
        CalendarYear year = year(days("2026-01-02", "2026-01-01"), days("2026-02-14", "2026-01-04"));
        assertEquals(days("2026-01-01", "2026-01-02"), year.daysOff());
        assertEquals(days("2026-01-04", "2026-02-14"), year.makeUpDays());
        assertEquals(year, year(days("2026-01-01", "2026-01-02"), days("2026-01-04", "2026-02-14")));
    }

    @Test
    void theDaysOfANoticeCannotBeChangedAfterwards() {
        LocalDate[] off = {LocalDate.parse("2026-01-01")};
        CalendarYear year = year(Arrays.asList(off), days());
        off[0] = LocalDate.parse("2026-01-02");
        assertEquals(days("2026-01-01"), year.daysOff());
        assertThrows(UnsupportedOperationException.class, () -> year.daysOff().clear());
    }

    @Test
    void aHolidayOnASundayMayBeListed() {
        assertEquals(1, year(days("2026-10-04"), days()).daysOff().size());
    }

    @Test
    void daysOfTheDecemberBeforeMayBeListed() {
        assertEquals(1, year(days("2025-12-31"), days()).daysOff().size());
        assertEquals(1, year(days(), days("2025-12-28")).makeUpDays().size());
    }

    @Test
    void daysOfAnyOtherMonthOrYearMayNot() {
        refused("daysOff of 2026: 2025-11-30", days("2025-11-30"), days());
        refused("daysOff of 2026: 2027-01-01", days("2027-01-01"), days());
        refused("daysOff of 2026: 2024-12-31", days("2024-12-31"), days());
        refused("makeUpDays of 2026: 2027-01-02", days(), days("2027-01-02"));
    }

    @Test
    void aDayCannotBeOffAndMadeUpAtOnce() {
        refused("makeUpDays of 2026: 2026-02-15 is also in daysOff", days("2026-02-15"), days("2026-02-15"));
    }

    @Test
    void aDayCannotBeListedTwice() {
        refused("daysOff of 2026: 2026-05-01 is there twice", days("2026-05-01", "2026-05-01"), days());
        refused("makeUpDays of 2026: 2026-05-09 is there twice", days(), days("2026-05-09", "2026-05-09"));
    }

    @Test
    void aDayThatIsWorkedAnywayCannotMakeUpForAnother() {
        refused("makeUpDays of 2026: 2026-05-08 is a FRIDAY", days(), days("2026-05-08"));
    }

    @Test
    void aNoticeHasAYearAndACitation() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(2026, days(), days(), " ", true));
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(0, days(), days(), "notice", true));
        assertThrows(IllegalArgumentException.class, () -> new CalendarYear(10_000, days(), days(), "notice", true));
    }

    @Test
    void aCountIsNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> new WorkdayCount(-1, false));
    }

    private static void refused(String message, List<LocalDate> off, List<LocalDate> madeUp) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> year(off, madeUp));
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    private static CalendarYear year(List<LocalDate> off, List<LocalDate> madeUp) {
        return new CalendarYear(2026, off, madeUp, "a notice imagined for a test", false);
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
