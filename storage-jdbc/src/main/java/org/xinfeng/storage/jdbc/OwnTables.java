package org.xinfeng.storage.jdbc;

import java.util.List;
import org.xinfeng.kernel.Shape.Type;
import org.xinfeng.storage.jdbc.Relation.Column;
import org.xinfeng.storage.jdbc.Relation.Sorting;

/** The tables of the library itself: what was run, what stands where, and the stations with their commits. */
final class OwnTables {

    /** Whoever runs the scripts, the first statement makes this one. */
    static final Relation SCRIPTS = new Relation(
            "xinfeng_script",
            "已执行的脚本 scripts that were run",
            List.of(
                    new Column("script_number", Type.INTEGER, false, "编号 number"),
                    new Column("script_name", Type.CODE, false, "名称 name"),
                    new Column("checksum", Type.CODE, false, "校验 of the script's text")),
            List.of("script_number"));

    static final Relation KINDS = new Relation(
            "xinfeng_kind",
            "记录种类 kinds of records and the versions they were kept in",
            List.of(
                    new Column("kind", Type.CODE, false, "种类 kind of record"),
                    new Column("kind_version", Type.INTEGER, false, "版本 version of the kind"),
                    new Column("checksum", Type.CODE, false, "校验 of its rows in xinfeng_column")),
            List.of("kind", "kind_version"));

    static final Relation COLUMNS = new Relation(
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
            List.of("kind", "kind_version", "place"));

    static final Relation INDEXES = new Relation(
            "xinfeng_index",
            "索引 orders in which records are scanned",
            List.of(
                    new Column("index_name", Type.CODE, false, "名称 name"),
                    new Column("kind", Type.CODE, false, "种类 kind of record"),
                    new Column("index_code", Type.CODE, false, "代码 code of the index"),
                    new Column("table_name", Type.CODE, false, "表 table"),
                    new Column("columns_in_order", Type.TEXT, true, "列 columns, behind the station")),
            List.of("index_name"));

    private static final Relation STATIONS = new Relation(
            "xinfeng_station",
            "社工站 stations; the row is the writer's lock",
            List.of(
                    new Column("station", Type.CODE, false, "社工站 station"),
                    new Column("revision", Type.INTEGER, false, "修订号 revision of the last commit"),
                    new Column("upgrades", Type.INTEGER, false, "升级数 newer versions its records may be in")),
            List.of("station"));

    private static final Relation COMMITS = new Relation(
            "xinfeng_commit",
            "提交 units of work that happened",
            List.of(
                    new Column("station", Type.CODE, false, "社工站 station"),
                    new Column("revision", Type.INTEGER, false, "修订号 revision after the unit"),
                    new Column("unit_id", Type.CODE, false, "单元 id of the unit of work"),
                    new Column("actor", Type.CODE, false, "经办人 who did it"),
                    new Column("purpose", Type.CODE, false, "目的 why"),
                    new Column("committed_at", Type.INSTANT, false, "时间 when (UTC)")),
            List.of("station", "revision"));

    /** The unit first: with the station first, PostgreSQL took it for the primary key as long as it had no statistics. */
    static final Sorting UNITS =
            new Sorting("ix_xinfeng_commit__unit", "xinfeng_commit", true, List.of("unit_id", "station"));

    private static final Relation TOUCHED = new Relation(
            "xinfeng_commit_record",
            "提交明细 records that a unit wrote",
            List.of(
                    new Column("station", Type.CODE, false, "社工站 station"),
                    new Column("revision", Type.INTEGER, false, "修订号 revision of the commit"),
                    new Column("place", Type.INTEGER, false, "次序 place in the commit"),
                    new Column("kind", Type.CODE, false, "种类 kind of record"),
                    new Column("record_id", Type.CODE, false, "记录 id of the record")),
            List.of("station", "revision", "place"));

    private OwnTables() {}

    /** In the order in which they are made. */
    static List<Relation> all() {
        return List.of(SCRIPTS, KINDS, COLUMNS, INDEXES, STATIONS, COMMITS, TOUCHED);
    }
}
