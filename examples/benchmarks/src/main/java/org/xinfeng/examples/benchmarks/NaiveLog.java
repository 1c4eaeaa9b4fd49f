package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What anybody would write first: each line is appended to a file and forced, and the file grows as it goes. */
final class NaiveLog implements AutoCloseable {

    private final FileChannel channel;

    private NaiveLog(FileChannel channel) {
        this.channel = channel;
    }

    static NaiveLog create(Path file) throws IOException {
        return new NaiveLog(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND));
    }

    /** Appends the lines; how long it took. */
    long append(List<byte[]> lines) throws IOException {
        long begin = System.nanoTime();
        for (byte[] line : lines) {
            ByteBuffer bytes = ByteBuffer.wrap(line);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
        return System.nanoTime() - begin;
    }

    /** Whether the file holds whole turns of so many lines. */
    static void check(Path file, int lines) throws IOException {
        int found = 0;
        for (byte one : Files.readAllBytes(file)) {
            found += one == '\n' ? 1 : 0;
        }
        WrongAnswerException.check("the lines that the naive log lacks", 0, found % lines);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
