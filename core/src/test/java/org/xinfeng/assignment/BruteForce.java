package org.xinfeng.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries every set of candidates. */
final class BruteForce {

    private final AssignmentProblem problem;
    private final int[] filled;
    private final int[] used;
    private final Set<Long> served = new HashSet<>();
    private final List<Integer> taken = new ArrayList<>();
    private long least = Long.MAX_VALUE;
    private final List<List<Integer>> best = new ArrayList<>();

    private BruteForce(AssignmentProblem problem) {
        this.problem = problem;
        filled = new int[problem.tasks()];
        used = new int[problem.agents()];
    }

    static long least(AssignmentProblem problem) {
        BruteForce all = new BruteForce(problem);
        all.from(0, 0);
        return all.least;
    }

    /** Every set of candidates that costs the least. */
    static List<List<Integer>> best(AssignmentProblem problem) {
        BruteForce all = new BruteForce(problem);
        all.from(0, 0);
        return all.best;
    }

    private void from(int c, long cost) {
        if (c == problem.candidates()) {
            long total = cost;
            for (int t = 0; t < filled.length; t++) {
                for (int k = filled[t]; k < problem.places(t); k++) {
                    total += problem.penalty(t, k);
                }
            }
            if (total < least) {
                least = total;
                best.clear();
            }
            if (total == least) {
                best.add(List.copyOf(taken));
            }
            return;
        }
        from(c + 1, cost);
        int task = problem.task(c);
        int agent = problem.agent(c);
        long pair = (long) problem.group(task) << 32 | agent;
        boolean room = filled[task] < problem.places(task) && used[agent] < problem.capacity(agent);
        if (room && problem.allowed(c) && served.add(pair)) {
            filled[task]++;
            int load = problem.load(agent, used[agent]++);
            taken.add(c);
            from(c + 1, cost + problem.cost(c) + load);
            taken.remove(taken.size() - 1);
            used[agent]--;
            filled[task]--;
            served.remove(pair);
        }
    }
}
