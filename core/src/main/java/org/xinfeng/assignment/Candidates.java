package org.xinfeng.assignment;

import org.jspecify.annotations.Nullable;

/** The candidates of a problem, in the order told: one array for each column; longer than the count where they grew. */
final class Candidates {

    final int count;
    final int[] task;
    final int[] agent;
    final int[] cost;
    /** Bits of candidates that are told and must not be chosen. */
    final long @Nullable [] forbidden;

    Candidates(int count, int[] task, int[] agent, int[] cost, long @Nullable [] forbidden) {
        this.count = count;
        this.task = task;
        this.agent = agent;
        this.cost = cost;
        this.forbidden = forbidden;
    }

    boolean allowed(int candidate) {
        return forbidden == null || (forbidden[candidate >> 6] & 1L << candidate) == 0;
    }
}
