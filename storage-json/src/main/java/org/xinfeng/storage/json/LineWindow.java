package org.xinfeng.storage.json;

/** Reads the lines of a {@link LineFile} through a window that moves along; for one thread. */
final class LineWindow {

    private static final int LEAST = 1 << 18;

    private final LineFile file;
    private final long end;
    private byte[] bytes = new byte[LEAST];
    private long at;
    private int count;
    private int from;
    private int length;

    LineWindow(LineFile file) {
        this.file = file;
        this.end = file.end();
        this.at = file.base();
    }

    LineFile file() {
        return file;
    }

    /** The array the last line or byte range stands in. */
    byte[] bytes() {
        return bytes;
    }

    /** Where in {@link #bytes} the JSON of the last line begins. */
    int json() {
        return from + Line.HEAD;
    }

    /** Bytes of the JSON of the last line. */
    int length() {
        return length;
    }

    /** The position behind the last line. */
    long next() {
        return at + from + Line.size(length);
    }

    /** The position up to which the last line attests that the journal was forced. */
    long forced() {
        return Line.forced(bytes, from);
    }

    /** Whether a whole and undamaged line begins at {@code position}. */
    boolean line(long position) {
        if (!range(position, Line.HEAD + 1)) {
            return false;
        }
        long json = Line.length(bytes, from);
        if (json < 0
                || !Line.begins(bytes, from, position)
                || position + Line.size(json) > end
                || Line.size(json) > Integer.MAX_VALUE - 64
                || !range(position, (int) Line.size(json))) {
            return false;
        }
        length = (int) json;
        return Line.holds(bytes, from, length);
    }

    /** Brings bytes into the window, at {@link #start}; false if the file ends before. */
    boolean range(long position, int wanted) {
        if (position < at || position + wanted > at + count) {
            if (wanted > bytes.length) {
                bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 8, Math.max(wanted, bytes.length * 2L))];
            }
            at = position;
            count = file.read(position, bytes, 0, bytes.length);
        }
        from = (int) (position - at);
        return count - from >= wanted;
    }

    /** Where in {@link #bytes} the last range begins. */
    int start() {
        return from;
    }

    /** The position behind the last byte from {@code position} on that is not 0; {@code position} if there is none. */
    long behindLast(long position) {
        long last = position;
        for (long p = position; range(p, 1); p = at + count) {
            for (int i = from; i < count; i++) {
                if (bytes[i] != 0) {
                    last = at + i + 1;
                }
            }
        }
        return last;
    }

    /** The first undamaged line in a range that attests that {@code position} was forced, or -1. */
    long attesting(long position, long to) {
        for (long p = position; p + Line.HEAD < to; p++) {
            if (range(p, Line.HEAD + 1) && Line.begins(bytes, from, p) && line(p) && forced() > position) {
                return p;
            }
        }
        return -1;
    }
}
