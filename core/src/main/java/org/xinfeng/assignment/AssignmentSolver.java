package org.xinfeng.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest assignment of a problem, and proves it: the prices it gives bound every assignment from below by what
 * this one costs, and {@link AssignmentProof} checks that on its own.
 *
 * <p>Of several cheapest assignments it gives the <em>canonical</em> one, whatever the order the problem is told in, the
 * machine, or the way the first one was found. A second cost is made of the keys of each task and agent, and of the task alone
 * for a place left empty: a fixed number of 26 bits, as if drawn by lot. The canonical assignment has the least sum of second
 * costs. Two can have the same sum by chance, about once in a thousand problems of a county that ties everywhere; then the same
 * problem told in the same order still gives the same one.
 *
 * <p>It needs no library, starts no thread and gives the same on every machine. Memory is about 60 bytes for each candidate,
 * those of the problem among them. What is usual is done by {@link ScarceFirst} and {@link Hubs}, what is hard for them and
 * what has groups by {@link CostScaling}.
 */
public final class AssignmentSolver {

    private AssignmentSolver() {}

    /** The cheapest assignment; that of no tasks, or of no agents, is empty. */
    public static Assignment solve(AssignmentProblem problem) {
        return solve(problem, new Unwatched());
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
            Chosen chosen = Hubs.suit(layout) ? hubs(layout, meter) : scarce(layout, meter);
            if (chosen == null) {
                return null;
            }
            halves[count] = layout;
            done[count++] = chosen;
        }
        Assignment found = new Decoder(problem).decode(Arrays.copyOf(halves, count), Arrays.copyOf(done, count));
        return found.cost() == found.bound() ? found : null;
    }

    private static @Nullable Chosen hubs(Layout layout, Meter meter) {
        Hubs engine = new Hubs(layout);
        return engine.run(new Effort(layout, meter)) ? engine.chosen() : null;
    }

    private static @Nullable Chosen scarce(Layout layout, Meter meter) {
        ScarceFirst engine = new ScarceFirst(layout);
        return engine.run(new Effort(layout, meter)) ? engine.chosen() : null;
    }

    /** By the engine that takes every problem. */
    static Assignment sure(AssignmentProblem problem, Meter meter) {
        Assignment canonical = CostScaling.canonical(problem, meter);
        return canonical != null ? canonical : Canonical.of(problem, CostScaling.solve(problem, meter), meter);
    }

    /** Nobody looks. A class, as the first lambda of a fresh machine takes longer to make than a small problem to solve. */
    private static final class Unwatched implements Watch {

        @Override
        public boolean onward(long done, long of) {
            return true;
        }
    }
}
