package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

    static List<Integer> chosen(Assignment answer) {
        return Arrays.stream(answer.chosen()).boxed().toList();
    }
}
