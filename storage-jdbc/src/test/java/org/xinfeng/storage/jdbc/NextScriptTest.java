package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Releases that come after the first: each adds a script, and whoever is behind catches up. */
class NextScriptTest {

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    /** The scripts of a release, each written as SchemaScriptsTest writes the next one. */
    private static Shipped release(Dialect dialect, int number) {
        List<List<Kind<?, ?>>> kinds = List.of(Xinfeng.kinds(), with(Notes.V1), with(Notes.V2));
        List<Script> scripts = new ArrayList<>();
        List<Script> onH2 = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Layout made = SchemaScripts.layout(onH2);
            String name = "V" + (i + 1) + "__planted";
            onH2.add(SchemaScripts.next(Dialect.h2(), name, onH2, made, kinds.get(i)));
            scripts.add(SchemaScripts.next(dialect, name, scripts, made, kinds.get(i)));
        }
        Set<String> codes = new HashSet<>();
        kinds.get(number - 1).forEach(kind -> codes.add(kind.code()));
        return new Shipped(scripts, codes);
    }

    private static List<Kind<?, ?>> with(Kind<?, ?> more) {
        List<Kind<?, ?>> kinds = new ArrayList<>(Xinfeng.kinds());
        kinds.add(more);
        return kinds;
    }

    private static JdbcOptions options(DataSource source, Kind<?, ?>... more) {
        return JdbcOptions.of(source).withKinds(List.of(more));
    }

    private static OwnUnits units(Opening opening, JdbcOptions options) {
        return new OwnUnits(opening, new Durability(opening.dialect()), options);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_database_of_the_first_release_catches_up_with_the_third(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        Migration.run(options(source), dialect -> release(dialect, 1));
        assertEquals(
                List.of("V2__planted"),
                Migration.run(options(source, Notes.V1), dialect -> release(dialect, 2))
                        .scripts());
        JdbcOptions second = options(source, Notes.V1);
        units(Opening.of(second, dialect -> release(dialect, 2)), second).write(Notes.STATION, Notes.act(), records -> {
            records.store(Notes.V1).put(Put.fresh(Notes.v1("a")));
            return 0;
        });
        JdbcOptions third = options(source, Notes.V2);
        assertEquals(
                "The tables are older than this library: the script V3__planted was not run to its end; run"
                        + " JdbcStorage.migrate, or the script with your own tool.",
                assertThrows(StorageException.class, () -> Opening.of(third, dialect -> release(dialect, 3)))
                        .getMessage());
        assertEquals(
                List.of("V3__planted"),
                Migration.run(third, dialect -> release(dialect, 3)).scripts());
        assertTrue(Migration.run(third, dialect -> release(dialect, 3)).isEmpty());
        assertEquals(
                Notes.v2("a"),
                units(Opening.of(third, dialect -> release(dialect, 3)), third)
                        .read(
                                Notes.STATION,
                                records -> records.store(Notes.V2)
                                        .find(new Notes.NoteId("a"))
                                        .orElseThrow()
                                        .value()));
        assertEquals(
                "The tables are newer than this library: script 3 was run and it knows 2; use the newer library.",
                assertThrows(StorageException.class, () -> Opening.of(second, dialect -> release(dialect, 2)))
                        .getMessage());
        assertEquals(
                "The tables are newer than this library: script 3 was run and it knows 2; use the newer library.",
                assertThrows(StorageException.class, () -> Migration.run(second, dialect -> release(dialect, 2)))
                        .getMessage());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whoever_begins_with_the_third_release_has_the_same_tables(DatabaseServer server) {
        DataSource fresh = server.freshDatabase().dataSource();
        DataSource grown = server.freshDatabase().dataSource();
        Migration.run(options(fresh, Notes.V2), dialect -> release(dialect, 3));
        Migration.run(options(grown), dialect -> release(dialect, 1));
        Migration.run(options(grown, Notes.V1), dialect -> release(dialect, 2));
        Migration.run(options(grown, Notes.V2), dialect -> release(dialect, 3));
        assertEquals(Set.of(), Picture.difference(Picture.of(fresh), Picture.of(grown)));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_script_whose_row_was_lost_is_named_with_the_row(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        Migration.run(options(source, Notes.V1), dialect -> release(dialect, 2));
        MigrationTest.execute(source, "delete from xinfeng_script where script_number = 1");
        String message = assertThrows(
                        StorageException.class,
                        () -> Migration.run(options(source, Notes.V1), dialect -> release(dialect, 2)))
                .getMessage();
        String begin =
                "The row of the script V1__planted is missing from xinfeng_script although script 2 was run after"
                        + " it, so somebody has changed the tables by hand; put it back with: ";
        assertTrue(message.startsWith(begin), message);
        MigrationTest.execute(source, message.substring(begin.length()));
        assertTrue(Migration.run(options(source, Notes.V1), dialect -> release(dialect, 2))
                .isEmpty());
    }
}
