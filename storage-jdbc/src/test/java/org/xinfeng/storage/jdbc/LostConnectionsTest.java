package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Connections that are cut before the commit: the unit is run again, and is there once. */
class LostConnectionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static List<DatabaseServer> servers() {
        return Servers.killable();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_cut_off_before_its_commit_request_is_run_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            books.wire.atCommit(Wire.AtCommit.CUT_BEFORE);
            assertEquals(2, books.move("u"));
            assertEquals(2, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_cut_off_in_its_work_is_run_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            long number = books.move(books.wired, "u", () -> {
                if (books.runs.get() == 1) {
                    books.wire.cut();
                }
            });
            assertEquals(2, number);
            assertEquals(2, books.runs.get());
            assertEquals(List.of("open", "u"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_cut_off_while_it_waits_for_the_station_gets_its_turn_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            CompletableFuture<Long> first = WiredBooks.start(() -> books.move(books.direct, "first", () -> {
                entered.countDown();
                await(leave);
            }));
            await(entered);
            CompletableFuture<Long> second = WiredBooks.start(() -> books.move("second"));
            Sessions.awaitWaiting(server, books.database, 1);
            books.wire.cut();
            leave.countDown();
            assertEquals(2, first.get(30, TimeUnit.SECONDS));
            assertEquals(3, second.get(30, TimeUnit.SECONDS));
            assertEquals(2, books.runs.get());
            assertEquals(List.of("open", "first", "second"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_that_is_cut_off_each_time_is_given_up_and_leaves_nothing(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            StorageException gone =
                    assertThrows(StorageException.class, () -> books.move(books.wired, "u", books.wire::cut));
            assertTrue(gone.getMessage().startsWith("The database could not be reached while"), gone.getMessage());
            assertEquals(WiredBooks.ATTEMPTS, books.runs.get());
            assertEquals(List.of("open"), books.units());
            assertEquals(2, books.move("u"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_that_was_long_at_work_is_not_begun_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, Duration.ofSeconds(1))) {
            long begun = System.nanoTime();
            assertThrows(
                    StorageException.class,
                    () -> books.move(books.wired, "u", () -> {
                        Sessions.await("two seconds", () -> System.nanoTime() - begun > 2_000_000_000L);
                        books.wire.cut();
                    }));
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_reader_that_is_cut_off_reads_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            boolean[] cut = new boolean[1];
            Optional<String> wrong = books.wired.read(books.station, Books.act("look"), records -> {
                if (!cut[0]) {
                    cut[0] = true;
                    books.wire.cut();
                }
                return Books.wrong(records);
            });
            assertEquals(Optional.empty(), wrong);
            assertTrue(cut[0]);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void dead_connections_in_the_pool_are_no_failure_of_a_unit(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE);
                HikariDataSource pool = JdbcFixture.pool(books.wire.to(books.database))) {
            JdbcStorage pooled = JdbcStorage.over(JdbcOptions.of(pool).withKinds(Books.kinds()));
            assertEquals(2, Books.move(pooled, books.station, "u"));
            books.wire.cut();
            assertEquals(3, Books.move(pooled, books.station, "v"));
            assertEquals(List.of("open", "u", "v"), books.units());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_interrupted_thread_does_not_try_again(DatabaseServer server) throws Exception {
        try (WiredBooks books = new WiredBooks(server, PATIENCE)) {
            CompletableFuture<Boolean> interrupted = WiredBooks.start(() -> {
                assertThrows(
                        StorageException.class,
                        () -> books.move(books.wired, "u", () -> {
                            Thread.currentThread().interrupt();
                            books.wire.cut();
                        }));
                return Thread.currentThread().isInterrupted();
            });
            assertTrue(interrupted.get(30, TimeUnit.SECONDS));
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open"), books.units());
            assertFalse(
                    books.direct.committed(books.station, Books.act("u").unit()).isPresent());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
