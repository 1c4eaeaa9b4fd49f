package org.xinfeng.storage.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.Town.SANRAO;
import static org.xinfeng.storage.Town.XINFENG;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.FlakyStorage;
import org.xinfeng.storage.ForwardingStorage;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Town;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.storage.relay.Relay.Delivered;
import org.xinfeng.storage.relay.Relay.Failure;
import org.xinfeng.storage.relay.Relay.Health;

/** What fails blocks itself, and is seen. */
class RelayFailureTest {

    private static final HandlerCode PORTAL = HandlerCode.of("portal");
    private static final HandlerCode COPY = HandlerCode.of("copy");
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final String IO = IOException.class.getName();

    private final Storage storage = new MemoryStorage();
    private final SettableTime time = SettableTime.at(EIGHT);
    private final Seen portal = new Seen();
    private final Seen copy = new Seen();

    private Relay relay() {
        return relay(storage);
    }

    private Relay relay(Storage over) {
        return Relay.over(over, ActorId.of("relay-1"), time).to(PORTAL, portal).to(COPY, copy);
    }

    private void notes(StationId station, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> Town.note(storage, station, i, "n-" + i % 3, "记" + i));
    }

    @Test
    void aHandlerThatFailsWaitsAtThatCommitAndOthersGoOn() {
        notes(XINFENG, 1, 4);
        notes(SANRAO, 5, 6);
        portal.failingAt(XINFENG, 3);
        Relay.Run run = relay().run();
        assertEquals(List.of(1L, 2L), portal.of(XINFENG));
        assertEquals(List.of(1L, 2L), portal.of(SANRAO));
        assertEquals(List.of(1L, 2L, 3L, 4L), copy.of(XINFENG));
        assertEquals(
                List.of(
                        new Delivered(XINFENG, PORTAL, 2, 2, true, false),
                        new Delivered(XINFENG, COPY, 4, 4, false, false)),
                run.deliveries().subList(2, 4));
    }

    @Test
    void theNextRunTriesAgainAndGoesOnWhenItIsMended() {
        notes(XINFENG, 1, 4);
        portal.failingAt(XINFENG, 3);
        Relay relay = relay();
        Relay.Run unusedRun = relay.run();
        assertTrue(relay.run().deliveries().get(0).failed());
        assertEquals(List.of(1L, 2L), portal.of(XINFENG));
        portal.mend();
        assertEquals(2, relay.run().commits());
        assertEquals(List.of(1L, 2L, 3L, 4L), portal.of(XINFENG));
        assertEquals(List.of(1L, 2L, 3L, 4L), copy.of(XINFENG));
        assertEquals(Optional.empty(), relay.health(XINFENG).get(0).failure());
    }

    @Test
    void aHandlerThatGoesOnFailingWritesNothingMore() {
        notes(XINFENG, 1, 4);
        portal.failingAt(XINFENG, 3);
        Relay relay = relay();
        Relay.Run unusedRun = relay.run();
        int before = Town.commits(storage, XINFENG).size();
        for (int i = 0; i < 5; i++) {
            assertFalse(relay.run().more());
        }
        assertEquals(before, Town.commits(storage, XINFENG).size());
    }

    @Test
    void aHandlerThatFailsAtTheFirstCommitIsSeenToo() {
        notes(XINFENG, 1, 1);
        portal.failingAt(XINFENG, 1);
        Relay.Run unusedRun = relay().run();
        assertEquals(
                new Health(XINFENG, PORTAL, 0, 1, Optional.of(new Failure(EIGHT, 0, IO))),
                relay().health(XINFENG).get(0));
    }

    @Test
    void healthSaysSinceWhenHowOftenAndByWhichClassButNoMessage() {
        notes(XINFENG, 1, 4);
        portal.failingAt(XINFENG, 3);
        Relay relay = relay();
        Relay.Run unusedRun = relay.run();
        time.advance(Duration.ofHours(1));
        unusedRun = relay.run();
        Health health = relay.health(XINFENG).get(0);
        assertEquals(new Health(XINFENG, PORTAL, 2, 2, Optional.of(new Failure(EIGHT, 2, IO))), health);
        assertFalse(relay.health().toString().contains("王小明"));
        assertFalse(storage.read(
                        XINFENG,
                        Town.act(0),
                        records -> records.store(RelayPlace.KIND).scan(RelayPlace.KIND.byId(), Prefix.none(), null, 9))
                .toString()
                .contains("王小明"));
    }

    @Test
    void sinceWhenItFailsSurvivesARestartAndTheNumberOfTriesDoesNot() {
        notes(XINFENG, 1, 4);
        portal.failingAt(XINFENG, 3);
        Relay.Run unusedRun = relay().run();
        time.advance(Duration.ofDays(2));
        Relay restarted = relay();
        assertEquals(
                Optional.of(new Failure(EIGHT, 0, IO)),
                restarted.health(XINFENG).get(0).failure());
        unusedRun = restarted.run();
        assertEquals(
                Optional.of(new Failure(EIGHT, 1, IO)),
                restarted.health(XINFENG).get(0).failure());
    }

    @Test
    void anotherCommitThatFailsBeginsAnew() {
        notes(XINFENG, 1, 4);
        portal.failingAt(XINFENG, 1);
        Relay relay = relay();
        Relay.Run unusedRun = relay.run();
        time.advance(Duration.ofHours(1));
        portal.failingAt(XINFENG, 3);
        unusedRun = relay.run();
        assertEquals(
                new Health(XINFENG, PORTAL, 2, 2, Optional.of(new Failure(EIGHT.plusSeconds(3600), 1, IO))),
                relay.health(XINFENG).get(0));
    }

    @Test
    void whatAClassThatIsMissingThrowsBlocksOnlyItselfToo() {
        notes(XINFENG, 1, 2);
        Relay relay = Relay.over(storage, ActorId.of("relay-1"), time)
                .to(HandlerCode.of("broken"), (station, commit) -> {
                    throw new NoClassDefFoundError("portal/Client");
                })
                .to(COPY, copy);
        Relay.Run unusedRun = relay.run();
        assertEquals(List.of(1L, 2L), copy.of(XINFENG));
        assertTrue(relay.health(XINFENG).get(0).failure().isPresent());
    }

    @Test
    void whatWasHandledButNotKeptIsGivenAgain() {
        notes(XINFENG, 1, 3);
        FlakyStorage flaky = new FlakyStorage(storage).failingAfter(0, false);
        assertThrows(StorageException.class, () -> relay(flaky).run());
        assertEquals(3, Town.commits(storage, XINFENG).size());
        assertEquals(6, relay(flaky).run().commits());
        assertEquals(List.of(1L, 2L, 3L, 1L, 2L, 3L), portal.of(XINFENG));
    }

    @Test
    void whatWasKeptAlthoughTheAnswerWasLostIsNotGivenAgain() {
        notes(XINFENG, 1, 3);
        FlakyStorage flaky = new FlakyStorage(storage).failingAfter(0, true);
        assertThrows(StorageException.class, () -> relay(flaky).run());
        assertEquals(0, relay(flaky).run().commits());
        assertEquals(List.of(1L, 2L, 3L), portal.of(XINFENG));
    }

    @Test
    void aStationThatCannotBeReadDoesNotHoldUpTheOthers() {
        notes(SANRAO, 1, 2);
        notes(XINFENG, 3, 4);
        Storage damaged = new ForwardingStorage(storage) {
            @Override
            public <R extends @Nullable Object> R read(
                    StationId station, Act act, Function<? super Records, ? extends R> work) {
                if (station.equals(SANRAO)) {
                    throw new StorageException("The station is damaged; restore it.");
                }
                return super.read(station, act, work);
            }
        };
        assertThrows(StorageException.class, () -> relay(damaged).run());
        assertEquals(List.of(1L, 2L), portal.of(XINFENG));
        assertEquals(List.of(), portal.of(SANRAO));
    }

    @Test
    void aClosedStorageIsNotAnEmptyOne() {
        notes(XINFENG, 1, 2);
        Relay relay = relay();
        storage.close();
        assertThrows(StorageException.class, relay::run);
        assertThrows(StorageException.class, relay::health);
    }

    @Test
    void anInterruptedThreadEndsItsRunKeepsWhatWasHandledAndCountsAsNoFailure() {
        notes(XINFENG, 1, 4);
        Relay relay = Relay.over(storage, ActorId.of("relay-1"), time).to(PORTAL, (station, commit) -> {
            if (commit.revision() == 3) {
                throw new InterruptedException();
            }
            portal.handle(station, commit);
        });
        Relay.Run run = relay.run();
        assertTrue(Thread.interrupted());
        assertEquals(List.of(new Delivered(XINFENG, PORTAL, 2, 2, false, false)), run.deliveries());
        assertEquals(
                new Health(XINFENG, PORTAL, 2, 2, Optional.empty()),
                relay.health(XINFENG).get(0));
        Thread.currentThread().interrupt();
        assertEquals(List.of(), relay().run().deliveries());
        assertTrue(Thread.interrupted());
        assertEquals(List.of(1L, 2L), portal.of(XINFENG));
    }
}
