package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Units in a transaction of the portal are units as ever: of revisions, ids and states. */
class HostTransactionUnitsTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_stale_put_says_what_was_there(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> portal.addNote("a"));
            StaleRevisionException stale = assertThrows(
                    StaleRevisionException.class,
                    () -> portal.writing().executeWithoutResult(status -> portal.addNote("a")));
            assertEquals(new StaleRevisionException("portal_note", "a", 0, 1).getMessage(), stale.getMessage());
            assertEquals(List.of(1L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void two_units_of_one_transaction_are_two_revisions(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            Act first = Portal.act();
            Act second = Portal.act();
            portal.writing().executeWithoutResult(status -> {
                portal.joined().write(portal.station(), first, records -> Note.count(records, "a"));
                portal.joined().write(portal.station(), Portal.act(), records -> Note.find(records, "a"));
                assertEquals(
                        2L, portal.joined().<Long>write(portal.station(), second, records -> Note.count(records, "a")));
            });
            assertEquals(Optional.of(2L), portal.number("a"));
            assertEquals(List.of(1L, 2L), portal.revisions());
            assertEquals(
                    Optional.of(1L),
                    portal.joined().committed(portal.station(), first.unit()).map(Commit::revision));
            assertEquals(
                    Optional.of(2L),
                    portal.joined().committed(portal.station(), second.unit()).map(Commit::revision));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_id_is_committed_once(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            Act act = Portal.act();
            portal.writing().executeWithoutResult(status -> {
                portal.joined().write(portal.station(), act, records -> Note.count(records, "a"));
                status.setRollbackOnly();
            });
            assertEquals(Optional.empty(), portal.joined().committed(portal.station(), act.unit()));
            portal.writing()
                    .executeWithoutResult(status ->
                            portal.joined().write(portal.station(), act, records -> Note.count(records, "a")));
            StorageException twice = assertThrows(
                    StorageException.class,
                    () -> portal.writing()
                            .executeWithoutResult(status ->
                                    portal.joined().write(portal.station(), act, records -> Note.count(records, "a"))));
            assertTrue(twice.getMessage().contains("was committed before, at revision 1"), twice.getMessage());
            assertEquals(Optional.of(1L), portal.number("a"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_read_in_a_transaction_of_the_portal_sees_one_state(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
            portal.reading().executeWithoutResult(status -> {
                assertEquals(Long.valueOf(1), number(portal));
                portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
                assertEquals(Long.valueOf(1), number(portal));
                assertEquals(Optional.of(2L), portal.number("a"));
            });
            assertEquals(2L, portal.reading().<Long>execute(status -> number(portal)));
        }
    }

    private static Long number(Portal portal) {
        return portal.joined()
                .<Long>read(
                        portal.station(),
                        Portal.act(),
                        records -> Note.find(records, "a").orElseThrow().value().number());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_portals_own_limit_on_waiting_stays_as_it_was(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            String setting = switch (server.kind()) {
                case H2 -> "select setting_value from information_schema.settings where setting_name = 'LOCK_TIMEOUT'";
                case POSTGRESQL -> "select current_setting('lock_timeout')";
                case MARIADB -> "select @@innodb_lock_wait_timeout";
            };
            portal.writing().executeWithoutResult(status -> {
                List<String> before = portal.sql().queryForList(setting, String.class);
                portal.addNote("a");
                assertEquals(before, portal.sql().queryForList(setting, String.class));
            });
            if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
                portal.writing().executeWithoutResult(status -> {
                    portal.sql().execute("set local lock_timeout = '7s'");
                    portal.addNote("b");
                    assertEquals("7s", portal.sql().queryForObject(setting, String.class));
                });
            }
        }
    }
}
