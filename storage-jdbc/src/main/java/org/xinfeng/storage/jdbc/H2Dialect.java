package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** H2: snapshots only at SERIALIZABLE, durable only after a checkpoint. */
final class H2Dialect extends Dialect {

    private static final AtomicLong ROWS = new AtomicLong();
    private static final Executor CHECKPOINTS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "xinfeng-checkpoint");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public boolean speaks(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("H2");
    }

    /**
     * H2 that reuses space in its file can lose units at a crash although a checkpoint was made: what it writes into a gap
     * is found again only by way of a header that lags one write behind (seen with 2.5.252). Written at the end of the file
     * it is always found.
     */
    @Override
    public void requireFit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select setting_value from information_schema.settings"
                        + " where setting_name = 'REUSE_SPACE'")) {
            boolean inFile = !connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
            if (inFile && row.next() && row.getString(1).equalsIgnoreCase("true")) {
                throw new StorageException("The H2 database reuses space in its file, so that a crash could lose units;"
                        + " add ;REUSE_SPACE=FALSE to its address.");
            }
        }
    }

    @Override
    public String stored(String name) {
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public String type(Shape.Type type) {
        return switch (type) {
            case TEXT -> "varchar(" + Shape.MAX_TEXT + ")";
            case CODE -> "varchar(64)";
            case INTEGER -> "bigint";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case INSTANT -> "timestamp(6)";
        };
    }

    @Override
    public boolean definitionsRollBack() {
        return false;
    }

    @Override
    public String dropNotNull(String table, String column, Shape.Type type, String comment) {
        return "alter table " + table + " alter column " + column + " drop not null";
    }

    @Override
    public String insertMissing(String table, String columns, String key, String rows) {
        return "merge into " + table + " (" + columns + ") key (" + key + ") values " + rows;
    }

    @Override
    public void beginWrite(Connection connection, int patience) throws SQLException {
        begin(connection, Connection.TRANSACTION_READ_COMMITTED);
    }

    @Override
    public void beginRead(Connection connection) throws SQLException {
        begin(connection, Connection.TRANSACTION_SERIALIZABLE);
    }

    private static void begin(Connection connection, int level) throws SQLException {
        connection.setAutoCommit(false);
        if (connection.getTransactionIsolation() != level) {
            connection.setTransactionIsolation(level);
        }
    }

    @Override
    public void end(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Override
    public boolean isSnapshot(int level) {
        return level == Connection.TRANSACTION_SERIALIZABLE;
    }

    @Override
    public String lockSuffix(int patience) {
        return " for update wait " + patience;
    }

    @Override
    public boolean commitIsDurable() {
        return false;
    }

    /**
     * Without a checkpoint a unit is in the file only up to half a second later; and a checkpoint waits for what H2 writes
     * in the background only if it finds something new to write itself, and only in a thread that is not interrupted (seen
     * with 2.5.252). So it is given a row, which is taken back, and a thread of its own.
     */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        try {
            CompletableFuture.runAsync(() -> checkpoint(connection), CHECKPOINTS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failed failed) {
                throw failed.error;
            }
            throw e;
        }
    }

    private static void checkpoint(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            Savepoint before = connection.setSavepoint();
            statement.execute("insert into xinfeng_commit_record (station, revision, place, kind, record_id) values"
                    + " ('', " + ROWS.decrementAndGet() + ", 0, '', '')");
            connection.rollback(before);
            statement.execute("checkpoint sync");
            if (autoCommit) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException error;

        Failed(SQLException error) {
            super(error);
            this.error = error;
        }
    }

    @Override
    public int rowsPerInsert() {
        return 64;
    }

    @Override
    public Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            case 50200 -> Failure.WAITED; // lock timeout
            case 90131, 40001 -> Failure.CONFLICT;
            case 90020, 90067, 90121, 90098, 90028, 90030, 90031, 8000, 8001, 8004 -> Failure.UNREACHABLE;
            case 28000, 90096, 90040 -> Failure.FORBIDDEN;
            case 90097 -> Failure.READ_ONLY;
            case 90100 -> Failure.FULL;
            default -> super.classify(error);
        };
    }
}
