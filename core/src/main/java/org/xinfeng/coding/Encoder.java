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
    private final int[] positions = new int[Circuit.ROWS];
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

    /** Takes the positions of so many rows from a place on, {@link #UNKNOWN} for all others. */
    public void take(int[] column, int from, int rows) {
        System.arraycopy(column, from, positions, 0, rows);
        java.util.Arrays.fill(positions, rows, Circuit.ROWS, UNKNOWN);
    }

    /**
     * Whether each position taken is {@link #UNKNOWN} or from {@code least} to {@code most}, which lie between that and
     * {@link #GREATEST}; without a branch, so that several are looked at together.
     */
    public boolean isWithin(int least, int most) {
        int low = least - UNKNOWN - 1;
        int high = most - UNKNOWN - 1;
        int signs = 0;
        for (int i = 0; i < Circuit.ROWS; i++) {
            int at = positions[i] - UNKNOWN - 1;
            signs |= at + 1 | (at - low & -(at + 1)) | high - at;
        }
        return signs >= 0;
    }

    /**
     * Adds the codes of the positions taken, which are {@link #UNKNOWN} or between it and {@link #GREATEST}.
     *
     * @param starts where each region begins
     * @param bits how many planes the codes take; at most 32 since {@link #begin}
     */
    public void add(long[] starts, int bits) {
        java.util.Arrays.fill(codes, 0);
        reach(codes, positions, UNKNOWN, before(starts, 1), before(starts, 2), before(starts, 3));
        for (int region = 4; region < starts.length; region += 4) {
            reach(
                    codes,
                    positions,
                    before(starts, region),
                    before(starts, region + 1),
                    before(starts, region + 2),
                    before(starts, region + 3));
        }
        join(words, codes, used);
        used += bits;
    }

    /** The position before a region; the greatest, which none is behind, for a region that is not there. */
    private static int before(long[] starts, int region) {
        return region < starts.length && starts[region] <= GREATEST
                ? (int) Math.max(starts[region] - 1, UNKNOWN)
                : GREATEST;
    }

    /** Adds one to the code of each position for each of four places that it is behind. */
    private static void reach(int[] codes, int[] positions, int one, int two, int three, int four) {
        for (int i = 0; i < Circuit.ROWS; i++) {
            int at = positions[i];
            codes[i] += ((one - at) >>> 31) + ((two - at) >>> 31) + ((three - at) >>> 31) + ((four - at) >>> 31);
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
