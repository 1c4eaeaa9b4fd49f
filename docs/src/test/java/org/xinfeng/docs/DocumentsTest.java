package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents say what is so: their code is compiled, their links lead somewhere, and they keep to their form. */
class DocumentsTest {

    private static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\w+) -->\n```java\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("^```java$", Pattern.MULTILINE);
    private static final int LONGEST_RECORD = 60;
    private static final List<String> SOURCES =
            List.of("docs/src/test/java/org/xinfeng/docs", "storage-jdbc/src/test/java/org/xinfeng/storage/jdbc");

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("README.md"))) {
            here = here.getParent();
        }
        return java.util.Objects.requireNonNull(here, "the documents stand above the tests");
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        Matcher links = LINK.matcher(Files.readString(document));
        while (links.find()) {
            String target = links.group(1);
            if (!target.contains("://")) {
                assertTrue(Files.exists(document.resolveSibling(target)), () -> document + " links to " + target);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPieceOfJavaIsCompiled(Path document) throws IOException {
        String text = Files.readString(document);
        Map<String, String> regions = regions();
        Matcher snippets = SNIPPET.matcher(text);
        int found = 0;
        while (snippets.find()) {
            found++;
            assertEquals(regions.get(snippets.group(1)), snippets.group(2), () -> document + ": " + snippets.group(1));
        }
        assertEquals(JAVA.matcher(text).results().count(), found, () -> document + " has Java without a snippet mark");
    }

    @Test
    void bothReadmesShowTheSameCommands() throws IOException {
        assertEquals(commands("README.md"), commands("README.zh-CN.md"));
        assertFalse(commands("README.md").isEmpty());
    }

    @Test
    void theTestCommandOfTheReadmeIsWhatIsRunForEveryChange() throws IOException {
        List<String> run = Files.readAllLines(ROOT.resolve(".ci/run"));
        assertEquals(commands("README.md").get(1) + " -P mariadb", run.get(run.size() - 1));
    }

    @Test
    void decisionsAreShortAndComplete() throws IOException {
        try (Stream<Path> records = Files.list(ROOT.resolve("docs/adr"))) {
            for (Path record : records.sorted().toList()) {
                String text = Files.readString(record);
                assertTrue(text.lines().count() <= LONGEST_RECORD, () -> record + " is too long");
                for (String part : List.of("Status", "Context", "Decision", "Rejected", "Consequences")) {
                    assertTrue(text.contains(part), () -> record + " lacks " + part);
                }
            }
        }
    }

    private static List<String> commands(String document) throws IOException {
        Matcher blocks = Pattern.compile("^```\n(.*?)\n```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(ROOT.resolve(document)));
        List<String> commands = new ArrayList<>();
        while (blocks.find()) {
            commands.add(blocks.group(1));
        }
        return commands;
    }

    /** The marked regions of the compiled snippets, without their indent. */
    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new HashMap<>();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher marks = Pattern.compile("// snippet: (\\w+)\n(.*?)\n\\s*// end", Pattern.DOTALL)
                            .matcher(Files.readString(file));
                    while (marks.find()) {
                        regions.put(marks.group(1), marks.group(2).stripIndent());
                    }
                }
            }
        }
        return regions;
    }
}
