package org.xinfeng.examples.benchmarks;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProblemBuilder;

/**
 * An assignment problem made from a seed; its sizes shrink when a law fails, so that the one which is shown is small.
 *
 * @param most the greatest cost; small ones tie
 * @param penalty the greatest penalty, of which each task has some
 * @param steps whether penalties and loads go by steps
 * @param groups how many groups the tasks are in; 0 if each is alone
 */
record MadePairing(
        long seed, int tasks, int agents, int places, int capacity, int most, int penalty, boolean steps, int groups) {

    static Arbitrary<MadePairing> any() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(0, 2, 30, 10_000, AssignmentProblem.MOST_COST / 4),
                        Arbitraries.of(0, 3, 40, 100_000, AssignmentProblem.MOST_COST),
                        Arbitraries.integers().between(0, 4))
                .as((seed, tasks, agents, places, capacity, most, penalty, groups) ->
                        new MadePairing(seed, tasks, agents, places, capacity, most, penalty, seed % 2 == 0, groups));
    }

    AssignmentProblem build() {
        Random random = new Random(seed);
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks, agents);
        for (int t = 0; t < tasks; t++) {
            if (steps) {
                int[] falling = rising(random, random.nextInt(places + 1), penalty);
                for (int i = 0, j = falling.length - 1; i < j; i++, j--) {
                    int swap = falling[i];
                    falling[i] = falling[j];
                    falling[j] = swap;
                }
                told.task(t, falling);
            } else {
                told.task(t, random.nextInt(places + 1), random.nextInt(penalty + 1));
            }
            if (groups > 0) {
                told.group(t, random.nextInt(groups));
            }
        }
        for (int a = 0; a < agents; a++) {
            if (steps) {
                told.agent(a, rising(random, random.nextInt(capacity + 1), most));
            } else {
                told.agent(a, random.nextInt(capacity + 1));
            }
        }
        int density = 1 + random.nextInt(10);
        for (int t = 0; t < tasks; t++) {
            for (int a = 0; a < agents; a++) {
                if (random.nextInt(10) < density) {
                    told.candidate(t, a, random.nextInt(most + 1));
                }
            }
        }
        return told.build();
    }

    private static int[] rising(Random random, int length, int most) {
        int[] steps = new int[length];
        for (int i = 0; i < length; i++) {
            steps[i] = random.nextInt(most + 1);
        }
        Arrays.sort(steps);
        return steps;
    }
}
