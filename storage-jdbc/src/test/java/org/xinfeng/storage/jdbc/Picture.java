package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** All that can be seen of the library's tables, one line for each thing, for comparing two databases. */
final class Picture {

    private Picture() {}

    static TreeSet<String> of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            String catalog = connection.getCatalog();
            String schema = connection.getSchema();
            TreeSet<String> lines = new TreeSet<>();
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = data.getTables(catalog, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (rows.next()) {
                    String table = rows.getString("TABLE_NAME");
                    if (table.toLowerCase(Locale.ROOT).matches("(xf|xinfeng)_.*")) {
                        tables.add(table);
                        lines.add(table + ": " + rows.getString("REMARKS"));
                    }
                }
            }
            try (ResultSet rows = data.getColumns(catalog, schema, "%", "%")) {
                while (rows.next()) {
                    if (tables.contains(rows.getString("TABLE_NAME"))) {
                        lines.add(line(rows, 3, 4, 5, 6, 7, 9, 11, 12, 13, 17));
                    }
                }
            }
            for (String table : tables) {
                try (ResultSet rows = data.getIndexInfo(catalog, schema, table, false, true)) {
                    while (rows.next()) {
                        String name = rows.getString("INDEX_NAME");
                        // H2 numbers the indexes of keys as they come
                        lines.add(table + " index " + (name.matches("PRIMARY_KEY_.*") ? "key" : name) + ": "
                                + line(rows, 4, 8, 9));
                    }
                }
                if (table.toLowerCase(Locale.ROOT).matches("xinfeng_(script|kind|column|index)")) {
                    rows(connection, table, lines);
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What one has and the other has not. */
    static Set<String> difference(Set<String> one, Set<String> other) {
        Set<String> difference = new TreeSet<>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> difference.add("only one: " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> difference.add("only other: " + line));
        return difference;
    }

    private static void rows(Connection connection, String table, TreeSet<String> lines) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder(table).append(" row");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(", ").append(rows.getString(i));
                }
                lines.add(line.toString());
            }
        }
    }

    private static String line(ResultSet row, int... columns) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int column : columns) {
            line.append(row.getString(column)).append(", ");
        }
        return line.toString();
    }
}
