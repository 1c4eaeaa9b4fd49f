package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.xinfeng.kernel.Shape;

/**
 * How tables, columns and indexes are made on a database: the half of a {@link Dialect} that is asked while migrating and
 * opening. It is nothing to extend by itself.
 */
public abstract sealed class Definitions permits Dialect {

    /** Seconds to wait for another process that is migrating. */
    static final int MIGRATION_PATIENCE = 600;

    /** Only a dialect has definitions. */
    Definitions() {}

    /** A name as the database's own catalogue has it. */
    public String stored(String name) {
        return name;
    }

    /**
     * A query for the columns of all tables of the current schema whose names begin with {@code xf_} or {@code xinfeng_}, in
     * either case: {@code TABLE_NAME}, {@code COLUMN_NAME}, {@code DATA_TYPE}, {@code COLUMN_SIZE}, {@code DECIMAL_DIGITS},
     * {@code NULLABLE}, {@code COLUMN_DEF}, each as {@link java.sql.DatabaseMetaData#getColumns} has it. Blank if the driver is
     * to be asked, which may take seconds.
     */
    public String columnsQuery() {
        return "";
    }

    /**
     * As {@link #columnsQuery()} for the indexes of these tables, those of keys too, as
     * {@link java.sql.DatabaseMetaData#getIndexInfo} has them: {@code TABLE_NAME}, {@code INDEX_NAME}, {@code NON_UNIQUE},
     * {@code ORDINAL_POSITION}, {@code COLUMN_NAME}.
     */
    public String indexesQuery() {
        return "";
    }

    /** The type of a column, with its collation: codes order by their bytes, blanks at the end count. */
    public abstract String type(Shape.Type type);

    /** Whether a failed script leaves nothing behind, so that it runs in one transaction. */
    public abstract boolean definitionsRollBack();

    /** The beginning of a statement that makes a table, or leaves it as it is if the script is run again. */
    public String createTable() {
        return definitionsRollBack() ? "create table " : "create table if not exists ";
    }

    /** As {@link #createTable()} for an index. */
    public String createIndex() {
        return definitionsRollBack() ? "create index " : "create index if not exists ";
    }

    /** As {@link #createTable()} for a further column. */
    public String addColumn() {
        return definitionsRollBack() ? "add column " : "add column if not exists ";
    }

    /** The statement by which a column may be absent from now on. */
    public abstract String dropNotNull(String table, String column, Shape.Type type, String comment);

    /** What follows a column in {@code create table}: its comment, where it belongs there. */
    public String columnComment(String comment) {
        return "";
    }

    /** What follows the closing bracket of {@code create table}. */
    public String tableOptions(String comment) {
        return "";
    }

    /** Whether comments are statements of their own: {@code comment on table …}. */
    public boolean commentsApart() {
        return true;
    }

    /** A text as a literal of SQL. */
    public String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * A statement that adds a row unless its key is there.
     *
     * @param key the columns of the primary key
     * @param rows the rows, each in brackets
     */
    public abstract String insertMissing(String table, String columns, String key, String rows);

    /** Keeps a second process from migrating at the same time; the connection is not in a transaction. */
    public void lockMigration(Connection connection) throws SQLException {}

    /** Ends what {@link #lockMigration} began. */
    public void unlockMigration(Connection connection) throws SQLException {}
}
