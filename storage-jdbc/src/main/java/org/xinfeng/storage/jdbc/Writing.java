package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.Shape;

/** Writes records of one kind: new ones table by table, changed ones in place with their lists anew. */
final class Writing<T> {

    /**
     * A record to be written.
     *
     * @param readAt the revision it has in the database, 0 if it is new
     */
    record Pending<T>(T value, Row row, long readAt) {}

    private final Level level;
    private final int version;
    private final Sql sql;
    private final String station;
    private final long revision;
    /** The rows of each table. */
    private final Map<String, List<List<@Nullable Object>>> rows = new HashMap<>();

    Writing(Level level, int version, Sql sql, String station, long revision) {
        this.level = level;
        this.version = version;
        this.sql = sql;
        this.station = station;
        this.revision = revision;
    }

    void write(Map<String, Pending<T>> pending) throws SQLException {
        List<List<@Nullable Object>> changes = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        pending.forEach((id, put) -> {
            if (put.readAt() == 0) {
                List<@Nullable Object> row = Sql.row(station, id, revision, (long) version);
                add(level, row, put.row());
            } else {
                changed.add(id);
                changes.add(change(id, put));
                lists(level, List.of(station, id), put.row());
            }
        });
        if (!changed.isEmpty()) {
            update(changes, changed);
        }
        insert(level);
    }

    /** The rows of a table first, then those of its lists. */
    private void insert(Level table) throws SQLException {
        List<List<@Nullable Object>> fresh = rowsOf(table);
        if (!fresh.isEmpty()) {
            sql.insert(table.insert(), fresh);
        }
        for (Level child : table.children()) {
            insert(child);
        }
    }

    private List<List<@Nullable Object>> rowsOf(Level table) {
        return rows.computeIfAbsent(table.table(), name -> new ArrayList<>());
    }

    private void add(Level table, List<@Nullable Object> row, Row values) {
        List<@Nullable Object> key = List.copyOf(row.subList(0, 2 + table.depth()));
        for (int i = 0; i < table.cells().size(); i++) {
            row.add(values.cell(i));
        }
        rowsOf(table).add(row);
        lists(table, key, values);
    }

    private void lists(Level table, List<@Nullable Object> key, Row values) {
        for (int i = 0; i < table.children().size(); i++) {
            long place = 0;
            for (Row element : values.children(i)) {
                List<@Nullable Object> row = new ArrayList<>(key);
                row.add(place++);
                add(table.children().get(i), row, element);
            }
        }
    }

    private List<@Nullable Object> change(String id, Pending<T> put) {
        List<@Nullable Object> change = Sql.row(revision, (long) version);
        for (int i = 0; i < level.cells().size(); i++) {
            change.add(put.row().cell(i));
        }
        change.add(station);
        change.add(id);
        change.add(put.readAt());
        return change;
    }

    private void update(List<List<@Nullable Object>> changes, List<String> ids) throws SQLException {
        List<Shape.Type> types = new ArrayList<>(List.of(Shape.Type.INTEGER, Shape.Type.INTEGER));
        level.cells().forEach(cell -> types.add(cell.type()));
        types.addAll(List.of(Shape.Type.CODE, Shape.Type.CODE, Shape.Type.INTEGER));
        int[] changed = sql.updateEach(level.update(), types, changes);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                throw new SQLException("the row of " + ids.get(i) + " in " + level.table()
                        + " went away although its station was locked; somebody writes to the tables by hand");
            }
        }
        delete(level, ids);
        for (String table : level.otherTables()) {
            delete(table, ids);
        }
    }

    private void delete(Level table, List<String> ids) throws SQLException {
        for (Level child : table.children()) {
            delete(child, ids);
            delete(child.table(), ids);
        }
    }

    private void delete(String table, List<String> ids) throws SQLException {
        sql.updateByIds("delete from " + table, station, ids);
    }
}
