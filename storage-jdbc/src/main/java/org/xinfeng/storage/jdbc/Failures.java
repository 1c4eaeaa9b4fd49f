package org.xinfeng.storage.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.xinfeng.kernel.StorageException;

/** Says in one sentence what a failure of the database means and what to do. */
final class Failures {

    private Failures() {}

    /** What an error means; of a batch, what its first cause means. */
    static Dialect.Failure classify(Dialect dialect, SQLException error) {
        Dialect.Failure failure = dialect.classify(error);
        SQLException next = error.getNextException();
        if (failure == Dialect.Failure.OTHER && error instanceof BatchUpdateException && next != null) {
            return dialect.classify(next);
        }
        if (failure == Dialect.Failure.OTHER && error.getCause() instanceof SQLException cause) {
            return dialect.classify(cause);
        }
        return failure;
    }

    /**
     * @param doing such as "reading the visit records of station 1", after "while"
     */
    static StorageException translate(Dialect dialect, SQLException error, String doing) {
        Dialect.Failure failure = classify(dialect, error);
        String sentence = switch (failure) {
            case DUPLICATE -> "A row was there already while " + doing + "; read again and decide again.";
            case CONFLICT ->
                "Other units were in the way each time it was tried, while " + doing + "; try again later.";
            case WAITED ->
                "Another unit kept its lock too long while " + doing
                        + "; try again, and look for a client that hangs in a transaction.";
            case UNREACHABLE ->
                "The database could not be reached while " + doing
                        + "; check that it runs, its address, and that the pool has connections left"
                        + said(error) + ".";
            case FORBIDDEN ->
                "The database refused the login or a permission while " + doing
                        + "; check the user, the password and the grants" + said(error) + ".";
            case READ_ONLY ->
                "The database or its user may only read, while " + doing
                        + "; connect to the primary, with a user that may write" + said(error) + ".";
            case SCHEMA ->
                "A table or a column is not as the library made it, while " + doing
                        + "; restore it or run JdbcStorage.migrate" + said(error) + ".";
            case FULL ->
                "The disk of the database is full, while " + doing + "; make room, nothing was written" + said(error)
                        + ".";
            case OTHER ->
                "The database failed while " + doing + " (state " + error.getSQLState() + ", code "
                        + error.getErrorCode() + "); see its own log.";
        };
        return new StorageException(sentence, withoutValues(error, failure));
    }

    /** What the database itself said, where that names tables and addresses but no values. */
    private static String said(SQLException error) {
        return " (" + firstLine(error) + ")";
    }

    private static String firstLine(SQLException error) {
        String message = String.valueOf(error.getMessage());
        int end = message.indexOf('\n');
        String line = (end < 0 ? message : message.substring(0, end)).strip();
        line = line.endsWith("; SQL statement:") ? line.substring(0, line.length() - 16) : line;
        line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return line.length() <= 300 ? line : line.substring(0, 300) + "…";
    }

    /** The error without its text, in which databases repeat the row they were given. */
    private static SQLException withoutValues(SQLException error, Dialect.Failure failure) {
        boolean safe = switch (failure) {
            case UNREACHABLE, FORBIDDEN, READ_ONLY, SCHEMA, FULL -> true;
            case DUPLICATE, CONFLICT, WAITED, OTHER -> false;
        };
        SQLException copy = new SQLException(
                safe ? firstLine(error) : error.getClass().getSimpleName(), error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }
}
