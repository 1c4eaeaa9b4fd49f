package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.jdbc.servers.Database;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Writers that wait for a station, and units that take long. */
class PatienceTest {

    private final StationId station = Books.station();
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    static List<DatabaseServer> servers() {
        return Servers.all();
    }

    private JdbcStorage books(Database database, int patience) {
        return JdbcStorage.over(WiredBooks.options(database).withPatience(Duration.ofSeconds(patience)));
    }

    /** A unit that keeps its station until it is let go. */
    private CompletableFuture<Long> holding(JdbcStorage storage) throws InterruptedException {
        CompletableFuture<Long> holder = WiredBooks.start(() -> storage.write(station, Books.act("long"), records -> {
            entered.countDown();
            try {
                assertTrue(leave.await(60, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return Books.move(records, Books.act("long"), 0, 1, 1);
        }));
        assertTrue(entered.await(60, TimeUnit.SECONDS));
        return holder;
    }

    private long move(JdbcStorage storage, String unit) {
        Act act = Books.act(unit);
        return storage.write(station, act, records -> {
            runs.incrementAndGet();
            return Books.move(records, act, 0, 1, 1);
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_writer_whose_patience_is_over_is_told_once_and_the_long_unit_goes_on(DatabaseServer server)
            throws Exception {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, 60);
        Books.open(storage, station);
        CompletableFuture<Long> holder = holding(storage);
        long begun = System.nanoTime();
        StorageException waited = assertThrows(StorageException.class, () -> move(books(database, 1), "short"));
        long took = System.nanoTime() - begun;
        assertTrue(waited.getMessage().startsWith("A lock or an answer did not come in time"), waited.getMessage());
        assertTrue(took > 900_000_000L && took < 8_000_000_000L, () -> "waited for ns " + took);
        assertEquals(0, runs.get());
        leave.countDown();
        assertEquals(2, holder.get(60, TimeUnit.SECONDS));
        assertEquals(3, move(storage, "short"));
        assertEquals(List.of("open", "long", "short"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_writer_interrupted_while_it_waits_is_kept_whole_or_leaves_nothing(DatabaseServer server) throws Exception {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, 60);
        Books.open(storage, station);
        CompletableFuture<Long> holder = holding(storage);
        AtomicReference<Thread> thread = new AtomicReference<>();
        CompletableFuture<Boolean> waiter = WiredBooks.start(() -> {
            thread.set(Thread.currentThread());
            try {
                move(storage, "waiting");
                return true;
            } catch (StorageException e) {
                return false;
            }
        });
        Sessions.awaitWaiting(server, database, 1);
        thread.get().interrupt();
        leave.countDown();
        boolean kept = waiter.get(60, TimeUnit.SECONDS);
        boolean heldToo;
        try {
            heldToo = holder.get(60, TimeUnit.SECONDS) > 0;
        } catch (java.util.concurrent.ExecutionException e) {
            heldToo = false; // the file of an embedded database was opened again
        }
        List<String> expected = new ArrayList<>(List.of("open"));
        if (heldToo) {
            expected.add("long");
        }
        if (kept) {
            expected.add("waiting");
        }
        Sessions.await("a storage that can be reached", () -> {
            try {
                return Books.units(storage, station).equals(expected);
            } catch (StorageException e) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_that_keeps_working_may_take_longer_than_patience(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, 1);
        Books.open(storage, station);
        Act act = Books.act("long");
        long number = storage.write(station, act, records -> {
            runs.incrementAndGet();
            long end = System.nanoTime() + 2_500_000_000L;
            while (System.nanoTime() < end) {
                assertTrue(Books.wrong(records).isEmpty());
            }
            return Books.move(records, act, 0, 1, 1);
        });
        assertEquals(2, number);
        assertEquals(1, runs.get());
        assertEquals(List.of("open", "long"), Books.units(storage, station));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_unit_that_asks_for_nothing_for_longer_than_patience_is_lost_as_a_whole(DatabaseServer server) {
        Database database = WiredBooks.shared(server);
        JdbcStorage storage = books(database, 1);
        Books.open(storage, station);
        Act act = Books.act("thinking");
        boolean kept;
        try {
            storage.write(station, act, records -> {
                runs.incrementAndGet();
                Books.move(records, act, 0, 1, 1);
                Books.wrong(records);
                long end = System.nanoTime() + 2_500_000_000L;
                Sessions.await("two seconds and a half", () -> System.nanoTime() > end);
                return true;
            });
            kept = true;
        } catch (StorageException e) {
            assertTrue(e.getMessage().startsWith("The database could not be reached"), e.getMessage());
            kept = false;
        }
        assertEquals(server.kind() == DatabaseServer.Kind.H2, kept);
        assertEquals(1, runs.get());
        assertEquals(kept ? List.of("open", "thinking") : List.of("open"), Books.units(storage, station));
    }
}
