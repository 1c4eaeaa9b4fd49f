package org.xinfeng.docs.storages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marked pieces of SQL in the guide to the relational store. */
final class Guide {

    private static final Pattern SQL = Pattern.compile("<!-- sql: (\\w+) -->\n```sql\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern ANY = Pattern.compile("^```sql$", Pattern.MULTILINE);

    private Guide() {}

    static String text() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("docs/relational-store.md"))) {
            here = here.getParent();
        }
        return Files.readString(java.util.Objects.requireNonNull(here, "the guide stands above the tests")
                .resolve("docs/relational-store.md"));
    }

    /** By name. */
    static Map<String, String> sql() throws IOException {
        Map<String, String> pieces = new LinkedHashMap<>();
        String text = text();
        Matcher marks = SQL.matcher(text);
        while (marks.find()) {
            pieces.put(marks.group(1), marks.group(2));
        }
        if (ANY.matcher(text).results().count() != pieces.size()) {
            throw new IllegalStateException("the guide has SQL without a mark");
        }
        return pieces;
    }

    static String sql(String name) throws IOException {
        return java.util.Objects.requireNonNull(sql().get(name), name);
    }
}
