package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StorageException;

/** What tables a database has: those the library wrote down, and those that are really there. */
final class Catalogue {

    private final Connection connection;
    private final Dialect dialect;

    Catalogue(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether the library's own tables are there. */
    boolean isThere() throws SQLException {
        return columns("xinfeng_column").containsKey("xinfeng_column");
    }

    /** The numbers and checksums of the scripts that were run. */
    TreeMap<Integer, String> scripts() throws SQLException {
        TreeMap<Integer, String> scripts = new TreeMap<>();
        new Sql(connection, dialect)
                .query(
                        "select script_number, checksum from xinfeng_script",
                        List.of(),
                        List.of(),
                        row -> scripts.put(row.getInt(1), row.getString(2)));
        return scripts;
    }

    /** The layout that the library wrote down. */
    Layout layout() throws SQLException {
        Sql sql = new Sql(connection, dialect);
        List<Layout.Entry> entries = new ArrayList<>();
        sql.query(
                "select kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name,"
                        + " column_name from xinfeng_column order by kind, kind_version, place",
                List.of(),
                List.of(),
                row -> entries.add(new Layout.Entry(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        orBlank(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getString(9),
                        orBlank(row.getString(10)))));
        List<Layout.Sorted> indexes = new ArrayList<>();
        sql.query(
                "select kind, index_code, index_name, table_name, columns_in_order from xinfeng_index order by index_name",
                List.of(),
                List.of(),
                row -> indexes.add(new Layout.Sorted(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        orBlank(row.getString(5)))));
        return Layout.of(entries, indexes);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * Compares the tables with the layout.
     *
     * @throws StorageException naming the first table or column that is not as the library made it
     */
    void requireUnchanged(Layout layout) throws SQLException {
        Map<String, Map<String, Integer>> there = columns("xf_");
        for (String kind : layout.kinds()) {
            for (Layout.Entry entry : layout.all(kind)) {
                Map<String, Integer> columns = there.get(entry.table());
                if (columns == null) {
                    throw changed("The table " + entry.table() + " is missing");
                }
                if (!entry.isList()) {
                    require(entry, columns.get(entry.column()));
                }
            }
            for (Layout.Entry entry : layout.all(kind)) {
                for (String own : List.of(Level.STATION, Level.ID)) {
                    if (!there.getOrDefault(entry.table(), Map.of()).containsKey(own)) {
                        throw changed("The column " + entry.table() + "." + own + " is missing");
                    }
                }
            }
        }
    }

    private static void require(Layout.Entry entry, @Nullable Integer type) {
        String name = "The column " + entry.table() + "." + entry.column();
        if (type == null) {
            throw changed(name + " is missing");
        }
        boolean fits = switch (Shape.Type.valueOf(entry.type())) {
            case TEXT, CODE ->
                List.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR)
                        .contains(type);
            case INTEGER -> type == Types.BIGINT;
            case YES_NO -> List.of(Types.BOOLEAN, Types.BIT, Types.TINYINT).contains(type);
            case DATE -> type == Types.DATE;
            case INSTANT -> type == Types.TIMESTAMP;
        };
        if (!fits) {
            throw changed(name + " is of another type");
        }
    }

    private static StorageException changed(String what) {
        return new StorageException(
                what + ", so somebody has changed the tables by hand; restore it from a backup or from"
                        + " the script that made it.");
    }

    /** The types of columns by table, of tables whose names begin so. */
    private Map<String, Map<String, Integer>> columns(String begin) throws SQLException {
        Map<String, Map<String, Integer>> columns = new HashMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), dialect.stored(begin) + "%", "%")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT), table -> new HashMap<>())
                        .put(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), rows.getInt("DATA_TYPE"));
            }
        }
        return columns;
    }
}
