package org.xinfeng.examples.benchmarks;

import java.util.List;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProof;
import org.xinfeng.assignment.AssignmentSolver;

/** Checks that all who solve find the same cost, and that the library's is proved, before any of them is timed. */
final class PairingAgreement {

    private PairingAgreement() {}

    /** @throws WrongAnswerException naming the case and who disagrees with OR-Tools, or what the proof finds wrong */
    static void check(PairingCase of, boolean withJGraphT) {
        long cost = of.costOf(PairingOrTools.solve(of));
        AssignmentProblem problem = of.problem();
        Assignment best = AssignmentSolver.solve(problem);
        WrongAnswerException.check(of.name() + ": the cost", cost, best.cost());
        WrongAnswerException.check(of.name() + ": the cost of what is chosen", cost, of.costOf(best.chosen()));
        WrongAnswerException.check(
                of.name() + ": what the proof finds wrong", List.of(), AssignmentProof.check(problem, best));
        if (withJGraphT) {
            WrongAnswerException.check(of.name() + ": the cost of JGraphT", cost, PairingJGraphT.solve(of));
        }
    }
}
