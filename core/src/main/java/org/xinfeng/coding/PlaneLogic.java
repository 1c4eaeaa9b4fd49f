package org.xinfeng.coding;

import java.util.List;
import java.util.function.ToLongFunction;
import org.xinfeng.rules.Truth;

/**
 * Writes formulas into a circuit as pairs of planes: the rows for which one is sure, and those for which it is possible,
 * that is sure or unknown.
 */
public final class PlaneLogic {

    /** The rows for which a formula is sure, and for which it is possible. */
    public record Pair(int sure, int possible) {}

    private final CircuitBuilder circuit;
    private final int[][] planes;

    /** @param planes for each slot the planes of the bits of its code, the lowest first */
    public PlaneLogic(CircuitBuilder circuit, int[][] planes) {
        this.circuit = circuit;
        this.planes = planes;
    }

    /** How many planes the codes of a slot with so many regions take. */
    public static int bits(int regions) {
        return 32 - Integer.numberOfLeadingZeros(regions);
    }

    public Pair of(Formula formula) {
        if (formula instanceof Formula.Atom atom) {
            return new Pair(in(atom, Truth.YES), in(atom, Truth.UNKNOWN));
        }
        if (formula instanceof Formula.Constant constant) {
            return new Pair(
                    constant.truth() == Truth.YES ? CircuitBuilder.ALL : CircuitBuilder.NONE,
                    constant.truth() == Truth.NO ? CircuitBuilder.NONE : CircuitBuilder.ALL);
        }
        if (formula instanceof Formula.And and) {
            List<Pair> of = of(and.of());
            return new Pair(circuit.and(sure(of)), circuit.and(possible(of)));
        }
        if (formula instanceof Formula.Or or) {
            List<Pair> of = of(or.of());
            return new Pair(circuit.or(sure(of)), circuit.or(possible(of)));
        }
        if (formula instanceof Formula.AtLeast some) {
            List<Pair> of = of(some.of());
            return new Pair(circuit.atLeast(some.k(), sure(of)), circuit.atLeast(some.k(), possible(of)));
        }
        Formula.Sum sum = (Formula.Sum) formula;
        return new Pair(
                reaches(sum, (points, code) -> points.least(code)), reaches(sum, (points, code) -> points.most(code)));
    }

    /** The rows of which the factor of a slot is unknown. */
    public int unknown(int slot) {
        boolean[] table = new boolean[1 << planes[slot].length];
        table[0] = true;
        return circuit.lookUp(planes[slot], table);
    }

    private int in(Formula.Atom atom, Truth least) {
        boolean[] table = new boolean[atom.codes()];
        for (int code = 0; code < table.length; code++) {
            table[code] = atom.truth(code).compareTo(least) >= 0;
        }
        return circuit.lookUp(planes[atom.slot()], table);
    }

    private List<Pair> of(List<Formula> of) {
        return of.stream().map(this::of).toList();
    }

    private static int[] sure(List<Pair> of) {
        return of.stream().mapToInt(Pair::sure).toArray();
    }

    private static int[] possible(List<Pair> of) {
        return of.stream().mapToInt(Pair::possible).toArray();
    }

    private interface PointsAt {
        long at(Formula.Points points, int code);
    }

    /** Adds the points over the least of each slot, and compares the sum with the threshold less all the least. */
    private int reaches(Formula.Sum sum, PointsAt points) {
        int[] total = {};
        long threshold = sum.threshold();
        for (Formula.Points one : sum.of()) {
            ToLongFunction<Integer> at = code -> points.at(one, code);
            long least = at.applyAsLong(0);
            long most = least;
            for (int code = 1; code < one.codes(); code++) {
                least = Math.min(least, at.applyAsLong(code));
                most = Math.max(most, at.applyAsLong(code));
            }
            int[] bits = new int[64 - Long.numberOfLeadingZeros(most - least)];
            for (int bit = 0; bit < bits.length; bit++) {
                boolean[] table = new boolean[one.codes()];
                for (int code = 0; code < table.length; code++) {
                    table[code] = (at.applyAsLong(code) - least >>> bit & 1) == 1;
                }
                bits[bit] = circuit.lookUp(planes[one.slot()], table);
            }
            total = circuit.add(total, bits);
            threshold -= least;
        }
        return threshold <= 0 ? CircuitBuilder.ALL : circuit.reaches(total, threshold);
    }
}
