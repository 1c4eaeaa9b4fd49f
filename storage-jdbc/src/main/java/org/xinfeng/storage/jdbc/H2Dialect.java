package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import org.xinfeng.kernel.Shape;

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
