package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.xinfeng.rules.Truth;

/** What a sum of points can come to: each slot gives its points independently of the others. */
final class OfSum implements Prospect.Outlook {

    /** More different sums of the other slots than this are taken as any between the least and the most. */
    private static final int SUMS = 4096;

    private final Formula.Sum sum;

    OfSum(Formula.Sum sum) {
        this.sum = sum;
    }

    @Override
    public Truth most(int[] codes) {
        long least = 0;
        long most = 0;
        for (Formula.Points points : sum.of()) {
            long bestLeast = Long.MIN_VALUE;
            long bestMost = Long.MIN_VALUE;
            for (int code = first(points, codes); code <= last(points, codes); code++) {
                bestLeast = Math.max(bestLeast, points.least(code));
                bestMost = Math.max(bestMost, points.most(code));
            }
            least += bestLeast;
            most += bestMost;
        }
        return truth(least, most);
    }

    @Override
    public Truth least(int[] codes) {
        long least = 0;
        long most = 0;
        for (Formula.Points points : sum.of()) {
            long worstLeast = Long.MAX_VALUE;
            long worstMost = Long.MAX_VALUE;
            for (int code = first(points, codes); code <= last(points, codes); code++) {
                worstLeast = Math.min(worstLeast, points.least(code));
                worstMost = Math.min(worstMost, points.most(code));
            }
            least += worstLeast;
            most += worstMost;
        }
        return truth(least, most);
    }

    private Truth truth(long least, long most) {
        return least >= sum.threshold() ? Truth.YES : most >= sum.threshold() ? Truth.UNKNOWN : Truth.NO;
    }

    private static int first(Formula.Points points, int[] codes) {
        return codes[points.slot()] == 0 ? 1 : codes[points.slot()];
    }

    private static int last(Formula.Points points, int[] codes) {
        return codes[points.slot()] == 0 ? points.codes() - 1 : codes[points.slot()];
    }

    @Override
    public boolean mayBeYes(int[] codes) {
        return most(codes) == Truth.YES;
    }

    /** A slot is needed where the others come to a sum that reaches the threshold with it, and not without. */
    @Override
    public void addNeeded(int[] codes, BitSet needed) {
        long known = 0;
        List<Formula.Points> unknown = new ArrayList<>();
        for (int i = 0; i < sum.of().size(); i++) {
            Formula.Points points = sum.of().get(i);
            if (codes[points.slot()] == 0) {
                unknown.add(points);
            } else {
                known += points.least(codes[points.slot()]);
            }
        }
        for (Formula.Points points : unknown) {
            if (isNeeded(points, unknown, known)) {
                needed.set(points.slot());
            }
        }
    }

    private boolean isNeeded(Formula.Points points, List<Formula.Points> unknown, long known) {
        long from = sum.threshold() - points.best();
        long to = sum.threshold() - points.least(0);
        if (from >= to) {
            return false;
        }
        long[] others = {known};
        boolean isAny = false;
        for (Formula.Points other : unknown) {
            if (other != points) {
                others = sums(others, other);
                isAny |= others.length > SUMS;
                others = isAny ? new long[] {others[0], others[others.length - 1]} : others;
            }
        }
        if (isAny) {
            long first = Math.max(from, others[0]);
            return first < to && first <= others[others.length - 1];
        }
        for (long one : others) {
            if (one >= from && one < to) {
                return true;
            }
        }
        return false;
    }

    /** The different sums of some and the points of a known code, in order. */
    private static long[] sums(long[] some, Formula.Points points) {
        long[] sums = new long[some.length * (points.codes() - 1)];
        int n = 0;
        for (int code = 1; code < points.codes(); code++) {
            for (long before : some) {
                sums[n++] = before + points.least(code);
            }
        }
        Arrays.sort(sums);
        int different = 1;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] != sums[different - 1]) {
                sums[different++] = sums[i];
            }
        }
        return Arrays.copyOf(sums, different);
    }
}
