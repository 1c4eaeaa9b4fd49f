package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.function.ToLongFunction;
import org.xinfeng.assignment.AssignmentSolver;

/**
 * The library and OR-Tools in turns, from the columns of a problem to the candidates chosen: making the problem and reading
 * the answer included.
 */
final class PairingSpeed {

    /** The greatest town for JGraphT takes it half a minute, and hard families of its size many. */
    private static final int MOST_FOR_JGRAPHT = 5_000;

    private static final int TOWN_FOR_JGRAPHT = 40_000;

    private final Bench bench;

    PairingSpeed(Bench bench) {
        this.bench = bench;
    }

    Figure town(String name, int residents, double reach) throws IOException {
        PairingCase of = new PairingTown(residents).columns();
        return measure(name, of, reach, of.tasks() <= TOWN_FOR_JGRAPHT);
    }

    Figure hard(PairingHard family, int tasks) throws IOException {
        return measure("pairing.hard." + family.code(), family.columns(tasks), 1, tasks <= MOST_FOR_JGRAPHT);
    }

    /** Times OR-Tools against the library, after both were found to agree. */
    private Figure measure(String name, PairingCase of, double reach, boolean withJGraphT) throws IOException {
        bench.say("%s: whether all find the same cost", name);
        PairingAgreement.check(of, withJGraphT);
        Sample ratios = new Sample();
        Sample theirs = new Sample();
        Sample ours = new Sample();
        bench.rounds(name, warmUp(of), round -> {
            boolean first = round % 2 == 0;
            double us = first ? seconds(of, PairingSpeed::library) : 0;
            double them = seconds(of, PairingSpeed::orTools);
            us = first ? us : seconds(of, PairingSpeed::library);
            if (round >= 0) {
                theirs.add(them * 1e3);
                ours.add(us * 1e3);
                ratios.add(us / them);
            }
        });
        bench.say("%s: OR-Tools %.1f ms, the library %.1f ms", name, theirs.median(), ours.median());
        others(name, of, withJGraphT);
        return Figure.atMost(name, ratios.median(), "x", reach);
    }

    /** As many turns as compiled code needs, which is less where a turn is long. */
    private static int warmUp(PairingCase of) {
        if (of.candidates() > 2_000_000) {
            return 1;
        }
        return of.candidates() > 200_000 ? 3 : 30;
    }

    /** For information: a turn of JGraphT, and how far greedy is over the optimum. */
    private void others(String name, PairingCase of, boolean withJGraphT) {
        long best = of.costOf(PairingOrTools.solve(of));
        long greedy = PairingGreedy.cost(of);
        bench.say("%s: greedy %.1f %% over", name, 100.0 * (greedy - best) / Math.max(1, best));
        if (withJGraphT) {
            bench.say("%s: JGraphT %.1f ms", name, 1e3 * seconds(of, PairingJGraphT::solve));
        }
    }

    private static long library(PairingCase of) {
        return AssignmentSolver.solve(of.problem()).chosen().length;
    }

    private static long orTools(PairingCase of) {
        return PairingOrTools.solve(of).length;
    }

    private static double seconds(PairingCase of, ToLongFunction<PairingCase> who) {
        long begin = System.nanoTime();
        long answer = who.applyAsLong(of);
        double took = (System.nanoTime() - begin) / 1e9;
        WrongAnswerException.check(of.name() + ": whether there is an answer", true, answer >= 0);
        return took;
    }
}
