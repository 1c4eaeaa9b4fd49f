package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.storage.memory.MemoryStorage;

/** The code of the guide to moving, run as it stands. */
class MovingSnippetsTest {

    private static final StationId TOWN = StationId.of("445122104");

    private final InstantSource time = SettableTime.at(Instant.parse("2026-03-02T01:00:00Z"));

    @TempDir
    Path directory;

    @Test
    void aTownMovesFromItsFilesIntoAnotherStorage() {
        List<String> lines = new ArrayList<>();
        try (Storage from = JsonStorage.open(directory.resolve("data"));
                Storage to = new MemoryStorage()) {
            Act act = Act.of(ActorId.of("w-17"), Purpose.of("casework"), time.instant());
            DateRange since = DateRange.ofUnboundedEnd(LocalDate.of(2024, 1, 1));
            from.write(TOWN, act, records -> {
                records.store(Village.KIND).add(new Village(VillageId.of("v-1"), "新村", Optional.empty(), since));
                return true;
            });
            move(from, to, lines::add);
        }
        assertEquals(
                List.of("1 commits to copy", "445122104 COPYING 1", "1 records are the same in both"),
                lines.stream().filter(line -> !line.contains("VERIFYING")).toList());
    }

    private void move(Storage from, Storage to, Consumer<String> log) {
        // snippet: moving
        Transfer moving = Transfer.of(
                Xinfeng.kinds(), Act.of(ActorId.of("operator-1"), Purpose.of("moving-house"), time.instant()));
        Transfer.Report ahead = moving.dryRun(from, to);
        log.accept(ahead.commitsCopied() + " commits to copy");
        Transfer.Report report = moving.copyAll(
                from,
                to,
                progress -> log.accept(progress.station().value() + " " + progress.step() + " " + progress.done()));
        log.accept(report.recordsVerified() + " records are the same in both");
        // end
    }

    @Test
    void aHostAddsItsOwnKinds() {
        // snippet: movingmore
        List<Kind<?, ?>> kinds = new ArrayList<>(Xinfeng.kinds());
        kinds.add(Snippets.Note.KIND);
        // end
        try (Storage from = new MemoryStorage();
                Storage to = new MemoryStorage()) {
            Act act = Act.of(ActorId.of("w-17"), Purpose.of("casework"), time.instant());
            from.write(TOWN, act, records -> {
                records.store(Snippets.Note.KIND)
                        .add(new Snippets.Note(
                                new Snippets.NoteId("n-1"), ResidentId.of("r-1"), LocalDate.of(2026, 3, 2), "新"));
                return true;
            });
            assertEquals(1, Transfer.of(kinds, act).copyAll(from, to).recordsVerified());
        }
    }
}
