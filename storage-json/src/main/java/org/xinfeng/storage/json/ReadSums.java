package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * How many bytes of a file were read and two check sums of them, to know the file again by its beginning: good against what
 * happens to files, not against who would deceive, and thirty times as quick as a digest, which would take a third of the time
 * of a comparison.
 */
final class ReadSums {

    private static final int STEP = 1 << 16;

    private final Checksum one = new CRC32();
    private final Checksum other = new CRC32C();
    private long size;

    /** The bytes from one place until before another. */
    void add(byte[] bytes, int from, int to) {
        one.update(bytes, from, to - from);
        other.update(bytes, from, to - from);
        size += to - from;
    }

    /** Whether a file begins with the bytes that the text of other sums was made of. */
    static boolean begins(InputStream in, String text) throws IOException {
        ReadSums read = new ReadSums();
        int dash = text.indexOf('-');
        if (dash < 1 || dash > 18 || !text.chars().limit(dash).allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        long left = Long.parseLong(text, 0, dash, 10);
        while (left > 0) {
            byte[] some = in.readNBytes((int) Math.min(left, STEP));
            if (some.length == 0) {
                return false;
            }
            read.add(some, 0, some.length);
            left -= some.length;
        }
        return read.toString().equals(text);
    }

    /** The size, a dash and the sums. */
    @Override
    public String toString() {
        return size + "-" + Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue());
    }
}
