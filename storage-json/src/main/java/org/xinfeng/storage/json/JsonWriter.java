package org.xinfeng.storage.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.xinfeng.kernel.StorageException;

/** Writes JSON in UTF-8 into one array that grows; the caller puts the punctuation. Not a general generator. */
final class JsonWriter {

    private static final int LARGEST = Integer.MAX_VALUE - 64;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    JsonWriter(int capacity) {
        bytes = new byte[capacity];
    }

    /** The array written to; valid up to {@link #length}, until the next write. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Goes back (or forward over bytes to be filled in later) to a length. */
    void length(int wanted) {
        if (wanted > length) {
            room(wanted - length);
        }
        length = wanted;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        long wanted = (long) length + more;
        if (wanted > LARGEST) {
            throw new StorageException(
                    "The unit of work is larger than 2 GB; nothing was kept; do it in several units.");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(wanted, bytes.length * 2L)));
    }

    JsonWriter raw(byte[] plain) {
        return raw(plain, 0, plain.length);
    }

    JsonWriter raw(byte[] plain, int from, int count) {
        room(count);
        System.arraycopy(plain, from, bytes, length, count);
        length += count;
        return this;
    }

    JsonWriter raw(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Text that is ASCII and needs no escape, such as punctuation and names of our own. */
    JsonWriter raw(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** A string in quotes. */
    JsonWriter text(String text) {
        int count = text.length();
        if (count > (LARGEST - 2) / 6) {
            grow(LARGEST);
        }
        room(6 * count + 2);
        byte[] out = bytes;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    out[at++] = (byte) c;
                } else {
                    at = escape(out, at, c);
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                out[at++] = (byte) (0xF0 | point >> 18);
                out[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | point & 0x3F);
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("text holds half a surrogate pair");
            } else {
                out[at++] = (byte) (0xE0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        out[at++] = '"';
        length = at;
        return this;
    }

    private static int escape(byte[] out, int from, char c) {
        int at = from;
        out[at++] = '\\';
        switch (c) {
            case '"', '\\' -> out[at++] = (byte) c;
            case '\n' -> out[at++] = 'n';
            case '\r' -> out[at++] = 'r';
            case '\t' -> out[at++] = 't';
            default -> {
                out[at++] = 'u';
                out[at++] = '0';
                out[at++] = '0';
                out[at++] = HEX[c >> 4];
                out[at++] = HEX[c & 15];
            }
        }
        return at;
    }

    JsonWriter number(long number) {
        if (number == Long.MIN_VALUE) {
            return raw("-9223372036854775808");
        }
        room(20);
        long left = number;
        if (left < 0) {
            bytes[length++] = '-';
            left = -left;
        }
        int digits = 1;
        for (long bound = 10; digits < 19 && left >= bound; bound *= 10) {
            digits++;
        }
        length += digits;
        for (int at = length - 1; digits > 0; digits--) {
            bytes[at--] = (byte) ('0' + left % 10);
            left /= 10;
        }
        return this;
    }

    /** Ten characters, blanks first, into a place left free before. */
    void number(int number, int at) {
        int left = number;
        for (int i = at + 9; i >= at; i--) {
            bytes[i] = left > 0 || i == at + 9 ? (byte) ('0' + left % 10) : (byte) ' ';
            left /= 10;
        }
    }

    JsonWriter date(LocalDate date) {
        room(12);
        bytes[length++] = '"';
        day(date);
        bytes[length++] = '"';
        return this;
    }

    private void day(LocalDate date) {
        digits(date.getYear(), 4);
        bytes[length++] = '-';
        digits(date.getMonthValue(), 2);
        bytes[length++] = '-';
        digits(date.getDayOfMonth(), 2);
    }

    /** An instant of the years 1 to 9999 in UTC, always with six digits of a second. */
    JsonWriter instant(Instant instant) {
        room(29);
        long seconds = instant.getEpochSecond();
        int second = (int) Math.floorMod(seconds, 86_400L);
        bytes[length++] = '"';
        day(LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)));
        bytes[length++] = 'T';
        digits(second / 3600, 2);
        bytes[length++] = ':';
        digits(second / 60 % 60, 2);
        bytes[length++] = ':';
        digits(second % 60, 2);
        bytes[length++] = '.';
        digits(instant.getNano() / 1000, 6);
        bytes[length++] = 'Z';
        bytes[length++] = '"';
        return this;
    }

    private void digits(int number, int count) {
        int left = number;
        for (int at = length + count - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += count;
    }

    /** An array of strings. */
    JsonWriter texts(List<String> texts) {
        raw('[');
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                raw(',');
            }
            text(texts.get(i));
        }
        return raw(']');
    }
}
