package org.xinfeng.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a record is kept: read off the record class itself, so that a new feature declares nothing twice.
 *
 * <p>The components in their order become columns: a {@link Code} or an enum becomes an ASCII code, a {@code String}
 * text, {@code int} and {@code long} an integer, {@code boolean} a yes or no, {@code LocalDate} a date, {@code Instant}
 * an instant in microseconds, {@code Optional} a column that may be absent, a nested record several columns named
 * {@code component.inner}, and a {@code List} a child table in the order of the list. Nothing else can be kept.
 *
 * <p>A shape has a version. Records of an older version are read through pure upgraders, see {@link #next}.
 *
 * @param <T> the record class
 */
public final class Shape<T> {

    /** Most UTF-16 units a text can have. */
    public static final int MAX_TEXT = 4000;

    /** What a column holds. */
    public enum Type {
        /** Unicode text, never blank: {@code String}. */
        TEXT,
        /** 1 to 64 printable ASCII characters: {@code String}. */
        CODE,
        /** A whole number of 64 bits: {@code Long}. */
        INTEGER,
        /** {@code Boolean}. */
        YES_NO,
        /** A day from year 1 to 9999: {@code LocalDate}. */
        DATE,
        /** A point of time in microseconds, years 1 to 9999 UTC: {@code Instant}. */
        INSTANT
    }

    /**
     * One column.
     *
     * @param name the path of components, such as {@code during.start}; {@code value} in a list of plain values
     * @param nullable whether the value may be absent
     * @param personal whether the value identifies or describes a person
     */
    public record Column(String name, Type type, boolean nullable, boolean personal) {}

    /** A list inside a record, kept as rows of their own in the order of the list. */
    public record Child(String name, Table table) {}

    /** The columns and child lists of a record or of the elements of a child list. */
    public record Table(List<Column> columns, List<Child> children) {

        public Table {
            columns = List.copyOf(columns);
            children = List.copyOf(children);
        }

        /**
         * The position of a column.
         *
         * @throws IllegalArgumentException if there is no such column
         */
        public int position(String name) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equals(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("there is no column " + name + " among "
                    + columns.stream().map(Column::name).toList());
        }
    }

    private final Class<T> type;
    private final Parts.RecordPart part;
    private final Table table;
    private final List<UnaryOperator<Map<String, @Nullable Object>>> upgraders;

    private Shape(
            Class<T> type,
            Parts.RecordPart part,
            Table table,
            List<UnaryOperator<Map<String, @Nullable Object>>> upgraders) {
        this.type = type;
        this.part = part;
        this.table = table;
        this.upgraders = upgraders;
    }

    /**
     * The shape of a record class, in version 1.
     *
     * @throws IllegalArgumentException if a component is of a type that cannot be kept, or the record is not accessible
     */
    public static <T extends Record> Shape<T> of(Class<T> type) {
        RecordReader builder = new RecordReader();
        Parts.RecordPart part = builder.record(type, "", false, false, false);
        return new Shape<>(type, part, builder.table(), List.of());
    }

    /**
     * The same shape as the next version.
     *
     * @param upgrade a pure function from the fields of the version before to the fields of this one; columns by name,
     *     child lists as lists of such maps, absent values as {@code null} or left out
     */
    public Shape<T> next(UnaryOperator<Map<String, @Nullable Object>> upgrade) {
        List<UnaryOperator<Map<String, @Nullable Object>>> more = new ArrayList<>(upgraders);
        more.add(upgrade);
        return new Shape<>(type, part, table, List.copyOf(more));
    }

    /** The record class. */
    public Class<T> type() {
        return type;
    }

    /** The version, from 1. */
    public int version() {
        return upgraders.size() + 1;
    }

    /** The columns and child lists. */
    public Table table() {
        return table;
    }

    /**
     * Takes a record apart.
     *
     * @throws IllegalArgumentException if a value cannot be kept as it is: blank text, text over {@link #MAX_TEXT},
     *     half a surrogate pair, the character 0, a code that is not ASCII, a date outside the years 1 to 9999, an
     *     instant finer than a microsecond; the message names the component, never the value
     */
    public Row apart(T value) {
        return part.row(value, table);
    }

    /** Puts a row of this version together again. */
    public T together(Row row) {
        return type.cast(part.make(row));
    }

    /** The fields of a row by name, as {@link #together(int, Map)} reads them; absent values are left out. */
    public Map<String, @Nullable Object> fields(Row row) {
        return fields(table, row);
    }

    /**
     * Puts a record together from fields of this version or, through the upgraders, of an older one.
     *
     * @throws StorageException if {@code version} is newer than this shape
     * @throws IllegalArgumentException if there is a field that the shape does not know, or of another type
     */
    public T together(int version, Map<String, @Nullable Object> fields) {
        requireReadable(version);
        Map<String, @Nullable Object> current = fields;
        for (int i = version - 1; i < upgraders.size(); i++) {
            current = upgraders.get(i).apply(new LinkedHashMap<>(current));
        }
        return together(row(table, current));
    }

    /**
     * Checks that records of {@code version} can be read.
     *
     * @throws StorageException if it is newer than this shape
     */
    public void requireReadable(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("version must be at least 1 but is " + version);
        }
        if (version > version()) {
            throw newer(version);
        }
    }

    private StorageException newer(int version) {
        return new StorageException("Records of " + type.getSimpleName() + " were written in version " + version
                + " but this library knows versions up to " + version() + "; use the newer library.");
    }

    private static Map<String, @Nullable Object> fields(Table table, Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Object cell = row.cell(i);
            if (cell != null) {
                fields.put(table.columns().get(i).name(), cell);
            }
        }
        for (int i = 0; i < table.children().size(); i++) {
            Child child = table.children().get(i);
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (Row element : row.children(i)) {
                rows.add(fields(child.table(), element));
            }
            fields.put(child.name(), rows);
        }
        return fields;
    }

    private static Row row(Table table, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> left = new HashMap<>(fields);
        @Nullable Object[] cells = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = left.remove(table.columns().get(i).name());
        }
        List<List<Row>> children = new ArrayList<>();
        for (Child child : table.children()) {
            Object list = left.remove(child.name());
            List<Row> rows = new ArrayList<>();
            if (list instanceof List<?> elements) {
                for (Object element : elements) {
                    rows.add(row(child.table(), asFields(element)));
                }
            } else if (list != null) {
                throw new IllegalArgumentException(child.name() + " must be a list of fields");
            }
            children.add(rows);
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("the fields " + left.keySet() + " are not known");
        }
        return new Row(cells, children);
    }

    private static Map<String, @Nullable Object> asFields(@Nullable Object element) {
        if (!(element instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("a child list must hold maps of fields");
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put((String) name, value));
        return fields;
    }

    @Override
    public String toString() {
        return "Shape[" + type.getSimpleName() + " v" + version() + "]";
    }
}
