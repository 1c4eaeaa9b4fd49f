package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.json.Households.Household;
import org.xinfeng.storage.json.Households.OldHousehold;

/** Records and files of older and newer versions. The golden files of a release are never changed. */
class VersionTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path parent;

    /** What the golden files of 0.1 hold: three households of version 1 in a snapshot, two more in the journal. */
    static void writeGolden(Path dir) {
        Settings eachClose = new Settings(1 << 20, 64 << 20, 0, channel -> channel.force(false));
        try (JsonStorage storage = JsonStorage.open(dir, eachClose)) {
            addOld(storage, 1, 2, 3);
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            addOld(storage, 4);
            storage.write(Households.TOWN, Households.act("change"), records -> {
                OldHousehold next = Households.oldHousehold(8);
                OldHousehold kept = new OldHousehold(
                        new Households.HouseholdId("h2"),
                        next.name(),
                        next.need(),
                        next.members(),
                        next.since(),
                        next.recorded(),
                        next.visits());
                records.store(Households.VERSION_1).put(new Put<>(kept, 1));
                return null;
            });
        }
    }

    /** Writes the golden files of a release into a directory, to be checked in without the lock. */
    public static void main(String[] arguments) {
        writeGolden(Path.of(arguments[0]));
    }

    private static void addOld(JsonStorage storage, int... numbers) {
        storage.write(Households.TOWN, Households.act("u" + numbers[0]), records -> {
            IntStream.of(numbers)
                    .forEach(i -> records.store(Households.VERSION_1).add(Households.oldHousehold(i)));
            return null;
        });
    }

    private static List<Versioned<Household>> expected() {
        return List.of(
                new Versioned<>(upgraded(1).withId("h1"), 1),
                new Versioned<>(upgraded(8).withId("h2"), 3),
                new Versioned<>(upgraded(3).withId("h3"), 1),
                new Versioned<>(upgraded(4).withId("h4"), 2));
    }

    private static Household upgraded(int number) {
        Household now = Households.household(number);
        return new Household(
                now.id(),
                now.head(),
                now.need(),
                now.members(),
                now.members() == 1,
                now.since(),
                now.recorded(),
                now.visits());
    }

    private static void assertGolden(Path dir) {
        try (JsonStorage storage = JsonStorage.open(dir)) {
            assertEquals(expected(), Households.all(storage, Households.TOWN, Households.VERSION_2));
            assertEquals(
                    List.of("u1", "u4", "change"),
                    Households.commits(storage, Households.TOWN).stream()
                            .map(commit -> commit.act().unit().value())
                            .toList());
            assertEquals(List.of(), storage.recovery().rejectedSnapshots());
            assertTrue(storage.recovery().closedCleanly());
        }
    }

    @Test
    void the_files_of_release_0_1_open() {
        Path copy = Directories.copy(GOLDEN.resolve("0.1"), parent.resolve("copy"));
        assertEquals(1, Directories.files(copy, "snapshot-").size());
        assertGolden(copy);
    }

    @Test
    void the_files_of_release_0_1_open_without_their_snapshot() {
        Path copy = Directories.copy(GOLDEN.resolve("0.1"), parent.resolve("copy"));
        assertTrue(Directories.files(copy, "snapshot-").get(0).toFile().delete());
        assertGolden(copy);
    }

    @Test
    void what_is_written_today_is_what_release_0_1_wrote() {
        Path fresh = parent.resolve("fresh");
        writeGolden(fresh);
        assertEquals(Directories.content(GOLDEN.resolve("0.1")), Directories.content(fresh));
    }

    @Test
    void records_of_an_older_version_are_upgraded_and_written_in_the_newer() {
        Path dir = parent.resolve("data");
        writeGolden(dir);
        try (JsonStorage storage = JsonStorage.open(dir)) {
            storage.write(Households.TOWN, Households.act("new"), records -> {
                var store = records.store(Households.VERSION_2);
                var read = store.find(new Households.HouseholdId("h1")).orElseThrow();
                store.replace(read, Households.household(6).withId("h1"));
                return null;
            });
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            List<Versioned<Household>> all = Households.all(storage, Households.TOWN, Households.VERSION_2);
            assertEquals(new Versioned<>(Households.household(6).withId("h1"), 4), all.get(0));
            assertEquals(expected().subList(1, 4), all.subList(1, 4));
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            StorageException refused = assertThrows(
                    StorageException.class, () -> Households.all(storage, Households.TOWN, Households.VERSION_1));
            assertTrue(refused.getMessage().contains("use the newer library"), refused.getMessage());
        }
    }

    @Test
    void a_field_that_the_shape_does_not_know_is_refused_and_not_dropped() {
        Path dir = parent.resolve("data");
        writeGolden(dir);
        try (JsonStorage storage = JsonStorage.open(dir)) {
            StorageException refused =
                    assertThrows(StorageException.class, () -> Households.all(storage, Households.TOWN));
            assertTrue(refused.getMessage().contains("household"), refused.getMessage());
        }
    }

    @Test
    void a_journal_of_a_newer_format_is_refused() {
        Path dir = parent.resolve("data");
        writeGolden(dir);
        Path journal = Directories.journal(dir);
        byte[] bytes = Directories.bytes(journal);
        String header = new String(bytes, 0, Directories.lines(bytes)[1], StandardCharsets.US_ASCII);
        byte[] line = header.replace("\"format\":1", "\"format\":2").getBytes(StandardCharsets.US_ASCII);
        Line.seal(line, 0, line.length - 1, 0, 0);
        System.arraycopy(line, 0, bytes, 0, line.length);
        Directories.write(journal, bytes);
        StorageException refused = assertThrows(StorageException.class, () -> JsonStorage.open(dir));
        assertTrue(refused.getMessage().contains("format 2"), refused.getMessage());
        assertTrue(refused.getMessage().contains("use the newer library"), refused.getMessage());
    }
}
