package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** H2: snapshots only at SERIALIZABLE, durable only after a checkpoint. */
final class H2Dialect extends Dialect {

    /** Addresses of files that H2 does not open again if they are closed. */
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?!retry:)");

    /** Addresses by which several processes can have a database. */
    private static final Pattern SERVER = Pattern.compile("jdbc:h2:(tcp|ssl):");

    /** In upper case, since one of the settings is that names are taken as they stand. */
    private static final String OF_THE_LIBRARY =
            "TABLE_SCHEMA = CURRENT_SCHEMA" + " AND (LEFT(TABLE_NAME, 3) = 'XF_' OR LEFT(TABLE_NAME, 8) = 'XINFENG_')";

    private static final ReentrantLock MIGRATION = new ReentrantLock();

    /** One lock for each file. */
    private static final Map<String, ReentrantLock> CHANGES = new ConcurrentHashMap<>();

    /** What Linux, in both languages, and Windows say of a full disk, a quota and a limit on the size of files. */
    private static final Pattern FULL =
            Pattern.compile("No space left|quota|File too large|not enough space" + "|没有空间|磁盘配额|文件过大|磁盘空间不足");

    private volatile ReentrantLock changes = new ReentrantLock();

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
        requireComparing(connection);
        String address = connection.getMetaData().getURL();
        if (address.startsWith("jdbc:h2:mem:")) {
            return;
        }
        if (SERVER.matcher(address).lookingAt()) {
            throw new StorageException("An H2 database that several processes write to could lose units at a crash;"
                    + " open its file in one process, or take PostgreSQL or MariaDB.");
        }
        changes = CHANGES.computeIfAbsent(file(address), file -> new ReentrantLock());
        if (FILE.matcher(address).lookingAt() || isSetOtherwise(connection)) {
            throw new StorageException("The H2 database could lose units at a crash or an interrupt;"
                    + " let its address be jdbc:h2:retry:<path>;REUSE_SPACE=FALSE;WRITE_DELAY=0.");
        }
    }

    private static void requireComparing(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT SETTING_NAME, SETTING_VALUE"
                    + " FROM INFORMATION_SCHEMA.SETTINGS"
                    + " WHERE SETTING_NAME = 'MODE' AND SETTING_VALUE IN ('Oracle', 'MSSQLServer', 'STRICT')"
                    + " OR SETTING_NAME = 'IGNORECASE' AND SETTING_VALUE <> '0'"
                    + " OR SETTING_NAME = 'COLLATION' AND SETTING_VALUE NOT LIKE 'OFF%'"
                    + " OR SETTING_NAME = 'DATABASE_TO_UPPER' AND LOWER(SETTING_VALUE) <> 'true'")) {
                if (row.next()) {
                    throw new StorageException("The H2 database has the setting " + row.getString(1) + "="
                            + row.getString(2) + ", under which the library's statements fail or mean something else;"
                            + " make it anew without that.");
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE"
                    + " FROM INFORMATION_SCHEMA.COLUMNS WHERE " + OF_THE_LIBRARY
                    + " AND DATA_TYPE IN ('VARCHAR_IGNORECASE', 'CHARACTER') LIMIT 1")) {
                if (row.next()) {
                    throw new StorageException("The column " + row.getString(1) + "." + row.getString(2) + " is a "
                            + row.getString(3) + ", which ignores case or blanks; alter it to varchar.");
                }
            }
        }
    }

    private static String file(String address) {
        String path = address.split(";", 2)[0];
        path = path.substring(path.lastIndexOf(':') + 1);
        return Path.of(path).toAbsolutePath().normalize().toString();
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
    public String columnsQuery() {
        return "SELECT TABLE_NAME, COLUMN_NAME, CASE DATA_TYPE WHEN 'CHARACTER VARYING' THEN 12"
                + " WHEN 'CHARACTER LARGE OBJECT' THEN 2005 WHEN 'BIGINT' THEN -5 WHEN 'BOOLEAN' THEN 16"
                + " WHEN 'TINYINT' THEN -6 WHEN 'DATE' THEN 91 WHEN 'TIMESTAMP' THEN 93 ELSE 1111 END AS DATA_TYPE,"
                + " COALESCE(CHARACTER_MAXIMUM_LENGTH, 0) AS COLUMN_SIZE,"
                + " COALESCE(DATETIME_PRECISION, 0) AS DECIMAL_DIGITS,"
                + " CASE IS_NULLABLE WHEN 'YES' THEN 1 ELSE 0 END AS NULLABLE, COLUMN_DEFAULT AS COLUMN_DEF"
                + " FROM INFORMATION_SCHEMA.COLUMNS WHERE " + OF_THE_LIBRARY;
    }

    @Override
    public String indexesQuery() {
        return "SELECT TABLE_NAME, INDEX_NAME, NOT IS_UNIQUE AS NON_UNIQUE, ORDINAL_POSITION, COLUMN_NAME"
                + " FROM INFORMATION_SCHEMA.INDEX_COLUMNS WHERE " + OF_THE_LIBRARY;
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
        return " for update nowait";
    }

    /** Who waited would wait while {@link #changing()}, and let nobody give the lock back. */
    @Override
    public boolean waitsForLock() {
        return false;
    }

    /**
     * H2 2.5.252 writes its maps to the file one after another, while other threads go on changing them: a crash could then
     * find rows of a transaction whose undo log was not written, and take them for committed or for locked. So one thread at
     * a time changes a file, and what is written knows of whole statements only.
     */
    @Override
    public Changing changing() {
        ReentrantLock lock = changes;
        lock.lock();
        return lock::unlock;
    }

    @Override
    public boolean commitIsDurable() {
        return false;
    }

    /** Without it a unit is with the operating system, which outlives the process but not the power. */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        try (Changing alone = changing();
                Statement statement = connection.createStatement()) {
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
            // connection closed, in use, broken, closing, closed, no such database
            case 90007, 90020, 90067, 90121, 90098, 90013, 90146, 90149, 8000, 8001, 8004 -> Failure.UNREACHABLE;
            // a file that cannot be written, read, made
            case 90028, 90030, 90031, 90062 -> isFull(error) ? Failure.FULL : Failure.UNREACHABLE;
            case 50000 -> isFull(error) ? Failure.FULL : Failure.OTHER;
            case 28000, 90096, 90040 -> Failure.FORBIDDEN;
            case 90097 -> Failure.READ_ONLY;
            case 90100 -> Failure.FULL;
            default -> super.classify(error);
        };
    }

    /** H2 has no number for it: what the system said is somewhere below. */
    private static boolean isFull(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    && FULL.matcher(String.valueOf(cause.getMessage())).find()) {
                return true;
            }
        }
        return false;
    }
}
