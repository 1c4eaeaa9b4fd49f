package org.xinfeng.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The machinery of {@link Shape}: one part for each component of a record. */
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

    private static final List<Row> NO_ROWS = List.of();

    @SuppressWarnings("unchecked")
    private static Row newRow(Object value, Part part, Shape.Table table) {
        @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
        int lists = table.children().size();
        if (lists == 0) {
            part.apart(value, cells, (List<Row>[]) new List<?>[0]);
            return new Row(cells, List.of());
        }
        List<Row>[] children = (List<Row>[]) new List<?>[lists];
        java.util.Arrays.fill(children, NO_ROWS);
        part.apart(value, cells, children);
        return new Row(cells, List.of(children));
    }

    /** Reads a record class and collects its columns. */
    static final class Builder {

        private final List<Shape.Column> columns = new ArrayList<>();
        private final List<Shape.Child> children = new ArrayList<>();
        private final Set<Class<?>> around;

        Builder() {
            this(Set.of());
        }

        private Builder(Set<Class<?>> around) {
            this.around = new HashSet<>(around);
        }

        Shape.Table table() {
            return new Shape.Table(columns, children);
        }

        RecordPart record(Class<?> type, String path, boolean optional, boolean insideOptional, boolean personal) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                throw new IllegalArgumentException(
                        (path.isEmpty() ? type.getName() : path) + " must be a record but is a " + type.getName());
            }
            if (!around.add(type)) {
                throw new IllegalArgumentException(
                        (path.isEmpty() ? type.getName() : path) + " is inside itself, which cannot be kept");
            }
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Part[] parts = new Part[components.length];
            MethodHandle[] accessors = new MethodHandle[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                types[i] = component.getType();
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                boolean marked = personal || component.isAnnotationPresent(Personal.class);
                parts[i] = part(component.getGenericType(), name, optional || insideOptional, marked);
                accessors[i] = accessor(lookup, component.getAccessor());
            }
            around.remove(type);
            return new RecordPart(
                    path.isEmpty() ? type.getSimpleName() : path,
                    optional,
                    parts,
                    accessors,
                    constructor(lookup, type, types));
        }

        private Part part(Type generic, String name, boolean insideOptional, boolean personal) {
            Class<?> raw = raw(generic);
            if (raw == List.class) {
                return list(argument(generic, name), name, personal);
            }
            boolean optional = raw == Optional.class;
            Type plain = optional ? argument(generic, name) : generic;
            Class<?> plainRaw = raw(plain);
            Scalar scalar = Scalar.of(plainRaw);
            if (scalar != null) {
                int position = columns.size();
                columns.add(new Shape.Column(name, scalar.type(), optional || insideOptional, personal));
                return new ScalarPart(position, name, scalar, optional);
            }
            if (plainRaw.isRecord()) {
                return record(plainRaw, name, optional, insideOptional, personal);
            }
            throw new IllegalArgumentException(
                    name + " is a " + plainRaw.getName() + ", which cannot be kept; use text, "
                            + "a code, an enum, int, long, boolean, LocalDate, Instant, Optional, a record or a List of these");
        }

        private ListPart list(Type elementType, String name, boolean personal) {
            Builder inner = new Builder(around);
            Class<?> raw = raw(elementType);
            Part element = Scalar.of(raw) != null
                    ? inner.part(elementType, "value", false, personal)
                    : inner.record(raw, "", false, false, personal);
            int position = children.size();
            Shape.Table table = inner.table();
            children.add(new Shape.Child(name, table));
            return new ListPart(position, name, table, element);
        }

        private static Class<?> raw(Type type) {
            if (type instanceof ParameterizedType parameterized) {
                return (Class<?>) parameterized.getRawType();
            }
            if (type instanceof Class<?> plain) {
                return plain;
            }
            throw new IllegalArgumentException(type + " cannot be kept; generic records are not supported");
        }

        private static Type argument(Type type, String name) {
            if (type instanceof ParameterizedType parameterized) {
                return parameterized.getActualTypeArguments()[0];
            }
            throw new IllegalArgumentException(name + " must say what it holds");
        }
    }

    static MethodHandle accessor(MethodHandles.Lookup lookup, Method method) {
        try {
            method.setAccessible(true);
            return lookup.unreflect(method).asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException | RuntimeException e) {
            throw notAccessible(method.getDeclaringClass(), e);
        }
    }

    static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> type, Class<?>... types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            MethodHandle handle = lookup.unreflectConstructor(constructor);
            return handle.asSpreader(Object[].class, types.length)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw notAccessible(type, e);
        }
    }

    private static IllegalArgumentException notAccessible(Class<?> type, Exception cause) {
        return new IllegalArgumentException(
                type.getName() + " is not accessible; make it public in an exported package or open its package",
                cause);
    }
}
