package org.xinfeng.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.rules.Truth;

/** The sets of rows for which formulas come to a truth at least, where every code is known. */
public final class FormulaDiagrams {

    private final Diagrams diagrams;

    public FormulaDiagrams(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * The rows for which a formula is sure, or for which it is at least unknown: only a number that is not set leaves it
     * unknown where every code is known.
     *
     * @throws TooLargeException if it takes more steps than are allowed
     */
    public int of(Formula formula, Truth least) {
        if (formula instanceof Formula.Constant constant) {
            return constant.truth().compareTo(least) >= 0 ? Diagrams.ALL : Diagrams.NONE;
        }
        if (formula instanceof Formula.Atom atom) {
            int[] to = new int[atom.codes() - 1];
            for (int code = 1; code < atom.codes(); code++) {
                to[code - 1] = atom.truth(code).compareTo(least) >= 0 ? Diagrams.ALL : Diagrams.NONE;
            }
            return diagrams.node(diagrams.levelOfSlot(atom.slot()), to);
        }
        if (formula instanceof Formula.And and) {
            int all = Diagrams.ALL;
            for (int one : parts(and.of(), least)) {
                all = diagrams.and(one, all);
            }
            return all;
        }
        if (formula instanceof Formula.Or or) {
            int any = Diagrams.NONE;
            for (int one : parts(or.of(), least)) {
                any = diagrams.or(one, any);
            }
            return any;
        }
        if (formula instanceof Formula.AtLeast some) {
            return atLeast(some.k(), parts(some.of(), least));
        }
        return new OfPoints((Formula.Sum) formula, least).from(0, ((Formula.Sum) formula).threshold());
    }

    /** Those that look at the last slots first: so each adds its nodes on top. */
    private int[] parts(List<Formula> of, Truth least) {
        return of.stream()
                .map(one -> of(one, least))
                .sorted(Comparator.comparing(one -> -diagrams.level(one)))
                .mapToInt(one -> one)
                .toArray();
    }

    private int atLeast(int k, int[] parts) {
        int[] counts = new int[k + 1];
        counts[0] = Diagrams.ALL;
        for (int part : parts) {
            for (int count = k; count > 0; count--) {
                counts[count] = diagrams.or(counts[count], diagrams.and(counts[count - 1], part));
            }
        }
        return counts[k];
    }

    /** Goes down the slots of a sum with what is still missing to the threshold. */
    private final class OfPoints {

        private final Formula.Points[] points;
        private final boolean sure;
        private final long[] leastLeft;
        private final long[] mostLeft;
        private final Map<List<Long>, Integer> known = new HashMap<>();

        OfPoints(Formula.Sum sum, Truth least) {
            this.points = sum.of().stream()
                    .sorted(Comparator.comparingInt(one -> diagrams.levelOfSlot(one.slot())))
                    .toArray(Formula.Points[]::new);
            this.sure = least == Truth.YES;
            this.leastLeft = new long[points.length + 1];
            this.mostLeft = new long[points.length + 1];
            for (int i = points.length - 1; i >= 0; i--) {
                long[] all = new long[points[i].codes() - 1];
                for (int code = 1; code <= all.length; code++) {
                    all[code - 1] = at(i, code);
                }
                leastLeft[i] = leastLeft[i + 1] + Arrays.stream(all).min().orElse(0);
                mostLeft[i] = mostLeft[i + 1] + Arrays.stream(all).max().orElse(0);
            }
        }

        private long at(int i, int code) {
            return sure ? points[i].least(code) : points[i].most(code);
        }

        int from(int i, long missing) {
            if (leastLeft[i] >= missing) {
                return Diagrams.ALL;
            }
            if (mostLeft[i] < missing) {
                return Diagrams.NONE;
            }
            List<Long> key = List.of((long) i, missing);
            Integer before = known.get(key);
            if (before != null) {
                return before;
            }
            int[] to = new int[points[i].codes() - 1];
            for (int code = 1; code <= to.length; code++) {
                to[code - 1] = from(i + 1, missing - at(i, code));
            }
            int set = diagrams.node(diagrams.levelOfSlot(points[i].slot()), to);
            known.put(key, set);
            return set;
        }
    }
}
