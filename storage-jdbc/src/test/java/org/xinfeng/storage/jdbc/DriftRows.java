package org.xinfeng.storage.jdbc;

import java.util.List;
import java.util.stream.Stream;
import org.xinfeng.storage.jdbc.servers.DatabaseServer.Kind;

/** Changes by hand of indexes, keys, and rows of the library's own tables. */
final class DriftRows {

    /** Takes a change, and what is said of it. */
    interface Adding {
        void add(String name, List<String> statements, String sentence);
    }

    private static final String BY_HAND = ", so somebody has changed the tables by hand; ";
    private static final String RESTORE_ROWS = "restore them from a backup or from the script that wrote them.";

    private DriftRows() {}

    static void add(Adding changes, Kind kind, Dialect dialect) {
        indexes(changes, kind);
        dictionary(changes);
        scripts(changes);
        newer(changes, dialect);
    }

    private static void indexes(Adding changes, Kind kind) {
        String on = kind == Kind.MARIADB ? " on xf_portal_note" : "";
        changes.add(
                "an index is gone",
                List.of("drop index ix_xf_portal_note__by_mood" + on),
                "The index ix_xf_portal_note__by_mood of xf_portal_note is missing" + BY_HAND
                        + "run: create index ix_xf_portal_note__by_mood on xf_portal_note (xf_station, mood, day_,"
                        + " xf_id)");
        changes.add(
                "the index of units is gone",
                List.of("drop index ix_xinfeng_commit__unit" + (kind == Kind.MARIADB ? " on xinfeng_commit" : "")),
                "The index ix_xinfeng_commit__unit of xinfeng_commit is missing" + BY_HAND
                        + "run: create unique index ix_xinfeng_commit__unit on xinfeng_commit (unit_id, station)");
        changes.add(
                "an index has its columns in another order",
                List.of(
                        "drop index ix_xf_portal_note__by_mood" + on,
                        "create index ix_xf_portal_note__by_mood on xf_portal_note (xf_station, day_, mood, xf_id)"),
                "The index ix_xf_portal_note__by_mood of xf_portal_note is missing" + BY_HAND
                        + "run: create index ix_xf_portal_note__by_mood on xf_portal_note (xf_station, mood, day_,"
                        + " xf_id)");
        changes.add(
                "a primary key is gone",
                List.of(
                        kind == Kind.POSTGRESQL
                                ? "alter table xf_portal_note__parts drop constraint xf_portal_note__parts_pkey"
                                : "alter table xf_portal_note__parts drop primary key"),
                "The primary key of xf_portal_note__parts (xf_station, xf_id, xf_no1) is missing" + BY_HAND
                        + "run: alter table xf_portal_note__parts add primary key (xf_station, xf_id, xf_no1)");
        changes.add(
                "somebody wants rows to be unique",
                List.of("create unique index portal_own on xf_portal_note (xf_station, day_)"),
                "The index portal_own of xf_portal_note is not the library's and refuses rows that it writes" + BY_HAND
                        + "remove it.");
    }

    private static void dictionary(Adding changes) {
        String rows =
                "The rows of version 1 of the kind portal_note in xinfeng_column are not as the library wrote them"
                        + BY_HAND + RESTORE_ROWS;
        changes.add(
                "a row of the dictionary is edited",
                List.of("update xinfeng_column set may_be_absent = true where kind = 'portal_note' and kind_version ="
                        + " 1 and place = 0"),
                rows);
        changes.add(
                "two columns change their places in the dictionary",
                List.of(
                        "update xinfeng_column set column_name = 'swap' where kind = 'portal_note' and kind_version ="
                                + " 1 and place = 1",
                        "update xinfeng_column set column_name = 'id' where kind = 'portal_note' and kind_version = 1"
                                + " and place = 0"),
                rows);
        changes.add(
                "the last row of a kind in the dictionary is gone",
                List.of("delete from xinfeng_column where kind = 'portal_note' and kind_version = 1 and place >= 2"),
                rows);
        changes.add(
                "all rows of a kind in the dictionary are gone",
                List.of("delete from xinfeng_column where kind = 'portal_note' and kind_version = 1"),
                rows);
        changes.add(
                "a kind is gone",
                List.of("delete from xinfeng_kind where kind = 'portal_note' and kind_version = 1"),
                "The row of version 1 of the kind portal_note is missing from xinfeng_kind" + BY_HAND
                        + "restore it from a backup.");
        changes.add(
                "a kind is gone with its rows in the dictionary",
                List.of(
                        "delete from xinfeng_kind where kind = 'portal_note' and kind_version = 2",
                        "delete from xinfeng_column where kind = 'portal_note' and kind_version = 2"),
                rows.replace("version 1", "version 2"));
        changes.add(
                "the row of an index is gone",
                List.of("delete from xinfeng_index where index_name = 'ix_xf_portal_note__by_day'"),
                "The row of the index ix_xf_portal_note__by_day in xinfeng_index is not as the library wrote it"
                        + BY_HAND + "restore it from a backup or from the script that wrote it.");
    }

    private static void scripts(Adding changes) {
        changes.add(
                "another script was run",
                List.of("update xinfeng_script set checksum = 'other' where script_number = 1"),
                "The script V1__small that was run on this database is another than the library's, so one of them was"
                        + " edited; run the library's own scripts on a fresh database and move the records with"
                        + " Transfer.");
        changes.add(
                "the row of a script is gone",
                List.of("delete from xinfeng_script"),
                "The tables are older than this library: the script V1__small was not run to its end; run"
                        + " JdbcStorage.migrate, or the script with your own tool.");
        changes.add(
                "a newer script was run",
                List.of("insert into xinfeng_script (script_number, script_name, checksum) values (3, 'V3__x', 'x')"),
                "The tables are newer than this library: script 3 was run and it knows 2; use the newer library.");
    }

    private static void newer(Adding changes, Dialect dialect) {
        Layout made = Layout.of(List.of(), List.of()).with(List.of(Notes.V1, Notes.V2));
        List<Layout.Entry> third = made.versions(Notes.CODE).getOrDefault(2, List.of()).stream()
                .map(entry -> new Layout.Entry(
                        entry.kind(),
                        3,
                        entry.place(),
                        entry.list(),
                        entry.name(),
                        entry.type(),
                        entry.nullable(),
                        entry.personal(),
                        entry.table(),
                        entry.column()))
                .toList();
        Layout newer = Layout.of(
                Stream.concat(made.all(Notes.CODE).stream(), third.stream()).toList(), made.indexes());
        changes.add(
                "a newer library has migrated",
                Schema.between(dialect, made, newer),
                "The tables are newer than this library: they know version 3 of the kind portal_note and it knows 2;"
                        + " use the newer library.");
    }
}
