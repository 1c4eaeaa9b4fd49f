package org.xinfeng.coding;

import java.util.Arrays;

/** The nodes of decision diagrams: one with the same level and the same ways on is the same number, and none is ever changed. */
final class DiagramNodes {

    /** The end without rows. */
    static final int NONE = 0;

    /** The end with every row. */
    static final int ALL = 1;

    private final int[] sizes;
    private int count = 2;
    private int[] level = new int[1024];
    private int[] first = new int[1024];
    private int[] children = new int[8192];
    private int used;
    private int[] table = new int[4096];

    /** @param sizes how many ways lead on from a node of each level */
    DiagramNodes(int[] sizes) {
        this.sizes = sizes;
        level[NONE] = sizes.length;
        level[ALL] = sizes.length;
    }

    int count() {
        return count;
    }

    int level(int node) {
        return level[node];
    }

    /** Where a node leads by a code, the first of which is 1. */
    int child(int node, int code) {
        return children[first[node] + code - 1];
    }

    /** What is left of a node for a code of a level at or above its own. */
    int down(int node, int at, int code) {
        return level[node] == at ? child(node, code) : node;
    }

    /** The node of a level that leads on so; where all ways lead to one, that one. */
    int of(int at, int[] to) {
        boolean same = true;
        for (int one : to) {
            same &= one == to[0];
        }
        if (same) {
            return to[0];
        }
        int hash = at;
        for (int one : to) {
            hash = hash * 31 + one;
        }
        int place = spread(hash) & table.length - 1;
        while (table[place] != 0) {
            int known = table[place];
            if (level[known] == at
                    && Arrays.equals(children, first[known], first[known] + to.length, to, 0, to.length)) {
                return known;
            }
            place = place + 1 & table.length - 1;
        }
        return add(at, to, place);
    }

    private int add(int at, int[] to, int place) {
        if (count == level.length) {
            level = Arrays.copyOf(level, 2 * count);
            first = Arrays.copyOf(first, 2 * count);
        }
        while (used + to.length > children.length) {
            children = Arrays.copyOf(children, 2 * children.length);
        }
        System.arraycopy(to, 0, children, used, to.length);
        level[count] = at;
        first[count] = used;
        used += to.length;
        table[place] = count++;
        if (2 * count > table.length) {
            rehash();
        }
        return count - 1;
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int one = 2; one < count; one++) {
            int hash = level[one];
            for (int i = first[one]; i < first[one] + sizes[level[one]]; i++) {
                hash = hash * 31 + children[i];
            }
            int place = spread(hash) & table.length - 1;
            while (table[place] != 0) {
                place = place + 1 & table.length - 1;
            }
            table[place] = one;
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
