package org.xinfeng.examples.benchmarks;

import java.util.Arrays;

/** What is done where nobody solves: the cheapest candidate of all that is still possible, again and again. */
final class PairingGreedy {

    private PairingGreedy() {}

    /** What it comes to. */
    static long cost(PairingCase of) {
        long[] sorted = new long[of.candidates()];
        for (int c = 0; c < sorted.length; c++) {
            sorted[c] = (long) of.cost()[c] << 32 | c;
        }
        Arrays.sort(sorted);
        int[] places = of.places().clone();
        int[] capacity = of.capacity().clone();
        int[] chosen = new int[sorted.length];
        int count = 0;
        for (long each : sorted) {
            int c = (int) each;
            if (places[of.task()[c]] > 0 && capacity[of.agent()[c]] > 0) {
                places[of.task()[c]]--;
                capacity[of.agent()[c]]--;
                chosen[count++] = c;
            }
        }
        return of.costOf(Arrays.copyOf(chosen, count));
    }
}
