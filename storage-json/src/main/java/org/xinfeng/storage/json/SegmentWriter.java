package org.xinfeng.storage.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes lines at the end of a journal, into zeros that were written ahead, so that a force has bytes to move but no
 * file size. For one thread at a time.
 */
final class SegmentWriter {

    private static final int BUFFER = 1 << 18;
    private static final long LEAST_AHEAD = 1 << 20;

    private final Layout layout;
    private final Settings settings;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private FileChannel channel;
    private long base;
    private long end;
    private long ahead;
    private long dirty;
    private long cursor;
    private long forces;

    private SegmentWriter(Layout layout, Settings settings, FileChannel channel, long base, long end) {
        this.layout = layout;
        this.settings = settings;
        this.channel = channel;
        this.base = base;
        this.end = end;
        this.ahead = end;
        this.dirty = end;
        this.cursor = end;
    }

    /** Begins the first journal file. */
    static SegmentWriter first(Layout layout, Settings settings) throws IOException {
        long end = begin(layout, 0);
        publish(layout, 0);
        return new SegmentWriter(layout, settings, openForWriting(layout, 0), 0, end);
    }

    /** Goes on with a journal file; {@link #mend} comes next. */
    static SegmentWriter resume(Layout layout, Settings settings, long base, long end) throws IOException {
        return new SegmentWriter(layout, settings, openForWriting(layout, base), base, end);
    }

    private static FileChannel openForWriting(Layout layout, long base) throws IOException {
        return Disk.open(layout.journal(base), StandardOpenOption.WRITE);
    }

    /** Writes a new journal file with its header under a temporary name; the position behind the header. */
    private static long begin(Layout layout, long base) throws IOException {
        JsonWriter line = newLine(64);
        Layout.journalHeader(line);
        int size = sealed(line, base, base);
        Path temporary = Layout.temporary(layout.journal(base));
        try (FileChannel channel = Disk.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(line.bytes(), 0, size);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return base + size;
    }

    private static void publish(Layout layout, long base) throws IOException {
        Path path = layout.journal(base);
        Files.move(Layout.temporary(path), path, StandardCopyOption.ATOMIC_MOVE);
        Disk.forceDirectory(layout.dir());
    }

    /** A line to write JSON to; {@link #sealed} ends it. */
    static JsonWriter newLine(int capacity) {
        JsonWriter line = new JsonWriter(Line.HEAD + capacity);
        line.length(Line.HEAD);
        return line;
    }

    static int sealed(JsonWriter line, long at, long forced) {
        int json = line.length();
        line.raw('\n');
        Line.seal(line.bytes(), 0, json, at, forced);
        line.length(json);
        return json + 1;
    }

    /**
     * Writes what may not have reached the disk once more, and zeros over what was torn; then forces both. A force that
     * failed may have left pages that look clean and are not: only writing them again makes the next force honest.
     */
    void mend(LineFile file, long attested, long torn) throws IOException {
        byte[] some = new byte[BUFFER];
        buffer.clear();
        cursor = Math.max(base, attested);
        for (long at = cursor; at < end; at += some.length) {
            int count = (int) Math.min(some.length, end - at);
            if (file.read(at, some, 0, count) < count) {
                throw new IOException("the file is shorter than it was");
            }
            put(some, 0, count);
        }
        putZeros(torn - end);
        flush();
        force();
        ahead = Math.max(ahead, Math.max(torn, file.end()));
        dirty = end;
    }

    /** The position behind the last line that was committed. */
    long end() {
        return end;
    }

    /** The position at which the current file begins. */
    long base() {
        return base;
    }

    Path path() {
        return layout.journal(base);
    }

    long forces() {
        return forces;
    }

    /** Writes lines behind the end; {@link #force} and {@link #advance} make them count. */
    void write(List<JsonWriter> lines) throws IOException {
        if (end - base >= settings.segment()) {
            roll();
        }
        long size = 0;
        for (JsonWriter line : lines) {
            size += line.length() + 1;
        }
        writeAhead(size);
        cursor = end;
        buffer.clear();
        for (JsonWriter line : lines) {
            long at = cursor + buffer.position();
            int count = sealed(line, at, end);
            put(line.bytes(), 0, count);
        }
        long behind = cursor + buffer.position();
        putZeros(dirty - behind);
        flush();
        cursor = behind;
    }

    private void put(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int some = Math.min(count - done, buffer.remaining());
            buffer.put(bytes, from + done, some);
            done += some;
        }
    }

    private void putZeros(long count) throws IOException {
        for (long left = count; left > 0; left--) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            buffer.put((byte) 0);
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                cursor += channel.write(buffer, cursor - base);
            }
        } finally {
            dirty = Math.max(dirty, cursor);
            buffer.clear();
        }
    }

    /** Writes zeros ahead, unless there are enough or the lines are so many that they may as well extend the file. */
    private void writeAhead(long size) throws IOException {
        if (end + size <= ahead || size >= BUFFER) {
            return;
        }
        long step = Math.min(settings.preallocate(), Math.max(LEAST_AHEAD, end - base));
        long to = Math.max(ahead, end) + Math.max(step, size);
        ahead = Math.max(ahead, end);
        ByteBuffer zeros = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (ahead < to) {
                zeros.clear().limit((int) Math.min(BUFFER, to - ahead));
                ahead += channel.write(zeros, ahead - base);
            }
        } catch (java.nio.channels.ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            // the disk is full: whether the lines still fit shows when they are written
        }
    }

    void force() throws IOException {
        settings.force().force(channel);
        forces++;
    }

    /** Makes what was written last count: it is forced. */
    void advance() {
        end = cursor;
        ahead = Math.max(ahead, end);
        dirty = end;
    }

    /** Opens the file again after an interrupted thread closed it for everybody. */
    void reopen() throws IOException {
        channel.close();
        channel = openForWriting(layout, base);
    }

    /** Ends the current file where its lines end, and begins the next. */
    private void roll() throws IOException {
        long next = end;
        long behind = begin(layout, next);
        channel.truncate(end - base);
        channel.force(true);
        publish(layout, next);
        FileChannel before = channel;
        channel = openForWriting(layout, next);
        base = next;
        end = behind;
        ahead = behind;
        dirty = behind;
        before.close();
    }

    /** Marks a clean close and gives back the zeros; not if a force has failed. */
    void close() throws IOException {
        try {
            JsonWriter line = newLine(64);
            line.raw(UnitJson.CLOSED);
            write(List.of(line));
            force();
            advance();
            channel.truncate(end - base);
            channel.force(true);
        } finally {
            channel.close();
        }
    }

    /** Leaves everything as it is. */
    void abandon() {
        try {
            channel.close();
        } catch (IOException e) {
            // nothing was written since the failure that led here
        }
    }
}
