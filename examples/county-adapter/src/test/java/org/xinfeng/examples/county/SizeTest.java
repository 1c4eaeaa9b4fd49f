package org.xinfeng.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The adapters are small, every line of their files counted. */
class SizeTest {

    private static final Path SOURCES = Path.of("src/main/java/org/xinfeng/examples/county");

    private static long lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(SOURCES.resolve(file))) {
            return lines.count();
        }
    }

    @Test
    void theRegisterHasFewerThan120Lines() throws IOException {
        assertTrue(lines("LegacyRegister.java") < 120, () -> "LegacyRegister.java");
    }

    @Test
    void theStorageHasFewerThan200Lines() throws IOException {
        assertTrue(lines("OneTableStorage.java") < 200, () -> "OneTableStorage.java");
    }

    /** Neither adapter uses another file of this example; a new file must be counted above or named here. */
    @Test
    void whatElseIsThereBelongsToTheProgram() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertEquals(
                    Set.of(
                            "LegacyRegister.java",
                            "OneTableStorage.java",
                            "CountyAdapter.java",
                            "FreshFiles.java",
                            "ImaginedCounty.java",
                            "Prefill.java",
                            "package-info.java"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
        for (String adapter : Set.of("LegacyRegister.java", "OneTableStorage.java")) {
            String source = Files.readString(SOURCES.resolve(adapter));
            for (String other : Set.of("FreshFiles", "ImaginedCounty", "Prefill", "CountyAdapter")) {
                assertTrue(!source.contains(other), () -> adapter + " uses " + other);
            }
        }
    }
}
