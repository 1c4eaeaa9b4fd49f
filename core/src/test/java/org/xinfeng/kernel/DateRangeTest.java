package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 24;

    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, DAYS - 2);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, DAYS / 2);
        return Combinators.combine(start, length)
                .as((from, days) -> days == 0
                        ? DateRange.ofUnboundedEnd(FIRST.plusDays(from))
                        : DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + days)));
    }

    private static List<LocalDate> days(DateRange range) {
        return FIRST.datesUntil(FIRST.plusDays(2 * DAYS)).filter(range::contains).toList();
    }

    @Property(seed = "51")
    void whatIsInBothIsInTheIntersection(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        List<LocalDate> both = days(a).stream().filter(b::contains).toList();
        assertEquals(both, a.intersection(b).map(DateRangeTest::days).orElse(List.of()));
        assertEquals(!both.isEmpty(), a.overlaps(b));
        assertEquals(a.overlaps(b), b.overlaps(a));
        assertEquals(a.intersection(b), b.intersection(a));
    }

    @Property(seed = "52")
    void aRangeEnclosesWhatLiesInIt(@ForAll("ranges") DateRange a, @ForAll("ranges") DateRange b) {
        boolean endless = a.end().isPresent() && b.end().isEmpty();
        assertEquals(!endless && days(a).containsAll(days(b)), a.encloses(b));
        assertTrue(a.encloses(a));
        a.intersection(b).ifPresent(both -> assertTrue(a.encloses(both) && b.encloses(both)));
    }

    @Property(seed = "53")
    void parseReadsWhatToStringWrites(@ForAll("ranges") DateRange range) {
        assertEquals(range, DateRange.parse(range.toString()));
    }

    @Property(seed = "54")
    void theLastDayIsInAndTheNextIsNot(@ForAll("ranges") DateRange range) {
        assertTrue(range.contains(range.start()));
        assertFalse(range.contains(range.start().minusDays(1)));
        range.lastDay().ifPresent(last -> {
            assertTrue(range.contains(last));
            assertFalse(range.contains(last.plusDays(1)));
            assertEquals(range, DateRange.ofClosed(range.start(), last));
            assertTrue(range.isOverBy(last.plusDays(1)));
            assertFalse(range.isOverBy(last));
            assertEquals(range, DateRange.ofUnboundedEnd(range.start()).endedOn(last));
        });
        assertEquals(range.end().isEmpty(), range.lastDay().isEmpty());
    }

    @Test
    void aRangeIsNeverEmpty() {
        assertThrows(IllegalArgumentException.class, () -> DateRange.of(FIRST, FIRST));
        assertThrows(IllegalArgumentException.class, () -> DateRange.of(FIRST, FIRST.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> DateRange.ofClosed(FIRST, FIRST.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> DateRange.ofUnboundedEnd(FIRST).endedOn(FIRST.minusDays(1)));
        assertEquals(Optional.of(FIRST), DateRange.ofClosed(FIRST, FIRST).lastDay());
    }

    @Test
    void anEndlessRangeIsNeverOver() {
        DateRange range = DateRange.ofUnboundedEnd(FIRST);
        assertFalse(range.isOverBy(LocalDate.MAX));
        assertTrue(range.contains(LocalDate.MAX));
        assertEquals("2024-01-01/..", range.toString());
    }

    @Test
    void whatIsNotAPeriodIsRefused() {
        for (String text : List.of("", "/", "2024-01-01", "2024-01-01/", "/2024-01-01", "2024-01-01/...", "2024-01-01/2023-01-01",
                "2024-01-01/2024-02-30", "2024-01-01/2025-01-01/2026-01-01", "../2024-01-01", "2024-01-01 /..")) {
            assertThrows(IllegalArgumentException.class, () -> DateRange.parse(text), text);
        }
    }
}
