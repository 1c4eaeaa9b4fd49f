package org.xinfeng.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;

/** The records of one unit of work: a state, and what this unit has put on top of it. */
final class Unit implements Records, AutoCloseable {

    private final StationState base;
    private final boolean writing;
    private final Map<String, KindStore<?, ?>> stores = new HashMap<>();
    private @Nullable RuntimeException lost;
    private boolean over;

    Unit(StationState base, boolean writing) {
        this.base = base;
        this.writing = writing;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
        requireRunning();
        KindStore<?, ?> store = stores.get(kind.code());
        if (store == null) {
            store = new KindStore<>(kind, base.table(kind));
            stores.put(kind.code(), store);
        } else if (store.kind != kind) {
            throw new IllegalStateException("the unit already uses another kind with the code " + kind.code());
        }
        return (Store<I, T>) store;
    }

    private void requireRunning() {
        if (over) {
            throw new IllegalStateException("the unit of work is over; read within it");
        }
    }

    /** @throws RuntimeException the first failure of a put, even if the work swallowed it */
    void requireNotLost() {
        if (lost != null) {
            throw lost;
        }
    }

    @Override
    public void close() {
        over = true;
    }

    /** What the unit wrote, by kind, in the order of their codes. */
    List<CommitLog.Written> written() {
        List<CommitLog.Written> written = new ArrayList<>();
        new TreeMap<>(stores).forEach((code, store) -> {
            if (!store.rows.isEmpty()) {
                written.add(new CommitLog.Written(store.kind, List.copyOf(store.rows.values())));
            }
        });
        return written;
    }

    Commit commit(Act act) {
        List<Commit.Touched> touched = new ArrayList<>();
        new TreeMap<>(stores).forEach((code, store) -> {
            if (!store.rows.isEmpty()) {
                touched.add(new Commit.Touched(code, List.copyOf(store.rows.keySet())));
            }
        });
        return new Commit(base.revision() + 1, act, touched);
    }

    StationState after(Commit commit) {
        Map<String, Kept> kinds = new HashMap<>(base.kinds());
        stores.forEach((code, store) -> {
            if (!store.rows.isEmpty()) {
                kinds.put(code, new Kept(store.table));
            }
        });
        Object owner = new Object();
        return new StationState(
                commit.revision(),
                kinds,
                base.commits().with(Keys.of(commit.revision()), commit, owner),
                base.units().with(Keys.of(commit.act().unit().value()), commit.revision(), owner));
    }

    /** One kind in this unit. */
    private final class KindStore<I extends Code, T> implements Store<I, T> {

        private final Kind<I, T> kind;
        private final Object owner = new Object();
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private Table<I, T> table;

        KindStore(Kind<I, T> kind, Table<I, T> table) {
            this.kind = kind;
            this.table = table;
        }

        @Override
        public Map<I, Versioned<T>> find(Collection<I> ids) {
            requireRunning();
            Map<I, Versioned<T>> found = new LinkedHashMap<>();
            for (I id : ids) {
                Versioned<T> record = table.find(id.value());
                if (record != null) {
                    found.put(id, record);
                }
            }
            return found;
        }

        @Override
        public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
            requireRunning();
            return table.scan(by, prefix, after, limit);
        }

        @Override
        public void put(List<Put<T>> puts) {
            requireRunning();
            if (!writing) {
                throw new IllegalStateException("a put of " + kind.code() + " in a read is refused; use write");
            }
            Map<String, Row> apart = new LinkedHashMap<>();
            for (Put<T> put : puts) {
                String id = kind.id().apply(put.value()).value();
                if (apart.put(id, kind.shape().apart(put.value())) != null) {
                    throw new IllegalArgumentException("the " + kind.code() + " " + id + " is put twice in one call");
                }
            }
            for (Put<T> put : puts) {
                requireFresh(kind.id().apply(put.value()).value(), put.readAt());
            }
            if (rows.isEmpty() && !puts.isEmpty()) {
                table = table.copy();
            }
            for (Put<T> put : puts) {
                String id = kind.id().apply(put.value()).value();
                Row row = java.util.Objects.requireNonNull(apart.get(id));
                table.put(id, row, new Versioned<>(put.value(), base.revision() + 1), owner);
                rows.put(id, row);
            }
        }

        private void requireFresh(String id, long readAt) {
            Versioned<T> found = table.find(id);
            long revision = found == null ? 0 : found.revision();
            if (revision != readAt) {
                throw lose(new StaleRevisionException(kind.code(), id, readAt, revision));
            }
            if (found != null && kind.appendOnly()) {
                throw lose(new IllegalStateException(
                        "the " + kind.code() + " " + id + " is append-only and cannot change"));
            }
        }

        private RuntimeException lose(RuntimeException failure) {
            if (lost == null) {
                lost = failure;
            }
            return failure;
        }
    }
}
