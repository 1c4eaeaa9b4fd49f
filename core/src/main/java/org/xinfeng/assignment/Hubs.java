package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * The fast engine for few columns that many rows share, such as leads with thirty households each: successive shortest paths
 * as in {@link ScarceFirst}, that go from column to column. What it costs to move somebody from one column to another depends
 * on no price, so the cheapest move between two columns is kept until the rows of the first one change. Each row has at most
 * one unit.
 */
final class Hubs {

    private static final long COST = Layout.COST;
    private static final long STALE = Long.MIN_VALUE;

    private final Layout layout;
    private final int rows;
    private final int columns;
    private final long[] price;
    private final long[] next;
    private final long least;
    private final int[] arcOf;
    private final int[] slotOf;
    private final int[] slotFirst;
    private final int[] slots;
    private final int[] slotRow;

    /** Moves of each column are complete if dearer ones than this do not matter; {@link #STALE} if its rows changed. */
    private final long[] known;

    private final long[][] moves;
    private final int[][] moveTo;
    private final int[][] moveArc;
    private final int[] moveCount;
    private final int[] dropRow;
    private final int[] seenBy;
    private final int[] seenAt;

    private final long[] far;
    private final int[] wayFrom;
    private final int[] wayArc;
    private final int[] rowOfArc;
    private final int[] seen;
    private int seenCount;
    private final Heap heap = new Heap();
    private long work;
    private long best;
    private int end;
    private boolean drops;

    Hubs(Layout layout) {
        this.layout = layout;
        rows = layout.rowSide.size;
        columns = layout.columnSide.size;
        price = new long[columns];
        next = new long[columns];
        arcOf = new int[rows];
        slotOf = new int[rows];
        slotFirst = Layout.starts(layout.columnUnits);
        slots = new int[columns];
        slotRow = new int[slotFirst[columns]];
        known = new long[columns];
        moves = new long[columns][];
        moveTo = new int[columns][];
        moveArc = new int[columns][];
        moveCount = new int[columns];
        dropRow = new int[columns];
        seenBy = new int[columns];
        seenAt = new int[columns];
        far = new long[columns];
        wayFrom = new int[columns];
        wayArc = new int[columns];
        seen = new int[columns];
        rowOfArc = new int[layout.arcs.length];
        for (int r = 0; r < rows; r++) {
            Arrays.fill(rowOfArc, layout.first[r], layout.first[r + 1], r);
        }
        Arrays.fill(known, STALE);
        Arrays.fill(arcOf, -1);
        Arrays.fill(seenBy, -1);
        Arrays.fill(far, Long.MAX_VALUE);
        long lowest = Long.MAX_VALUE;
        for (int c = 0; c < columns; c++) {
            next[c] = layout.columnUnits[c] == 0 ? Side.NEVER : layout.columnSide.adds(c, 0);
            price[c] = next[c] == Side.NEVER ? 0 : next[c];
            lowest = Math.min(lowest, next[c]);
        }
        least = lowest;
    }

    /** Whether a layout is of this kind. */
    static boolean suit(Layout layout) {
        int used = 0;
        for (int units : layout.columnUnits) {
            used += units > 0 ? 1 : 0;
        }
        int wanted = 0;
        for (int units : layout.rowUnits) {
            if (units > 1) {
                return false;
            }
            wanted += units;
        }
        return wanted > 8L * used;
    }

    /** As {@link ScarceFirst#run}. */
    boolean run(Effort effort) {
        for (int r = 0; r < rows; r++) {
            if (!effort.allows(r, work)) {
                return false;
            }
            if (layout.rowUnits[r] > 0) {
                lead(r);
            }
        }
        return true;
    }

    Chosen chosen() {
        long[] rowPrice = new long[rows];
        int[] degree = new int[rows];
        for (int r = 0; r < rows; r++) {
            if (arcOf[r] >= 0) {
                degree[r] = 1;
                rowPrice[r] = cost(r, arcOf[r]) + price[column(arcOf[r])];
            } else if (layout.rowUnits[r] > 0) {
                rowPrice[r] = -layout.rowSide.adds(r, 0);
            }
        }
        return new Chosen(rowPrice, price, degree, slots, slotFirst, slotRow);
    }

    private int column(int arc) {
        return (int) layout.arcs[arc];
    }

    private long cost(int row, int arc) {
        long told = layout.arcs[arc];
        return (told & COST) + Mix.pair(layout.rowSide.hash(row), layout.columnSide.hash((int) told));
    }

    private void lead(int row) {
        best = -layout.rowSide.adds(row, 0);
        end = -1;
        drops = false;
        int last = layout.first[row + 1];
        int i = layout.first[row];
        for (; i < last && (layout.arcs[i] & COST) + least < best; i++) {
            reach(column(i), cost(row, i) + price[column(i)], -1, i);
        }
        work += i - layout.first[row] + 1;
        while (!heap.isEmpty() && heap.key() < best) {
            long there = heap.key();
            int c = heap.pop();
            if (there == far[c]) {
                leave(c, there);
            }
        }
        heap.clear();
        for (i = 0; i < seenCount; i++) {
            int c = seen[i];
            price[c] += Math.max(0, best - far[c]);
            far[c] = Long.MAX_VALUE;
        }
        seenCount = 0;
        if (end >= 0) {
            augment();
        }
    }

    private void reach(int c, long there, int from, int arc) {
        if (there >= best || there >= far[c]) {
            return;
        }
        if (far[c] == Long.MAX_VALUE) {
            seen[seenCount++] = c;
        }
        far[c] = there;
        wayFrom[c] = from;
        wayArc[c] = arc;
        if (next[c] != Side.NEVER && there + next[c] - price[c] < best) {
            best = there + next[c] - price[c];
            end = c;
            drops = false;
        }
        if (there < best) {
            heap.push(there, c);
        }
    }

    /** Looks at the moves from a column. */
    private void leave(int c, long there) {
        long offset = there - price[c];
        long dearest = best - offset - least;
        if (known[c] < dearest) {
            renew(c, dearest + dearest / 2);
        }
        long[] cost = moves[c];
        int[] to = moveTo[c];
        int count = moveCount[c];
        if (dropRow[c] >= 0 && offset + cost[count] < best) {
            best = offset + cost[count];
            end = c;
            drops = true;
        }
        for (int i = 0; i < count; i++) {
            long away = offset + cost[i] + price[to[i]];
            if (away < best && away < far[to[i]]) {
                reach(to[i], away, c, moveArc[c][i]);
            }
        }
        work += count;
    }

    /** Finds the cheapest moves from a column again, up to a cost; the last one is that of dropping somebody. */
    private void renew(int c, long most) {
        known[c] = most;
        int count = 0;
        long drop = Long.MAX_VALUE;
        dropRow[c] = -1;
        if (moves[c] == null) {
            room(c, 16);
        }
        for (int s = slotFirst[c]; s < slotFirst[c] + slots[c]; s++) {
            int row = slotRow[s];
            long here = cost(row, arcOf[row]);
            long worth = -layout.rowSide.adds(row, 0) - here;
            if (worth < drop) {
                drop = worth;
                dropRow[c] = row;
            }
            int last = layout.first[row + 1];
            int i = layout.first[row];
            for (; i < last && (layout.arcs[i] & COST) - here <= most; i++) {
                int to = column(i);
                if (to == c) {
                    continue;
                }
                long move = cost(row, i) - here;
                if (seenBy[to] != c || seenAt[to] >= count || moveTo[c][seenAt[to]] != to) {
                    if (count + 1 == moves[c].length) {
                        room(c, 2 * moves[c].length);
                    }
                    seenBy[to] = c;
                    seenAt[to] = count;
                    moveTo[c][count] = to;
                    moveArc[c][count] = i;
                    moves[c][count++] = move;
                } else if (move < moves[c][seenAt[to]]) {
                    moves[c][seenAt[to]] = move;
                    moveArc[c][seenAt[to]] = i;
                }
            }
            work += i - layout.first[row] + 1;
        }
        moves[c][count] = drop;
        moveCount[c] = count;
    }

    private void room(int c, int room) {
        moves[c] = moves[c] == null ? new long[room] : Arrays.copyOf(moves[c], room);
        moveTo[c] = moveTo[c] == null ? new int[room] : Arrays.copyOf(moveTo[c], room);
        moveArc[c] = moveArc[c] == null ? new int[room] : Arrays.copyOf(moveArc[c], room);
    }

    private void augment() {
        int c = end;
        int slot;
        known[c] = STALE;
        if (drops) {
            slot = slotOf[dropRow[c]];
            arcOf[dropRow[c]] = -1;
        } else {
            slot = slotFirst[c] + slots[c]++;
            next[c] = slots[c] < layout.columnUnits[c] ? layout.columnSide.adds(c, slots[c]) : Side.NEVER;
        }
        while (true) {
            int row = rowOfArc[wayArc[c]];
            int hole = slotOf[row];
            slotRow[slot] = row;
            slotOf[row] = slot;
            arcOf[row] = wayArc[c];
            c = wayFrom[c];
            if (c < 0) {
                return;
            }
            known[c] = STALE;
            slot = hole;
        }
    }
}
