package org.xinfeng.assignment;

import org.jspecify.annotations.Nullable;

/**
 * One problem solved again and again with other penalties for places left empty, each time from the prices of the time before:
 * for a search that tries what it would cost to serve somebody, or to leave somebody out.
 *
 * <p>Each time it is the cheapest assignment, proved by its prices. Of several cheapest ones it gives any, not the canonical
 * one of {@link AssignmentSolver}; the same calls in the same order give the same. Not for several threads.
 */
public final class AssignmentSeries {

    private final AssignmentProblem told;
    private @Nullable CostScaling auction;

    private AssignmentSeries(AssignmentProblem told) {
        this.told = told;
    }

    /** A series over a problem; its penalties are told with each call. */
    public static AssignmentSeries of(AssignmentProblem problem) {
        return new AssignmentSeries(problem);
    }

    /**
     * The cheapest assignment with these penalties.
     *
     * @param penalties for each task one for each of its places, none more than the one before; 0 where it need not be filled
     * @throws IllegalArgumentException if they do not fit the places of the problem, or are no costs
     * @throws java.util.concurrent.CancellationException if the watch says not to go on; the next call begins anew
     */
    public Assignment solve(int[][] penalties, Watch watch) {
        AssignmentProblem now = told.with(penalties);
        Meter meter = new Meter(watch);
        CostScaling before = auction;
        auction = null;
        CostScaling next = before == null ? CostScaling.over(now, meter) : before;
        Assignment found = before == null ? next.first() : next.again(now, meter);
        auction = next;
        return found;
    }
}
