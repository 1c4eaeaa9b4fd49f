package org.xinfeng.storage.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.xinfeng.kernel.StorageException;

/** Says in one sentence what a failure of the database means and what to do. */
final class Failures {

    private Failures() {}

    /** What an error means; of a batch, what its first cause means; of a pool that gave up, what it met. */
    static Dialect.Failure classify(Dialect dialect, SQLException error) {
        SQLException met = met(error);
        Dialect.Failure failure = dialect.classify(met);
        if (failure == Dialect.Failure.OTHER && met != error) {
            failure = dialect.classify(error);
        }
        if (failure == Dialect.Failure.OTHER && met.getCause() instanceof SQLException cause) {
            return dialect.classify(cause);
        }
        return failure;
    }

    /** What a pool met when it could give no connection, what ended a batch, or the error itself. */
    private static SQLException met(SQLException error) {
        SQLException met = error;
        while (true) {
            if (met instanceof BatchUpdateException && met.getNextException() != null) {
                met = met.getNextException();
            } else if ((met instanceof BatchUpdateException || met instanceof SQLTransientConnectionException)
                    && met.getCause() instanceof SQLException cause) {
                met = cause;
            } else {
                return met;
            }
        }
    }

    /** Whether the same unit may succeed when it is run again at once. A pool that gave up has tried for its own while. */
    static boolean isPassing(Dialect dialect, SQLException error) {
        return switch (classify(dialect, error)) {
            case CONFLICT -> true;
            case UNREACHABLE -> !(error instanceof SQLTransientConnectionException);
            default -> false;
        };
    }

    /** What it means that no connection was given. */
    static StorageException unopened(Dialect dialect, SQLException error, String doing) {
        SQLException met = met(error);
        if (met instanceof SQLTransientConnectionException || met.getSQLState() == null) {
            return new StorageException(
                    "The pool had no connection free or is closed, or the database is down, while " + doing
                            + "; give the pool more connections or look for what holds them, and check that the"
                            + " database runs" + said(met) + ".",
                    withoutValues(met, Dialect.Failure.UNREACHABLE));
        }
        // no statement was run: that the error is about a table, or about nothing known, means no more than this
        return switch (classify(dialect, error)) {
            case FORBIDDEN, READ_ONLY, FULL, WAITED -> translate(dialect, error, doing);
            default -> new StorageException(away(met, doing), withoutValues(met, Dialect.Failure.UNREACHABLE));
        };
    }

    private static String away(SQLException met, String doing) {
        return "The database could not be reached while " + doing
                + "; check that it runs, its address, and that it has connections left" + said(met) + ".";
    }

    /**
     * @param doing such as "reading the visit records of station 1", after "while"
     */
    static StorageException translate(Dialect dialect, SQLException error, String doing) {
        Dialect.Failure failure = classify(dialect, error);
        SQLException met = met(error);
        String sentence = switch (failure) {
            case DUPLICATE -> "A row was there already while " + doing + "; read again and decide again.";
            case CONFLICT ->
                "Other units were in the way each time it was tried, while " + doing + "; try again later.";
            case WAITED ->
                "A lock or an answer did not come in time while " + doing
                        + "; try again, and look for a client that hangs in a transaction.";
            case UNREACHABLE -> away(met, doing);
            case FORBIDDEN ->
                "The database refused the login or a permission while " + doing
                        + "; check the user, the password and the grants" + said(met) + ".";
            case READ_ONLY ->
                "The database, its user or its pool may only read, while " + doing
                        + "; connect to the primary, with a user and a pool that may write" + said(met) + ".";
            case SCHEMA ->
                "A table or a column is not as the library made it, while " + doing
                        + "; restore it or run JdbcStorage.migrate"
                        + (namesNoValue(met) ? said(met) : numbers(met)) + ".";
            case FULL ->
                "The disk of the database is full, while " + doing + "; make room, nothing was written" + said(met)
                        + ".";
            case OTHER -> "The database failed while " + doing + numbers(met) + "; see its own log.";
        };
        return new StorageException(sentence, withoutValues(met, failure));
    }

    private static String numbers(SQLException error) {
        return " (state " + error.getSQLState() + ", code " + error.getErrorCode() + ")";
    }

    /** What the database itself said, where that names tables and addresses but no values. */
    private static String said(SQLException error) {
        return error instanceof BatchUpdateException ? numbers(error) : " (" + firstLine(error) + ")";
    }

    /** Whether an error about a table can only name it and its columns; others repeat what did not fit in. */
    private static boolean namesNoValue(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return !(error instanceof BatchUpdateException) && namesNoValue(state);
    }

    private static boolean namesNoValue(String state) {
        return state.startsWith("42") || state.startsWith("3F") || state.equals("23502");
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
    static SQLException withoutValues(SQLException error, Dialect.Failure failure) {
        boolean safe = switch (failure) {
            case UNREACHABLE, FORBIDDEN, READ_ONLY, FULL -> !(error instanceof BatchUpdateException);
            case SCHEMA -> namesNoValue(error);
            case DUPLICATE, CONFLICT, WAITED, OTHER -> false;
        };
        SQLException copy = new SQLException(
                safe ? firstLine(error) : error.getClass().getSimpleName(), error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }
}
