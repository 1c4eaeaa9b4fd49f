package org.xinfeng.examples.benchmarks;

import java.util.Arrays;
import org.xinfeng.tiering.Sweep;

/**
 * What was found of each person: the rank of the tier, 4 for none; the worst rank that is possible; and the rules that fired
 * and those that still could, one bit each in the order of severity.
 */
final class TieringAnswers {

    private final byte[] tier;
    private final byte[] worst;
    private final long[] sure;
    private final long[] possible;

    TieringAnswers(int rows) {
        this.tier = new byte[rows];
        this.worst = new byte[rows];
        this.sure = new long[rows];
        this.possible = new long[rows];
    }

    void set(int row, int tierOfRow, int worstOfRow, long sureOfRow, long possibleOfRow) {
        tier[row] = (byte) tierOfRow;
        worst[row] = (byte) worstOfRow;
        sure[row] = sureOfRow;
        possible[row] = possibleOfRow;
    }

    void set(Sweep.Row row) {
        int rank = row.rank();
        set(row.number(), rank < 0 ? TieringByHand.UNASSESSED : rank, row.possibleRank(), row.sure(0), row.possible(0));
    }

    int tier(int row) {
        return tier[row];
    }

    int worst(int row) {
        return worst[row];
    }

    long sure(int row) {
        return sure[row];
    }

    long possible(int row) {
        return possible[row];
    }

    /** The first row in which both do not say the same; -1 if there is none. */
    int firstDifference(TieringAnswers other) {
        int[] at = {
            Arrays.mismatch(tier, other.tier),
            Arrays.mismatch(worst, other.worst),
            Arrays.mismatch(sure, other.sure),
            Arrays.mismatch(possible, other.possible)
        };
        return Arrays.stream(at).filter(row -> row >= 0).min().orElse(-1);
    }
}
