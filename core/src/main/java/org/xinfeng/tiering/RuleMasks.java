package org.xinfeng.tiering;

import java.util.Arrays;
import org.xinfeng.coding.Formula;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.Truth;

/**
 * The rules that only ask something of each factor, as a table: for each code of each slot the set of the rules that this
 * code leaves sure. The sets of all slots of a row together are the rules that hold for it. What the unknown leaves is a set
 * for each slot beside the table.
 */
final class RuleMasks {

    /**
     * What holds for a row.
     *
     * @param sure the rules that are sure
     * @param possible those that are sure, or that some way of the unknown makes sure
     * @param unknown the slots that are unknown
     */
    record Held(long[] sure, long[] possible, long[] unknown) {}

    private final int words;
    private final int[] firstRow;
    private final long[] known;
    private final long[] sure;
    private final long[] possible;
    private final long[] hard;
    private final long[][] needs;

    RuleMasks(BookRules rules) {
        Regions regions = rules.regions();
        this.words = Bits.words(rules.size());
        this.firstRow = firstRows(regions);
        this.known = filled(firstRow[regions.slots()] * words);
        this.sure = filled(regions.slots() * words);
        this.possible = filled(regions.slots() * words);
        this.hard = new long[words];
        this.needs = new long[rules.size()][Bits.words(regions.slots())];
        for (int rule = 0; rule < rules.size(); rule++) {
            add(rule, rules.formula(rule));
        }
    }

    private static long[] filled(int length) {
        long[] all = new long[length];
        Arrays.fill(all, -1L);
        return all;
    }

    /** The row of code 0 of each slot where those of all slots follow each other; last, how many rows there are. */
    static int[] firstRows(Regions regions) {
        int[] first = new int[regions.slots() + 1];
        for (int slot = 0; slot < regions.slots(); slot++) {
            first[slot + 1] = first[slot] + regions.size(slot) + 1;
        }
        return first;
    }

    private void add(int rule, Formula formula) {
        if (isTable(formula)) {
            add(rule, (Formula.Atom) formula);
        } else if (formula instanceof Formula.And and && and.of().stream().allMatch(RuleMasks::isTable)) {
            and.of().forEach(atom -> add(rule, (Formula.Atom) atom));
        } else {
            Bits.set(hard, rule);
        }
    }

    /** Whether it is told by one slot, for sure once that is known. */
    private static boolean isTable(Formula formula) {
        return formula instanceof Formula.Atom atom && atom.isSureOnceKnown();
    }

    private void add(int rule, Formula.Atom atom) {
        int slot = atom.slot();
        Truth best = Truth.NO;
        for (int code = 1; code < atom.codes(); code++) {
            best = best.or(atom.truth(code));
            clearUnless(atom.truth(code) == Truth.YES, known, firstRow[slot] + code, rule);
        }
        clearUnless(atom.truth(0) == Truth.YES, sure, slot, rule);
        clearUnless(best == Truth.YES, possible, slot, rule);
        if (atom.truth(0) != Truth.YES) {
            Bits.set(needs[rule], slot);
        }
    }

    private void clearUnless(boolean holds, long[] masks, int row, int rule) {
        if (!holds) {
            masks[row * words + (rule >>> 6)] &= ~(1L << rule);
        }
    }

    /** The rules that the table says nothing about. */
    long[] hard() {
        return hard;
    }

    /** The slots a rule of the table cannot do without. */
    long[] needs(int rule) {
        return needs[rule];
    }

    /** Which of some rules hold for a row of codes, as far as the table says; of the others all do. */
    Held hold(int[] codes, long[] rules) {
        long[] unknown = new long[Bits.words(codes.length)];
        for (int w = 0; w < unknown.length; w++) {
            long here = 0;
            for (int slot = 64 * w; slot < Math.min(codes.length, 64 * w + 64); slot++) {
                here |= (long) (codes[slot] - 1 >>> 31) << slot;
            }
            unknown[w] = here;
        }
        long[] left = new long[words];
        for (int w = 0; w < words; w++) {
            long here = rules[w];
            for (int slot = 0; slot < codes.length; slot++) {
                here &= known[(firstRow[slot] + codes[slot]) * words + w];
            }
            left[w] = here;
        }
        Held held = new Held(left, left.clone(), unknown);
        for (int slot = Bits.next(unknown, 0); slot >= 0; slot = Bits.next(unknown, slot + 1)) {
            for (int w = 0; w < words; w++) {
                held.sure[w] &= sure[slot * words + w];
                held.possible[w] &= possible[slot * words + w];
            }
        }
        return held;
    }
}
