package org.xinfeng.docs.storages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.docs.storages.RandomTown.TOWN;
import static org.xinfeng.docs.storages.RandomTown.VALLEY;
import static org.xinfeng.docs.storages.RandomTown.act;
import static org.xinfeng.docs.storages.RandomTown.all;
import static org.xinfeng.docs.storages.RandomTown.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.Village;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.contract.RecordGenerator;
import org.xinfeng.storage.jdbc.JdbcStorage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.storage.memory.MemoryStorage;

/** Stations move from files into a database and back, and nothing of them changes. */
class MovingTest {

    private static final long SEED = 20260302;
    private static final int UNITS = 60;

    @TempDir
    Path parent;

    private static Transfer moving() {
        return Transfer.of(Xinfeng.kinds(), act("moving"));
    }

    private static long commits(Storage storage) {
        return RandomTown.commits(storage, TOWN).size()
                + RandomTown.commits(storage, VALLEY).size();
    }

    /** The journals, line for line, apart from what says how far the file was on disk when a line was written. */
    private static List<String> journal(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("journal-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> what_goes_from_files_into_a_database_and_back_into_files_is_the_same() {
        return Pools.onEach(pool -> {
            Path first = parent.resolve(pool.getPoolName() + "-first");
            Path last = parent.resolve(pool.getPoolName() + "-last");
            try (Storage files = JsonStorage.open(first);
                    Storage database = JdbcStorage.over(pool)) {
                live(files, "u", SEED, UNITS);
                Map<String, Object> before = all(files);
                assertTrue(
                        before.values().stream()
                                .allMatch(records -> !List.of().equals(records) || isSparse(before, records)),
                        "every kind has records");
                assertEquals(commits(files), moving().copyAll(files, database).commitsCopied());
                assertEquals(before, all(database), "seed " + SEED);
            }
            try (Storage database = JdbcStorage.over(pool);
                    Storage files = JsonStorage.open(last)) {
                Transfer.Report report = moving().copyAll(database, files);
                assertEquals(commits(database), report.commitsCopied());
                assertEquals(2, report.stations().size());
            }
            try (Storage one = JsonStorage.open(first);
                    Storage other = JsonStorage.open(last)) {
                assertEquals(all(one), all(other), "seed " + SEED);
            }
            assertEquals(journal(first).size(), journal(last).size());
        });
    }

    /** Whether nothing is in an index because its column is absent in every record. */
    private static boolean isSparse(Map<String, Object> all, Object records) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue() == records)
                .noneMatch(entry -> entry.getKey().endsWith(" id"));
    }

    @TestFactory
    Stream<DynamicTest> a_move_into_a_database_that_is_cut_off_goes_on_where_it_stands() {
        return Pools.onEach(pool -> {
            Storage source = new MemoryStorage();
            live(source, "u", SEED + 1, UNITS);
            long copied = 21;
            try (Storage database = JdbcStorage.over(pool)) {
                assertThrows(
                        StorageException.class, () -> moving().copyAll(source, new CutOff(database, (int) copied - 1)));
                assertEquals(copied, RandomTown.commits(database, TOWN).size());
            }
            List<Transfer.Progress> told = new ArrayList<>();
            try (Storage database = JdbcStorage.over(pool)) {
                Transfer.Report rest = moving().copyAll(source, database, told::add);
                assertEquals(commits(source) - copied, rest.commitsCopied());
                assertEquals(all(source), all(database));
                assertEquals(0, moving().copyAll(source, database).commitsCopied(), "a complete move copies nothing");
            }
            for (Transfer.Step step : Transfer.Step.values()) {
                List<Transfer.Progress> steps = told.stream()
                        .filter(progress -> progress.step() == step)
                        .toList();
                assertFalse(steps.isEmpty(), () -> step + " tells nothing");
                assertTrue(
                        steps.stream()
                                .allMatch(progress -> progress.total() < 0 || progress.done() <= progress.total()),
                        steps::toString);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_database_that_holds_another_station_of_that_name_is_refused_and_left_as_it_is() {
        return Pools.onEach(pool -> {
            Storage source = new MemoryStorage();
            live(source, "u", SEED + 2, 4);
            try (Storage database = JdbcStorage.over(pool)) {
                boolean unusedAnswer = database.write(TOWN, act("another"), records -> {
                    records.store(Village.KIND)
                            .add(RecordGenerator.of(Village.KIND.shape()).next(new Random(SEED)));
                    return true;
                });
                Map<String, Object> before = all(database);
                StorageException refused =
                        assertThrows(StorageException.class, () -> moving().copyAll(source, database));
                assertTrue(refused.getMessage().contains(TOWN.value()), refused::getMessage);
                assertThrows(StorageException.class, () -> moving().dryRun(source, database));
                assertEquals(before, all(database));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_station_goes_on_being_written_in_the_database_it_moved_to() {
        return Pools.onEach(pool -> {
            Storage source = new MemoryStorage();
            live(source, "u", SEED + 3, 4);
            try (Storage database = JdbcStorage.over(pool)) {
                long moved = moving().copyAll(source, database).commitsCopied();
                live(database, "v", SEED + 4, 6);
                assertEquals(moved + 8, commits(database));
            }
        });
    }
}
