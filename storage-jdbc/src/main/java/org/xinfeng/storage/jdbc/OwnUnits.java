package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.UnitGuard;

/**
 * Units in transactions of their own: begun, committed and, where the database asked for it, run again.
 *
 * <p>A writer's first statement locks the row of its station. An answer lost at commit is found out by the unit's id,
 * behind the same lock, which the lost transaction holds until the server has ended it one way or the other.
 */
final class OwnUnits implements Units {

    private final Connections connections;
    private final Dialect dialect;
    private final Tables tables;
    private final Durability durability;
    private final int patience;
    private final Attempts attempts;

    OwnUnits(Opening opening, Durability durability, JdbcOptions options) {
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.tables = opening.tables();
        this.durability = durability;
        this.patience = options.patience();
        this.attempts = new Attempts(options.attempts());
    }

    /** How one attempt ended without an answer. */
    private static final class Again extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient RuntimeException failure;
        private final boolean away;
        private final boolean atCommit;

        /** @param away whether a connection was lost, and not another unit in the way */
        Again(RuntimeException failure, boolean away, boolean atCommit) {
            super(null, null, false, false);
            this.failure = failure;
            this.away = away;
            this.atCommit = atCommit;
        }
    }

    @Override
    public <R extends @Nullable Object> R read(StationId station, Function<? super Records, ? extends R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return readOnce(station.value(), work);
            } catch (Again again) {
                attempts.pauseOrThrow(attempt, again.away, again.failure);
            }
        }
    }

    private <R extends @Nullable Object> R readOnce(String station, Function<? super Records, ? extends R> work)
            throws Again {
        try (Connections.Held held = connections.open("reading from station " + station)) {
            Connection connection = held.connection();
            JdbcUnit unit = new JdbcUnit(connection, dialect, tables, station, 0, false);
            try (unit) {
                held.beginRead();
                Ledger ledger = new Ledger(unit.sql(), station);
                Ledger.Seen seen = ledger.seen();
                ledger.requireKnown(seen.upgrades(), tables);
                durability.require(connection, station, seen.revision());
                R answer = work.apply(unit);
                unit.requireNotLost();
                return answer;
            } catch (SQLException e) {
                throw again(e, unit.fail(e, "reading"));
            } catch (RuntimeException e) {
                throw again(unit.failure(), e);
            } finally {
                held.rollBack();
            }
        } catch (Connections.Refused refused) {
            throw again(refused.error(), refused.translated());
        }
    }

    /** Throws what cannot be mended by running again; gives back what can. */
    private Again again(@Nullable SQLException error, RuntimeException failure) {
        if (error == null || !Failures.isPassing(dialect, error)) {
            throw failure;
        }
        return new Again(failure, Failures.classify(dialect, error) == Dialect.Failure.UNREACHABLE, false);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        for (int attempt = 1; ; attempt++) {
            Answer<R> answer = new Answer<>();
            try {
                writeOnce(station.value(), act, work, answer);
                return answer.get();
            } catch (Again again) {
                if (again.atCommit && happened(station.value(), act, again.failure)) {
                    return answer.get();
                }
                attempts.pauseOrThrow(attempt, again.away, again.failure);
            }
        }
    }

    /** What the work answered, which outlives an answer of the database that was lost. */
    private static final class Answer<R extends @Nullable Object> {

        private @Nullable R value;

        @SuppressWarnings("NullAway") // null only where R allows it
        R get() {
            return value;
        }
    }

    private <R extends @Nullable Object> void writeOnce(
            String station, Act act, Function<? super Records, ? extends R> work, Answer<R> answer) throws Again {
        try (Connections.Held held = connections.open("writing to station " + station)) {
            Ledger.Locked locked = locked(held, station, act);
            JdbcUnit unit = new JdbcUnit(held.connection(), dialect, tables, station, locked.revision(), true);
            boolean wrote;
            try (unit) {
                wrote = run(unit, locked, act, work, answer);
            } catch (SQLException e) {
                held.rollBack();
                throw again(e, unit.fail(e, "writing"));
            } catch (RuntimeException e) {
                held.rollBack();
                throw again(unit.failure(), because(held, unit, e));
            }
            if (wrote) {
                commit(held, station, act, unit.revision());
            } else {
                held.rollBack();
                requireDurable(held, station, locked.revision());
            }
        } catch (Connections.Refused refused) {
            throw again(refused.error(), refused.translated());
        }
    }

    private Ledger.Locked locked(Connections.Held held, String station, Act act) throws Again {
        Sql sql = new Sql(held.connection(), dialect);
        Ledger ledger = new Ledger(sql, station);
        try {
            held.beginWrite(patience);
            Ledger.Locked locked = ledger.lock(act.unit(), patience);
            if (locked == null) {
                held.rollBack();
                addStation(held, dialect, station, patience);
                held.beginWrite(patience);
                locked = ledger.lock(act.unit(), patience);
            }
            if (locked == null) {
                throw new SQLException("the row of the station is not there although it was just added");
            }
            ledger.requireKnown(locked.upgrades(), tables);
            if (locked.unit() > 0) {
                throw before(station, act, locked.unit());
            }
            return locked;
        } catch (SQLException e) {
            held.rollBack();
            throw again(e, Failures.translate(dialect, e, "locking station " + station));
        } catch (RuntimeException e) {
            held.rollBack();
            throw e;
        }
    }

    static StorageException before(String station, Act act, long revision) {
        return new StorageException("The unit " + act.unit().value() + " was committed before, at revision " + revision
                + " of station " + station + "; nothing was written again.");
    }

    /** In a transaction of its own: inserting first and locking then would let first writers deadlock. */
    static void addStation(Connections.Held held, Dialect dialect, String station, int patience) throws SQLException {
        held.beginWrite(patience);
        try {
            new Ledger(new Sql(held.connection(), dialect), station).addStation();
            held.connection().commit();
            held.rollBack();
        } catch (SQLException e) {
            held.rollBack();
            if (Failures.classify(dialect, e) != Dialect.Failure.DUPLICATE) {
                throw e;
            }
        }
    }

    private <R extends @Nullable Object> boolean run(
            JdbcUnit unit, Ledger.Locked locked, Act act, Function<? super Records, ? extends R> work, Answer<R> answer)
            throws SQLException {
        answer.value = work.apply(unit);
        if (UnitGuard.isRefused(answer.value)) {
            return false;
        }
        return writeDown(unit, tables, locked, act);
    }

    /** Writes what a unit put and its commit; false if it put nothing. */
    static boolean writeDown(JdbcUnit unit, Tables tables, Ledger.Locked locked, Act act) throws SQLException {
        unit.requireNotLost();
        unit.flush();
        List<Commit.Touched> touched = unit.touched();
        if (touched.isEmpty()) {
            return false;
        }
        new Ledger(unit.sql(), unit.station())
                .commit(unit.revision(), Math.max(locked.upgrades(), tables.upgrades()), act, touched);
        return true;
    }

    /** A row that was there already means a stale put: this says which, now that the transaction is over. */
    private RuntimeException because(Connections.Held held, JdbcUnit unit, RuntimeException failure) {
        JdbcStore.Fresh fresh = unit.doubled();
        if (fresh == null) {
            return failure;
        }
        try {
            return stale(new Sql(held.connection(), dialect), unit.station(), fresh, failure);
        } catch (SQLException e) {
            return failure;
        } finally {
            held.rollBack();
        }
    }

    static RuntimeException stale(Sql sql, String station, JdbcStore.Fresh fresh, RuntimeException failure)
            throws SQLException {
        Map<String, Long> there = new HashMap<>();
        sql.queryByIds(
                "select " + Level.ID + ", " + Level.REVISION + " from " + fresh.table() + " where " + Level.STATION
                        + " = ? and " + Level.ID + " in (%s)",
                station,
                fresh.ids(),
                row -> there.put(row.getString(1), row.getLong(2)));
        for (String id : fresh.ids()) {
            Long revision = there.get(id);
            if (revision != null) {
                return new StaleRevisionException(fresh.kind(), id, 0, revision);
            }
        }
        return failure;
    }

    /** What a unit has seen, and may have answered from, is durable too. */
    private void requireDurable(Connections.Held held, String station, long revision) throws Again {
        try {
            durability.require(held.connection(), station, revision);
        } catch (SQLException e) {
            throw again(e, Failures.translate(dialect, e, "making the commits of station " + station + " durable"));
        }
    }

    private void commit(Connections.Held held, String station, Act act, long revision) throws Again {
        try {
            held.connection().commit();
        } catch (SQLException e) {
            held.rollBack();
            throw new Again(
                    Failures.translate(
                            dialect, e, "committing the unit " + act.unit().value() + " of station " + station),
                    true,
                    true);
        }
        try {
            durability.require(held.connection(), station, revision);
            held.rollBack();
        } catch (SQLException e) {
            throw new StorageException(
                    "The unit " + act.unit().value() + " of station " + station
                            + " was committed but may not be on the disk yet; close the storage, look at the disk, and"
                            + " ask Storage.committed after opening it again.",
                    Failures.withoutValues(e, Failures.classify(dialect, e)));
        }
    }

    /** Whether a unit whose answer was lost was committed all the same, and is durable. */
    private boolean happened(String station, Act act, RuntimeException failure) {
        for (int attempt = 1; ; attempt++) {
            try (Connections.Held held = connections.open("asking whether a unit was committed")) {
                held.beginWrite(patience);
                Ledger.Locked locked =
                        new Ledger(new Sql(held.connection(), dialect), station).lock(act.unit(), patience);
                held.rollBack();
                if (locked == null || locked.unit() == 0) {
                    return false;
                }
                durability.require(held.connection(), station, locked.revision());
                return true;
            } catch (Connections.Refused | SQLException e) {
                if (attempts.isLast(attempt)) {
                    throw new StorageException(
                            "The database went away while the unit "
                                    + act.unit().value() + " of station " + station
                                    + " was being committed, and whether it was is not known; ask Storage.committed when"
                                    + " the database is back.",
                            failure);
                }
                attempts.pauseOrThrow(attempt, true, failure);
            }
        }
    }
}
