package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate LAST = LocalDate.parse("2024-12-31");
    private static final DateRange YEAR = DateRange.ofClosed(FIRST, LAST);

    @Test
    void aYearIsTheSameHoweverItsEndIsGiven() {
        assertEquals(YEAR, DateRange.of(FIRST, LocalDate.parse("2025-01-01")));
        assertEquals(YEAR, DateRange.parse("2024-01-01/2025-01-01"));
        assertEquals(Optional.of(LAST), YEAR.lastDay());
        assertEquals("2024-01-01/2025-01-01", YEAR.toString());
    }

    @Test
    void aPeriodContainsItsFirstAndLastDayButNotTheOnesAround() {
        assertTrue(YEAR.contains(FIRST));
        assertTrue(YEAR.contains(LAST));
        assertFalse(YEAR.contains(FIRST.minusDays(1)));
        assertFalse(YEAR.contains(LAST.plusDays(1)));
    }

    @Test
    void aPeriodWithoutEndGoesOn() {
        DateRange open = DateRange.ofUnboundedEnd(FIRST);
        assertEquals("2024-01-01/..", open.toString());
        assertEquals(open, DateRange.parse("2024-01-01/.."));
        assertEquals(Optional.empty(), open.lastDay());
        assertTrue(open.contains(LocalDate.parse("9999-12-31")));
        assertFalse(open.isOverBy(LocalDate.parse("9999-12-31")));
    }

    @Test
    void aPeriodIsNeverEmpty() {
        assertEquals(FIRST, DateRange.ofClosed(FIRST, FIRST).lastDay().orElseThrow());
        var refused = assertThrows(IllegalArgumentException.class, () -> DateRange.of(FIRST, FIRST));
        assertEquals("end 2024-01-01 must be after start 2024-01-01", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DateRange.ofClosed(FIRST, FIRST.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> DateRange.parse("2024-01-02/2024-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2024-01-01",
                "2024-01-01/",
                "/2024-01-01",
                "../2024-01-01",
                "2024-01-01/...",
                "2024-1-1/..",
                "2024-02-30/..",
                "2024-01-01/2024-02-30",
                "2024-01-01/2024-02-01/2024-03-01",
                "2024-01-01 / ..",
                "今年/.."
            })
    void whatIsNoPeriodIsRefusedWithHowToWriteOne(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text));
        assertTrue(refused.getMessage().startsWith("a period is written start/end"), refused.getMessage());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "2024-01-01/2024-02-01, 2024-01-31/2024-03-01, 2024-01-31/2024-02-01",
        "2024-01-01/2024-02-01, 2024-02-01/2024-03-01, ",
        "2024-01-01/.., 2020-01-01/2024-01-02, 2024-01-01/2024-01-02",
        "2024-01-01/.., 2020-01-01/2024-01-01, ",
        "2024-01-01/.., 2025-01-01/.., 2025-01-01/..",
        "2024-01-01/2025-01-01, 2024-03-01/2024-04-01, 2024-03-01/2024-04-01"
    })
    void periodsOverlapInTheDaysOfBoth(String one, String other, String both) {
        DateRange first = DateRange.parse(one);
        DateRange second = DateRange.parse(other);
        Optional<DateRange> common = Optional.ofNullable(both).map(DateRange::parse);
        assertEquals(common, first.intersection(second));
        assertEquals(common, second.intersection(first));
        assertEquals(common.isPresent(), first.overlaps(second));
    }

    @Test
    void aPeriodIsEndedOnItsLastDay() {
        DateRange ended = DateRange.ofUnboundedEnd(FIRST).endedOn(LAST);
        assertEquals(YEAR, ended);
        assertFalse(ended.isOverBy(LAST));
        assertTrue(ended.isOverBy(LAST.plusDays(1)));
        assertEquals(1, ended.endedOn(FIRST).lastDay().orElseThrow().getDayOfYear());
    }

    @Test
    void aPeriodCannotEndBeforeItBegan() {
        assertThrows(IllegalArgumentException.class, () -> YEAR.endedOn(FIRST.minusDays(1)));
    }
}
