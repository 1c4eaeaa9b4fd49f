package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies directories as a killed process leaves them, and compares what is in them. */
final class Directories {

    private Directories() {}

    /** A copy of every file as it is now, even of a storage that is open. */
    static Path copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (Path file : files(from)) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path dir) {
        try (Stream<Path> files = Files.list(dir)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path dir, String begin) {
        return files(dir).stream()
                .filter(file -> file.getFileName().toString().startsWith(begin))
                .toList();
    }

    static Path journal(Path dir) {
        return files(dir, "journal-").get(0);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and content hashes of everything but the lock, which holds nothing. */
    static Map<String, Integer> content(Path dir) {
        Map<String, Integer> content = new TreeMap<>();
        for (Path file : files(dir)) {
            if (!file.endsWith("lock")) {
                content.put(file.getFileName().toString(), Arrays.hashCode(bytes(file)));
            }
        }
        return content;
    }

    /** The journal's first bytes up to the last line end, without the zeros behind. */
    static byte[] written(Path journal) {
        byte[] all = bytes(journal);
        int end = all.length;
        while (end > 0 && all[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(all, end);
    }

    /** Where each line begins, and where one behind the last would. */
    static int[] lines(byte[] journal) {
        int[] lines = new int[journal.length + 1];
        int count = 1;
        for (int i = 0; i < journal.length; i++) {
            if (journal[i] == '\n') {
                lines[count++] = i + 1;
            }
        }
        return Arrays.copyOf(lines, count);
    }
}
