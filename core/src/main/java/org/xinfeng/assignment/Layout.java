package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * One half of a problem laid out for searches that start from one side, its <em>rows</em>: the side that is scarce there, as
 * most searches from it end at once. The other side are the <em>columns</em>. Nodes are numbered
 * anew, near ones near each other; those of the other half are not there.
 *
 * <p>The candidates of a row lie together, cheapest first, each in one long: the cost in the upper half, the column in the lower.
 * Left out are those that no optimum uses: forbidden, or dearer than the place left empty.
 */
final class Layout {

    /** The cost in a candidate. */
    static final long COST = -1L << Side.SHIFT;

    /** Whether the rows are the agents. */
    final boolean agentsFirst;

    final Side rowSide;
    final Side columnSide;
    final int[] first;
    final long[] arcs;
    /** Units of each row and column, none more than it has candidates. */
    final int[] rowUnits;

    final int[] columnUnits;

    /** The numbers that rows and columns have in the problem. */
    final int[] rowAt;

    final int[] columnAt;

    Layout(AssignmentProblem problem, boolean agentsFirst, Side tasks, Side agents, Useful useful) {
        this.agentsFirst = agentsFirst;
        int[] taskUnits = useful.taskUnits(agentsFirst);
        int[] agentUnits = useful.agentUnits(agentsFirst);
        int[] unitsOfRow = agentsFirst ? agentUnits : taskUnits;
        int[] unitsOfColumn = agentsFirst ? taskUnits : agentUnits;
        Candidates all = problem.candidates;
        int[] row = agentsFirst ? all.agent : all.task;
        int[] column = agentsFirst ? all.task : all.agent;
        int[] counts = agentsFirst ? useful.byAgent.clone() : useful.byTask.clone();
        for (int r = 0; r < counts.length; r++) {
            counts[r] = unitsOfRow[r] > 0 ? counts[r] : 0;
        }
        int[] start = starts(counts);
        long[] told = new long[start[counts.length]];
        int[] next = Arrays.copyOf(start, counts.length);
        for (int c = 0; c < all.count; c++) {
            if (unitsOfRow[row[c]] > 0 && useful.has(c)) {
                told[next[row[c]]++] = (long) all.cost[c] << Side.SHIFT | column[c];
            }
        }
        for (int r = 0; r < counts.length; r++) {
            Arrays.sort(told, start[r], start[r + 1]);
        }
        Nearness near = new Nearness(start, told, unitsOfRow, unitsOfColumn);
        rowAt = near.rows();
        columnAt = near.columns();
        rowUnits = at(rowAt, unitsOfRow);
        columnUnits = at(columnAt, unitsOfColumn);
        rowSide = (agentsFirst ? agents : tasks).at(rowAt);
        columnSide = (agentsFirst ? tasks : agents).at(columnAt);
        first = starts(at(rowAt, counts));
        arcs = new long[told.length];
        int[] number = near.numberOfColumn();
        int to = 0;
        for (int r : rowAt) {
            for (int i = start[r]; i < start[r + 1]; i++) {
                arcs[to++] = told[i] & COST | number[(int) told[i]];
            }
        }
    }

    private static int[] at(int[] places, int[] values) {
        int[] at = new int[places.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = values[places[i]];
        }
        return at;
    }

    boolean isEmpty() {
        return arcs.length == 0;
    }

    static int[] starts(int[] counts) {
        int[] first = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            first[i + 1] = first[i] + counts[i];
        }
        return first;
    }
}
