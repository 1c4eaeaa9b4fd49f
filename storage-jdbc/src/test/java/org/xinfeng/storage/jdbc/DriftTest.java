package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.DatabaseServer.Kind;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Tables that somebody has changed by hand are not opened; one sentence names the place and what to do. */
class DriftTest {

    private static final String BY_HAND = ", so somebody has changed the tables by hand; ";

    /** A change, and what is said of it from then on. */
    private record Change(String name, List<String> statements, String sentence) {}

    @TestFactory
    Stream<DynamicContainer> a_change_by_hand_is_refused() {
        return Servers.all().stream()
                .map(server -> dynamicContainer(
                        server.name(),
                        changes(server.kind()).stream()
                                .map(change -> dynamicTest(change.name(), () -> refuses(server, change)))));
    }

    private static JdbcOptions options(DataSource source) {
        return JdbcOptions.of(source).withKinds(List.of(Notes.V2));
    }

    private static void refuses(DatabaseServer server, Change change) {
        DataSource source = server.freshDatabase().dataSource();
        JdbcOptions notes = SmallLibrary.options(source, Notes.V2);
        Migration.run(notes, SmallLibrary::second);
        Opening.of(notes, SmallLibrary::second);
        MigrationTest.execute(source, change.statements().toArray(String[]::new));
        assertEquals(
                change.sentence(),
                assertThrows(StorageException.class, () -> Opening.of(notes, SmallLibrary::second))
                        .getMessage());
    }

    private static List<Change> changes(Kind kind) {
        List<Change> changes = new ArrayList<>();
        Dialect dialect = dialect(kind);
        hand(
                changes,
                "a table is gone",
                "drop table xf_portal_note",
                "The table xf_portal_note is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a child table is gone",
                "drop table xf_portal_note__parts__marks",
                "The table xf_portal_note__parts__marks is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a table of the library itself is gone",
                "drop table xinfeng_station",
                "The table xinfeng_station is missing",
                "restore it from a backup.");
        hand(
                changes,
                "the dictionary is gone",
                "drop table xinfeng_column",
                "The table xinfeng_column is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a column is gone",
                "alter table xf_portal_note drop column seen",
                "The column xf_portal_note.seen is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a column of the library itself is gone",
                "alter table xinfeng_commit drop column actor",
                "The column xinfeng_commit.actor is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a column has another name",
                switch (kind) {
                    case H2 -> "alter table xf_portal_note alter column title rename to subject";
                    case POSTGRESQL -> "alter table xf_portal_note rename column title to subject";
                    case MARIADB -> "alter table xf_portal_note change title subject text not null";
                },
                "The column xf_portal_note.title is missing",
                "restore it from a backup.");
        hand(
                changes,
                "a column has another type",
                type(kind, "xf_portal_note", "seen", "date", ""),
                "The column xf_portal_note.seen is of another type than "
                        + dialect.type(org.xinfeng.kernel.Shape.Type.INSTANT),
                "give it back its type.");
        hand(
                changes,
                "instants are cut to seconds",
                type(kind, "xf_portal_note", "seen", kind == Kind.MARIADB ? "datetime(0)" : "timestamp(0)", ""),
                "The column xf_portal_note.seen is of another type than "
                        + dialect.type(org.xinfeng.kernel.Shape.Type.INSTANT),
                "give it back its type.");
        hand(
                changes,
                "instants depend on the zone of the session",
                type(
                        kind,
                        "xf_portal_note",
                        "seen",
                        kind == Kind.MARIADB ? "timestamp(6) null" : "timestamp(6) with time zone",
                        ""),
                "The column xf_portal_note.seen is of another type than "
                        + dialect.type(org.xinfeng.kernel.Shape.Type.INSTANT),
                "give it back its type.");
        hand(
                changes,
                "codes are too short",
                type(
                        kind,
                        "xf_portal_note",
                        "mood",
                        kind == Kind.POSTGRESQL ? "varchar(10) collate \"C\"" : "varchar(10)",
                        kind == Kind.MARIADB ? " not null" : ""),
                "The column xf_portal_note.mood is of another type than "
                        + dialect.type(org.xinfeng.kernel.Shape.Type.CODE),
                "give it back its type.");
        hand(
                changes,
                "what may be absent may not any more",
                switch (kind) {
                    case H2, POSTGRESQL -> "alter table xf_portal_note alter column seen set not null";
                    case MARIADB -> "alter table xf_portal_note modify column seen datetime(6) not null";
                },
                "The column xf_portal_note.seen is not null although it may be absent",
                "run: "
                        + dialect.dropNotNull(
                                "xf_portal_note", "seen", org.xinfeng.kernel.Shape.Type.INSTANT, "seen (UTC)"));
        hand(
                changes,
                "what is never absent may be",
                switch (kind) {
                    case H2, POSTGRESQL -> "alter table xf_portal_note alter column title drop not null";
                    case MARIADB -> "alter table xf_portal_note modify column title text null";
                },
                "The column xf_portal_note.title is no longer not null",
                "make it not null again.");
        hand(
                changes,
                "a column of somebody else must be filled",
                "alter table xf_portal_note__links add column extra bigint not null",
                "The column xf_portal_note__links.extra is not the library's and a row cannot be written without it",
                "let it be null or give it a default.");
        DriftRows.add(changes(changes), kind, dialect);
        return changes;
    }

    private static DriftRows.Adding changes(List<Change> changes) {
        return (name, statements, sentence) -> changes.add(new Change(name, statements, sentence));
    }

    private static Dialect dialect(Kind kind) {
        return switch (kind) {
            case H2 -> Dialect.h2();
            case POSTGRESQL -> Dialect.postgresql();
            case MARIADB -> Dialect.mariadb();
        };
    }

    private static String type(Kind kind, String table, String column, String type, String more) {
        return switch (kind) {
            case H2 -> "alter table " + table + " alter column " + column + " set data type " + type;
            case POSTGRESQL -> "alter table " + table + " alter column " + column + " type " + type;
            case MARIADB -> "alter table " + table + " modify column " + column + " " + type + more;
        };
    }

    private static void hand(List<Change> changes, String name, String statement, String what, String cure) {
        changes.add(new Change(name, List.of(statement), what + BY_HAND + cure));
    }

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_does_no_harm_is_let_be(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        JdbcStorage.migrate(options(source));
        MigrationTest.execute(
                source,
                "create index portal_own on xf_visit (xf_revision)",
                "alter table xf_visit add column portal_own bigint",
                "create table xf_portal_own (id bigint not null)");
        JdbcStorage.over(options(source)).close();
        assertTrue(JdbcStorage.migrate(options(source)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_cure_that_is_named_cures(DatabaseServer server) {
        DataSource source = server.freshDatabase().dataSource();
        JdbcStorage.migrate(options(source));
        MigrationTest.execute(
                source,
                "drop index ix_xf_portal_note__by_mood" + (server.kind() == Kind.MARIADB ? " on xf_portal_note" : ""));
        String said = assertThrows(StorageException.class, () -> JdbcStorage.migrate(options(source)))
                .getMessage();
        MigrationTest.execute(source, said.substring(said.indexOf("run: ") + 5));
        JdbcStorage.over(options(source)).close();
        MigrationTest.execute(source, "delete from xinfeng_index where kind = 'portal_note'");
        assertEquals(
                "The tables are older than this library: the index ix_xf_portal_note__by_day is missing; run"
                        + " JdbcStorage.migrate.",
                assertThrows(StorageException.class, () -> JdbcStorage.over(options(source)))
                        .getMessage());
        assertEquals(2, JdbcStorage.migrate(options(source)).statements().size());
        JdbcStorage.over(options(source)).close();
    }
}
