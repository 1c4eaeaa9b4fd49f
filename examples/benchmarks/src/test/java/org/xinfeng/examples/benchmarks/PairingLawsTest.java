package org.xinfeng.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProof;
import org.xinfeng.assignment.AssignmentSolver;

/** The library costs what OR-Tools' minimum-cost flow costs: ties, shortage, famine, surplus, steps and groups. */
class PairingLawsTest {

    @BeforeContainer
    static void load() {
        PairingOrTools.load();
    }

    @Provide
    Arbitrary<MadePairing> problems() {
        return MadePairing.any();
    }

    @Property(seed = "20240211", tries = 5_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void theCostIsThatOfOrTools(@ForAll("problems") MadePairing made) {
        AssignmentProblem problem = made.build();
        Assignment best = AssignmentSolver.solve(problem);
        assertEquals(orTools(problem), best.cost());
        assertEquals(List.of(), AssignmentProof.check(problem, best));
    }

    /** An arc for each candidate, through a node for its group and agent; an arc for each place and each load. */
    private static long orTools(AssignmentProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        int sink = problem.tasks() + problem.agents();
        Map<List<Integer>, Integer> pairs = new HashMap<>();
        for (int c = 0; c < problem.candidates(); c++) {
            int agent = problem.agent(c);
            Integer pair = pairs.computeIfAbsent(List.of(problem.group(problem.task(c)), agent), one -> {
                int node = sink + 1 + pairs.size();
                flow.addArcWithCapacityAndUnitCost(node, problem.tasks() + agent, 1, 0);
                return node;
            });
            flow.addArcWithCapacityAndUnitCost(problem.task(c), pair, 1, problem.cost(c));
        }
        long places = 0;
        for (int t = 0; t < problem.tasks(); t++) {
            for (int place = 0; place < problem.places(t); place++) {
                flow.addArcWithCapacityAndUnitCost(t, sink, 1, problem.penalty(t, place));
            }
            flow.setNodeSupply(t, problem.places(t));
            places += problem.places(t);
        }
        for (int a = 0; a < problem.agents(); a++) {
            for (int nth = 0; nth < problem.capacity(a); nth++) {
                flow.addArcWithCapacityAndUnitCost(problem.tasks() + a, sink, 1, problem.load(a, nth));
            }
        }
        flow.setNodeSupply(sink, -places);
        assertEquals(MinCostFlowBase.Status.OPTIMAL, flow.solve());
        return flow.getOptimalCost();
    }
}
