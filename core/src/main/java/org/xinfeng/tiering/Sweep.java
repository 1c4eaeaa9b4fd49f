package org.xinfeng.tiering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.xinfeng.coding.Circuit;
import org.xinfeng.coding.Transposer;

/**
 * Goes through the rows of a {@link Population} and says of each where it stands. The one who looks gets the same
 * {@link Row} every time; nothing is allocated for a person. For one thread.
 */
public final class Sweep {

    private final PlaneLayout layout;
    private final List<long[]> chunks;
    private final int firstRow;
    private final Circuit.Run run;
    private final Transposer transposer = new Transposer();
    private final long[][] words;
    private final Row row;

    Sweep(PlaneLayout layout, List<long[]> chunks, int firstRow) {
        this.layout = layout;
        this.chunks = chunks;
        this.firstRow = firstRow;
        this.run = layout.circuit().run();
        this.words = new long[Bits.words(layout.lanes())][Circuit.ROWS];
        this.row = new Row();
    }

    /** Shows every person; rows that were cleared are left out. */
    public void forEach(Consumer<? super Row> look) {
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            work(chunks.get(chunk));
            int base = firstRow + chunk * Circuit.ROWS;
            long[] taken = chunks.get(chunk);
            for (int i = 0; i < Circuit.ROWS; i++) {
                if ((taken[i & 31] >>> (i >>> 5) & 1) == 1) {
                    row.at(base + i, i);
                    look.accept(row);
                }
            }
        }
    }

    /** Shows whom another sweep over the same rows puts elsewhere, with the row here and there. */
    void forEachChange(Sweep other, BiConsumer<? super Row, ? super Row> look) {
        Row here = new Row();
        Row there = other.new Row();
        long[] changed = new long[Circuit.ROWS / 64];
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            run.go(chunks.get(chunk));
            other.run.go(other.chunks.get(chunk));
            if (changed(other, chunks.get(chunk), other.chunks.get(chunk), changed)) {
                turn();
                other.turn();
                int base = firstRow + chunk * Circuit.ROWS;
                for (int i = 0; i < Circuit.ROWS; i++) {
                    if ((changed[i & 31] >>> (i >>> 5) & 1) == 1) {
                        here.at(base + i, i);
                        there.at(base + i, i);
                        look.accept(here, there);
                    }
                }
            }
        }
    }

    /** Whether any state differs among the rows that both have; leaves which. */
    private boolean changed(Sweep other, long[] taken, long[] takenThere, long[] changed) {
        java.util.Arrays.fill(changed, 0);
        for (int bit = 0; bit < layout.stateBits(); bit++) {
            long[] one = run.output(bit);
            long[] two = other.run.output(bit);
            for (int w = 0; w < changed.length; w++) {
                changed[w] |= one[w] ^ two[w];
            }
        }
        long any = 0;
        for (int w = 0; w < changed.length; w++) {
            changed[w] &= taken[w] & takenThere[w];
            any |= changed[w];
        }
        return any != 0;
    }

    private void work(long[] planes) {
        run.go(planes);
        turn();
    }

    private void turn() {
        int lanes = layout.lanes();
        for (int word = 0; word < words.length; word++) {
            int here = Math.min(64, lanes - 64 * word);
            for (int lane = 0; lane < here; lane++) {
                transposer.set(lane, run.output(64 * word + lane));
            }
            transposer.words(words[word]);
        }
    }

    /** Where the person in one row stands. */
    public final class Row {

        private final int tiers = layout.rules().scale().steps().size();
        private final int stateBits = layout.stateBits();
        private final long stateMask = (1L << stateBits) - 1;
        private final int rules = layout.rules().size();
        private int number;
        private int inside;
        private long head;

        private Row() {}

        private void at(int row, int inChunk) {
            number = row;
            inside = inChunk;
            head = words[0][inChunk];
        }

        /** The number of the row in the population. */
        public int number() {
            return number;
        }

        /** The rank of the tier on the scale, 0 for the most severe; -1 while there is none. */
        public int rank() {
            int state = (int) (head & stateMask);
            return state < tiers ? state : -1;
        }

        /** The tier; absent while there is none. */
        public Optional<Tier> tier() {
            int rank = rank();
            return rank < 0
                    ? Optional.empty()
                    : Optional.of(layout.rules().scale().steps().get(rank).tier());
        }

        /** Whether there is no tier because something required is unknown, or no book gives one. */
        public boolean isUnassessed() {
            return (head & stateMask) == tiers;
        }

        /** Whether no book covers the person. */
        public boolean hasNoBook() {
            return (head & stateMask) == tiers + 1;
        }

        /**
         * The rank of the most severe tier that the unknown could still lead to, as far as each rule by itself tells; -1 for
         * none. {@link Population#explain} may find that it is not that severe.
         */
        public int possibleRank() {
            int possible = (int) (head >>> stateBits & stateMask);
            return possible < tiers ? possible : -1;
        }

        /**
         * Whether a rule fired, by its place in {@link Population#rules}.
         *
         * @throws IndexOutOfBoundsException if there is no such rule
         */
        public boolean isSure(int rule) {
            return bit(2 * stateBits + Objects.checkIndex(rule, rules));
        }

        /**
         * Whether a rule fired or still could.
         *
         * @throws IndexOutOfBoundsException if there is no such rule
         */
        public boolean isPossible(int rule) {
            return bit(2 * stateBits + rules + Objects.checkIndex(rule, rules));
        }

        private boolean bit(int lane) {
            return (words[lane >>> 6][inside] >>> lane & 1) == 1;
        }

        /** The rules that fired, one bit each: those from {@code 64 * word} on; none behind the last rule. */
        public long sure(int word) {
            return bits(2 * stateBits, word);
        }

        /** The rules that fired or still could, in the same order. */
        public long possible(int word) {
            return bits(2 * stateBits + rules, word);
        }

        private long bits(int from, int word) {
            int lane = from + 64 * word;
            int left = rules - 64 * word;
            if (left <= 0) {
                return 0;
            }
            int shift = lane & 63;
            long low = words[lane >>> 6][inside] >>> shift;
            long high =
                    shift == 0 || (lane >>> 6) + 1 >= words.length ? 0 : words[(lane >>> 6) + 1][inside] << 64 - shift;
            return left >= 64 ? low | high : (low | high) & (1L << left) - 1;
        }

        /** The row and where it stands; never what is known of the person. */
        @Override
        public String toString() {
            return "Row[" + number + ": " + tier().map(Tier::value).orElse(hasNoBook() ? "NO_BOOK" : "UNASSESSED")
                    + "]";
        }
    }
}
