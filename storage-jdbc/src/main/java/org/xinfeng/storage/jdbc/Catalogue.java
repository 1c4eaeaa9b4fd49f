package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What tables a database has: those the library wrote down, and those that are really there. Looks at all of them at once, and
 * only once.
 */
final class Catalogue {

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, Map<String, Found>> columns;
    private @Nullable Map<String, List<Relation.Sorting>> indexes;

    Catalogue(Connection connection, Dialect dialect) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.columns = columns();
    }

    /**
     * A column as the database describes it.
     *
     * @param type of {@link java.sql.Types}
     * @param size most characters
     * @param digits of a fraction of a second
     */
    record Found(int type, int size, int digits, boolean nullable, boolean hasDefault) {}

    /** Whether none of the library's own tables is there. */
    boolean isEmpty() {
        return OwnTables.all().stream().noneMatch(this::has);
    }

    /** Whether one of the library's own tables is there. */
    boolean has(Relation table) {
        return columns.containsKey(table.name());
    }

    /** The columns of the tables, the library's own and those of records. */
    Map<String, Map<String, Found>> tables() {
        return columns;
    }

    /** The numbers and checksums of the scripts that were run. */
    TreeMap<Integer, String> scripts() throws SQLException {
        TreeMap<Integer, String> scripts = new TreeMap<>();
        if (has(OwnTables.SCRIPTS)) {
            query(
                    "select script_number, checksum from xinfeng_script",
                    row -> scripts.put(row.getInt(1), row.getString(2)));
        }
        return scripts;
    }

    /** The checksums of the dictionary by kind and version. */
    Map<String, TreeMap<Integer, String>> checksums() throws SQLException {
        Map<String, TreeMap<Integer, String>> checksums = new TreeMap<>();
        query(
                "select kind, kind_version, checksum from xinfeng_kind",
                row -> checksums
                        .computeIfAbsent(row.getString(1), kind -> new TreeMap<>())
                        .put(row.getInt(2), row.getString(3)));
        return checksums;
    }

    /** The layout that the library wrote down, as far as it came. */
    Layout layout() throws SQLException {
        List<Layout.Entry> entries = new ArrayList<>();
        List<Layout.Sorted> indexes = new ArrayList<>();
        if (has(OwnTables.COLUMNS)) {
            query(
                    "select kind, kind_version, place, list_path, component, holds, may_be_absent, personal,"
                            + " table_name, column_name from xinfeng_column order by kind, kind_version, place",
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
        }
        if (has(OwnTables.INDEXES)) {
            query(
                    "select kind, index_code, index_name, table_name, columns_in_order from xinfeng_index"
                            + " order by index_name",
                    row -> indexes.add(new Layout.Sorted(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            orBlank(row.getString(5)))));
        }
        return Layout.of(entries, indexes);
    }

    private void query(String sql, Sql.Take take) throws SQLException {
        new Sql(connection, dialect).query(sql, List.of(), List.of(), take);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The columns by table. */
    private static Map<String, Map<String, Found>> columns(ResultSet rows) throws SQLException {
        Map<String, Map<String, Found>> columns = new HashMap<>();
        while (rows.next()) {
            columns.computeIfAbsent(lower(rows, "TABLE_NAME"), table -> new TreeMap<>())
                    .put(
                            lower(rows, "COLUMN_NAME"),
                            new Found(
                                    rows.getInt("DATA_TYPE"),
                                    rows.getInt("COLUMN_SIZE"),
                                    rows.getInt("DECIMAL_DIGITS"),
                                    rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                                    rows.getString("COLUMN_DEF") != null));
        }
        return columns;
    }

    private Map<String, Map<String, Found>> columns() throws SQLException {
        if (!dialect.columnsQuery().isBlank()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(dialect.columnsQuery())) {
                return columns(rows);
            }
        }
        Map<String, Map<String, Found>> columns = new HashMap<>();
        for (String begin : List.of("xinfeng_", "xf_")) {
            try (ResultSet rows = connection
                    .getMetaData()
                    .getColumns(connection.getCatalog(), connection.getSchema(), dialect.stored(begin) + "%", "%")) {
                columns.putAll(columns(rows));
            }
        }
        return columns;
    }

    /** The indexes of a table that is there, those of keys too. */
    List<Relation.Sorting> indexes(String table) throws SQLException {
        if (dialect.indexesQuery().isBlank()) {
            try (ResultSet rows = connection
                    .getMetaData()
                    .getIndexInfo(
                            connection.getCatalog(), connection.getSchema(), dialect.stored(table), false, true)) {
                return indexes(rows).getOrDefault(table, List.of());
            }
        }
        Map<String, List<Relation.Sorting>> all = indexes;
        if (all == null) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(dialect.indexesQuery())) {
                all = indexes(rows);
            }
            indexes = all;
        }
        return all.getOrDefault(table, List.of());
    }

    /** The indexes by table. */
    private static Map<String, List<Relation.Sorting>> indexes(ResultSet rows) throws SQLException {
        record Key(String table, String index) {}
        Map<Key, TreeMap<Integer, String>> columns = new LinkedHashMap<>();
        Map<Key, Boolean> unique = new HashMap<>();
        while (rows.next()) {
            // a driver may tell of the table's size among its indexes
            if (rows.getString("INDEX_NAME") != null) {
                Key key = new Key(lower(rows, "TABLE_NAME"), lower(rows, "INDEX_NAME"));
                columns.computeIfAbsent(key, index -> new TreeMap<>())
                        .put(rows.getInt("ORDINAL_POSITION"), lower(rows, "COLUMN_NAME"));
                unique.put(key, !rows.getBoolean("NON_UNIQUE"));
            }
        }
        Map<String, List<Relation.Sorting>> indexes = new HashMap<>();
        columns.forEach((key, inOrder) -> indexes.computeIfAbsent(key.table(), table -> new ArrayList<>())
                .add(new Relation.Sorting(
                        key.index(),
                        key.table(),
                        Boolean.TRUE.equals(unique.get(key)),
                        List.copyOf(inOrder.values()))));
        return indexes;
    }

    /** Empty where there is none, as for an index of an expression. */
    private static String lower(ResultSet rows, String column) throws SQLException {
        return orBlank(rows.getString(column)).toLowerCase(Locale.ROOT);
    }
}
