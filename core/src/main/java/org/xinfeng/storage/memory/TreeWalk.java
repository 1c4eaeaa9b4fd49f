package org.xinfeng.storage.memory;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A walk along the keys of a {@link Tree} in order: {@link #next} moves on, {@link #key} is the key of the value just given.
 */
final class TreeWalk<V> implements Iterator<V> {

    private final TreeNode[] path = new TreeNode[16];
    private final int[] at = new int[16];
    private int depth = -1;
    private byte @Nullable [] key;

    TreeWalk(@Nullable TreeNode root, byte[] from) {
        TreeNode node = root;
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

    private void push(TreeNode node, int position) {
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
        TreeNode leaf = path[depth];
        key = leaf.keys[at[depth]];
        V value = (V) leaf.slots()[at[depth]];
        at[depth]++;
        settle();
        return value;
    }

    byte[] key() {
        return Objects.requireNonNull(key);
    }
}
