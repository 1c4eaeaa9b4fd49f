package org.xinfeng.assignment;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A problem small enough to try everything: few tasks, agents and costs, so that ties, shortage and plenty are all common.
 *
 * @param seed of everything that is drawn
 * @param most cost; small ones tie
 * @param grouped whether tasks are in groups
 */
record SmallProblem(long seed, int tasks, int agents, int most, boolean grouped) {

    static Arbitrary<SmallProblem> any() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(1, 3, 50, AssignmentProblem.MOST_COST),
                        Arbitraries.of(true, false))
                .as(SmallProblem::new);
    }

    static Arbitrary<SmallProblem> ungrouped() {
        return any().map(each -> new SmallProblem(each.seed, each.tasks, each.agents, each.most, false));
    }

    AssignmentProblem build() {
        return builder().build();
    }

    AssignmentProblemBuilder builder() {
        Random random = new Random(seed);
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks, agents);
        for (int t = 0; t < tasks; t++) {
            if (random.nextInt(3) == 0) {
                int[] penalties = random.ints(random.nextInt(4), 0, most + 1).toArray();
                java.util.Arrays.sort(penalties);
                for (int i = 0; i < penalties.length / 2; i++) {
                    int swap = penalties[i];
                    penalties[i] = penalties[penalties.length - 1 - i];
                    penalties[penalties.length - 1 - i] = swap;
                }
                told.task(t, penalties);
            } else {
                told.task(t, random.nextInt(4), random.nextInt(most + 1));
            }
            if (grouped && random.nextInt(4) > 0) {
                told.group(t, random.nextInt(3));
            }
        }
        for (int a = 0; a < agents; a++) {
            if (random.nextInt(3) == 0) {
                int[] loads = random.ints(random.nextInt(4), 0, most / 2 + 1).toArray();
                java.util.Arrays.sort(loads);
                told.agent(a, loads);
            } else {
                told.agent(a, random.nextInt(4));
            }
        }
        for (int t = 0; t < tasks; t++) {
            for (int a = 0; a < agents; a++) {
                if (random.nextInt(5) > 1) {
                    int c = told.candidate(t, a, random.nextInt(most + 1));
                    if (random.nextInt(8) == 0) {
                        told.forbid(c);
                    }
                }
            }
        }
        return told;
    }
}
