package org.xinfeng.coding;

import java.util.Arrays;

/**
 * Turns up to 64 planes into one word for each row, and back: bit {@code j} of the word of a row is its bit in plane
 * {@code j}.
 */
public final class Transposer {

    private final long[][] rows = new long[64][Circuit.WORDS];

    /** Sets a plane. */
    public void set(int plane, long[] words) {
        System.arraycopy(words, 0, rows[plane], 0, Circuit.WORDS);
    }

    /** Turns the planes, and writes the words of all rows in order. The bits of planes that were not set mean nothing. */
    public void words(long[] to) {
        turn();
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, to, i * Circuit.WORDS, Circuit.WORDS);
        }
    }

    /** Turns the words of all rows, 32 bits of each, and writes so many planes from the lowest one behind the other. */
    void planes(int[] words, long[] to, int from, int planes) {
        for (int i = 0; i < rows.length; i++) {
            long[] row = rows[i];
            for (int w = 0; w < Circuit.WORDS; w++) {
                row[w] = words[i * Circuit.WORDS + w];
            }
        }
        turn();
        for (int i = 0; i < planes; i++) {
            System.arraycopy(rows[i], 0, to, (from + i) * Circuit.WORDS, Circuit.WORDS);
        }
    }

    /** Turns the words of so many rows; those of the others are empty. */
    public void turn(long[] words, int from, int rows) {
        for (long[] row : this.rows) {
            Arrays.fill(row, 0);
        }
        for (int at = 0; at < rows; at += Circuit.WORDS) {
            System.arraycopy(words, from + at, this.rows[at / Circuit.WORDS], 0, Math.min(Circuit.WORDS, rows - at));
        }
        turn();
    }

    /** Writes a plane that was turned. */
    public void plane(int plane, long[] to, int at) {
        System.arraycopy(rows[plane], 0, to, at, Circuit.WORDS);
    }

    private void turn() {
        long mask = 0xFFFFFFFFL;
        for (int step = 32; step != 0; step >>>= 1) {
            for (int i = 0; i < 64; i = (i | step) + 1 & ~step) {
                swap(rows[i], rows[i | step], step, mask);
            }
            mask ^= mask << (step >>> 1);
        }
    }

    private static void swap(long[] low, long[] high, int step, long mask) {
        for (int w = 0; w < Circuit.WORDS; w++) {
            long t = (low[w] >>> step ^ high[w]) & mask;
            high[w] ^= t;
            low[w] ^= t << step;
        }
    }
}
