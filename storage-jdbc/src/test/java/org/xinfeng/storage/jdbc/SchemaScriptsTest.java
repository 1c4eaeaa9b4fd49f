package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.Xinfeng;

/**
 * The scripts in the source tree are what the shapes of the library's kinds ask for. {@code -Dxinfeng.scripts=write} writes
 * them anew, to be read before they are committed.
 */
class SchemaScriptsTest {

    static final String REMARK =
            "Written by SchemaScriptsTest from the shapes of the library's kinds; see docs/relational-store.md.";

    static List<Dialect> dialects() {
        return Dialect.shipped();
    }

    static Script first(Dialect dialect) {
        Layout nothing = Layout.of(List.of(), List.of());
        List<String> statements = new ArrayList<>(Schema.own(dialect));
        statements.addAll(Schema.between(dialect, nothing, nothing.with(Xinfeng.kinds())));
        return Script.of(1, "V1__xinfeng", dialect, statements);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void the_first_script_makes_what_the_shapes_ask_for(Dialect dialect) throws IOException {
        Path file = Path.of("src/main/resources/org/xinfeng/storage/jdbc/schema", dialect.name(), "V1__xinfeng.sql");
        String text = first(dialect).text(REMARK);
        if ("write".equals(System.getProperty("xinfeng.scripts"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file), file + " is not what the shapes ask for");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void a_script_that_is_read_is_the_one_that_was_written(Dialect dialect) {
        Script script = first(dialect);
        assertEquals(script, Script.parse(1, "V1__xinfeng", script.text(REMARK)));
    }
}
