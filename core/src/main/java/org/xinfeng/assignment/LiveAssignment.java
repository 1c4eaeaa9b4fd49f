package org.xinfeng.assignment;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that follows changes of its problem: an agent leaves, a task closes, a candidate is forbidden. After each
 * change {@link #now()} is the cheapest assignment of the changed problem. Not for several threads.
 */
public final class LiveAssignment {

    private final AssignmentProblem told;
    private final int[] capacity;
    private final BitSet closed;
    private final BitSet forbidden;
    private @Nullable Assignment now;

    private LiveAssignment(AssignmentProblem told, int[] capacity, BitSet closed, BitSet forbidden) {
        this.told = told;
        this.capacity = capacity;
        this.closed = closed;
        this.forbidden = forbidden;
    }

    /** The assignment of a problem, to be changed; the assignment itself stays as it is. */
    public static LiveAssignment of(AssignmentProblem problem, Assignment best) {
        BitSet forbidden = new BitSet();
        for (int c = 0; c < problem.candidates(); c++) {
            if (!problem.allowed(c)) {
                forbidden.set(c);
            }
        }
        LiveAssignment live = new LiveAssignment(problem, problem.capacity.clone(), new BitSet(), forbidden);
        live.now = best;
        return live;
    }

    /** An agent can serve so many tasks from now on; beyond the loads told the last one repeats. */
    public void capacity(int agent, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("agent " + agent + ": capacity is " + capacity + "; tell 0 or more");
        }
        this.capacity[agent] = capacity;
        now = null;
    }

    /** A task wants nobody from now on, and nothing for its empty places. */
    public void close(int task) {
        closed.set(java.util.Objects.checkIndex(task, told.tasks()));
        now = null;
    }

    /** A task that was closed wants agents again. */
    public void open(int task) {
        closed.clear(java.util.Objects.checkIndex(task, told.tasks()));
        now = null;
    }

    /** A candidate must not be chosen from now on. */
    public void forbid(int candidate) {
        forbidden.set(java.util.Objects.checkIndex(candidate, told.candidates()));
        now = null;
    }

    /** A candidate that was forbidden may be chosen again. */
    public void allow(int candidate) {
        forbidden.clear(java.util.Objects.checkIndex(candidate, told.candidates()));
        now = null;
    }

    /** The problem as changed; candidates keep their numbers, and closed tasks have no place. */
    public AssignmentProblem problem() {
        int[] places = told.places.clone();
        int[][] penalties = told.penalties == null ? null : told.penalties.clone();
        for (int t = closed.nextSetBit(0); t >= 0; t = closed.nextSetBit(t + 1)) {
            places[t] = 0;
            if (penalties != null) {
                penalties[t] = null;
            }
        }
        Candidates all = told.candidates;
        long[] bits = java.util.Arrays.copyOf(forbidden.toLongArray(), all.count + 63 >> 6);
        return new AssignmentProblem(
                places,
                told.penalty,
                penalties,
                capacity.clone(),
                told.loads,
                told.group,
                told.taskKeys,
                told.agentKeys,
                new Candidates(all.count, all.task, all.agent, all.cost, bits));
    }

    /** The cheapest assignment of the problem as changed. */
    public Assignment now() {
        Assignment done = now;
        if (done == null) {
            done = AssignmentSolver.solve(problem());
            now = done;
        }
        return done;
    }

    /** The same as it is now, to be changed on its own. */
    public LiveAssignment copy() {
        LiveAssignment copy =
                new LiveAssignment(told, capacity.clone(), (BitSet) closed.clone(), (BitSet) forbidden.clone());
        copy.now = now;
        return copy;
    }
}
