package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StorageException;

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
    static Migration plan(JdbcOptions options) {
        return Opening.with(options, (connection, dialect) -> plan(connection, dialect, options));
    }

    /** Does it. */
    static Migration run(JdbcOptions options) {
        return Opening.with(options, (connection, dialect) -> {
            dialect.lockMigration(connection);
            try {
                Migration migration = plan(connection, dialect, options);
                migration.apply(connection, dialect);
                new Catalogue(connection, dialect).requireUnchanged(new Catalogue(connection, dialect).layout());
                dialect.requireFit(connection);
                return migration;
            } finally {
                dialect.unlockMigration(connection);
            }
        });
    }

    private static Migration plan(Connection connection, Dialect dialect, JdbcOptions options) throws SQLException {
        Catalogue catalogue = new Catalogue(connection, dialect);
        List<Script> shipped = Script.shipped(dialect);
        boolean there = catalogue.isThere();
        TreeMap<Integer, String> run = there ? catalogue.scripts() : new TreeMap<>();
        requireSame(shipped, run);
        List<String> names = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (Script script : shipped) {
            if (!run.containsKey(script.number())) {
                names.add(script.name());
                statements.addAll(script.statements());
            }
        }
        Layout before = there ? catalogue.layout() : Layout.of(List.of(), List.of());
        if (shipped.isEmpty() && !there) {
            statements.addAll(Schema.own(dialect));
        }
        List<Kind<?, ?>> further = shipped.isEmpty() ? options.kinds() : further(options.kinds());
        statements.addAll(Schema.between(dialect, before, before.with(further)));
        return new Migration(dialect.name(), names, statements);
    }

    /** A host's own kinds, for which there is no numbered script. */
    private static List<Kind<?, ?>> further(List<Kind<?, ?>> kinds) {
        Set<String> shipped = Xinfeng.kinds().stream().map(Kind::code).collect(Collectors.toSet());
        return kinds.stream().filter(kind -> !shipped.contains(kind.code())).toList();
    }

    private static void requireSame(List<Script> shipped, TreeMap<Integer, String> run) {
        if (!run.isEmpty() && run.lastKey() > shipped.size()) {
            throw new StorageException("The tables are newer than this library: script " + run.lastKey()
                    + " was run and it knows " + shipped.size() + "; use the newer library.");
        }
        run.forEach((number, checksum) -> {
            Script script = shipped.get(number - 1);
            if (!script.recorded().equals(checksum)) {
                throw new StorageException("The script " + script.name()
                        + " that was run on this database is another than the library's, so one of them was edited; run"
                        + " the library's own scripts on a fresh database and move the records with Transfer.");
            }
        });
    }

    /** All at once where the database can take definitions back; else one by one, each of which can be run again. */
    private void apply(Connection connection, Dialect dialect) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(!dialect.definitionsRollBack());
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
