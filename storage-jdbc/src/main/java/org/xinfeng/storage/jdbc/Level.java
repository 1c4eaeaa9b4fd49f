package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.xinfeng.kernel.Shape;

/**
 * One table of one version of a kind: the record itself, or a list inside it, with the statements that read and write it.
 */
final class Level {

    /** The columns of the library itself, before those of the record. */
    static final String STATION = "xf_station";

    static final String ID = "xf_id";
    static final String REVISION = "xf_revision";
    static final String VERSION = "xf_version";
    static final String PLACE = "xf_no";

    private final String name;
    private final String table;
    private final int depth;
    private final List<Cell> cells;
    private final List<Level> children;
    private final List<String> otherTables;
    private final String select;
    private final String update;
    private final Sql.Insert insert;

    /** @param otherColumns columns of the record in other versions, which are absent in this one */
    private Level(
            String name,
            String table,
            int depth,
            List<Cell> cells,
            List<Level> children,
            List<String> otherColumns,
            List<String> otherTables) {
        this.name = name;
        this.table = table;
        this.depth = depth;
        this.cells = List.copyOf(cells);
        this.children = List.copyOf(children);
        this.otherTables = List.copyOf(otherTables);
        List<String> written = written();
        this.select = "select " + String.join(", ", written.subList(1, written.size())) + " from " + table;
        this.update = update(otherColumns);
        this.insert = Sql.Insert.into(table, written, types());
    }

    /** One component in one column. */
    record Cell(String name, String column, Shape.Type type) {}

    /**
     * The tables of a version of a kind, from its components.
     *
     * @param all the components of all versions
     */
    static Level of(String kind, List<Layout.Entry> version, List<Layout.Entry> all) {
        Level level = of("", "", Names.table(kind), 0, version);
        Set<String> columns = new LinkedHashSet<>();
        Set<String> tables = new LinkedHashSet<>();
        for (Layout.Entry entry : all) {
            if (entry.isList()) {
                tables.add(entry.table());
            } else if (entry.list().isEmpty()) {
                columns.add(entry.column());
            }
        }
        for (Layout.Entry entry : version) {
            columns.remove(entry.column());
            tables.remove(entry.table());
        }
        return new Level("", level.table, 0, level.cells, level.children, List.copyOf(columns), List.copyOf(tables));
    }

    private static Level of(String list, String name, String table, int depth, List<Layout.Entry> version) {
        List<Cell> cells = new ArrayList<>();
        List<Level> children = new ArrayList<>();
        for (Layout.Entry entry : version) {
            if (entry.list().equals(list)) {
                if (entry.isList()) {
                    children.add(of(entry.path(), entry.name(), entry.table(), depth + 1, version));
                } else {
                    cells.add(new Cell(entry.name(), entry.column(), Shape.Type.valueOf(entry.type())));
                }
            }
        }
        return new Level(name, table, depth, cells, children, List.of(), List.of());
    }

    /** The component that is the list; blank for the record. */
    String name() {
        return name;
    }

    String table() {
        return table;
    }

    /** How many lists lead to it: 0 for the record. */
    int depth() {
        return depth;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Level> children() {
        return children;
    }

    /** Tables of lists that other versions have and this one does not. */
    List<String> otherTables() {
        return otherTables;
    }

    /** The column of a component. */
    Cell cell(String component) {
        return cells.stream()
                .filter(cell -> cell.name().equals(component))
                .findFirst()
                .orElseThrow();
    }

    /** The columns that say whose row it is. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(STATION, ID));
        for (int i = 1; i <= depth; i++) {
            keys.add(PLACE + i);
        }
        return keys;
    }

    /** The columns of a row in the order in which it is written. */
    private List<String> written() {
        List<String> columns = keys();
        if (depth == 0) {
            columns.add(REVISION);
            columns.add(VERSION);
        }
        cells.forEach(cell -> columns.add(cell.column()));
        return columns;
    }

    /** The types of {@link #written()}. */
    private List<Shape.Type> types() {
        List<Shape.Type> types = new ArrayList<>(List.of(Shape.Type.CODE, Shape.Type.CODE));
        for (int i = 0; i < (depth == 0 ? 2 : depth); i++) {
            types.add(Shape.Type.INTEGER);
        }
        cells.forEach(cell -> types.add(cell.type()));
        return types;
    }

    /** {@code select} with the id, the places or the revision and version, then the cells. */
    String select() {
        return select;
    }

    /** Adds rows, the keys first, then the revision and version or nothing, then the cells. */
    Sql.Insert insert() {
        return insert;
    }

    /** The position of the first cell in what {@link #select()} gives. */
    int firstCell() {
        return depth == 0 ? 4 : 2 + depth;
    }

    /** Changes a record that is at a revision. */
    String update() {
        return update;
    }

    private String update(List<String> otherColumns) {
        StringBuilder sql = new StringBuilder("update ")
                .append(table)
                .append(" set ")
                .append(REVISION)
                .append(" = ?, ")
                .append(VERSION)
                .append(" = ?");
        cells.forEach(cell -> sql.append(", ").append(cell.column()).append(" = ?"));
        otherColumns.forEach(column -> sql.append(", ").append(column).append(" = null"));
        return sql.append(" where ")
                .append(STATION)
                .append(" = ? and ")
                .append(ID)
                .append(" = ? and ")
                .append(REVISION)
                .append(" = ?")
                .toString();
    }
}
