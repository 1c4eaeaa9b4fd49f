package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of the host that units of this thread have joined and that have not ended: the one that is going on, and
 * those that were suspended for it.
 */
final class Joins {

    /** A transaction, known by its connection, and the station it joined. */
    static final class Join {

        private final Connection connection;
        private final String station;
        private boolean locked;
        private boolean wrote;
        private volatile boolean over;

        Join(Connection connection, String station) {
            this.connection = connection;
            this.station = station;
        }

        Connection connection() {
            return connection;
        }

        String station() {
            return station;
        }

        /** Whether a unit locked the station; a lock may be gone before the end, with a savepoint of the host. */
        boolean isLocked() {
            return locked;
        }

        void locked() {
            locked = true;
        }

        boolean hasWritten() {
            return wrote;
        }

        void wrote() {
            wrote = true;
        }
    }

    private final ThreadLocal<List<Join>> open = ThreadLocal.withInitial(ArrayList::new);

    /** What the transaction has joined; null if this is its first unit. */
    @Nullable
    Join of(Connection connection) {
        return open().stream()
                .filter(join -> join.connection == connection)
                .findFirst()
                .orElse(null);
    }

    /** Whether a suspended transaction of this thread has locked the station, which then nobody can ever free. */
    boolean isLockedBySuspended(Join join) {
        return open().stream().anyMatch(other -> other != join && other.locked && other.station.equals(join.station));
    }

    void begin(Join join) {
        open().add(join);
    }

    void end(Join join) {
        join.over = true;
        if (open().isEmpty()) {
            open.remove();
        }
    }

    /** Without those that ended, perhaps on another thread. */
    private List<Join> open() {
        List<Join> joins = open.get();
        joins.removeIf(join -> join.over);
        return joins;
    }
}
