package org.xinfeng.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;

/**
 * The regions of one factor, as stretches of positions: neighbours differ for some comparison, within one all values are
 * alike. Code 0 is the unknown, code 1 the first stretch.
 */
final class Cells {

    /** More comparisons times breaks than this are not looked at for stretches that are alike. */
    private static final long FEW = 4_000_000;

    private final Factor factor;
    private final long most;
    private final long[] starts;
    private final List<FactValue> values;

    private Cells(Factor factor, long most, long[] starts, List<FactValue> values) {
        this.factor = factor;
        this.most = most;
        this.starts = starts;
        this.values = values;
    }

    /** @param leaves the comparisons that look at the factor */
    static Cells of(Factor factor, Collection<Condition> leaves, LocalDate day) {
        long least = least(factor);
        long most = most(factor);
        List<Long> starts = new ArrayList<>(List.of(least));
        for (long at : Breaks.of(factor, leaves, day)) {
            if (at > least && at <= most) {
                starts.add(at);
            }
        }
        boolean few = (long) starts.size() * leaves.size() <= FEW;
        List<FactValue> values = new ArrayList<>();
        long[] kept = new long[starts.size()];
        int n = 0;
        List<Truth> before = List.of();
        for (int i = 0; i < starts.size(); i++) {
            FactValue value = value(factor, inside(factor, starts, i, most, day));
            List<Truth> answers = few ? answers(factor, leaves, value, day) : List.of();
            if (n == 0 || !few || !answers.equals(before)) {
                kept[n++] = starts.get(i);
                values.add(value);
            }
            before = answers;
        }
        return new Cells(factor, most, java.util.Arrays.copyOf(kept, n), List.copyOf(values));
    }

    /** A position of a stretch that people would name: where it begins, and just before the second for the first. */
    private static long inside(Factor factor, List<Long> starts, int i, long most, LocalDate day) {
        if (i > 0) {
            return starts.get(i);
        }
        if (starts.size() > 1) {
            return starts.get(1) - 1;
        }
        long plain = switch (factor.type()) {
            case DATE -> day.toEpochDay();
            default -> 0;
        };
        return Math.max(starts.get(0), Math.min(most, plain));
    }

    private static List<Truth> answers(Factor factor, Collection<Condition> leaves, FactValue value, LocalDate day) {
        Facts alone = Facts.of(day, Map.of(factor.code(), value));
        return leaves.stream().map(leaf -> leaf.on(alone)).toList();
    }

    private static long least(Factor factor) {
        return switch (factor.type()) {
            case YES_NO, CHOICE -> 0;
            case NUMBER -> factor.min().orElse(Long.MIN_VALUE);
            case DATE -> Breaks.FIRST_DAY;
        };
    }

    private static long most(Factor factor) {
        return switch (factor.type()) {
            case YES_NO -> 1;
            case CHOICE -> factor.choices().size() - 1L;
            case NUMBER -> factor.max().orElse(Long.MAX_VALUE);
            case DATE -> Breaks.LAST_DAY;
        };
    }

    private static FactValue value(Factor factor, long position) {
        return switch (factor.type()) {
            case YES_NO -> FactValue.of(position == 1);
            case CHOICE -> FactValue.choice(factor.choices().get((int) position).code());
            case NUMBER -> FactValue.of(position);
            case DATE -> FactValue.of(LocalDate.ofEpochDay(position));
        };
    }

    Factor factor() {
        return factor;
    }

    /** How many regions there are; codes go from 0, the unknown, up to this. */
    int size() {
        return starts.length;
    }

    /** A value of the region of a code. */
    FactValue value(int code) {
        return values.get(code - 1);
    }

    List<FactValue> values() {
        return values;
    }

    /** The code of a value; 0 for one that the factor cannot take. */
    int code(FactValue value) {
        if (value.type() != factor.type()) {
            return 0;
        }
        return switch (value.type()) {
            case YES_NO -> code(value.isYes() ? 1 : 0);
            case NUMBER -> code(value.number());
            case DATE -> code(value.date().toEpochDay());
            case CHOICE -> code(factor.place(value.text()));
        };
    }

    /** The code of a position; 0 for one that the factor does not have. */
    int code(long position) {
        if (position < starts[0] || position > most) {
            return 0;
        }
        int low = 1;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where each region begins, in order. */
    long[] starts() {
        return starts;
    }

    long most() {
        return most;
    }
}
