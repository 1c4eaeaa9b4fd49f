package org.xinfeng.coding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;

/**
 * Where comparisons change their answer along the positions of a factor: each is constant from one break up to the next.
 *
 * <p>A value has a position in a row: a number is its own, a date is its day, no and yes are 0 and 1, a choice has its place
 * in the list of the factor.
 */
final class Breaks {

    static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private Breaks() {}

    /** The breaks of the comparisons behind the first position, in order; some may lie beyond the last. */
    static SortedSet<Long> of(Factor factor, Collection<Condition> leaves, LocalDate day) {
        TreeSet<Long> breaks = new TreeSet<>();
        switch (factor.type()) {
            case YES_NO -> breaks.add(1L);
            case CHOICE -> {
                for (long at = 1; at < factor.choices().size(); at++) {
                    breaks.add(at);
                }
            }
            default -> leaves.forEach(leaf -> add(breaks, leaf, day));
        }
        return breaks;
    }

    private static void add(TreeSet<Long> breaks, Condition leaf, LocalDate day) {
        if (leaf instanceof FactCondition.Compare compare) {
            addAround(breaks, compare.value());
        } else if (leaf instanceof FactCondition.OneOf oneOf) {
            oneOf.values().forEach(value -> addAround(breaks, value));
        } else if (leaf instanceof FactCondition.Age age) {
            breaks.add(firstDay(at -> age.order(LocalDate.ofEpochDay(at), day) <= 0));
            breaks.add(firstDay(at -> age.order(LocalDate.ofEpochDay(at), day) < 0));
        } else if (leaf instanceof FactCondition.Since since) {
            breaks.add(firstDay(at -> since.order(LocalDate.ofEpochDay(at), day) <= 0));
            breaks.add(firstDay(at -> since.order(LocalDate.ofEpochDay(at), day) < 0));
        }
    }

    /** The answer changes at the value and after it. */
    private static void addAround(TreeSet<Long> breaks, FactValue value) {
        switch (value.type()) {
            case NUMBER -> addAround(breaks, value.number());
            case DATE -> addAround(breaks, value.date().toEpochDay());
            default -> {}
        }
    }

    private static void addAround(TreeSet<Long> breaks, long at) {
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
