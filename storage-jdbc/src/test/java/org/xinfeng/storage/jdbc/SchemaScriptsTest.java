package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.Xinfeng;

/**
 * The scripts in the source tree are what the shapes of the library's kinds ask for. {@code -Dxinfeng.scripts=write} writes
 * the last one anew, to be read before it is committed; one that {@code scripts.txt} says is frozen is never written again,
 * so that a change of the shapes after a release asks for the name of a next one there.
 */
class SchemaScriptsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/xinfeng/storage/jdbc/schema");
    private static final Pattern TAKES_AWAY = Pattern.compile("(?i)\\b(drop(?! not null)|truncate|delete|rename)\\b");

    private final List<String> names = List.copyOf(Script.listed().keySet());

    static List<Dialect> dialects() {
        return Dialect.shipped();
    }

    private static boolean isFrozen(String name) {
        return !Script.listed().getOrDefault(name, Map.of()).isEmpty();
    }

    /** What the last script must be, as far as it may still change. */
    private List<Script> asked(Dialect dialect) {
        List<Script> asked = new ArrayList<>();
        List<Script> before = new ArrayList<>();
        for (String name : names) {
            if (isFrozen(name)) {
                asked.add(Script.shipped(dialect).get(asked.size()));
                before.add(Script.shipped(Dialect.h2()).get(before.size()));
            } else {
                asked.add(SchemaScripts.next(dialect, name, asked, SchemaScripts.layout(before), Xinfeng.kinds()));
            }
        }
        return asked;
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void the_last_script_makes_what_the_shapes_ask_for(Dialect dialect) throws IOException {
        Script last = asked(dialect).get(names.size() - 1);
        Path file = FOLDER.resolve(dialect.name()).resolve(last.name() + ".sql");
        String text = last.text(SchemaScripts.REMARK);
        if (!isFrozen(last.name()) && "write".equals(System.getProperty("xinfeng.scripts"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), file + " is not what the shapes ask for");
    }

    @Test
    void all_scripts_together_make_what_the_shapes_ask_for() {
        Layout made = SchemaScripts.layout(asked(Dialect.h2()));
        assertEquals(
                List.of(),
                Schema.between(Dialect.h2(), made, made.with(Xinfeng.kinds())),
                "the shapes ask for more than the frozen scripts make: add the name of the next one to scripts.txt");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void what_a_release_has_shipped_does_not_change(Dialect dialect) {
        for (Script script : Script.shipped(dialect)) {
            if (isFrozen(script.name())) {
                assertEquals(
                        script.recorded(),
                        Script.listed().get(script.name()).get(dialect.name()),
                        script.name() + " is frozen: write what is new into the next script");
            }
        }
    }

    @Test
    void only_the_last_script_may_still_change() {
        for (String name : names.subList(0, names.size() - 1)) {
            assertTrue(isFrozen(name), name + " has scripts behind it and no checksums");
        }
    }

    @Test
    void a_frozen_script_is_listed_with_its_checksums() {
        assertEquals(
                Map.of("V1__xinfeng", Map.of("h2", "ab", "mariadb", "cd"), "V2__visits", Map.of()),
                Script.listed("# remark\nV1__xinfeng h2:ab  mariadb:cd\n\nV2__visits\n"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void every_script_in_the_folder_is_listed_and_numbered_without_gaps(Dialect dialect) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(dialect.name()))) {
            Set<String> there = new TreeSet<>();
            files.forEach(file -> there.add(file.getFileName().toString()));
            Set<String> listed = new TreeSet<>();
            names.forEach(name -> listed.add(name + ".sql"));
            assertEquals(listed, there);
        }
        for (int i = 0; i < names.size(); i++) {
            assertTrue(names.get(i).matches("V" + (i + 1) + "__[a-z0-9_]+"), names.get(i));
        }
        assertEquals(names, Script.shipped(dialect).stream().map(Script::name).toList());
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void a_script_that_is_read_is_the_one_that_was_written(Dialect dialect) {
        for (Script script : asked(dialect)) {
            assertEquals(script, Script.parse(script.number(), script.name(), script.text(SchemaScripts.REMARK)));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void nothing_is_ever_dropped(Dialect dialect) {
        List<String> statements = new ArrayList<>();
        Script.shipped(dialect).forEach(script -> statements.addAll(script.statements()));
        Layout before = Layout.of(List.of(), List.of()).with(List.of(Notes.V1));
        statements.addAll(Schema.between(dialect, before, before.with(List.of(Notes.V2))));
        assertEquals(
                List.of(),
                statements.stream().filter(SchemaScriptsTest::takesAway).toList());
    }

    @Test
    void a_statement_that_drops_something_would_be_found() {
        for (String bad : List.of(
                "drop table xf_visit",
                "alter table xf_visit drop column note",
                "truncate table xf_visit",
                "delete from xf_visit",
                "alter table xf_visit rename to xf_call")) {
            assertTrue(takesAway(bad), bad);
        }
        assertEquals(false, takesAway("alter table xf_visit alter column note drop not null"));
    }

    /** Looks behind what stands in quotes. */
    private static boolean takesAway(String statement) {
        return TAKES_AWAY.matcher(statement.replaceAll("'[^']*'", "''")).find();
    }
}
