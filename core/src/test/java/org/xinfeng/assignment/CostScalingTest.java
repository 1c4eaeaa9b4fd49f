package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The auction against the proof, and against shortest paths. */
class CostScalingTest {

    @Provide
    Arbitrary<MadeProblem> small() {
        return MadeProblem.upTo(6);
    }

    @Provide
    Arbitrary<MadeProblem> large() {
        return MadeProblem.upTo(40);
    }

    private static Assignment auction(AssignmentProblem problem) {
        return CostScaling.solve(problem, new Meter((done, of) -> true));
    }

    private static Assignment paths(AssignmentProblem problem) {
        return ProblemNetwork.decode(
                problem, SuccessivePaths.solve(ProblemNetwork.of(problem), new Meter((done, of) -> true)));
    }

    @Property(seed = "20240211", tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void itsPricesProveEverySmallAssignment(@ForAll("small") MadeProblem made) {
        AssignmentProblem problem = made.build();
        assertEquals(List.of(), AssignmentProof.check(problem, auction(problem)));
    }

    @Property(seed = "20240211", tries = 400, edgeCases = EdgeCasesMode.NONE)
    void itsPricesProveLargerAssignments(@ForAll("large") MadeProblem made) {
        AssignmentProblem problem = made.build();
        assertEquals(List.of(), AssignmentProof.check(problem, auction(problem)));
    }

    @Property(seed = "20240211", tries = 200, edgeCases = EdgeCasesMode.NONE)
    void itCostsWhatShortestPathsFind(@ForAll("large") MadeProblem made) {
        AssignmentProblem problem = made.build();
        assertEquals(paths(problem).cost(), auction(problem).cost());
    }

    @Property(seed = "20240211", tries = 2000, maxDiscardRatio = 1, edgeCases = EdgeCasesMode.NONE)
    void withSecondCostsItFindsTheCanonicalAssignmentAtOnce(@ForAll("large") MadeProblem made) {
        AssignmentProblem problem = made.build();
        Assignment atOnce = CostScaling.canonical(problem, new Meter((done, of) -> true));
        Assume.that(atOnce != null);
        Assignment after = Canonical.of(problem, auction(problem), new Meter((done, of) -> true));
        assertArrayEquals(after.chosen(), atOnce.chosen());
        assertEquals(List.of(), AssignmentProof.check(problem, atOnce));
    }

    @Example
    void threeSeatsOfAHouseholdWithTwoHelpersNearByDoNotOutbidEachOtherForEver() {
        AssignmentProblemBuilder told = AssignmentProblem.of(3, 3);
        for (int seat = 0; seat < 3; seat++) {
            told.task(seat, 1, AssignmentProblem.MOST_COST).group(seat, 0);
            told.candidate(seat, 0, 1);
            told.candidate(seat, 1, 1);
            told.candidate(seat, 2, AssignmentProblem.MOST_COST - 1);
        }
        for (int helper = 0; helper < 3; helper++) {
            told.agent(helper, 3);
        }
        AssignmentProblem problem = told.build();
        Assignment best = auction(problem);
        assertEquals(AssignmentProblem.MOST_COST + 1L, best.cost());
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }

    @Example
    void aWatchThatSaysNoEndsIt() {
        AssignmentProblem problem = new MadeProblem(1, 400, 300, 10_000, 3, 3, 0, 10, false).build();
        assertThrows(CancellationException.class, () -> CostScaling.solve(problem, new Meter((done, of) -> done == 0)));
    }
}
