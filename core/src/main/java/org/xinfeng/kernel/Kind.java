package org.xinfeng.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that storages keep: how it is named, identified, shaped and found.
 *
 * <p>A feature declares its kinds as constants; every storage keeps them without further code.
 *
 * @param code unique name in a storage: a lower-case letter, then at most 39 of {@code a-z0-9_}
 * @param id reads the id off a record
 * @param shape how the record is taken apart
 * @param indexes the orders in which it can be scanned, besides by id
 * @param appendOnly whether a stored record can never change
 */
public record Kind<I extends Code, T>(
        String code, Function<T, I> id, Shape<T> shape, List<Index<T>> indexes, boolean appendOnly) {

    private static final Index<Object> BY_ID = Index.of("id");

    /** @throws IllegalArgumentException if the code is malformed, or an index is doubled or names a column that is not
     *     there or is text or yes/no */
    public Kind {
        indexes = List.copyOf(indexes);
        if (!code.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("kind code " + code + " must match [a-z][a-z0-9_]{0,39}");
        }
        Set<String> codes = new HashSet<>(Set.of(BY_ID.code()));
        for (Index<T> index : indexes) {
            if (!codes.add(index.code())) {
                throw new IllegalArgumentException("index " + index.code() + " of " + code + " is there twice");
            }
            for (String column : index.columns()) {
                Shape.Type type = shape.table()
                        .columns()
                        .get(shape.table().position(column))
                        .type();
                if (type == Shape.Type.TEXT || type == Shape.Type.YES_NO) {
                    throw new IllegalArgumentException("index " + index.code() + " of " + code + " names " + column
                            + ", which is not a code, an integer, a date or an instant");
                }
            }
        }
    }

    /** A kind whose records can change. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <I extends Code, T> Kind<I, T> of(
            String code, Function<T, I> id, Shape<T> shape, Index<T>... indexes) {
        return new Kind<>(code, id, shape, List.of(indexes), false);
    }

    /** A kind whose records never change once stored. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <I extends Code, T> Kind<I, T> appendOnly(
            String code, Function<T, I> id, Shape<T> shape, Index<T>... indexes) {
        return new Kind<>(code, id, shape, List.of(indexes), true);
    }

    /** The order by id alone, which every kind has. */
    @SuppressWarnings("unchecked")
    public Index<T> byId() {
        return (Index<T>) BY_ID;
    }

    /**
     * The index of this kind that equals {@code index}.
     *
     * @throws IllegalArgumentException if the kind does not have it
     */
    public Index<T> require(Index<T> index) {
        if (index.equals(BY_ID) || indexes.contains(index)) {
            return index;
        }
        throw new IllegalArgumentException(code + " has no index " + index.code());
    }

    /**
     * Checks that values can begin a position in an index.
     *
     * @param withId whether the id may follow the columns
     * @throws IllegalArgumentException if there are too many or one is of another type than its column
     */
    public void checkPosition(Index<T> index, List<Object> values, boolean withId) {
        int columns = index.columns().size();
        if (values.size() > columns + (withId ? 1 : 0)) {
            throw new IllegalArgumentException("index " + index.code() + " of " + code + " has " + columns
                    + " columns but " + values.size() + " values were given");
        }
        for (int i = 0; i < values.size(); i++) {
            Shape.Type type = i == columns
                    ? Shape.Type.CODE
                    : shape.table()
                            .columns()
                            .get(shape.table().position(index.columns().get(i)))
                            .type();
            boolean fits = switch (type) {
                case CODE -> values.get(i) instanceof String;
                case INTEGER -> values.get(i) instanceof Long;
                case DATE -> values.get(i) instanceof java.time.LocalDate;
                case INSTANT -> values.get(i) instanceof java.time.Instant;
                case TEXT, YES_NO -> false;
            };
            if (!fits) {
                throw new IllegalArgumentException(
                        "value " + (i + 1) + " of index " + index.code() + " of " + code + " must be of type " + type);
            }
        }
    }

    /** The values of an index for a record, then its id; or null if the record is not in the index. */
    public @Nullable List<Object> position(Index<T> index, T value) {
        List<Object> values = new ArrayList<>(index.columns().size() + 1);
        if (!index.columns().isEmpty()) {
            Row row = shape.apart(value);
            for (String column : index.columns()) {
                Object cell = row.cell(shape.table().position(column));
                if (cell == null) {
                    return null;
                }
                values.add(cell);
            }
        }
        values.add(id.apply(value).value());
        return List.copyOf(values);
    }

    @Override
    public String toString() {
        return code;
    }
}
