package org.xinfeng.assignment;

/**
 * How much the fast engines may do before they hand over. The last rows are always the hardest: with as many agents as tasks,
 * drawn by chance, nine tenths of the rows take a look at each candidate, and the last of them forty; a town takes seven. The
 * auction does without those forty looks in the time of twenty. Where costs are products it takes sixteen looks to the middle,
 * and would take 1,400 to the end.
 */
final class Effort {

    private static final int EACH = 256;
    private static final double AT_FIRST = 6;
    private static final double AT_LAST = 10;
    private static final int SMALL = 1_000;

    private final int rows;
    private final double candidates;
    private final Meter meter;
    private double most;

    Effort(Layout layout, Meter meter) {
        rows = layout.rowSide.size;
        candidates = (double) layout.arcs.length + SMALL;
        this.meter = meter;
    }

    /**
     * Whether the engine may go on with a row.
     *
     * @param work candidates looked at so far
     */
    boolean allows(int row, long work) {
        if (row % EACH == 0) {
            meter.step(row, rows);
            double part = Math.min(1, (row + EACH) / (double) rows);
            most = candidates * (AT_FIRST + AT_LAST * part * part * part);
        }
        return work <= most;
    }
}
