package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/** What other sessions of a database are doing, and waiting for it with a bound. */
final class Sessions {

    private static final long BOUND = 60_000_000_000L;

    private Sessions() {}

    /** Waits until so many sessions of the server wait for a lock. */
    static void awaitWaiting(DatabaseServer server, Database database, int wanted) {
        String query = switch (server.kind()) {
            case POSTGRESQL -> "select count(distinct pid) from pg_locks where not granted";
            // the table of transactions is a copy that is not made anew for who asks all the time
            case MARIADB ->
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'";
            case H2 -> "select count(*) from information_schema.sessions where blocker_id is not null";
        };
        await(
                wanted + " sessions that wait for a lock",
                () -> count(database, query) + (server.kind() == DatabaseServer.Kind.H2 ? asking() : 0) >= wanted);
    }

    /** Threads of this JVM that ask for a lock of H2 again and again. */
    private static int asking() {
        return (int) Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(Tries.class.getName())))
                .count();
    }

    private static int count(Database database, String query) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Waits until something is so, for a minute at most. */
    static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + BOUND;
        try {
            while (!condition.call()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("there were never " + what);
                }
                LockSupport.parkNanos(2_000_000);
            }
        } catch (AssertionError e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError("while waiting for " + what, e);
        }
    }
}
