package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** MariaDB: binary collation without padding on every table, levels set for the next transaction. */
final class MariaDialect extends Dialect {

    private static final String COLLATION = "utf8mb4_nopad_bin";

    private static final String OF_THE_LIBRARY =
            "table_schema = database() and (left(table_name, 3) = 'xf_' or left(table_name, 8) = 'xinfeng_')";

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public boolean speaks(DatabaseMetaData database) throws SQLException {
        return database.getDatabaseProductName().equals("MariaDB")
                || database.getDatabaseProductVersion().contains("MariaDB");
    }

    @Override
    public void requireFit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            requireSession(statement);
            try (ResultSet row = statement.executeQuery("select table_name, column_name, collation_name"
                    + " from information_schema.columns where " + OF_THE_LIBRARY
                    + " and collation_name is not null and collation_name <> '" + COLLATION + "' limit 1")) {
                if (row.next()) {
                    throw new StorageException("The column " + row.getString(1) + "." + row.getString(2)
                            + " has the collation " + row.getString(3) + ", which ignores case or blanks or cannot keep"
                            + " every character; convert the table to " + COLLATION + ".");
                }
            }
        }
    }

    /** Characters on their way there and back, and the modes in which values are cut or emptied and not refused. */
    private static void requireSession(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select @@character_set_client, @@character_set_connection,"
                + " coalesce(@@character_set_results, 'utf8mb4'), @@sql_mode")) {
            row.next();
            for (int i = 1; i <= 3; i++) {
                if (!row.getString(i).equals("utf8mb4")) {
                    throw new StorageException("The connection has the character set " + row.getString(i)
                            + ", which cannot keep every Chinese character; connect with utf8mb4.");
                }
            }
            List<String> modes = List.of(row.getString(4).split(","));
            if (modes.stream().noneMatch(mode -> mode.startsWith("STRICT_"))) {
                throw new StorageException("The connection's sql_mode is not strict, so that a value that does not fit"
                        + " would be cut and not refused; add STRICT_TRANS_TABLES to it.");
            }
            for (String mode : List.of("EMPTY_STRING_IS_NULL", "ORACLE")) {
                if (modes.contains(mode)) {
                    throw new StorageException("The connection's sql_mode has " + mode
                            + ", which gives the library's statements another meaning; take it out.");
                }
            }
        }
    }

    @Override
    public String columnsQuery() {
        return "select table_name as TABLE_NAME, column_name as COLUMN_NAME, case data_type when 'varchar' then 12"
                + " when 'text' then -1 when 'mediumtext' then -1 when 'longtext' then -1 when 'bigint' then -5"
                + " when 'tinyint' then -6 when 'bit' then -7 when 'date' then 91 when 'datetime' then 93 else 1111 end"
                + " as DATA_TYPE, least(coalesce(character_maximum_length, 0), 2147483647) as COLUMN_SIZE,"
                + " coalesce(datetime_precision, 0) as DECIMAL_DIGITS,"
                + " if(is_nullable = 'YES', 1, 0) as NULLABLE, column_default as COLUMN_DEF"
                + " from information_schema.columns where " + OF_THE_LIBRARY;
    }

    @Override
    public String indexesQuery() {
        return "select table_name as TABLE_NAME, index_name as INDEX_NAME, non_unique as NON_UNIQUE,"
                + " seq_in_index as ORDINAL_POSITION, column_name as COLUMN_NAME"
                + " from information_schema.statistics where " + OF_THE_LIBRARY;
    }

    @Override
    public String type(Shape.Type type) {
        return switch (type) {
            case TEXT -> "text";
            case CODE -> "varchar(64)";
            case INTEGER -> "bigint";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case INSTANT -> "datetime(6)";
        };
    }

    @Override
    public boolean definitionsRollBack() {
        return false;
    }

    @Override
    public String dropNotNull(String table, String column, Shape.Type type, String comment) {
        return "alter table " + table + " modify column " + column + " " + type(type) + " null"
                + columnComment(comment);
    }

    @Override
    public String columnComment(String comment) {
        return " comment " + literal(comment);
    }

    @Override
    public String tableOptions(String comment) {
        return " engine=InnoDB default character set utf8mb4 collate " + COLLATION + " comment " + literal(comment);
    }

    @Override
    public boolean commentsApart() {
        return false;
    }

    @Override
    public String literal(String text) {
        return super.literal(text.replace("\\", "\\\\"));
    }

    @Override
    public String insertMissing(String table, String columns, String key, String rows) {
        return "insert ignore into " + table + " (" + columns + ") values " + rows;
    }

    @Override
    public void lockMigration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("select get_lock('xinfeng_migration', " + MIGRATION_PATIENCE + ")")) {
                if (!row.next() || row.getInt(1) != 1) {
                    throw new SQLException("another process is migrating", "HY000", 1205);
                }
            }
        }
    }

    @Override
    public void unlockMigration(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select release_lock('xinfeng_migration')");
        }
    }

    @Override
    public void beginWrite(Connection connection, int patience) throws SQLException {
        begin(connection, "READ-COMMITTED", patience);
    }

    /** The first query takes the snapshot. */
    @Override
    public void beginRead(Connection connection) throws SQLException {
        begin(connection, "REPEATABLE-READ", 0);
    }

    /**
     * In one statement, since each is a question to the server: the level is that of the next transaction alone, and the
     * driver learns from the answer that statements no longer commit by themselves.
     *
     * @param idle seconds after which the server ends an idle client's transaction, 0 for as long as it likes
     */
    private static void begin(Connection connection, String level, int idle) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @xinfeng_autocommit = @@autocommit, @xinfeng_idle = @@idle_transaction_timeout,"
                    + " autocommit = 0, @@tx_isolation = '" + level + "'"
                    + (idle == 0 ? "" : ", @@idle_transaction_timeout = " + idle));
        }
    }

    @Override
    public void end(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set autocommit = @xinfeng_autocommit, @@idle_transaction_timeout = @xinfeng_idle");
        }
    }

    /** At SERIALIZABLE a reader locks what it reads. */
    @Override
    public boolean isSnapshot(int level) {
        return level == Connection.TRANSACTION_REPEATABLE_READ;
    }

    @Override
    public String lockSuffix(int patience) {
        return " for update wait " + patience;
    }

    /** Else it takes the list of the whole station for as good as a village's, and throws away what is of other villages. */
    @Override
    public String readingBy(String index) {
        return " force index (`" + index + "`)";
    }

    /** With a text that a condition fixes in the order it reads all that fits, and sorts that, instead of the index's first. */
    @Override
    public boolean sortsByWholeIndex() {
        return false;
    }

    @Override
    public int rowsPerInsert() {
        return 16;
    }

    /** The driver sends a batch of one statement in bulk. */
    @Override
    public boolean batchesRows() {
        return true;
    }

    /** The driver reads {@code 0000-00-00}, which this database may keep, as absent; it is no day and must not be read so. */
    @Override
    public @Nullable Object read(ResultSet row, int position, Shape.Type type) throws SQLException {
        Object value = super.read(row, position, type);
        if (value == null && type == Shape.Type.DATE && row.getString(position) != null) {
            return LocalDate.MIN;
        }
        if (value == null && type == Shape.Type.INSTANT && row.getString(position) != null) {
            return Instant.MIN;
        }
        return value;
    }

    @Override
    public Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1213, 1020, 1412 -> Failure.CONFLICT; // deadlock, changed since last read, table changed
            case 1205, 1317, 1969 -> Failure.WAITED; // lock, interrupted, longer than max_statement_time
            case 1022, 1062, 1169, 1586 -> Failure.DUPLICATE;
            // login, database, table, column, administration, host, socket, expired, locked
            case 1044, 1045, 1130, 1142, 1143, 1227, 1698, 1820, 1862, 4151 -> Failure.FORBIDDEN;
            case 1290, 1792, 1836 -> Failure.READ_ONLY;
            // null, column, table, no default, wrong string, foreign keys, check
            case 1048, 1054, 1146, 1364, 1366, 1451, 1452, 4025 -> Failure.SCHEMA;
            case 3, 1021, 1026, 1114 -> Failure.FULL; // file, disk, file, table
            // clients, database, shutdown, host blocked, clients of one user, limits of one user, killed, idle
            case 1040, 1049, 1053, 1129, 1203, 1226, 1927, 4031 -> Failure.UNREACHABLE;
            default -> super.classify(error);
        };
    }
}
