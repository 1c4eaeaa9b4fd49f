package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.UnitId;

/**
 * Finds out whether a unit whose answer was lost at its commit was committed: by the unit's id, behind the lock of its
 * station, which the lost transaction holds until the server has ended it one way or the other.
 */
final class LostAnswer {

    /** Seconds that the server has to end a transaction that was idle too long, before the lock is given up. */
    private static final int SPARE = 5;

    private final Connections connections;
    private final Dialect dialect;
    private final Durability durability;
    private final int patience;

    LostAnswer(Opening opening, Durability durability, JdbcOptions options) {
        this.connections = opening.connections();
        this.dialect = opening.dialect();
        this.durability = durability;
        this.patience = options.patience();
    }

    /**
     * Whether the unit was committed, and is durable. Asks again while the database is away, but begins no further attempt
     * when patience is over.
     *
     * @param failure that of the commit
     * @throws StorageException if it cannot be known
     */
    boolean happened(String station, Act act, RuntimeException failure) {
        Tries tries = new Tries(Integer.MAX_VALUE, patience);
        do {
            try (Connections.Held held = connections.open("asking whether a unit was committed")) {
                Ledger.Locked locked = lock(held, station, act.unit());
                if (locked == null || locked.unit() == 0) {
                    return false;
                }
                durability.require(held.connection(), station, locked.revision());
                return true;
            } catch (Connections.Refused | SQLException e) {
                // asked again
            }
        } while (tries.again(true));
        throw new StorageException(
                "The database went away while the unit " + act.unit().value() + " of station " + station
                        + " was being committed, and whether it was is not known; ask Storage.committed when the"
                        + " database is back.",
                failure);
    }

    /** Comes back when every unit that was being written to the station when this was called has ended. */
    void await(String station, UnitId unit) {
        String doing = "waiting for the writer of station " + station;
        try (Connections.Held held = connections.open(doing)) {
            lock(held, station, unit);
        } catch (SQLException e) {
            throw Failures.translate(dialect, e, doing);
        } catch (Connections.Refused refused) {
            throw refused.translated();
        }
    }

    private Ledger.@Nullable Locked lock(Connections.Held held, String station, UnitId unit) throws SQLException {
        held.beginWrite(patience + SPARE);
        try {
            return new Ledger(new Sql(held.connection(), dialect), station).lock(unit, "", patience + SPARE);
        } finally {
            held.rollBack();
        }
    }
}
