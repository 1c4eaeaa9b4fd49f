package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Transactions inside transactions of the portal, as Spring propagates them. */
class HostTransactionScopesTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    private static void count(Portal portal, boolean other) {
        portal.joined()
                .write(
                        other ? portal.otherStation() : portal.station(),
                        Portal.act(),
                        records -> Note.count(records, "counter"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_scope_that_takes_part_is_the_same_transaction(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                count(portal, false);
                portal.writing().executeWithoutResult(inner -> count(portal, false));
                assertEquals(List.of(), portal.revisions());
            });
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_new_transaction_inside_joins_a_station_of_its_own(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("outer");
                count(portal, false);
                portal.inner(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(inner -> {
                    portal.addRow("inner");
                    count(portal, true);
                });
                count(portal, false);
                status.setRollbackOnly();
            });
            assertEquals(List.of("row inner"), portal.kept());
            assertEquals(List.of(), portal.revisions());
            assertEquals(
                    List.of(1L),
                    portal.own()
                            .commits(portal.otherStation(), 0)
                            .map(commit -> commit.revision())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failure_in_a_new_transaction_inside_is_not_the_outer_ones(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                count(portal, false);
                TransactionTemplate inner = portal.inner(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                assertThrows(
                        UnexpectedRollbackException.class,
                        () -> inner.executeWithoutResult(within -> {
                            portal.addRow("inner");
                            count(portal, true);
                            assertThrows(
                                    IllegalArgumentException.class,
                                    () -> portal.joined().write(portal.otherStation(), Portal.act(), records -> {
                                        throw new IllegalArgumentException("mine");
                                    }));
                        }));
                count(portal, false);
            });
            assertEquals(List.of("note counter"), portal.kept());
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_new_transaction_inside_does_not_wait_for_the_station_that_the_outer_one_holds(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                count(portal, false);
                TransactionTemplate inner = portal.inner(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                IllegalStateException refused = assertThrows(
                        IllegalStateException.class, () -> inner.executeWithoutResult(within -> count(portal, false)));
                assertTrue(refused.getMessage().contains("locked by a suspended transaction"), refused.getMessage());
            });
            assertEquals(List.of(1L), portal.revisions());
            portal.writing().executeWithoutResult(status -> count(portal, false));
            assertEquals(Optional.of(2L), portal.number("counter"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_new_transaction_inside_reads_what_is_committed(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> count(portal, false));
            portal.writing().executeWithoutResult(status -> {
                count(portal, false);
                TransactionTemplate inner = portal.reading();
                inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                Long seen = inner.execute(within -> portal.joined()
                        .read(
                                portal.station(),
                                Portal.act(),
                                records -> Note.find(records, "counter")
                                        .orElseThrow()
                                        .value()
                                        .number()));
                assertEquals(Long.valueOf(1), seen);
            });
            assertEquals(Optional.of(2L), portal.number("counter"));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void outside_of_a_suspended_transaction_there_is_none(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                count(portal, false);
                TransactionTemplate none = portal.inner(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
                none.executeWithoutResult(
                        outside -> assertThrows(IllegalStateException.class, () -> count(portal, false)));
                count(portal, false);
            });
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_a_nested_scope_takes_back_leaves_no_gap(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate nested = portal.inner(TransactionDefinition.PROPAGATION_NESTED);
            portal.writing().executeWithoutResult(status -> {
                portal.addNote("a");
                nested.executeWithoutResult(within -> {
                    portal.addNote("b");
                    portal.addRow("b");
                    within.setRollbackOnly();
                });
                portal.addNote("c");
            });
            assertEquals(List.of("note a", "note c"), portal.kept());
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failure_is_over_with_the_nested_scope_that_it_took_with_it(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate nested = portal.inner(TransactionDefinition.PROPAGATION_NESTED);
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("outer");
                assertThrows(
                        RuntimeException.class,
                        () -> nested.executeWithoutResult(within -> {
                            portal.addRow("inner");
                            portal.joined().write(portal.station(), Portal.act(), records -> {
                                Note.count(records, "counter");
                                throw new IllegalArgumentException("mine");
                            });
                        }));
                assertFalse(status.isRollbackOnly());
                portal.addNote("a");
            });
            assertEquals(List.of("row outer", "note a"), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_failure_before_a_nested_scope_is_not_forgotten(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            TransactionTemplate nested = portal.inner(TransactionDefinition.PROPAGATION_NESTED);
            assertThrows(
                    UnexpectedRollbackException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addRow("outer");
                        portal.addNote("a");
                        assertThrows(RuntimeException.class, () -> portal.addNote("a"));
                        assertThrows(
                                RuntimeException.class,
                                () -> nested.executeWithoutResult(within -> portal.addRow("in")));
                    }));
            assertEquals(List.of(), portal.kept());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_connection_may_be_fetched_when_it_is_first_needed(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy(portal.pool());
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(lazy));
            transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
            try (Storage joined = JdbcStorage.joining(portal.options(), new SpringTransaction(lazy))) {
                transaction.executeWithoutResult(status -> {
                    joined.write(portal.station(), Portal.act(), records -> Note.count(records, "counter"));
                    joined.write(portal.station(), Portal.act(), records -> Note.count(records, "counter"));
                });
                transaction.executeWithoutResult(status -> {
                    joined.write(portal.station(), Portal.act(), records -> Note.count(records, "counter"));
                    status.setRollbackOnly();
                });
            }
            assertEquals(Optional.of(2L), portal.number("counter"));
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }
}
