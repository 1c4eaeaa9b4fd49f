package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.contract.Check;
import org.xinfeng.storage.contract.Law;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.Notes.NoteId;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.H2Server;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * A sharding proxy can route every statement on the records of a station, since it names the station. What makes and opens
 * the tables, and {@code stations()}, go over all of them.
 */
class RoutedStatementsTest {

    /** Those whose checks are not about time. */
    private static final Set<Law> LAWS =
            Set.of(Law.GAPLESS_COMMITS, Law.STALE_PUTS, Law.APPEND_ONLY, Law.OLDER_IS_READ);

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    /** Whatever a storage says once it is open. */
    private static final class Heard implements Tapped.Listener {

        private final Set<String> statements = new ConcurrentSkipListSet<>();
        private final AtomicBoolean open = new AtomicBoolean();

        @Override
        public void hears(String sql) {
            if (open.get()) {
                statements.add(sql);
            }
        }
    }

    private static Map<String, String> refused(Set<String> statements) {
        Map<String, String> refused = new java.util.TreeMap<>();
        statements.forEach(sql -> Routing.refuses(sql).ifPresent(why -> refused.put(sql, why)));
        return refused;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void each_statement_of_a_unit_names_its_station(DatabaseServer server) {
        Heard heard = new Heard();
        DataSource source = Tapped.over(server.freshDatabase().dataSource(), heard);
        JdbcOptions first = JdbcOptions.of(source).withKinds(List.of(Notes.V1));
        JdbcOptions second = JdbcOptions.of(source).withKinds(List.of(Notes.V2));
        JdbcStorage.migrate(first);
        try (JdbcStorage storage = JdbcStorage.over(first)) {
            heard.open.set(true);
            storage.write(Notes.STATION, Notes.act(), records -> {
                records.store(Notes.V1)
                        .put(List.of(Put.fresh(Notes.v1("a")), Put.fresh(Notes.v1("b")), Put.fresh(Notes.v1("c"))));
                return 0;
            });
            heard.open.set(false);
        }
        JdbcStorage.migrate(second);
        try (JdbcStorage storage = JdbcStorage.over(second)) {
            heard.open.set(true);
            busy(storage);
            heard.open.set(false);
            assertEquals(2, storage.stations().count());
        }
        assertEquals(Map.of(), refused(heard.statements));
        assertTrue(heard.statements.size() > 25, "heard only " + heard.statements);
        for (String begin : List.of("select", "insert", "update", "delete")) {
            assertTrue(heard.statements.stream().anyMatch(sql -> sql.startsWith(begin)), begin);
        }
    }

    /** Pages of every kind, changes, older records, a unit that comes again, a put that is stale. */
    private static void busy(JdbcStorage storage) {
        Act act = Notes.act();
        for (StationId station : List.of(Notes.STATION, StationId.of("445122105"))) {
            storage.write(station, act, records -> {
                var store = records.store(Notes.V2);
                store.scan(Notes.BY_MOOD, Prefix.of(), null, 2);
                store.find(List.of(new NoteId("a"), new NoteId("b"), new NoteId("z")));
                long readAt =
                        store.find(new NoteId("a")).map(note -> note.revision()).orElse(0L);
                store.put(List.of(new Put<>(Notes.v2("a"), readAt), Put.fresh(Notes.v2("e"))));
                return 0;
            });
        }
        storage.read(Notes.STATION, Notes.act(), records -> {
            var store = records.store(Notes.V2);
            Cursor after = new Cursor(List.of("CALM", Notes.DAY));
            store.scan(Notes.BY_MOOD, Prefix.of("CALM"), after, 2);
            store.scan(Notes.BY_MOOD, Prefix.of(), new Cursor(List.of("CALM", Notes.DAY, "a")), 2);
            store.scan(Notes.BY_DAY, Prefix.of(Notes.DAY), null, 2);
            store.scan(Notes.V2.byId(), Prefix.of(), new Cursor(List.of("a")), 2);
            return 0;
        });
        assertTrue(storage.committed(Notes.STATION, act.unit()).isPresent());
        assertEquals(2, storage.commits(Notes.STATION, 0).count());
        for (Act again : List.of(act, Notes.act())) {
            try {
                storage.write(Notes.STATION, again, records -> {
                    records.store(Notes.V2).put(Put.fresh(Notes.v2("a")));
                    return 0;
                });
            } catch (org.xinfeng.kernel.StorageException expected) {
                continue;
            }
            throw new AssertionError("written twice");
        }
    }

    @Test
    void each_statement_of_the_contract_kit_names_its_station() {
        Heard heard = new Heard();
        try (JdbcFixture fixture = new JdbcFixture(H2Server.shared(), source -> Tapped.over(source, heard))) {
            StorageContract.of(() -> {
                        heard.open.set(false);
                        var storage = fixture.open();
                        heard.open.set(true);
                        return storage;
                    })
                    .withHistory(100, 20240229L)
                    .checks()
                    .stream()
                    .filter(check -> LAWS.contains(check.law()))
                    .forEach(Check::run);
        }
        TreeSet<String> refused = new TreeSet<>(refused(heard.statements).keySet());
        assertEquals(
                Set.of("select station, revision from xinfeng_station where revision > 0 and station > ? order by"
                        + " station limit 500"),
                refused,
                "only stations() goes over all stations");
        assertTrue(heard.statements.size() > 100, "heard only " + heard.statements.size());
    }

    @Test
    void a_statement_that_cannot_be_routed_is_found() {
        Map<String, String> planted = Map.ofEntries(
                Map.entry("select id from xf_visit where id = ?", "does not name the station of xf_visit"),
                Map.entry("select id from xf_visit where xf_station >= ?", "does not name the station of xf_visit"),
                Map.entry("select id from xf_visit where xf_station = ? or id = ?", "or"),
                Map.entry("select id from xf_visit where xf_station = 'a'", "does not name the station of xf_visit"),
                Map.entry(
                        "select (select max(c.revision) from xinfeng_commit c) from xinfeng_station s where s.station"
                                + " = ?",
                        "does not name the station of xinfeng_commit"),
                Map.entry("update xf_visit set id = ? where id = ?", "does not name the station of xf_visit"),
                Map.entry("delete from xf_visit", "does not name the station of xf_visit"),
                Map.entry("insert into xf_visit (xf_id, xf_station) values (?, ?)", "does not begin with the station"),
                Map.entry("insert into xf_visit (xf_station) select ? from xf_visit", "insert … select"),
                Map.entry("merge into xf_visit (xf_station) key (xf_station) values (?)", "merge"),
                Map.entry("insert into xf_visit (xf_station) values (?) returning xf_id", "returning"),
                Map.entry("select id from xf_visit where xf_station = ? for update skip locked", "skip locked"),
                Map.entry("select id from xf_visit where xf_station = ? and id = any(?)", "array"),
                Map.entry("select id::text from xf_visit where xf_station = ?", "::"),
                Map.entry("copy xf_visit from stdin", "copy"));
        planted.forEach((sql, why) -> assertEquals(why, Routing.refuses(sql).orElse("nothing"), sql));
        assertFalse(Routing.refuses("insert into xf_visit (xf_station, id) values (?, ?), (?, ?)")
                .isPresent());
        assertFalse(Routing.refuses("set transaction isolation level read committed")
                .isPresent());
    }
}
