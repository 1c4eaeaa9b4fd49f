package org.xinfeng.assignment;

import java.util.Arrays;

/** What an assignment costs, and what prices say that none can cost less than. */
final class Totals {

    private Totals() {}

    static long cost(AssignmentProblem problem, int[] chosen, Assignment.Rows byTask, Assignment.Rows byAgent) {
        long sum = 0;
        for (int c : chosen) {
            sum += problem.candidates.cost[c];
        }
        for (int t = 0; t < problem.tasks(); t++) {
            sum += penalties(problem, t, byTask.count(t));
        }
        if (problem.loads != null) {
            for (int a = 0; a < problem.agents(); a++) {
                for (int k = Math.min(byAgent.count(a), problem.capacity[a]) - 1; k >= 0; k--) {
                    sum += problem.load(a, k);
                }
            }
        }
        return sum;
    }

    private static long penalties(AssignmentProblem problem, int t, int filled) {
        int[] steps = problem.penalties == null ? null : problem.penalties[t];
        if (steps == null) {
            return (long) problem.penalty[t] * (problem.places[t] - filled);
        }
        long sum = 0;
        for (int k = filled; k < steps.length; k++) {
            sum += steps[k];
        }
        return sum;
    }

    /**
     * The value of the dual: each place is worth its penalty or the price of its task, whichever is less; each task that an
     * agent can take gives away what its price is above the load; and what a candidate is cheaper than its prices say is
     * given away too, of the candidates of one group and agent only once.
     */
    static long bound(AssignmentProblem problem, long[] taskPrice, long[] agentPrice) {
        long sum = 0;
        for (int t = 0; t < problem.tasks(); t++) {
            int[] steps = problem.penalties == null ? null : problem.penalties[t];
            if (steps == null) {
                sum += Math.min(taskPrice[t], problem.penalty[t]) * problem.places[t];
            } else {
                for (int step : steps) {
                    sum += Math.min(taskPrice[t], step);
                }
            }
        }
        for (int a = 0; a < problem.agents(); a++) {
            int[] steps = problem.loads == null ? null : problem.loads[a];
            int last = 0;
            int rest = 0;
            if (steps != null) {
                last = Math.min(steps.length, problem.capacity[a]);
                rest = steps[steps.length - 1];
                for (int k = 0; k < last; k++) {
                    sum -= Math.max(0, agentPrice[a] - steps[k]);
                }
            }
            sum -= Math.max(0, agentPrice[a] - rest) * (problem.capacity[a] - last);
        }
        return sum - gains(problem, taskPrice, agentPrice);
    }

    private static long gains(AssignmentProblem problem, long[] taskPrice, long[] agentPrice) {
        Candidates candidates = problem.candidates;
        long sum = 0;
        int count = 0;
        long[] pairs = new long[16];
        long[] gains = new long[16];
        for (int c = 0; c < candidates.count; c++) {
            long gain = gain(candidates, c, taskPrice, agentPrice);
            if (gain > 0 && candidates.allowed(c)) {
                if (problem.group == null) {
                    sum += gain;
                    continue;
                }
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, count * 2);
                    gains = Arrays.copyOf(gains, count * 2);
                }
                pairs[count] = (long) problem.group[candidates.task[c]] << 32 | candidates.agent[c];
                gains[count++] = gain;
            }
        }
        return sum + greatestOfEach(pairs, gains, count);
    }

    private static long gain(Candidates candidates, int c, long[] taskPrice, long[] agentPrice) {
        return taskPrice[candidates.task[c]] - candidates.cost[c] - agentPrice[candidates.agent[c]];
    }

    private static long greatestOfEach(long[] pairs, long[] gains, int count) {
        java.util.Map<Long, Long> greatest = new java.util.HashMap<>();
        for (int i = 0; i < count; i++) {
            greatest.merge(pairs[i], gains[i], Math::max);
        }
        long sum = 0;
        for (long each : greatest.values()) {
            sum += each;
        }
        return sum;
    }
}
