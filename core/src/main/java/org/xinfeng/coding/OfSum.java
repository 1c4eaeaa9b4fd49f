package org.xinfeng.coding;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
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
        List<Formula.Points> all = sum.of();
        for (Formula.Points points : all) {
            if (codes[points.slot()] != 0) {
                continue;
            }
            TreeSet<Long> others = new TreeSet<>(List.of(0L));
            boolean any = false;
            for (Formula.Points other : all) {
                if (other == points) {
                    continue;
                }
                TreeSet<Long> sums = new TreeSet<>();
                for (int code = first(other, codes); code <= last(other, codes); code++) {
                    for (long before : others) {
                        sums.add(before + other.least(code));
                    }
                }
                any |= sums.size() > SUMS;
                others = any ? new TreeSet<>(List.of(sums.first(), sums.last())) : sums;
            }
            for (int code = 1; code < points.codes(); code++) {
                long from = sum.threshold() - points.least(code);
                long to = sum.threshold() - points.least(0);
                boolean reached = any
                        ? Math.max(from, others.first()) < to && Math.max(from, others.first()) <= others.last()
                        : from < to && !others.subSet(from, to).isEmpty();
                if (reached) {
                    needed.set(points.slot());
                }
            }
        }
    }
}
