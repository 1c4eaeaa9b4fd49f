package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** PostgreSQL; nothing newer than 9.2, since others descend from it. */
final class PostgresDialect extends Dialect {

    private static final long MIGRATION = 7_836_458_123_004_001L;

    private static final String OF_THE_LIBRARY = "n.nspname = current_schema() and c.relkind in ('r', 'p')"
            + " and (substr(c.relname, 1, 3) = 'xf_' or substr(c.relname, 1, 8) = 'xinfeng_')";

    /** Time limits that this server knows: some of its older descendants do not. */
    private volatile List<String> limits = List.of();

    /**
     * What each statement of a reading unit is planned for once and not for its values: it has an index of its own, and
     * planning takes as long as reading a page. Planned for a cursor near the end of a list, where hardly a row seems left,
     * the index of another list would do as well. Blank before PostgreSQL 12.
     */
    private volatile String planning = "";

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public boolean speaks(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("PostgreSQL");
    }

    @Override
    public void requireFit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show server_encoding")) {
            row.next();
            if (!row.getString(1).equals("UTF8")) {
                throw new StorageException("The database has the character set " + row.getString(1)
                        + ", which cannot keep every Chinese character; create it with encoding UTF8.");
            }
        }
        requireCodesByByte(connection);
        List<String> known = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name from pg_settings where name in"
                                + " ('lock_timeout', 'idle_in_transaction_session_timeout', 'plan_cache_mode') order by name")) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        planning = known.remove("plan_cache_mode") ? "; set local plan_cache_mode = force_generic_plan" : "";
        limits = List.copyOf(known);
    }

    /** Codes are of this type, texts are not. */
    private static void requireCodesByByte(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select c.relname, a.attname, l.collname from pg_class c"
                        + " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
                        + " join pg_type t on t.oid = a.atttypid join pg_collation l on l.oid = a.attcollation"
                        + " where " + OF_THE_LIBRARY
                        + " and a.attnum > 0 and not a.attisdropped and t.typname = 'varchar'"
                        + " and l.collname not in ('C', 'POSIX') order by c.relname, a.attnum limit 1")) {
            if (row.next()) {
                throw new StorageException("The column " + row.getString(1) + "." + row.getString(2)
                        + " has the collation " + row.getString(3) + ", which does not order codes by their bytes;"
                        + " alter it to varchar(64) collate \"C\".");
            }
        }
    }

    /** The driver's own takes a tenth of a second for the columns and some milliseconds for the indexes of each table. */
    @Override
    public String columnsQuery() {
        return "select c.relname as table_name, a.attname as column_name, case t.typname when 'varchar' then 12"
                + " when 'text' then 12 when 'int8' then -5 when 'bool' then -7 when 'date' then 91"
                + " when 'timestamp' then 93 else 1111 end as data_type,"
                + " case when t.typname = 'varchar' and a.atttypmod > 4 then a.atttypmod - 4"
                + " when t.typname in ('text', 'varchar') then 2147483647 else 0 end as column_size,"
                + " case when t.typname <> 'timestamp' then 0 when a.atttypmod < 0 then 6 else a.atttypmod end"
                + " as decimal_digits,"
                + " case when a.attnotnull then 0 else 1 end as nullable,"
                + " case when a.atthasdef then 'default' end as column_def"
                + " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid"
                + " where a.attnum > 0 and not a.attisdropped and " + OF_THE_LIBRARY;
    }

    @Override
    public String indexesQuery() {
        return "select c.relname as table_name, x.relname as index_name, not i.indisunique as non_unique,"
                + " k.place as ordinal_position, a.attname as column_name"
                + " from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " join generate_series(1, 32) as k (place) on k.place <= i.indnatts"
                + " left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[k.place - 1]"
                + " where " + OF_THE_LIBRARY;
    }

    @Override
    public String type(Shape.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case CODE -> "varchar(64) collate \"C\"";
            case INTEGER -> "bigint";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case INSTANT -> "timestamp(6)";
        };
    }

    @Override
    public boolean definitionsRollBack() {
        return true;
    }

    @Override
    public String dropNotNull(String table, String column, Shape.Type type, String comment) {
        return "alter table " + table + " alter column " + column + " drop not null";
    }

    /** Without {@code on conflict}, which came with 9.5; a loser of the race is told by a duplicate. */
    @Override
    public String insertMissing(String table, String columns, String key, String rows) {
        return "insert into " + table + " (" + columns + ") values " + rows;
    }

    @Override
    public void lockMigration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(MIGRATION_PATIENCE);
            statement.execute("select pg_advisory_lock(" + MIGRATION + ")");
        }
    }

    @Override
    public void unlockMigration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + MIGRATION + ")");
        }
    }

    @Override
    public void beginWrite(Connection connection, int patience) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // sent together; local to this transaction, so that the connection goes back as it came
            StringBuilder sql = new StringBuilder("set transaction isolation level read committed");
            for (String limit : limits) {
                sql.append("; set local ")
                        .append(limit)
                        .append(" = '")
                        .append(patience)
                        .append("s'");
            }
            statement.execute(sql.toString());
        }
    }

    @Override
    public void expectWrite(Connection connection, int patience) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** The limits are local to this transaction, as those of {@link #beginWrite}. */
    @Override
    public String lockCondition(int patience) {
        StringBuilder sql = new StringBuilder(" and current_setting('transaction_isolation') = 'read committed'");
        for (String limit : limits) {
            sql.append(" and set_config('")
                    .append(limit)
                    .append("', '")
                    .append(patience)
                    .append("s', true) is not null");
        }
        return sql.toString();
    }

    @Override
    public void beginRead(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only" + planning);
        }
    }

    @Override
    public boolean limitWait(Connection connection, int patience) throws SQLException {
        if (!limits.contains("lock_timeout")) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select set_config('lock_timeout', '" + patience
                        + "s', true) where current_setting('lock_timeout') = '0'")) {
            return row.next();
        }
    }

    @Override
    public void unlimitWait(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = 0");
        }
    }

    @Override
    public int rowsPerInsert() {
        return 64;
    }

    @Override
    public boolean seeksByRow() {
        return true;
    }

    @Override
    public Failure classify(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "25P03", "53300", "3D000" -> Failure.UNREACHABLE; // idle too long, too many clients, no such database
            case "3F000" -> Failure.SCHEMA; // no such schema
            default -> super.classify(error);
        };
    }
}
