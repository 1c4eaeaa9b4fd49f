package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Store;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;

/** The records of one station in one unit of work, on one connection. */
final class JdbcUnit implements Records, AutoCloseable {

    private final Connection connection;
    private final Sql sql;
    private final Tables tables;
    private final String station;
    private final long base;
    private final boolean writing;
    private final Map<String, JdbcStore<?, ?>> stores = new HashMap<>();
    private @Nullable RuntimeException lost;
    private @Nullable SQLException failure;
    private JdbcStore.@Nullable Fresh doubled;
    private boolean over;

    /** @param base the revision of the station before this unit */
    JdbcUnit(Connection connection, Dialect dialect, Tables tables, String station, long base, boolean writing) {
        this.connection = connection;
        this.sql = new Sql(connection, dialect);
        this.tables = tables;
        this.station = station;
        this.base = base;
        this.writing = writing;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
        requireRunning();
        JdbcStore<?, ?> store = stores.get(kind.code());
        if (store == null) {
            store = new JdbcStore<>(this, kind, tables);
            stores.put(kind.code(), store);
        } else if (store.kind() != kind) {
            throw new IllegalStateException("the unit already uses another kind with the code " + kind.code());
        }
        return (Store<I, T>) store;
    }

    Sql sql() {
        return sql;
    }

    String station() {
        return station;
    }

    boolean isWriting() {
        return writing;
    }

    /** The revision that what this unit writes will have. */
    long revision() {
        return base + 1;
    }

    /**
     * What a work reads, if this version knows all that was written and the state it reads is durable.
     *
     * @throws SQLException if the database failed
     */
    <R extends @Nullable Object> R read(Durability durability, Function<? super Records, ? extends R> work)
            throws SQLException {
        Ledger ledger = new Ledger(sql, station);
        Ledger.Seen seen = ledger.seen();
        ledger.requireKnown(seen.upgrades(), tables);
        durability.require(connection, station, seen.revision());
        R answer = work.apply(this);
        requireNotLost();
        return answer;
    }

    void requireRunning() {
        if (over) {
            throw new IllegalStateException("the unit of work is over; read within it");
        }
        if (failure != null) {
            requireNotLost();
        }
    }

    /** Writes what was put. */
    void flush() {
        for (JdbcStore<?, ?> store : new TreeMap<>(stores).values()) {
            store.flush();
        }
    }

    /** What was written, by kind, in the order of their codes. */
    List<Commit.Touched> touched() {
        List<Commit.Touched> touched = new ArrayList<>();
        new TreeMap<>(stores).forEach((code, store) -> {
            if (!store.touched().isEmpty()) {
                touched.add(new Commit.Touched(code, List.copyOf(store.touched())));
            }
        });
        return touched;
    }

    /** Marks the unit lost, because the domain's rules of storing were broken. */
    <X extends RuntimeException> X lose(X why) {
        if (lost == null) {
            lost = why;
        }
        return why;
    }

    /** Marks the unit lost, because the database failed. */
    RuntimeException fail(SQLException error, String doing) {
        if (failure == null) {
            failure = error;
        }
        return lose(Failures.translate(sql.dialect(), error, doing + " of station " + station));
    }

    /** Marks the unit lost, because one of these ids exists already, though it must not. */
    RuntimeException failDoubled(SQLException error, JdbcStore.Fresh fresh) {
        if (failure == null) {
            doubled = fresh;
        }
        return fail(error, "writing the " + fresh.kind() + " records");
    }

    /** The failure of the database that this unit met, if any. */
    @Nullable
    SQLException failure() {
        return failure;
    }

    /** What was added when a key turned out to be there already. */
    JdbcStore.@Nullable Fresh doubled() {
        return doubled;
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
}
