package org.xinfeng.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.xinfeng.storage.jdbc.servers.Database;

/** A program of the tests that runs to its end in a process of its own, with a database. */
final class OtherJvm {

    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    /** Behind a command, such as a shell that sets limits. */
    OtherJvm behind(String... words) {
        before.addAll(List.of(words));
        return this;
    }

    OtherJvm with(String option) {
        options.add(option);
        return this;
    }

    /** All that it prints, in whatever way; its end must be a good one. */
    String run(Class<?> program, Database database, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        // their names up to JDK 18
        command.addAll(List.of("-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(database.server(), database.url(), database.user(), database.password()));
        command.addAll(List.of(arguments));
        try {
            Path printed = Files.createTempFile("other-jvm", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            Files.delete(printed);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(program.getSimpleName() + " did not end well:\n" + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The database that a program was given. */
    static Database database(String[] arguments) {
        return new Database(arguments[0], arguments[1], arguments[2], arguments[3]);
    }
}
