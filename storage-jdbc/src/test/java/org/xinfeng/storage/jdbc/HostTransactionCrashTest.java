package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** A unit is there from the portal's commit on: before it a crash leaves nothing of it, after it everything. */
class HostTransactionCrashTest {

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    static List<DatabaseServer> killable() {
        return Servers.killable();
    }

    static List<DatabaseServer> embedded() {
        return Servers.all().stream().filter(server -> !server.canKill()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_feed_of_commits_shows_a_unit_from_the_portals_commit_on(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            Act act = Portal.act();
            portal.writing().executeWithoutResult(status -> {
                portal.joined().write(portal.station(), act, records -> Note.count(records, "a"));
                assertEquals(0, portal.joined().commits(portal.station(), 0).count());
                assertEquals(Optional.empty(), portal.joined().committed(portal.station(), act.unit()));
                assertEquals(
                        0,
                        portal.joined()
                                .stations()
                                .filter(portal.station()::equals)
                                .count());
            });
            Commit commit =
                    portal.joined().committed(portal.station(), act.unit()).orElseThrow();
            assertEquals(new Commit(1, act, List.of(new Commit.Touched("portal_note", List.of("a")))), commit);
            assertEquals(
                    List.of(commit),
                    portal.joined().commits(portal.station(), 0).toList());
            assertEquals(
                    1,
                    portal.joined().stations().filter(portal.station()::equals).count());
        }
    }

    /** Cuts the connection of the transaction that is going on, as an administrator or a firewall does. */
    private static void cut(Portal portal, DatabaseServer server) {
        boolean postgresql = server.kind() == DatabaseServer.Kind.POSTGRESQL;
        Long session = portal.sql()
                .queryForObject(postgresql ? "select pg_backend_pid()" : "select connection_id()", Long.class);
        portal.database().execute((postgresql ? "select pg_terminate_backend(" + session + ")" : "kill " + session));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void of_a_connection_that_is_cut_before_the_commit_nothing_is_there(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> portal.addNote("there"));
            Act act = Portal.act();
            assertThrows(
                    RuntimeException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addRow("one");
                        portal.joined().write(portal.station(), act, records -> Note.count(records, "a"));
                        cut(portal, server);
                    }));
            assertEquals(List.of("note there"), portal.kept());
            assertEquals(Optional.empty(), portal.joined().committed(portal.station(), act.unit()));
            portal.writing()
                    .executeWithoutResult(status ->
                            portal.joined().write(portal.station(), act, records -> Note.count(records, "a")));
            assertEquals(List.of(1L, 2L), portal.revisions());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void a_unit_on_a_connection_that_was_cut_fails_and_is_not_tried_again(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            AtomicReference<StorageException> failure = new AtomicReference<>();
            // Spring tells of the rollback that failed too
            assertThrows(
                    RuntimeException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addRow("one");
                        cut(portal, server);
                        failure.set(assertThrows(StorageException.class, () -> portal.addNote("a")));
                    }));
            String message = failure.get().getMessage();
            assertTrue(message.startsWith("The database could not be reached while writing to station"), message);
            assertEquals(List.of(), portal.kept());
            assertEquals(List.of(), portal.revisions());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("killable")
    void a_server_that_is_killed_keeps_what_the_portal_committed_and_nothing_else(DatabaseServer shared) {
        try (DatabaseServer server = shared.own();
                Portal portal = Portal.alone(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("kept");
                portal.addNote("kept");
            });
            assertThrows(
                    RuntimeException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addRow("lost");
                        portal.addNote("lost");
                        server.kill();
                    }));
            server.start();
            try (Portal after = portal.as(portal.database())) {
                assertEquals(List.of("row kept", "note kept"), after.kept());
                assertEquals(List.of(1L), after.revisions());
            }
        }
    }

    /** The database as it is in the file at this moment, which is what a process that is killed leaves. */
    private static List<String> left(Portal portal, DatabaseServer server) {
        Database copy = server.freshDatabase();
        try {
            Files.copy(file(portal.database()), file(copy), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Portal after = portal.as(copy)) {
            return after.kept();
        } finally {
            copy.drop();
        }
    }

    private static Path file(Database database) {
        return Path.of(database.url().substring("jdbc:h2:retry:".length()).split(";", 2)[0] + ".mv.db");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("embedded")
    void a_process_that_is_killed_keeps_what_the_portal_committed_and_nothing_else(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> portal.addNote("a"));
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("two");
                portal.addNote("b");
                assertEquals(List.of("note a"), left(portal, server));
            });
            assertEquals(List.of("row two", "note a", "note b"), left(portal, server));
        }
    }

    /** Whoever is told of the commit by Spring is told when it is durable. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("embedded")
    void what_is_told_after_the_commit_is_durable(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            List<String> seen = portal.writing().execute(status -> {
                List<String> told = new java.util.ArrayList<>();
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        told.addAll(left(portal, server));
                    }
                });
                portal.addNote("a");
                return told;
            });
            assertEquals(List.of("note a"), seen);
        }
    }

    /** A revision that went with a savepoint is not taken for durable when another unit takes it. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("embedded")
    void a_revision_that_was_taken_back_is_made_durable_anew(DatabaseServer server) {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addNote("a");
                portal.inner(TransactionDefinition.PROPAGATION_NESTED).executeWithoutResult(nested -> {
                    portal.addNote("b");
                    nested.setRollbackOnly();
                });
            });
            portal.writing().executeWithoutResult(status -> portal.addNote("c"));
            assertEquals(List.of("note a", "note c"), left(portal, server));
        }
    }
}
