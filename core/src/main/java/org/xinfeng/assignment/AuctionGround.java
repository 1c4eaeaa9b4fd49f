package org.xinfeng.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an auction is held over: the candidates that can be chosen, as arcs by task and by agent. Places that can never be
 * filled are left out, as are candidates that are forbidden, of a task without places or of an agent without capacity.
 *
 * <p>A value is a cost of the problem or, where the auction is to find the canonical assignment at once, that and the second
 * cost below it, as in {@link Side}. All money is values times {@link #scale}, more than there are tasks, so that an error of 1
 * at each task is less than 1 in values.
 */
final class AuctionGround {

    /** The problem; told anew it differs in nothing but penalties. */
    AssignmentProblem problem;

    final long scale;
    /** The arcs of task t are those from firstOfTask[t] on, before firstOfTask[t + 1]. */
    final int[] firstOfTask;

    final int[] task;
    final int[] agent;
    final int[] candidate;
    final int[] firstOfAgent;
    final int[] byAgent;
    /** How many places of a task can be filled at all. */
    final int[] places;
    /** For an arc whose group has several to its agent: the number of that pair; null if no group has. */
    final int @Nullable [] pair;

    final int[] firstOfPair;
    final int[] byPair;
    /** Whether values have second costs. */
    final boolean combined;

    private final long[] cost;
    private final long[] taskMix;

    AuctionGround(AssignmentProblem problem, boolean combined) {
        this.problem = problem;
        this.combined = combined;
        taskMix = combined ? Mix.tasks(problem, 0) : new long[0];
        scale = scale(problem);
        firstOfTask = new int[problem.tasks() + 1];
        firstOfAgent = new int[problem.agents() + 1];
        Candidates told = problem.candidates;
        int count = 0;
        for (int c = 0; c < told.count; c++) {
            if (open(c)) {
                firstOfTask[told.task[c] + 1]++;
                firstOfAgent[told.agent[c] + 1]++;
                count++;
            }
        }
        places = new int[problem.tasks()];
        for (int t = 0; t < places.length; t++) {
            places[t] = Math.min(problem.places[t], firstOfTask[t + 1]);
            firstOfTask[t + 1] += firstOfTask[t];
        }
        for (int a = 0; a < problem.agents(); a++) {
            firstOfAgent[a + 1] += firstOfAgent[a];
        }
        task = new int[count];
        agent = new int[count];
        cost = new long[count];
        candidate = new int[count];
        byAgent = new int[count];
        place(told);
        Pairs pairs = Pairs.of(this);
        pair = pairs == null ? null : pairs.pair();
        firstOfPair = pairs == null ? new int[1] : pairs.first();
        byPair = pairs == null ? new int[0] : pairs.arcs();
    }

    private void place(Candidates told) {
        long[] agentMix = combined ? Mix.agents(problem, 0) : new long[0];
        int[] next = Arrays.copyOf(firstOfTask, places.length);
        for (int c = 0; c < told.count; c++) {
            if (open(c)) {
                int arc = next[told.task[c]]++;
                task[arc] = told.task[c];
                agent[arc] = told.agent[c];
                cost[arc] = value(told.cost[c]) * scale;
                if (combined) {
                    cost[arc] += Mix.pair(taskMix[task[arc]], agentMix[agent[arc]]) * scale;
                }
                candidate[arc] = c;
            }
        }
        next = Arrays.copyOf(firstOfAgent, problem.agents());
        for (int arc = 0; arc < task.length; arc++) {
            byAgent[next[agent[arc]]++] = arc;
        }
    }

    /** Whether second costs fit below the costs of a problem: three values, times the scale, must fit into a long. */
    static boolean canCombine(AssignmentProblem problem) {
        long most = (1L << 60 - Side.SHIFT) / scale(problem) - 1;
        boolean fits = true;
        for (int c = 0; c < problem.candidates.count && fits; c++) {
            fits = problem.candidates.cost[c] < most;
        }
        for (int t = 0; t < problem.tasks() && fits; t++) {
            fits = problem.places[t] == 0 || problem.penalty(t, 0) < most;
        }
        for (int a = 0; a < problem.agents() && fits; a++) {
            fits = problem.capacity[a] == 0 || problem.load(a, problem.capacity[a] - 1) < most;
        }
        return fits;
    }

    private static long scale(AssignmentProblem problem) {
        return problem.tasks() + 2L;
    }

    private long value(int told) {
        return combined ? (long) told << Side.SHIFT : told;
    }

    private boolean open(int c) {
        Candidates told = problem.candidates;
        return told.allowed(c) && problem.places[told.task[c]] > 0 && problem.capacity[told.agent[c]] > 0;
    }

    /** The same problem but for its penalties. */
    void retell(AssignmentProblem same) {
        problem = same;
    }

    int tasks() {
        return places.length;
    }

    int agents() {
        return firstOfAgent.length - 1;
    }

    int arcs() {
        return task.length;
    }

    long cost(int arc) {
        return cost[arc];
    }

    /** What leaving a place of a task empty costs. */
    long penalty(int t, int place) {
        long value = value(problem.penalty(t, place));
        return (combined ? value + Mix.empty(taskMix[t]) : value) * scale;
    }

    /** What a further task adds for an agent that has so many, fewer than its capacity. */
    long load(int a, int held) {
        return problem.loads == null ? 0 : value(problem.load(a, held)) * scale;
    }

    /** The greatest cost of an arc or a place left empty. */
    long most() {
        long most = 1;
        for (long each : cost) {
            most = Math.max(most, each);
        }
        for (int t = 0; t < places.length; t++) {
            most = places[t] == 0 ? most : Math.max(most, penalty(t, 0));
        }
        return most;
    }

    boolean full(int a, int held) {
        return held == problem.capacity[a];
    }

    /** Arcs from one group to one agent, where there are several. */
    private record Pairs(int[] pair, int[] first, int[] arcs) {

        static @Nullable Pairs of(AuctionGround ground) {
            int @Nullable [] group = ground.problem.group;
            if (group == null) {
                return null;
            }
            int arcs = ground.arcs();
            int[] pair = new int[arcs];
            Arrays.fill(pair, -1);
            int[] first = new int[16];
            int[] members = new int[16];
            int pairs = 0;
            int count = 0;
            for (int a = 0; a < ground.agents(); a++) {
                int from = ground.firstOfAgent[a];
                int end = ground.firstOfAgent[a + 1];
                long[] sorted = new long[end - from];
                for (int i = from; i < end; i++) {
                    int arc = ground.byAgent[i];
                    sorted[i - from] = (long) group[ground.task[arc]] << 32 | arc;
                }
                Arrays.sort(sorted);
                int start = 0;
                while (start < sorted.length) {
                    int stop = start + 1;
                    while (stop < sorted.length && sorted[stop] >> 32 == sorted[start] >> 32) {
                        stop++;
                    }
                    if (stop - start > 1) {
                        for (int i = start; i < stop; i++) {
                            members = count == members.length ? Arrays.copyOf(members, 2 * count) : members;
                            members[count++] = (int) sorted[i];
                            pair[(int) sorted[i]] = pairs;
                        }
                        pairs++;
                        first = pairs == first.length ? Arrays.copyOf(first, 2 * pairs) : first;
                        first[pairs] = count;
                    }
                    start = stop;
                }
            }
            return pairs == 0 ? null : new Pairs(pair, Arrays.copyOf(first, pairs + 1), Arrays.copyOf(members, count));
        }
    }
}
