package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
