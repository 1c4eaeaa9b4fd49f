package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.xinfeng.kernel.StorageException;

/**
 * A file of lines, opened for reading. Not a channel: those are closed for everybody when one reading thread is
 * interrupted.
 *
 * <p>Positions are those of the whole journal; a file begins at its {@code base}.
 */
final class LineFile implements AutoCloseable {

    private final Path path;
    private final long base;
    private final RandomAccessFile file;

    private LineFile(Path path, long base, RandomAccessFile file) {
        this.path = path;
        this.base = base;
        this.file = file;
    }

    /** @throws StorageException if it cannot be opened */
    static LineFile open(Path path, long base) {
        try {
            return new LineFile(path, base, new RandomAccessFile(path.toFile(), "r"));
        } catch (IOException e) {
            throw Disk.failed("opened for reading", path, e);
        }
    }

    Path path() {
        return path;
    }

    long base() {
        return base;
    }

    /** The position behind the last byte. */
    long end() {
        try {
            return base + file.length();
        } catch (IOException e) {
            throw Disk.failed("read", path, e);
        }
    }

    /** Reads up to {@code count} bytes; how many there were. */
    synchronized int read(long position, byte[] into, int offset, int count) {
        try {
            file.seek(position - base);
            int done = 0;
            while (done < count) {
                int more = file.read(into, offset + done, count - done);
                if (more < 0) {
                    break;
                }
                done += more;
            }
            return done;
        } catch (IOException e) {
            throw Disk.failed("read", path, e);
        }
    }

    /** Number of the line that begins at {@code position}, from 1. */
    long number(long position) {
        byte[] some = new byte[1 << 16];
        long number = 1;
        for (long at = base; at < position; at += some.length) {
            int count = read(at, some, 0, (int) Math.min(some.length, position - at));
            for (int i = 0; i < count; i++) {
                if (some[i] == '\n') {
                    number++;
                }
            }
        }
        return number;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw Disk.failed("closed", path, e);
        }
    }
}
