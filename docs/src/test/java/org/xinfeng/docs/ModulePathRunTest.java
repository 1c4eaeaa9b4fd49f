package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module runs the library on a module path, in a process of its own. */
class ModulePathRunTest {

    private static final Path SOURCES = Path.of("src/test/resources/portal");
    private static final List<String> OPEN = List.of("--add-opens", "portal/portal.hidden=org.xinfeng.core");

    @TempDir
    Path folder;

    private record Ran(int status, String out) {}

    @Test
    void tables_are_made_written_read_and_moved_and_a_record_out_of_reach_is_told() throws Exception {
        compile();
        Ran ran = run(List.of());
        assertEquals(
                List.of(
                        "[V1__xinfeng]",
                        "新",
                        "1",
                        "org.xinfeng.core org.xinfeng.storage.jdbc",
                        "portal.hidden.Secret$SecretId is not accessible;"
                                + " make it public in an exported package or open its package"),
                ran.out().lines().toList());
        assertEquals(0, ran.status());
    }

    @Test
    void a_record_is_reached_in_a_package_that_is_opened_to_core() throws Exception {
        compile();
        Ran ran = run(OPEN);
        assertTrue(ran.out().strip().endsWith("Shape[Secret v1]"), ran.out());
        assertEquals(0, ran.status());
    }

    private void compile() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "javac",
                "-encoding",
                "UTF-8",
                "--module-path",
                modules("jspecify"),
                "-d",
                folder.resolve("portal").toString()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        Ran compiled = start(command);
        assertEquals(0, compiled.status(), compiled.out());
    }

    private Ran run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("--module-path", folder.resolve("portal") + File.pathSeparator + modules()));
        command.addAll(options);
        command.addAll(List.of("--module", "portal/portal.Main", folder.toString()));
        return start(command);
    }

    private static Ran start(List<String> command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.set(
                0,
                Path.of(System.getProperty("java.home"), "bin", command.get(0)).toString());
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Ran(process.exitValue(), out);
    }

    /** The published modules and what they require; nothing that only the tests use but H2. To compile needs more. */
    private static String modules(String... more) {
        List<String> wanted = new ArrayList<>(List.of(
                "xinfeng-core",
                "xinfeng-storage",
                "core/target/classes",
                "storage-jdbc/target/classes",
                "storage-json/target/classes",
                "guava",
                "failureaccess",
                "jdbi3-core",
                "geantyref",
                "slf4j-",
                "h2-",
                "jackson"));
        wanted.addAll(List.of(more));
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> wanted.stream().anyMatch(entry::contains) && !entry.contains("tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
