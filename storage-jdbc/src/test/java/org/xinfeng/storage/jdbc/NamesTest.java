package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.Notes.NoteId;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Names of tables, columns and indexes are words that an administrator would write, on every database without quotes. */
class NamesTest {

    /** What PostgreSQL cuts a name at, and the shortest of all limits. */
    private static final int MOST_BYTES = 63;

    /** A list in it. */
    public record Inner(List<NoteId> whatStandsInAListInsideAListOfAVeryLongName) {}

    /** Long names everywhere. */
    public record Long(
            NoteId id,
            String theNameOfThisComponentIsMuchLongerThanWhatAnyDatabaseWouldTake,
            String theNameOfThisComponentIsMuchLongerThanWhatAnyDatabaseWouldKeep,
            NoteId order,
            List<Inner> whatStandsInAListOfAVeryLongName) {}

    private static final Kind<NoteId, Long> LONG = Kind.of(
            "portal_a_kind_with_the_longest_code_0040",
            Long::id,
            Shape.of(Long.class),
            Index.of("AN-INDEX.WITH-A-LONG-NAME-IN-CAPITALS-AND-SIGNS/1234567890", "order"),
            Index.of("an_index_with_a_long_name_in_capitals_and_signs_1234567890", "order"));

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    private static List<Kind<?, ?>> kinds() {
        List<Kind<?, ?>> kinds = new ArrayList<>(Xinfeng.kinds());
        kinds.addAll(StorageContract.kinds());
        kinds.addAll(List.of(Notes.V1, Notes.V2, LONG));
        return kinds;
    }

    @Test
    void a_kind_has_a_table_of_its_name_and_its_lists_have_tables_behind_it() {
        assertEquals("xf_visit", Names.table("visit"));
        assertEquals("xf_visit_section__answers", Names.childTable("xf_visit_section", "answers"));
        assertEquals("made_on", Names.column("madeOn"));
        assertEquals("during_start", Names.column("during.start"));
        assertEquals("order_", Names.column("order"));
        assertEquals("ix_xf_visit__day", Names.index("xf_visit", "day"));
        Layout layout = Layout.of(List.of(), List.of()).with(Xinfeng.kinds());
        for (String kind : layout.kinds()) {
            for (String table : Schema.relations(layout, kind).keySet()) {
                assertTrue(table.equals("xf_" + kind) || table.startsWith("xf_" + kind + "__"), table);
            }
        }
    }

    @Test
    void every_name_is_plain_short_and_there_once() {
        Layout layout = Layout.of(List.of(), List.of()).with(kinds());
        List<String> names = new ArrayList<>();
        for (String kind : layout.kinds()) {
            for (Relation table : Schema.relations(layout, kind).values()) {
                names.add(table.name());
                TreeSet<String> columns = new TreeSet<>();
                for (Relation.Column column : table.columns()) {
                    assertTrue(columns.add(column.name()), table.name() + "." + column.name());
                    requirePlain(column.name());
                }
            }
        }
        Schema.sortings(layout).forEach(index -> names.add(index.name()));
        assertEquals(names.size(), new TreeSet<>(names).size(), "a name is there twice");
        names.forEach(NamesTest::requirePlain);
    }

    private static void requirePlain(String name) {
        assertTrue(name.matches("[a-z][a-z0-9_]*"), name);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, name);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_longest_names_are_taken_as_they_are(DatabaseServer server) {
        var source = server.freshDatabase().dataSource();
        JdbcOptions options = JdbcOptions.of(source).withKinds(List.of(LONG));
        JdbcStorage.migrate(options);
        JdbcStorage.over(options).close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_word_that_is_not_known_to_be_reserved_can_name_a_column(DatabaseServer server) throws SQLException {
        try (Connection connection = server.freshDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> words = words(server, connection, statement);
            assertTrue(words.size() > 60, words.size() + " words");
            List<String> refused = new ArrayList<>();
            for (String word : words) {
                String column = Names.column(word);
                if (!isColumn(statement, column)) {
                    refused.add(word);
                }
            }
            assertEquals(List.of(), refused, "words for reserved-words.txt");
            assertFalse(isColumn(statement, "select"), "a reserved word would be found");
        }
    }

    /** What the server itself calls its words. */
    private static List<String> words(DatabaseServer server, Connection connection, Statement statement)
            throws SQLException {
        TreeSet<String> words = new TreeSet<>();
        for (String word : connection.getMetaData().getSQLKeywords().split(",")) {
            words.add(word.strip().toLowerCase(Locale.ROOT));
        }
        String all = Map.of(
                        DatabaseServer.Kind.H2, "select 'day'",
                        DatabaseServer.Kind.POSTGRESQL, "select word from pg_get_keywords()",
                        DatabaseServer.Kind.MARIADB, "select word from information_schema.keywords")
                .get(server.kind());
        try (ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) {
                words.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        words.addAll(Names.reserved());
        words.removeIf(word -> !word.matches("[a-z][a-z0-9_]*"));
        return List.copyOf(words);
    }

    private static boolean isColumn(Statement statement, String word) {
        try {
            statement.execute("create temporary table t (" + word + " bigint, xf_id bigint)");
        } catch (SQLException e) {
            return false;
        }
        boolean taken = true;
        for (String sql : List.of(
                "insert into t (" + word + ", xf_id) values (1, 2)",
                "select xf_id, " + word + " from t where " + word + " = 1 order by " + word,
                "update t set " + word + " = 2 where xf_id = 1")) {
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                taken = false;
            }
        }
        assertEquals(true, dropped(statement));
        return taken;
    }

    private static boolean dropped(Statement statement) {
        try {
            statement.execute("drop table t");
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void two_kinds_that_would_have_the_same_table_are_refused() {
        Kind<NoteId, Notes.NoteV1> clash =
                Kind.of("portal_note__parts", Notes.NoteV1::id, Shape.of(Notes.NoteV1.class));
        assertEquals(
                "the kinds portal_note.parts and portal_note__parts. would have the same table xf_portal_note__parts;"
                        + " give one another code",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Layout.of(List.of(), List.of()).with(List.of(Notes.V1, clash)))
                        .getMessage());
    }
}
