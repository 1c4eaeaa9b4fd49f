package org.xinfeng.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest assignment of a problem, and proves it. */
public final class AssignmentSolver {

    /**
     * The fast engines hand over when they have looked at each candidate so often. In towns and where one side is short they
     * look less than 7 times; at 20,000 tasks with as many agents, drawn by chance, 44 times, and 1,400 with products for
     * costs, where the auction is three and thirty times as fast.
     */
    private static final long LOOKS = 16;

    private AssignmentSolver() {}

    /** The cheapest assignment; that of no tasks, or of no agents, is empty. */
    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, (done, of) -> true);
    }

    /**
     * The cheapest assignment, watched.
     *
     * @throws java.util.concurrent.CancellationException if the watch says not to go on; nothing is left half done
     */
    public static Assignment solve(AssignmentProblem problem, Watch watch) {
        Meter meter = new Meter(watch);
        Assignment fast = problem.group == null ? fast(problem, meter) : null;
        return fast != null ? fast : sure(problem, meter);
    }

    /** By the engines for what is usual; null if the problem is too hard for them. */
    static @Nullable Assignment fast(AssignmentProblem problem, Meter meter) {
        Useful useful = Useful.of(problem);
        Side tasks = Side.tasks(problem, 0);
        Side agents = Side.agents(problem, 0);
        Layout[] halves = new Layout[2];
        Chosen[] done = new Chosen[2];
        int count = 0;
        for (boolean agentsFirst : new boolean[] {true, false}) {
            Layout layout = new Layout(problem, agentsFirst, tasks, agents, useful);
            if (layout.isEmpty()) {
                continue;
            }
            long most = LOOKS * (layout.arcs.length + 1_000L);
            Chosen chosen = Hubs.suit(layout) ? hubs(layout, most, meter) : scarce(layout, most, meter);
            if (chosen == null) {
                return null;
            }
            halves[count] = layout;
            done[count++] = chosen;
        }
        Assignment found = new Decoder(problem).decode(Arrays.copyOf(halves, count), Arrays.copyOf(done, count));
        return found.cost() == found.bound() ? found : null;
    }

    private static @Nullable Chosen hubs(Layout layout, long most, Meter meter) {
        Hubs engine = new Hubs(layout);
        return engine.run(most, meter) ? engine.chosen() : null;
    }

    private static @Nullable Chosen scarce(Layout layout, long most, Meter meter) {
        ScarceFirst engine = new ScarceFirst(layout);
        return engine.run(most, meter) ? engine.chosen() : null;
    }

    /** By the engine that takes every problem. */
    static Assignment sure(AssignmentProblem problem, Meter meter) {
        return Canonical.of(problem, CostScaling.solve(problem, meter), meter);
    }
}
