package org.xinfeng.assignment;

import java.util.Arrays;

/** Puts together what the fast engines leave of the two halves: candidates by their numbers, and prices in costs again. */
final class Decoder {

    private static final int FEW = 8;

    private final AssignmentProblem problem;
    private final long[] taskPrice;
    private final long[] agentPrice;
    private final int[] filled;
    private final int[] used;

    Decoder(AssignmentProblem problem) {
        this.problem = problem;
        taskPrice = new long[problem.tasks()];
        agentPrice = new long[problem.agents()];
        filled = new int[taskPrice.length];
        used = new int[agentPrice.length];
        for (int t = 0; t < taskPrice.length; t++) {
            taskPrice[t] = problem.places[t] == 0 ? 0 : problem.penalty(t, 0);
        }
        for (int a = 0; a < agentPrice.length; a++) {
            agentPrice[a] = problem.capacity[a] == 0 ? AssignmentProblem.MOST_COST : problem.load(a, 0);
        }
    }

    Assignment decode(Layout[] halves, Chosen[] done) {
        for (int h = 0; h < halves.length; h++) {
            Layout half = halves[h];
            if (half.agentsFirst) {
                tasks(half.columnAt, done[h].columnPrice(), done[h].columnDegree(), -1);
                agents(half.rowAt, done[h].rowPrice(), done[h].rowDegree(), -1);
            } else {
                tasks(half.rowAt, done[h].rowPrice(), done[h].rowDegree(), 1);
                agents(half.columnAt, done[h].columnPrice(), done[h].columnDegree(), 1);
            }
        }
        return new Assignment(problem, chosen(halves, done), taskPrice, agentPrice);
    }

    private void tasks(int[] at, long[] combined, int[] degree, int sign) {
        for (int i = 0; i < at.length; i++) {
            int t = at[i];
            filled[t] = degree[i];
            long least = filled[t] < problem.places[t] ? problem.penalty(t, filled[t]) : 0;
            taskPrice[t] = Math.max(Side.cost(sign * combined[i]), least);
        }
    }

    private void agents(int[] at, long[] combined, int[] degree, int sign) {
        for (int i = 0; i < at.length; i++) {
            int a = at[i];
            used[a] = degree[i];
            long most = used[a] < problem.capacity[a] ? problem.load(a, used[a]) : Long.MAX_VALUE;
            agentPrice[a] = Math.min(Side.cost(sign * combined[i]), most);
        }
    }

    private int[] chosen(Layout[] halves, Chosen[] done) {
        int[] start = Layout.starts(filled);
        int[] next = Arrays.copyOf(start, filled.length);
        int[] agents = new int[start[filled.length]];
        for (int h = 0; h < halves.length; h++) {
            int[] first = done[h].slotFirst();
            int[] degree = done[h].columnDegree();
            for (int c = 0; c < degree.length; c++) {
                for (int s = first[c]; s < first[c] + degree[c]; s++) {
                    int row = halves[h].rowAt[done[h].slotRow()[s]];
                    int column = halves[h].columnAt[c];
                    int task = halves[h].agentsFirst ? column : row;
                    agents[next[task]++] = halves[h].agentsFirst ? row : column;
                }
            }
        }
        for (int t = 0; t < filled.length; t++) {
            if (start[t + 1] - start[t] > FEW) {
                Arrays.sort(agents, start[t], start[t + 1]);
            }
        }
        return numbers(start, agents);
    }

    private int[] numbers(int[] start, int[] agents) {
        Candidates all = problem.candidates;
        int[] numbers = new int[agents.length];
        int count = 0;
        for (int c = 0; c < all.count && count < numbers.length; c++) {
            if (has(agents, start, all.task[c], all.agent[c])) {
                numbers[count++] = c;
            }
        }
        return numbers;
    }

    private static boolean has(int[] agents, int[] start, int task, int agent) {
        int from = start[task];
        int to = start[task + 1];
        if (to - from > FEW) {
            return Arrays.binarySearch(agents, from, to, agent) >= 0;
        }
        for (int i = from; i < to; i++) {
            if (agents[i] == agent) {
                return true;
            }
        }
        return false;
    }
}
