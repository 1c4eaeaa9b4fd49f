package org.xinfeng.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * Deciding what a change of packs means for 500,000 residents: duties derived again, and what is planned of each, in memory and by
 * one thread. They are made ready in blocks before that, which does not count.
 */
final class VisitsReplanDecide {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double REACH_SECONDS = 5;

    private final Bench bench;
    private final int residents;
    private final int block;
    private final VisitsPackChange change = new VisitsPackChange();

    VisitsReplanDecide(Bench bench) {
        this.bench = bench;
        this.residents = bench.size(500_000, 2_000);
        this.block = bench.size(50_000, 1_000);
    }

    Figure measure() {
        int rounds = bench.size(5, 2);
        double[] seconds = new double[rounds];
        double[] processor = new double[rounds];
        long[] records = new long[rounds];
        for (int from = 0; from < residents; from += block) {
            List<VisitsPackChange.Stand> standing = change.standing(from, block);
            if (from == 0) {
                warmUp(standing);
            }
            for (int round = 0; round < rounds; round++) {
                long busy = THREADS.getCurrentThreadCpuTime();
                long begin = System.nanoTime();
                for (VisitsPackChange.Stand one : standing) {
                    records[round] += change.decide(one).size();
                }
                seconds[round] += (System.nanoTime() - begin) / 1e9;
                processor[round] += (THREADS.getCurrentThreadCpuTime() - busy) / 1e9;
            }
        }
        Sample all = new Sample();
        Sample ofProcessor = new Sample();
        for (int round = 0; round < rounds; round++) {
            WrongAnswerException.check("the records to store", records[0], records[round]);
            all.add(seconds[round]);
            ofProcessor.add(processor[round]);
        }
        bench.say(
                "visits.replan.decide: %d residents, %d records to store, %.2f s, of processor time %.2f s (median of %d)",
                residents, records[0], all.median(), ofProcessor.median(), rounds);
        return Figure.atMost("visits.replan.decide", all.median(), "s", REACH_SECONDS);
    }

    /** Decides twice: once it is stored there is nothing left to decide. */
    private void warmUp(List<VisitsPackChange.Stand> standing) {
        for (VisitsPackChange.Stand one : standing) {
            VisitsPackChange.Decision decision = change.decide(one);
            WrongAnswerException.check(
                    "the records to store of " + one.situation().resident().value() + " once it was stored",
                    0,
                    change.decide(VisitsPackChange.stored(one, decision)).size());
        }
    }
}
