package org.xinfeng.storage.memory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map from bytes to values: a B-tree whose changed nodes are copied. Nodes made by the same owner
 * are changed in place, so that a unit of many puts copies each node once.
 */
final class Tree<V> {

    private final @Nullable TreeNode root;
    private final int size;

    private Tree(@Nullable TreeNode root, int size) {
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
        TreeNode node = root;
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
            TreeNode leaf = new TreeNode(owner, true);
            leaf.insert(0, key, value);
            return new Tree<>(leaf, 1);
        }
        TreeNode top = root.ownedBy(owner);
        boolean added = put(top, key, value, owner);
        if (top.size > TreeNode.FULL) {
            TreeNode above = new TreeNode(owner, false);
            above.insert(0, top.keys[0], top);
            split(above, 0, owner, false);
            top = above;
        }
        return top == root && !added ? this : new Tree<>(top, added ? size + 1 : size);
    }

    private boolean put(TreeNode node, byte[] key, V value, Object owner) {
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
        TreeNode child = node.child(at).ownedBy(owner);
        node.children[at] = child;
        boolean added = put(child, key, value, owner);
        if (TreeNode.compare(key, node.keys[at]) < 0) {
            node.keys[at] = key;
        }
        if (child.size > TreeNode.FULL) {
            boolean rising = at == node.size - 1 && TreeNode.compare(child.keys[child.size - 1], key) == 0;
            split(node, at, owner, rising);
        }
        return added;
    }

    /** Splits a child in half; or, where keys arrive in rising order, leaves the left one nearly full. */
    private void split(TreeNode node, int at, Object owner, boolean rising) {
        TreeNode left = node.child(at);
        int keep = rising ? left.size - 2 : left.size / 2;
        TreeNode right = new TreeNode(owner, left.children == null);
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
        TreeNode top = root.ownedBy(owner);
        remove(top, key, owner);
        while (top.children != null && top.size == 1) {
            top = top.child(0);
        }
        return new Tree<>(top.size == 0 ? null : top, size - 1);
    }

    private void remove(TreeNode node, byte[] key, Object owner) {
        if (node.children == null) {
            node.remove(node.search(key));
            return;
        }
        int at = node.route(key);
        TreeNode child = node.child(at).ownedBy(owner);
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
        TreeNode[] level = level(keys, values, owner, true);
        while (level.length > 1) {
            List<byte[]> first = Arrays.stream(level).map(node -> node.keys[0]).toList();
            level = level(first, Arrays.asList(level), owner, false);
        }
        return new Tree<>(level[0], keys.size());
    }

    private static TreeNode[] level(List<byte[]> keys, List<?> slots, Object owner, boolean leaf) {
        int nodes = (keys.size() + TreeNode.FULL - 1) / TreeNode.FULL;
        TreeNode[] level = new TreeNode[nodes];
        int from = 0;
        for (int n = 0; n < nodes; n++) {
            TreeNode node = new TreeNode(owner, leaf);
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
    TreeWalk<V> from(byte[] from) {
        return new TreeWalk<>(root, from);
    }
}
