package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.xinfeng.kernel.StorageException;

/** A database whose tables were looked at and found to be what this library knows. */
record Opening(Connections connections, Dialect dialect, Tables tables) {

    /** @throws StorageException if the database is not fit, or its tables are not what this library knows */
    static Opening of(JdbcOptions options, Shipped.Source source) {
        return with(options, "opening the database", (connection, dialect) -> {
            Catalogue catalogue = new Catalogue(connection, dialect);
            if (catalogue.isEmpty()) {
                throw new StorageException(
                        "The database has no tables of the library yet; run JdbcStorage.migrate, or the scripts with"
                                + " your own tool.");
            }
            Shipped shipped = source.of(dialect);
            shipped.requireRun(catalogue);
            Drift drift = new Drift(catalogue, dialect);
            drift.requireOwn();
            Layout layout = catalogue.layout();
            drift.requireDictionary(layout, shipped);
            shipped.requireKnown(layout, options.kinds());
            drift.requireRecords(layout);
            return new Opening(new Connections(options.dataSource(), dialect), dialect, new Tables(layout));
        });
    }

    /** What is done on the first connection. */
    interface First<A> {
        A on(Connection connection, Dialect dialect) throws SQLException;
    }

    /**
     * Connects, finds the dialect, and refuses a database that could not keep the laws.
     *
     * @param doing what is said of a failure, after "while"
     */
    static <A> A with(JdbcOptions options, String doing, First<A> first) {
        Dialect any = options.dialect().orElseGet(Dialect::postgresql);
        try (Connections.Held held = new Connections(options.dataSource(), any).open(doing)) {
            return on(
                    held.connection(), options.dialect().isPresent() ? any : speaking(held.connection()), doing, first);
        } catch (SQLException e) {
            throw translated(any, e, doing);
        } catch (Connections.Refused refused) {
            throw translated(any, refused.error(), doing);
        }
    }

    private static <A> A on(Connection connection, Dialect dialect, String doing, First<A> first) throws SQLException {
        try {
            dialect.requireFit(connection);
            return first.on(connection, dialect);
        } catch (SQLException e) {
            throw Failures.translate(dialect, e, doing);
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    /** Before the dialect is known, an error means what any of them says. */
    private static StorageException translated(Dialect any, SQLException error, String doing) {
        for (Dialect dialect : Dialect.shipped()) {
            if (Failures.classify(any, error) == Dialect.Failure.OTHER
                    && Failures.classify(dialect, error) != Dialect.Failure.OTHER) {
                return Failures.translate(dialect, error, doing);
            }
        }
        return Failures.translate(any, error, doing);
    }

    /** The dialect of the library that a database speaks. */
    private static Dialect speaking(Connection connection) throws SQLException {
        for (Dialect dialect : Dialect.shipped()) {
            if (dialect.speaks(connection.getMetaData())) {
                return dialect;
            }
        }
        throw new StorageException("The library does not know the database "
                + connection.getMetaData().getDatabaseProductName()
                + "; give JdbcOptions a Dialect for it and try it with the contract kit.");
    }
}
