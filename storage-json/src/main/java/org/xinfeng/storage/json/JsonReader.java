package org.xinfeng.storage.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the JSON that {@link JsonWriter} wrote: UTF-8, without blanks except before numbers. Not a general parser; what
 * it reads has passed its checksum.
 */
final class JsonReader {

    private byte[] bytes;
    private int at;

    JsonReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    void over(byte[] other, int from) {
        bytes = other;
        at = from;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    void at(int wanted) {
        at = wanted;
    }

    IllegalStateException malformed(String wanted) {
        return new IllegalStateException("byte " + at + " should begin " + wanted);
    }

    /** Whether the next byte is {@code ascii}; goes behind it if so. */
    boolean skip(char ascii) {
        if (bytes[at] == ascii) {
            at++;
            return true;
        }
        return false;
    }

    void expect(char ascii) {
        if (!skip(ascii)) {
            throw malformed("with " + ascii);
        }
    }

    /** Whether the next bytes are {@code plain}; goes behind them if so. */
    boolean skip(byte[] plain) {
        int count = plain.length;
        if (bytes.length - at < count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (bytes[at + i] != plain[i]) {
                return false;
            }
        }
        at += count;
        return true;
    }

    void expect(byte[] plain) {
        if (!skip(plain)) {
            throw malformed("with " + new String(plain, StandardCharsets.US_ASCII));
        }
    }

    String text() {
        expect('"');
        int from = at;
        int i = from;
        int ored = 0;
        byte b = bytes[i];
        while (b != '"' && b != '\\') {
            ored |= b;
            b = bytes[++i];
        }
        if (b == '"') {
            at = i + 1;
            return new String(bytes, from, i - from, ored < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        }
        return escaped(from, i);
    }

    private String escaped(int from, int firstEscape) {
        byte[] plain = new byte[end(from) - from];
        int count = firstEscape - from;
        System.arraycopy(bytes, from, plain, 0, count);
        at = firstEscape;
        while (bytes[at] != '"') {
            byte b = bytes[at++];
            plain[count++] = b == '\\' ? unescaped() : b;
        }
        at++;
        return new String(plain, 0, count, StandardCharsets.UTF_8);
    }

    private byte unescaped() {
        byte b = bytes[at++];
        return switch (b) {
            case '"', '\\' -> b;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (byte) (Character.digit(bytes[at - 2], 16) << 4 | Character.digit(bytes[at - 1], 16));
            }
            default -> throw malformed("behind an escape");
        };
    }

    /** Where the quote is that ends the string whose content begins at {@code from}. */
    private int end(int from) {
        int i = from;
        while (bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    long number() {
        while (bytes[at] == ' ') {
            at++;
        }
        boolean negative = skip('-');
        int from = at;
        long number = 0;
        for (int digit = bytes[at] - '0'; digit >= 0 && digit <= 9; digit = bytes[at] - '0') {
            number = number * 10 - digit;
            at++;
        }
        if (at == from) {
            throw malformed("a number");
        }
        return negative ? number : -number;
    }

    boolean yesNo() {
        if (bytes[at] == 't') {
            at += 4;
            return true;
        }
        if (bytes[at] == 'f') {
            at += 5;
            return false;
        }
        throw malformed("true or false");
    }

    LocalDate date() {
        expect('"');
        LocalDate date = LocalDate.of(digits(0, 4), digits(5, 2), digits(8, 2));
        at += 10;
        expect('"');
        return date;
    }

    Instant instant() {
        expect('"');
        long day = LocalDate.of(digits(0, 4), digits(5, 2), digits(8, 2)).toEpochDay();
        int second = digits(11, 2) * 3600 + digits(14, 2) * 60 + digits(17, 2);
        Instant instant = Instant.ofEpochSecond(day * 86_400 + second, digits(20, 6) * 1000L);
        at += 27;
        expect('"');
        return instant;
    }

    private int digits(int offset, int count) {
        int number = 0;
        for (int i = at + offset; i < at + offset + count; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw malformed("a date or an instant");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** An array of strings. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        expect('[');
        while (!skip(']')) {
            skip(',');
            texts.add(text());
        }
        return texts;
    }

    /** Goes behind the next value, whatever it is. */
    void skipValue() {
        int depth = 0;
        do {
            byte b = bytes[at++];
            if (b == '"') {
                at = end(at) + 1;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (depth == 0) {
                while (bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']') {
                    at++;
                }
            }
        } while (depth > 0);
    }

    /** What the next value is, by its first byte. */
    byte peek() {
        return bytes[at];
    }
}
