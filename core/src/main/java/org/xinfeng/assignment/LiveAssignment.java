package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * An assignment that follows changes of its problem: an agent leaves, a task closes, a candidate is forbidden. After each
 * change it is the cheapest assignment of the changed problem, and the same that {@link AssignmentSolver} would find from
 * nothing. It keeps prices, so that a change is about as much work as there are people to be moved, not as the problem is
 * large.
 *
 * <p>Not for several threads. Making one is about as much work as solving the problem.
 */
public final class LiveAssignment {

    private final AssignmentProblem told;
    private final LiveArcs arcs;
    private final Residual flow;
    private final int[] capacity;
    private final BitSet closed;
    private final BitSet forbidden;
    private final BitSet atFirst;
    private final long costAtFirst;

    private LiveAssignment(AssignmentProblem told, Assignment best) {
        this.told = told;
        flow = Standing.residual(told, best);
        arcs = new LiveArcs(told, flow.network);
        capacity = told.capacity.clone();
        closed = new BitSet();
        forbidden = new BitSet();
        atFirst = new BitSet();
        for (int c : best.chosen()) {
            atFirst.set(c);
        }
        for (int c = 0; c < told.candidates(); c++) {
            forbidden.set(c, !told.allowed(c));
        }
        costAtFirst = best.cost() - flow.cost();
    }

    private LiveAssignment(LiveAssignment other) {
        told = other.told;
        arcs = other.arcs;
        flow = other.flow.copy();
        capacity = other.capacity.clone();
        closed = (BitSet) other.closed.clone();
        forbidden = (BitSet) other.forbidden.clone();
        atFirst = other.atFirst;
        costAtFirst = other.costAtFirst;
    }

    /**
     * The assignment of a problem, to be changed; the assignment itself stays as it is.
     *
     * @throws IllegalArgumentException if the assignment is not one of this problem
     */
    public static LiveAssignment of(AssignmentProblem problem, Assignment best) {
        if (best.problem() != problem) {
            throw new IllegalArgumentException("best: it answers another problem; solve this one");
        }
        return new LiveAssignment(problem, best);
    }

    /** An agent can serve so many tasks from now on; beyond the loads told the last one repeats. */
    public void capacity(int agent, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("agent " + agent + ": capacity is " + capacity + "; tell 0 or more");
        }
        boolean fewer = capacity < this.capacity[agent];
        this.capacity[agent] = capacity;
        int[] loads = told.loads == null ? null : told.loads[agent];
        if (loads == null) {
            flow.resize(arcs.firstOfAgent(agent), capacity);
            return;
        }
        int[] starts = arcs.runs(loads);
        for (int i = 0; i < starts.length; i++) {
            int run = fewer ? starts.length - 1 - i : i;
            flow.resize(arcs.firstOfAgent(agent) + run, ProblemNetwork.runUnits(loads, starts[run], capacity));
        }
    }

    /** A task wants nobody from now on, and pays nothing for its empty places. */
    public void close(int task) {
        if (closed.get(Objects.checkIndex(task, told.tasks()))) {
            return;
        }
        closed.set(task);
        for (int e = arcs.firstOfTask(task); e < arcs.firstOfTask(task + 1); e++) {
            flow.push(2 * e + 1, flow.units[e]);
        }
        int[] left = Arrays.stream(arcs.candidatesOfTask(task))
                .filter(c -> flow.units[c] > 0)
                .toArray();
        for (int c : left) {
            flow.push(2 * c + 1, 1);
        }
        // the ground takes one less for each unit that the task gives no more
        for (int c : left) {
            flow.lead(arcs.ground(), flow.network.to()[c]);
        }
    }

    /** A task that was closed wants agents again. */
    public void open(int task) {
        if (!closed.get(Objects.checkIndex(task, told.tasks()))) {
            return;
        }
        closed.clear(task);
        flow.excess[task] += told.places[task];
        flow.excess[arcs.ground()] -= told.places[task];
        while (flow.excess[task] > 0) {
            flow.give(task);
        }
    }

    /** A candidate must not be chosen from now on. */
    public void forbid(int candidate) {
        forbidden.set(Objects.checkIndex(candidate, told.candidates()));
        flow.resize(candidate, 0);
    }

    /** A candidate that was forbidden may be chosen again. */
    public void allow(int candidate) {
        forbidden.clear(Objects.checkIndex(candidate, told.candidates()));
        flow.resize(candidate, 1);
    }

    /** What the assignment costs now. */
    public long cost() {
        return costAtFirst + flow.cost();
    }

    /** The agents of a task now, ascending. */
    public int[] agents(int task) {
        return arcs.others(arcs.candidatesOfTask(task), told.candidates.agent, flow.units);
    }

    /** The tasks of an agent now, ascending. */
    public int[] tasks(int agent) {
        return arcs.others(arcs.candidatesOfAgent(agent), told.candidates.task, flow.units);
    }

    /** The candidates that are chosen now and were not at first, or the other way round, ascending. */
    public int[] changed() {
        return flow.pushed().stream()
                .filter(e -> e < told.candidates() && atFirst.get(e) != flow.units[e] > 0)
                .toArray();
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
        long[] bits = Arrays.copyOf(forbidden.toLongArray(), all.count + 63 >> 6);
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

    /** The assignment of the problem as changed, proved; unlike a change it reads the whole problem. */
    public Assignment now() {
        AssignmentProblem problem = problem();
        Assignment now = Standing.assignment(problem, flow);
        return now.cost() == now.bound() ? now : AssignmentSolver.solve(problem);
    }

    /** The same as it is now, to be changed on its own. */
    public LiveAssignment copy() {
        return new LiveAssignment(this);
    }
}
