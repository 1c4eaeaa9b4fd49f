package org.xinfeng.storage.memory;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map from bytes to values: a B-tree whose changed nodes are copied. Nodes made by the same owner
 * are changed in place, so that a unit of many puts copies each node once.
 */
final class Tree<V> {

    private static final int FULL = 64;

    private static final Comparison BYTES = Arrays::compareUnsigned;

    private interface Comparison {
        int compare(byte[] a, byte[] b);
    }

    /** A leaf if {@code children} is null: keys with values. Else child {@code i} holds keys from {@code keys[i]} on. */
    private static final class Node {
        final Object owner;
        int size;
        byte[][] keys;
        final @Nullable Object @Nullable [] values;
        final @Nullable Node @Nullable [] children;

        Node(Object owner, boolean leaf) {
            this.owner = owner;
            this.keys = new byte[FULL + 1][];
            this.values = leaf ? new @Nullable Object[FULL + 1] : null;
            this.children = leaf ? null : new @Nullable Node[FULL + 1];
        }

        Node ownedBy(Object wanted) {
            if (owner == wanted) {
                return this;
            }
            Node copy = new Node(wanted, children == null);
            copy.size = size;
            System.arraycopy(keys, 0, copy.keys, 0, size);
            System.arraycopy(slots(), 0, copy.slots(), 0, size);
            return copy;
        }

        @Nullable
        Object[] slots() {
            return children != null ? children : java.util.Objects.requireNonNull(values);
        }

        Node child(int i) {
            return java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(children)[i]);
        }

        void insert(int at, byte[] key, Object slot) {
            System.arraycopy(keys, at, keys, at + 1, size - at);
            System.arraycopy(slots(), at, slots(), at + 1, size - at);
            keys[at] = key;
            slots()[at] = slot;
            size++;
        }

        void remove(int at) {
            size--;
            System.arraycopy(keys, at + 1, keys, at, size - at);
            System.arraycopy(slots(), at + 1, slots(), at, size - at);
            slots()[size] = null;
        }

        /** The position of a key, or -(the position where it belongs) - 1. */
        int search(byte[] key) {
            int low = 0;
            int high = size - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = BYTES.compare(keys[middle], key);
                if (order < 0) {
                    low = middle + 1;
                } else if (order > 0) {
                    high = middle - 1;
                } else {
                    return middle;
                }
            }
            return -low - 1;
        }

        /** The child that holds a key. */
        int route(byte[] key) {
            int found = search(key);
            return found >= 0 ? found : Math.max(0, -found - 2);
        }
    }

    private final @Nullable Node root;
    private final int size;

    private Tree(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    static <V> Tree<V> empty() {
        return new Tree<>(null, 0);
    }

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(byte[] key) {
        Node node = root;
        if (node == null) {
            return null;
        }
        while (node.children != null) {
            node = node.child(node.route(key));
        }
        int found = node.search(key);
        return found < 0 ? null : (V) node.slots()[found];
    }

    /** This tree with {@code key} at {@code value}; nodes of {@code owner} are changed in place. */
    Tree<V> with(byte[] key, V value, Object owner) {
        if (root == null) {
            Node leaf = new Node(owner, true);
            leaf.insert(0, key, value);
            return new Tree<>(leaf, 1);
        }
        Node top = root.ownedBy(owner);
        boolean added = put(top, key, value, owner);
        if (top.size > FULL) {
            Node above = new Node(owner, false);
            above.insert(0, top.keys[0], top);
            split(above, 0, owner, false);
            top = above;
        }
        return top == root && !added ? this : new Tree<>(top, added ? size + 1 : size);
    }

    private boolean put(Node node, byte[] key, V value, Object owner) {
        if (node.children == null) {
            int found = node.search(key);
            if (found >= 0) {
                node.slots()[found] = value;
                return false;
            }
            node.insert(-found - 1, key, value);
            return true;
        }
        int at = node.route(key);
        Node child = node.child(at).ownedBy(owner);
        node.children[at] = child;
        boolean added = put(child, key, value, owner);
        if (BYTES.compare(key, node.keys[at]) < 0) {
            node.keys[at] = key;
        }
        if (child.size > FULL) {
            boolean rising = at == node.size - 1 && BYTES.compare(child.keys[child.size - 1], key) == 0;
            split(node, at, owner, rising);
        }
        return added;
    }

    /** Splits a child in half; or, where keys arrive in rising order, leaves the left one nearly full. */
    private void split(Node node, int at, Object owner, boolean rising) {
        Node left = node.child(at);
        int keep = rising ? left.size - 2 : left.size / 2;
        Node right = new Node(owner, left.children == null);
        right.size = left.size - keep;
        System.arraycopy(left.keys, keep, right.keys, 0, right.size);
        System.arraycopy(left.slots(), keep, right.slots(), 0, right.size);
        Arrays.fill(left.slots(), keep, left.size, null);
        left.size = keep;
        node.insert(at + 1, right.keys[0], right);
    }

    /** This tree without {@code key}. */
    Tree<V> without(byte[] key, Object owner) {
        if (root == null || get(key) == null) {
            return this;
        }
        Node top = root.ownedBy(owner);
        remove(top, key, owner);
        while (top.children != null && top.size == 1) {
            top = top.child(0);
        }
        return new Tree<>(top.size == 0 ? null : top, size - 1);
    }

    private void remove(Node node, byte[] key, Object owner) {
        if (node.children == null) {
            node.remove(node.search(key));
            return;
        }
        int at = node.route(key);
        Node child = node.child(at).ownedBy(owner);
        node.children[at] = child;
        remove(child, key, owner);
        if (child.size == 0) {
            node.remove(at);
        }
    }

    /** A tree of entries that are sorted and without doubles. */
    static <V> Tree<V> ofSorted(List<byte[]> keys, List<V> values) {
        if (keys.isEmpty()) {
            return empty();
        }
        Object owner = new Object();
        Node[] level = level(keys, values, owner, true);
        while (level.length > 1) {
            List<byte[]> first = Arrays.stream(level).map(node -> node.keys[0]).toList();
            level = level(first, Arrays.asList(level), owner, false);
        }
        return new Tree<>(level[0], keys.size());
    }

    private static Node[] level(List<byte[]> keys, List<?> slots, Object owner, boolean leaf) {
        int nodes = (keys.size() + FULL - 1) / FULL;
        Node[] level = new Node[nodes];
        int from = 0;
        for (int n = 0; n < nodes; n++) {
            Node node = new Node(owner, leaf);
            int to = (int) ((long) keys.size() * (n + 1) / nodes);
            for (int i = from; i < to; i++) {
                node.keys[node.size] = keys.get(i);
                node.slots()[node.size++] = slots.get(i);
            }
            level[n] = node;
            from = to;
        }
        return level;
    }

    /** The values whose keys are at or behind {@code from}, with keys, in order. */
    Walk<V> from(byte[] from) {
        return new Walk<>(root, from);
    }

    /** A walk along the keys in order: {@link #next} moves on, {@link #key} is the key of the value just given. */
    static final class Walk<V> implements Iterator<V> {

        private final Node[] path = new Node[16];
        private final int[] at = new int[16];
        private int depth = -1;
        private byte @Nullable [] key;

        Walk(@Nullable Node root, byte[] from) {
            Node node = root;
            if (node == null) {
                return;
            }
            while (node.children != null) {
                push(node, node.route(from));
                node = node.child(at[depth]);
            }
            int found = node.search(from);
            push(node, found >= 0 ? found : -found - 1);
            settle();
        }

        private void push(Node node, int position) {
            depth++;
            path[depth] = node;
            at[depth] = position;
        }

        /** Goes up and down again until a value stands under the walk, or nothing is left. */
        private void settle() {
            while (depth >= 0 && at[depth] >= path[depth].size) {
                depth--;
                if (depth >= 0) {
                    at[depth]++;
                }
            }
            while (depth >= 0 && path[depth].children != null) {
                push(path[depth].child(at[depth]), 0);
            }
        }

        @Override
        public boolean hasNext() {
            return depth >= 0;
        }

        /** The key under the walk, which {@link #next} will give the value of. */
        byte[] peek() {
            return path[depth].keys[at[depth]];
        }

        @SuppressWarnings("unchecked")
        @Override
        public V next() {
            if (depth < 0) {
                throw new NoSuchElementException();
            }
            Node leaf = path[depth];
            key = leaf.keys[at[depth]];
            V value = (V) leaf.slots()[at[depth]];
            at[depth]++;
            settle();
            return value;
        }

        byte[] key() {
            return java.util.Objects.requireNonNull(key);
        }
    }
}
