package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory for the files of a run. It is removed at the end, also when the run is cut off. */
final class Scratch implements AutoCloseable {

    private final Path dir;
    private final Thread whenCutOff = new Thread(this::remove, "scratch-removal");
    private int made;

    private Scratch(Path dir) {
        this.dir = dir;
    }

    static Scratch in(Optional<Path> where) throws IOException {
        String prefix = "xinfeng-benchmarks-";
        Scratch scratch = new Scratch(
                where.isPresent()
                        ? Files.createTempDirectory(Files.createDirectories(where.get()), prefix)
                        : Files.createTempDirectory(prefix));
        Runtime.getRuntime().addShutdownHook(scratch.whenCutOff);
        return scratch;
    }

    /** A new empty directory in it. */
    Path directory(String name) throws IOException {
        made++;
        return Files.createDirectory(dir.resolve(name + "-" + made));
    }

    /** Removes a directory with all that is in it. */
    static void remove(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() {
        if (Files.exists(dir)) {
            remove(dir);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenCutOff);
        remove();
    }
}
