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
import org.xinfeng.kernel.StorageException;
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
    private final Attempts attempts;
    private final UnitGuard guard = new UnitGuard();

    private JdbcStorage(Opening opening, Durability durability, Units units, JdbcOptions options) {
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.durability = durability;
        this.units = units;
        this.attempts = new Attempts(options.attempts());
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
        Opening opening = Opening.of(options);
        Durability durability = new Durability(opening.dialect());
        return new JdbcStorage(opening, durability, new OwnUnits(opening, durability, options), options);
    }

    /**
     * A storage whose units are part of the transaction that the host has open: what the host wrote and what the library
     * wrote live and die together.
     *
     * <p>It never begins, commits, retries, or resolves a lost commit. A unit that writes joins a transaction at READ
     * COMMITTED, one that reads a transaction with a snapshot; each transaction joins one station. A savepoint guards each
     * unit, and any failure marks the host's transaction so that it can only be rolled back. A revision, a commit and
     * durability are there from the host's commit on, and the station stays locked until then.
     *
     * @param options with the data source whose connections the host's transactions use: stations, commits and opening
     *     are read on connections of their own
     */
    public static JdbcStorage joining(JdbcOptions options, HostTransaction host) {
        Opening opening = Opening.of(options);
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
        return Migration.run(options);
    }

    /** What {@link #migrate(JdbcOptions)} would do, as statements, without doing it. */
    public static Migration plan(JdbcOptions options) {
        return Migration.plan(options);
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter()) {
            return units.read(station, work);
        }
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter()) {
            return units.write(station, act, work);
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

    @Override
    public Optional<Commit> committed(StationId station, UnitId unit) {
        guard.requireOpen();
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
        for (int attempt = 1; ; attempt++) {
            guard.requireOpen();
            SQLException error;
            StorageException failure;
            try (Connections.Held held = connections.open(doing)) {
                try {
                    return query.of(new Sql(held.connection(), dialect));
                } catch (SQLException e) {
                    error = e;
                    failure = Failures.translate(dialect, e, doing);
                } finally {
                    if (!held.isAutoCommit()) {
                        held.rollBack();
                    }
                }
            } catch (Connections.Refused refused) {
                error = refused.error();
                failure = refused.translated();
            }
            if (!Failures.isPassing(dialect, error)) {
                throw failure;
            }
            attempts.pauseOrThrow(attempt, true, failure);
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
