package org.xinfeng.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.Cadence.Way;

class CadenceTest {

    @Test
    void aCycleOfOneDayIsRefusedAndOneOfTwoDaysIsNot() {
        assertThrows(IllegalArgumentException.class, () -> Cadence.rolling(1, Unit.DAY));
        assertEquals(2, Cadence.rolling(2, Unit.DAY).count());
        assertEquals(1, Cadence.once(1, Unit.DAY).count());
    }

    @Test
    void aCountOutOfBoundsIsRefused() {
        for (int count : new int[] {-1, 0, 121}) {
            assertThrows(IllegalArgumentException.class, () -> Cadence.rolling(count, Unit.MONTH));
        }
        assertEquals(120, Cadence.rolling(120, Unit.MONTH).count());
    }

    @Test
    void aCalendarPeriodIsAWeekOrMonthsThatDivideAYear() {
        assertEquals(7, Cadences.calendar().count());
        assertThrows(IllegalArgumentException.class, () -> Cadence.calendar(2, Unit.DAY));
        assertThrows(IllegalArgumentException.class, () -> Cadence.calendar(2, Unit.WEEK));
        assertThrows(IllegalArgumentException.class, () -> Cadence.calendar(5, Unit.MONTH));
        assertThrows(IllegalArgumentException.class, () -> Cadence.calendar(24, Unit.MONTH));
    }

    @Test
    void monthlyFromThe31stIsTheLastDayOfShortMonthsAndThe31stAgainAfter() {
        Cadence monthly = Cadence.rolling(1, Unit.MONTH);
        LocalDate from = LocalDate.parse("2025-01-31");
        assertEquals(LocalDate.parse("2025-02-28"), monthly.after(from, 1));
        assertEquals(LocalDate.parse("2025-03-31"), monthly.after(from, 2));
        assertEquals(LocalDate.parse("2025-04-30"), monthly.after(from, 3));
        assertEquals(LocalDate.parse("2024-02-29"), monthly.after(LocalDate.parse("2024-01-31"), 1));
    }

    @Test
    void weeksBeginOnMondayAndTwoMonthsInJanuary() {
        Cadence weekly = Cadence.calendar(1, Unit.WEEK);
        LocalDate monday = LocalDate.parse("2025-06-02");
        assertEquals(monday, weekly.periodStart(weekly.periodOf(monday.plusDays(6))));
        assertEquals(weekly.periodOf(monday) - 1, weekly.periodOf(monday.minusDays(1)));
        Cadence twoMonths = Cadence.calendar(2, Unit.MONTH);
        assertEquals(
                LocalDate.parse("2025-01-01"),
                twoMonths.periodStart(twoMonths.periodOf(LocalDate.parse("2025-02-28"))));
    }

    @Test
    void elevenMonthsCanBeLongerThanFortyEightWeeks() {
        LocalDate march = LocalDate.parse("2025-03-01");
        Cadence months = Cadence.rolling(11, Unit.MONTH);
        assertTrue(months.after(march, 1).isAfter(march.plusWeeks(48)));
        assertFalse(months.isAtLeastAsStrictAs(Cadence.rolling(48, Unit.WEEK)));
        assertTrue(months.isAtLeastAsStrictAs(Cadence.rolling(49, Unit.WEEK)));
    }

    @Test
    void atOnceIsStricterThanOnceInTimeAndNeitherIsACycle() {
        Cadence threeDays = Cadence.once(3, Unit.DAY);
        assertTrue(Cadence.immediate().isAtLeastAsStrictAs(threeDays));
        assertFalse(threeDays.isAtLeastAsStrictAs(Cadence.immediate()));
        assertTrue(threeDays.isAtLeastAsStrictAs(Cadence.once(1, Unit.WEEK)));
        assertFalse(Cadence.once(1, Unit.WEEK).isAtLeastAsStrictAs(threeDays));
        assertFalse(Cadence.immediate().isAtLeastAsStrictAs(Cadence.rolling(2, Unit.MONTH)));
        assertFalse(Cadence.rolling(2, Unit.DAY).isAtLeastAsStrictAs(threeDays));
    }

    @Test
    void aCadenceIsWrittenWithItsCountAndUnitUnlessItIsAtOnce() {
        assertEquals("ROLLING 2 MONTH", Cadence.rolling(2, Unit.MONTH).toString());
        assertEquals("IMMEDIATE", new Cadence(Way.IMMEDIATE, 1, Unit.DAY).toString());
    }
}
