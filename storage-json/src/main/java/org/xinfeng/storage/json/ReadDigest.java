package org.xinfeng.storage.json;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How many bytes of a file were read and a digest of them, to know the file again by its beginning. */
final class ReadDigest {

    private static final int SHOWN = 16;
    private static final int STEP = 1 << 16;

    private final MessageDigest digest;
    private long size;

    ReadDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The bytes from one place until before another. */
    void add(byte[] bytes, int from, int to) {
        digest.update(bytes, from, to - from);
        size += to - from;
    }

    /** Whether a file begins with the bytes that the text of another digest was made of. */
    static boolean begins(InputStream in, String text) throws IOException {
        ReadDigest read = new ReadDigest();
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

    /** The size, a dash and the digest. */
    @Override
    public String toString() {
        try {
            byte[] now = ((MessageDigest) digest.clone()).digest();
            return size + "-" + HexFormat.of().formatHex(now, 0, SHOWN);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digests of the JDK can be cloned", e);
        }
    }
}
