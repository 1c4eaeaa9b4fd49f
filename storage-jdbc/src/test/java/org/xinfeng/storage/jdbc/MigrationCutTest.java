package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A migration that is cut off anywhere is run again, and the tables are as if nothing had happened. */
class MigrationCutTest {

    private static final long SEED = 20240229L;

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    /** The {@code after}-th definition and all behind it fail, as if the connection were gone. */
    private static DataSource cut(DataSource source, List<String> statements, int after) {
        Set<String> definitions = new HashSet<>(statements);
        AtomicInteger seen = new AtomicInteger();
        return Tapped.over(source, sql -> {
            if (definitions.contains(sql) && seen.incrementAndGet() > after) {
                throw new SQLException("cut", "08006");
            }
        });
    }

    /** How a library is run: over its data source. */
    private record Library(Shipped.Source scripts, Function<DataSource, JdbcOptions> options) {

        Migration plan(DataSource source) {
            return Migration.plan(options.apply(source), scripts);
        }

        Migration run(DataSource source) {
            return Migration.run(options.apply(source), scripts);
        }
    }

    private static final Library SMALL =
            new Library(SmallLibrary::second, source -> SmallLibrary.options(source, Notes.V2));
    private static final Library WHOLE = new Library(Shipped::of, JdbcOptions::of);

    private static void cutAndRunAgain(DatabaseServer server, Library library, int after, TreeSet<String> whole) {
        DataSource database = server.freshDatabase().dataSource();
        List<String> statements = library.plan(database).statements();
        DataSource cut = cut(database, statements, after);
        StorageException failure = assertThrows(StorageException.class, () -> library.run(cut));
        assertTrue(
                failure.getMessage().startsWith("The database could not be reached while migrating the tables"),
                failure.getMessage());
        assertFalse(library.run(database).isEmpty());
        assertEquals(Set.of(), Picture.difference(whole, Picture.of(database)), "cut after " + after);
        assertTrue(library.run(database).isEmpty(), "cut after " + after);
    }

    private static TreeSet<String> whole(DatabaseServer server, Library library) {
        DataSource database = server.freshDatabase().dataSource();
        library.run(database);
        return Picture.of(database);
    }

    private static int statements(DatabaseServer server, Library library) {
        return library.plan(server.freshDatabase().dataSource()).statements().size();
    }

    private static List<Integer> some(int of, int many, DatabaseServer server) {
        System.out.println("MigrationCutTest on " + server + ": seed " + SEED);
        Random random = new Random(SEED);
        return IntStream.range(0, many).map(i -> random.nextInt(of)).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void two_small_scripts_are_cut_after_every_statement(DatabaseServer server) {
        TreeSet<String> whole = whole(server, SMALL);
        int statements = statements(server, SMALL);
        List<Integer> cuts = server.kind() == DatabaseServer.Kind.H2
                ? IntStream.range(0, statements).boxed().toList()
                : some(statements, server.kind() == DatabaseServer.Kind.MARIADB ? 20 : 6, server);
        cuts.forEach(after -> cutAndRunAgain(server, SMALL, after, whole));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_library_s_own_script_is_cut_here_and_there(DatabaseServer server) {
        TreeSet<String> whole = whole(server, WHOLE);
        some(statements(server, WHOLE), 2, server).forEach(after -> cutAndRunAgain(server, WHOLE, after, whole));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_was_cut_off_is_not_opened_or_all_taken_back(DatabaseServer server) {
        for (int after : List.of(0, 1, 20, statements(server, SMALL) - 1)) {
            DataSource database = server.freshDatabase().dataSource();
            DataSource cut = cut(database, SMALL.plan(database).statements(), after);
            assertThrows(StorageException.class, () -> SMALL.run(cut));
            String said = assertThrows(
                            StorageException.class,
                            () -> Opening.of(SmallLibrary.options(database, Notes.V2), SmallLibrary::second))
                    .getMessage();
            if (after == 0 || server.kind() == DatabaseServer.Kind.POSTGRESQL) {
                assertEquals(
                        "The database has no tables of the library yet; run JdbcStorage.migrate, or the scripts with"
                                + " your own tool.",
                        said);
            } else {
                assertTrue(
                        said.matches(
                                "The tables are older than this library: the script V[12]__small was not run to its"
                                        + " end; run JdbcStorage\\.migrate, or the script with your own tool\\."),
                        said);
            }
        }
    }
}
