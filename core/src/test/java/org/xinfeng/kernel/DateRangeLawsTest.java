package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Periods against a model: a bit for each day. Periods with an end stay in the first 40 days, so the last 10 tell an open one. */
class DateRangeLawsTest {

    private static final LocalDate ZERO = LocalDate.parse("2024-02-01");
    private static final int ENDS = 40;
    private static final int DAYS = 50;

    @Provide
    Arbitrary<DateRange> periods() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, ENDS - 1);
        Arbitrary<DateRange> open = starts.map(start -> DateRange.ofUnboundedEnd(ZERO.plusDays(start)));
        Arbitrary<DateRange> ended = Combinators.combine(
                        starts, Arbitraries.integers().between(1, ENDS))
                .as((start, length) ->
                        DateRange.of(ZERO.plusDays(start), ZERO.plusDays(Math.min(start + length, ENDS))));
        return Arbitraries.frequencyOf(Tuple.of(3, ended), Tuple.of(1, open));
    }

    @Property(seed = "2024")
    void whatIsWrittenIsReadBack(@ForAll("periods") DateRange period) {
        assertEquals(period, DateRange.parse(period.toString()));
    }

    @Property(seed = "2024")
    void whatIsWrittenOfAnyStorableDaysIsReadBack(
            @ForAll @IntRange(max = 3_000_000) int start, @ForAll @IntRange(min = 1, max = 600_000) int length) {
        LocalDate first = LocalDate.of(1, 1, 1).plusDays(start);
        assertEquals(
                DateRange.of(first, first.plusDays(length)),
                DateRange.parse(DateRange.of(first, first.plusDays(length)).toString()));
    }

    @Property(seed = "2024")
    void periodsOverlapWhereTheModelsMeet(@ForAll("periods") DateRange one, @ForAll("periods") DateRange other) {
        BitSet both = model(one);
        both.and(model(other));
        assertEquals(!both.isEmpty(), one.overlaps(other));
        assertEquals(one.overlaps(other), other.overlaps(one));
        assertEquals(both, one.intersection(other).map(DateRangeLawsTest::model).orElseGet(BitSet::new));
        assertEquals(one.intersection(other), other.intersection(one));
    }

    @Property(seed = "2024")
    void aPeriodEnclosesAnotherWhereTheModelHoldsEachDayOfIt(
            @ForAll("periods") DateRange one, @ForAll("periods") DateRange other) {
        BitSet missing = model(other);
        missing.andNot(model(one));
        assertEquals(missing.isEmpty(), one.encloses(other));
        assertEquals(one.encloses(other), one.intersection(other).equals(Optional.of(other)));
    }

    @Property(seed = "2024")
    void endingAPeriodKeepsItsDaysUpToTheLast(
            @ForAll("periods") DateRange period, @ForAll @IntRange(max = ENDS - 1) int last) {
        LocalDate lastDay = ZERO.plusDays(last);
        if (lastDay.isBefore(period.start())) {
            assertThrows(IllegalArgumentException.class, () -> period.endedOn(lastDay));
            return;
        }
        DateRange ended = period.endedOn(lastDay);
        assertEquals(period.start(), ended.start());
        assertEquals(Optional.of(lastDay), ended.lastDay());
        assertEquals(ended, ended.endedOn(lastDay));
    }

    @Property(seed = "2024")
    void aPeriodIsOverOnTheDaysAfterAllOfItsOwn(
            @ForAll("periods") DateRange period, @ForAll @IntRange(max = DAYS - 1) int day) {
        assertEquals(model(period).nextSetBit(day) < 0, period.isOverBy(ZERO.plusDays(day)));
        assertEquals(
                period.lastDay().map(last -> last.isBefore(ZERO.plusDays(day))).orElse(false),
                period.isOverBy(ZERO.plusDays(day)));
    }

    private static BitSet model(DateRange period) {
        BitSet days = new BitSet();
        for (int day = 0; day < DAYS; day++) {
            days.set(day, period.contains(ZERO.plusDays(day)));
        }
        int start = (int) (period.start().toEpochDay() - ZERO.toEpochDay());
        int end = period.end()
                .map(day -> (int) (day.toEpochDay() - ZERO.toEpochDay()))
                .orElse(DAYS);
        BitSet expected = new BitSet();
        expected.set(start, end);
        assertEquals(expected, days);
        return days;
    }
}
