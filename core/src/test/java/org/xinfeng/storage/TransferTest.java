package org.xinfeng.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.Town.ENTRIES;
import static org.xinfeng.storage.Town.KINDS;
import static org.xinfeng.storage.Town.MARKS;
import static org.xinfeng.storage.Town.NOTES;
import static org.xinfeng.storage.Town.SANRAO;
import static org.xinfeng.storage.Town.XINFENG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Town.Entry;
import org.xinfeng.storage.Town.Note;
import org.xinfeng.storage.Transfer.Moved;
import org.xinfeng.storage.Transfer.Progress;
import org.xinfeng.storage.Transfer.Step;
import org.xinfeng.storage.memory.MemoryStorage;

class TransferTest {

    private final Storage from = new MemoryStorage();
    private final Storage to = new MemoryStorage();
    private final Transfer moving = Transfer.of(KINDS, Town.act(0));

    /** Three units in one station, two in the other; the last of the first changes the first record. */
    private void settle() {
        Town.unit(from, XINFENG, 1, records -> {
            records.store(NOTES).add(Note.of("n-2", "二"));
            records.store(NOTES).add(Note.of("n-1", "一"));
            records.store(ENTRIES).add(Entry.of("e-1", 5));
        });
        Town.note(from, XINFENG, 2, "n-3", "三");
        Town.note(from, XINFENG, 3, "n-1", "又一");
        Town.note(from, SANRAO, 4, "n-1", "别处");
        Town.note(from, SANRAO, 5, "n-1", "又别处");
    }

    private String refused(Runnable move) {
        return String.valueOf(assertThrows(StorageException.class, move::run).getMessage());
    }

    @Test
    void everyStationArrivesWithItsCommitsAndRecordsAndTheReportCountsThem() {
        settle();
        Transfer.Report report = moving.copyAll(from, to);
        assertEquals(Town.all(from), Town.all(to));
        assertEquals(List.of(new Moved(SANRAO, 2, 2, 1), new Moved(XINFENG, 3, 3, 4)), report.stations());
        assertEquals(5, report.commitsCopied());
        assertEquals(5, report.recordsVerified());
        assertFalse(report.dryRun());
    }

    @Test
    void aCommitKeepsItsActAndTheOrderInWhichItsRecordsWerePut() {
        settle();
        Transfer.Report unusedReport = moving.copyAll(from, to);
        Commit first = Town.commits(to, XINFENG).get(0);
        assertEquals(Town.act(1), first.act());
        assertEquals(
                List.of(
                        new Commit.Touched("town_entry", List.of("e-1")),
                        new Commit.Touched("town_note", List.of("n-2", "n-1"))),
                first.touched());
    }

    @Test
    void oneStationIsMovedAloneBesideOthers() {
        settle();
        Town.note(to, StationId.of("elsewhere"), 9, "n-9", "九");
        Transfer.Report report = moving.copy(from, to, SANRAO, progress -> {});
        assertEquals(2, report.commitsCopied());
        assertEquals(Town.commits(from, SANRAO), Town.commits(to, SANRAO));
        assertEquals(List.of(), Town.commits(to, XINFENG));
        assertEquals(1, Town.commits(to, StationId.of("elsewhere")).size());
    }

    @Test
    void aSecondRunCopiesNothingAndComparesAgain() {
        settle();
        Transfer.Report first = moving.copyAll(from, to);
        FlakyStorage target = new FlakyStorage(to);
        Transfer.Report second = moving.copyAll(from, target);
        assertEquals(0, second.commitsCopied());
        assertEquals(first.recordsVerified(), second.recordsVerified());
        assertEquals(0, target.writes());
    }

    @Test
    void whatCameSinceIsCopiedByTheNextRun() {
        settle();
        Transfer.Report unusedReport = moving.copyAll(from, to);
        Town.note(from, XINFENG, 6, "n-2", "又二");
        assertEquals(1, moving.copyAll(from, to).commitsCopied());
        assertEquals(Town.all(from), Town.all(to));
    }

    @Test
    void aDryRunSaysWhatIsAheadAndWritesNothing() {
        settle();
        FlakyStorage source = new FlakyStorage(from);
        Transfer.Report report = moving.dryRun(source, to);
        assertTrue(report.dryRun());
        assertEquals(List.of(new Moved(SANRAO, 2, 2, 0), new Moved(XINFENG, 3, 3, 0)), report.stations());
        assertEquals(0, source.reads());
        assertEquals(Map.of(), Town.all(to));
        Transfer.Report unusedReport = moving.copyAll(from, to);
        assertEquals(0, moving.dryRun(from, to).commitsCopied());
    }

    @Test
    void aTargetWithCommitsOfItsOwnIsRefusedBeforeAnythingIsWritten() {
        settle();
        Town.note(to, XINFENG, 9, "n-9", "九");
        Map<String, Object> before = Town.all(to);
        String expected =
                "The target holds another station xinfeng: its commit 1 is not that of the source; nothing was"
                        + " written. Move into a storage that does not hold the station.";
        assertEquals(expected, refused(() -> moving.copyAll(from, to)));
        assertEquals(expected, refused(() -> moving.dryRun(from, to)));
        assertEquals(expected, refused(() -> moving.copy(from, to, XINFENG, progress -> {})));
        assertEquals(before, Town.all(to));
    }

    @Test
    void aTargetThatWentOnByItselfIsRefused() {
        settle();
        Transfer.Report unusedReport = moving.copyAll(from, to);
        Town.note(from, XINFENG, 6, "n-2", "这里");
        Town.note(to, XINFENG, 7, "n-2", "那里");
        assertTrue(refused(() -> moving.copyAll(from, to)).contains("its commit 4 is not that of the source"));
    }

    @Test
    void theWrongWayRoundIsRefused() {
        settle();
        assertEquals(
                "The source holds no station but the target does; nothing was written. Look whether they are the wrong"
                        + " way round.",
                refused(() -> moving.copyAll(to, from)));
        Transfer.Report unusedReport = moving.copyAll(from, to);
        Town.note(from, XINFENG, 6, "n-2", "又二");
        assertEquals(
                "Station xinfeng is at revision 3 in the source but at 4 in the target; nothing was written. Look"
                        + " whether they are the wrong way round.",
                refused(() -> moving.copyAll(to, from)));
        assertThrows(IllegalArgumentException.class, () -> moving.copyAll(from, from));
        assertEquals(0, moving.copyAll(new MemoryStorage(), new MemoryStorage()).commitsCopied());
    }

    @Test
    void aStationThatNobodyHoldsIsRefused() {
        assertEquals(
                "The source holds no station xinfeng; nothing was written. Look at the id.",
                refused(() -> moving.copy(from, to, XINFENG, progress -> {})));
    }

    @Test
    void aKindThatWasNotGivenIsRefusedByNameBeforeAnythingIsWritten() {
        settle();
        Transfer less = Transfer.of(List.of(NOTES, MARKS), Town.act(0));
        String message = refused(() -> less.copyAll(from, to));
        assertEquals(
                "Commit 1 of station xinfeng wrote the kind town_entry, which was not given to the transfer; nothing was"
                        + " written of it. Give every kind that the source keeps.",
                message);
        assertEquals(Map.of(), Town.all(to));
        assertEquals(2, less.copy(from, to, SANRAO, progress -> {}).commitsCopied());
    }

    @Test
    void aKindThatComesMeanwhileAndWasNotGivenIsRefusedToo() {
        Town.note(from, XINFENG, 1, "n-1", "一");
        Transfer less = Transfer.of(List.of(NOTES), Town.act(0));
        String message = refused(() -> less.copyAll(
                from,
                to,
                progress -> Town.unit(
                        from, XINFENG, 2, records -> records.store(ENTRIES).add(Entry.of("e-1", 5)))));
        assertTrue(message.startsWith("Commit 2 of station xinfeng wrote the kind town_entry"), message);
        assertEquals(1, Town.commits(to, XINFENG).size());
    }

    @Test
    void twoKindsOfOneCodeAreTheCallersBug() {
        Kind<Town.Id, Entry> other = Kind.of("town_note", Entry::id, Shape.of(Entry.class));
        assertThrows(IllegalArgumentException.class, () -> Transfer.of(List.of(NOTES, other), Town.act(0)));
    }

    @Test
    void theSourceIsReadInBatchesNotCommitByCommit() {
        IntStream.rangeClosed(1, 300).forEach(i -> Town.note(from, XINFENG, i, "n-" + i, "记"));
        FlakyStorage source = new FlakyStorage(from);
        assertEquals(300, moving.copyAll(source, to).recordsVerified());
        assertEquals(1 + KINDS.size(), source.reads());
    }

    @Test
    void progressTellsHowFarTheMoveHasCome() {
        IntStream.rangeClosed(1, 5).forEach(i -> Town.note(from, XINFENG, i, "n-" + i % 2, "记"));
        List<Progress> told = new ArrayList<>();
        Transfer.Report unusedReport =
                Transfer.of(List.of(NOTES), Town.act(0)).inStepsOf(2).copy(from, to, XINFENG, told::add);
        assertEquals(
                List.of(
                        new Progress(XINFENG, Step.COPYING, 2, 5),
                        new Progress(XINFENG, Step.COPYING, 4, 5),
                        new Progress(XINFENG, Step.COPYING, 5, 5),
                        new Progress(XINFENG, Step.VERIFYING, 2, -1)),
                told);
    }

    @Test
    void aMoveThatIsCalledOffGoesOnLater() {
        IntStream.rangeClosed(1, 5).forEach(i -> Town.note(from, XINFENG, i, "n-" + i % 2, "记"));
        assertThrows(
                ArithmeticException.class,
                () -> moving.inStepsOf(2).copyAll(from, to, progress -> {
                    throw new ArithmeticException("called off");
                }));
        assertEquals(2, Town.commits(to, XINFENG).size());
        assertEquals(3, moving.copyAll(from, to).commitsCopied());
        assertEquals(Town.all(from), Town.all(to));
    }

    @Test
    void aStationThatAppearsMeanwhileIsMovedToo() {
        Town.note(from, XINFENG, 1, "n-1", "一");
        boolean[] settled = {false};
        Transfer.Report report = moving.copyAll(from, to, progress -> {
            if (!settled[0]) {
                settled[0] = true;
                Town.note(from, SANRAO, 2, "n-1", "一");
            }
        });
        assertEquals(
                List.of(XINFENG, SANRAO),
                report.stations().stream().map(Moved::station).toList());
    }

    @Test
    void recordsOfAnOlderVersionArriveInTheNewOne() {
        record OldMark(Town.Id id, java.time.Instant at, String reason) {}
        Kind<Town.Id, OldMark> old = Kind.of("a_mark", OldMark::id, Shape.of(OldMark.class));
        Kind<Town.Id, Town.Mark> next =
                Kind.of("a_mark", Town.Mark::id, Shape.of(Town.Mark.class).next(fields -> {
                    fields.remove("reason");
                    return fields;
                }));
        Town.Id id = new Town.Id("m-1");
        Town.unit(
                from,
                XINFENG,
                1,
                records -> records.store(old).add(new OldMark(id, Town.act(1).at(), "因")));
        Transfer.Report report = Transfer.of(List.of(next), Town.act(0)).copyAll(from, to);
        assertEquals(1, report.recordsVerified());
        assertEquals(
                new Town.Mark(id, Town.act(1).at()),
                to.read(XINFENG, Town.act(0), records -> records.store(next).find(id))
                        .orElseThrow()
                        .value());
    }

    @Test
    void aSourceThatLostARecordOfACommitIsRefusedByItsId() {
        settle();
        Storage lossy = new AlteredStorage(from, NOTES, found -> List.of());
        assertEquals(
                "A commit of the source names the town_note n-1, which the source does not hold: it is damaged. Restore"
                        + " it and move again.",
                refused(() -> moving.copyAll(lossy, to)));
    }

    @Test
    void somebodyElseWritingToTheTargetIsNoticed() {
        Town.live(from, new Random(1), 1, 40);
        int[] unit = {100};
        String message = refused(() -> moving.inStepsOf(5)
                .copyAll(from, to, progress -> Town.note(to, progress.station(), unit[0]++, "stranger", "客")));
        assertTrue(message.contains("somebody else writes to the target"), message);
        assertTrue(refused(() -> moving.copyAll(from, to)).contains("nothing was written"));
    }

    @Test
    void twoStationsCanBeMovedByTwoThreads() throws Exception {
        Town.live(from, new Random(3), 1, 200);
        var one = CompletableFuture.supplyAsync(() -> moving.copy(from, to, XINFENG, progress -> {}));
        var other = CompletableFuture.supplyAsync(() -> moving.copy(from, to, SANRAO, progress -> {}));
        assertEquals(
                200,
                one.get(30, TimeUnit.SECONDS).commitsCopied()
                        + other.get(30, TimeUnit.SECONDS).commitsCopied());
        assertEquals(Town.all(from), Town.all(to));
    }

    @Test
    void theStreamsOfBothAreClosed() {
        settle();
        List<String> open = new ArrayList<>();
        Transfer.Report unusedReport = moving.copyAll(watched(from, open), watched(to, open));
        assertEquals(List.of(), open);
    }

    private static Storage watched(Storage storage, List<String> open) {
        return new ForwardingStorage(storage) {
            @Override
            public Stream<Commit> commits(StationId station, long afterRevision) {
                open.add("commits");
                return super.commits(station, afterRevision).onClose(() -> open.remove("commits"));
            }

            @Override
            public Stream<StationId> stations() {
                open.add("stations");
                return super.stations().onClose(() -> open.remove("stations"));
            }
        };
    }
}
