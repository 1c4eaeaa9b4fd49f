package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** What the portal wrote and what the library wrote live and die together. */
class HostTransactionTest {

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_portals_row_and_ours_are_committed_together(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("before");
                portal.addNote("a");
                portal.addRow("after");
                assertEquals(List.of(), portal.kept());
                assertEquals(List.of(), portal.revisions());
            });
            assertEquals(List.of("row after", "row before", "note a"), portal.kept());
            assertEquals(List.of(1L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_older_transaction_manager_of_spring_does_the_same(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate older = new TransactionTemplate(new DataSourceTransactionManager(portal.pool()));
            older.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
            older.executeWithoutResult(status -> {
                portal.addRow("one");
                portal.addNote("a");
            });
            assertEquals(List.of("row one", "note a"), portal.kept());
            assertThrows(
                    UnexpectedRollbackException.class,
                    () -> older.executeWithoutResult(status -> {
                        portal.addRow("two");
                        assertThrows(IllegalArgumentException.class, () -> fail(portal));
                    }));
            assertEquals(List.of("row one", "note a"), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_portals_row_and_ours_are_rolled_back_together(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("one");
                portal.addNote("a");
                status.setRollbackOnly();
            });
            assertEquals(List.of(), portal.kept());
            assertEquals(List.of(), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_portal_that_fails_after_the_unit_keeps_nothing(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> portal.addRow("one"));
            assertThrows(
                    DuplicateKeyException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addNote("a");
                        portal.addRow("one");
                    }));
            assertEquals(List.of("row one"), portal.kept());
            portal.writing().executeWithoutResult(status -> portal.addNote("a"));
            assertEquals(List.of(1L), portal.revisions());
        }
    }

    private static void fail(Portal portal) {
        portal.joined().write(portal.station(), Portal.act(), records -> {
            Note.add(records, "fails", 1);
            throw new IllegalArgumentException("mine");
        });
    }

    /** What can go wrong in a unit, or before it begins. */
    static Stream<Consumer<Portal>> failures() {
        return Stream.of(
                HostTransactionTest::fail,
                portal -> unit(portal, records -> {
                    Note.add(records, "error", 1);
                    throw new StackOverflowError("mine");
                }),
                portal -> unit(portal, records -> {
                    Note.add(records, "sneaky", 1);
                    throw HostTransactionTest.<RuntimeException>unchecked(new Exception("mine"));
                }),
                portal -> unit(portal, records -> Note.add(records, "a", 2)),
                portal -> unit(
                        portal, records -> records.store(Note.KIND).put(new Put<>(new Note(new Note.Id("a"), 2), 7))),
                portal -> portal.joined().write(portal.otherStation(), Portal.act(), records -> true),
                portal -> portal.joined().read(portal.station(), Portal.act(), records -> true),
                portal -> unit(portal, records -> portal.addNote("nested")),
                portal -> unit(portal, records -> {
                    try {
                        portal.addNote("nested");
                    } catch (IllegalStateException swallowed) {
                        Note.add(records, "outer", 1);
                    }
                }),
                portal -> {
                    portal.joined().close();
                    portal.addNote("closed");
                });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> X unchecked(Throwable thrown) {
        return (X) thrown;
    }

    private static void unit(Portal portal, Consumer<Records> work) {
        portal.joined().write(portal.station(), Portal.act(), records -> {
            work.accept(records);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failure_that_the_portal_swallows_keeps_nothing_of_either(DatabaseServer server) {
        failures().forEach(failure -> {
            try (Portal portal = Portal.on(server)) {
                portal.writing().executeWithoutResult(status -> portal.addNote("a"));
                assertThrows(
                        UnexpectedRollbackException.class,
                        () -> portal.writing().executeWithoutResult(status -> {
                            portal.addRow("before");
                            portal.addNote("b");
                            try {
                                failure.accept(portal);
                            } catch (Throwable swallowed) {
                                assertTrue(status.isRollbackOnly());
                            }
                        }));
                assertEquals(List.of("note a"), portal.kept());
                assertEquals(List.of(1L), portal.revisions());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failed_unit_leaves_the_portals_row_in_sight_and_nothing_of_its_own(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("one");
                assertThrows(
                        StaleRevisionException.class,
                        () -> portal.joined().write(portal.station(), Portal.act(), records -> {
                            Note.add(records, "a", 1);
                            records.store(Note.KIND).scan(Note.KIND.byId(), org.xinfeng.kernel.Prefix.none(), null, 9);
                            records.store(Note.KIND).put(new Put<>(new Note(new Note.Id("b"), 1), 7));
                            return true;
                        }));
                // the connection works on, also on PostgreSQL, and the savepoint took back what was written already
                assertEquals(
                        1,
                        portal.sql()
                                .queryForObject(
                                        "select count(*) from portal_row where name = ?",
                                        Integer.class,
                                        portal.station().value() + ".one"));
                assertEquals(
                        0,
                        portal.sql()
                                .queryForObject(
                                        "select count(*) from xf_portal_note where xf_station = ?",
                                        Integer.class,
                                        portal.station().value()));
                status.setRollbackOnly();
            });
            assertEquals(List.of(), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_a_refused_unit_nothing_is_kept_and_the_portal_may_commit_its_row(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            Outcome<Long> outcome = portal.writing().execute(status -> {
                portal.addRow("one");
                Outcome<Long> refused = portal.joined().write(portal.station(), Portal.act(), records -> {
                    Note.count(records, "a");
                    records.store(Note.KIND).scan(Note.KIND.byId(), org.xinfeng.kernel.Prefix.none(), null, 9);
                    return Outcome.refused(No.NOT_ALLOWED);
                });
                portal.addNote("b");
                return refused;
            });
            assertInstanceOf(Outcome.Refused.class, outcome);
            assertEquals(List.of("row one", "note b"), portal.kept());
            assertEquals(List.of(1L), portal.revisions());
        }
    }
}
