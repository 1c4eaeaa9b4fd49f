package org.xinfeng.storage.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.Town.SANRAO;
import static org.xinfeng.storage.Town.XINFENG;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.FlakyStorage;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Town;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.storage.relay.Relay.Delivered;
import org.xinfeng.storage.relay.Relay.Health;

class RelayTest {

    private static final ActorId ACTOR = ActorId.of("relay-1");
    private static final HandlerCode PORTAL = HandlerCode.of("portal");
    private static final HandlerCode COPY = HandlerCode.of("copy");

    private final Storage storage = new MemoryStorage();
    private final SettableTime time = SettableTime.at(Instant.parse("2026-03-02T08:00:00Z"));
    private final Seen portal = new Seen();

    private Relay relay() {
        return Relay.over(storage, ACTOR, time);
    }

    private void notes(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> Town.note(storage, XINFENG, i, "n-" + i % 3, "记" + i));
    }

    private int commits() {
        return Town.commits(storage, XINFENG).size();
    }

    @Test
    void aHandlerIsGivenEveryCommitOfEveryStationInOrder() {
        notes(1, 3);
        Town.note(storage, SANRAO, 4, "n-1", "一");
        List<Commit> given = new ArrayList<>();
        Relay.Run run =
                relay().to(PORTAL, (station, commit) -> given.add(commit)).run();
        List<Commit> expected = new ArrayList<>(Town.commits(storage, SANRAO).subList(0, 1));
        expected.addAll(Town.commits(storage, XINFENG).subList(0, 3));
        assertEquals(expected, given);
        assertEquals(
                List.of(
                        new Delivered(SANRAO, PORTAL, 1, 1, false, false),
                        new Delivered(XINFENG, PORTAL, 3, 3, false, false)),
                run.deliveries());
        assertEquals(4, run.commits());
        assertFalse(run.more());
    }

    @Test
    void aRunWithNothingNewGivesNothingAndWritesNothing() {
        notes(1, 3);
        Relay relay = relay().to(PORTAL, portal).to(COPY, new Seen());
        assertEquals(6, relay.run().commits());
        int before = commits();
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of(), relay.run().deliveries());
        }
        assertEquals(before, commits());
        assertEquals(4, before);
        assertEquals(List.of(1L, 2L, 3L), portal.of(XINFENG));
    }

    @Test
    void twoRelaysDoNotKeepEachOtherBusy() {
        notes(1, 3);
        Relay one = relay().to(PORTAL, portal);
        Relay other = relay().to(COPY, new Seen());
        for (int i = 0; i < 5; i++) {
            Relay.Run unusedRun = one.run();
            unusedRun = other.run();
        }
        assertEquals(5, commits());
        notes(4, 4);
        assertEquals(1, one.run().commits());
        assertEquals(1, other.run().commits());
        assertEquals(0, one.run().commits() + other.run().commits());
        assertEquals(8, commits());
        assertEquals(List.of(1L, 2L, 3L, 6L), portal.of(XINFENG));
    }

    @Test
    void placesAreKeptForABatchAndForAllHandlersTogether() {
        notes(1, 10);
        Relay relay = relay().to(PORTAL, portal).to(COPY, new Seen()).inBatchesOf(4);
        int runs = 0;
        Relay.Run run = relay.run();
        for (; run.more(); run = relay.run()) {
            runs++;
        }
        assertEquals(2, runs);
        assertEquals(10 + 3, commits());
        Commit kept = Town.commits(storage, XINFENG).get(10);
        assertEquals(List.of(new Commit.Touched("relay_place", List.of("portal", "copy"))), kept.touched());
        assertEquals(ACTOR, kept.act().actor());
        assertEquals(Purpose.of("relay"), kept.act().purpose());
        portal.sawAllOf(storage, XINFENG);
    }

    @Test
    void aBatchIsBoundedAndPlacesInBetweenDoNotCount() {
        notes(1, 4);
        Relay small = relay().to(PORTAL, portal).inBatchesOf(1);
        IntStream.range(0, 4).forEach(i -> assertEquals(1, small.run().commits()));
        notes(5, 5);
        Seen late = new Seen();
        Relay other = relay().to(COPY, late).inBatchesOf(2);
        assertEquals(2, other.run().commits());
        assertTrue(other.run().more());
        assertEquals(1, other.run().commits());
        assertEquals(List.of(1L, 2L, 3L, 4L, 9L), late.of(XINFENG));
    }

    @Test
    void aCommitThatKeepsAPlaceBesideOtherRecordsIsGiven() {
        Town.unit(storage, XINFENG, 1, records -> {
            records.store(RelayPlace.KIND).add(new RelayPlace(COPY, 0, true, Optional.empty()));
            records.store(Town.NOTES).add(Town.Note.of("n-1", "一"));
        });
        assertEquals(1, relay().to(PORTAL, portal).run().commits());
    }

    @Test
    void aNewRelayGoesOnWhereTheFormerOneWas() {
        notes(1, 3);
        Relay.Run unusedRun = relay().to(PORTAL, portal).run();
        notes(4, 5);
        Seen restarted = new Seen();
        assertEquals(2, relay().to(PORTAL, restarted).run().commits());
        assertEquals(List.of(5L, 6L), restarted.of(XINFENG));
    }

    @Test
    void aHandlerOfANewCodeBeginsWithTheFirstCommit() {
        notes(1, 3);
        Relay relay = relay().to(PORTAL, portal);
        Relay.Run unusedRun = relay.run();
        Seen fresh = new Seen();
        assertEquals(3, relay.to(COPY, fresh).run().commits());
        assertEquals(List.of(1L, 2L, 3L), fresh.of(XINFENG));
    }

    @Test
    void aHandlerCanBeginAtAnInstant() {
        notes(1, 5);
        Relay relay = relay().to(PORTAL, Town.act(4).at(), portal);
        assertEquals(2, relay.health(XINFENG).get(0).behind());
        assertEquals(2, relay.run().commits());
        assertEquals(List.of(4L, 5L), portal.of(XINFENG));
    }

    @Test
    void whatIsBeforeTheInstantIsPassedOverOnceEvenIfTheInstantIsStillToCome() {
        notes(1, 3);
        Instant opening = Town.act(5).at();
        assertEquals(0, relay().to(PORTAL, opening, portal).run().commits());
        assertEquals(4, commits());
        assertEquals(0, relay().to(PORTAL, opening, portal).run().commits());
        assertEquals(4, commits());
        notes(4, 6);
        assertEquals(2, relay().to(PORTAL, opening, portal).run().commits());
        assertEquals(List.of(6L, 7L), portal.of(XINFENG));
    }

    @Test
    void aCommitOfAnEarlierTimeIsGivenOnceTheHandlerHasBegun() {
        notes(3, 4);
        Relay relay = relay().to(PORTAL, Town.act(4).at(), portal);
        Relay.Run unusedRun = relay.run();
        notes(1, 1);
        assertEquals(1, relay.run().commits());
        assertEquals(List.of(2L, 4L), portal.of(XINFENG));
    }

    @Test
    void healthSaysHowFarEachHandlerIsInEachStation() {
        notes(1, 3);
        Relay relay = relay().to(PORTAL, portal);
        assertEquals(List.of(new Health(XINFENG, PORTAL, 0, 3, Optional.empty())), relay.health());
        Relay.Run unusedRun = relay.run();
        assertEquals(List.of(new Health(XINFENG, PORTAL, 3, 0, Optional.empty())), relay.health());
        notes(4, 5);
        Town.note(storage, SANRAO, 6, "n-1", "一");
        assertEquals(
                List.of(
                        new Health(SANRAO, PORTAL, 0, 1, Optional.empty()),
                        new Health(XINFENG, PORTAL, 3, 2, Optional.empty())),
                relay.health());
    }

    @Test
    void aHandlerReadsAndWritesTheStationAndIsGivenWhatItWrote() {
        notes(1, 1);
        Relay relay = relay().to(PORTAL, (station, commit) -> {
            if (commit.act().unit().equals(Town.act(1).unit())) {
                Town.unit(storage, station, 9, records -> {
                    Town.Note note = records.store(Town.NOTES)
                            .find(new Town.Id("n-1"))
                            .orElseThrow()
                            .value();
                    records.store(Town.NOTES).add(Town.Note.of("answer", note.text()));
                });
            }
        });
        assertEquals(1, relay.run().commits());
        assertEquals(1, relay.run().commits());
        assertEquals(0, relay.run().commits());
    }

    @Test
    void aHandlerThatRunsItsOwnRelayFails() {
        notes(1, 1);
        Relay[] relay = new Relay[1];
        relay[0] = relay().to(PORTAL, (station, commit) -> relay[0].deliver(station));
        assertTrue(relay[0].run().deliveries().get(0).failed());
        assertEquals(
                IllegalStateException.class.getName(),
                relay[0].health().get(0).failure().orElseThrow().exception());
    }

    @Test
    void aRelayWithoutHandlersOrStationsDoesNothing() {
        assertEquals(List.of(), relay().to(PORTAL, portal).run().deliveries());
        assertEquals(List.of(), relay().to(PORTAL, portal).deliver(XINFENG).deliveries());
        notes(1, 2);
        FlakyStorage watched = new FlakyStorage(storage);
        assertEquals(List.of(), Relay.over(watched, ACTOR, time).run().deliveries());
        assertEquals(0, watched.writes());
    }

    @Test
    void aCodeOfTwoHandlersAndABatchOfNoneAreTheCallersBug() {
        Relay relay = relay().to(PORTAL, portal);
        assertThrows(IllegalArgumentException.class, () -> relay.to(PORTAL, portal));
        assertThrows(IllegalArgumentException.class, () -> relay.inBatchesOf(0));
        assertThrows(IllegalArgumentException.class, () -> HandlerCode.of("two words"));
        assertThrows(IllegalArgumentException.class, () -> new RelayPlace(PORTAL, -1, true, Optional.empty()));
    }

    @Test
    void placesMoveHouseWithTheStation() {
        notes(1, 3);
        Relay.Run unusedRun = relay().to(PORTAL, portal).run();
        notes(4, 4);
        Storage elsewhere = new MemoryStorage();
        List<org.xinfeng.kernel.Kind<?, ?>> kinds = new ArrayList<>(Town.KINDS);
        kinds.add(RelayPlace.KIND);
        Transfer.Report unusedReport = Transfer.of(kinds, Town.act(0)).copyAll(storage, elsewhere);
        Seen there = new Seen();
        assertEquals(
                1, Relay.over(elsewhere, ACTOR, time).to(PORTAL, there).run().commits());
        assertEquals(List.of(5L), there.of(XINFENG));
    }

    @Test
    void timeMayStandStillOrGoBack() {
        notes(1, 1);
        Relay relay = relay().to(PORTAL, portal);
        Relay.Run unusedRun = relay.run();
        time.advance(Duration.ofDays(-9));
        notes(2, 2);
        assertEquals(1, relay.run().commits());
    }
}
