package org.xinfeng.storage.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Versioned;

/** The records of one kind in one state of a station: immutable, except that one owner builds on it in place. */
final class Table<I extends Code, T> implements CommitLog.KeptRows {

    /** A record with its keys: the first by id, then one for each index, null where it is not in the index. */
    record Entry<T>(Versioned<T> record, byte[] @Nullable [] keys) {}

    private final Kind<I, T> kind;
    private final int[][] positions;
    private final List<Tree<Entry<T>>> trees;

    private Table(Kind<I, T> kind, int[][] positions, List<Tree<Entry<T>>> trees) {
        this.kind = kind;
        this.positions = positions;
        this.trees = trees;
    }

    static <I extends Code, T> Table<I, T> empty(Kind<I, T> kind) {
        List<Tree<Entry<T>>> trees = new ArrayList<>();
        for (int i = 0; i <= kind.indexes().size(); i++) {
            trees.add(Tree.empty());
        }
        return new Table<>(kind, positions(kind), trees);
    }

    /** The table of rows that were kept elsewhere; built at once, which is faster than row by row. */
    static <I extends Code, T> Table<I, T> of(Kind<I, T> kind, CommitLog.KeptRows kept) {
        int[][] positions = positions(kind);
        Map<String, Entry<T>> last = new LinkedHashMap<>();
        kept.read(
                kind,
                (row, revision) -> {
                    T value = kind.shape().together(row);
                    String id = kind.id().apply(value).value();
                    return new Entry<>(new Versioned<>(value, revision), keys(id, row, positions));
                },
                entry -> last.put(kind.id().apply(entry.record().value()).value(), entry));
        List<Tree<Entry<T>>> trees = new ArrayList<>();
        for (int i = 0; i < positions.length + 1; i++) {
            trees.add(sorted(last.values(), i));
        }
        return new Table<>(kind, positions, trees);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // entries without the key are left out
    private static <T> Tree<Entry<T>> sorted(Collection<Entry<T>> all, int tree) {
        Entry<T>[] entries =
                all.stream().filter(entry -> entry.keys()[tree] != null).toArray(Entry[]::new);
        Arrays.parallelSort(entries, (a, b) -> Arrays.compareUnsigned(a.keys()[tree], b.keys()[tree]));
        byte[][] keys = new byte[entries.length][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = entries[i].keys()[tree];
        }
        return Tree.ofSorted(Arrays.asList(keys), Arrays.asList(entries));
    }

    private static int[][] positions(Kind<?, ?> kind) {
        return kind.indexes().stream()
                .map(index -> index.columns().stream()
                        .mapToInt(kind.shape().table()::position)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static byte[] @Nullable [] keys(String id, Row row, int[][] positions) {
        byte[] @Nullable [] keys = new byte[positions.length + 1][];
        Keys writer = new Keys();
        keys[0] = writer.add(id).take();
        for (int i = 0; i < positions.length; i++) {
            keys[i + 1] = key(writer, id, row, positions[i]);
        }
        return keys;
    }

    private static byte @Nullable [] key(Keys writer, String id, Row row, int[] columns) {
        for (int column : columns) {
            Object cell = row.cell(column);
            if (cell == null) {
                writer.take();
                return null;
            }
            writer.add(cell);
        }
        return writer.add(id).take();
    }

    Kind<I, T> kind() {
        return kind;
    }

    int size() {
        return trees.get(0).size();
    }

    @Nullable
    Versioned<T> find(String id) {
        Entry<T> entry = trees.get(0).get(Keys.of(id));
        return entry == null ? null : entry.record();
    }

    /** This table with a record; what {@code owner} made before is changed in place. */
    void put(String id, Row row, Versioned<T> record, Object owner) {
        Entry<T> entry = new Entry<>(record, keys(id, row, positions));
        byte[] byId = java.util.Objects.requireNonNull(entry.keys()[0]);
        Entry<T> before = trees.get(0).get(byId);
        for (int i = 0; i < trees.size(); i++) {
            byte[] old = before == null ? null : before.keys()[i];
            byte[] key = entry.keys()[i];
            Tree<Entry<T>> tree = trees.get(i);
            if (old != null && !Arrays.equals(old, key)) {
                tree = tree.without(old, owner);
            }
            if (key != null) {
                tree = tree.with(key, entry, owner);
            }
            trees.set(i, tree);
        }
    }

    /** A table that can be put to without changing this one. */
    Table<I, T> copy() {
        return new Table<>(kind, positions, new ArrayList<>(trees));
    }

    List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
        }
        kind.require(by);
        kind.checkPosition(by, prefix.values(), true);
        byte[] begin = Keys.of(prefix.values());
        byte[] start = begin;
        boolean skip = false;
        if (after != null) {
            kind.checkPosition(by, after.position(), true);
            byte[] behind = Keys.of(after.position());
            if (Arrays.compareUnsigned(behind, begin) >= 0) {
                start = behind;
                skip = after.position().size() > by.columns().size();
            }
        }
        TreeWalk<Entry<T>> walk = trees.get(
                        by.columns().isEmpty() ? 0 : kind.indexes().indexOf(by) + 1)
                .from(start);
        List<Versioned<T>> found = new ArrayList<>(Math.min(limit, 128));
        while (found.size() < limit && walk.hasNext() && Keys.startsWith(walk.peek(), begin)) {
            boolean same = skip && Arrays.equals(walk.peek(), start);
            Versioned<T> record = walk.next().record();
            if (!same) {
                found.add(record);
            }
        }
        return found;
    }

    /** The same records as another version of the kind sees them. */
    @Override
    public <J extends Code, U, E> void read(Kind<J, U> other, BiFunction<Row, Long, E> each, Consumer<E> inOrder) {
        int version = kind.shape().version();
        other.shape().requireReadable(version);
        TreeWalk<Entry<T>> walk = trees.get(0).from(new byte[0]);
        while (walk.hasNext()) {
            Versioned<T> record = walk.next().record();
            Row row = kind.shape().apart(record.value());
            U value = other.shape().together(version, kind.shape().fields(row));
            inOrder.accept(each.apply(other.shape().apart(value), record.revision()));
        }
    }
}
