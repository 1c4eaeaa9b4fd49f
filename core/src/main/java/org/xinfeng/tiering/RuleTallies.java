package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.coding.Formula;

/**
 * The rules that count: scores, and so many of several that look at different factors. Each is a lane of 16 bits, four to a
 * word, that begins short of its highest bit by what the rule has to reach. The codes of a row add their points to all lanes
 * at once, and the highest bits say which rules reached it.
 */
final class RuleTallies {

    private static final int REACHED = 1 << 15;
    private static final long ALL_REACHED = 0x8000_8000_8000_8000L;

    private final int[] tallied;
    private final long[] rules;
    private final int[] firstRow;
    private final int[] slots;
    private final long[] begin;
    /** By word and row: what a code adds for sure. */
    private final long[][] points;
    /** By word and slot: what it adds more at best once it is known. */
    private final long[][] possible;

    RuleTallies(BookRules books) {
        List<Formula.Sum> sums = new ArrayList<>();
        List<Integer> fitting = new ArrayList<>();
        this.rules = new long[Bits.words(books.size())];
        for (int rule = 0; rule < books.size(); rule++) {
            Optional<Formula.Sum> sum = Formula.sum(books.formula(rule));
            if (sum.isPresent()
                    && sum.get().of().stream().allMatch(Formula.Points::isSureOnceKnown)
                    && range(sum.get()) < REACHED) {
                Bits.set(rules, rule);
                fitting.add(rule);
                sums.add(sum.get());
            }
        }
        int words = (sums.size() + 3) / 4;
        this.tallied = fitting.stream().mapToInt(Integer::intValue).toArray();
        this.slots = sums.stream()
                .flatMap(sum -> sum.of().stream())
                .mapToInt(Formula.Points::slot)
                .distinct()
                .sorted()
                .toArray();
        this.firstRow = RuleMasks.firstRows(books.regions());
        this.points = new long[words][firstRow[firstRow.length - 1]];
        this.possible = new long[words][books.regions().slots()];
        this.begin = new long[words];
        for (int lane = 0; lane < sums.size(); lane++) {
            add(lane, sums.get(lane));
        }
    }

    private static long range(Formula.Sum sum) {
        return sum.of().stream()
                .mapToLong(points -> Math.max(points.most(0), points.best()) - points.lowest())
                .sum();
    }

    private void add(int lane, Formula.Sum sum) {
        int word = lane / 4;
        int shift = 16 * (lane % 4);
        long threshold = sum.threshold();
        for (Formula.Points one : sum.of()) {
            long base = one.lowest();
            threshold -= base;
            for (int code = 0; code < one.codes(); code++) {
                points[word][firstRow[one.slot()] + code] += one.least(code) - base << shift;
            }
            possible[word][one.slot()] += one.best() - one.least(0) << shift;
        }
        begin[word] += REACHED - Math.max(0, Math.min(REACHED, threshold)) << shift;
    }

    /** The rules that are tallied. */
    long[] rules() {
        return rules;
    }

    /** Leaves of the rules that are tallied and bind those that hold. */
    void hold(int[] codes, long[] binding, RuleMasks.Held held) {
        if (begin.length == 0) {
            return;
        }
        int[] rows = new int[slots.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = firstRow[slots[i]] + codes[slots[i]];
        }
        drop(held.sure());
        drop(held.possible());
        for (int word = 0; word < begin.length; word++) {
            long lanes = begin[word];
            long[] added = points[word];
            for (int row : rows) {
                lanes += added[row];
            }
            keep(lanes, word, binding, held.sure());
            keep(lanes + unknown(possible[word], held.unknown()), word, binding, held.possible());
        }
    }

    private static long unknown(long[] more, long[] unknown) {
        long sum = 0;
        for (int slot = Bits.next(unknown, 0); slot >= 0; slot = Bits.next(unknown, slot + 1)) {
            sum += more[slot];
        }
        return sum;
    }

    private void drop(long[] kept) {
        for (int w = 0; w < kept.length; w++) {
            kept[w] &= ~rules[w];
        }
    }

    private void keep(long lanes, int word, long[] binding, long[] kept) {
        for (long reached = lanes & ALL_REACHED; reached != 0; reached &= reached - 1) {
            int rule = tallied[4 * word + (Long.numberOfTrailingZeros(reached) >>> 4)];
            kept[rule >>> 6] |= binding[rule >>> 6] & 1L << rule;
        }
    }
}
