package org.xinfeng.assignment;

/** Finds the cheapest assignment of a problem, and proves it. */
public final class AssignmentSolver {

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
        Network network = ProblemNetwork.of(problem);
        return ProblemNetwork.decode(problem, SuccessivePaths.solve(network, meter));
    }
}
