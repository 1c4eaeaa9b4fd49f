package org.xinfeng.storage.json;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over cells, each with its length in front, so that no two contents give the same bytes. */
final class ContentDigest {

    private static final int HEX_DIGITS = 40;

    private final MessageDigest sha256;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13);

    ContentDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    void add(List<String> cells, int surplus) {
        add(cells.size());
        for (String cell : cells) {
            add(cell.length());
            int done = 0;
            while (done < cell.length()) {
                require(Character.BYTES);
                int end = Math.min(cell.length(), done + buffer.remaining() / Character.BYTES);
                buffer.asCharBuffer().put(cell, done, end);
                buffer.position(buffer.position() + (end - done) * Character.BYTES);
                done = end;
            }
        }
        add(surplus);
    }

    /** The first 160 bits in hex. Once only. */
    String hex() {
        flush();
        return HexFormat.of().formatHex(sha256.digest()).substring(0, HEX_DIGITS);
    }

    private void add(int number) {
        require(Integer.BYTES);
        buffer.putInt(number);
    }

    private void require(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() {
        sha256.update(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
