package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.json.Households.Household;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonStorageTest {

    @TempDir
    Path parent;

    private Path dir() {
        return parent.resolve("data");
    }

    @Test
    void a_new_storage_is_empty_and_has_nothing_to_recover() {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            assertEquals(0, storage.stations().count());
            assertTrue(storage.recovery().closedCleanly());
            assertTrue(storage.recovery().torn().isEmpty());
        }
    }

    @Test
    void what_was_written_is_there_after_a_clean_close() {
        List<Versioned<Household>> before;
        List<Commit> commits;
        try (JsonStorage storage = JsonStorage.open(dir())) {
            Households.add(storage, Households.TOWN, 1, 2, 3, 4, 5);
            Households.replace(
                    storage,
                    Households.TOWN,
                    "again",
                    Households.household(7 * 5 - 3).withId("h3"));
            Households.add(storage, StationId.of("other"), 1);
            before = Households.all(storage, Households.TOWN);
            commits = Households.commits(storage, Households.TOWN);
        }
        try (JsonStorage storage = JsonStorage.open(dir())) {
            assertTrue(storage.recovery().closedCleanly());
            assertEquals(before, Households.all(storage, Households.TOWN));
            assertEquals(commits, Households.commits(storage, Households.TOWN));
            assertEquals(
                    List.of("other", "town"),
                    storage.stations().map(StationId::value).toList());
        }
    }

    @Test
    void a_unit_that_throws_leaves_nothing_in_the_journal() {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            assertThrows(
                    IllegalCallerException.class,
                    () -> storage.write(Households.TOWN, Households.act("lost"), records -> {
                        records.store(Households.HOUSEHOLDS).add(Households.household(9));
                        throw new IllegalCallerException("enough");
                    }));
            Households.add(storage, Households.TOWN, 1);
        }
        String journal = new String(Directories.bytes(Directories.journal(dir())), StandardCharsets.UTF_8);
        assertFalse(journal.contains("lost"));
        assertTrue(journal.contains("u1"));
    }

    @Test
    void every_line_is_json_that_others_can_read() {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            Households.add(storage, Households.TOWN, 5);
        }
        byte[] journal = Directories.bytes(Directories.journal(dir()));
        int[] lines = Directories.lines(journal);
        List<JsonNode> json = new ArrayList<>();
        for (int i = 0; i + 1 < lines.length; i++) {
            int from = lines[i] + Line.HEAD;
            json.add(JsonMapper.shared().readTree(journal, from, lines[i + 1] - from));
        }
        assertEquals(3, json.size());
        JsonNode unit = json.get(1);
        assertEquals("town", unit.get("station").asString());
        assertEquals("2026-03-04T04:00:00.000001Z", unit.get("at").asString());
        JsonNode kind = unit.get("kinds").get(0);
        assertEquals("household", kind.get("kind").asString());
        assertEquals(1, kind.get("version").asInt());
        assertEquals("h5", kind.get("ids").get(0).asString());
        JsonNode row = kind.get("rows").get(0);
        assertEquals("户主5\t\u0001", row.get("head").asString());
        assertEquals(2, row.get("members").asLong());
        assertTrue(row.get("alone").asBoolean());
        assertEquals("0001-02-08", row.get("since").asString());
        assertEquals(
                "𠮷\\",
                row.get("visits").get(1).get("remarks").get(1).get("value").asString());
        assertTrue(json.get(2).get("closed").asBoolean());
    }

    @Test
    void instants_are_utc_in_whatever_zone_the_process_runs() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            try (JsonStorage storage = JsonStorage.open(dir())) {
                Households.add(storage, Households.TOWN, 1, 2);
            }
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            try (JsonStorage storage = JsonStorage.open(dir())) {
                assertEquals(
                        List.of(Households.household(1), Households.household(2)),
                        Households.all(storage, Households.TOWN).stream()
                                .map(Versioned::value)
                                .toList());
                assertEquals(
                        Households.NOON,
                        Households.commits(storage, Households.TOWN)
                                .get(0)
                                .act()
                                .at());
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void only_the_owner_can_read_the_files() throws Exception {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            Households.add(storage, Households.TOWN, 1);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(dir())));
            for (Path file : Directories.files(dir())) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file::toString);
            }
        }
    }

    @Test
    void the_unit_of_an_interrupted_thread_is_kept_and_others_can_still_write() {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            Thread.currentThread().interrupt();
            Households.add(storage, Households.TOWN, 1);
            assertTrue(Thread.interrupted());
            Households.add(storage, Households.TOWN, 2);
            assertEquals(2, Households.ids(storage, Households.TOWN).size());
        }
        try (JsonStorage storage = JsonStorage.open(dir())) {
            assertTrue(storage.recovery().closedCleanly());
            assertEquals(2, Households.ids(storage, Households.TOWN).size());
        }
    }

    @Test
    void a_thread_interrupted_while_it_writes_disturbs_nobody() throws Exception {
        try (JsonStorage storage = JsonStorage.open(dir())) {
            List<Thread> threads = new ArrayList<>();
            List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
            for (int t = 0; t < 4; t++) {
                StationId station = StationId.of("s" + t);
                Thread thread = new Thread(() -> {
                    for (int i = 0; i < 100; i++) {
                        Households.add(storage, station, i);
                    }
                });
                thread.setUncaughtExceptionHandler((ignored, failure) -> failures.add(failure));
                threads.add(thread);
                thread.start();
            }
            while (threads.stream().anyMatch(Thread::isAlive)) {
                threads.get(0).interrupt();
                threads.get(1).join(1);
            }
            assertEquals(List.of(), failures);
        }
        try (JsonStorage storage = JsonStorage.open(dir())) {
            for (int t = 0; t < 4; t++) {
                assertEquals(100, Households.ids(storage, StationId.of("s" + t)).size());
            }
        }
    }

    @Test
    void a_closed_storage_says_so() {
        JsonStorage storage = JsonStorage.open(dir());
        Households.add(storage, Households.TOWN, 1);
        storage.close();
        storage.close();
        assertThrows(StorageException.class, () -> Households.all(storage, Households.TOWN));
        assertThrows(StorageException.class, () -> Households.add(storage, Households.TOWN, 2));
        assertThrows(StorageException.class, () -> storage.commits(Households.TOWN, 0));
        assertThrows(StorageException.class, storage::stations);
    }
}
