package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * The fast engine: successive shortest paths from the scarce side. Every unit of a row in turn is led, over the candidates'
 * reduced costs, to the nearest column with a unit left, or to the nearest unit of a row that is worth less than the way
 * there and is dropped for it. Prices of rows and columns only rise, and prove the result at every moment for the units led
 * so far.
 *
 * <p>Most ways are a few candidates long. Where they are not, the engine gives up after a bound on its work, and another one
 * that is slow but sure takes over.
 */
final class ScarceFirst {

    private static final long COST = Layout.COST;
    /** Marks a candidate as chosen, in its lower half. */
    private static final long CHOSEN = 1L << 31;

    /** What is kept for each column, side by side. */
    private static final int PRICE = 0;

    private static final int HASH = 1;
    private static final int FAR = 2;
    private static final int NEXT = 3;

    private final Layout layout;
    private final int rows;
    private final int columns;
    private final int[] first;
    private final long[] arcs;
    private final long[] price;
    private final int[] degree;
    /** Price, hash, distance, and what the next unit adds ({@link Side#NEVER} if full). */
    private final long[] column;

    private final int[] slotFirst;
    private final int[] slots;
    private final int[] slotRow;
    private final long[] slotCost;
    private final int[] slotArc;

    private final long least;
    private final long[] rowFar;
    private final int[] rowSlot;
    private final int[] wayRow;
    private final int[] wayArc;
    private final Heap heap = new Heap();
    private final int[] columnsSeen;
    private final int[] rowsSeen;
    private int columnsCount;
    private int rowsCount;
    private long work;
    private long best;
    private int end;

    ScarceFirst(Layout layout) {
        this.layout = layout;
        rows = layout.rowSide.size;
        columns = layout.columnSide.size;
        first = layout.first;
        arcs = layout.arcs;
        price = new long[rows];
        degree = new int[rows];
        column = new long[4 * columns];
        slotFirst = Layout.starts(layout.columnUnits);
        slots = new int[columns];
        slotRow = new int[slotFirst[columns]];
        slotCost = new long[slotFirst[columns]];
        slotArc = new int[slotFirst[columns]];
        rowFar = new long[rows];
        rowSlot = new int[rows];
        wayRow = new int[columns];
        wayArc = new int[columns];
        columnsSeen = new int[columns];
        rowsSeen = new int[rows];
        Arrays.fill(rowFar, Long.MAX_VALUE);
        long lowest = Long.MAX_VALUE;
        for (int c = 0; c < columns; c++) {
            long adds = layout.columnUnits[c] == 0 ? Side.NEVER : layout.columnSide.adds(c, 0);
            column[4 * c + PRICE] = adds == Side.NEVER ? 0 : adds;
            column[4 * c + HASH] = layout.columnSide.hash(c);
            column[4 * c + FAR] = Long.MAX_VALUE;
            column[4 * c + NEXT] = adds;
            lowest = Math.min(lowest, adds);
        }
        least = lowest;
        for (int r = 0; r < rows; r++) {
            price[r] =
                    layout.rowUnits[r] == 0 ? 0 : Math.min((arcs[first[r]] & COST) + least, -layout.rowSide.adds(r, 0));
        }
    }

    /**
     * Leads every unit.
     *
     * @return whether it is done; if not, it would be too much work
     */
    boolean run(Effort effort) {
        for (int r = 0; r < rows; r++) {
            if (!effort.allows(r, work)) {
                return false;
            }
            for (int k = 0; k < layout.rowUnits[r] && lead(r); k++) {
                // one unit after the other, until one is not worth its way
            }
        }
        return true;
    }

    Chosen chosen() {
        long[] columnPrice = new long[columns];
        for (int c = 0; c < columns; c++) {
            columnPrice[c] = column[4 * c + PRICE];
        }
        return new Chosen(price, columnPrice, degree, slots, slotFirst, slotRow);
    }

    /** Leads one more unit of a row; false if the row wants no more. */
    private boolean lead(int row) {
        long worth = -layout.rowSide.adds(row, degree[row]);
        if (price[row] >= worth) {
            return false;
        }
        best = worth - price[row];
        end = ~row;
        rowFar[row] = 0;
        rowSlot[row] = -1;
        rowsSeen[rowsCount++] = row;
        scan(row, 0);
        while (!heap.isEmpty() && heap.key() < best) {
            long far = heap.key();
            int node = heap.pop();
            if (node < 0) {
                if (far == rowFar[~node]) {
                    scan(~node, far);
                }
            } else if (far == column[4 * node + FAR]) {
                settle(node, far);
            }
        }
        heap.clear();
        reprice();
        degree[row]++;
        augment();
        return end != ~row;
    }

    /** Looks at the candidates of a row that is so far. */
    private void scan(int row, long far) {
        long offset = far - price[row];
        long hash = layout.rowSide.hash(row);
        int last = first[row + 1];
        int i = first[row];
        for (; i < last; i++) {
            long arc = arcs[i];
            long base = (arc & COST) + offset;
            if (base + least >= best) {
                break;
            }
            int c = (int) arc;
            if (c < 0) {
                continue;
            }
            int at = c << 2;
            long there = base + column[at + PRICE] + Mix.pair(hash, column[at + HASH]);
            if (there >= best || there >= column[at + FAR]) {
                continue;
            }
            if (column[at + FAR] == Long.MAX_VALUE) {
                columnsSeen[columnsCount++] = c;
            }
            column[at + FAR] = there;
            wayRow[c] = row;
            wayArc[c] = i;
            long next = column[at + NEXT];
            if (next != Side.NEVER && there + next - column[at + PRICE] < best) {
                best = there + next - column[at + PRICE];
                end = c;
            }
            if (there < best) {
                heap.push(there, c);
            }
        }
        work += i - first[row] + 1;
    }

    /** Looks at the rows that have a unit of a column that is so far. */
    private void settle(int c, long far) {
        long here = column[4 * c + PRICE];
        int last = slotFirst[c] + slots[c];
        for (int s = slotFirst[c]; s < last; s++) {
            int row = slotRow[s];
            long there = far + price[row] - slotCost[s] - here;
            if (there >= best || there >= rowFar[row]) {
                continue;
            }
            if (rowFar[row] == Long.MAX_VALUE) {
                rowsSeen[rowsCount++] = row;
            }
            rowFar[row] = there;
            rowSlot[row] = s;
            long drop = there - layout.rowSide.adds(row, degree[row] - 1) - price[row];
            if (drop < best) {
                best = drop;
                end = ~row;
            }
            if (there == far) {
                scan(row, there);
            } else if (there < best) {
                heap.push(there, ~row);
            }
        }
        work += slots[c];
    }

    /** Lets prices rise by what the way was longer than to each node on this side of its end, and forgets distances. */
    private void reprice() {
        for (int i = 0; i < columnsCount; i++) {
            int at = columnsSeen[i] << 2;
            column[at + PRICE] += Math.max(0, best - column[at + FAR]);
            column[at + FAR] = Long.MAX_VALUE;
        }
        for (int i = 0; i < rowsCount; i++) {
            int row = rowsSeen[i];
            price[row] += Math.max(0, best - rowFar[row]);
            rowFar[row] = Long.MAX_VALUE;
        }
        columnsCount = 0;
        rowsCount = 0;
    }

    /** Changes what is chosen along the way to the end. */
    private void augment() {
        int slot;
        if (end < 0) {
            int dropped = ~end;
            degree[dropped]--;
            slot = rowSlot[dropped];
            if (slot < 0) {
                return;
            }
            arcs[slotArc[slot]] &= ~CHOSEN;
        } else {
            slot = slotFirst[end] + slots[end]++;
            column[4 * end + NEXT] =
                    slots[end] < layout.columnUnits[end] ? layout.columnSide.adds(end, slots[end]) : Side.NEVER;
            slotArc[slot] = -1;
        }
        int c = end < 0 ? (int) arcs[slotArc[slot]] : end;
        while (true) {
            int row = wayRow[c];
            int arc = wayArc[c];
            slotRow[slot] = row;
            slotArc[slot] = arc;
            slotCost[slot] = (arcs[arc] & COST) + Mix.pair(layout.rowSide.hash(row), column[4 * c + HASH]);
            arcs[arc] |= CHOSEN;
            slot = rowSlot[row];
            if (slot < 0) {
                return;
            }
            arcs[slotArc[slot]] &= ~CHOSEN;
            c = (int) arcs[slotArc[slot]];
        }
    }
}
