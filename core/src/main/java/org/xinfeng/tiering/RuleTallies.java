package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.coding.Formula;
import org.xinfeng.rules.Truth;

/**
 * The rules that count: scores, and so many of several that look at different factors. Each is a lane of 16 bits, four to a
 * word, that begins short of its highest bit by what the rule has to reach; each code of a row adds its points to all lanes at
 * once, and the highest bits say which rules reached it.
 *
 * <p>There are four runs of lanes, one for each of {@link RuleMasks.Held}.
 */
final class RuleTallies {

    private static final int RUNS = 4;
    private static final int REACHED = 1 << 15;
    private static final long ALL_REACHED = 0x8000_8000_8000_8000L;

    /** The points of a rule for the codes of one slot. */
    private record Column(int slot, long[] least, long[] most) {}

    private final int[] tallied;
    private final long[] rules;
    private final int words;
    private final int[] firstRow;
    private final int[] slots;
    private final long[][] points;
    private final long[] begin;

    RuleTallies(BookRules books) {
        this.rules = new long[Bits.words(books.size())];
        List<List<Column>> columns = new ArrayList<>();
        List<Integer> fitting = new ArrayList<>();
        for (int rule = 0; rule < books.size(); rule++) {
            Optional<List<Column>> one = columns(books.formula(rule));
            if (one.isPresent() && range(one.get()) < REACHED) {
                Bits.set(rules, rule);
                fitting.add(rule);
                columns.add(one.get());
            }
        }
        this.tallied = fitting.stream().mapToInt(Integer::intValue).toArray();
        this.words = (tallied.length + 3) / 4;
        this.firstRow = new int[books.regions().slots()];
        int rows = 0;
        for (int slot = 0; slot < firstRow.length; slot++) {
            firstRow[slot] = rows;
            rows += books.regions().size(slot) + 1;
        }
        this.slots = columns.stream()
                .flatMap(List::stream)
                .mapToInt(Column::slot)
                .sorted()
                .distinct()
                .toArray();
        this.points = new long[RUNS * words][rows];
        this.begin = new long[words];
        for (int lane = 0; lane < columns.size(); lane++) {
            long threshold = threshold(books.formula(tallied[lane]));
            for (Column column : columns.get(lane)) {
                threshold -= least(column);
                add(lane, column);
            }
            long short_ = REACHED - Math.max(0, Math.min(REACHED, threshold));
            begin[lane / 4] += short_ << 16 * (lane % 4);
        }
    }

    private static Optional<List<Column>> columns(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            return Optional.of(sum.of().stream().map(RuleTallies::column).toList());
        }
        if (formula instanceof Formula.AtLeast some) {
            Set<Integer> slots = new HashSet<>();
            boolean fits =
                    some.of().stream().allMatch(one -> one instanceof Formula.Atom atom && slots.add(atom.slot()));
            return fits
                    ? Optional.of(some.of().stream()
                            .map(one -> column((Formula.Atom) one))
                            .toList())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Column column(Formula.Points of) {
        long[] least = new long[of.codes()];
        long[] most = new long[of.codes()];
        for (int code = 0; code < least.length; code++) {
            least[code] = of.least(code);
            most[code] = of.most(code);
        }
        return new Column(of.slot(), least, most);
    }

    private static Column column(Formula.Atom atom) {
        long[] least = new long[atom.codes()];
        long[] most = new long[atom.codes()];
        for (int code = 0; code < least.length; code++) {
            least[code] = atom.truth(code) == Truth.YES ? 1 : 0;
            most[code] = atom.truth(code) == Truth.NO ? 0 : 1;
        }
        return new Column(atom.slot(), least, most);
    }

    private static long threshold(Formula formula) {
        return formula instanceof Formula.Sum sum ? sum.threshold() : ((Formula.AtLeast) formula).k();
    }

    private static long least(Column column) {
        return java.util.Arrays.stream(column.least()).min().orElseThrow();
    }

    private static long range(List<Column> columns) {
        return columns.stream()
                .mapToLong(one -> java.util.Arrays.stream(one.most()).max().orElseThrow() - least(one))
                .sum();
    }

    private void add(int lane, Column column) {
        long base = least(column);
        long bestLeast = Long.MIN_VALUE;
        long bestMost = Long.MIN_VALUE;
        for (int code = 1; code < column.least().length; code++) {
            bestLeast = Math.max(bestLeast, column.least()[code]);
            bestMost = Math.max(bestMost, column.most()[code]);
        }
        for (int code = 0; code < column.least().length; code++) {
            int row = firstRow[column.slot()] + code;
            int word = lane / 4;
            int shift = 16 * (lane % 4);
            points[word][row] += column.least()[code] - base << shift;
            points[words + word][row] += column.most()[code] - base << shift;
            points[2 * words + word][row] += (code == 0 ? bestLeast : column.least()[code]) - base << shift;
            points[3 * words + word][row] += (code == 0 ? bestMost : column.most()[code]) - base << shift;
        }
    }

    /** The rules that are tallied. */
    long[] rules() {
        return rules;
    }

    /** Leaves of the rules that are tallied and bind those that hold. */
    void hold(int[] codes, long[] binding, RuleMasks.Held held) {
        if (words == 0) {
            return;
        }
        int[] rows = new int[slots.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = firstRow[slots[i]] + codes[slots[i]];
        }
        keep(rows, 0, binding, held.sure());
        keep(rows, words, binding, held.possible());
        if (held.reachable() != held.sure()) {
            keep(rows, 2 * words, binding, held.reachable());
            keep(rows, 3 * words, binding, held.fearable());
        }
    }

    private void keep(int[] rows, int from, long[] binding, long[] kept) {
        for (int w = 0; w < kept.length; w++) {
            kept[w] &= ~rules[w];
        }
        for (int word = 0; word < words; word++) {
            long lanes = begin[word];
            long[] table = points[from + word];
            for (int row : rows) {
                lanes += table[row];
            }
            for (long reached = lanes & ALL_REACHED; reached != 0; reached &= reached - 1) {
                int rule = tallied[4 * word + (Long.numberOfTrailingZeros(reached) >>> 4)];
                kept[rule >>> 6] |= binding[rule >>> 6] & 1L << rule;
            }
        }
    }
}
