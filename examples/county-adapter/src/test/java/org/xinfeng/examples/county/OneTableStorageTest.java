package org.xinfeng.examples.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;

/** What the storage in one table does besides the laws: it lies in one file and one table, and says what is wrong with them. */
class OneTableStorageTest {

    private static final StationId TOWN = StationId.of("445122104");
    private static final Village EAST = new Village(
            new VillageId("east"), "东村", Optional.empty(), DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1)));

    @TempDir
    Path directory;

    private static Act act() {
        return Act.of(ActorId.of("w-17"), Purpose.of("casework"), Instant.parse("2026-03-02T01:00:00Z"));
    }

    private static boolean add(Storage storage, StationId station, Village village) {
        return storage.write(station, act(), records -> {
            records.store(Village.KIND).add(village);
            return true;
        });
    }

    private static Optional<Village> find(Storage storage) {
        return storage.read(TOWN, act(), records -> records.store(Village.KIND).find(EAST.id()))
                .map(Versioned::value);
    }

    @Test
    void everythingLiesInOneFileAndOneTableWithAReadablePayload() throws IOException, SQLException {
        Path file = directory.resolve("village");
        try (Storage storage = new OneTableStorage(file)) {
            add(storage, TOWN, EAST);
        }
        try (var files = Files.list(directory)) {
            assertEquals(
                    List.of("village.mv.db"),
                    files.map(each -> each.getFileName().toString()).toList());
        }
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select kind, id, revision, version, payload from kept where kind <> '#lock' order by kind")) {
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getLong(3) + " " + row.getInt(4) + " " + row.getString(5));
            }
        }
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).startsWith("one_table_commit 1 1 {"), rows.get(0));
        assertEquals(
                "village 1 1 {\"id\":\"east\",\"name\":\"东村\","
                        + "\"during.start\":[\"java.time.LocalDate\",\"2020-01-01\"]}",
                rows.get(1));
    }

    @Test
    void aPayloadThatNamesAnotherTypeIsNotMadeIntoIt() throws SQLException {
        Path file = directory.resolve("village");
        try (Storage storage = new OneTableStorage(file)) {
            add(storage, TOWN, EAST);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update kept set payload =" + " '{\"id\":[\"java.io.File\",\"/\"]}' where kind = 'village'");
        }
        try (Storage storage = new OneTableStorage(file)) {
            assertThrows(RuntimeException.class, () -> find(storage));
        }
    }

    @Test
    void theFirstWritersOfAStationWaitForEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try (Storage storage = new OneTableStorage(directory.resolve("village"))) {
            for (int round = 0; round < 10; round++) {
                StationId station = StationId.of("s" + round);
                List<Callable<Boolean>> writers = new ArrayList<>();
                for (int i = 0; i < 12; i++) {
                    Village village = new Village(new VillageId("v" + i), "村", Optional.empty(), EAST.during());
                    writers.add(() -> add(storage, station, village));
                }
                for (Future<Boolean> writer : threads.invokeAll(writers)) {
                    assertTrue(writer.get());
                }
                try (var commits = storage.commits(station, 0)) {
                    assertEquals(12, commits.count());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInOneSentence() throws IOException {
        Path file = directory.resolve("village");
        Files.writeString(directory.resolve("village.mv.db"), "户口册".repeat(10_000));
        StorageException refused = assertThrows(StorageException.class, () -> new OneTableStorage(file));
        assertTrue(refused.getMessage().startsWith("The table cannot be read or written (SQLState "));
        assertFalse(refused.getMessage().contains("户口册"));
    }
}
