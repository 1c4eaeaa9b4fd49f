package org.xinfeng.storage.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Writes positions of an index as bytes whose unsigned order is the order of the index. */
final class Keys {

    private byte[] bytes = new byte[96];
    private int length;

    static byte[] of(List<Object> values) {
        Keys keys = new Keys();
        for (Object value : values) {
            keys.add(value);
        }
        return keys.take();
    }

    static byte[] of(String code) {
        return new Keys().add(code).take();
    }

    static byte[] of(long number) {
        return new Keys().add((Object) number).take();
    }

    Keys add(Object value) {
        if (value instanceof String code) {
            code(code);
        } else if (value instanceof Long number) {
            number(number ^ Long.MIN_VALUE, 8);
        } else if (value instanceof LocalDate date) {
            number(date.toEpochDay() ^ 0x8000_0000L, 4);
        } else if (value instanceof Instant instant) {
            long micros =
                    Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000), instant.getNano() / 1000);
            number(micros ^ Long.MIN_VALUE, 8);
        } else {
            throw new IllegalArgumentException(
                    "an index cannot hold a " + value.getClass().getName());
        }
        return this;
    }

    @SuppressWarnings("deprecation") // the characters are ASCII, checked by Code
    private void code(String code) {
        int more = code.length();
        room(more + 1);
        code.getBytes(0, more, bytes, length);
        length += more;
        bytes[length++] = 0;
    }

    private void number(long bits, int size) {
        room(size);
        for (int shift = (size - 1) * 8; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (bits >>> shift);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** The bytes so far; the writer is then empty. */
    byte[] take() {
        byte[] key = Arrays.copyOf(bytes, length);
        length = 0;
        return key;
    }

    static boolean startsWith(byte[] key, byte[] prefix) {
        return key.length >= prefix.length && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
    }
}
