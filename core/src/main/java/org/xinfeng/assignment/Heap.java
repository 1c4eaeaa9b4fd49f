package org.xinfeng.assignment;

import java.util.Arrays;

/** Nodes by distance, the nearest on top; a node may be in it several times. */
final class Heap {

    private long[] keys = new long[64];
    private int[] nodes = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long key() {
        return keys[0];
    }

    void push(long key, int node) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            nodes = Arrays.copyOf(nodes, size * 2);
        }
        int i = size++;
        while (i > 0) {
            int up = i - 1 >> 1;
            if (keys[up] <= key) {
                break;
            }
            keys[i] = keys[up];
            nodes[i] = nodes[up];
            i = up;
        }
        keys[i] = key;
        nodes[i] = node;
    }

    /** Takes the nearest out. */
    int pop() {
        int top = nodes[0];
        size--;
        long key = keys[size];
        int node = nodes[size];
        int i = 0;
        while (true) {
            int down = 2 * i + 1;
            if (down >= size) {
                break;
            }
            if (down + 1 < size && keys[down + 1] < keys[down]) {
                down++;
            }
            if (keys[down] >= key) {
                break;
            }
            keys[i] = keys[down];
            nodes[i] = nodes[down];
            i = down;
        }
        keys[i] = key;
        nodes[i] = node;
        return top;
    }
}
