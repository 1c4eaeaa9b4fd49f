package org.xinfeng.storage.memory;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link Tree}. A leaf if {@code children} is null: keys with values. Else child {@code i} holds keys from
 * {@code keys[i]} on.
 */
final class TreeNode {

    /** How many keys a node has at most; one more while it is about to be split. */
    static final int FULL = 64;

    final Object owner;
    int size;
    byte[][] keys;
    final @Nullable Object @Nullable [] values;
    final @Nullable TreeNode @Nullable [] children;

    TreeNode(Object owner, boolean leaf) {
        this.owner = owner;
        this.keys = new byte[FULL + 1][];
        this.values = leaf ? new @Nullable Object[FULL + 1] : null;
        this.children = leaf ? null : new @Nullable TreeNode[FULL + 1];
    }

    TreeNode ownedBy(Object wanted) {
        if (owner == wanted) {
            return this;
        }
        TreeNode copy = new TreeNode(wanted, children == null);
        copy.size = size;
        System.arraycopy(keys, 0, copy.keys, 0, size);
        System.arraycopy(slots(), 0, copy.slots(), 0, size);
        return copy;
    }

    @Nullable
    Object[] slots() {
        return children != null ? children : Objects.requireNonNull(values);
    }

    TreeNode child(int i) {
        return Objects.requireNonNull(Objects.requireNonNull(children)[i]);
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
            int order = compare(keys[middle], key);
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

    static int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }
}
