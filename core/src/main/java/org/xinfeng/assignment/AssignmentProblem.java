package org.xinfeng.assignment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who could help whom, and what it costs: tasks want agents in places, agents can serve a number of tasks, and a candidate
 * says that an agent may serve a task at a cost.
 *
 * <p>An assignment chooses candidates: no task gets more agents than it has places, no agent more tasks than its capacity,
 * and of a group of tasks (the seats of one household) an agent serves at most one. It costs the sum of the chosen
 * candidates, of the loads (what the 1st, 2nd, … task of an agent adds) and of the penalties (what each place left empty
 * costs). {@link AssignmentSolver} finds the least.
 *
 * <p>Tasks, agents and candidates are numbered from 0. Costs are whole numbers from 0 to {@link #MOST_COST}; a total of any
 * problem that can be built fits into a {@code long}. A problem does not change and may be shared by threads. It knows
 * nothing of people: what a cost stands for is the caller's.
 */
public final class AssignmentProblem {

    /** The most that a candidate, a load or a penalty may cost. */
    public static final int MOST_COST = 500_000_000;

    /** The most candidates of a problem: some 4 GB while it is solved. */
    public static final int MOST_CANDIDATES = 1 << 26;

    /** The most places of all tasks together. */
    public static final int MOST_PLACES = Integer.MAX_VALUE;

    final int[] places;
    final int[] penalty;
    final int @Nullable [] @Nullable [] penalties;
    final int[] capacity;
    final int @Nullable [] @Nullable [] loads;
    final int @Nullable [] group;
    final long @Nullable [] taskKeys;
    final long @Nullable [] agentKeys;
    final Candidates candidates;

    AssignmentProblem(
            int[] places,
            int[] penalty,
            int @Nullable [] @Nullable [] penalties,
            int[] capacity,
            int @Nullable [] @Nullable [] loads,
            int @Nullable [] group,
            long @Nullable [] taskKeys,
            long @Nullable [] agentKeys,
            Candidates candidates) {
        this.places = places;
        this.penalty = penalty;
        this.penalties = penalties;
        this.capacity = capacity;
        this.loads = loads;
        this.group = group;
        this.taskKeys = taskKeys;
        this.agentKeys = agentKeys;
        this.candidates = candidates;
    }

    /**
     * A problem to be told: every task has no place and every agent no capacity until told.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public static AssignmentProblemBuilder of(int tasks, int agents) {
        return new AssignmentProblemBuilder(tasks, agents);
    }

    /** The same with other penalties, one for each place of each task. */
    AssignmentProblem with(int[][] others) {
        AssignmentProblemBuilder check = new AssignmentProblemBuilder(places.length, 0);
        if (others.length != places.length) {
            throw new IllegalArgumentException(
                    "penalties: there are " + others.length + ", but " + places.length + " tasks; tell one for each");
        }
        for (int t = 0; t < others.length; t++) {
            check.task(t, others[t]);
            if (others[t].length != places[t]) {
                throw new IllegalArgumentException("task " + t + ": there are " + others[t].length + " penalties, but "
                        + places[t] + " places; tell one for each");
            }
        }
        return new AssignmentProblem(
                places, penalty, check.penalties(), capacity, loads, group, taskKeys, agentKeys, candidates);
    }

    public int tasks() {
        return places.length;
    }

    public int agents() {
        return capacity.length;
    }

    public int candidates() {
        return candidates.count;
    }

    /** The task of a candidate. */
    public int task(int candidate) {
        return candidates.task[within(candidate)];
    }

    /** The agent of a candidate. */
    public int agent(int candidate) {
        return candidates.agent[within(candidate)];
    }

    /** The cost of a candidate, without the load of its agent. */
    public int cost(int candidate) {
        return candidates.cost[within(candidate)];
    }

    /** Whether a candidate may be chosen: not one that is told and forbidden. */
    public boolean allowed(int candidate) {
        return candidates.allowed(within(candidate));
    }

    /** How many agents a task wants. */
    public int places(int task) {
        return places[task];
    }

    /** What it costs to leave a place of a task empty; place 0 is filled first, and no later place costs more. */
    public int penalty(int task, int place) {
        Objects.checkIndex(place, places[task]);
        int[] steps = penalties == null ? null : penalties[task];
        return steps == null ? penalty[task] : steps[place];
    }

    /** How many tasks an agent can serve. */
    public int capacity(int agent) {
        return capacity[agent];
    }

    /** What a task of an agent adds to the cost; the first one has number 0, and no later one adds less. */
    public int load(int agent, int nth) {
        Objects.checkIndex(nth, capacity[agent]);
        int[] steps = loads == null ? null : loads[agent];
        return steps == null ? 0 : steps[Math.min(nth, steps.length - 1)];
    }

    /** The group of a task: tasks of one group have the same number, here from 0 and of no other meaning. */
    public int group(int task) {
        Objects.checkIndex(task, places.length);
        return group == null ? task : group[task];
    }

    /** What the canonical rule knows a task by: the key told, or else its number. */
    public long taskKey(int task) {
        return taskKeys == null ? Objects.checkIndex(task, places.length) : taskKeys[task];
    }

    /** What the canonical rule knows an agent by: the key told, or else its number. */
    public long agentKey(int agent) {
        return agentKeys == null ? Objects.checkIndex(agent, capacity.length) : agentKeys[agent];
    }

    private int within(int candidate) {
        return Objects.checkIndex(candidate, candidates.count);
    }

    @Override
    public String toString() {
        return "AssignmentProblem[tasks=" + tasks() + ", agents=" + agents() + ", candidates=" + candidates() + "]";
    }
}
