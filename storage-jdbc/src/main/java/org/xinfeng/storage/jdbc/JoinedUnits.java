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

    private final HostTransaction host;
    private final Connections connections;
    private final Dialect dialect;
    private final Tables tables;
    private final Durability durability;
    private final int patience;
    private final ThreadLocal<@Nullable String> station = new ThreadLocal<>();

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
        requireLevel(connection, false);
        requireOneStation(id.value());
        JdbcUnit unit = new JdbcUnit(connection, dialect, tables, id.value(), 0, false);
        try (unit) {
            Ledger ledger = new Ledger(unit.sql(), id.value());
            Ledger.Seen seen = ledger.seen();
            ledger.requireKnown(seen.upgrades(), tables);
            durability.require(connection, id.value(), seen.revision());
            R answer = work.apply(unit);
            unit.requireNotLost();
            return answer;
        } catch (SQLException e) {
            host.rollbackOnly();
            throw unit.fail(e, "reading");
        } catch (RuntimeException | Error e) {
            host.rollbackOnly();
            throw e;
        }
    }

    @Override
    public <R extends @Nullable Object> R write(StationId id, Act act, Function<? super Records, ? extends R> work) {
        Connection connection = host.connection();
        requireLevel(connection, true);
        requireOneStation(id.value());
        Guarded guarded = new Guarded(connection, id.value());
        try {
            Ledger.Locked locked = guarded.lock(act);
            try (JdbcUnit unit = new JdbcUnit(connection, dialect, tables, id.value(), locked.revision(), true)) {
                return guarded.run(unit, locked, act, work);
            }
        } catch (SQLException e) {
            host.rollbackOnly();
            throw Failures.translate(dialect, e, "writing to station " + id.value());
        } catch (RuntimeException | Error e) {
            host.rollbackOnly();
            throw e;
        }
    }

    /** Not waited for: the lock may be that of the transaction which asks. */
    @Override
    public void awaitWriter(StationId id, UnitId unit) {}

    /** One unit behind a savepoint. */
    private final class Guarded {

        private final Connection connection;
        private final String station;

        Guarded(Connection connection, String station) {
            this.connection = connection;
            this.station = station;
        }

        Ledger.Locked lock(Act act) throws SQLException {
            Ledger ledger = new Ledger(new Sql(connection, dialect), station);
            Ledger.Locked locked = ledger.lock(act.unit(), patience);
            if (locked == null) {
                addStation();
                locked = ledger.lock(act.unit(), patience);
            }
            if (locked == null) {
                throw new SQLException("the row of the station is not there although it was just added");
            }
            ledger.requireKnown(locked.upgrades(), tables);
            if (locked.unit() > 0) {
                throw OwnUnits.before(station, act, locked.unit());
            }
            return locked;
        }

        /** In a transaction of its own beside the host's, which leaves nothing but a station without commits. */
        private void addStation() {
            try (Connections.Held held = connections.open("adding station " + station)) {
                OwnUnits.addStation(held, dialect, station, patience);
            } catch (SQLException e) {
                throw Failures.translate(dialect, e, "adding station " + station);
            } catch (Connections.Refused refused) {
                throw refused.translated();
            }
        }

        <R extends @Nullable Object> R run(
                JdbcUnit unit, Ledger.Locked locked, Act act, Function<? super Records, ? extends R> work)
                throws SQLException {
            Savepoint before = connection.setSavepoint();
            R answer;
            try {
                answer = work.apply(unit);
                if (UnitGuard.isRefused(answer)) {
                    connection.rollback(before);
                    return answer;
                }
                if (OwnUnits.writeDown(unit, tables, locked, act)) {
                    host.onEnd(committed -> ended(committed, unit.revision()));
                }
            } catch (SQLException e) {
                throw because(unit, before, unit.fail(e, "writing"));
            } catch (RuntimeException | Error e) {
                throw because(unit, before, e);
            }
            connection.releaseSavepoint(before);
            return answer;
        }

        /** Takes back what the unit did, and says which record was there already if that was it. */
        private RuntimeException because(JdbcUnit unit, Savepoint before, Throwable failure) throws SQLException {
            try {
                connection.rollback(before);
            } catch (SQLException gone) {
                // the whole transaction is gone, and the unit with it
                throw rethrown(failure);
            }
            JdbcStore.Fresh fresh = unit.doubled();
            if (fresh != null && failure instanceof RuntimeException lost) {
                return OwnUnits.stale(unit.sql(), station, fresh, lost);
            }
            throw rethrown(failure);
        }

        private static RuntimeException rethrown(Throwable failure) {
            if (failure instanceof Error error) {
                throw error;
            }
            return (RuntimeException) failure;
        }

        private void ended(boolean committed, long revision) {
            if (!committed) {
                return;
            }
            try (Connections.Held held = connections.open("making a commit durable")) {
                durability.require(held.connection(), station, revision);
            } catch (SQLException e) {
                throw Failures.translate(dialect, e, "making a commit of station " + station + " durable");
            } catch (Connections.Refused refused) {
                throw refused.translated();
            }
        }
    }

    private void requireLevel(Connection connection, boolean writing) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "the host's connection commits each statement by itself; begin a transaction first");
            }
            int level = connection.getTransactionIsolation();
            if (writing && level != Connection.TRANSACTION_READ_COMMITTED) {
                throw new StorageException(
                        "A unit that writes can only join a transaction at READ COMMITTED, since what it"
                                + " reads must be what the writer before it has left; begin the transaction at that level.");
            }
            if (!writing && !dialect.isSnapshot(level)) {
                throw new StorageException(
                        "A unit that reads can only join a transaction that sees one committed state: " + "begin it at "
                                + dialect.snapshotLevel() + ", or write the unit as one that writes.");
            }
        } catch (SQLException e) {
            throw Failures.translate(dialect, e, "joining the host's transaction");
        } catch (StorageException e) {
            host.rollbackOnly();
            throw e;
        }
    }

    private void requireOneStation(String wanted) {
        String joined = station.get();
        if (joined == null) {
            station.set(wanted);
            host.onEnd(committed -> station.remove());
        } else if (!joined.equals(wanted)) {
            host.rollbackOnly();
            throw new IllegalStateException("the host's transaction already joined station " + joined
                    + " and cannot join " + wanted + " too; one station for each transaction");
        }
    }
}
