package org.xinfeng.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong is told; the right answer here is candidates 0 and 3, at a cost of 4 + 9 for an empty place. */
class AssignmentProofTest {

    private static final AssignmentProblem PROBLEM = problem();
    private static final long[] TASK_PRICES = AssignmentSolver.solve(PROBLEM).taskPrices();
    private static final long[] AGENT_PRICES = AssignmentSolver.solve(PROBLEM).agentPrices();

    private static AssignmentProblem problem() {
        AssignmentProblemBuilder told = AssignmentProblem.of(3, 2);
        told.task(0, 1, 50).task(1, 1, 50).task(2, 1, 9).agent(0, 1).agent(1, new int[] {1, 40});
        told.group(0, 1).group(1, 1);
        told.candidate(0, 0, 1); // 0
        told.candidate(0, 1, 5); // 1
        told.candidate(1, 0, 2); // 2
        told.candidate(1, 1, 2); // 3
        told.candidate(2, 1, 8); // 4
        told.forbid(told.candidate(2, 0, 0)); // 5
        return told.build();
    }

    private static List<String> faults(int... chosen) {
        return AssignmentProof.check(PROBLEM, new Assignment(PROBLEM, chosen, TASK_PRICES, AGENT_PRICES));
    }

    private static void tells(String fault, int... chosen) {
        List<String> faults = faults(chosen);
        assertTrue(faults.stream().anyMatch(line -> line.contains(fault)), () -> fault + " not in " + faults);
    }

    @Test
    void theCheapestAssignmentHasNoFault() {
        assertEquals(List.of(), faults(0, 3));
    }

    @Test
    void aDearerAssignmentIsTold() {
        tells("bound: the prices prove 13 but the cost is", 1, 2);
    }

    @Test
    void moreAgentsThanPlacesAreTold() {
        tells("task 0: 2 agents in 1 places", 0, 1);
    }

    @Test
    void moreTasksThanCapacityAreTold() {
        tells("agent 0: 2 tasks for a capacity of 1", 0, 2);
    }

    @Test
    void aGroupServedTwiceIsTold() {
        tells("agent 1: serves group 0 more than once", 1, 3);
    }

    @Test
    void aForbiddenCandidateIsTold() {
        tells("candidate 5: chosen but forbidden", 3, 5);
    }

    @Test
    void whatIsNoCandidateIsTold() {
        AssignmentProblemBuilder more = AssignmentProblem.of(3, 2);
        more.task(0, 1, 1).agent(0, 1);
        for (int c = 0; c < 6; c++) {
            more.candidate(c / 2, c % 2, 1);
        }
        Assignment other = new Assignment(more.build(), new int[] {5}, TASK_PRICES, AGENT_PRICES);
        AssignmentProblem fewer = AssignmentProblem.of(3, 2).build();
        assertEquals(List.of("candidate 5: not a candidate, or not after -1"), AssignmentProof.check(fewer, other));
    }

    @Test
    void pricesThatProveTooLittleAreTold() {
        long[] zero = new long[3];
        List<String> faults =
                AssignmentProof.check(PROBLEM, new Assignment(PROBLEM, new int[] {0, 3}, zero, AGENT_PRICES));
        assertTrue(faults.get(0).startsWith("bound: the prices prove"), faults.toString());
    }
}
