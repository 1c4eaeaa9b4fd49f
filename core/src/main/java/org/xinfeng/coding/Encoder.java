package org.xinfeng.coding;

/** Writes the codes of many rows into planes: positions are compared with the beginnings of regions, all rows at once. */
public final class Encoder {

    /** The position of what is unknown; every other is greater. */
    public static final int UNKNOWN = -1 << 30;

    /** The greatest position. */
    public static final int GREATEST = (1 << 30) - 1;

    private final Transposer transposer = new Transposer();
    private final int[] words = new int[Circuit.ROWS];
    private final int[] codes = new int[Circuit.ROWS];
    private int used;

    /** Begins with no planes. */
    public void begin() {
        used = 0;
        java.util.Arrays.fill(words, 0);
    }

    /** How many planes were added since {@link #begin}. */
    public int planes() {
        return used;
    }

    /**
     * Adds the codes of one slot.
     *
     * @param positions of the rows from a place on; {@link #UNKNOWN} or between it and {@link #GREATEST}
     * @param starts where each region begins
     * @param bits how many planes the codes take; at most 32 since {@link #begin}
     */
    public void add(int[] positions, int from, long[] starts, int bits) {
        java.util.Arrays.fill(codes, 0);
        for (int region = 0; region < starts.length; region++) {
            long start = region == 0 ? UNKNOWN + 1 : starts[region];
            if (start <= GREATEST) {
                reach(codes, positions, from, (int) Math.max(start, UNKNOWN + 1) - 1);
            }
        }
        join(words, codes, used);
        used += bits;
    }

    /** Adds one to the code of each position behind a place. */
    private static void reach(int[] codes, int[] positions, int from, int before) {
        for (int i = 0; i < Circuit.ROWS; i++) {
            codes[i] += (before - positions[from + i]) >>> 31;
        }
    }

    private static void join(int[] words, int[] codes, int shift) {
        for (int i = 0; i < Circuit.ROWS; i++) {
            words[i] |= codes[i] << shift;
        }
    }

    /** Writes the planes added since {@link #begin}, from one on. */
    public void write(long[] to, int plane) {
        transposer.planes(words, to, plane, used);
    }
}
