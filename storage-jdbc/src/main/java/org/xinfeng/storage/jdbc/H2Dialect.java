package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** H2: snapshots only at SERIALIZABLE, durable only after a checkpoint. */
final class H2Dialect extends Dialect {

    /** Addresses of files that H2 opens in this process, and does not open again if they are closed. */
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?!retry:|tcp:|ssl:)");

    private static final ReentrantLock MIGRATION = new ReentrantLock();

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public boolean speaks(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("H2");
    }

    /**
     * H2 2.5.252 can lose units at a crash although a checkpoint was made, and the rest of the file with them: if it reuses
     * space, since what it writes into a gap is found again only by way of a header that lags one write behind; and if it
     * also writes in the background, since what it writes then may not know of what is still being written. A thread that
     * is interrupted would close the file under all others, if H2 did not open it again.
     */
    @Override
    public void requireFit(Connection connection) throws SQLException {
        String address = connection.getMetaData().getURL();
        if (address.startsWith("jdbc:h2:mem:")) {
            return;
        }
        if (FILE.matcher(address).lookingAt() || isSetOtherwise(connection)) {
            throw new StorageException("The H2 database could lose units at a crash or an interrupt;"
                    + " let its address be jdbc:h2:retry:<path>;REUSE_SPACE=FALSE;WRITE_DELAY=0.");
        }
    }

    private static boolean isSetOtherwise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from information_schema.settings"
                        + " where setting_name = 'REUSE_SPACE' and lower(setting_value) <> 'false'"
                        + " or setting_name = 'WRITE_DELAY' and setting_value <> '0'")) {
            return row.next();
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

    /** Only one process has the file; in it one thread at a time, since H2 itself would give up after two seconds. */
    @Override
    public void lockMigration(Connection connection) throws SQLException {
        try {
            if (!MIGRATION.tryLock(MIGRATION_PATIENCE, TimeUnit.SECONDS)) {
                throw new SQLException("another thread is migrating", "HYT00", 50200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while another thread is migrating", "HYT00", 50200, e);
        }
    }

    @Override
    public void unlockMigration(Connection connection) {
        MIGRATION.unlock();
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

    /** Without it a unit is with the operating system, which outlives the process but not the power. */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    /** H2 uses a list for the first column of an index only, and would read all rows of the station. */
    @Override
    public boolean seeksIdLists() {
        return false;
    }

    @Override
    public int rowsPerInsert() {
        return 16;
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
