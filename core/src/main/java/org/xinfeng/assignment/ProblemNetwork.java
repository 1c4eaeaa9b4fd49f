package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A problem as a network. Nodes are the tasks, the agents, one for each group and agent that several candidates lead to, and
 * the ground. Arc number c is candidate c; then come arcs from group-and-agent nodes to agents, from tasks to the ground
 * (places left empty) and from agents to the ground (loads).
 */
final class ProblemNetwork {

    private final AssignmentProblem problem;
    private final int[] target;
    private int nodes;
    private int arcs;
    private int[] from;
    private int[] to;
    private int[] capacity;
    private long[] cost;

    private ProblemNetwork(AssignmentProblem problem) {
        this.problem = problem;
        nodes = problem.tasks() + problem.agents() + 1;
        arcs = problem.candidates();
        int room = arcs + problem.tasks() + problem.agents();
        from = new int[room];
        to = new int[room];
        capacity = new int[room];
        cost = new long[room];
        target = new int[arcs];
    }

    /** The number of the ground. */
    static int ground(AssignmentProblem problem) {
        return problem.tasks() + problem.agents();
    }

    static Network of(AssignmentProblem problem) {
        ProblemNetwork made = new ProblemNetwork(problem);
        made.aim();
        made.candidates();
        made.penalties();
        made.loads();
        int[] supply = new int[made.nodes];
        for (int t = 0; t < problem.tasks(); t++) {
            supply[t] = problem.places[t];
            supply[ground(problem)] -= problem.places[t];
        }
        return new Network(
                supply,
                Arrays.copyOf(made.from, made.arcs),
                Arrays.copyOf(made.to, made.arcs),
                Arrays.copyOf(made.capacity, made.arcs),
                Arrays.copyOf(made.cost, made.arcs));
    }

    static Assignment decode(AssignmentProblem problem, Network.Flow flow) {
        int[] chosen = new int[problem.candidates()];
        int count = 0;
        for (int c = 0; c < chosen.length; c++) {
            if (flow.units()[c] > 0) {
                chosen[count++] = c;
            }
        }
        long ground = flow.potential()[ground(problem)];
        long[] taskPrice = new long[problem.tasks()];
        long[] agentPrice = new long[problem.agents()];
        for (int t = 0; t < taskPrice.length; t++) {
            taskPrice[t] = ground - flow.potential()[t];
        }
        for (int a = 0; a < agentPrice.length; a++) {
            agentPrice[a] = ground - flow.potential()[taskPrice.length + a];
        }
        return new Assignment(problem, Arrays.copyOf(chosen, count), taskPrice, agentPrice);
    }

    /** Where candidates lead: to their agent, or to the node of their group and agent if that has several. */
    private void aim() {
        Map<Long, Integer> before = new HashMap<>();
        for (int c = 0; c < problem.candidates(); c++) {
            int agent = problem.candidates.agent[c];
            target[c] = problem.tasks() + agent;
            if (problem.group == null) {
                continue;
            }
            long pair = (long) problem.group[problem.candidates.task[c]] << 32 | agent;
            Integer other = before.putIfAbsent(pair, c);
            if (other != null) {
                if (target[other] < problem.tasks() + problem.agents()) {
                    target[other] = nodes++;
                }
                target[c] = target[other];
            }
        }
    }

    private void candidates() {
        int[] agentOf = new int[nodes];
        for (int c = 0; c < problem.candidates(); c++) {
            from[c] = problem.candidates.task[c];
            to[c] = target[c];
            capacity[c] = problem.allowed(c) ? 1 : 0;
            cost[c] = problem.candidates.cost[c];
            agentOf[target[c]] = problem.tasks() + problem.candidates.agent[c];
        }
        for (int v = ground(problem) + 1; v < nodes; v++) {
            arc(v, agentOf[v], 1, 0);
        }
    }

    private void penalties() {
        for (int t = 0; t < problem.tasks(); t++) {
            int[] steps = problem.penalties == null ? null : problem.penalties[t];
            if (steps == null) {
                arc(t, ground(problem), problem.places[t], problem.penalty[t]);
            } else {
                for (int start = 0; start < steps.length; start = runEnd(steps, start)) {
                    arc(t, ground(problem), runEnd(steps, start) - start, steps[start]);
                }
            }
        }
    }

    private void loads() {
        for (int a = 0; a < problem.agents(); a++) {
            int[] steps = problem.loads == null ? null : problem.loads[a];
            if (steps == null) {
                arc(problem.tasks() + a, ground(problem), problem.capacity[a], 0);
                continue;
            }
            for (int start = 0; start < steps.length; start = runEnd(steps, start)) {
                int units = runUnits(steps, start, problem.capacity[a]);
                arc(problem.tasks() + a, ground(problem), units, steps[start]);
            }
        }
    }

    /** How many units a run of equal loads takes of a capacity; the last run goes on for ever. */
    static int runUnits(int[] steps, int start, int capacity) {
        int end = runEnd(steps, start);
        return Math.max(0, Math.min(capacity, end == steps.length ? Integer.MAX_VALUE : end) - start);
    }

    static int runEnd(int[] steps, int start) {
        int end = start + 1;
        while (end < steps.length && steps[end] == steps[start]) {
            end++;
        }
        return end;
    }

    private void arc(int source, int sink, int units, int each) {
        if (arcs == from.length) {
            int room = arcs + (arcs >> 1) + 16;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            capacity = Arrays.copyOf(capacity, room);
            cost = Arrays.copyOf(cost, room);
        }
        from[arcs] = source;
        to[arcs] = sink;
        capacity[arcs] = units;
        cost[arcs++] = each;
    }
}
