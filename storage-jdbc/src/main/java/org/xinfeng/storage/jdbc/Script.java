package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A numbered script as it lies in the jar, in the form that Flyway and Liquibase run too: statements that end with a
 * semicolon at the end of a line, and lines of remarks.
 *
 * @param name such as {@code V1__xinfeng}
 */
record Script(int number, String name, List<String> statements) {

    private static final String ENDS = ";\n";

    /** The shipped scripts of a dialect, in order; none for a dialect that the library does not ship. */
    static List<Script> shipped(Dialect dialect) {
        List<Script> scripts = new ArrayList<>();
        for (String name : listed().keySet()) {
            String text = resource(dialect.name() + "/" + name + ".sql");
            if (text != null) {
                scripts.add(parse(scripts.size() + 1, name, text));
            }
        }
        return scripts;
    }

    /**
     * The names of all numbered scripts, in order, as {@code scripts.txt} lists them; behind the name of one that a release
     * has shipped its checksums by dialect: from then on it is frozen.
     */
    static Map<String, Map<String, String>> listed() {
        return listed(Objects.requireNonNull(resource("scripts.txt"), "scripts.txt is missing from the library's jar"));
    }

    static Map<String, Map<String, String>> listed(String text) {
        Map<String, Map<String, String>> listed = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.strip().split(" +");
            Map<String, String> frozen = new TreeMap<>();
            for (int i = 1; i < words.length; i++) {
                frozen.put(words[i].substring(0, words[i].indexOf(':')), words[i].substring(words[i].indexOf(':') + 1));
            }
            listed.put(words[0], frozen);
        });
        return listed;
    }

    private static @Nullable String resource(String name) {
        try (InputStream in = Script.class.getResourceAsStream("schema/" + name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #text} writes. */
    static Script parse(int number, String name, String text) {
        List<String> statements = new ArrayList<>();
        for (String part : text.replace("\r\n", "\n").split(ENDS)) {
            String statement = part.lines()
                    .filter(line -> !line.startsWith("--"))
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("")
                    .strip();
            if (!statement.isEmpty()) {
                statements.add(statement);
            }
        }
        return new Script(number, name, List.copyOf(statements));
    }

    /** The script that leads from one layout to another, its own entry at its end. */
    static Script of(int number, String name, Dialect dialect, List<String> statements) {
        List<String> all = new ArrayList<>(statements);
        Script unsigned = new Script(number, name, statements);
        all.add(dialect.insertMissing(
                "xinfeng_script",
                "script_number, script_name, checksum",
                "script_number",
                "(" + number + ", " + dialect.literal(name) + ", " + dialect.literal(unsigned.checksum()) + ")"));
        return new Script(number, name, List.copyOf(all));
    }

    /** The text as a file. */
    String text(String remark) {
        StringBuilder text = new StringBuilder("-- ").append(remark).append("\n\n");
        statements.forEach(statement -> text.append(statement).append(ENDS).append("\n"));
        return text.substring(0, text.length() - 1);
    }

    /** Of all statements but the entry at the end, which holds it. */
    String recorded() {
        return new Script(number, name, statements.subList(0, statements.size() - 1)).checksum();
    }

    private String checksum() {
        return Checksum.of(
                statements.stream().map(statement -> statement + ENDS).collect(Collectors.joining()));
    }
}
