package org.xinfeng.storage.jdbc;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static java.sql.Connection.TRANSACTION_REPEATABLE_READ;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A transaction of the portal that a unit cannot join is refused with one sentence, before anything is written. */
class HostTransactionRefusalsTest {

    private static final List<Integer> LEVELS =
            List.of(TRANSACTION_READ_COMMITTED, TRANSACTION_REPEATABLE_READ, TRANSACTION_SERIALIZABLE);

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    /** At which levels a transaction sees one committed state and locks nothing for it. */
    private static List<Integer> snapshots(DatabaseServer server) {
        return switch (server.kind()) {
            case H2 -> List.of(TRANSACTION_SERIALIZABLE);
            case POSTGRESQL -> List.of(TRANSACTION_REPEATABLE_READ, TRANSACTION_SERIALIZABLE);
            case MARIADB -> List.of(TRANSACTION_REPEATABLE_READ);
        };
    }

    /** Refused with a sentence; the portal that swallows it can only roll back, and nothing was written. */
    private static void refused(Portal portal, TransactionTemplate transaction, String sentence, Runnable unit) {
        assertThrows(
                UnexpectedRollbackException.class,
                () -> transaction.executeWithoutResult(status -> {
                    IllegalStateException refused = assertThrows(IllegalStateException.class, unit::run);
                    assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
                }));
        assertEquals(List.of(), portal.kept());
        assertEquals(List.of(), portal.revisions());
    }

    private static void read(Portal portal) {
        portal.joined().read(portal.station(), Portal.act(), records -> Note.find(records, "a"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_that_writes_joins_read_committed_and_nothing_else(DatabaseServer server) {
        for (int level : LEVELS) {
            try (Portal portal = Portal.on(server)) {
                if (level == TRANSACTION_READ_COMMITTED) {
                    portal.at(level).executeWithoutResult(status -> portal.addNote("a"));
                    assertEquals(List.of("note a"), portal.kept());
                } else {
                    refused(portal, portal.at(level), "at READ COMMITTED", () -> portal.addNote("a"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_that_reads_joins_a_snapshot_and_nothing_else(DatabaseServer server) {
        for (int level : LEVELS) {
            try (Portal portal = Portal.on(server)) {
                if (snapshots(server).contains(level)) {
                    portal.at(level).executeWithoutResult(status -> read(portal));
                } else {
                    refused(portal, portal.at(level), "sees one committed state", () -> read(portal));
                }
            }
        }
    }

    /** What Spring takes unless told otherwise is the database's own, which on MariaDB is no level to write at. */
    @ParameterizedTest
    @MethodSource("all")
    void a_portal_that_says_no_level_is_told_which(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate usual = portal.at(TransactionDefinition.ISOLATION_DEFAULT);
            if (server.kind() == DatabaseServer.Kind.MARIADB) {
                refused(portal, usual, "at READ COMMITTED", () -> portal.addNote("a"));
            } else {
                usual.executeWithoutResult(status -> portal.addNote("a"));
                assertEquals(List.of("note a"), portal.kept());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_that_writes_does_not_join_a_transaction_that_only_reads(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate reading = portal.writing();
            reading.setReadOnly(true);
            refused(portal, reading, "that only reads", () -> portal.addNote("a"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void without_a_transaction_nothing_is_read_or_written(DatabaseServer server) {
        try (Portal portal = Portal.on(server);
                Portal other = Portal.on(server)) {
            for (Runnable unit : List.<Runnable>of(() -> portal.addNote("a"), () -> read(portal))) {
                IllegalStateException refused = assertThrows(IllegalStateException.class, unit::run);
                assertEquals("no transaction of this data source is open", refused.getMessage());
            }
            other.writing()
                    .executeWithoutResult(
                            status -> assertThrows(IllegalStateException.class, () -> portal.addNote("a")));
            portal.inner(TransactionDefinition.PROPAGATION_SUPPORTS)
                    .executeWithoutResult(status -> assertThrows(IllegalStateException.class, () -> {
                        portal.addRow("one");
                        portal.addNote("a");
                    }));
            assertEquals(List.of("row one"), portal.kept());
        }
    }

    /** A host that is no Spring, on one connection. */
    private record Plain(Connection connection) implements HostTransaction {

        @Override
        public void rollbackOnly() {}

        @Override
        public void onEnd(Consumer<Boolean> committed) {}
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_connection_that_commits_by_itself_is_no_transaction(DatabaseServer server) throws SQLException {
        try (Portal portal = Portal.on(server);
                Connection connection = portal.database().dataSource().getConnection();
                Storage plain = JdbcStorage.joining(portal.options(), new Plain(connection))) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> plain.write(portal.station(), Portal.act(), records -> Note.count(records, "a")));
            assertTrue(refused.getMessage().contains("commits each statement by itself"), refused.getMessage());
            assertEquals(List.of(), portal.kept());
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(TRANSACTION_READ_COMMITTED);
            plain.write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
            assertEquals(List.of(), portal.kept());
            connection.commit();
            assertEquals(List.of("note a"), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_transaction_joins_one_station(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            refused(portal, portal.writing(), "one station for each transaction", () -> {
                portal.addNote("a");
                portal.joined().write(portal.otherStation(), Portal.act(), records -> Note.count(records, "a"));
            });
            refused(portal, portal.reading(), "one station for each transaction", () -> {
                read(portal);
                portal.joined().read(portal.otherStation(), Portal.act(), records -> Note.find(records, "a"));
            });
            portal.writing().executeWithoutResult(status -> portal.addNote("a"));
            portal.writing()
                    .executeWithoutResult(status -> portal.joined()
                            .write(portal.otherStation(), Portal.act(), records -> Note.count(records, "a")));
            assertEquals(List.of(1L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_unit_inside_a_unit_is_refused(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            refused(
                    portal,
                    portal.writing(),
                    "a unit of work inside a unit",
                    () -> portal.joined().write(portal.station(), Portal.act(), records -> {
                        portal.addNote("inside");
                        return true;
                    }));
        }
    }

    /** PostgreSQL takes nothing more of a transaction in which a statement failed; the others go on. */
    @ParameterizedTest
    @MethodSource("all")
    void a_unit_after_a_failure_of_the_portals_own_says_so_where_it_cannot_go_on(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> portal.addRow("one"));
            Runnable unit = () -> portal.writing().executeWithoutResult(status -> {
                assertThrows(DuplicateKeyException.class, () -> portal.addRow("one"));
                portal.addNote("a");
            });
            if (server.kind() == DatabaseServer.Kind.POSTGRESQL) {
                StorageException refused = assertThrows(StorageException.class, unit::run);
                assertTrue(
                        refused.getMessage().startsWith("An earlier statement of the host's transaction failed"),
                        refused.getMessage());
                assertEquals(List.of("row one"), portal.kept());
            } else {
                unit.run();
                assertEquals(List.of("row one", "note a"), portal.kept());
            }
        }
    }

    private static HikariDataSource poolOfOne(Portal portal) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(portal.database().dataSource());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(500);
        return new HikariDataSource(config);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pool_of_one_cannot_add_a_station_beside_the_portals_transaction_and_says_so(DatabaseServer server) {
        try (Portal first = Portal.on(server);
                Portal portal = first.with(poolOfOne(first))) {
            StorageException refused = assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThrows(
                            StorageException.class,
                            () -> portal.writing().executeWithoutResult(status -> portal.addNote("a"))));
            assertTrue(
                    refused.getMessage()
                            .startsWith("The pool had no connection free or is closed, or the database is down, while"
                                    + " adding station "
                                    + portal.station().value()
                                    + " on a second connection beside the host's; give"),
                    refused.getMessage());
            assertTrue(refused.getMessage().contains("give the pool more connections"), refused.getMessage());
            assertEquals(List.of(), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_pool_of_one_is_enough_for_a_station_that_is_there(DatabaseServer server) {
        try (Portal first = Portal.on(server);
                Portal portal = first.with(poolOfOne(first))) {
            portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
            assertTimeout(Duration.ofSeconds(10), () -> {
                portal.writing().executeWithoutResult(status -> portal.addNote("b"));
                portal.reading().executeWithoutResult(status -> read(portal));
            });
            assertEquals(List.of("note a", "note b"), portal.kept());
            assertEquals(Optional.of(1L), portal.number("b"));
        }
    }
}
