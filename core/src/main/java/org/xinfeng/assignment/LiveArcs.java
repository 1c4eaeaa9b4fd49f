package org.xinfeng.assignment;

import java.util.Arrays;

/** Where the arcs of each task and agent are in the network of a problem; it does not change. */
final class LiveArcs {

    private final AssignmentProblem problem;
    private final int[] taskArcs;
    private final int[] agentArcs;
    private final int[] startOfTask;
    private final int[] byTask;
    private final int[] startOfAgent;
    private final int[] byAgent;

    LiveArcs(AssignmentProblem problem, Network network) {
        this.problem = problem;
        int[] ofTask = new int[problem.tasks()];
        int[] ofAgent = new int[problem.agents()];
        int e = problem.candidates();
        while (e < network.arcs() && network.from()[e] > ground()) {
            e++;
        }
        int penalties = e;
        for (; e < network.arcs() && network.from()[e] < problem.tasks(); e++) {
            ofTask[network.from()[e]]++;
        }
        int loads = e;
        for (; e < network.arcs(); e++) {
            ofAgent[network.from()[e] - problem.tasks()]++;
        }
        taskArcs = moved(Layout.starts(ofTask), penalties);
        agentArcs = moved(Layout.starts(ofAgent), loads);
        startOfTask = starts(problem.candidates.task, problem.tasks());
        byTask = sorted(problem.candidates.task, startOfTask);
        startOfAgent = starts(problem.candidates.agent, problem.agents());
        byAgent = sorted(problem.candidates.agent, startOfAgent);
    }

    int ground() {
        return ProblemNetwork.ground(problem);
    }

    /** The first of the arcs from a task to the ground, one for each run of equal penalties. */
    int firstOfTask(int task) {
        return taskArcs[task];
    }

    /** The first of the arcs from an agent to the ground, one for each run of equal loads. */
    int firstOfAgent(int agent) {
        return agentArcs[agent];
    }

    int[] candidatesOfTask(int task) {
        return Arrays.copyOfRange(byTask, startOfTask[task], startOfTask[task + 1]);
    }

    int[] candidatesOfAgent(int agent) {
        return Arrays.copyOfRange(byAgent, startOfAgent[agent], startOfAgent[agent + 1]);
    }

    /** Where runs of equal loads start. */
    int[] runs(int[] loads) {
        int[] starts = new int[loads.length];
        int count = 0;
        for (int start = 0; start < loads.length; start = ProblemNetwork.runEnd(loads, start)) {
            starts[count++] = start;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The other ends of those candidates that carry something. */
    int[] others(int[] candidates, int[] end, int[] units) {
        return Arrays.stream(candidates)
                .filter(c -> units[c] > 0)
                .map(c -> end[c])
                .sorted()
                .toArray();
    }

    private int[] starts(int[] end, int size) {
        int[] counts = new int[size];
        for (int c = 0; c < problem.candidates(); c++) {
            counts[end[c]]++;
        }
        return Layout.starts(counts);
    }

    private int[] sorted(int[] end, int[] starts) {
        int[] next = starts.clone();
        int[] sorted = new int[problem.candidates()];
        for (int c = 0; c < sorted.length; c++) {
            sorted[next[end[c]]++] = c;
        }
        return sorted;
    }

    private static int[] moved(int[] starts, int by) {
        for (int i = 0; i < starts.length; i++) {
            starts[i] += by;
        }
        return starts;
    }
}
