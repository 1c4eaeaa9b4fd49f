package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.xinfeng.kernel.Kind;

/**
 * What was done to bring the tables of a database up to the library, or would be done.
 *
 * @param database the dialect's name
 * @param scripts the numbered scripts, in order
 * @param statements every statement, in order: those of the scripts, then those for a host's own kinds
 */
public record Migration(String database, List<String> scripts, List<String> statements) {

    public Migration {
        scripts = List.copyOf(scripts);
        statements = List.copyOf(statements);
    }

    /** Whether there was nothing to do. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** What would be done, without doing it. */
    static Migration plan(JdbcOptions options, Shipped.Source source) {
        return Opening.with(
                options,
                "looking at the tables",
                (connection, dialect) -> plan(connection, dialect, options, source.of(dialect)));
    }

    /** Does it. */
    static Migration run(JdbcOptions options, Shipped.Source source) {
        return Opening.with(options, "migrating the tables", (connection, dialect) -> {
            // the pool may give connections that do not; the lock outlives a transaction, and the first look must not
            connection.setAutoCommit(true);
            dialect.lockMigration(connection);
            try (Lock lock = () -> dialect.unlockMigration(connection)) {
                Shipped shipped = source.of(dialect);
                Migration migration = plan(connection, dialect, options, shipped);
                migration.apply(connection, dialect);
                Catalogue after = new Catalogue(connection, dialect);
                new Drift(after, dialect).requireNone(after.layout(), shipped);
                dialect.requireFit(connection);
                return migration;
            }
        });
    }

    /** What is held while migrating. */
    private interface Lock extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private static Migration plan(Connection connection, Dialect dialect, JdbcOptions options, Shipped shipped)
            throws SQLException {
        Catalogue catalogue = new Catalogue(connection, dialect);
        List<Script> missing = shipped.missing(catalogue.scripts());
        List<String> statements = new ArrayList<>();
        missing.forEach(script -> statements.addAll(script.statements()));
        Layout before = catalogue.layout();
        if (!missing.isEmpty() && missing.get(0).number() == 1) {
            requireCut(catalogue, dialect, missing.get(0));
        } else if (!catalogue.isEmpty() && !shipped.scripts().isEmpty()) {
            new Drift(catalogue, dialect).requireOwn();
        }
        if (shipped.scripts().isEmpty()) {
            statements.addAll(ownMissing(catalogue, dialect));
        }
        List<Kind<?, ?>> further = options.kinds().stream()
                .filter(kind -> shipped.isFurther(kind.code()))
                .toList();
        Layout after = before.with(further);
        statements.addAll(Schema.between(dialect, before, after));
        for (Layout.Sorted index : after.indexes()) {
            // made before a cut, or its row was lost
            if (!before.indexes().contains(index)
                    && catalogue.indexes(index.table()).stream()
                            .anyMatch(other -> other.name().equals(index.name()))) {
                statements.remove(index.sorting().definition(dialect));
            }
        }
        return new Migration(dialect.name(), missing.stream().map(Script::name).toList(), statements);
    }

    /** Where definitions roll back, the tables of the first script come with its row or not at all. */
    private static void requireCut(Catalogue catalogue, Dialect dialect, Script first) {
        if (dialect.definitionsRollBack() && !catalogue.isEmpty()) {
            throw Shipped.rowGone(first, "its tables are there");
        }
    }

    private static List<String> ownMissing(Catalogue catalogue, Dialect dialect) {
        return OwnTables.all().stream().allMatch(catalogue::has) ? List.of() : Schema.own(dialect);
    }

    /** All at once where the database can take definitions back; else one by one, each of which can be run again. */
    private void apply(Connection connection, Dialect dialect) throws SQLException {
        connection.setAutoCommit(!dialect.definitionsRollBack());
        boolean done = false;
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try (Dialect.Changing alone = dialect.changing()) {
                    statement.execute(sql);
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            done = true;
        } finally {
            if (!done && !connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
