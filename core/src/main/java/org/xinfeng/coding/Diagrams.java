package org.xinfeng.coding;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * Sets of rows of known codes, as decision diagrams: a node looks at one slot and leads on by its code, equal sets are the
 * same number. Slots that make no difference have no node, so that a set of a million million rows may take ten.
 *
 * <p>Work is counted in steps; over what is allowed a {@link TooLargeException} is thrown and every set made before stays.
 */
public final class Diagrams {

    /** No row. */
    public static final int NONE = DiagramNodes.NONE;

    /** Every row. */
    public static final int ALL = DiagramNodes.ALL;

    private static final int AND = 1;
    private static final int MINUS = 2;
    private static final int WITH = 3;

    private final int[] slotOf;
    private final int[] levelOf;
    private final int[] sizes;
    private final DiagramNodes nodes;
    private final DiagramAnswers answers = new DiagramAnswers();
    private long steps;
    private long allowed = Long.MAX_VALUE;
    private int[] stamps = {};
    private int stamp;

    /**
     * @param sizes how many regions each slot has
     * @param order the slots in the order they are looked at
     */
    public Diagrams(int[] sizes, int[] order) {
        this.slotOf = order.clone();
        this.levelOf = new int[order.length];
        this.sizes = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            levelOf[order[at]] = at;
            this.sizes[at] = sizes[order[at]];
        }
        this.nodes = new DiagramNodes(this.sizes);
    }

    /** Allows so many steps from here on; says how many were still allowed. */
    public long allow(long more) {
        long left = allowed - steps;
        allowed = more > Long.MAX_VALUE - steps ? Long.MAX_VALUE : steps + more;
        return left;
    }

    /** The steps taken so far. */
    public long steps() {
        return steps;
    }

    /** How many nodes all sets together have. */
    public int nodes() {
        return nodes.count();
    }

    void step() {
        if (++steps > allowed) {
            throw new TooLargeException();
        }
    }

    int level(int set) {
        return nodes.level(set);
    }

    /** Where a set leads by a code of its own level. */
    private int child(int set, int code) {
        return nodes.child(set, code);
    }

    int levelOfSlot(int slot) {
        return levelOf[slot];
    }

    /** How many slots there are. */
    int slots() {
        return slotOf.length;
    }

    /** The slot that a set looks at first. */
    int slot(int set) {
        return slotOf[level(set)];
    }

    /** Whether only one code of the slot that a set looks at first leads to a row. */
    boolean isForced(int set) {
        int open = 0;
        for (int code = 1; code <= sizes[level(set)]; code++) {
            open += child(set, code) == NONE ? 0 : 1;
        }
        return open == 1;
    }

    /** How many codes a slot has; the first is 1. */
    int size(int slot) {
        return sizes[levelOf[slot]];
    }

    /** @param to for each code of the level, from 1, a set of the levels below */
    int node(int at, int[] to) {
        step();
        return nodes.of(at, to);
    }

    /** The rows of both. */
    public int and(int one, int other) {
        if (one == other || other == ALL) {
            return one;
        }
        if (one == ALL) {
            return other;
        }
        if (one == NONE || other == NONE) {
            return NONE;
        }
        return one < other ? apply(AND, one, other) : apply(AND, other, one);
    }

    /** The rows of the one that are not of the other. */
    public int minus(int one, int other) {
        if (one == NONE || other == ALL || one == other) {
            return NONE;
        }
        return other == NONE ? one : apply(MINUS, one, other);
    }

    /** The rows of either. */
    public int or(int one, int other) {
        return minus(ALL, and(minus(ALL, one), minus(ALL, other)));
    }

    /** Whether every row of the one is of the other. */
    public boolean isIn(int one, int other) {
        return minus(one, other) == NONE;
    }

    private int apply(int operation, int one, int other) {
        step();
        long key = (long) operation << 60 | (long) one << 30 | other;
        int known = answers.get(key);
        if (known != DiagramAnswers.ABSENT) {
            return known;
        }
        int at = Math.min(level(one), level(other));
        int[] to = new int[sizes[at]];
        for (int code = 1; code <= to.length; code++) {
            int left = nodes.down(one, at, code);
            int right = nodes.down(other, at, code);
            to[code - 1] = operation == AND ? and(left, right) : minus(left, right);
        }
        return answers.keep(key, node(at, to));
    }

    /** The rows that were in the set if their code of a slot were this; the slot makes no difference to it. */
    public int with(int set, int slot, int code) {
        int wanted = levelOf[slot];
        int at = level(set);
        if (at > wanted) {
            return set;
        }
        if (at == wanted) {
            return child(set, code);
        }
        step();
        boolean fits = wanted < 1 << 15 && code < 1 << 15;
        long key = (long) WITH << 60 | (long) set << 30 | (long) wanted << 15 | code;
        int known = fits ? answers.get(key) : DiagramAnswers.ABSENT;
        if (known != DiagramAnswers.ABSENT) {
            return known;
        }
        int[] to = new int[sizes[at]];
        for (int i = 1; i <= to.length; i++) {
            to[i - 1] = with(child(set, i), slot, code);
        }
        return fits ? answers.keep(key, node(at, to)) : node(at, to);
    }

    /** The slots that make a difference to a set. */
    public BitSet slots(int set) {
        BitSet slots = new BitSet();
        BitSet seen = new BitSet();
        slots(set, slots, seen);
        return slots;
    }

    private void slots(int set, BitSet slots, BitSet seen) {
        if (set > ALL && !seen.get(set)) {
            seen.set(set);
            slots.set(slotOf[level(set)]);
            for (int code = 1; code <= sizes[level(set)]; code++) {
                slots(child(set, code), slots, seen);
            }
        }
    }

    /**
     * A row of a set, drawn at random: where the set has a node each code that leads on is as likely.
     *
     * @throws IllegalArgumentException if the set has no row
     */
    public int[] row(int set, RandomGenerator random) {
        if (set == NONE) {
            throw new IllegalArgumentException("the set has no row");
        }
        int[] codes = new int[slotOf.length];
        for (int at = 0; at < codes.length; at++) {
            codes[slotOf[at]] = 1 + random.nextInt(sizes[at]);
        }
        int at = set;
        while (at != ALL) {
            int code = codes[slotOf[level(at)]];
            while (child(at, code) == NONE) {
                code = code % sizes[level(at)] + 1;
            }
            codes[slotOf[level(at)]] = code;
            at = child(at, code);
        }
        return codes;
    }

    /** Whether a set has a row with these codes, where 0 is any. */
    public boolean meets(int set, int[] codes) {
        if (stamps.length < nodes.count()) {
            stamps = new int[2 * nodes.count()];
            stamp = 0;
        }
        stamp++;
        return leads(set, codes);
    }

    private boolean leads(int set, int[] codes) {
        if (set <= ALL) {
            return set == ALL;
        }
        if (stamps[set] == stamp) {
            return false;
        }
        stamps[set] = stamp;
        step();
        int code = codes[slotOf[level(set)]];
        if (code != 0) {
            return leads(child(set, code), codes);
        }
        for (int i = 1; i <= sizes[level(set)]; i++) {
            if (leads(child(set, i), codes)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row is in a set. */
    public boolean has(int set, int[] codes) {
        int at = set;
        while (at > ALL) {
            at = child(at, codes[slotOf[level(at)]]);
        }
        return at == ALL;
    }
}
