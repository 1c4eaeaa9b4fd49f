package org.xinfeng.storage.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinfeng.kernel.Shape.Type;

/** Writes the statements that make what tables, columns and indexes are missing. Drops nothing. */
final class Schema {

    private final Dialect dialect;
    private final List<String> statements = new ArrayList<>();

    private Schema(Dialect dialect) {
        this.dialect = dialect;
    }

    /** One column as it is made. */
    private record Column(String name, Type type, boolean nullable, String comment) {}

    /** The library's own tables. */
    static List<String> own(Dialect dialect) {
        Schema schema = new Schema(dialect);
        schema.table(
                "xinfeng_script",
                "已执行的脚本 scripts that were run",
                List.of(
                        new Column("script_number", Type.INTEGER, false, "编号 number"),
                        new Column("script_name", Type.CODE, false, "名称 name"),
                        new Column("checksum", Type.CODE, false, "校验 of the script's text")),
                "script_number");
        schema.table(
                "xinfeng_column",
                "数据字典 which component of which version of a kind stands in which column",
                List.of(
                        new Column("kind", Type.CODE, false, "种类 kind of record"),
                        new Column("kind_version", Type.INTEGER, false, "版本 version of the kind"),
                        new Column("place", Type.INTEGER, false, "次序 place in the record"),
                        new Column("list_path", Type.TEXT, true, "所属列表 the list it is in"),
                        new Column("component", Type.TEXT, false, "成分 component of the record"),
                        new Column("holds", Type.CODE, false, "类型 type, or LIST"),
                        new Column("may_be_absent", Type.YES_NO, false, "可缺 whether it may be absent"),
                        new Column("personal", Type.YES_NO, false, "个人信息 whether it is about a person"),
                        new Column("table_name", Type.CODE, false, "表 table"),
                        new Column("column_name", Type.CODE, true, "列 column")),
                "kind, kind_version, place");
        schema.table(
                "xinfeng_index",
                "索引 orders in which records are scanned",
                List.of(
                        new Column("index_name", Type.CODE, false, "名称 name"),
                        new Column("kind", Type.CODE, false, "种类 kind of record"),
                        new Column("index_code", Type.CODE, false, "代码 code of the index"),
                        new Column("table_name", Type.CODE, false, "表 table"),
                        new Column("columns_in_order", Type.TEXT, true, "列 columns, behind the station")),
                "index_name");
        schema.table(
                "xinfeng_station",
                "社工站 stations; the row is the writer's lock",
                List.of(
                        new Column("station", Type.CODE, false, "社工站 station"),
                        new Column("revision", Type.INTEGER, false, "修订号 revision of the last commit"),
                        new Column("upgrades", Type.INTEGER, false, "升级数 newer versions its records may be in")),
                "station");
        schema.table(
                "xinfeng_commit",
                "提交 units of work that happened",
                List.of(
                        new Column("station", Type.CODE, false, "社工站 station"),
                        new Column("revision", Type.INTEGER, false, "修订号 revision after the unit"),
                        new Column("unit_id", Type.CODE, false, "单元 id of the unit of work"),
                        new Column("actor", Type.CODE, false, "经办人 who did it"),
                        new Column("purpose", Type.CODE, false, "目的 why"),
                        new Column("committed_at", Type.INSTANT, false, "时间 when (UTC)")),
                "station, revision");
        schema.statements.add(schema.unique());
        schema.table(
                "xinfeng_commit_record",
                "提交明细 records that a unit wrote",
                List.of(
                        new Column("station", Type.CODE, false, "社工站 station"),
                        new Column("revision", Type.INTEGER, false, "修订号 revision of the commit"),
                        new Column("place", Type.INTEGER, false, "次序 place in the commit"),
                        new Column("kind", Type.CODE, false, "种类 kind of record"),
                        new Column("record_id", Type.CODE, false, "记录 id of the record")),
                "station, revision, place");
        return schema.statements;
    }

    private String unique() {
        return dialect.createIndex().replace("create index", "create unique index")
                + "ix_xinfeng_commit__unit on xinfeng_commit (station, unit_id)";
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
        Map<String, List<Column>> old = tables(before, kind);
        tables(after, kind).forEach((table, columns) -> {
            List<Column> known = old.get(table);
            if (known == null) {
                String list = after.all(kind).stream()
                        .filter(entry -> entry.isList() && entry.table().equals(table))
                        .map(Layout.Entry::path)
                        .findFirst()
                        .orElse("");
                table(table, list.isEmpty() ? Glossary.table(kind) : Glossary.list(kind, list), columns, key(columns));
            } else {
                alter(table, known, columns);
            }
        });
        if (after.versions(kind).size() > 1 && before.versions(kind).size() <= 1) {
            String table = Names.table(kind);
            statements.add(dialect.createIndex() + Names.index(table, "version") + " on " + table + " (" + Level.STATION
                    + ", " + Level.VERSION + ", " + Level.ID + ")");
        }
        after.versions(kind).forEach((version, entries) -> {
            if (!before.versions(kind).containsKey(version)) {
                dictionary(entries);
            }
        });
    }

    /** The tables of a kind with the columns of all its versions. */
    private static Map<String, List<Column>> tables(Layout layout, String kind) {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        layout.versions(kind).forEach((version, entries) -> {
            Level root = Level.of(kind, entries, List.of());
            collect(root, tables);
        });
        Map<String, Layout.Entry> first = new LinkedHashMap<>();
        for (Layout.Entry entry : layout.all(kind)) {
            if (!entry.isList()) {
                first.putIfAbsent(entry.table() + "." + entry.column(), entry);
            }
        }
        int versions = layout.versions(kind).size();
        first.forEach((name, entry) -> {
            long everywhere = layout.all(kind).stream()
                    .filter(other -> other.table().equals(entry.table())
                            && other.column().equals(entry.column())
                            && !other.nullable())
                    .count();
            java.util.Objects.requireNonNull(tables.get(entry.table()))
                    .add(new Column(
                            entry.column(), Type.valueOf(entry.type()), everywhere < versions, Glossary.column(entry)));
        });
        return tables;
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

    private static String key(List<Column> columns) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> name.startsWith(Level.PLACE) || name.equals(Level.STATION) || name.equals(Level.ID))
                .collect(Collectors.joining(", "));
    }

    private void table(String name, String comment, List<Column> columns, String key) {
        StringBuilder sql =
                new StringBuilder(dialect.createTable()).append(name).append(" (\n");
        for (Column column : columns) {
            sql.append("    ").append(definition(column)).append(",\n");
        }
        statements.add(sql.append("    primary key (")
                .append(key)
                .append(")\n)")
                .append(dialect.tableOptions(comment))
                .toString());
        if (dialect.commentsApart()) {
            statements.add("comment on table " + name + " is " + dialect.literal(comment));
            columns.forEach(column -> comment(name, column));
        }
    }

    private void comment(String table, Column column) {
        statements.add("comment on column " + table + "." + column.name() + " is " + dialect.literal(column.comment()));
    }

    private String definition(Column column) {
        return column.name() + " " + dialect.type(column.type()) + (column.nullable() ? "" : " not null")
                + dialect.columnComment(column.comment());
    }

    private void alter(String table, List<Column> known, List<Column> columns) {
        Map<String, Column> before = known.stream().collect(Collectors.toMap(Column::name, column -> column));
        for (Column column : columns) {
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
        statements.add(dialect.createIndex() + index.name() + " on " + index.table() + " (" + Level.STATION + ", "
                + index.columns() + ", " + Level.ID + ")");
        statements.add(dialect.insertMissing(
                "xinfeng_index",
                "index_name, kind, index_code, table_name, columns_in_order",
                "index_name",
                row(index.name(), index.kind(), index.code(), index.table(), index.columns())));
    }

    private void dictionary(List<Layout.Entry> entries) {
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
                "kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name",
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
