package org.xinfeng.assignment;

import java.util.Comparator;
import java.util.List;

/** The canonical rule, told once more and tried on every optimum. */
final class SecondCost {

    private SecondCost() {}

    /** Of all optima the one of least second cost. */
    static List<Integer> least(AssignmentProblem problem) {
        return BruteForce.best(problem).stream()
                .min(Comparator.comparingLong(chosen -> of(problem, chosen)))
                .orElseThrow();
    }

    private static long of(AssignmentProblem problem, List<Integer> chosen) {
        long[] tasks = Mix.tasks(problem, 0);
        long[] agents = Mix.agents(problem, 0);
        int[] empty = problem.places.clone();
        long sum = 0;
        for (int c : chosen) {
            sum += Mix.pair(tasks[problem.task(c)], agents[problem.agent(c)]);
            empty[problem.task(c)]--;
        }
        for (int t = 0; t < empty.length; t++) {
            sum += empty[t] * Mix.empty(tasks[t]);
        }
        return sum;
    }
}
