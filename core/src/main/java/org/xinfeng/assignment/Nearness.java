package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * Numbers rows and columns so that those that share candidates lie near each other in memory: a walk from column to column
 * over the cheapest candidates of the rows that like them best. It changes how fast a search is, never what it finds.
 */
final class Nearness {

    private static final int LOOKED_AT = 6;

    private final int[] first;
    private final long[] arcs;
    private final int[] rowsOf;
    private final int[] startOf;
    private final int[] rows;
    private final int[] columns;
    private final int[] numberOfColumn;
    private int rowCount;
    private int columnCount;

    /** Rows and columns by their numbers now; only those with a unit are in them. */
    Nearness(int[] first, long[] arcs, int[] rowUnits, int[] columnUnits) {
        this.first = first;
        this.arcs = arcs;
        int[] liked = new int[columnUnits.length];
        for (int r = 0; r < rowUnits.length; r++) {
            if (rowUnits[r] > 0) {
                liked[(int) arcs[first[r]]]++;
            }
        }
        startOf = Layout.starts(liked);
        rowsOf = new int[startOf[columnUnits.length]];
        int[] next = Arrays.copyOf(startOf, columnUnits.length);
        for (int r = 0; r < rowUnits.length; r++) {
            if (rowUnits[r] > 0) {
                rowsOf[next[(int) arcs[first[r]]]++] = r;
            }
        }
        rows = new int[rowsOf.length];
        columns = new int[count(columnUnits)];
        numberOfColumn = new int[columnUnits.length];
        Arrays.fill(numberOfColumn, -1);
        int done = 0;
        for (int c = 0; c < columnUnits.length; c++) {
            if (columnUnits[c] > 0 && numberOfColumn[c] < 0) {
                number(c);
                while (done < columnCount) {
                    walk(columns[done++]);
                }
            }
        }
    }

    int[] rows() {
        return rows;
    }

    int[] columns() {
        return columns;
    }

    /** The new number of each column by its number now; -1 if it has no unit. */
    int[] numberOfColumn() {
        return numberOfColumn;
    }

    private void walk(int column) {
        for (int i = startOf[column]; i < startOf[column + 1]; i++) {
            int r = rowsOf[i];
            rows[rowCount++] = r;
            int last = Math.min(first[r + 1], first[r] + LOOKED_AT);
            for (int arc = first[r]; arc < last; arc++) {
                int c = (int) arcs[arc];
                if (numberOfColumn[c] < 0) {
                    number(c);
                }
            }
        }
    }

    private void number(int column) {
        numberOfColumn[column] = columnCount;
        columns[columnCount++] = column;
    }

    private static int count(int[] units) {
        int count = 0;
        for (int each : units) {
            count += each > 0 ? 1 : 0;
        }
        return count;
    }
}
