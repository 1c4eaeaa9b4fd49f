package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentSolverTest {

    @Test
    void theCheapestPairsAreChosenAndProved() {
        AssignmentProblemBuilder told = AssignmentProblem.of(3, 2);
        told.task(0, 1, 100).task(1, 1, 100).task(2, 1, 30);
        told.agent(0, 1).agent(1, new int[] {0, 50});
        told.candidate(0, 0, 10);
        told.candidate(0, 1, 20);
        int second = told.candidate(1, 0, 10);
        told.candidate(1, 1, 40);
        told.candidate(2, 1, 5);
        AssignmentProblem problem = told.build();

        Assignment best = AssignmentSolver.solve(problem);

        assertEquals(10 + 20 + 30, best.cost());
        assertEquals(best.cost(), best.bound());
        assertArrayEquals(new int[] {1, second}, best.chosen());
        assertArrayEquals(new int[] {1}, best.agents(0));
        assertArrayEquals(new int[] {0}, best.tasks(1));
        assertEquals(1, best.unfilled(2));
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }

    @Test
    void anAgentServesAGroupOnlyOnce() {
        AssignmentProblemBuilder told = AssignmentProblem.of(2, 2);
        told.task(0, 1, 100).task(1, 1, 100).agent(0, 2).agent(1, 1);
        told.group(0, 7).group(1, 7);
        told.candidate(0, 0, 1);
        told.candidate(1, 0, 1);
        told.candidate(1, 1, 60);
        AssignmentProblem problem = told.build();

        Assignment best = AssignmentSolver.solve(problem);

        assertArrayEquals(new int[] {0, 2}, best.chosen());
        assertEquals(61, best.cost());
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }
}
