package org.xinfeng.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Builds circuits of gates on planes; the same gate is there once, and what is constant is worked out at once. */
public final class CircuitBuilder {

    /** Most inputs of one gate. */
    static final int WIDEST = 4;

    /** Nothing. */
    public static final int NONE = 0;

    /** Everything. */
    public static final int ALL = 1;

    /** A gate; an input has the number of the plane as its only argument. */
    record Gate(Op op, List<Integer> of) {}

    enum Op {
        CONSTANT,
        INPUT,
        AND,
        OR,
        XOR,
        AND_NOT,
        NOT
    }

    private final List<Gate> gates = new ArrayList<>();
    private final Map<Gate, Integer> known = new HashMap<>();

    public CircuitBuilder() {
        gate(Op.CONSTANT, 0);
        gate(Op.CONSTANT, 1);
    }

    private int gate(Op op, Integer... of) {
        return known.computeIfAbsent(new Gate(op, List.of(of)), gate -> {
            gates.add(gate);
            return gates.size() - 1;
        });
    }

    /** The plane with a number. */
    public int input(int plane) {
        return gate(Op.INPUT, plane);
    }

    public int not(int of) {
        if (of == NONE || of == ALL) {
            return of == NONE ? ALL : NONE;
        }
        Gate gate = gates.get(of);
        return gate.op() == Op.NOT ? gate.of().get(0) : gate(Op.NOT, of);
    }

    public int and(int... of) {
        TreeSet<Integer> plain = new TreeSet<>();
        TreeSet<Integer> negated = new TreeSet<>();
        for (int one : of) {
            Gate gate = gates.get(one);
            if (one == NONE) {
                return NONE;
            }
            if (gate.op() == Op.NOT) {
                negated.add(gate.of().get(0));
            } else if (one != ALL) {
                plain.add(one);
            }
        }
        if (plain.stream().anyMatch(negated::contains)) {
            return NONE;
        }
        int none = joined(Op.OR, negated, NONE);
        if (plain.isEmpty()) {
            return not(none);
        }
        int all = joined(Op.AND, plain, ALL);
        return none == NONE ? all : gate(Op.AND_NOT, all, none);
    }

    public int or(int... of) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int one : of) {
            if (one == ALL) {
                return ALL;
            }
            if (one != NONE) {
                all.add(one);
            }
        }
        for (int one : all) {
            if (gates.get(one).op() == Op.NOT
                    && all.contains(gates.get(one).of().get(0))) {
                return ALL;
            }
        }
        return joined(Op.OR, all, NONE);
    }

    public int xor(int one, int other) {
        if (one == other) {
            return NONE;
        }
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        if (one == ALL || other == ALL) {
            return not(one == ALL ? other : one);
        }
        return gate(Op.XOR, Math.min(one, other), Math.max(one, other));
    }

    private int joined(Op op, TreeSet<Integer> of, int ofNothing) {
        if (of.isEmpty()) {
            return ofNothing;
        }
        List<Integer> left = new ArrayList<>(of);
        while (left.size() > 1) {
            List<Integer> next = new ArrayList<>();
            for (int from = 0; from < left.size(); from += WIDEST) {
                List<Integer> some = left.subList(from, Math.min(left.size(), from + WIDEST));
                next.add(some.size() == 1 ? some.get(0) : gate(op, some.toArray(Integer[]::new)));
            }
            left = next;
        }
        return left.get(0);
    }

    /** The one where the plane of the first is set, else the other. */
    public int choose(int when, int then, int otherwise) {
        if (then == otherwise) {
            return then;
        }
        if (then == ALL) {
            return or(when, otherwise);
        }
        if (otherwise == NONE) {
            return and(when, then);
        }
        if (then == NONE) {
            return and(not(when), otherwise);
        }
        return or(and(when, then), and(not(when), otherwise));
    }

    /**
     * The rows whose code is in a table.
     *
     * @param planes of the bits of the code, the lowest first
     * @param table by code; codes beyond it do not occur
     */
    public int lookUp(int[] planes, boolean[] table) {
        return lookUp(planes, planes.length, table, 0);
    }

    private int lookUp(int[] planes, int bits, boolean[] table, int from) {
        int to = Math.min(table.length, from + (1 << bits));
        boolean any = false;
        boolean every = true;
        for (int code = from; code < to; code++) {
            any |= table[code];
            every &= table[code];
        }
        if (every || !any) {
            return every && any ? ALL : NONE;
        }
        int middle = from + (1 << (bits - 1));
        int low = lookUp(planes, bits - 1, table, from);
        return middle >= table.length ? low : choose(planes[bits - 1], lookUp(planes, bits - 1, table, middle), low);
    }

    /** Rows for which at least k of some planes are set. */
    public int atLeast(int k, int[] of) {
        int[] reached = new int[k + 1];
        Arrays.fill(reached, NONE);
        reached[0] = ALL;
        for (int i = 0; i < of.length; i++) {
            int left = of.length - i - 1;
            for (int j = Math.min(k, i + 1); j >= Math.max(1, k - left); j--) {
                reached[j] = or(reached[j], and(reached[j - 1], of[i]));
            }
        }
        return reached[k];
    }

    /** The sum of two numbers, given by the planes of their bits, the lowest first. */
    public int[] add(int[] one, int[] other) {
        int length = Math.max(one.length, other.length) + 1;
        int[] sum = new int[length];
        int carry = NONE;
        for (int i = 0; i < length; i++) {
            int left = i < one.length ? one[i] : NONE;
            int right = i < other.length ? other[i] : NONE;
            int half = xor(left, right);
            sum[i] = xor(half, carry);
            carry = or(and(left, right), and(half, carry));
        }
        int used = length;
        while (used > 0 && sum[used - 1] == NONE) {
            used--;
        }
        return Arrays.copyOf(sum, used);
    }

    /** Rows whose number, given by the planes of its bits, is at least a threshold from 0. */
    public int reaches(int[] number, long threshold) {
        if (number.length < 63 && threshold >>> number.length != 0) {
            return NONE;
        }
        int reaches = ALL;
        for (int i = 0; i < number.length; i++) {
            reaches = (threshold >>> i & 1) == 1 ? and(number[i], reaches) : or(number[i], reaches);
        }
        return reaches;
    }

    /** A circuit that gives these, in this order. */
    public Circuit build(int... outputs) {
        return Circuit.of(gates, outputs);
    }
}
