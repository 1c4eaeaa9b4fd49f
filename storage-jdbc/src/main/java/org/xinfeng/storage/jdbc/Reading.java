package org.xinfeng.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Row;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;

/** Reads records of one kind of one station: the rows of the kind's table, then each list with one statement for all. */
final class Reading<I extends Code, T> {

    /** A row of the kind's own table. */
    private record Head(
            String id, long revision, int version, @Nullable Object[] cells) {}

    private final Kind<I, T> kind;
    private final Tables tables;
    private final Sql sql;
    private final String station;

    Reading(Kind<I, T> kind, Tables tables, Sql sql, String station) {
        this.kind = kind;
        this.tables = tables;
        this.sql = sql;
        this.station = station;
    }

    /** The records that exist among the ids, by id, in no order. */
    Map<String, Versioned<T>> find(List<String> ids) throws SQLException {
        Level level = tables.current(kind);
        List<Head> heads = new ArrayList<>();
        sql.queryByIds(level.select(), "", station, ids, row -> heads.add(head(level, row)));
        return records(level, heads);
    }

    /** The records that a query gives, in its order. */
    List<Versioned<T>> select(String where, List<org.xinfeng.kernel.Shape.Type> types, List<?> values)
            throws SQLException {
        Level level = tables.current(kind);
        List<Head> heads = new ArrayList<>();
        sql.query(level.select() + where, types, values, row -> heads.add(head(level, row)));
        Map<String, Versioned<T>> records = records(level, heads);
        List<Versioned<T>> inOrder = new ArrayList<>(heads.size());
        heads.forEach(head -> inOrder.add(java.util.Objects.requireNonNull(records.get(head.id()))));
        return inOrder;
    }

    /** The revisions of the records that exist among the ids. */
    Map<String, Long> revisions(List<String> ids) throws SQLException {
        Map<String, Long> revisions = new HashMap<>();
        sql.queryByIds(
                "select " + Level.ID + ", " + Level.REVISION + " from "
                        + tables.current(kind).table(),
                "",
                station,
                ids,
                row -> revisions.put(row.getString(1), row.getLong(2)));
        return revisions;
    }

    /** The records of the station that were written in an older version, upgraded, by id; mostly none. */
    Map<String, Versioned<T>> older() throws SQLException {
        if (!tables.mayHoldOlder(kind)) {
            return Map.of();
        }
        List<String> ids = new ArrayList<>();
        for (String than : List.of(" < ", " > ")) {
            sql.query(
                    "select " + Level.ID + ", " + Level.VERSION + " from "
                            + tables.current(kind).table() + " where " + Level.STATION + " = ? and " + Level.VERSION
                            + than + kind.shape().version(),
                    Tables.KEY,
                    List.of(station),
                    row -> {
                        requireReadable(row.getString(1), row.getInt(2));
                        ids.add(row.getString(1));
                    });
        }
        return ids.isEmpty() ? Map.of() : find(ids);
    }

    private Head head(Level level, ResultSet row) throws SQLException {
        int version = row.getInt(3);
        requireReadable(row.getString(1), version);
        boolean current = version == kind.shape().version();
        return new Head(
                row.getString(1),
                row.getLong(2),
                version,
                current ? sql.cells(row, level.firstCell(), level.cells()) : new @Nullable Object[0]);
    }

    private void requireReadable(String id, int version) {
        int newest = kind.shape().version();
        if (version > newest) {
            throw new StorageException(
                    record(id) + " is in version " + version + " but this library knows versions up to " + newest
                            + "; use the newer library, or restore its row.");
        }
        if (version < 1) {
            throw changed(id, "version " + version + " is none", null);
        }
    }

    private String record(String id) {
        return "The " + kind.code() + " " + id + " of station " + station + " in the table "
                + tables.current(kind).table();
    }

    private StorageException changed(String id, String how, @Nullable RuntimeException cause) {
        return new StorageException(
                record(id) + " cannot be read, so somebody has changed it by hand (" + how + "); restore its row.",
                cause);
    }

    private Map<String, Versioned<T>> records(Level level, List<Head> heads) throws SQLException {
        Map<String, Versioned<T>> records = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        Map<Integer, List<String>> older = new TreeMap<>();
        for (Head head : heads) {
            if (head.version() == kind.shape().version()) {
                current.add(head.id());
            } else {
                older.computeIfAbsent(head.version(), version -> new ArrayList<>())
                        .add(head.id());
            }
        }
        List<Map<String, List<Row>>> lists = lists(level, current);
        for (Head head : heads) {
            if (head.version() == kind.shape().version()) {
                Row row = new Row(head.cells(), children(lists, head.id()));
                records.put(head.id(), versioned(head, () -> kind.shape().together(row)));
            }
        }
        for (Map.Entry<Integer, List<String>> version : older.entrySet()) {
            upgrade(version.getKey(), version.getValue(), records);
        }
        return records;
    }

    private void upgrade(int version, List<String> ids, Map<String, Versioned<T>> records) throws SQLException {
        Level level = tables.version(kind, version);
        List<Map<String, List<Row>>> lists = lists(level, ids);
        List<Head> heads = new ArrayList<>();
        sql.queryByIds(
                level.select(),
                "",
                station,
                ids,
                row -> heads.add(new Head(
                        row.getString(1), row.getLong(2), version, sql.cells(row, level.firstCell(), level.cells()))));
        for (Head head : heads) {
            Row row = new Row(head.cells(), children(lists, head.id()));
            records.put(head.id(), versioned(head, () -> kind.shape().together(version, fields(level, row))));
        }
    }

    private Versioned<T> versioned(Head head, java.util.function.Supplier<T> together) {
        try {
            T value = together.get();
            if (!kind.id().apply(value).value().equals(head.id())) {
                throw new IllegalArgumentException("the id is another than " + Level.ID);
            }
            return new Versioned<>(value, head.revision());
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException e) {
            throw changed(head.id(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, @Nullable Object> fields(Level level, Row row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < level.cells().size(); i++) {
            Object cell = row.cell(i);
            if (cell != null) {
                fields.put(level.cells().get(i).name(), cell);
            }
        }
        for (int i = 0; i < level.children().size(); i++) {
            Level child = level.children().get(i);
            fields.put(
                    child.name(),
                    row.children(i).stream()
                            .map(element -> fields(child, element))
                            .toList());
        }
        return fields;
    }

    /** The rows of each list of a level, by the key of the row they belong to. */
    private List<Map<String, List<Row>>> lists(Level level, List<String> ids) throws SQLException {
        List<Map<String, List<Row>>> lists = new ArrayList<>();
        for (Level child : level.children()) {
            lists.add(ids.isEmpty() ? new HashMap<>() : list(child, ids));
        }
        return lists;
    }

    private Map<String, List<Row>> list(Level level, List<String> ids) throws SQLException {
        List<Map<String, List<Row>>> inner = lists(level, ids);
        Map<String, List<Row>> rows = new HashMap<>();
        List<String> keys = level.keys().subList(1, level.keys().size());
        sql.queryByIds(level.select(), " order by " + String.join(", ", keys), station, ids, row -> {
            String parent = row.getString(1);
            for (int i = 2; i <= level.depth(); i++) {
                parent = parent + '\n' + row.getInt(i);
            }
            int place = row.getInt(level.depth() + 1);
            String own = inner.isEmpty() ? "" : parent + '\n' + place;
            List<Row> before = rows.computeIfAbsent(parent, key -> new ArrayList<>());
            if (place != before.size()) {
                throw changed(row.getString(1), "a row is missing from " + level.table(), null);
            }
            before.add(new Row(sql.cells(row, level.firstCell(), level.cells()), children(inner, own)));
        });
        for (Map<String, List<Row>> left : inner) {
            for (String orphan : left.keySet()) {
                throw changed(
                        orphan.substring(0, orphan.indexOf('\n')), "a row is missing from " + level.table(), null);
            }
        }
        return rows;
    }

    /** Takes the rows of each list that belong to a row. */
    private static List<List<Row>> children(List<Map<String, List<Row>>> lists, String key) {
        if (lists.isEmpty()) {
            return List.of();
        }
        List<List<Row>> children = new ArrayList<>(lists.size());
        for (Map<String, List<Row>> list : lists) {
            List<Row> taken = list.remove(key);
            children.add(taken == null ? List.of() : taken);
        }
        return children;
    }
}
