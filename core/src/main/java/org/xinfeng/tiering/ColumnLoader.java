package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.List;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.Encoder;
import org.xinfeng.coding.Regions;
import org.xinfeng.coding.Transposer;

/** Writes columns of facts into the planes of a population, some thousand rows at a time. */
final class ColumnLoader {

    private static final int[] NOTHING = {};
    private static final int WORDS = Circuit.ROWS / 64;

    private final PlaneLayout layout;
    private final FactColumns people;
    private final Encoder encoder = new Encoder();
    private final Transposer transposer = new Transposer();
    private final int[][] columns;
    private final long[][] starts;
    private final int[] planeOfBit;

    /** @throws IllegalArgumentException naming a category that is not there */
    ColumnLoader(PlaneLayout layout, FactColumns people) {
        people.categories().stream()
                .filter(category -> !layout.categories().contains(category))
                .forEach(category -> {
                    throw new IllegalArgumentException("there is no category " + category.value());
                });
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

    /**
     * The planes of all people, some thousand to a chunk.
     *
     * @throws IllegalArgumentException naming the factor and the row
     */
    List<long[]> chunks() {
        List<long[]> chunks = new ArrayList<>();
        for (int row = 0; row < people.rows(); row += Circuit.ROWS) {
            chunks.add(chunk(row));
        }
        return chunks;
    }

    private long[] chunk(int row) {
        long[] chunk = new long[layout.planes() * WORDS];
        int here = Math.min(Circuit.ROWS, people.rows() - row);
        for (int word = 0; word < WORDS; word++) {
            int rows = (here - word + WORDS - 1) / WORDS;
            chunk[word] = rows == 0 ? 0 : -1L >>> 64 - rows;
        }
        transposer.turn(people.memberships(), row, here);
        for (int bit = 0; bit < planeOfBit.length; bit++) {
            transposer.plane(bit, chunk, planeOfBit[bit] * WORDS);
        }
        for (List<Integer> group : layout.groups()) {
            encoder.begin();
            for (int slot : group) {
                take(slot, row, here);
                encoder.add(starts[slot], layout.bits(slot));
            }
            encoder.write(chunk, layout.first(group.get(0)));
        }
        return chunk;
    }

    private void take(int slot, int row, int here) {
        int[] column = columns[slot];
        if (column == null) {
            encoder.take(NOTHING, 0, 0);
            return;
        }
        encoder.take(column, row, here);
        Regions regions = layout.rules().regions();
        int least = (int) Math.max(starts[slot][0], FactColumns.UNKNOWN + 1L);
        int most = (int) Math.min(regions.most(slot), FactColumns.GREATEST);
        boolean isWithin = encoder.isWithin(least, most);
        for (int i = row; !isWithin && i < row + here; i++) {
            if (column[i] != FactColumns.UNKNOWN && (column[i] < least || column[i] > most)) {
                throw new IllegalArgumentException(
                        "column " + regions.factor(slot).code() + " row " + i + " must be from " + least + " to " + most
                                + ", or UNKNOWN");
            }
        }
    }
}
