package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xinfeng.kernel.Shape.Type;
import org.xinfeng.storage.jdbc.Relation.Column;
import org.xinfeng.storage.jdbc.Relation.Sorting;

/** Writes the statements that make what tables, columns and indexes are missing. Drops nothing. */
final class Schema {

    private final Dialect dialect;
    private final List<String> statements = new ArrayList<>();

    private Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The library's own tables. */
    static List<String> own(Dialect dialect) {
        Schema schema = new Schema(dialect);
        OwnTables.all().forEach(schema::table);
        schema.statements.add(OwnTables.UNITS.definition(dialect));
        return schema.statements;
    }

    /** From one layout to a later one. */
    static List<String> between(Dialect dialect, Layout before, Layout after) {
        Schema schema = new Schema(dialect);
        for (String kind : after.kinds()) {
            schema.kind(kind, before, after);
        }
        for (Layout.Sorted index : after.indexes()) {
            if (before.indexes().stream().noneMatch(index::equals)) {
                schema.index(index);
            }
        }
        return schema.statements;
    }

    private void kind(String kind, Layout before, Layout after) {
        if (before.newest(kind) == after.newest(kind)
                && before.versions(kind).keySet().equals(after.versions(kind).keySet())) {
            return;
        }
        Map<String, Relation> old = relations(before, kind);
        relations(after, kind).forEach((table, relation) -> {
            Relation known = old.get(table);
            if (known == null) {
                table(relation);
            } else {
                alter(known, relation);
            }
        });
        if (hasOlder(after, kind) && !hasOlder(before, kind)) {
            statements.add(versions(kind).definition(dialect));
        }
        after.versions(kind).forEach((version, entries) -> {
            if (!before.versions(kind).containsKey(version)) {
                dictionary(kind, version, entries);
            }
        });
    }

    private static boolean hasOlder(Layout layout, String kind) {
        return layout.versions(kind).size() > 1;
    }

    /** The order by which records of other versions are found. */
    private static Sorting versions(String kind) {
        String table = Names.table(kind);
        return new Sorting(
                Names.index(table, "version"), table, false, List.of(Level.STATION, Level.VERSION, Level.ID));
    }

    /** Every index that a layout asks for. */
    static List<Sorting> sortings(Layout layout) {
        List<Sorting> sortings = new ArrayList<>();
        layout.indexes().forEach(index -> sortings.add(index.sorting()));
        for (String kind : layout.kinds()) {
            if (hasOlder(layout, kind)) {
                sortings.add(versions(kind));
            }
        }
        return sortings;
    }

    /** The tables of a kind by name, with the columns of all its versions. */
    static Map<String, Relation> relations(Layout layout, String kind) {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        layout.versions(kind).forEach((version, entries) -> collect(Level.of(kind, entries, List.of()), tables));
        Map<String, String> comments = new HashMap<>(Map.of(Names.table(kind), Glossary.table(kind)));
        Map<String, Integer> needed = new HashMap<>();
        Map<String, Layout.Entry> first = new LinkedHashMap<>();
        for (Layout.Entry entry : layout.all(kind)) {
            if (entry.isList()) {
                comments.putIfAbsent(entry.table(), Glossary.list(kind, entry.path()));
            } else {
                String name = entry.table() + "." + entry.column();
                first.putIfAbsent(name, entry);
                needed.merge(name, entry.nullable() ? 0 : 1, Integer::sum);
            }
        }
        int versions = layout.versions(kind).size();
        first.forEach((name, entry) -> Objects.requireNonNull(tables.get(entry.table()))
                .add(new Column(
                        entry.column(),
                        Type.valueOf(entry.type()),
                        Objects.requireNonNull(needed.get(name)) < versions,
                        Glossary.column(entry))));
        Map<String, Relation> relations = new LinkedHashMap<>();
        tables.forEach((table, columns) -> relations.put(
                table, new Relation(table, Objects.requireNonNull(comments.get(table)), columns, key(columns))));
        return relations;
    }

    private static void collect(Level level, Map<String, List<Column>> tables) {
        tables.computeIfAbsent(level.table(), table -> {
            List<Column> columns = new ArrayList<>();
            columns.add(new Column(Level.STATION, Type.CODE, false, "社工站 station"));
            columns.add(new Column(Level.ID, Type.CODE, false, "记录号 id of the record"));
            if (level.depth() == 0) {
                columns.add(new Column(Level.REVISION, Type.INTEGER, false, "修订号 revision of the unit that wrote it"));
                columns.add(new Column(Level.VERSION, Type.INTEGER, false, "版本 version of the kind it is in"));
            }
            for (int i = 1; i <= level.depth(); i++) {
                columns.add(new Column(Level.PLACE + i, Type.INTEGER, false, "次序 place in the list, from 0"));
            }
            return columns;
        });
        level.children().forEach(child -> collect(child, tables));
    }

    private static List<String> key(List<Column> columns) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> name.startsWith(Level.PLACE) || name.equals(Level.STATION) || name.equals(Level.ID))
                .toList();
    }

    private void table(Relation relation) {
        String name = relation.name();
        StringBuilder sql =
                new StringBuilder(dialect.createTable()).append(name).append(" (\n");
        for (Column column : relation.columns()) {
            sql.append("    ").append(definition(column)).append(",\n");
        }
        statements.add(sql.append("    primary key (")
                .append(String.join(", ", relation.key()))
                .append(")\n)")
                .append(dialect.tableOptions(relation.comment()))
                .toString());
        if (dialect.commentsApart()) {
            statements.add("comment on table " + name + " is " + dialect.literal(relation.comment()));
            relation.columns().forEach(column -> comment(name, column));
        }
    }

    private void comment(String table, Column column) {
        statements.add("comment on column " + table + "." + column.name() + " is " + dialect.literal(column.comment()));
    }

    private String definition(Column column) {
        return column.name() + " " + dialect.type(column.type()) + (column.nullable() ? "" : " not null")
                + dialect.columnComment(column.comment());
    }

    private void alter(Relation known, Relation relation) {
        String table = relation.name();
        Map<String, Column> before = known.columns().stream().collect(Collectors.toMap(Column::name, column -> column));
        for (Column column : relation.columns()) {
            Column old = before.get(column.name());
            if (old == null) {
                Column absent = new Column(column.name(), column.type(), true, column.comment());
                statements.add("alter table " + table + " " + dialect.addColumn() + definition(absent));
                if (dialect.commentsApart()) {
                    comment(table, column);
                }
            } else if (column.nullable() && !old.nullable()) {
                statements.add(dialect.dropNotNull(table, column.name(), column.type(), column.comment()));
            }
        }
    }

    private void index(Layout.Sorted index) {
        statements.add(index.sorting().definition(dialect));
        statements.add(dialect.insertMissing(
                "xinfeng_index",
                "index_name, kind, index_code, table_name, columns_in_order",
                "index_name",
                row(index.name(), index.kind(), index.code(), index.table(), index.columns())));
    }

    /** The checksum first: rows of a version without it were never there, and one without rows is run again. */
    private void dictionary(String kind, int version, List<Layout.Entry> entries) {
        statements.add(dialect.insertMissing(
                "xinfeng_kind",
                "kind, kind_version, checksum",
                "kind, kind_version",
                row(kind, version, Layout.checksum(entries))));
        String rows = entries.stream()
                .map(entry -> "\n    "
                        + row(
                                entry.kind(),
                                entry.version(),
                                entry.place(),
                                entry.list(),
                                entry.name(),
                                entry.type(),
                                entry.nullable(),
                                entry.personal(),
                                entry.table(),
                                entry.column()))
                .collect(Collectors.joining(","));
        statements.add(dialect.insertMissing(
                "xinfeng_column",
                "kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name,"
                        + " column_name",
                "kind, kind_version, place",
                rows));
    }

    private String row(Object... values) {
        List<String> literals = new ArrayList<>();
        for (Object value : values) {
            literals.add(
                    value instanceof String text
                            ? text.isEmpty() ? "null" : dialect.literal(text)
                            : String.valueOf(value));
        }
        return "(" + String.join(", ", literals) + ")";
    }
}
