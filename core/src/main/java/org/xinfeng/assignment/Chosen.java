package org.xinfeng.assignment;

/**
 * What a fast engine leaves: which rows have a unit of which column, and the combined prices of both that prove it.
 *
 * @param slotFirst where the rows of each column begin in {@code slotRow}; there are {@code columnDegree} of them
 */
record Chosen(
        long[] rowPrice, long[] columnPrice, int[] rowDegree, int[] columnDegree, int[] slotFirst, int[] slotRow) {}
