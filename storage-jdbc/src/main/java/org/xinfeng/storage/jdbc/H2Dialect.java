package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** H2: snapshots only at SERIALIZABLE, durable only after a checkpoint. */
final class H2Dialect extends Dialect {

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

    /** Without it a unit is in the file only up to half a second later. */
    @Override
    public void afterCommit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
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
