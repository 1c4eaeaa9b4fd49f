package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every small problem. */
class SolverLawsTest {

    @Provide
    Arbitrary<SmallProblem> problems() {
        return SmallProblem.any();
    }

    @Property(seed = "20240209", tries = 2000)
    void theAnswerIsProved(@ForAll("problems") SmallProblem told) {
        AssignmentProblem problem = told.build();
        Assignment best = AssignmentSolver.solve(problem);
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }

    @Property(seed = "20240209", tries = 2000)
    void nothingCostsLess(@ForAll("problems") SmallProblem told) {
        AssignmentProblem problem = told.build();
        assertEquals(BruteForce.least(problem), AssignmentSolver.solve(problem).cost());
    }

    @Provide
    Arbitrary<SmallProblem> ungrouped() {
        return SmallProblem.ungrouped();
    }

    @Property(seed = "20240209", tries = 2000)
    void theChosenPairsAreTheOnesOfLeastSecondCost(@ForAll("problems") SmallProblem told) {
        AssignmentProblem problem = told.build();
        assertEquals(SecondCost.least(problem), chosen(AssignmentSolver.solve(problem)));
    }

    @Property(seed = "20240209", tries = 2000)
    void bothEnginesChooseTheSame(@ForAll("ungrouped") SmallProblem told) {
        AssignmentProblem problem = told.build();
        Meter meter = new Meter((done, of) -> true);
        Assignment fast = Objects.requireNonNull(AssignmentSolver.fast(problem, meter));
        Assignment sure = AssignmentSolver.sure(problem, meter);
        assertEquals(chosen(sure), chosen(fast));
        assertEquals(List.of(), AssignmentProof.check(problem, sure));
    }

    @Property(seed = "20240209", tries = 500)
    void manyTasksOnFewAgentsAreMovedAroundAsCheaply(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int agents,
            @ForAll @IntRange(min = 1, max = 5) int full,
            @ForAll @IntRange(min = 1, max = 400) int most) {
        AssignmentProblem problem = shared(seed, agents, full, most);
        Meter meter = new Meter((done, of) -> true);
        Assignment fast = Objects.requireNonNull(AssignmentSolver.fast(problem, meter));
        assertEquals(chosen(AssignmentSolver.sure(problem, meter)), chosen(fast));
        assertEquals(List.of(), AssignmentProof.check(problem, fast));
    }

    /** Sixteen tasks for each agent, a place each; capacities from a third too little to a third too much. */
    private static AssignmentProblem shared(long seed, int agents, int full, int most) {
        Random random = new Random(seed);
        int tasks = 16 * agents;
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks, agents);
        for (int a = 0; a < agents; a++) {
            int[] loads = random.ints(10 + 3 * full, 0, 1 + random.nextInt(1 + most / 4))
                    .toArray();
            Arrays.sort(loads);
            told.agent(a, loads);
        }
        for (int t = 0; t < tasks; t++) {
            told.task(t, 1, random.nextInt(2 * most));
            for (int a = 0; a < agents; a++) {
                if (random.nextInt(5) > 0) {
                    told.candidate(t, a, random.nextInt(most));
                }
            }
        }
        return told.build();
    }

    @Property(seed = "20240209", tries = 1000)
    void theOrderItIsToldInChangesNoPair(@ForAll("problems") SmallProblem told, @ForAll long order) {
        AssignmentProblem problem = told.build();
        AssignmentProblem shuffled = Retold.shuffled(problem, order);
        assertEquals(pairs(AssignmentSolver.solve(problem)), pairs(AssignmentSolver.solve(shuffled)));
    }

    @Property(seed = "20240209", tries = 1000)
    void greaterUnitsOfCostChangeNoPair(
            @ForAll("problems") SmallProblem told, @ForAll @IntRange(min = 2, max = 9) int by) {
        Assume.that(told.most() <= AssignmentProblem.MOST_COST / by);
        AssignmentProblem problem = told.build();
        Assignment best = AssignmentSolver.solve(problem);
        Assignment greater = AssignmentSolver.solve(Retold.times(problem, by));
        assertEquals(pairs(best), pairs(greater));
        assertEquals(by * best.cost(), greater.cost());
    }

    @Property(seed = "20240209", tries = 1000)
    void oneAgentMoreNeverCostsMore(@ForAll("problems") SmallProblem told) {
        Assume.that(told.agents() > 0);
        AssignmentProblem with = told.build();
        AssignmentProblem without = told.builder().agent(0, 0).build();
        assertTrue(AssignmentSolver.solve(with).cost()
                <= AssignmentSolver.solve(without).cost());
    }

    /** Task keys with agent keys. */
    private static Set<List<Long>> pairs(Assignment answer) {
        AssignmentProblem problem = answer.problem();
        return Arrays.stream(answer.chosen())
                .mapToObj(c -> List.of(problem.taskKey(problem.task(c)), problem.agentKey(problem.agent(c))))
                .collect(Collectors.toSet());
    }

    static List<Integer> chosen(Assignment answer) {
        return Arrays.stream(answer.chosen()).boxed().toList();
    }
}
