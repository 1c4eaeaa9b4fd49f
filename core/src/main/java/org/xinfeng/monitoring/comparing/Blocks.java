package org.xinfeng.monitoring.comparing;

import java.util.Arrays;

/**
 * Positions by key, many to one key: a hash table of plain numbers, grown as needed. A key that is not there is told by one bit
 * of a map that fits the processor's cache, mostly.
 */
final class Blocks {

    private static final int NONE = -1;

    private long[] keys;
    private int[] heads;
    private int[] values;
    private int[] next;
    private int used;
    private int size;
    private long[] bits;

    Blocks(int expected) {
        int capacity = Integer.highestOneBit(Math.max(expected, 4)) * 4;
        keys = new long[capacity];
        heads = new int[capacity];
        Arrays.fill(heads, NONE);
        bits = new long[capacity / 8];
        values = new int[Math.max(expected, 4)];
        next = new int[values.length];
    }

    void add(long key, int value) {
        if (used * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (heads[slot] == NONE) {
            keys[slot] = key;
            used++;
            mark(key);
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        values[size] = value;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    /** The first entry under a key, or a negative number; go on with {@link #next}. */
    int first(long key) {
        return heads[slot(key)];
    }

    int value(int entry) {
        return values[entry];
    }

    int next(int entry) {
        return next[entry];
    }

    boolean has(long key) {
        long mixed = mixed(key);
        return (bits[(int) (mixed >>> 40) & bits.length - 1] & 1L << (mixed >>> 34)) != 0 && first(key) != NONE;
    }

    private void mark(long key) {
        long mixed = mixed(key);
        bits[(int) (mixed >>> 40) & bits.length - 1] |= 1L << (mixed >>> 34);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (mixed(key) & mask);
        while (heads[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        Arrays.fill(heads, NONE);
        bits = new long[keys.length / 8];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                mark(oldKeys[i]);
                heads[slot] = oldHeads[i];
            }
        }
    }
}
