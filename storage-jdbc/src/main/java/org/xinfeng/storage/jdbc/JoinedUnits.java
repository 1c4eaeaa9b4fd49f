package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.UnitGuard;
import org.xinfeng.storage.UnitId;

/**
 * Units inside the host's transaction. Nothing is begun, committed or run again here; a savepoint guards each unit, and any
 * failure marks the whole transaction, so that a failure that the host swallows keeps nothing.
 */
final class JoinedUnits implements Units {

    /** The state of PostgreSQL's answer to whatever follows a failed statement. */
    private static final String ABORTED = "25P02";

    private final HostTransaction host;
    private final Connections connections;
    private final Dialect dialect;
    private final Tables tables;
    private final Durability durability;
    private final int patience;
    private final Joins joins = new Joins();

    JoinedUnits(HostTransaction host, Opening opening, Durability durability, JdbcOptions options) {
        this.host = host;
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.tables = opening.tables();
        this.durability = durability;
        this.patience = options.patience();
    }

    @Override
    public <R extends @Nullable Object> R read(StationId id, Function<? super Records, ? extends R> work) {
        Connection connection = host.connection();
        try {
            requireOpen(connection);
            requireSnapshot(connection);
            join(connection, id.value());
            return read(connection, id.value(), work);
        } catch (SQLException e) {
            throw failed(translated(e, "reading from station " + id.value()));
        } catch (Throwable e) {
            failed(e);
            throw e;
        }
    }

    private <R extends @Nullable Object> R read(
            Connection connection, String station, Function<? super Records, ? extends R> work) throws SQLException {
        try (JdbcUnit unit = new JdbcUnit(connection, dialect, tables, station, 0, false)) {
            return unit.read(durability, work);
        }
    }

    @Override
    public <R extends @Nullable Object> R write(StationId id, Act act, Function<? super Records, ? extends R> work) {
        Connection connection = host.connection();
        try {
            requireOpen(connection);
            requireReadCommitted(connection);
            Joins.Join join = join(connection, id.value());
            Ledger.Locked locked = lock(join, act);
            try (JdbcUnit unit = new JdbcUnit(connection, dialect, tables, join.station(), locked.revision(), true)) {
                return guarded(join, unit, locked, act, work);
            }
        } catch (SQLException e) {
            throw failed(translated(e, "writing to station " + id.value()));
        } catch (Throwable e) {
            failed(e);
            throw e;
        }
    }

    /** A unit that was refused before it began: the host's transaction would be without what it asked for. */
    @Override
    public void refused(RuntimeException why) {
        failed(why);
    }

    /** Not waited for: the lock may be that of the transaction which asks. */
    @Override
    public void awaitWriter(StationId id, UnitId unit) {}

    private <X extends Throwable> X failed(X failure) {
        try {
            host.rollbackOnly();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private StorageException translated(SQLException error, String doing) {
        return ABORTED.equals(error.getSQLState())
                ? new StorageException("An earlier statement of the host's transaction failed before " + doing
                        + ", and the database takes no more of it; roll it back.")
                : Failures.translate(dialect, error, doing);
    }

    private Ledger.Locked lock(Joins.Join join, Act act) throws SQLException {
        Connection connection = join.connection();
        if (joins.isLockedBySuspended(join)) {
            throw new IllegalStateException("station " + join.station()
                    + " is locked by a suspended transaction of this" + " thread, which would wait for itself");
        }
        Ledger ledger = new Ledger(new Sql(connection, dialect), join.station());
        boolean limited = !join.isLocked() && dialect.limitWait(connection, patience);
        Ledger.Locked locked = ledger.lock(act.unit(), "", patience);
        if (locked == null) {
            addStation(join.station());
            locked = ledger.lock(act.unit(), "", patience);
        }
        if (locked == null) {
            throw new SQLException("the row of the station is not there although it was just added");
        }
        join.locked();
        if (limited) {
            dialect.unlimitWait(connection);
        }
        ledger.requireKnown(locked.upgrades(), tables);
        if (locked.unit() > 0) {
            throw OwnUnits.before(join.station(), act, locked.unit());
        }
        return locked;
    }

    /**
     * In a transaction of its own beside the host's, which leaves nothing but a station without commits: first writers that
     * insert in their own transactions can deadlock.
     */
    private void addStation(String station) {
        String doing = "adding station " + station + " on a second connection beside the host's";
        try (Connections.Held held = connections.open(doing)) {
            OwnUnits.addStation(held, dialect, station, patience);
        } catch (SQLException e) {
            throw Failures.translate(dialect, e, doing);
        } catch (Connections.Refused refused) {
            throw refused.translated();
        }
    }

    /** Runs a unit behind a savepoint. */
    private <R extends @Nullable Object> R guarded(
            Joins.Join join, JdbcUnit unit, Ledger.Locked locked, Act act, Function<? super Records, ? extends R> work)
            throws SQLException {
        Savepoint before = join.connection().setSavepoint();
        try {
            R answer = work.apply(unit);
            if (!UnitGuard.isRefused(answer) && OwnUnits.writeDown(unit, tables, locked, act)) {
                join.wrote();
            } else {
                rollBack(join, before);
                durability.require(join.connection(), join.station(), locked.revision());
            }
            join.connection().releaseSavepoint(before);
            return answer;
        } catch (SQLException e) {
            throw because(join, before, unit, unit.fail(e, "writing"));
        } catch (RuntimeException e) {
            throw because(join, before, unit, e);
        } catch (Throwable e) {
            takeBack(join, before);
            throw e;
        }
    }

    /** Takes back what the unit did, and says which record was there already if that was it. */
    private RuntimeException because(Joins.Join join, Savepoint before, JdbcUnit unit, RuntimeException failure) {
        JdbcStore.Fresh fresh = unit.doubled();
        try {
            return takeBack(join, before) && fresh != null
                    ? OwnUnits.stale(unit.sql(), join.station(), fresh, failure)
                    : failure;
        } catch (SQLException e) {
            return failure;
        }
    }

    /** False if the whole transaction is gone, and the unit with it. */
    private boolean takeBack(Joins.Join join, Savepoint before) {
        try {
            rollBack(join, before);
            return true;
        } catch (SQLException gone) {
            return false;
        }
    }

    private void rollBack(Joins.Join join, Savepoint before) throws SQLException {
        try (Dialect.Changing alone = dialect.changing()) {
            join.connection().rollback(before);
        }
    }

    private static void requireOpen(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new IllegalStateException(
                    "the host's connection commits each statement by itself; begin a transaction first");
        }
    }

    private static void requireReadCommitted(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            throw new IllegalStateException(
                    "a unit that writes can only join a transaction at READ COMMITTED, since what it reads must be"
                            + " what the writer before it has left; begin the transaction at that level");
        }
        if (connection.isReadOnly()) {
            throw new IllegalStateException(
                    "a unit that writes cannot join a transaction that only reads; begin one that may write");
        }
    }

    private void requireSnapshot(Connection connection) throws SQLException {
        if (!dialect.isSnapshot(connection.getTransactionIsolation())) {
            throw new IllegalStateException(
                    "a unit that reads can only join a transaction that sees one committed state;" + " begin it at "
                            + dialect.snapshotLevel() + ", or let the unit be one that writes");
        }
    }

    private Joins.Join join(Connection connection, String station) {
        Joins.Join joined = joins.of(connection);
        if (joined == null) {
            Joins.Join first = new Joins.Join(connection, station);
            host.onEnd(committed -> ended(first, committed));
            joins.begin(first);
            return first;
        }
        if (!joined.station().equals(station)) {
            throw new IllegalStateException("the host's transaction already joined station " + joined.station()
                    + " and cannot join " + station + " too; one station for each transaction");
        }
        return joined;
    }

    private void ended(Joins.Join join, boolean committed) {
        joins.end(join);
        if (committed && join.hasWritten() && !dialect.commitIsDurable()) {
            try {
                makeDurable(join);
            } catch (SQLException e) {
                throw new StorageException(
                        "The host's transaction was committed but what it wrote to station " + join.station()
                                + " may not be on the disk yet; close the storage, look at the disk, and ask"
                                + " Storage.committed after opening it again.",
                        e);
            } catch (Connections.Refused refused) {
                throw refused.translated();
            }
        }
    }

    /** On the host's connection if it still has it: a pool may have no other. */
    private void makeDurable(Joins.Join join) throws SQLException, Connections.Refused {
        if (!join.connection().isClosed()) {
            makeDurable(join.connection(), join.station());
            return;
        }
        try (Connections.Held held = connections.open("making the commits of station " + join.station() + " durable")) {
            makeDurable(held.connection(), join.station());
        }
    }

    /** Up to what is there now; a unit may have gone with a savepoint of the host. */
    private void makeDurable(Connection connection, String station) throws SQLException {
        Ledger.Seen seen = new Ledger(new Sql(connection, dialect), station).seen();
        durability.require(connection, station, seen.revision());
    }
}
