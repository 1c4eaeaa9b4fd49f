package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the one journal file of a directory, as they come; behind them are zeros. */
final class JournalTail {

    private final Path file;
    private int from;

    JournalTail(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            file = files.filter(path -> path.getFileName().toString().startsWith("journal-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The lines since the last time, each with its end. */
    List<byte[]> next() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<byte[]> lines = new ArrayList<>();
        for (int i = from; i < bytes.length && bytes[i] != 0; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }
}
