package org.xinfeng.storage.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.Town.SANRAO;
import static org.xinfeng.storage.Town.XINFENG;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Town;
import org.xinfeng.storage.memory.MemoryStorage;

/** Several threads, and several relays as of several processes, over one storage. */
class RelayThreadsTest {

    private static final HandlerCode PORTAL = HandlerCode.of("portal");

    private final Storage storage = new MemoryStorage();

    private Relay relay(Handler handler) {
        return Relay.over(storage, ActorId.of("relay-1"), SettableTime.at(Instant.parse("2026-03-02T08:00:00Z")))
                .to(PORTAL, handler)
                .inBatchesOf(5);
    }

    private void notes(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> Town.note(storage, XINFENG, i, "n-" + i % 3, "记" + i));
    }

    /** A handler that waits at its first commit until it may go on. */
    private static final class Waiting implements Handler {
        final CountDownLatch began = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final Seen seen = new Seen();
        private final boolean fails;

        Waiting(boolean fails) {
            this.fails = fails;
        }

        @Override
        public void handle(org.xinfeng.kernel.StationId station, org.xinfeng.storage.Commit commit) throws Exception {
            began.countDown();
            assertTrue(goOn.await(20, TimeUnit.SECONDS));
            if (fails) {
                throw new java.io.IOException();
            }
            seen.handle(station, commit);
        }
    }

    private void slowBesideQuick(boolean slowFails) throws Exception {
        notes(1, 8);
        Waiting slow = new Waiting(slowFails);
        CompletableFuture<Relay.Run> first =
                CompletableFuture.supplyAsync(() -> relay(slow).run());
        assertTrue(slow.began.await(20, TimeUnit.SECONDS));
        Seen quick = new Seen();
        Relay other = relay(quick);
        Relay.Run run = other.run();
        while (run.more()) {
            run = other.run();
        }
        int before = Town.commits(storage, XINFENG).size();
        slow.goOn.countDown();
        assertEquals(
                slowFails, first.get(20, TimeUnit.SECONDS).deliveries().get(0).failed());
        assertEquals(before, Town.commits(storage, XINFENG).size());
        assertEquals(8, quick.of(XINFENG).size());
        assertEquals(0, other.health(XINFENG).get(0).behind());
        assertEquals(Optional.empty(), other.health(XINFENG).get(0).failure());
    }

    @Test
    void aSlowProcessDoesNotBringThePlaceOfAQuickOneBack() throws Exception {
        slowBesideQuick(false);
    }

    @Test
    void aProcessThatFailsWhereAnotherHasGoneOnIsNotKeptAsAFailure() throws Exception {
        slowBesideQuick(true);
    }

    @Test
    void twoThreadsOfOneRelayDoNotGiveACommitTwice() throws Exception {
        notes(1, 8);
        Waiting slow = new Waiting(false);
        Relay relay = relay(slow);
        CompletableFuture<Relay.Run> first = CompletableFuture.supplyAsync(() -> relay.deliver(XINFENG));
        assertTrue(slow.began.await(20, TimeUnit.SECONDS));
        CompletableFuture<Relay.Run> second = CompletableFuture.supplyAsync(() -> relay.deliver(XINFENG));
        slow.goOn.countDown();
        assertEquals(
                8,
                first.get(20, TimeUnit.SECONDS).commits()
                        + second.get(20, TimeUnit.SECONDS).commits());
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), slow.seen.of(XINFENG));
    }

    @Test
    void manyRelaysBesideAWriterGiveEverythingInOrder() throws Exception {
        List<Seen> seen = new ArrayList<>();
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        CountDownLatch written = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            Seen mine = new Seen();
            seen.add(mine);
            Relay relay = relay(mine);
            threads.add(CompletableFuture.runAsync(() -> {
                boolean last = false;
                while (!last) {
                    last = written.getCount() == 0;
                    Relay.Run run = relay.run();
                    while (run.more()) {
                        run = relay.run();
                    }
                }
            }));
        }
        Town.live(storage, new Random(5), 1, 300);
        written.countDown();
        for (CompletableFuture<Void> thread : threads) {
            thread.get(60, TimeUnit.SECONDS);
        }
        for (var station : List.of(XINFENG, SANRAO)) {
            List<Long> real = Seen.real(storage, station);
            for (long revision : real) {
                assertTrue(seen.stream().anyMatch(one -> one.of(station).contains(revision)));
            }
            for (Seen one : seen) {
                List<Long> mine = one.of(station);
                assertEquals(mine.stream().sorted().distinct().toList(), mine);
            }
            assertEquals(0, relay(new Seen()).health(station).get(0).behind());
        }
    }
}
