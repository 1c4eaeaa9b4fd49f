package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.xinfeng.rules.Truth;

/**
 * A condition over a row of codes: what it looks at one factor for is a table, and nothing is negated but in tables. It
 * answers as its condition does on facts with these codes.
 */
public sealed interface Formula {

    /** A truth for each code of a slot. */
    final class Atom implements Formula {

        private final int slot;
        private final Truth[] truths;

        Atom(int slot, Truth[] truths) {
            this.slot = slot;
            this.truths = truths;
        }

        public int slot() {
            return slot;
        }

        /** By code, the unknown first. */
        public Truth truth(int code) {
            return truths[code];
        }

        /** How many codes there are, the unknown among them. */
        public int codes() {
            return truths.length;
        }

        /** Whether it is not unknown for any code but that of the unknown. */
        public boolean isSureOnceKnown() {
            for (int code = 1; code < truths.length; code++) {
                if (truths[code] == Truth.UNKNOWN) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Truth on(int[] codes) {
            return truths[codes[slot]];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Atom atom && atom.slot == slot && Arrays.equals(atom.truths, truths);
        }

        @Override
        public int hashCode() {
            return 31 * slot + Arrays.hashCode(truths);
        }

        @Override
        public String toString() {
            return slot + Arrays.toString(truths);
        }
    }

    /** Always the same. */
    record Constant(Truth truth) implements Formula {

        @Override
        public Truth on(int[] codes) {
            return truth;
        }
    }

    /** The least truth of at least two. */
    record And(List<Formula> of) implements Formula {

        @Override
        public Truth on(int[] codes) {
            Truth truth = Truth.YES;
            for (Formula one : of) {
                truth = truth.and(one.on(codes));
                if (truth == Truth.NO) {
                    return truth;
                }
            }
            return truth;
        }
    }

    /** The greatest truth of at least two. */
    record Or(List<Formula> of) implements Formula {

        @Override
        public Truth on(int[] codes) {
            Truth truth = Truth.NO;
            for (Formula one : of) {
                truth = truth.or(one.on(codes));
                if (truth == Truth.YES) {
                    return truth;
                }
            }
            return truth;
        }
    }

    /** At least k of several. */
    record AtLeast(int k, List<Formula> of) implements Formula {

        @Override
        public Truth on(int[] codes) {
            int sure = 0;
            int possible = 0;
            for (int i = 0; i < of.size(); i++) {
                Truth truth = of.get(i).on(codes);
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return sure >= k ? Truth.YES : possible >= k ? Truth.UNKNOWN : Truth.NO;
        }
    }

    /** The points of several slots together reach a threshold. */
    record Sum(List<Points> of, long threshold) implements Formula {

        @Override
        public Truth on(int[] codes) {
            long least = 0;
            long most = 0;
            for (int i = 0; i < of.size(); i++) {
                Points points = of.get(i);
                int code = codes[points.slot];
                least += points.least[code];
                most += points.most[code];
            }
            return least >= threshold ? Truth.YES : most >= threshold ? Truth.UNKNOWN : Truth.NO;
        }
    }

    /** The least and the most points for each code of a slot. */
    final class Points {

        private final int slot;
        private final long[] least;
        private final long[] most;

        Points(int slot, long[] least, long[] most) {
            this.slot = slot;
            this.least = least;
            this.most = most;
        }

        public int slot() {
            return slot;
        }

        public long least(int code) {
            return least[code];
        }

        public long most(int code) {
            return most[code];
        }

        /** How many codes there are, the unknown among them. */
        public int codes() {
            return least.length;
        }

        /** The least points of any code. */
        public long lowest() {
            return Arrays.stream(least).min().orElseThrow();
        }

        /** The most points that are sure once it is known. */
        public long best() {
            return Arrays.stream(least, 1, least.length).max().orElseThrow();
        }

        /** Whether least and most are the same for every code but that of the unknown. */
        public boolean isSureOnceKnown() {
            return Arrays.equals(least, 1, least.length, most, 1, most.length);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Points points
                    && points.slot == slot
                    && Arrays.equals(points.least, least)
                    && Arrays.equals(points.most, most);
        }

        @Override
        public int hashCode() {
            return 31 * slot + Arrays.hashCode(least) + 7 * Arrays.hashCode(most);
        }
    }

    /** Its truth for a row of codes. */
    Truth on(int[] codes);

    /** A formula as points: a sum, or so many of several that each look at one slot of their own, a point for each. */
    static Optional<Sum> sum(Formula formula) {
        if (formula instanceof Sum sum) {
            return Optional.of(sum);
        }
        if (!(formula instanceof AtLeast some)) {
            return Optional.empty();
        }
        List<Points> points = new ArrayList<>();
        BitSet slots = new BitSet();
        for (Formula one : some.of()) {
            if (!(one instanceof Atom atom) || slots.get(atom.slot())) {
                return Optional.empty();
            }
            slots.set(atom.slot());
            long[] least = new long[atom.codes()];
            long[] most = new long[atom.codes()];
            for (int code = 0; code < least.length; code++) {
                least[code] = atom.truth(code) == Truth.YES ? 1 : 0;
                most[code] = atom.truth(code) == Truth.NO ? 0 : 1;
            }
            points.add(new Points(atom.slot(), least, most));
        }
        return Optional.of(new Sum(List.copyOf(points), some.k()));
    }
}
