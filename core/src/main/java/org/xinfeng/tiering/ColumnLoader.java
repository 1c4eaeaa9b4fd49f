package org.xinfeng.tiering;

import java.util.Arrays;
import java.util.List;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.Encoder;
import org.xinfeng.coding.Regions;

/** Writes columns of facts into the planes of a population, some thousand rows at a time. */
final class ColumnLoader {

    private static final int WORDS = Circuit.ROWS / 64;

    private final PlaneLayout layout;
    private final FactColumns people;
    private final Encoder encoder = new Encoder();
    private final int[][] columns;
    private final long[][] starts;
    private final int[] planeOfBit;

    ColumnLoader(PlaneLayout layout, FactColumns people) {
        this.layout = layout;
        this.people = people;
        Regions regions = layout.rules().regions();
        this.columns = new int[regions.slots()][];
        this.starts = new long[regions.slots()][];
        for (int slot = 0; slot < columns.length; slot++) {
            columns[slot] = people.columns().get(regions.factor(slot).code());
            starts[slot] = regions.starts(slot);
        }
        this.planeOfBit = people.categories().stream()
                .mapToInt(category -> 1 + layout.categories().indexOf(category))
                .toArray();
    }

    /** @throws IllegalArgumentException naming the category, factor or row */
    void checkThatAllIsKnown() {
        people.categories().stream()
                .filter(category -> !layout.categories().contains(category))
                .forEach(category -> {
                    throw new IllegalArgumentException("there is no category " + category.value());
                });
        Regions regions = layout.rules().regions();
        for (int slot = 0; slot < columns.length; slot++) {
            int[] column = columns[slot];
            if (column != null) {
                long least = Math.max(starts[slot][0], FactColumns.UNKNOWN + 1L);
                long most = Math.min(regions.most(slot), FactColumns.GREATEST);
                for (int row = 0; row < people.rows(); row++) {
                    if (column[row] != FactColumns.UNKNOWN && (column[row] < least || column[row] > most)) {
                        throw new IllegalArgumentException(
                                "column " + regions.factor(slot).code() + " row " + row + " must be from " + least
                                        + " to " + most + ", or UNKNOWN");
                    }
                }
            }
        }
    }

    /** Writes the rows from one on, as many as a chunk has. */
    void load(int row, long[] chunk) {
        int here = Math.min(Circuit.ROWS, people.rows() - row);
        for (int i = 0; i < here; i++) {
            chunk[i & 31] |= 1L << (i >>> 5);
        }
        for (int bit = 0; bit < people.categories().size(); bit++) {
            int base = planeOfBit[bit] * WORDS;
            for (int i = 0; i < here; i++) {
                chunk[base + (i & 31)] |= (people.memberships()[row + i] >>> bit & 1) << (i >>> 5);
            }
        }
        for (List<Integer> group : layout.groups()) {
            encoder.begin();
            for (int slot : group) {
                encoder.add(column(slot, row, here), here < Circuit.ROWS ? 0 : row, starts[slot], layout.bits(slot));
            }
            encoder.write(chunk, layout.first(group.get(0)));
        }
    }

    private static final int[] NOTHING = new int[Circuit.ROWS];

    static {
        Arrays.fill(NOTHING, FactColumns.UNKNOWN);
    }

    /** The column itself, or a copy of its last rows that is long enough. */
    private int[] column(int slot, int row, int here) {
        int[] column = columns[slot];
        if (column == null || here < Circuit.ROWS) {
            int[] some = NOTHING.clone();
            if (column != null) {
                System.arraycopy(column, row, some, 0, here);
            }
            return some;
        }
        return column;
    }
}
