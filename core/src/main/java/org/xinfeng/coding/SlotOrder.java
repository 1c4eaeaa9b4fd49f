package org.xinfeng.coding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of slots that keeps together those that formulas look at together: each slot is moved to the middle of its
 * formulas, again and again, as long as the formulas reach less far.
 */
public final class SlotOrder {

    private static final int ROUNDS = 50;

    private SlotOrder() {}

    /** The slots from 0 up to a number, in the order in which {@link Diagrams} are to look at them. */
    public static int[] of(int slots, Collection<Formula> formulas) {
        List<int[]> groups = formulas.stream()
                .map(formula -> {
                    BitSet all = new BitSet();
                    Outlooks.slots(formula, all);
                    return all.stream().toArray();
                })
                .filter(group -> group.length > 1)
                .toList();
        int[] order = IntStream.range(0, slots).toArray();
        int[] best = order;
        long least = reach(order, groups);
        for (int round = 0; round < ROUNDS; round++) {
            order = moved(order, groups);
            long now = reach(order, groups);
            if (now < least) {
                least = now;
                best = order;
            }
        }
        return best.clone();
    }

    private static int[] moved(int[] order, List<int[]> groups) {
        int[] place = places(order);
        double[] sum = new double[order.length];
        int[] count = new int[order.length];
        for (int[] group : groups) {
            double middle =
                    Arrays.stream(group).map(slot -> place[slot]).average().orElse(0);
            for (int slot : group) {
                sum[slot] += middle;
                count[slot]++;
            }
        }
        return IntStream.range(0, order.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                slot -> count[slot] == 0 ? place[slot] : sum[slot] / count[slot])
                        .thenComparingInt(slot -> slot))
                .mapToInt(slot -> slot)
                .toArray();
    }

    private static int[] places(int[] order) {
        int[] place = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            place[order[at]] = at;
        }
        return place;
    }

    private static long reach(int[] order, List<int[]> groups) {
        int[] place = places(order);
        long reach = 0;
        for (int[] group : groups) {
            int[] all = Arrays.stream(group).map(slot -> place[slot]).toArray();
            reach += Arrays.stream(all).max().getAsInt()
                    - Arrays.stream(all).min().getAsInt();
        }
        return reach;
    }
}
