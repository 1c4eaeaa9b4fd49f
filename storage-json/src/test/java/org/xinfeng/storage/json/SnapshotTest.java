package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.json.Households.Household;

class SnapshotTest {

    private static final Settings EACH_CLOSE = new Settings(1 << 20, 64 << 20, 0, channel -> channel.force(false));
    private static final Settings SHORT_FILES = new Settings(1 << 20, 4000, 2000, channel -> channel.force(false));
    private static final StationId OTHER = StationId.of("other");

    @TempDir
    Path parent;

    private Path dir;

    @BeforeEach
    void name() {
        dir = parent.resolve("data");
    }

    private record State(List<Versioned<Household>> town, List<Versioned<Household>> other, List<Commit> commits) {}

    private static State state(JsonStorage storage) {
        return new State(
                Households.all(storage, Households.TOWN),
                Households.all(storage, OTHER),
                Households.commits(storage, Households.TOWN));
    }

    /** Several openings with changes, each ended by a snapshot if the settings say so. */
    private State write(Settings settings) {
        State state = null;
        for (int i = 0; i < 30; i += 10) {
            try (JsonStorage storage = JsonStorage.open(dir, settings)) {
                for (int j = i; j < i + 10; j++) {
                    Households.add(storage, Households.TOWN, j, j + 100);
                    Households.add(storage, OTHER, j);
                }
                Households.replace(
                        storage,
                        Households.TOWN,
                        "r" + i,
                        Households.household(77).withId("h" + i / 2));
                state = state(storage);
            }
        }
        return java.util.Objects.requireNonNull(state);
    }

    private void assertOpens(Path where, State expected, int rejected) {
        try (JsonStorage storage = JsonStorage.open(where, Households.SMALL)) {
            assertEquals(expected, state(storage));
            assertEquals(rejected, storage.recovery().rejectedSnapshots().size());
            Households.add(storage, Households.TOWN, 999);
            assertEquals(
                    expected.commits().size() + 1,
                    Households.commits(storage, Households.TOWN).size());
        }
    }

    @Test
    void records_and_commits_come_back_from_a_snapshot_and_the_journal_behind_it() {
        State written = write(EACH_CLOSE);
        assertEquals(2, Directories.files(dir, "snapshot-").size());
        assertOpens(dir, written, 0);
        try (JsonStorage storage = JsonStorage.open(dir, Households.SMALL)) {
            assertTrue(Households.ids(storage, Households.TOWN).contains("h999"));
        }
    }

    @Test
    void without_its_snapshots_the_journal_says_the_same() throws Exception {
        State written = write(EACH_CLOSE);
        for (Path snapshot : Directories.files(dir, "snapshot-")) {
            Files.delete(snapshot);
        }
        assertOpens(dir, written, 0);
    }

    @Test
    void a_damaged_snapshot_is_passed_over_and_reported() {
        State written = write(EACH_CLOSE);
        List<Path> snapshots = Directories.files(dir, "snapshot-");
        byte[] newest = Directories.bytes(snapshots.get(1));
        for (int at = 0; at < newest.length; at += 97) {
            Path copy = Directories.copy(dir, dir.resolveSibling("flip" + at));
            byte[] flipped = newest.clone();
            flipped[at] ^= 4;
            Directories.write(copy.resolve(snapshots.get(1).getFileName()), flipped);
            assertOpens(copy, written, 1);
        }
        Path copy = Directories.copy(dir, dir.resolveSibling("both"));
        for (Path snapshot : Directories.files(copy, "snapshot-")) {
            byte[] bytes = Directories.bytes(snapshot);
            Directories.write(snapshot, java.util.Arrays.copyOf(bytes, bytes.length - 1));
        }
        assertOpens(copy, written, 2);
    }

    @Test
    void a_journal_shorter_than_its_snapshot_attests_is_damage() {
        write(EACH_CLOSE);
        Path journal = Directories.journal(dir);
        Directories.write(journal, java.util.Arrays.copyOf(Directories.bytes(journal), 1500));
        StorageException refused = assertThrows(StorageException.class, () -> JsonStorage.open(dir));
        assertTrue(refused.getMessage().contains("Restore"), refused.getMessage());
    }

    @Test
    void a_full_journal_file_is_followed_by_the_next_and_all_are_read() throws Exception {
        State written = write(SHORT_FILES);
        List<Path> journals = Directories.files(dir, "journal-");
        assertTrue(journals.size() > 4, () -> "only " + journals);
        assertFalse(Directories.files(dir, "snapshot-").isEmpty());
        assertOpens(Directories.copy(dir, dir.resolveSibling("with")), written, 0);
        for (Path snapshot : Directories.files(dir, "snapshot-")) {
            Files.delete(snapshot);
        }
        assertOpens(Directories.copy(dir, dir.resolveSibling("without")), written, 0);

        Path missing = Directories.copy(dir, dir.resolveSibling("missing"));
        Files.delete(missing.resolve(journals.get(2).getFileName()));
        StorageException refused = assertThrows(StorageException.class, () -> JsonStorage.open(missing));
        assertTrue(refused.getMessage().contains(journals.get(1).getFileName().toString()), refused.getMessage());

        Path first = Directories.copy(dir, dir.resolveSibling("first"));
        Files.delete(first.resolve(journals.get(0).getFileName()));
        assertThrows(StorageException.class, () -> JsonStorage.open(first));

        Path flip = Directories.copy(dir, dir.resolveSibling("flip"));
        Path file = flip.resolve(journals.get(1).getFileName());
        byte[] bytes = Directories.bytes(file);
        bytes[bytes.length - 5] ^= 1;
        Directories.write(file, bytes);
        refused = assertThrows(StorageException.class, () -> JsonStorage.open(flip));
        assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused.getMessage());
    }

    @Test
    void a_snapshot_or_journal_file_that_was_begun_and_not_finished_is_nothing() throws Exception {
        State written = write(EACH_CLOSE);
        Files.writeString(dir.resolve("snapshot-00000000ffff.jsonl.tmp"), "half");
        Files.writeString(dir.resolve("journal-00000000ffff.jsonl.tmp"), "half");
        assertOpens(dir, written, 0);
        assertEquals(
                Set.of(),
                Set.copyOf(Directories.files(dir).stream()
                        .filter(file -> file.toString().endsWith(".tmp"))
                        .toList()));
    }

    @Test
    void records_never_asked_for_outlive_several_snapshots() {
        State written = write(EACH_CLOSE);
        for (int i = 0; i < 3; i++) {
            try (JsonStorage storage = JsonStorage.open(dir, EACH_CLOSE)) {
                Households.add(storage, StationId.of("third"), 200 + i);
            }
        }
        assertOpens(dir, written, 0);
    }
}
