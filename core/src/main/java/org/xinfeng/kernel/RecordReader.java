package org.xinfeng.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a record class: what each component is kept as, and the columns and child tables of them all. */
final class RecordReader {

    private final List<Shape.Column> columns = new ArrayList<>();
    private final List<Shape.Child> children = new ArrayList<>();
    private final Set<Class<?>> around;

    RecordReader() {
        this(Set.of());
    }

    private RecordReader(Set<Class<?>> around) {
        this.around = new HashSet<>(around);
    }

    Shape.Table table() {
        return new Shape.Table(columns, children);
    }

    Parts.RecordPart record(Class<?> type, String path, boolean optional, boolean insideOptional, boolean personal) {
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
        Parts.Part[] parts = new Parts.Part[components.length];
        MethodHandle[] accessors = new MethodHandle[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            boolean marked = personal || component.isAnnotationPresent(Personal.class);
            parts[i] = part(component.getGenericType(), name, optional || insideOptional, marked);
            accessors[i] = Handles.accessor(lookup, component.getAccessor());
        }
        around.remove(type);
        return new Parts.RecordPart(
                path.isEmpty() ? type.getSimpleName() : path,
                optional,
                parts,
                accessors,
                Handles.constructor(lookup, type, types));
    }

    private Parts.Part part(Type generic, String name, boolean insideOptional, boolean personal) {
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
            return new Parts.ScalarPart(position, name, scalar, optional);
        }
        if (plainRaw.isRecord()) {
            return record(plainRaw, name, optional, insideOptional, personal);
        }
        throw new IllegalArgumentException(name + " is a " + plainRaw.getName() + ", which cannot be kept; use text, "
                + "a code, an enum, int, long, boolean, LocalDate, Instant, Optional, a record or a List of these");
    }

    private Parts.ListPart list(Type elementType, String name, boolean personal) {
        RecordReader inner = new RecordReader(around);
        Class<?> raw = raw(elementType);
        Parts.Part element = Scalar.of(raw) != null
                ? inner.part(elementType, "value", false, personal)
                : inner.record(raw, "", false, false, personal);
        int position = children.size();
        Shape.Table table = inner.table();
        children.add(new Shape.Child(name, table));
        return new Parts.ListPart(position, name, table, element);
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
