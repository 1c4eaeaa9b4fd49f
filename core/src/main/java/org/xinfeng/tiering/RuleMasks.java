package org.xinfeng.tiering;

import org.xinfeng.coding.Formula;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.Truth;

/**
 * The rules that only ask something of each factor, as a table: for each code of each slot the set of the rules that this
 * code leaves sure, and of those it leaves possible. The sets of all slots of a row together are the rules that hold for it.
 */
final class RuleMasks {

    private static final int KINDS = 4;

    /**
     * What holds for a row.
     *
     * @param sure the rules that are sure
     * @param possible those that are sure or unknown
     * @param reachable those that some way of the unknown makes sure
     * @param fearable those that no way of it rules out
     * @param unknown the slots that are unknown
     */
    record Held(long[] sure, long[] possible, long[] reachable, long[] fearable, long[] unknown) {}

    private final int words;
    private final int[] firstRow;
    private final long[] masks;
    private final long[] hard;
    private final long[][] needs;

    RuleMasks(BookRules rules) {
        Regions regions = rules.regions();
        this.words = Bits.words(rules.size());
        this.firstRow = new int[regions.slots()];
        int rows = 0;
        for (int slot = 0; slot < firstRow.length; slot++) {
            firstRow[slot] = rows;
            rows += regions.size(slot) + 1;
        }
        this.masks = new long[rows * words * KINDS];
        java.util.Arrays.fill(masks, -1L);
        this.hard = new long[words];
        this.needs = new long[rules.size()][Bits.words(regions.slots())];
        for (int rule = 0; rule < rules.size(); rule++) {
            add(rule, rules.formula(rule));
        }
    }

    private void add(int rule, Formula formula) {
        if (formula instanceof Formula.Atom atom) {
            add(rule, atom);
        } else if (formula instanceof Formula.And and && and.of().stream().allMatch(Formula.Atom.class::isInstance)) {
            and.of().forEach(atom -> add(rule, (Formula.Atom) atom));
        } else {
            Bits.set(hard, rule);
        }
    }

    private void add(int rule, Formula.Atom atom) {
        int slot = atom.slot();
        Truth best = Truth.NO;
        for (int code = 1; code < atom.codes(); code++) {
            best = best.or(atom.truth(code));
        }
        for (int code = 0; code < atom.codes(); code++) {
            Truth truth = atom.truth(code);
            Truth most = code == 0 ? best : truth;
            int at = ((firstRow[slot] + code) * words + (rule >>> 6)) * KINDS;
            clearUnless(truth == Truth.YES, at, rule);
            clearUnless(truth != Truth.NO, at + 1, rule);
            clearUnless(most == Truth.YES, at + 2, rule);
            clearUnless(most != Truth.NO, at + 3, rule);
        }
        if (atom.truth(0) != Truth.YES) {
            Bits.set(needs[rule], slot);
        }
    }

    private void clearUnless(boolean holds, int at, int rule) {
        if (!holds) {
            masks[at] &= ~(1L << rule);
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
        for (int slot = 0; slot < codes.length; slot++) {
            unknown[slot >>> 6] |= (long) (codes[slot] - 1 >>> 31) << slot;
        }
        long[] sure = new long[words];
        long[] possible = new long[words];
        for (int w = 0; w < words; w++) {
            meet(codes, rules, w, 0, sure, possible);
        }
        if (Bits.isEmpty(unknown)) {
            return new Held(sure, possible, sure, possible, unknown);
        }
        long[] reachable = new long[words];
        long[] fearable = new long[words];
        for (int w = 0; w < words; w++) {
            meet(codes, possible, w, 2, reachable, fearable);
        }
        return new Held(sure, possible, reachable, fearable, unknown);
    }

    /** Leaves of the rules in a word those that the codes leave, by two tables that lie side by side. */
    private void meet(int[] codes, long[] rules, int word, int table, long[] one, long[] other) {
        long first = rules[word];
        long second = first;
        for (int slot = 0; slot < codes.length; slot++) {
            int at = (firstRow[slot] + codes[slot]) * words * KINDS + word * KINDS + table;
            first &= masks[at];
            second &= masks[at + 1];
        }
        one[word] = first;
        other[word] = second;
    }
}
