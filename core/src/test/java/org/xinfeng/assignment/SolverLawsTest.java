package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
