package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/** Portals that meet in one station, in transactions of their own. */
class HostTransactionRacesTest {

    private static final int PORTALS = 6;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    static List<DatabaseServer> all() {
        return Servers.all();
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static <A> A answer(Future<A> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answers of threads that begin together. */
    private <A> List<A> race(java.util.function.IntFunction<Callable<A>> portals) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PORTALS);
        List<Future<A>> running = new ArrayList<>();
        for (int i = 0; i < PORTALS; i++) {
            Callable<A> portal = portals.apply(i);
            running.add(threads.submit(() -> {
                start.await(60, TimeUnit.SECONDS);
                return portal.call();
            }));
        }
        List<A> answers = new ArrayList<>();
        for (Future<A> one : running) {
            answers.add(answer(one));
        }
        return answers;
    }

    @ParameterizedTest
    @MethodSource("all")
    void of_portals_that_add_the_same_record_to_a_new_station_one_wins(DatabaseServer server) throws Exception {
        try (Portal portal = Portal.on(server)) {
            List<Boolean> won = race(i -> () -> {
                try {
                    portal.writing().executeWithoutResult(status -> {
                        portal.addRow("of-" + i);
                        portal.addNote("same");
                    });
                    return true;
                } catch (StaleRevisionException lost) {
                    return false;
                }
            });
            assertEquals(1, won.stream().filter(Boolean::booleanValue).count());
            assertEquals(List.of("row of-" + won.indexOf(true), "note same"), portal.kept());
            assertEquals(List.of(1L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_portals_count_at_once_is_counted_without_a_gap(DatabaseServer server) throws Exception {
        try (Portal portal = Portal.on(server)) {
            int units = 8;
            AtomicInteger rolledBack = new AtomicInteger();
            race(i -> () -> {
                for (int n = 0; n < units; n++) {
                    boolean takeBack = n % 4 == 3;
                    portal.writing().executeWithoutResult(status -> {
                        portal.joined().write(portal.station(), Portal.act(), records -> Note.count(records, "both"));
                        portal.joined().write(portal.station(), Portal.act(), records -> Note.count(records, "both"));
                        if (takeBack) {
                            status.setRollbackOnly();
                            rolledBack.incrementAndGet();
                        }
                    });
                }
                return true;
            });
            long kept = 2L * (PORTALS * units - rolledBack.get());
            assertEquals(PORTALS * units / 4, rolledBack.get());
            assertEquals(Optional.of(kept), portal.number("both"));
            assertEquals(LongStream.rangeClosed(1, kept).boxed().toList(), portal.revisions());
        }
    }

    /** The first has the row x and the station and wants y; the second has y and wants the station. */
    @ParameterizedTest
    @MethodSource("all")
    void of_two_portals_in_a_deadlock_one_wins_and_the_other_keeps_nothing(DatabaseServer server) throws Exception {
        try (Portal portal = Portal.on(server)) {
            portal.writing().executeWithoutResult(status -> {
                portal.addRow("x");
                portal.addRow("y");
                portal.addNote("there");
            });
            AtomicInteger firstRan = new AtomicInteger();
            AtomicInteger secondRan = new AtomicInteger();
            CountDownLatch firstHolds = new CountDownLatch(1);
            CountDownLatch secondHolds = new CountDownLatch(1);
            Future<Boolean> first = threads.submit(() -> {
                try {
                    portal.writing().executeWithoutResult(status -> {
                        portal.changeRow("x");
                        unit(portal, "first", firstRan);
                        firstHolds.countDown();
                        await(secondHolds);
                        portal.changeRow("y");
                    });
                    return true;
                } catch (DataAccessException deadlock) {
                    assertTrue(
                            deadlock instanceof ConcurrencyFailureException || isLockTimeout(deadlock),
                            deadlock.toString());
                    return false;
                }
            });
            Future<Boolean> second = threads.submit(() -> {
                try {
                    portal.writing().executeWithoutResult(status -> {
                        portal.changeRow("y");
                        await(firstHolds);
                        secondHolds.countDown();
                        try {
                            unit(portal, "second", secondRan);
                        } catch (StorageException swallowed) {
                            assertTrue(
                                    swallowed.getMessage().startsWith("Other units were in the way"),
                                    swallowed.getMessage());
                        }
                    });
                    return true;
                } catch (UnexpectedRollbackException marked) {
                    return false;
                }
            });
            boolean firstWon = answer(first);
            boolean secondWon = answer(second);
            assertTrue(firstWon ^ secondWon, firstWon + " and " + secondWon);
            assertEquals(
                    List.of("row x", "row y", "note " + (firstWon ? "first" : "second"), "note there"), portal.kept());
            assertEquals(List.of(1L, 2L), portal.revisions());
            assertEquals(1, firstRan.get());
            assertEquals(secondWon ? 1 : 0, secondRan.get());
            assertEquals(
                    firstWon ? List.of(1, 1) : List.of(0, 1),
                    portal.sql()
                            .queryForList(
                                    "select number from portal_row where name like ? order by name",
                                    Integer.class,
                                    portal.station().value() + ".%"));
        }
    }

    private static boolean isLockTimeout(DataAccessException failure) {
        return String.valueOf(failure.getMessage()).contains("Timeout trying to lock");
    }

    private static void unit(Portal portal, String id, AtomicInteger ran) {
        portal.joined().write(portal.station(), Portal.act(), records -> {
            ran.incrementAndGet();
            Note.add(records, id, 1);
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_station_stays_locked_until_the_portal_commits_and_readers_do_not_wait(DatabaseServer server)
            throws Exception {
        try (Portal portal = Portal.on(server)) {
            portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
            CountDownLatch wrote = new CountDownLatch(1);
            CountDownLatch commit = new CountDownLatch(1);
            Future<Boolean> first = threads.submit(() -> {
                portal.writing().executeWithoutResult(status -> {
                    portal.joined().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
                    wrote.countDown();
                    await(commit);
                });
                return true;
            });
            await(wrote);
            Future<Long> waiting = threads.submit(
                    () -> portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a")));
            Future<Long> other = threads.submit(
                    () -> portal.own().write(portal.otherStation(), Portal.act(), records -> Note.count(records, "a")));
            assertEquals(1L, answer(other).longValue());
            assertEquals(Optional.of(1L), answer(threads.submit(() -> portal.number("a"))));
            assertEquals(List.of(1L), answer(threads.submit(portal::revisions)));
            assertEquals(
                    Long.valueOf(1),
                    answer(threads.submit(() -> portal.reading()
                            .execute(status -> portal.joined()
                                    .read(
                                            portal.station(),
                                            Portal.act(),
                                            records -> Note.find(records, "a")
                                                    .orElseThrow()
                                                    .value()
                                                    .number())))));
            assertFalse(waiting.isDone());
            commit.countDown();
            assertTrue(answer(first));
            assertEquals(3L, answer(waiting).longValue());
            assertEquals(List.of(1L, 2L, 3L), portal.revisions());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_joined_unit_waits_for_the_station_as_long_as_it_is_told_to(DatabaseServer server) throws Exception {
        try (Portal portal = Portal.on(server);
                Storage hasty = JdbcStorage.joining(
                        portal.options().withPatience(Duration.ofSeconds(1)), new SpringTransaction(portal.pool()))) {
            portal.own().write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
            CountDownLatch holds = new CountDownLatch(1);
            CountDownLatch leave = new CountDownLatch(1);
            Future<Boolean> first = threads.submit(() -> portal.own().write(portal.station(), Portal.act(), records -> {
                holds.countDown();
                await(leave);
                return true;
            }));
            await(holds);
            Future<StorageException> second = threads.submit(() -> assertThrows(
                    StorageException.class,
                    () -> portal.writing().executeWithoutResult(status -> {
                        portal.addRow("one");
                        hasty.write(portal.station(), Portal.act(), records -> Note.count(records, "a"));
                    })));
            String message = answer(second).getMessage();
            assertTrue(
                    message.startsWith("A lock or an answer did not come in time while writing to station"), message);
            leave.countDown();
            assertTrue(answer(first));
            assertEquals(List.of("note a"), portal.kept());
        }
    }
}
