package org.xinfeng.tiering;

import org.xinfeng.coding.Formula;
import org.xinfeng.coding.Regions;
import org.xinfeng.rules.Truth;

/**
 * The rules that only ask something of each factor, as a table: for each code of each slot the set of the rules that this
 * code leaves sure, and of those it leaves possible. The sets of all slots of a row together are the rules that hold for it.
 */
final class RuleMasks {

    private final int words;
    private final int[] firstRow;
    private final long[] sure;
    private final long[] possible;
    private final long[] reachable;
    private final long[] fearable;
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
        this.sure = filled(rows * words);
        this.possible = filled(rows * words);
        this.reachable = filled(firstRow.length * words);
        this.fearable = filled(firstRow.length * words);
        this.hard = new long[words];
        this.needs = new long[rules.size()][Bits.words(regions.slots())];
        for (int rule = 0; rule < rules.size(); rule++) {
            add(rule, rules.formula(rule));
        }
    }

    private static long[] filled(int length) {
        long[] all = new long[length];
        java.util.Arrays.fill(all, -1L);
        return all;
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
        for (int code = 0; code < atom.codes(); code++) {
            Truth truth = atom.truth(code);
            int row = (firstRow[slot] + code) * words;
            clearUnless(truth == Truth.YES, sure, row, rule);
            clearUnless(truth != Truth.NO, possible, row, rule);
            best = code == 0 ? best : best.or(truth);
        }
        clearUnless(best == Truth.YES, reachable, slot * words, rule);
        clearUnless(best != Truth.NO, fearable, slot * words, rule);
        if (atom.truth(0) != Truth.YES) {
            Bits.set(needs[rule], slot);
        }
    }

    private static void clearUnless(boolean holds, long[] masks, int row, int rule) {
        if (!holds) {
            masks[row + (rule >>> 6)] &= ~(1L << rule);
        }
    }

    int words() {
        return words;
    }

    /** The rules that the table says nothing about; their bits stay as they are. */
    long[] hard() {
        return hard;
    }

    /** The slots a rule of the table cannot do without. */
    long[] needs(int rule) {
        return needs[rule];
    }

    /** Leaves the rules that a row of codes makes sure, and those it makes possible; says which slots are unknown. */
    void hold(int[] codes, long[] sureOnes, long[] possibleOnes, long[] unknown) {
        for (int w = 0; w < words; w++) {
            long sureHere = sureOnes[w];
            long possibleHere = possibleOnes[w];
            for (int slot = 0; slot < codes.length; slot++) {
                int at = (firstRow[slot] + codes[slot]) * words + w;
                sureHere &= sure[at];
                possibleHere &= possible[at];
            }
            sureOnes[w] = sureHere;
            possibleOnes[w] = possibleHere;
        }
        for (int slot = 0; slot < codes.length; slot++) {
            if (codes[slot] == 0) {
                Bits.set(unknown, slot);
            }
        }
    }

    /** Leaves the rules that some way of the unknown makes sure, and those that no way of it rules out. */
    void reach(int[] codes, long[] reachableOnes, long[] fearableOnes) {
        for (int slot = 0; slot < codes.length; slot++) {
            int code = codes[slot];
            int row = code == 0 ? slot * words : (firstRow[slot] + code) * words;
            long[] reached = code == 0 ? reachable : sure;
            long[] feared = code == 0 ? fearable : possible;
            for (int w = 0; w < words; w++) {
                reachableOnes[w] &= reached[row + w];
                fearableOnes[w] &= feared[row + w];
            }
        }
    }
}
