package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Clients that are gone, or seem to be, while they hold a station: others get it, and no half unit stays. */
class DeadClientsTest {

    /** Of the client that dies; the others have much more. */
    private static final int PATIENCE = 2;

    static List<DatabaseServer> servers() {
        return Servers.killable();
    }

    private static long seconds(long since) {
        return (System.nanoTime() - since) / 1_000_000_000L;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_station_of_a_killed_client_is_free_at_once(DatabaseServer server) throws Exception {
        Database database = WiredBooks.shared(server);
        StationId station = Books.station();
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        Books.open(storage, station);
        try (Child client = Child.start(HoldingClient.class, database, "600", station.value())) {
            assertEquals("holding", client.line());
            client.kill();
            long begun = System.nanoTime();
            assertEquals(2, Books.move(storage, station, "next"));
            assertTrue(seconds(begun) < 10, () -> "it took s " + seconds(begun));
        }
        assertEquals(List.of("open", "next"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_station_of_a_frozen_client_is_free_when_its_patience_is_over(DatabaseServer server) throws Exception {
        Database database = WiredBooks.shared(server);
        StationId station = Books.station();
        JdbcStorage storage = JdbcStorage.over(WiredBooks.options(database));
        Books.open(storage, station);
        try (Child client = Child.start(HoldingClient.class, database, Integer.toString(PATIENCE), station.value())) {
            assertEquals("holding", client.line());
            client.signal("STOP");
            long begun = System.nanoTime();
            assertEquals(2, Books.move(storage, station, "next"));
            assertTrue(seconds(begun) < PATIENCE + 5, () -> "it took s " + seconds(begun));
            // it wakes up, and goes on with a unit of which nothing is left
            client.tell("go on");
            client.signal("CONT");
            String told = client.line();
            assertTrue(told.startsWith("lost: The database could not be reached"), told);
        }
        assertEquals(List.of("open", "next"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void the_station_of_a_client_whose_wire_fell_silent_is_free_when_its_patience_is_over(DatabaseServer server)
            throws Exception {
        try (WiredBooks books = new WiredBooks(server, Duration.ofSeconds(PATIENCE))) {
            CountDownLatch silent = new CountDownLatch(1);
            CompletableFuture<Long> client = WiredBooks.start(() -> books.move(books.wired, "silent", () -> {
                books.wire.silence();
                silent.countDown();
            }));
            assertTrue(silent.await(60, TimeUnit.SECONDS));
            long begun = System.nanoTime();
            assertEquals(2, Books.move(books.direct, books.station, "next"));
            assertTrue(seconds(begun) < PATIENCE + 5, () -> "it took s " + seconds(begun));
            Sessions.await("patience that is over", () -> seconds(begun) > PATIENCE);
            books.wire.cut();
            ExecutionException lost = assertThrows(ExecutionException.class, () -> client.get(60, TimeUnit.SECONDS));
            assertTrue(lost.getCause() instanceof StorageException, () -> lost.toString());
            assertEquals(1, books.runs.get());
            assertEquals(List.of("open", "next"), books.units());
        }
    }
}
