package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What can be told, and what is refused in one line. */
class AssignmentProblemTest {

    private static final int TOO_MUCH = AssignmentProblem.MOST_COST + 1;

    private static AssignmentProblemBuilder told() {
        return AssignmentProblem.of(2, 2)
                .task(0, 1, 9)
                .task(1, 1, 9)
                .agent(0, 1)
                .agent(1, 1);
    }

    private static void refused(String line, Executable telling) {
        String message = assertThrows(IllegalArgumentException.class, telling).getMessage();
        assertTrue(message.startsWith(line), message);
        assertFalse(message.contains("\n"));
    }

    @Test
    void nothingToAssignIsAnEmptyAssignment() {
        assertEquals(
                0, AssignmentSolver.solve(AssignmentProblem.of(0, 0).build()).cost());
        AssignmentProblem noHelpers = AssignmentProblem.of(1, 0).task(0, 3, 7).build();
        Assignment best = AssignmentSolver.solve(noHelpers);
        assertEquals(21, best.cost());
        assertEquals(3, best.unfilled(0));
        assertEquals(List.of(), AssignmentProof.check(noHelpers, best));
    }

    @Test
    void morePlacesThanPeopleStayEmpty() {
        AssignmentProblemBuilder told = told().task(0, 1_000_000_000, 9);
        told.candidate(0, 0, 1);
        told.candidate(0, 1, AssignmentProblem.MOST_COST);
        AssignmentProblem problem = told.build();
        Assignment best = AssignmentSolver.solve(problem);
        assertArrayEquals(new int[] {0}, best.agents(0));
        assertEquals(999_999_999, best.unfilled(0));
        assertEquals(9L * 999_999_999 + 1 + 9, best.cost());
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }

    @Test
    void costsOutOfRangeAreRefused() {
        refused("candidate 0: cost is -1; costs are from 0", () -> told().candidate(0, 0, -1));
        refused("candidate 0: cost is " + TOO_MUCH, () -> told().candidate(0, 0, TOO_MUCH));
        refused("task 1: penalty is -5", () -> told().task(1, 1, -5));
        refused("task 1: penalty 1 is -5", () -> told().task(1, new int[] {3, -5}));
        refused("agent 1: load 0 is " + TOO_MUCH, () -> told().agent(1, new int[] {TOO_MUCH}));
    }

    @Test
    void penaltiesThatRiseAndLoadsThatFallAreRefused() {
        refused("task 0: penalty 2 is greater", () -> told().task(0, new int[] {5, 4, 6}));
        refused("agent 0: load 1 is less", () -> told().agent(0, new int[] {5, 4, 6}));
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        refused("task 2: tasks are 0 to 1", () -> told().task(2, 1, 1));
        refused("agent -1: agents are 0 to 1", () -> told().agent(-1, 1));
        refused("task 2: tasks are 0 to 1", () -> told().candidate(2, 0, 1));
        refused("agent 2: agents are 0 to 1", () -> told().candidate(0, 2, 1));
        refused("task 0: places are -1", () -> told().task(0, -1, 1));
        refused("agent 0: capacity is -1", () -> told().agent(0, -1));
        refused("task 0: group is -1", () -> told().group(0, -1));
        refused("candidate 0: there are 0", () -> told().forbid(0));
        refused("tasks, agents: there cannot be -1 and 0", () -> AssignmentProblem.of(-1, 0));
        refused("tasks, agents: there cannot be 0 and -1", () -> AssignmentProblem.of(0, -1));
    }

    @Test
    void doubledCandidatesAreRefusedWhereverTheyStand() {
        AssignmentProblemBuilder together = told();
        together.candidate(0, 0, 1);
        together.candidate(0, 1, 1);
        together.candidate(0, 0, 2);
        refused("candidate 2: task 0 and agent 0 are already in candidate 0", together::build);
        AssignmentProblemBuilder apart = told();
        apart.candidate(0, 1, 1);
        apart.candidate(1, 0, 1);
        apart.candidate(0, 1, 2);
        refused("candidate 2: task 0 and agent 1 are already in candidate 0", apart::build);
    }

    @Test
    void keysAreOneForEachAndDistinct() {
        refused("taskKeys: there are 1 for 2", () -> told().keys(new long[1], new long[2]));
        refused("agentKeys: 7 is there twice", () -> told().keys(new long[] {1, 2}, new long[] {7, 7}));
    }

    @Test
    void aSumOfPlacesThatNoTotalHoldsIsRefused() {
        AssignmentProblemBuilder told = told().task(0, Integer.MAX_VALUE, 1).task(1, 1, 1);
        refused("tasks: 2147483648 places are too many", told::build);
    }

    @Test
    void aWatchSeesItGrowAndMayStopIt() {
        AssignmentProblemBuilder told = AssignmentProblem.of(2_000, 2_000);
        for (int t = 0; t < 2_000; t++) {
            told.task(t, 1, 100).agent(t, 1);
            told.candidate(t, t, t % 100);
        }
        AssignmentProblem problem = told.build();
        List<Long> seen = new ArrayList<>();
        AssignmentSolver.solve(problem, (done, of) -> {
            assertEquals(Meter.PARTS, of);
            return seen.add(done);
        });
        assertTrue(seen.size() > 3, seen.toString());
        assertEquals(seen.stream().sorted().toList(), seen);
        assertThrows(CancellationException.class, () -> AssignmentSolver.solve(problem, (done, of) -> false));
        assertThrows(CancellationException.class, () -> AssignmentSolver.solve(problem, (done, of) -> done < of / 2));
    }
}
