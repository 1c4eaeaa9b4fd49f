package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StorageException;

/** A database whose tables were looked at and found to be what this library knows. */
record Opening(Connections connections, Dialect dialect, Tables tables) {

    /** MariaDB's numbers are below. */
    private static final int FIRST_OF_H2 = 8_000;

    /** @throws StorageException if the database is not fit, or its tables are not what this library knows */
    static Opening of(JdbcOptions options) {
        return with(options, (connection, dialect) -> {
            Catalogue catalogue = new Catalogue(connection, dialect);
            if (!catalogue.isThere()) {
                throw new StorageException(
                        "The database has no tables of the library yet; run JdbcStorage.migrate, or the scripts with"
                                + " your own tool.");
            }
            Layout layout = catalogue.layout();
            requireKnown(layout, options);
            catalogue.requireUnchanged(layout);
            return new Opening(new Connections(options.dataSource(), dialect), dialect, new Tables(layout));
        });
    }

    /** What is done on the first connection. */
    interface First<A> {
        A on(Connection connection, Dialect dialect) throws SQLException;
    }

    /** Connects, finds the dialect, and refuses a database that could not keep the laws. */
    static <A> A with(JdbcOptions options, First<A> first) {
        String doing = "opening the database";
        Dialect any = options.dialect().orElseGet(Dialect::postgresql);
        try (Connections.Held held = new Connections(options.dataSource(), any).open(doing)) {
            Connection connection = held.connection();
            try {
                Dialect dialect = options.dialect().isPresent() ? any : speaking(connection);
                dialect.requireFit(connection);
                return first.on(connection, dialect);
            } finally {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw Failures.translate(guessed(options, e), e, doing);
        } catch (Connections.Refused refused) {
            throw Failures.unopened(guessed(options, refused.error()), refused.error(), doing);
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

    /** @throws StorageException if the tables are older or newer than the kinds of this library */
    private static void requireKnown(Layout layout, JdbcOptions options) {
        Map<String, Integer> newest = new HashMap<>();
        for (Kind<?, ?> kind : options.kinds()) {
            newest.merge(kind.code(), kind.shape().version(), Math::max);
            if (!layout.versions(kind.code()).containsKey(kind.shape().version())) {
                throw new StorageException("The tables are older than this library: they do not know version "
                        + kind.shape().version() + " of the kind " + kind.code() + "; run JdbcStorage.migrate.");
            }
        }
        newest.forEach((kind, version) -> {
            if (layout.newest(kind) > version) {
                throw new StorageException("The tables are newer than this library: they know version "
                        + layout.newest(kind) + " of the kind " + kind + " and it knows " + version
                        + "; use the newer library.");
            }
        });
        if (Layout.of(List.of(), List.of()).with(options.kinds()).indexes().stream()
                .anyMatch(index -> layout.indexes().stream().noneMatch(index::isSame))) {
            throw new StorageException(
                    "The tables are older than this library: an index is missing; run" + " JdbcStorage.migrate.");
        }
    }
}
