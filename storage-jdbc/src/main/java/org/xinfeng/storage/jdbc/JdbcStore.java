package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The records of one kind in one unit. Puts are kept back and written together: before a scan of the kind, and at the end.
 *
 * <p>That is safe because the station's row is locked: nobody else writes, so what was read stays as it was read.
 */
final class JdbcStore<I extends Code, T> implements Store<I, T> {

    /** Records that were added in the belief that their ids are new. */
    record Fresh(String kind, String table, List<String> ids) {}

    private final JdbcUnit unit;
    private final Kind<I, T> kind;
    private final Level level;
    private final Tables tables;
    private final Reading<I, T> reading;
    private final Map<String, Writing.Pending<T>> pending = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    /** The revisions of what was read or written in this unit, 0 for what is not there; only while writing. */
    private final Map<String, Long> known = new HashMap<>();
    /** Records of older versions, if there are any; read before the first scan. */
    private @Nullable Map<String, Versioned<T>> older;

    JdbcStore(JdbcUnit unit, Kind<I, T> kind, Tables tables) {
        this.unit = unit;
        this.kind = kind;
        this.level = tables.current(kind);
        this.tables = tables;
        this.reading = new Reading<>(kind, tables, unit.sql(), unit.station());
    }

    Kind<I, T> kind() {
        return kind;
    }

    /** The ids put in this unit, in the order first put. */
    Set<String> touched() {
        return touched;
    }

    @Override
    public Map<I, Versioned<T>> find(Collection<I> ids) {
        unit.requireRunning();
        Set<String> wanted = new LinkedHashSet<>();
        for (I id : ids) {
            if (!pending.containsKey(id.value())) {
                wanted.add(id.value());
            }
        }
        Map<String, Versioned<T>> kept = wanted.isEmpty() ? Map.of() : read(List.copyOf(wanted));
        Map<I, Versioned<T>> found = new LinkedHashMap<>();
        for (I id : ids) {
            Writing.Pending<T> put = pending.get(id.value());
            Versioned<T> record = put != null ? new Versioned<>(put.value(), unit.revision()) : kept.get(id.value());
            if (record != null) {
                found.put(id, record);
            }
        }
        return found;
    }

    private Map<String, Versioned<T>> read(List<String> ids) {
        try {
            Map<String, Versioned<T>> kept = reading.find(ids);
            if (unit.isWriting()) {
                for (String id : ids) {
                    Versioned<T> record = kept.get(id);
                    known.put(id, record == null ? 0 : record.revision());
                }
            }
            return kept;
        } catch (SQLException e) {
            throw unit.fail(e, "reading the " + kind + " records");
        }
    }

    @Override
    public List<Versioned<T>> scan(Index<T> by, Prefix prefix, @Nullable Cursor after, int limit) {
        unit.requireRunning();
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
        }
        Index<T> index = kind.require(by);
        kind.checkPosition(index, prefix.values(), true);
        if (after != null) {
            kind.checkPosition(index, after.position(), true);
        }
        flush();
        try {
            Map<String, Versioned<T>> elsewhere = older();
            Dialect dialect = unit.sql().dialect();
            List<Seek.Step> steps = Seek.steps(
                    kind,
                    level,
                    index,
                    prefix,
                    after,
                    unit.station(),
                    !elsewhere.isEmpty(),
                    dialect,
                    tables.named(level, index));
            List<Versioned<T>> page = new ArrayList<>();
            for (Seek.Step step : steps) {
                if (page.size() < limit) {
                    Seek.Step rest = step.limited(limit - page.size(), dialect.seeksByRow());
                    page.addAll(reading.select(rest.where(), rest.types(), rest.values()));
                }
            }
            if (unit.isWriting()) {
                page.forEach(record -> known.put(kind.id().apply(record.value()).value(), record.revision()));
            }
            return elsewhere.isEmpty()
                    ? List.copyOf(page)
                    : Older.merge(kind, index, prefix, after, limit, page, elsewhere.values());
        } catch (SQLException e) {
            throw unit.fail(e, "scanning the " + kind + " records");
        }
    }

    private Map<String, Versioned<T>> older() throws SQLException {
        Map<String, Versioned<T>> read = older;
        if (read == null) {
            read = new HashMap<>(reading.older());
            older = read;
        }
        return read;
    }

    @Override
    public void put(List<Put<T>> puts) {
        unit.requireRunning();
        if (!unit.isWriting()) {
            throw new IllegalStateException("a put of " + kind.code() + " in a read is refused; use write");
        }
        Map<String, Row> apart = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        for (Put<T> put : puts) {
            String id = kind.id().apply(put.value()).value();
            if (apart.put(id, kind.shape().apart(put.value())) != null) {
                throw new IllegalArgumentException("the " + kind.code() + " " + id + " is put twice in one call");
            }
            if (put.readAt() > 0 && !pending.containsKey(id) && !known.containsKey(id)) {
                unread.add(id);
            }
        }
        learn(unread);
        for (Put<T> put : puts) {
            requireFresh(kind.id().apply(put.value()).value(), put.readAt());
        }
        for (Put<T> put : puts) {
            String id = kind.id().apply(put.value()).value();
            Writing.Pending<T> before = pending.remove(id);
            long readAt = before == null ? put.readAt() : before.readAt();
            pending.put(
                    id, new Writing.Pending<>(put.value(), java.util.Objects.requireNonNull(apart.get(id)), readAt));
            touched.add(id);
        }
    }

    private void learn(List<String> ids) {
        if (!ids.isEmpty()) {
            try {
                Map<String, Long> revisions = reading.revisions(ids);
                ids.forEach(id -> known.put(id, revisions.getOrDefault(id, 0L)));
            } catch (SQLException e) {
                throw unit.fail(e, "reading the " + kind + " records");
            }
        }
    }

    /** An id that was never asked for is taken to be new; if it is not, the database says so when it is written. */
    private void requireFresh(String id, long readAt) {
        Long revision = pending.containsKey(id) ? Long.valueOf(unit.revision()) : known.get(id);
        if (revision == null) {
            return;
        }
        if (revision != readAt) {
            throw unit.lose(new StaleRevisionException(kind.code(), id, readAt, revision));
        }
        if (revision > 0 && kind.appendOnly()) {
            throw unit.lose(
                    new IllegalStateException("the " + kind.code() + " " + id + " is append-only and cannot change"));
        }
    }

    /** Writes what was put since the last time. */
    void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<String> fresh = new ArrayList<>();
        pending.forEach((id, put) -> {
            if (put.readAt() == 0) {
                fresh.add(id);
            }
        });
        Writing<T> writing = new Writing<>(level, kind.shape().version(), unit.sql(), unit.station(), unit.revision());
        try {
            writing.write(pending);
        } catch (SQLException e) {
            if (Failures.classify(unit.sql().dialect(), e) == Dialect.Failure.DUPLICATE) {
                throw unit.failDoubled(e, new Fresh(kind.code(), level.table(), fresh));
            }
            throw unit.fail(e, "writing the " + kind + " records");
        }
        for (String id : pending.keySet()) {
            known.put(id, unit.revision());
            if (older != null) {
                older.remove(id);
            }
        }
        pending.clear();
    }
}
