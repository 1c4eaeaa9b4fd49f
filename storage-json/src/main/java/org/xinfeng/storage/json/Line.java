package org.xinfeng.storage.json;

import java.util.zip.CRC32C;

/**
 * The frame of a line: {@code crc length at forced json\n}, the first four in lower-case hexadecimal digits.
 *
 * <p>{@code crc} is the CRC-32C of everything behind it up to the end of the JSON, {@code length} the bytes of the JSON,
 * {@code at} the position of the line in the whole journal, so that a line in a wrong place is none, and {@code forced}
 * the position up to which the journal was forced to disk before the line was written: the line attests that whatever
 * stood before that position was good.
 */
final class Line {

    /** Bytes before the JSON. */
    static final int HEAD = 44;

    private static final int LENGTH = 9;
    private static final int AT = 18;
    private static final int FORCED = 31;

    private Line() {}

    /** Bytes of the whole line. */
    static long size(long json) {
        return HEAD + json + 1;
    }

    /** Fills in the head and the end of a line whose JSON stands from {@code from + HEAD} to {@code to}. */
    static void seal(byte[] bytes, int from, int to, long at, long forced) {
        hex(bytes, from + LENGTH, 8, to - from - HEAD);
        hex(bytes, from + AT, 12, at);
        hex(bytes, from + FORCED, 12, forced);
        hex(bytes, from, 8, crc(bytes, from, to));
        bytes[to] = '\n';
    }

    private static int crc(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from + LENGTH, to - from - LENGTH);
        return (int) crc.getValue();
    }

    private static void hex(byte[] bytes, int at, int digits, long number) {
        long left = number;
        for (int i = at + digits - 1; i >= at; i--) {
            int digit = (int) left & 15;
            bytes[i] = (byte) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
            left >>>= 4;
        }
        bytes[at + digits] = ' ';
    }

    /** The number at a place, or -1 if there is none, followed by a blank. */
    private static long hex(byte[] bytes, int at, int digits) {
        long number = 0;
        for (int i = at; i < at + digits; i++) {
            int b = bytes[i];
            int digit = b >= '0' && b <= '9' ? b - '0' : b >= 'a' && b <= 'f' ? b - 'a' + 10 : -1;
            if (digit < 0) {
                return -1;
            }
            number = number << 4 | digit;
        }
        return bytes[at + digits] == ' ' ? number : -1;
    }

    /** Whether a head of a line that belongs at {@code at} begins at {@code from}; says nothing about the rest. */
    static boolean begins(byte[] bytes, int from, long at) {
        return bytes[from + AT - 1] == ' ' && hex(bytes, from + AT, 12) == at;
    }

    /** The length of the JSON as the head has it, or -1. */
    static long length(byte[] bytes, int from) {
        return hex(bytes, from + LENGTH, 8);
    }

    static long forced(byte[] bytes, int from) {
        return hex(bytes, from + FORCED, 12);
    }

    /** Whether a whole line stands at {@code from} whose JSON has {@code length} bytes. */
    static boolean holds(byte[] bytes, int from, int length) {
        int to = from + HEAD + length;
        return bytes[to] == '\n' && hex(bytes, from, 8) == (crc(bytes, from, to) & 0xFFFF_FFFFL);
    }
}
