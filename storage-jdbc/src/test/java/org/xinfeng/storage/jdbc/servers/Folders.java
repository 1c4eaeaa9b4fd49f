package org.xinfeng.storage.jdbc.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers' programs and data lie: {@code target/databases} of the storage-jdbc module, and in it a folder for each
 * JVM that runs servers. What a JVM that was killed left there is ended and removed by the next one.
 */
final class Folders {

    private static final String SETTING = "xinfeng.databases.folder";
    private static final String PLACE = "target/databases";
    private static @Nullable Path mine;
    private static int made;

    private Folders() {}

    /** The folder into which the build puts the servers' packages, found from the working directory upwards. */
    static Path programs() {
        String set = System.getProperty(SETTING);
        if (set != null) {
            return Path.of(set).toAbsolutePath();
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path here = start; here != null; here = here.getParent()) {
            for (Path place :
                    List.of(here.resolve(PLACE), here.resolve("storage-jdbc").resolve(PLACE))) {
                if (Files.isDirectory(place)) {
                    return place;
                }
            }
        }
        throw new IllegalStateException("no storage-jdbc/" + PLACE + " at or above " + start
                + ": run `mvn -q -DskipTests package` in the root of the sources once, or set -D" + SETTING);
    }

    /** A new folder for one server of this JVM. */
    static synchronized Path data(String label) {
        if (mine == null) {
            Path all = programs().resolve("run");
            removeLeftovers(all);
            mine = create(all.resolve(ProcessMark.of(ProcessHandle.current()).text()));
            Path folder = mine;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder), "end of the database servers"));
        }
        return create(mine.resolve(label + "-" + ++made));
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Deletes a folder with all in it; links are not followed. */
    static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
                    if (failed instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failed;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot remove " + folder, failed);
        }
    }

    private static void removeLeftovers(Path all) {
        for (Path folder : children(all)) {
            if (!ProcessMark.parse(folder.getFileName().toString()).alive()) {
                end(folder);
            }
        }
    }

    /** Ends the servers whose data lies in the folder of one JVM, and deletes it. */
    private static void end(Path folder) {
        try {
            for (Path server : children(folder)) {
                ServerProcess.endIn(server);
            }
            delete(folder);
        } catch (UncheckedIOException another) {
            // the JVM ends, or another one removes the same leftovers: the next one removes what stays
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
