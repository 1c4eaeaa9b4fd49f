package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StorageException;

/** Connections for units of their own. What state they came in they go back in. */
final class Connections {

    private final Jdbi jdbi;
    private final Dialect dialect;

    Connections(DataSource dataSource, Dialect dialect) {
        this.jdbi = Jdbi.create(dataSource);
        // a pool may give connections that do not commit by themselves; that is no open transaction of ours
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.dialect = dialect;
    }

    /** No connection could be had. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final SQLException error;
        private final transient StorageException translated;

        Refused(SQLException error, StorageException translated) {
            super(null, null, false, false);
            this.error = error;
            this.translated = translated;
        }

        SQLException error() {
            return error;
        }

        StorageException translated() {
            return translated;
        }
    }

    /** A connection in a transaction of ours. */
    static final class Held implements AutoCloseable {

        private final Handle handle;
        private final Dialect dialect;
        private final boolean autoCommit;
        private boolean begun;
        private boolean changing;
        private boolean broken;

        Held(Handle handle, Dialect dialect) throws SQLException {
            this.handle = handle;
            this.dialect = dialect;
            this.autoCommit = handle.getConnection().getAutoCommit();
        }

        Connection connection() {
            return handle.getConnection();
        }

        /** Whether it came committing each statement by itself. */
        boolean isAutoCommit() {
            return autoCommit;
        }

        void beginWrite(int patience) throws SQLException {
            begun = true;
            changing = true;
            dialect.beginWrite(connection(), patience);
        }

        void expectWrite(int patience) throws SQLException {
            begun = true;
            changing = true;
            dialect.expectWrite(connection(), patience);
        }

        void beginRead() throws SQLException {
            begun = true;
            dialect.beginRead(connection());
        }

        void commit() throws SQLException {
            try (Dialect.Changing alone = dialect.changing()) {
                connection().commit();
            }
            changing = false;
        }

        /** Ends the transaction; the connection can begin another. A connection that cannot do that is left as it is. */
        void rollBack() {
            try {
                takeBack();
                if (begun) {
                    dialect.end(connection());
                    begun = false;
                }
            } catch (SQLException e) {
                broken = true;
            }
        }

        private void takeBack() throws SQLException {
            if (!changing) {
                connection().rollback();
                return;
            }
            try (Dialect.Changing alone = dialect.changing()) {
                connection().rollback();
            }
            changing = false;
        }

        @Override
        public void close() {
            if (begun && !broken) {
                // a work may throw what nobody caught; setting autoCommit would commit what it left
                rollBack();
            }
            try {
                if (!broken && connection().getAutoCommit() != autoCommit) {
                    connection().setAutoCommit(autoCommit);
                }
            } catch (SQLException e) {
                broken = true;
            } finally {
                closeHandle();
            }
        }

        private void closeHandle() {
            try {
                handle.close();
            } catch (RuntimeException e) {
                // the connection is gone; its transaction goes with it
                broken = true;
            }
        }
    }

    Held open(String doing) throws Refused {
        @Nullable Handle handle = null;
        try {
            handle = jdbi.open();
            return new Held(handle, dialect);
        } catch (ConnectionException e) {
            SQLException error = e.getCause() instanceof SQLException sql ? sql : unwrapped(e);
            throw new Refused(error, Failures.unopened(dialect, error, doing));
        } catch (SQLException e) {
            if (handle != null) {
                handle.close();
            }
            throw new Refused(e, Failures.unopened(dialect, e, doing));
        } catch (RuntimeException e) {
            if (handle != null) {
                handle.close();
            }
            SQLException error = unwrapped(e);
            throw new Refused(error, Failures.unopened(dialect, error, doing));
        }
    }

    /** Pools that begin with their first connection say in their own way that they cannot, with the error inside. */
    private static SQLException unwrapped(RuntimeException refused) {
        Throwable cause = refused;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return new SQLTransientConnectionException(refused.getMessage(), "08001", cause);
    }
}
