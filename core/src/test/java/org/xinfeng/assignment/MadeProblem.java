package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A problem made from a seed; when a property fails, the numbers shrink and the one that is shown is small.
 *
 * @param most the greatest cost; small ones tie
 * @param places the most places of a task
 * @param capacity the most that an agent can serve
 * @param groups how many groups the tasks are in; 0 if each is alone
 * @param density of ten candidates there are so many
 */
record MadeProblem(
        long seed, int tasks, int agents, int most, int places, int capacity, int groups, int density, boolean steps) {

    static Arbitrary<MadeProblem> upTo(int size) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, size),
                        Arbitraries.integers().between(0, size),
                        Arbitraries.of(0, 1, 3, 50, 10_000, AssignmentProblem.MOST_COST),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, size / 2),
                        Arbitraries.integers().between(1, 10))
                .as((seed, tasks, agents, most, places, capacity, groups, density) ->
                        new MadeProblem(seed, tasks, agents, most, places, capacity, groups, density, seed % 2 == 0));
    }

    MadeProblem ungrouped() {
        return new MadeProblem(seed, tasks, agents, most, places, capacity, 0, density, steps);
    }

    AssignmentProblem build() {
        Random random = new Random(seed);
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks, agents);
        for (int t = 0; t < tasks; t++) {
            if (steps && random.nextBoolean()) {
                int[] penalties = sorted(random, random.nextInt(places + 1));
                for (int i = 0, j = penalties.length - 1; i < j; i++, j--) {
                    int swap = penalties[i];
                    penalties[i] = penalties[j];
                    penalties[j] = swap;
                }
                told.task(t, penalties);
            } else {
                told.task(t, random.nextInt(places + 1), cost(random));
            }
            if (groups > 0) {
                told.group(t, random.nextInt(groups));
            }
        }
        for (int a = 0; a < agents; a++) {
            if (steps && random.nextBoolean()) {
                told.agent(a, sorted(random, random.nextInt(capacity + 1)));
            } else {
                told.agent(a, random.nextInt(capacity + 1));
            }
        }
        for (int t = 0; t < tasks; t++) {
            for (int a = 0; a < agents; a++) {
                if (random.nextInt(10) < density) {
                    int c = told.candidate(t, a, cost(random) / 2);
                    if (random.nextInt(10) == 0) {
                        told.forbid(c);
                    }
                }
            }
        }
        return told.build();
    }

    private int[] sorted(Random random, int length) {
        int[] costs = new int[length];
        for (int i = 0; i < length; i++) {
            costs[i] = cost(random);
        }
        Arrays.sort(costs);
        return costs;
    }

    private int cost(Random random) {
        return random.nextInt(most + 1);
    }
}
