package org.xinfeng.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/**
 * Where comparisons change their answer along the values of a factor.
 *
 * <p>Numbers, and dates as days, lie in a row. A comparison changes its answer only at a break, so it is constant from
 * one break up to the next. Every such stretch begins at a break, except the first, which ends before one; a value on
 * each side of every break, moved into the values that the factor can take, therefore meets every stretch.
 */
final class Breaks {

    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private Breaks() {}

    /** Values that the factor can take, at least one from each region of the comparisons, in order. */
    static List<FactValue> candidates(Factor factor, List<Condition> leaves, LocalDate day) {
        return switch (factor.type()) {
            case YES_NO -> List.of(FactValue.of(false), FactValue.of(true));
            case CHOICE ->
                factor.choices().stream()
                        .map(choice -> FactValue.choice(choice.code()))
                        .sorted()
                        .toList();
            case NUMBER ->
                around(
                        of(leaves, day),
                        factor.min().orElse(Long.MIN_VALUE),
                        factor.max().orElse(Long.MAX_VALUE),
                        FactValue::of);
            case DATE ->
                around(of(leaves, day), FIRST_DAY, LAST_DAY, epoch -> FactValue.of(LocalDate.ofEpochDay(epoch)));
        };
    }

    private static List<FactValue> around(
            SortedSet<Long> breaks, long least, long most, LongFunction<FactValue> value) {
        TreeSet<Long> sides = new TreeSet<>();
        for (long at : breaks) {
            sides.add(Math.max(least, Math.min(most, at == Long.MIN_VALUE ? at : at - 1)));
            sides.add(Math.max(least, Math.min(most, at)));
        }
        if (sides.isEmpty()) {
            sides.add(least);
        }
        return sides.stream().map(value::apply).toList();
    }

    private static SortedSet<Long> of(List<Condition> leaves, LocalDate day) {
        TreeSet<Long> breaks = new TreeSet<>();
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Compare compare) {
                addAround(breaks, compare.value());
            } else if (leaf instanceof Condition.OneOf oneOf) {
                oneOf.values().forEach(value -> addAround(breaks, value));
            } else if (leaf instanceof Condition.Age age) {
                breaks.add(firstDay(at -> age.order(LocalDate.ofEpochDay(at), day) <= 0));
                breaks.add(firstDay(at -> age.order(LocalDate.ofEpochDay(at), day) < 0));
            } else if (leaf instanceof Condition.Since since) {
                breaks.add(firstDay(at -> since.order(LocalDate.ofEpochDay(at), day) <= 0));
                breaks.add(firstDay(at -> since.order(LocalDate.ofEpochDay(at), day) < 0));
            }
        }
        return breaks;
    }

    /** The answer changes at the value and after it. */
    private static void addAround(TreeSet<Long> breaks, FactValue value) {
        long at = value.type() == FactType.DATE ? value.date().toEpochDay() : value.number();
        breaks.add(at);
        if (at < Long.MAX_VALUE) {
            breaks.add(at + 1);
        }
    }

    /** The first day of a test that fails up to some day and holds from then on; the day after the last if it fails. */
    private static long firstDay(LongPredicate holds) {
        long low = FIRST_DAY;
        long high = LAST_DAY + 1;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
