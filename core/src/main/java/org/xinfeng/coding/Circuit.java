package org.xinfeng.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.xinfeng.coding.CircuitBuilder.Gate;
import org.xinfeng.coding.CircuitBuilder.Op;

/**
 * A circuit of gates on planes. A plane holds one bit for each of {@link #ROWS} rows; a gate works on all of them at once.
 * Of one circuit there are as many {@link Run}s as threads.
 */
public final class Circuit {

    /** Words of a plane. */
    static final int WORDS = 32;

    /** Rows of a plane: bit {@code i >>> 5} of word {@code i & 31} is that of row {@code i}. */
    public static final int ROWS = 64 * WORDS;

    /** For each step: the gate, how many it is of, where to, where from. */
    private static final int STEP = 3 + CircuitBuilder.WIDEST;

    private final int registers;
    private final int[] steps;
    private final int[] outputs;

    private Circuit(int registers, int[] steps, int[] outputs) {
        this.registers = registers;
        this.steps = steps;
        this.outputs = outputs;
    }

    static Circuit of(List<Gate> gates, int[] outputs) {
        int[] lastUse = new int[gates.size()];
        Arrays.fill(lastUse, -1);
        for (int output : outputs) {
            lastUse[output] = Integer.MAX_VALUE;
        }
        for (int i = gates.size() - 1; i >= 0; i--) {
            Gate gate = gates.get(i);
            if (lastUse[i] >= 0 && gate.op() != Op.INPUT && gate.op() != Op.CONSTANT) {
                for (int of : gate.of()) {
                    lastUse[of] = Math.max(lastUse[of], i);
                }
            }
        }
        int[] register = new int[gates.size()];
        Deque<Integer> free = new ArrayDeque<>();
        List<int[]> steps = new ArrayList<>();
        int registers = 0;
        for (int i = 0; i < gates.size(); i++) {
            if (lastUse[i] < 0) {
                continue;
            }
            Gate gate = gates.get(i);
            boolean isSource = gate.op() == Op.INPUT || gate.op() == Op.CONSTANT;
            int[] step = new int[STEP];
            step[0] = gate.op().ordinal();
            step[1] = gate.of().size();
            for (int j = 0; j < step[1]; j++) {
                int of = gate.of().get(j);
                step[3 + j] = isSource ? of : register[of];
            }
            if (!isSource) {
                for (int of : gate.of()) {
                    if (lastUse[of] == i) {
                        free.push(register[of]);
                        lastUse[of] = i - 1;
                    }
                }
            }
            register[i] = free.isEmpty() ? registers++ : free.pop();
            step[2] = register[i];
            steps.add(step);
        }
        return new Circuit(
                registers,
                steps.stream().flatMapToInt(Arrays::stream).toArray(),
                Arrays.stream(outputs).map(output -> register[output]).toArray());
    }

    /** How many steps one run takes. */
    public int steps() {
        return steps.length / STEP;
    }

    public Run run() {
        return new Run();
    }

    /** The memory that one thread runs the circuit in. */
    public final class Run {

        private final long[][] register = new long[registers][WORDS];

        private Run() {}

        /** Works out every output from planes that lie one behind the other. */
        public void go(long[] planes) {
            int[] code = steps;
            for (int at = 0; at < code.length; at += STEP) {
                long[] to = register[code[at + 2]];
                int first = code[at + 3];
                switch (code[at]) {
                    case 0 -> Arrays.fill(to, first == 0 ? 0L : -1L);
                    case 1 -> System.arraycopy(planes, first * WORDS, to, 0, WORDS);
                    case 2 -> andAll(code, at, to);
                    case 3 -> orAny(code, at, to);
                    case 4 -> xor(to, register[first], register[code[at + 4]]);
                    case 5 -> andNot(to, register[first], register[code[at + 4]]);
                    default -> not(to, register[first]);
                }
            }
        }

        private void andAll(int[] code, int at, long[] to) {
            long[] a = register[code[at + 3]];
            long[] b = register[code[at + 4]];
            switch (code[at + 1]) {
                case 2 -> and(to, a, b);
                case 3 -> and(to, a, b, register[code[at + 5]]);
                default -> and(to, a, b, register[code[at + 5]], register[code[at + 6]]);
            }
        }

        private void orAny(int[] code, int at, long[] to) {
            long[] a = register[code[at + 3]];
            long[] b = register[code[at + 4]];
            switch (code[at + 1]) {
                case 2 -> or(to, a, b);
                case 3 -> or(to, a, b, register[code[at + 5]]);
                default -> or(to, a, b, register[code[at + 5]], register[code[at + 6]]);
            }
        }

        /** The plane of an output; it is overwritten by the next run. */
        public long[] output(int i) {
            return register[outputs[i]];
        }
    }

    private static void and(long[] to, long[] a, long[] b) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & b[i];
        }
    }

    private static void and(long[] to, long[] a, long[] b, long[] c) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & b[i] & c[i];
        }
    }

    private static void and(long[] to, long[] a, long[] b, long[] c, long[] d) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & b[i] & c[i] & d[i];
        }
    }

    private static void or(long[] to, long[] a, long[] b) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] | b[i];
        }
    }

    private static void or(long[] to, long[] a, long[] b, long[] c) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] | b[i] | c[i];
        }
    }

    private static void or(long[] to, long[] a, long[] b, long[] c, long[] d) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] | b[i] | c[i] | d[i];
        }
    }

    private static void xor(long[] to, long[] a, long[] b) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] ^ b[i];
        }
    }

    private static void andNot(long[] to, long[] a, long[] b) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = a[i] & ~b[i];
        }
    }

    private static void not(long[] to, long[] a) {
        for (int i = 0; i < WORDS; i++) {
            to[i] = ~a[i];
        }
    }
}
