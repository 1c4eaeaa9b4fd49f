package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Answers that are lost at the commit: whether the unit happened is found out, and it is there once. */
class LostAnswersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static List<DatabaseServer> servers() {
        return Servers.killable();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_whose_answer_was_lost_is_not_done_twice(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            books.wire.atCommit(Wire.AtCommit.CUT_AFTER);
            assertEquals(2, books.move("u"));
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
            assertEquals(3, books.move("v"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_commit_that_is_still_under_way_is_waited_for(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            books.wire.atCommit(Wire.AtCommit.HELD);
            CompletableFuture<Long> writer = WiredBooks.start(() -> books.move("u"));
            books.wire.awaitHeld();
            Sessions.awaitWaiting(server, books.database, 1);
            CompletableFuture<Optional<Commit>> asked = WiredBooks.start(
                    () -> books.direct.committed(books.station, Books.act("u").unit()));
            Sessions.awaitWaiting(server, books.database, 2);
            books.wire.letThrough();
            assertEquals(2, writer.get(60, TimeUnit.SECONDS));
            assertEquals(Optional.of(2L), asked.get(60, TimeUnit.SECONDS).map(Commit::revision));
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_commit_that_never_arrives_is_given_up_when_the_server_ends_it(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, Duration.ofSeconds(2))) {
            books.wire.atCommit(Wire.AtCommit.HELD);
            StorageException gone = assertThrows(StorageException.class, () -> books.move("u"));
            assertTrue(
                    gone.getMessage().contains("committing the unit u of station " + books.station.value()),
                    gone.getMessage());
            books.wire.letThrough();
            assertEquals(
                    Optional.empty(),
                    books.direct.committed(books.station, Books.act("u").unit()));
            assertEquals(2, books.move("u"));
            assertEquals(List.of("open", "u"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_wire_that_falls_silent_is_found_out_by_the_time_limit_of_the_driver(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            Database limited = books.wire
                    .to(books.database)
                    .with("socketTimeout=" + (server.kind() == DatabaseServer.Kind.POSTGRESQL ? "3" : "3000"));
            JdbcStorage storage = JdbcStorage.over(WiredBooks.options(limited));
            books.wire.atCommit(Wire.AtCommit.SILENT_AFTER);
            assertEquals(2, books.move(storage, "u", () -> {}));
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void when_the_database_stays_away_the_caller_is_told_to_ask(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, Duration.ofSeconds(1))) {
            for (Wire.AtCommit cut : List.of(Wire.AtCommit.CUT_AFTER, Wire.AtCommit.CUT_BEFORE)) {
                String unit = "cut-" + (cut == Wire.AtCommit.CUT_AFTER ? "after" : "before");
                boolean happened = cut == Wire.AtCommit.CUT_AFTER;
                books.wire.atCommit(cut);
                StorageException unknown = assertThrows(
                        StorageException.class, () -> books.move(books.wired, unit, books.wire::takeNoMore));
                assertTrue(unknown.getMessage().contains("whether it was is not known; ask Storage.committed"));
                assertTrue(unknown.getMessage().contains(unit), unknown.getMessage());
                books.wire.comeBack();
                assertEquals(
                        happened ? Optional.of(2L) : Optional.empty(),
                        books.wired
                                .committed(books.station, Books.act(unit).unit())
                                .map(Commit::revision));
                if (happened) {
                    StorageException before = assertThrows(StorageException.class, () -> books.move(unit));
                    assertTrue(before.getMessage().contains("was committed before"), before.getMessage());
                } else {
                    assertEquals(3, books.move(unit));
                }
            }
            assertEquals(List.of("open", "cut-after", "cut-before"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_server_killed_at_a_commit_and_started_again_is_asked(DatabaseServer shared) throws Exception {
        try (DatabaseServer server = shared.own();
                WiredBooks books = new WiredBooks(server, PATIENCE)) {
            books.wire.atCommit(Wire.AtCommit.HELD);
            CompletableFuture<Long> writer = WiredBooks.start(() -> books.move("u"));
            books.wire.awaitHeld();
            server.kill();
            server.start();
            assertEquals(2, writer.get(60, TimeUnit.SECONDS));
            assertEquals(2, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
        }
    }
}
