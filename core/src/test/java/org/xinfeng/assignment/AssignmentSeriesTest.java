package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A series gives, for each penalties, what the solver gives from nothing. */
class AssignmentSeriesTest {

    private static final Watch NOBODY = (done, of) -> true;

    @Provide
    Arbitrary<SmallProblem> small() {
        return SmallProblem.any();
    }

    @Provide
    Arbitrary<MadeProblem> larger() {
        return MadeProblem.upTo(30);
    }

    @Property(seed = "20261128", tries = 1500)
    void eachTimeItIsAsCheapAsFromNothingAndProved(@ForAll("small") SmallProblem told, @ForAll long seed) {
        follow(told.build(), told.most(), new Random(seed));
    }

    @Property(seed = "20261129", tries = 300)
    void soItIsWhereManyWantTheSame(@ForAll("larger") MadeProblem told, @ForAll long seed) {
        follow(told.build(), told.most(), new Random(seed));
    }

    private static void follow(AssignmentProblem problem, int most, Random random) {
        AssignmentSeries series = AssignmentSeries.of(problem);
        int[][] penalties = new int[problem.tasks()][];
        for (int round = 0; round < 6; round++) {
            for (int t = 0; t < penalties.length; t++) {
                if (round == 0 || random.nextInt(3) == 0) {
                    penalties[t] = penalties(problem.places(t), most, random);
                }
            }
            Assignment found = series.solve(penalties, NOBODY);
            assertEquals(AssignmentSolver.solve(problem.with(penalties)).cost(), found.cost());
            assertEquals(List.of(), AssignmentProof.check(problem.with(penalties), found));
        }
    }

    /** Now and then all are 0, as for who is left out, or all are the most, as for who must be served. */
    private static int[] penalties(int places, int most, Random random) {
        int draw = random.nextInt(5);
        int[] penalties = new int[places];
        for (int k = 0; k < places; k++) {
            penalties[k] = draw == 0 ? 0 : draw == 1 ? AssignmentProblem.MOST_COST : random.nextInt(most + 1);
        }
        Arrays.sort(penalties);
        for (int k = 0; k < places / 2; k++) {
            int swap = penalties[k];
            penalties[k] = penalties[places - 1 - k];
            penalties[places - 1 - k] = swap;
        }
        return penalties;
    }

    private static AssignmentProblem twoForOne() {
        AssignmentProblemBuilder told = AssignmentProblem.of(2, 1);
        told.task(0, new int[] {10, 5}).task(1, 1, 7).agent(0, 1);
        told.candidate(0, 0, 1);
        told.candidate(1, 0, 1);
        return told.build();
    }

    @Test
    void whoWeighsMoreIsServedAndWhenThatChangesTheOther() {
        AssignmentSeries series = AssignmentSeries.of(twoForOne());
        assertEquals(List.of(0), chosen(series.solve(new int[][] {{10, 0}, {7}}, NOBODY)));
        assertEquals(List.of(1), chosen(series.solve(new int[][] {{3, 0}, {7}}, NOBODY)));
        assertEquals(List.of(0), chosen(series.solve(new int[][] {{10, 0}, {7}}, NOBODY)));
    }

    private static List<Integer> chosen(Assignment found) {
        return Arrays.stream(found.chosen()).boxed().toList();
    }

    @Test
    void penaltiesThatDoNotFitAreRefusedAndTheSeriesGoesOn() {
        AssignmentSeries series = AssignmentSeries.of(twoForOne());
        assertSays("penalties: there are 1, but 2 tasks; tell one for each", series, new int[][] {{1, 0}});
        assertSays("task 0: there are 1 penalties, but 2 places; tell one for each", series, new int[][] {{1}, {1}});
        assertSays("task 0: penalty 1 is greater than the one before", series, new int[][] {{1, 2}, {1}});
        assertSays("task 1: penalty 0", series, new int[][] {{1, 0}, {-1}});
        assertEquals(9, series.solve(new int[][] {{10, 1}, {7}}, NOBODY).cost());
    }

    private static void assertSays(String what, AssignmentSeries series, int[][] penalties) {
        String said = assertThrows(IllegalArgumentException.class, () -> series.solve(penalties, NOBODY))
                .getMessage();
        assertTrue(said.startsWith(what), said);
    }

    @Test
    void oneThatWasStoppedBeginsAnew() {
        AssignmentProblem problem = new MadeProblem(7, 400, 400, 10_000, 3, 4, 0, 3, true).build();
        int[][] penalties = new int[problem.tasks()][];
        Random random = new Random(7);
        for (int t = 0; t < penalties.length; t++) {
            penalties[t] = penalties(problem.places(t), 10_000, random);
        }
        AssignmentSeries series = AssignmentSeries.of(problem);
        assertThrows(CancellationException.class, () -> series.solve(penalties, (done, of) -> false));
        assertEquals(
                AssignmentSolver.solve(problem.with(penalties)).cost(),
                series.solve(penalties, NOBODY).cost());
    }
}
