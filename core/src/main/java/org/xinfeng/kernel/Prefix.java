package org.xinfeng.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The first values of an index: a scan returns the records that begin with them.
 *
 * @param values codes as {@code String}, integers as {@code Long}, {@code LocalDate}, {@code Instant}
 */
public record Prefix(List<Object> values) {

    private static final Prefix NONE = new Prefix(List.of());

    public Prefix {
        values = plain(values);
    }

    /** No values: the scan goes over the whole index. */
    public static Prefix none() {
        return NONE;
    }

    /** Codes, enum constants, integers, dates and instants, in the order of the index. */
    public static Prefix of(Object... values) {
        return new Prefix(List.of(values));
    }

    /**
     * Values as an index compares them: codes and enum constants as their text, integers as {@code Long}.
     *
     * @throws IllegalArgumentException if a value is of another type, or cannot be kept: see {@link Shape#apart}
     */
    static List<Object> plain(List<?> values) {
        List<Object> plain = new ArrayList<>(values.size());
        for (Object value : values) {
            plain.add(plain(value));
        }
        return List.copyOf(plain);
    }

    private static Object plain(Object value) {
        if (value instanceof Code code) {
            return Code.check("value", code.value());
        }
        if (value instanceof String code) {
            return Code.check("value", code);
        }
        if (value instanceof Enum<?> constant) {
            return Code.check("value", constant.name());
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof LocalDate date) {
            return Scalar.checkDate("value", date);
        }
        if (value instanceof Instant instant) {
            return Scalar.checkInstant("value", instant);
        }
        if (value instanceof Long) {
            return value;
        }
        throw new IllegalArgumentException("an index holds codes, integers, dates and instants, not a "
                + value.getClass().getName());
    }
}
