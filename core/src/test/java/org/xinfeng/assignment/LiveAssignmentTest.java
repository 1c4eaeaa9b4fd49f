package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a live assignment says after each change is what the solver says of the changed problem. */
class LiveAssignmentTest {

    @Provide
    Arbitrary<SmallProblem> problems() {
        return SmallProblem.any();
    }

    @Property(seed = "20240209", tries = 1500)
    void changesLeadToWhatTheSolverFindsFromNothing(@ForAll("problems") SmallProblem told, @ForAll long seed) {
        AssignmentProblem problem = told.build();
        Assignment first = AssignmentSolver.solve(problem);
        LiveAssignment live = LiveAssignment.of(problem, first);
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            change(live, problem, random);
            Assignment anew = AssignmentSolver.solve(live.problem());
            Assignment now = live.now();
            assertEquals(SolverLawsTest.chosen(anew), SolverLawsTest.chosen(now));
            assertEquals(anew.cost(), now.cost());
            assertEquals(anew.cost(), live.cost());
            assertEquals(List.of(), AssignmentProof.check(live.problem(), now));
            assertArrayEquals(changed(first, now), live.changed());
            for (int t = 0; t < problem.tasks(); t++) {
                assertArrayEquals(anew.agents(t), live.agents(t));
            }
            for (int a = 0; a < problem.agents(); a++) {
                assertArrayEquals(anew.tasks(a), live.tasks(a));
            }
        }
    }

    private static void change(LiveAssignment live, AssignmentProblem problem, Random random) {
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                if (problem.agents() > 0) {
                    live.capacity(random.nextInt(problem.agents()), random.nextInt(6));
                }
            }
            case 2 -> {
                if (problem.tasks() > 0) {
                    live.close(random.nextInt(problem.tasks()));
                }
            }
            case 3 -> {
                for (int t = 0; t < problem.tasks(); t++) {
                    live.open(t);
                }
            }
            default -> {
                if (problem.candidates() > 0) {
                    int c = random.nextInt(problem.candidates());
                    if (random.nextBoolean()) {
                        live.forbid(c);
                    } else {
                        live.allow(c);
                    }
                }
            }
        }
    }

    private static int[] changed(Assignment one, Assignment other) {
        return IntStream.range(0, one.problem().candidates())
                .filter(c -> Arrays.binarySearch(one.chosen(), c) >= 0 != Arrays.binarySearch(other.chosen(), c) >= 0)
                .toArray();
    }

    @Test
    void aCopyChangesOnItsOwn() {
        AssignmentProblemBuilder told =
                AssignmentProblem.of(1, 2).task(0, 1, 100).agent(0, 1).agent(1, 1);
        told.candidate(0, 0, 1);
        told.candidate(0, 1, 2);
        AssignmentProblem problem = told.build();
        LiveAssignment live = LiveAssignment.of(problem, AssignmentSolver.solve(problem));
        LiveAssignment copy = live.copy();
        copy.capacity(0, 0);
        assertArrayEquals(new int[] {0}, live.agents(0));
        assertArrayEquals(new int[] {1}, copy.agents(0));
        assertArrayEquals(new int[] {0, 1}, copy.changed());
        assertEquals(2, copy.cost());
    }

    @Test
    void anAnswerToAnotherProblemIsRefused() {
        AssignmentProblem one = AssignmentProblem.of(0, 0).build();
        Assignment other = AssignmentSolver.solve(AssignmentProblem.of(0, 0).build());
        assertThrows(IllegalArgumentException.class, () -> LiveAssignment.of(one, other));
        assertThrows(
                IllegalArgumentException.class,
                () -> LiveAssignment.of(one, AssignmentSolver.solve(one)).capacity(0, -1));
    }
}
