package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each clause of the station's account has its line, and each test that a line names is there. */
class ClausesTest {

    private static final Pattern ROW = Pattern.compile("\\| ([ABD]\\d+) \\|(.*)\\|");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("clauses.md")).stream()
                .filter(line -> ROW.matcher(line).matches())
                .toList();
    }

    private static List<String> missing(List<String> rows) throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : List.of("core", "storage-json")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""), text(file), String::concat));
            }
        }
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            Matcher named = NAMED.matcher(row);
            while (named.find()) {
                String source = sources.getOrDefault(named.group(1), "");
                if (!source.contains(" void " + named.group(2) + "(")) {
                    missing.add(named.group());
                }
            }
        }
        return missing;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyClauseHasALineWithATestOrSaysThatItIsNotYetDone() throws IOException {
        List<String> clauses = rows().stream()
                .map(row -> row.replaceAll("\\| ([ABD]\\d+) .*", "$1"))
                .toList();
        List<String> expected = new ArrayList<>();
        IntStream.rangeClosed(1, 4).forEach(n -> expected.add("A" + n));
        IntStream.rangeClosed(1, 8).forEach(n -> expected.add("B" + n));
        IntStream.rangeClosed(1, 14).forEach(n -> expected.add("D" + n));
        assertEquals(expected, clauses);
        for (String row : rows()) {
            assertTrue(NAMED.matcher(row).find() || row.contains("not yet: "), row);
        }
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        assertEquals(List.of(), missing(rows()));
    }

    @Test
    void aTestThatIsNotThereIsTold() throws IOException {
        assertEquals(List.of("`CaseDeskTest.nobody`"), missing(List.of("| A1 | | `CaseDeskTest.nobody` |")));
    }
}
