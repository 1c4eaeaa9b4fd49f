package org.xinfeng.assignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an auction is held over: the candidates that can be chosen, as arcs by task and by agent. Places that can never be
 * filled are left out, as are candidates that are forbidden, of a task without places or of an agent without capacity.
 *
 * <p>All money is the problem's times {@link #scale}, one more than there are tasks, so that an error of 1 at each task is
 * less than 1 in the problem's own costs.
 */
final class AuctionGround {

    final AssignmentProblem problem;
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
    private final int[] cost;

    AuctionGround(AssignmentProblem problem) {
        this.problem = problem;
        scale = problem.tasks() + 2L;
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
        cost = new int[count];
        candidate = new int[count];
        byAgent = new int[count];
        place(told);
        Pairs pairs = Pairs.of(this);
        pair = pairs == null ? null : pairs.pair();
        firstOfPair = pairs == null ? new int[1] : pairs.first();
        byPair = pairs == null ? new int[0] : pairs.arcs();
    }

    private void place(Candidates told) {
        int[] next = Arrays.copyOf(firstOfTask, places.length);
        for (int c = 0; c < told.count; c++) {
            if (open(c)) {
                int arc = next[told.task[c]]++;
                task[arc] = told.task[c];
                agent[arc] = told.agent[c];
                cost[arc] = told.cost[c];
                candidate[arc] = c;
            }
        }
        next = Arrays.copyOf(firstOfAgent, problem.agents());
        for (int arc = 0; arc < task.length; arc++) {
            byAgent[next[agent[arc]]++] = arc;
        }
    }

    private boolean open(int c) {
        Candidates told = problem.candidates;
        return told.allowed(c) && problem.places[told.task[c]] > 0 && problem.capacity[told.agent[c]] > 0;
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
        return cost[arc] * scale;
    }

    /** What leaving a place of a task empty costs. */
    long penalty(int t, int place) {
        return problem.penalty(t, place) * scale;
    }

    /** What a further task adds for an agent that has so many, fewer than its capacity. */
    long load(int a, int held) {
        return problem.loads == null ? 0 : problem.load(a, held) * scale;
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
