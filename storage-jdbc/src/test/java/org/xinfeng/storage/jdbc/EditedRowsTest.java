package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.Notes.NoteId;
import org.xinfeng.storage.jdbc.servers.DatabaseServer.Kind;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Rows that somebody has edited to what cannot be are never read as something else, and never as absent. */
class EditedRowsTest {

    private static final String AT_A = " where xf_station = '445122104' and xf_id = 'a'";
    private static final String CHANGED =
            "The portal_note a of station 445122104 in the table xf_portal_note cannot be read,"
                    + " so somebody has changed it by hand (%s); restore its row.";

    /** An edit of the note a, and what is said of it. */
    private record Edit(String name, String statement, String sentence) {}

    /** A storage over tables that were just made. */
    private static JdbcStorage made(DataSource source) {
        JdbcOptions options = JdbcOptions.of(source).withKinds(List.of(Notes.V1));
        JdbcStorage.migrate(options);
        return JdbcStorage.over(options);
    }

    /** Writes the notes a, b and c, in three units. */
    private static void fill(JdbcStorage storage, StationId station) {
        for (String id : List.of("a", "b", "c")) {
            write(storage, station, id);
        }
    }

    private static void write(JdbcStorage storage, StationId station, String id) {
        storage.write(station, Notes.act(), records -> {
            records.store(Notes.V1).put(Put.fresh(Notes.v1(id)));
            return 0;
        });
    }

    private static List<Edit> edits(Kind kind) {
        List<Edit> edits = new ArrayList<>();
        edit(edits, "a blank text", "title = '　 '", "title must be absent or not blank");
        edit(edits, "a text that is empty", "title = ''", "title must be absent or not blank");
        edit(edits, "a constant that is none", "mood = 'GLAD'", "mood is not one of [CALM, WORRIED]");
        edit(edits, "another id", "id = 'z'", "the id is another than xf_id");
        edit(
                edits,
                "an id that is none",
                "id = 'a b'",
                "note must be printable ASCII without blanks, but character 2 is not");
        if (kind == Kind.MARIADB) {
            edit(edits, "a day that is none", "day_ = '0000-00-00'", "day must be in the years 1 to 9999");
            edit(
                    edits,
                    "an instant that is none",
                    "seen = '0000-00-00 00:00:00'",
                    "seen must be in the years 1 to 9999");
        } else {
            edit(edits, "a day in the year 10000", "day_ = date '10000-01-01'", "day must be in the years 1 to 9999");
            edit(
                    edits,
                    "an instant in the year 10000",
                    "seen = timestamp '10000-01-01 00:00:00'",
                    "seen must be in the years 1 to 9999");
        }
        if (kind == Kind.POSTGRESQL) {
            edit(edits, "a day that never comes", "day_ = 'infinity'", "day must be in the years 1 to 9999");
            edit(edits, "an instant before all others", "seen = '-infinity'", "seen must be in the years 1 to 9999");
            edit(edits, "a day before the year 1", "day_ = '0044-03-15 BC'", "day must be in the years 1 to 9999");
        }
        edit(edits, "the version 0", "xf_version = 0", "version 0 is none");
        edits.add(new Edit(
                "the version 99",
                "update xf_portal_note set xf_version = 99" + AT_A,
                "The portal_note a of station 445122104 in the table xf_portal_note is in version 99 but this library"
                        + " knows versions up to 1; use the newer library, or restore its row."));
        edits.add(new Edit(
                "a gap in a list",
                "delete from xf_portal_note__parts where xf_station = '445122104' and xf_id = 'a' and xf_no1 = 1",
                CHANGED.formatted("a row is missing from xf_portal_note__parts")));
        edits.add(new Edit(
                "a gap in a list inside a list",
                "delete from xf_portal_note__parts__marks where xf_station = '445122104' and xf_id = 'a' and xf_no1 ="
                        + " 0 and xf_no2 = 0",
                CHANGED.formatted("a row is missing from xf_portal_note__parts__marks")));
        edits.add(new Edit(
                "rows of an element that is gone",
                "delete from xf_portal_note__parts where xf_station = '445122104' and xf_id = 'a' and xf_no1 = 2",
                CHANGED.formatted("a row is missing from xf_portal_note__parts")));
        edits.add(new Edit(
                "a blank text in a list",
                "update xf_portal_note__parts set text_ = ' ' where xf_station = '445122104' and xf_id = 'a' and"
                        + " xf_no1 = 2",
                CHANGED.formatted("text must be absent or not blank")));
        return edits;
    }

    private static void edit(List<Edit> edits, String name, String set, String how) {
        edits.add(new Edit(name, "update xf_portal_note set " + set + AT_A, CHANGED.formatted(how)));
    }

    /** Edits at stations of their own, over one database. */
    private static Stream<DynamicContainer> onEachServer(Function<Kind, List<Edit>> edits, Check check) {
        return Servers.all().stream().map(server -> {
            DataSource source = server.freshDatabase().dataSource();
            JdbcStorage storage = made(source);
            AtomicInteger stations = new AtomicInteger();
            return dynamicContainer(
                    server.name(),
                    edits.apply(server.kind()).stream()
                            .map(edit -> dynamicTest(edit.name(), () -> {
                                StationId station = StationId.of("s" + stations.incrementAndGet());
                                fill(storage, station);
                                MigrationTest.execute(source, edit.statement().replace("445122104", station.value()));
                                check.of(storage, station, edit.sentence().replace("445122104", station.value()));
                            }))
                            .onClose(storage::close));
        });
    }

    private interface Check {
        void of(JdbcStorage storage, StationId station, String sentence);
    }

    @TestFactory
    Stream<DynamicContainer> an_edited_record_is_refused_and_others_are_read() {
        return onEachServer(EditedRowsTest::edits, (storage, station, sentence) -> {
            String said = storage.read(station, Notes.act(), records -> {
                var store = records.store(Notes.V1);
                String found = refused(() -> store.find(new NoteId("a")));
                assertEquals(
                        Notes.v1("b"), store.find(new NoteId("b")).orElseThrow().value());
                return found;
            });
            assertEquals(sentence, said);
            assertEquals(
                    sentence,
                    refused(() -> storage.read(
                            station,
                            Notes.act(),
                            records -> records.store(Notes.V1).scan(Notes.V1.byId(), Prefix.of(), null, 10))));
            assertEquals(
                    sentence,
                    refused(() -> storage.write(
                            station,
                            Notes.act(),
                            records -> records.store(Notes.V1).find(new NoteId("a")))));
            write(storage, station, "d");
        });
    }

    private static String refused(org.junit.jupiter.api.function.Executable doing) {
        return assertThrows(StorageException.class, doing).getMessage();
    }

    @TestFactory
    Stream<DynamicContainer> an_edited_ledger_is_refused() {
        String restore = ", so somebody has changed the tables by hand; restore the row.";
        List<Edit> edits = List.of(
                new Edit(
                        "the last commit is gone",
                        "delete from xinfeng_commit where station = '445122104' and revision = 3",
                        "The commit 3 of station 445122104 is missing from xinfeng_commit" + restore),
                new Edit(
                        "a commit in between is gone",
                        "delete from xinfeng_commit where station = '445122104' and revision = 2",
                        "The commit 2 of station 445122104 is missing from xinfeng_commit" + restore),
                new Edit(
                        "all commits are gone",
                        "delete from xinfeng_commit where station = '445122104'",
                        "The commit 1 of station 445122104 is missing from xinfeng_commit" + restore),
                new Edit(
                        "the records of a commit are gone",
                        "delete from xinfeng_commit_record where station = '445122104' and revision = 2",
                        "The commit 2 of station 445122104 has lost rows of xinfeng_commit_record" + restore),
                new Edit(
                        "the actor is blank",
                        "update xinfeng_commit set actor = ' ' where station = '445122104' and revision = 2",
                        "The commit 2 of station 445122104 in xinfeng_commit cannot be read (actor id must be"
                                + " printable ASCII without blanks, but character 1 is not)" + restore));
        return onEachServer(
                kind -> edits,
                (storage, station, sentence) -> assertEquals(
                        sentence, refused(() -> storage.commits(station, 0).forEach(commit -> {}))));
    }

    @TestFactory
    Stream<DynamicContainer> a_station_whose_revision_was_set_does_not_write() {
        List<Edit> edits = Stream.of(2, 4)
                .map(revision -> new Edit(
                        "to " + revision,
                        "update xinfeng_station set revision = " + revision + " where station = '445122104'",
                        "The station 445122104 is at revision " + revision
                                + " in xinfeng_station but its last commit in xinfeng_commit is 3, so somebody has"
                                + " changed the tables by hand; restore the row."))
                .toList();
        return onEachServer(
                kind -> edits,
                (storage, station, sentence) -> assertEquals(sentence, refused(() -> write(storage, station, "d"))));
    }
}
