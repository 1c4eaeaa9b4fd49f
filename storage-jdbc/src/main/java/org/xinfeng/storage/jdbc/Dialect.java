package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/**
 * What is different from database to database: how tables are made, isolation, locking, and what an error means. All that a
 * further database needs is a class of this type, given to {@link JdbcOptions#withDialect}, and the contract kit to try it
 * with.
 *
 * <p>Everything else is SQL that all of them understand. A statement names one station, so that a proxy can route it; no
 * {@code MERGE}, {@code RETURNING}, arrays or {@code SKIP LOCKED} is used on records.
 *
 * <p>One object serves every thread of a storage; {@link #requireFit} is called before anything else.
 */
public abstract non-sealed class Dialect extends Definitions {

    /** What an error means to the unit of work that met it. */
    public enum Failure {
        /** A row with this key exists. */
        DUPLICATE,
        /** Two units met in a way that one of them had to give way; the same unit may succeed when it is run again. */
        CONFLICT,
        /** A lock was not given, or a statement not finished, in time. */
        WAITED,
        /** The connection is gone, or could not be made. */
        UNREACHABLE,
        /** The name, the password or a permission is wrong. */
        FORBIDDEN,
        /** The database or the role may only read. */
        READ_ONLY,
        /** A table or a column is not there, of another type, or takes fewer values than the library gives. */
        SCHEMA,
        /** The disk is full. */
        FULL,
        /** Anything else. */
        OTHER
    }

    /** H2, embedded in a file or in memory. */
    public static Dialect h2() {
        return new H2Dialect();
    }

    /** PostgreSQL from 9.2 on, and what descends from it. */
    public static Dialect postgresql() {
        return new PostgresDialect();
    }

    /** MariaDB from 10.4 on. */
    public static Dialect mariadb() {
        return new MariaDialect();
    }

    /** The dialects of the library. */
    static List<Dialect> shipped() {
        return List.of(h2(), postgresql(), mariadb());
    }

    /** A short name in lower case: for messages, and the folder of the shipped scripts. */
    public abstract String name();

    /** Whether this is the dialect of a database. */
    public abstract boolean speaks(DatabaseMetaData database) throws SQLException;

    /**
     * Refuses a database that could not keep the laws: another character set, a collation that ignores case or blanks,
     * a version that is too old.
     *
     * @throws StorageException with one sentence that says what to set
     */
    public void requireFit(Connection connection) throws SQLException {}

    // ---- units of work

    /**
     * Begins a transaction that will write: READ COMMITTED, because the station's row is the lock and what is read after
     * it was given must be what the writer before has left.
     *
     * @param patience seconds to wait for a lock, and after which an idle client's transaction is ended by the server if
     *     it can
     */
    public abstract void beginWrite(Connection connection, int patience) throws SQLException;

    /**
     * As {@link #beginWrite}, but may leave to {@link #lockCondition} what would cost a question to the server: if that finds
     * the transaction to be another than it should be, the unit begins again by {@link #beginWrite}.
     */
    public void expectWrite(Connection connection, int patience) throws SQLException {
        beginWrite(connection, patience);
    }

    /** Begins a transaction that sees one committed state, at the latest that of its first query, however long it lasts. */
    public abstract void beginRead(Connection connection) throws SQLException;

    /** Gives the connection back as it came; the transaction has ended. */
    public void end(Connection connection) throws SQLException {}

    /** The level of a host's transaction in which a unit may read: a snapshot. */
    public boolean isSnapshot(int level) {
        return level == Connection.TRANSACTION_REPEATABLE_READ || level == Connection.TRANSACTION_SERIALIZABLE;
    }

    /** The name of the lowest such level. */
    public String snapshotLevel() {
        return isSnapshot(Connection.TRANSACTION_REPEATABLE_READ) ? "REPEATABLE READ" : "SERIALIZABLE";
    }

    /**
     * What the condition of the statement that locks a station has besides, each part beginning with {@code and}: false in
     * a transaction that {@link #expectWrite} expected to be at another level. It may set time limits of the transaction.
     */
    public String lockCondition(int patience) {
        return "";
    }

    /** What follows the statement that locks a station. */
    public String lockSuffix(int patience) {
        return " for update";
    }

    /**
     * Limits the wait for a station in a transaction of the host, where {@link #lockSuffix} does not and the host has no
     * limit of its own.
     *
     * @return whether {@link #unlimitWait} has something to take back
     */
    public boolean limitWait(Connection connection, int patience) throws SQLException {
        return false;
    }

    /** Takes back what {@link #limitWait} did. */
    public void unlimitWait(Connection connection) throws SQLException {}

    /** Whether the statement that locks a station waits for the lock; if not, it is sent again until patience is over. */
    public boolean waitsForLock() {
        return true;
    }

    /** Held by a thread while it changes rows or ends a transaction that has. */
    public interface Changing extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Entered by every thread before it changes rows or ends a transaction that has, and closed behind it: for a database
     * that a crash could leave with half a unit if two threads did so at once.
     */
    public Changing changing() {
        return () -> {};
    }

    /** Whether what is committed is durable with that; if not, {@link #afterCommit} makes it so. */
    public boolean commitIsDurable() {
        return true;
    }

    /** Makes durable whatever was committed before, by whom ever. */
    public void afterCommit(Connection connection) throws SQLException {}

    // ---- statements

    /** Whether {@code (a, b) > (?, ?)} finds its place in an index; if not, a page is asked for in steps. */
    public boolean seeksByRow() {
        return false;
    }

    /**
     * What follows a table of which a page is read, for a database that would choose another index than the page's own.
     *
     * @param index the name of the page's index, as the database has it
     */
    public String readingBy(String index) {
        return "";
    }

    /** Whether rows are asked for in the order of the whole index, with the columns that conditions fix; if not, of the others. */
    public boolean sortsByWholeIndex() {
        return true;
    }

    /**
     * Whether {@code station = ? and id in (…)} finds its places in an index; if not, ids are joined as a table of values, and
     * rows are changed id by id.
     */
    public boolean seeksIdLists() {
        return true;
    }

    /** Most rows of one {@code insert}; 1 if single rows are sent in a batch, however few they are. */
    public int rowsPerInsert() {
        return 1;
    }

    /** Whether more rows than {@link #rowsPerInsert} are sent as a batch of single rows, not of inserts of so many. */
    public boolean batchesRows() {
        return false;
    }

    /** Sets a parameter. */
    public void bind(PreparedStatement statement, int position, Shape.Type type, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, sqlType(type));
            return;
        }
        switch (type) {
            case TEXT, CODE -> statement.setString(position, (String) value);
            case INTEGER -> statement.setLong(position, (Long) value);
            case YES_NO -> statement.setBoolean(position, (Boolean) value);
            case DATE -> statement.setObject(position, value);
            case INSTANT -> statement.setObject(position, LocalDateTime.ofInstant((Instant) value, ZoneOffset.UTC));
        }
    }

    /** Reads a column. */
    public @Nullable Object read(ResultSet row, int position, Shape.Type type) throws SQLException {
        switch (type) {
            case TEXT, CODE:
                return row.getString(position);
            case INTEGER:
                long number = row.getLong(position);
                return row.wasNull() ? null : number;
            case YES_NO:
                boolean yes = row.getBoolean(position);
                return row.wasNull() ? null : yes;
            case DATE:
                return row.getObject(position, LocalDate.class);
            case INSTANT:
                LocalDateTime utc = row.getObject(position, LocalDateTime.class);
                return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }
        throw new AssertionError(type);
    }

    private static int sqlType(Shape.Type type) {
        return switch (type) {
            case TEXT, CODE -> Types.VARCHAR;
            case INTEGER -> Types.BIGINT;
            case YES_NO -> Types.BOOLEAN;
            case DATE -> Types.DATE;
            case INSTANT -> Types.TIMESTAMP;
        };
    }

    // ---- failures

    /** What an error means; by the standard's states here. */
    public Failure classify(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.startsWith("08")
                || state.startsWith("57P")
                || error instanceof java.sql.SQLTransientConnectionException) {
            return Failure.UNREACHABLE;
        }
        if (state.startsWith("40")) {
            return Failure.CONFLICT;
        }
        return switch (state) {
            case "23505", "23000" -> Failure.DUPLICATE;
            case "55P03", "57014" -> Failure.WAITED;
            case "28000", "28P01", "42501" -> Failure.FORBIDDEN;
            case "25006" -> Failure.READ_ONLY;
            case "53100" -> Failure.FULL;
            default -> isAboutTables(state) ? Failure.SCHEMA : Failure.OTHER;
        };
    }

    /** What the library writes always fits the tables it made: a value that does not, or a name that is not there, tells. */
    private static boolean isAboutTables(String state) {
        return state.startsWith("42") || state.startsWith("22") || state.startsWith("23");
    }

    @Override
    public final String toString() {
        return name();
    }
}
