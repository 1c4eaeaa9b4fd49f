package org.xinfeng.storage.json;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;

/**
 * Rows of one table of a shape as JSON objects by column name: absent columns left out, a child list as an array of
 * objects, left out if empty, dates and instants as ISO text.
 */
final class RowCodec {

    private final Shape.Type[] types;
    private final byte[][] names;
    private final RowCodec[] children;

    RowCodec(Shape.Table table) {
        int columns = table.columns().size();
        int lists = table.children().size();
        types = new Shape.Type[columns];
        names = new byte[columns + lists][];
        children = new RowCodec[lists];
        for (int i = 0; i < columns; i++) {
            types[i] = table.columns().get(i).type();
            names[i] = quoted(table.columns().get(i).name());
        }
        for (int i = 0; i < lists; i++) {
            names[columns + i] = quoted(table.children().get(i).name());
            children[i] = new RowCodec(table.children().get(i).table());
        }
    }

    private static byte[] quoted(String name) {
        JsonWriter writer = new JsonWriter(32);
        writer.text(name).raw(':');
        return Arrays.copyOf(writer.bytes(), writer.length());
    }

    void write(Row row, JsonWriter out) {
        out.raw('{');
        boolean first = true;
        for (int i = 0; i < types.length; i++) {
            Object cell = row.cell(i);
            if (cell != null) {
                if (!first) {
                    out.raw(',');
                }
                first = false;
                out.raw(names[i]);
                write(types[i], cell, out);
            }
        }
        for (int i = 0; i < children.length; i++) {
            List<Row> rows = row.children(i);
            if (!rows.isEmpty()) {
                if (!first) {
                    out.raw(',');
                }
                first = false;
                out.raw(names[types.length + i]);
                children[i].write(rows, out);
            }
        }
        out.raw('}');
    }

    void write(List<Row> rows, JsonWriter out) {
        out.raw('[');
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                out.raw(',');
            }
            write(rows.get(i), out);
        }
        out.raw(']');
    }

    private static void write(Shape.Type type, Object cell, JsonWriter out) {
        switch (type) {
            case TEXT, CODE -> out.text((String) cell);
            case INTEGER -> out.number((Long) cell);
            case YES_NO -> out.raw((Boolean) cell ? "true" : "false");
            case DATE -> out.date((LocalDate) cell);
            case INSTANT -> out.instant((Instant) cell);
        }
    }

    Row read(JsonReader in) {
        @Nullable Object[] cells = new @Nullable Object[types.length];
        List<List<Row>> lists = children.length == 0 ? List.of() : new ArrayList<>(children.length);
        for (int i = 0; i < children.length; i++) {
            lists.add(List.of());
        }
        in.expect('{');
        int next = 0;
        while (!in.skip('}')) {
            in.skip(',');
            int at = name(in, next);
            if (at < types.length) {
                cells[at] = read(types[at], in);
            } else {
                lists.set(at - types.length, children[at - types.length].readList(in));
            }
            next = at + 1;
        }
        return new Row(cells, lists);
    }

    /** Which name comes next; it is usually one soon behind the last. */
    private int name(JsonReader in, int from) {
        for (int i = from; i < names.length; i++) {
            if (in.skip(names[i])) {
                return i;
            }
        }
        for (int i = 0; i < from && i < names.length; i++) {
            if (in.skip(names[i])) {
                return i;
            }
        }
        throw new IllegalArgumentException("the field " + in.text() + " is not known");
    }

    private List<Row> readList(JsonReader in) {
        List<Row> rows = new ArrayList<>();
        in.expect('[');
        while (!in.skip(']')) {
            in.skip(',');
            rows.add(read(in));
        }
        return rows;
    }

    private static Object read(Shape.Type type, JsonReader in) {
        return switch (type) {
            case TEXT, CODE -> in.text();
            case INTEGER -> in.number();
            case YES_NO -> in.yesNo();
            case DATE -> in.date();
            case INSTANT -> in.instant();
        };
    }

    /** The bytes of punctuation that this library writes itself. */
    static byte[] ascii(String plain) {
        return plain.getBytes(StandardCharsets.US_ASCII);
    }
}
