package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes an {@link AssignmentProblem} piece by piece. What is told again counts as told last; only a candidate is told once.
 * Not for several threads.
 */
public final class AssignmentProblemBuilder {

    private static final int FIRST_ROOM = 64;

    private final int[] places;
    private final int[] penalty;
    private final int[] capacity;
    private int @Nullable [] @Nullable [] penalties;
    private int @Nullable [] @Nullable [] loads;
    private int @Nullable [] group;
    private long @Nullable [] taskKeys;
    private long @Nullable [] agentKeys;

    private int count;
    private int[] task = new int[FIRST_ROOM];
    private int[] agent = new int[FIRST_ROOM];
    private int[] cost = new int[FIRST_ROOM];
    private long @Nullable [] forbidden;

    AssignmentProblemBuilder(int tasks, int agents) {
        if (tasks < 0 || agents < 0) {
            throw new IllegalArgumentException(
                    "tasks, agents: there cannot be " + tasks + " and " + agents + "; tell 0 or more");
        }
        places = new int[tasks];
        penalty = new int[tasks];
        capacity = new int[agents];
    }

    /**
     * A task with places that all cost the same when left empty.
     *
     * @param places how many agents it wants, 0 or more
     * @param penalty what each place left empty costs, from 0 to {@link AssignmentProblem#MOST_COST}
     */
    public AssignmentProblemBuilder task(int task, int places, int penalty) {
        checkTask(task);
        if (places < 0) {
            throw new IllegalArgumentException("task " + task + ": places are " + places + "; tell 0 or more");
        }
        if (isNoCost(penalty)) {
            throw noCost("task " + task + ": penalty", penalty);
        }
        this.places[task] = places;
        this.penalty[task] = penalty;
        if (penalties != null) {
            penalties[task] = null;
        }
        return this;
    }

    /** A task with one place for each penalty: what the 1st, 2nd, … costs when left empty, none more than the one before. */
    public AssignmentProblemBuilder task(int task, int[] penalties) {
        checkTask(task);
        for (int i = 0; i < penalties.length; i++) {
            if (isNoCost(penalties[i])) {
                throw noCost("task " + task + ": penalty " + i, penalties[i]);
            }
            if (i > 0 && penalties[i] > penalties[i - 1]) {
                throw new IllegalArgumentException("task " + task + ": penalty " + i
                        + " is greater than the one before, so later places would be filled first; sort them from the"
                        + " greatest");
            }
        }
        if (this.penalties == null) {
            this.penalties = new int[places.length][];
        }
        this.penalties[task] = penalties.clone();
        places[task] = penalties.length;
        return this;
    }

    /** The penalties told by task, where each place has one of its own. */
    int @Nullable [] @Nullable [] penalties() {
        return penalties;
    }

    /** An agent that can serve so many tasks, 0 or more, without any load. */
    public AssignmentProblemBuilder agent(int agent, int capacity) {
        checkAgent(agent);
        if (capacity < 0) {
            throw new IllegalArgumentException("agent " + agent + ": capacity is " + capacity + "; tell 0 or more");
        }
        this.capacity[agent] = capacity;
        if (loads != null) {
            loads[agent] = null;
        }
        return this;
    }

    /** An agent that can serve one task for each load: what the 1st, 2nd, … adds to the cost, none less than the one before. */
    public AssignmentProblemBuilder agent(int agent, int[] loads) {
        return agent(agent, loads.length, loads);
    }

    /** An agent of this capacity; beyond the loads told the last one repeats. */
    AssignmentProblemBuilder agent(int agent, int capacity, int[] loads) {
        checkAgent(agent);
        for (int i = 0; i < loads.length; i++) {
            if (isNoCost(loads[i])) {
                throw noCost("agent " + agent + ": load " + i, loads[i]);
            }
            if (i > 0 && loads[i] < loads[i - 1]) {
                throw new IllegalArgumentException("agent " + agent + ": load " + i
                        + " is less than the one before, so one agent would get all; sort them from the least");
            }
        }
        if (this.loads == null) {
            this.loads = new int[this.capacity.length][];
        }
        this.loads[agent] = loads.length == 0 ? null : loads.clone();
        this.capacity[agent] = capacity;
        return this;
    }

    /**
     * Puts a task into a group, of which an agent serves at most one task. A task of which this is not told is a group of
     * its own.
     *
     * @param group any number from 0
     */
    public AssignmentProblemBuilder group(int task, int group) {
        checkTask(task);
        if (group < 0) {
            throw new IllegalArgumentException("task " + task + ": group is " + group + "; tell 0 or more");
        }
        if (this.group == null) {
            this.group = new int[places.length];
            Arrays.fill(this.group, -1);
        }
        this.group[task] = group;
        return this;
    }

    /** What the canonical rule knows tasks and agents by: numbers that stay when the problem is told in another order. */
    public AssignmentProblemBuilder keys(long[] taskKeys, long[] agentKeys) {
        checkKeys("taskKeys", taskKeys, places.length);
        checkKeys("agentKeys", agentKeys, capacity.length);
        this.taskKeys = taskKeys.clone();
        this.agentKeys = agentKeys.clone();
        return this;
    }

    /**
     * An agent that may serve a task, and what it costs, from 0 to {@link AssignmentProblem#MOST_COST}. A second one for
     * the same task and agent is refused when the problem is built.
     *
     * @return its number, in the order told
     */
    public int candidate(int task, int agent, int cost) {
        checkTask(task);
        checkAgent(agent);
        if (isNoCost(cost)) {
            throw noCost("candidate " + count + ": cost", cost);
        }
        if (count == this.task.length) {
            grow();
        }
        this.task[count] = task;
        this.agent[count] = agent;
        this.cost[count] = cost;
        return count++;
    }

    /** A candidate that keeps its number and must not be chosen. */
    public AssignmentProblemBuilder forbid(int candidate) {
        if (candidate < 0 || candidate >= count) {
            throw new IllegalArgumentException("candidate " + candidate + ": there are " + count + "; tell it first");
        }
        if (forbidden == null || forbidden.length <= candidate >> 6) {
            long[] old = forbidden == null ? new long[0] : forbidden;
            forbidden = Arrays.copyOf(old, Math.max(1, task.length + 63 >> 6));
        }
        forbidden[candidate >> 6] |= 1L << candidate;
        return this;
    }

    /**
     * The problem as told so far.
     *
     * @throws IllegalArgumentException if a task and an agent are in two candidates, or all places together are more than
     *     {@link AssignmentProblem#MOST_PLACES}
     */
    public AssignmentProblem build() {
        long sum = 0;
        for (int each : places) {
            sum += each;
        }
        if (sum > AssignmentProblem.MOST_PLACES) {
            throw new IllegalArgumentException(
                    "tasks: " + sum + " places are too many; tell no more than can be filled");
        }
        Duplicates.refuse(places.length, capacity.length, count, task, agent);
        long[] bits = forbidden == null ? null : Arrays.copyOf(forbidden, task.length + 63 >> 6);
        return new AssignmentProblem(
                places.clone(),
                penalty.clone(),
                penalties == null ? null : penalties.clone(),
                capacity.clone(),
                loads == null ? null : loads.clone(),
                group == null ? null : dense(group),
                taskKeys,
                agentKeys,
                new Candidates(count, task, agent, cost, bits));
    }

    private void grow() {
        if (count == AssignmentProblem.MOST_CANDIDATES) {
            throw new IllegalArgumentException("candidates: more than " + AssignmentProblem.MOST_CANDIDATES
                    + " do not fit; tell only the nearest agents of each task");
        }
        int room = (int) Math.min(AssignmentProblem.MOST_CANDIDATES, count * 2L);
        task = Arrays.copyOf(task, room);
        agent = Arrays.copyOf(agent, room);
        cost = Arrays.copyOf(cost, room);
    }

    /** Groups numbered from 0, those told first; null if every task is alone. */
    private static int @Nullable [] dense(int[] told) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] dense = new int[told.length];
        for (int i = 0; i < told.length; i++) {
            if (told[i] >= 0) {
                dense[i] = numbers.computeIfAbsent(told[i], key -> numbers.size());
            }
        }
        int next = numbers.size();
        for (int i = 0; i < told.length; i++) {
            dense[i] = told[i] >= 0 ? dense[i] : next++;
        }
        return next == told.length ? null : dense;
    }

    private static void checkKeys(String name, long[] keys, int length) {
        if (keys.length != length) {
            throw new IllegalArgumentException(
                    name + ": there are " + keys.length + " for " + length + "; tell one for each");
        }
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalArgumentException(name + ": " + sorted[i] + " is there twice; make them distinct");
            }
        }
    }

    private void checkTask(int task) {
        if (task < 0 || task >= places.length) {
            throw new IllegalArgumentException(
                    "task " + task + ": tasks are 0 to " + (places.length - 1) + "; tell their count first");
        }
    }

    private void checkAgent(int agent) {
        if (agent < 0 || agent >= capacity.length) {
            throw new IllegalArgumentException(
                    "agent " + agent + ": agents are 0 to " + (capacity.length - 1) + "; tell their count first");
        }
    }

    private static boolean isNoCost(int cost) {
        return cost < 0 || cost > AssignmentProblem.MOST_COST;
    }

    private static IllegalArgumentException noCost(String place, int cost) {
        return new IllegalArgumentException(place + " is " + cost + "; costs are from 0 to "
                + AssignmentProblem.MOST_COST + ", so shift or scale them");
    }
}
