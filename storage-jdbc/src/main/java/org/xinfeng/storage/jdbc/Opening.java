package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.xinfeng.kernel.StorageException;

/** A database whose tables were looked at and found to be what this library knows. */
record Opening(Connections connections, Dialect dialect, Tables tables) {

    /** MariaDB's numbers are below. */
    private static final int FIRST_OF_H2 = 8_000;

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
            return new Opening(
                    new Connections(options.dataSource(), dialect),
                    dialect,
                    new Tables(layout, indexes(catalogue, layout)));
        });
    }

    private static List<Relation.Sorting> indexes(Catalogue catalogue, Layout layout) throws SQLException {
        List<Relation.Sorting> indexes = new ArrayList<>();
        for (String kind : layout.kinds()) {
            indexes.addAll(catalogue.indexes(Names.table(kind)));
        }
        return indexes;
    }

    /** The same database by other connections. */
    Opening by(DataSource dataSource) {
        return new Opening(new Connections(dataSource, dialect), dialect, tables);
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
            throw Failures.translate(guessed(options, e), e, doing);
        } catch (Connections.Refused refused) {
            throw Failures.unopened(guessed(options, refused.error()), refused.error(), doing);
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

    /** The dialect of an error of a database that has not said yet what it is: by its numbers, of which PostgreSQL has none. */
    private static Dialect guessed(JdbcOptions options, SQLException error) {
        int number = error.getErrorCode();
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            number = cause instanceof SQLException inner && inner.getErrorCode() != 0 ? inner.getErrorCode() : number;
        }
        int code = number;
        return options.dialect()
                .orElseGet(() ->
                        code == 0 ? Dialect.postgresql() : code >= FIRST_OF_H2 ? Dialect.h2() : Dialect.mariadb());
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
