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
import org.xinfeng.storage.UnitId;

/**
 * Units in transactions of their own: begun, committed and, where the database asked for it, run again.
 *
 * <p>A writer's first statement locks the row of its station. A unit is run again after a conflict or a lost connection, at
 * most as often as the options say, and not any more once it has taken as long as their patience.
 */
final class OwnUnits implements Units {

    private final Connections connections;
    private final Dialect dialect;
    private final Tables tables;
    private final Durability durability;
    private final LostAnswer lostAnswer;
    private final int patience;
    private final int attempts;

    OwnUnits(Opening opening, Durability durability, JdbcOptions options) {
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.tables = opening.tables();
        this.durability = durability;
        this.lostAnswer = new LostAnswer(opening, durability, options);
        this.patience = options.patience();
        this.attempts = options.attempts();
    }

    @Override
    public <R extends @Nullable Object> R read(StationId station, Function<? super Records, ? extends R> work) {
        Tries tries = new Tries(attempts, patience);
        while (true) {
            try {
                return readOnce(station.value(), work);
            } catch (Again again) {
                if (!tries.again(again.away())) {
                    throw again.failure();
                }
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
                return unit.read(durability, work);
            } catch (SQLException e) {
                throw Again.unlessFinal(dialect, e, unit.fail(e, "reading"));
            } catch (RuntimeException e) {
                throw Again.unlessFinal(dialect, unit.failure(), e);
            } finally {
                held.rollBack();
            }
        } catch (Connections.Refused refused) {
            throw Again.unlessFinal(dialect, refused.error(), refused.translated());
        }
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        Tries tries = new Tries(attempts, patience);
        while (true) {
            Answer<R> answer = new Answer<>();
            try {
                writeOnce(station.value(), act, work, answer);
                return answer.get();
            } catch (Again again) {
                if (again.atCommit() && lostAnswer.happened(station.value(), act, again.failure())) {
                    return answer.get();
                }
                if (!tries.again(again.away())) {
                    throw again.failure();
                }
            }
        }
    }

    @Override
    public void awaitWriter(StationId station, UnitId unit) {
        lostAnswer.await(station.value(), unit);
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
                throw Again.unlessFinal(dialect, e, unit.fail(e, "writing"));
            } catch (RuntimeException e) {
                held.rollBack();
                throw Again.unlessFinal(dialect, unit.failure(), because(held, unit, e));
            }
            if (wrote) {
                commit(held, station, act, unit.revision());
            } else {
                held.rollBack();
                requireDurable(held, station, locked.revision());
            }
        } catch (Connections.Refused refused) {
            throw Again.unlessFinal(dialect, refused.error(), refused.translated());
        }
    }

    private Ledger.Locked locked(Connections.Held held, String station, Act act) throws Again {
        Sql sql = new Sql(held.connection(), dialect);
        Ledger ledger = new Ledger(sql, station);
        try {
            held.expectWrite(patience);
            Ledger.Locked locked = ledger.lock(act.unit(), dialect.lockCondition(patience), patience);
            if (locked == null) {
                held.rollBack();
                held.beginWrite(patience);
                locked = ledger.lock(act.unit(), "", patience);
            }
            if (locked == null) {
                held.rollBack();
                addStation(held, dialect, station, patience);
                held.beginWrite(patience);
                locked = ledger.lock(act.unit(), "", patience);
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
            throw Again.unlessFinal(dialect, e, Failures.translate(dialect, e, "locking station " + station));
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
        try (Dialect.Changing alone = dialect.changing()) {
            new Ledger(new Sql(held.connection(), dialect), station).addStation();
            held.commit();
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
                "select " + Level.ID + ", " + Level.REVISION + " from " + fresh.table(),
                "",
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
            throw Again.unlessFinal(
                    dialect,
                    e,
                    Failures.translate(dialect, e, "making the commits of station " + station + " durable"));
        }
    }

    private void commit(Connections.Held held, String station, Act act, long revision) throws Again {
        try {
            held.commit();
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
}
