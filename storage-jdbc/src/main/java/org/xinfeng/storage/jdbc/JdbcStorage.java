package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitGuard;
import org.xinfeng.storage.UnitId;

/**
 * Records in a relational database: a table for each kind, a table for each list inside it, real columns that SQL people
 * can report on.
 *
 * <p>{@link #migrate} makes the tables, {@link #over} opens them. Reading them with SQL is welcome; writing is for the
 * library alone, since the row of the station is the lock that keeps one writer at a time.
 */
public final class JdbcStorage implements Storage {

    private static final int PAGE = 500;

    private final Connections connections;
    private final Dialect dialect;
    private final Durability durability;
    private final Units units;
    private final JdbcOptions options;
    private final UnitGuard guard = new UnitGuard();

    private JdbcStorage(Opening opening, Durability durability, Units units, JdbcOptions options) {
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.durability = durability;
        this.units = units;
        this.options = options;
    }

    /** A storage over the tables of a database, with the library's kinds. See {@link #over(JdbcOptions)}. */
    public static JdbcStorage over(DataSource dataSource) {
        return over(JdbcOptions.of(dataSource));
    }

    /**
     * A storage over the tables of a database, in transactions of its own.
     *
     * @throws org.xinfeng.kernel.StorageException if the database cannot be reached or cannot keep the laws, or its tables
     *     are not there, older or newer than the library, or changed by hand
     */
    public static JdbcStorage over(JdbcOptions options) {
        return over(Opening.of(options, Shipped::of), options);
    }

    /** Over tables that were looked at. */
    static JdbcStorage over(Opening opening, JdbcOptions options) {
        Durability durability = new Durability(opening.dialect());
        return new JdbcStorage(opening, durability, new OwnUnits(opening, durability, options), options);
    }

    /**
     * A storage whose units are part of the transaction that the host has open: what the host wrote and what the library
     * wrote live and die together. It is no transaction of its own: it never begins, commits, retries, or finds out about a
     * lost commit; after one the host asks {@link #committed}.
     *
     * <ul>
     *   <li>A unit that writes joins a transaction at READ COMMITTED, one that reads a transaction with a snapshot (the
     *       levels and why are in {@code docs/relational-store.md}). Each transaction joins one station.
     *   <li>A savepoint guards each unit, and any failure of a unit marks the host's transaction so that it can only be
     *       rolled back, even if the host swallows it. A refused {@link org.xinfeng.kernel.Outcome} is no failure: nothing
     *       of the unit is kept, and the host may commit what it wrote itself.
     *   <li>Revision, commit and durability are there from the host's commit on, for others and after a crash. The station
     *       stays locked until the transaction ends; others wait for it as long as {@link JdbcOptions#withPatience} says,
     *       or as the host's own lock limit on PostgreSQL.
     *   <li>The first unit of a station that nobody has written to opens a second connection for a moment, as
     *       {@link #commits}, {@link #stations} and {@link #committed} do; so the pool has at least one connection more
     *       than the host has transactions at once, and a limit on waiting for one.
     * </ul>
     *
     * <p>{@link #read} and {@link #write} throw {@link IllegalStateException} for what the host did wrong: no transaction
     * is open; its connection commits each statement by itself; its level does not fit, or it only reads; it joined
     * another station; a suspended transaction of the thread has the station locked; or a unit is inside another. They
     * throw {@link org.xinfeng.kernel.StorageException} for what the database did, such as a deadlock or a lock that was
     * not given in time; the host may then run its whole transaction again.
     *
     * @param options with the data source whose connections the host's transactions use, and not one that answers with the
     *     connection of the transaction that is going on
     * @throws org.xinfeng.kernel.StorageException as {@link #over(JdbcOptions)} does
     */
    public static JdbcStorage joining(JdbcOptions options, HostTransaction host) {
        return joining(Opening.of(options, Shipped::of), options, host);
    }

    /** As {@link #over(Opening, JdbcOptions)}. */
    static JdbcStorage joining(Opening opening, JdbcOptions options, HostTransaction host) {
        Durability durability = new Durability(opening.dialect());
        return new JdbcStorage(opening, durability, new JoinedUnits(host, opening, durability, options), options);
    }

    /** Makes what tables are missing, for the library's kinds. See {@link #migrate(JdbcOptions)}. */
    public static Migration migrate(DataSource dataSource) {
        return migrate(JdbcOptions.of(dataSource));
    }

    /**
     * Makes what tables, columns and indexes are missing. Drops and changes nothing; can be run again after a cut, and by
     * several processes at once.
     *
     * @throws org.xinfeng.kernel.StorageException if the database cannot be reached or cannot keep the laws, is newer than
     *     the library, or was changed by hand
     */
    public static Migration migrate(JdbcOptions options) {
        return Migration.run(options, Shipped::of);
    }

    /** What {@link #migrate(JdbcOptions)} would do, as statements, without doing it. */
    public static Migration plan(JdbcOptions options) {
        return Migration.plan(options, Shipped::of);
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = enter()) {
            return units.read(station, work);
        }
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = enter()) {
            return units.write(station, act, work);
        }
    }

    private UnitGuard.Inside enter() {
        try {
            return guard.enter();
        } catch (RuntimeException e) {
            units.refused(e);
            throw e;
        }
    }

    /** Read page by page, so that no connection is held between two of them. */
    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        guard.requireOpen();
        return pages(after -> query("reading the commits of station " + station.value(), sql -> {
            List<Commit> commits =
                    new Ledger(sql, station.value()).commits(after == null ? afterRevision : after.revision(), PAGE);
            if (!commits.isEmpty()) {
                durability.require(
                        sql.connection(),
                        station.value(),
                        commits.get(commits.size() - 1).revision());
            }
            return commits;
        }));
    }

    @Override
    public Stream<StationId> stations() {
        guard.requireOpen();
        return pages(after -> query("reading the stations", sql -> {
            Map<String, Long> stations = new LinkedHashMap<>();
            sql.query(
                    "select station, revision from xinfeng_station where revision > 0 and station > ? order by station"
                            + " limit " + PAGE,
                    List.of(Shape.Type.CODE),
                    List.of(after == null ? "" : after.value()),
                    row -> stations.put(row.getString(1), row.getLong(2)));
            for (Map.Entry<String, Long> station : stations.entrySet()) {
                durability.require(sql.connection(), station.getKey(), station.getValue());
            }
            return stations.keySet().stream().map(StationId::of).toList();
        }));
    }

    /**
     * The commit of a unit, if it happened. A unit that is not there may still be being committed by a client that is gone:
     * then this waits until the station's writer has ended, and an empty answer is for good. A storage that joins the host's
     * transactions does not wait.
     *
     * @throws IllegalStateException if the unit is not there, and this thread is in a unit of this storage
     */
    @Override
    public Optional<Commit> committed(StationId station, UnitId unit) {
        Optional<Commit> seen = seen(station, unit);
        if (seen.isPresent()) {
            return seen;
        }
        try (UnitGuard.Inside inside = guard.enter()) {
            units.awaitWriter(station, unit);
        }
        return seen(station, unit);
    }

    private Optional<Commit> seen(StationId station, UnitId unit) {
        return query("asking for a unit of station " + station.value(), sql -> {
            Optional<Commit> commit = new Ledger(sql, station.value()).committed(unit);
            if (commit.isPresent()) {
                durability.require(
                        sql.connection(), station.value(), commit.get().revision());
            }
            return commit;
        });
    }

    private interface Query<A> {
        A of(Sql sql) throws SQLException;
    }

    private <A> A query(String doing, Query<A> query) {
        Tries tries = new Tries(options.attempts(), options.patience());
        while (true) {
            guard.requireOpen();
            try {
                return once(doing, query);
            } catch (Again again) {
                if (!tries.again(again.away())) {
                    throw again.failure();
                }
            }
        }
    }

    private <A> A once(String doing, Query<A> query) throws Again {
        try (Connections.Held held = connections.open(doing)) {
            try {
                return query.of(new Sql(held.connection(), dialect));
            } catch (SQLException e) {
                throw Again.unlessFinal(dialect, e, Failures.translate(dialect, e, doing));
            } finally {
                if (!held.isAutoCommit()) {
                    held.rollBack();
                }
            }
        } catch (Connections.Refused refused) {
            throw Again.unlessFinal(dialect, refused.error(), refused.translated());
        }
    }

    private static <E> Stream<E> pages(Function<@Nullable E, List<E>> page) {
        Iterator<E> all = new Iterator<>() {

            private Iterator<E> some = page.apply(null).iterator();
            private @Nullable E last;

            @Override
            public boolean hasNext() {
                if (!some.hasNext() && last != null) {
                    some = page.apply(last).iterator();
                    last = null;
                }
                return some.hasNext();
            }

            @Override
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                E next = some.next();
                last = next;
                return next;
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Refuses further units. The data source is the host's and stays open. */
    @Override
    public void close() {
        guard.close();
    }
}
