package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees to it that nobody is told of a unit that a crash could still take back, where a commit alone does not: others see
 * a unit from its commit on, which is before its writer has made it durable.
 */
final class Durability {

    private final Dialect dialect;
    private final Map<String, Long> durable = new ConcurrentHashMap<>();

    Durability(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Comes back when a station's commits up to a revision are durable. */
    void require(Connection connection, String station, long revision) throws SQLException {
        if (dialect.commitIsDurable() || durable.getOrDefault(station, 0L) >= revision) {
            return;
        }
        dialect.afterCommit(connection);
        durable.merge(station, revision, Math::max);
    }
}
