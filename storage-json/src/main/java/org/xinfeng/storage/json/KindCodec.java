package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;

/** How records of one kind are written and read; see {@link Group} for what stands around them. */
final class KindCodec {

    private static final Map<Shape<?>, KindCodec> BY_SHAPE = new ConcurrentHashMap<>();

    private final Shape<?> shape;
    private final RowCodec rows;
    private final byte[] typed;

    private KindCodec(Shape<?> shape) {
        this.shape = shape;
        this.rows = new RowCodec(shape.table());
        List<String> dates = new ArrayList<>();
        List<String> instants = new ArrayList<>();
        paths(shape.table(), "", dates, instants);
        this.typed = Group.typed(shape.version(), dates, instants);
    }

    /** Shapes have no equality but identity, and belong to kinds, which are constants. */
    static KindCodec of(Kind<?, ?> kind) {
        KindCodec known = BY_SHAPE.get(kind.shape());
        return known != null ? known : BY_SHAPE.computeIfAbsent(kind.shape(), KindCodec::new);
    }

    private static void paths(Shape.Table table, String before, List<String> dates, List<String> instants) {
        for (Shape.Column column : table.columns()) {
            if (column.type() == Shape.Type.DATE) {
                dates.add(before + column.name());
            } else if (column.type() == Shape.Type.INSTANT) {
                instants.add(before + column.name());
            }
        }
        for (Shape.Child child : table.children()) {
            paths(child.table(), before + child.name() + "/", dates, instants);
        }
    }

    /** Version, dates and instants of what is written, as they stand in a {@link Group}. */
    byte[] typed() {
        return typed;
    }

    void write(List<Row> written, JsonWriter out) {
        rows.write(written, out);
    }

    /** Gives each row of a group, whichever version it was written in, as a row of the current one. */
    void read(Group group, JsonReader in, Consumer<Row> each) {
        boolean current = group.version() == shape.version();
        in.at(group.rowsFrom());
        in.expect('[');
        while (!in.skip(']')) {
            in.skip(',');
            each.accept(current ? rows.read(in) : upgraded(shape, group, in));
        }
    }

    private static <T> Row upgraded(Shape<T> shape, Group group, JsonReader in) {
        return shape.apart(shape.together(group.version(), fields(group, in, "")));
    }

    private static Map<String, @Nullable Object> fields(Group group, JsonReader in, String before) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        in.expect('{');
        while (!in.skip('}')) {
            in.skip(',');
            String name = in.text();
            in.expect(':');
            fields.put(name, value(group, in, before + name));
        }
        return fields;
    }

    private static Object value(Group group, JsonReader in, String path) {
        switch (in.peek()) {
            case '"':
                return group.dates().contains(path)
                        ? in.date()
                        : group.instants().contains(path) ? in.instant() : in.text();
            case 't', 'f':
                return in.yesNo();
            case '[':
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                in.expect('[');
                while (!in.skip(']')) {
                    in.skip(',');
                    rows.add(fields(group, in, path + "/"));
                }
                return rows;
            default:
                return in.number();
        }
    }
}
