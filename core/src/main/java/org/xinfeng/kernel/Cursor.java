package org.xinfeng.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of an index; a scan goes on behind it.
 *
 * <p>A full position, all columns and the id, stands at that record: the scan begins with the next one, whether or not
 * the record still exists. A shorter position stands before everything that begins with it: the scan begins with the
 * first record at or after those values. {@link #parse} reads what {@link #toString} writes.
 *
 * @param position the values of the index from the first on, then the id
 */
public record Cursor(List<Object> position) {

    public Cursor {
        position = Prefix.plain(position);
    }

    /** The place just before everything that begins with these values. */
    public static Cursor before(Object... values) {
        return new Cursor(List.of(values));
    }

    /**
     * The place of a record in an index.
     *
     * @throws IllegalArgumentException if the record is not in the index
     */
    public static <I extends Code, T> Cursor at(Kind<I, T> kind, Index<T> index, T value) {
        List<Object> position = kind.position(index, value);
        if (position == null) {
            throw new IllegalArgumentException("the record is not in the index " + index.code());
        }
        return new Cursor(position);
    }

    /** Reads what {@link #toString} writes. */
    public static Cursor parse(String text) {
        List<Object> values = new ArrayList<>();
        for (String token : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            @Nullable Object value = token.isEmpty() ? null : value(token.charAt(0), token.substring(1));
            if (value == null) {
                throw new IllegalArgumentException("not a cursor: begin again without one");
            }
            values.add(value);
        }
        return new Cursor(values);
    }

    private static @Nullable Object value(char type, String text) {
        try {
            return switch (type) {
                case 'c' -> Code.isCode(text) ? text : null;
                case 'i' -> Long.valueOf(text);
                case 'd' -> LocalDate.parse(text);
                case 't' -> Instant.parse(text);
                default -> null;
            };
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not a cursor: begin again without one", e);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object value : position) {
            char type = value instanceof String
                    ? 'c'
                    : value instanceof Long ? 'i' : value instanceof LocalDate ? 'd' : 't';
            text.append(text.isEmpty() ? "" : " ").append(type).append(value);
        }
        return text.toString();
    }
}
