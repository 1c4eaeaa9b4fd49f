package org.xinfeng.kernel;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Shape} moves between a record and a row: one part for each component. */
final class Parts {

    private Parts() {}

    /** Moves one component between a record and a row. */
    abstract static class Part {

        abstract void apart(@Nullable Object value, @Nullable Object[] cells, @Nullable List<Row>[] children);

        abstract @Nullable Object together(Row row);

        /** Position of a column that is present whenever this part is, or -1. */
        abstract int witness();
    }

    /** One value in one cell. */
    static final class ScalarPart extends Part {

        private final int position;
        private final String name;
        private final Scalar scalar;
        private final boolean optional;

        ScalarPart(int position, String name, Scalar scalar, boolean optional) {
            this.position = position;
            this.name = name;
            this.scalar = scalar;
            this.optional = optional;
        }

        @Override
        void apart(@Nullable Object value, @Nullable Object[] cells, @Nullable List<Row>[] children) {
            Object plain = optional && value != null ? ((Optional<?>) value).orElse(null) : value;
            if (plain != null) {
                cells[position] = scalar.toCell(name, plain);
            } else if (!optional) {
                throw new NullPointerException(name + " is null");
            }
        }

        @Override
        @Nullable
        Object together(Row row) {
            Object cell = row.cell(position);
            if (cell == null) {
                if (optional) {
                    return Optional.empty();
                }
                throw new IllegalArgumentException(name + " is absent");
            }
            Object value = scalar.fromCell(name, cell);
            return optional ? Optional.of(value) : value;
        }

        @Override
        int witness() {
            return optional ? -1 : position;
        }
    }

    /** A list, kept as child rows. */
    static final class ListPart extends Part {

        private final int position;
        private final String name;
        private final Shape.Table table;
        private final Part element;

        ListPart(int position, String name, Shape.Table table, Part element) {
            this.position = position;
            this.name = name;
            this.table = table;
            this.element = element;
        }

        @Override
        void apart(@Nullable Object value, @Nullable Object[] cells, @Nullable List<Row>[] children) {
            if (value == null) {
                throw new NullPointerException(name + " is null");
            }
            List<?> elements = (List<?>) value;
            if (elements.isEmpty()) {
                children[position] = List.of();
                return;
            }
            List<Row> rows = new ArrayList<>(elements.size());
            for (Object item : elements) {
                rows.add(newRow(item, element, table));
            }
            children[position] = rows;
        }

        @Override
        Object together(Row row) {
            List<Row> rows = row.children(position);
            if (rows.isEmpty()) {
                return List.of();
            }
            @Nullable Object[] elements = new @Nullable Object[rows.size()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = element.together(rows.get(i));
            }
            return List.of(elements);
        }

        @Override
        int witness() {
            return -1;
        }
    }

    /** A record, flattened into the cells of the row around it. */
    static final class RecordPart extends Part {

        private final String name;
        private final boolean optional;
        private final Part[] parts;
        private final MethodHandle[] accessors;
        private final MethodHandle constructor;
        private final int witness;

        RecordPart(String name, boolean optional, Part[] parts, MethodHandle[] accessors, MethodHandle constructor) {
            this.name = name;
            this.optional = optional;
            this.parts = parts;
            this.accessors = accessors;
            this.constructor = constructor;
            int found = -1;
            for (Part part : parts) {
                if (found < 0) {
                    found = part.witness();
                }
            }
            if (optional && found < 0) {
                throw new IllegalArgumentException(
                        name + " is an optional record, so it needs a component that is always present");
            }
            this.witness = found;
        }

        Row row(Object value, Shape.Table table) {
            return newRow(value, this, table);
        }

        @Override
        void apart(@Nullable Object value, @Nullable Object[] cells, @Nullable List<Row>[] children) {
            Object plain = optional && value != null ? ((Optional<?>) value).orElse(null) : value;
            if (plain == null && !optional) {
                throw new NullPointerException(name + " is null");
            }
            if (plain == null) {
                return;
            }
            for (int i = 0; i < parts.length; i++) {
                parts[i].apart(get(accessors[i], plain), cells, children);
            }
        }

        @Override
        Object together(Row row) {
            if (!optional) {
                return make(row);
            }
            return row.cell(witness) == null ? Optional.empty() : Optional.of(make(row));
        }

        Object make(Row row) {
            @Nullable Object[] arguments = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                arguments[i] = parts[i].together(row);
            }
            try {
                return constructor.invokeExact(arguments);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        private static @Nullable Object get(MethodHandle accessor, Object value) {
            try {
                return accessor.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        int witness() {
            return optional ? -1 : witness;
        }
    }

    @SuppressWarnings("unchecked")
    private static Row newRow(Object value, Part part, Shape.Table table) {
        @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
        int lists = table.children().size();
        if (lists == 0) {
            part.apart(value, cells, (List<Row>[]) new List<?>[0]);
            return new Row(cells, List.of());
        }
        List<Row>[] children = (List<Row>[]) new List<?>[lists];
        Arrays.fill(children, List.of());
        part.apart(value, cells, children);
        return new Row(cells, List.of(children));
    }
}
