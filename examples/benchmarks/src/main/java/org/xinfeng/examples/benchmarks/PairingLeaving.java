package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProof;
import org.xinfeng.assignment.AssignmentSolver;
import org.xinfeng.assignment.LiveAssignment;

/** A helper leaves a town that is paired: how long until it is known what is best without him, and who moves for it. */
final class PairingLeaving {

    private final Bench bench;

    PairingLeaving(Bench bench) {
        this.bench = bench;
    }

    List<Figure> measure() throws IOException {
        int residents = bench.size(20_000, 300);
        PairingTown town = new PairingTown(residents);
        AssignmentProblem problem = town.problem();
        LiveAssignment live = LiveAssignment.of(problem, AssignmentSolver.solve(problem));
        return List.of(
                leave("pairing.volunteer.leaves", live, problem, town.leads(), town.leads() + residents, 1),
                leave("pairing.lead.leaves", live, problem, 0, town.leads(), 10));
    }

    private Figure leave(
            String name, LiveAssignment live, AssignmentProblem problem, int from, int end, double mostMilliseconds)
            throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        Sample sample = new Sample();
        Sample moves = new Sample();
        bench.rounds(name, 3, round -> {
            for (int i = 0; i < bench.size(50, 3); i++) {
                int helper = random.nextInt(from, end);
                long begin = System.nanoTime();
                live.capacity(helper, 0);
                long without = live.cost();
                int moved = live.changed().length;
                double took = (System.nanoTime() - begin) / 1e6;
                if (round >= 0) {
                    sample.add(took);
                    moves.add(moved);
                }
                if (i == 0) {
                    WrongAnswerException.check(name + ": the cost", live.now().cost(), without);
                    check(name, live.problem(), live.now());
                }
                live.capacity(helper, problem.capacity(helper));
            }
        });
        check(name, problem, live.now());
        bench.say(
                "%s: median %.4f ms, p99 %.3f ms; %.0f candidates chosen or given up",
                name, sample.median(), sample.percentile(99), moves.median());
        return Figure.atMost(name, sample.median(), "ms", mostMilliseconds);
    }

    private static void check(String name, AssignmentProblem changed, Assignment found) {
        WrongAnswerException.check(
                name + ": the cost", AssignmentSolver.solve(changed).cost(), found.cost());
        WrongAnswerException.check(
                name + ": what the proof finds wrong", List.of(), AssignmentProof.check(changed, found));
    }
}
