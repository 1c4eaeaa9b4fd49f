package org.xinfeng.examples.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProblemBuilder;

/**
 * Residents who each want one lead and three volunteers, all spread over a square, as dense in a county as in a town. There is
 * a lead for thirty residents, who takes at most a tenth more than that, and a volunteer for each resident, who takes one to
 * four: places for 2.5 of the three that are wanted. Each wish knows the twenty nearest; a cost is a way in metres.
 *
 * <p>Tasks are the leads' places of all residents, then the volunteers' places; agents the leads, then the volunteers.
 */
final class PairingTown {

    static final int NEAREST = 20;

    private static final int LEAD_EMPTY = 100_000;
    private static final int VOLUNTEER_EMPTY = 20_000;
    private static final double METRES_OF_A_TOWN = 30_000;
    private static final double RESIDENTS_OF_A_TOWN = 2_155;
    private static final long SEED = 20_260_615;

    private final int residents;
    private final int leads;
    private final double side;
    private final SplittableRandom random = new SplittableRandom(SEED);

    PairingTown(int residents) {
        this.residents = residents;
        leads = Math.max(1, residents / 30);
        side = METRES_OF_A_TOWN * Math.sqrt(residents / RESIDENTS_OF_A_TOWN);
    }

    int leads() {
        return leads;
    }

    PairingCase columns() {
        PairingCase.Columns columns = new PairingCase.Columns(2 * residents, leads + residents);
        tell(columns);
        return columns.named("" + residents);
    }

    AssignmentProblem problem() {
        AssignmentProblemBuilder told = AssignmentProblem.of(2 * residents, leads + residents);
        tell(new PairingCase.Library(told));
        return told.build();
    }

    private void tell(PairingCase.Listener to) {
        for (int a = 0; a < leads; a++) {
            to.agent(a, (residents * 11 / 10 + leads - 1) / leads);
        }
        int[] capacity = volunteers();
        for (int v = 0; v < residents; v++) {
            to.agent(leads + v, capacity[v]);
        }
        Places lead = new Places(leads);
        Places volunteer = new Places(residents);
        double[] x = random.doubles(residents, 0, side).toArray();
        double[] y = random.doubles(residents, 0, side).toArray();
        for (int r = 0; r < residents; r++) {
            to.task(r, 1, LEAD_EMPTY);
            lead.nearest(x[r], y[r], r, 0, to);
        }
        for (int r = 0; r < residents; r++) {
            to.task(residents + r, 3, VOLUNTEER_EMPTY);
            volunteer.nearest(x[r], y[r], residents + r, leads, to);
        }
    }

    private int[] volunteers() {
        int[] capacity = new int[residents];
        Arrays.fill(capacity, 1);
        long left = residents * 5L / 2 - residents;
        while (left > 0) {
            int v = random.nextInt(residents);
            if (capacity[v] < 4) {
                capacity[v]++;
                left--;
            }
        }
        return capacity;
    }

    /** Where helpers live, by square cells with about four in each. */
    private final class Places {

        private final double[] x;
        private final double[] y;
        private final int cells;
        private final int[] first;
        private final int[] inCell;
        private long[] found = new long[256];

        Places(int count) {
            x = random.doubles(count, 0, side).toArray();
            y = random.doubles(count, 0, side).toArray();
            cells = Math.max(1, (int) Math.sqrt(count / 4.0));
            first = new int[cells * cells + 1];
            for (int i = 0; i < count; i++) {
                first[cell(i) + 1]++;
            }
            for (int i = 0; i < cells * cells; i++) {
                first[i + 1] += first[i];
            }
            int[] next = first.clone();
            inCell = new int[count];
            for (int i = 0; i < count; i++) {
                inCell[next[cell(i)]++] = i;
            }
        }

        private int cell(int i) {
            return at(x[i]) * cells + at(y[i]);
        }

        private int at(double metres) {
            return Math.min(cells - 1, (int) (metres / side * cells));
        }

        void nearest(double atX, double atY, int task, int firstAgent, PairingCase.Listener to) {
            int want = Math.min(NEAREST, x.length);
            for (int rings = 1; ; rings++) {
                int count = around(atX, atY, rings);
                Arrays.sort(found, 0, count);
                boolean all = rings >= cells;
                if (all || count >= want && (found[want - 1] >>> 32) <= rings * side / cells) {
                    for (int i = 0; i < Math.min(want, count); i++) {
                        to.candidate(task, firstAgent + (int) found[i], (int) (found[i] >>> 32));
                    }
                    return;
                }
            }
        }

        private int around(double atX, double atY, int rings) {
            int count = 0;
            for (int i = Math.max(0, at(atX) - rings); i <= Math.min(cells - 1, at(atX) + rings); i++) {
                for (int j = Math.max(0, at(atY) - rings); j <= Math.min(cells - 1, at(atY) + rings); j++) {
                    int cell = i * cells + j;
                    for (int k = first[cell]; k < first[cell + 1]; k++) {
                        int who = inCell[k];
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = (long) Math.hypot(x[who] - atX, y[who] - atY) << 32 | who;
                    }
                }
            }
            return count;
        }
    }
}
