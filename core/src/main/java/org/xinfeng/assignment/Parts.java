package org.xinfeng.assignment;

/**
 * Which of two halves a candidate belongs to: that of the connected parts of a problem in which agents are scarce, or that of
 * those in which tasks are. Parts have nothing to do with each other, so a county's leads and its volunteers may be told as
 * one problem and are solved apart.
 */
final class Parts {

    private final int tasks;
    private final int[] root;
    private final long[] wanted;

    private Parts(AssignmentProblem problem, long[] useful, int[] taskUnits, int[] agentUnits) {
        tasks = problem.tasks();
        root = new int[tasks + agentUnits.length];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        Candidates all = problem.candidates;
        for (int c = 0; c < all.count; c++) {
            if ((useful[c >> 6] & 1L << c) != 0) {
                join(all.task[c], tasks + all.agent[c]);
            }
        }
        wanted = new long[root.length];
        for (int i = 0; i < root.length; i++) {
            root[i] = find(i);
            wanted[root[i]] += i < tasks ? taskUnits[i] : -agentUnits[i - tasks];
        }
    }

    /** @param useful bits of the candidates that count */
    static Parts of(AssignmentProblem problem, long[] useful, int[] taskUnits, int[] agentUnits) {
        return new Parts(problem, useful, taskUnits, agentUnits);
    }

    /** Whether agents are scarce where a task is. */
    boolean agentsScarce(int task) {
        return wanted[root[task]] > 0;
    }

    /** Whether agents are scarce where an agent is. */
    boolean agentsScarceAt(int agent) {
        return wanted[root[tasks + agent]] > 0;
    }

    private int find(int node) {
        int i = node;
        while (root[i] != i) {
            root[i] = root[root[i]];
            i = root[i];
        }
        return i;
    }

    private void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        if (a < b) {
            root[b] = a;
        } else if (b < a) {
            root[a] = b;
        }
    }
}
