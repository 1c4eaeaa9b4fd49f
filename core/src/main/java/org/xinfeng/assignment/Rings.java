package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * Which nodes of a network lie on a ring of arcs that cost nothing to change: two nodes of the same ring number can be led
 * around each other, and what leads from one number to another can never change without a cost.
 */
final class Rings {

    private final int[] first;
    private final int[] heads;
    private final int[] ring;
    private final int[] low;
    private final int[] order;
    private final int[] stack;
    private int stacked;
    private int counter;

    private Rings(int nodes, int[] tails, int[] heads, int count) {
        int[] counts = new int[nodes];
        for (int i = 0; i < count; i++) {
            counts[tails[i]]++;
        }
        first = Layout.starts(counts);
        int[] next = Arrays.copyOf(first, nodes);
        this.heads = new int[count];
        for (int i = 0; i < count; i++) {
            this.heads[next[tails[i]]++] = heads[i];
        }
        ring = new int[nodes];
        low = new int[nodes];
        order = new int[nodes];
        stack = new int[nodes];
        Arrays.fill(ring, -1);
    }

    /** The number of the ring of each node; arcs are those that may change, given by the first {@code count} ends. */
    static int[] of(int nodes, int[] tails, int[] heads, int count) {
        Rings rings = new Rings(nodes, tails, heads, count);
        int[] path = new int[nodes];
        int[] at = new int[nodes];
        for (int v = 0; v < nodes; v++) {
            if (rings.order[v] == 0) {
                rings.visit(v, path, at);
            }
        }
        return rings.ring;
    }

    /** Tarjan's search, without recursion. */
    private void visit(int root, int[] path, int[] at) {
        int depth = 0;
        enter(root, path, at, depth);
        while (depth >= 0) {
            int v = path[depth];
            if (at[depth] < first[v + 1]) {
                int w = heads[at[depth]++];
                if (order[w] == 0) {
                    enter(w, path, at, ++depth);
                } else if (ring[w] < 0) {
                    low[v] = Math.min(low[v], order[w]);
                }
                continue;
            }
            if (low[v] == order[v]) {
                int w;
                do {
                    w = stack[--stacked];
                    ring[w] = v;
                } while (w != v);
            }
            depth--;
            if (depth >= 0) {
                low[path[depth]] = Math.min(low[path[depth]], low[v]);
            }
        }
    }

    private void enter(int v, int[] path, int[] at, int depth) {
        order[v] = ++counter;
        low[v] = counter;
        stack[stacked++] = v;
        path[depth] = v;
        at[depth] = first[v];
    }
}
