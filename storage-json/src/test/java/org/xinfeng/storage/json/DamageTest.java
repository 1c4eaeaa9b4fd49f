package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

/** What is done about bytes that are not as they were written: torn ones are put aside, damage is refused. */
class DamageTest {

    @TempDir
    Path parent;

    private int copies;
    private byte[] crashed;
    private byte[] closed;

    /** A journal of a header and three units, as a crash and as a clean close leaves it. */
    @BeforeEach
    void three_units() {
        Path dir = parent.resolve("data");
        try (JsonStorage storage = open(dir)) {
            IntStream.of(1, 2, 3).forEach(i -> Households.add(storage, Households.TOWN, i));
            crashed = Directories.written(Directories.journal(dir));
        }
        closed = Directories.bytes(Directories.journal(dir));
    }

    private Path with(byte[] journal) {
        Path dir = parent.resolve("copy" + copies++);
        assertTrue(dir.toFile().mkdir());
        Directories.write(dir.resolve("journal-000000000000.jsonl"), journal);
        return dir;
    }

    private static JsonStorage open(Path dir) {
        return JsonStorage.open(dir, Households.SMALL);
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= (byte) (1 << at % 8);
        return other;
    }

    private static void assertRecovered(Path dir, Set<String> ids, byte[] torn) {
        try (JsonStorage storage = open(dir)) {
            assertFalse(storage.recovery().closedCleanly());
            JsonStorage.Torn found = storage.recovery().torn().orElseThrow();
            assertEquals(ids, Households.ids(storage, Households.TOWN));
            assertArrayEquals(torn, Directories.bytes(found.keptIn()));
            Households.add(storage, Households.TOWN, 9);
        }
        try (JsonStorage storage = open(dir)) {
            assertTrue(storage.recovery().closedCleanly());
            assertEquals(
                    ids.size() + 1, Households.ids(storage, Households.TOWN).size());
        }
    }

    private static void assertRefused(Path dir, String... said) {
        Map<String, Integer> before = Directories.content(dir);
        StorageException refused = assertThrows(StorageException.class, () -> JsonStorage.open(dir));
        for (String part : said) {
            assertTrue(refused.getMessage().contains(part), () -> part + " in: " + refused.getMessage());
        }
        assertEquals(before, Directories.content(dir));
    }

    @Test
    void a_journal_cut_at_any_byte_of_the_last_line_loses_that_line_only() {
        int last = Directories.lines(crashed)[3];
        try (JsonStorage storage = open(with(Arrays.copyOf(crashed, last)))) {
            assertTrue(storage.recovery().torn().isEmpty());
            assertEquals(Set.of("h1", "h2"), Households.ids(storage, Households.TOWN));
        }
        for (int cut = last + 1; cut < crashed.length; cut++) {
            assertRecovered(
                    with(Arrays.copyOf(crashed, cut)), Set.of("h1", "h2"), Arrays.copyOfRange(crashed, last, cut));
        }
        try (JsonStorage storage = open(with(crashed))) {
            assertEquals(Set.of("h1", "h2", "h3"), Households.ids(storage, Households.TOWN));
        }
    }

    @Test
    void a_last_line_of_which_any_part_did_not_reach_the_disk_is_put_aside() {
        int last = Directories.lines(crashed)[3];
        for (int hole = last; hole < crashed.length; hole += 7) {
            byte[] torn = crashed.clone();
            Arrays.fill(torn, hole, Math.min(hole + 7, crashed.length), (byte) 0);
            byte[] left = new String(torn, last, torn.length - last, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .replaceAll("\0+$", "")
                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            assertRecovered(with(torn), Set.of("h1", "h2"), left);
        }
    }

    @Test
    void a_bit_flipped_at_any_byte_of_the_last_line_after_a_crash_looks_torn_and_is_put_aside() {
        int last = Directories.lines(crashed)[3];
        for (int at = last; at < crashed.length; at++) {
            byte[] flipped = flipped(crashed, at);
            assertRecovered(with(flipped), Set.of("h1", "h2"), Arrays.copyOfRange(flipped, last, crashed.length));
        }
    }

    @Test
    void a_bit_flipped_at_any_byte_before_the_last_line_is_damage() {
        int[] lines = Directories.lines(crashed);
        for (int at = 0; at < lines[3]; at++) {
            int line = at < lines[1] ? 1 : at < lines[2] ? 2 : 3;
            assertRefused(
                    with(flipped(crashed, at)),
                    "Line " + line + " of ",
                    "journal-000000000000.jsonl, at byte " + lines[line - 1] + ",",
                    "Restore",
                    "nothing was changed");
        }
    }

    @Test
    void after_a_clean_close_a_bit_flipped_at_any_byte_of_any_unit_is_damage() {
        int marker = Directories.lines(closed)[4];
        for (int at = 0; at < marker; at++) {
            assertRefused(with(flipped(closed, at)), "Restore that file from a backup");
        }
    }

    @Test
    void a_damaged_mark_of_a_clean_close_loses_nothing() {
        int marker = Directories.lines(closed)[4];
        for (int at = marker; at < closed.length; at++) {
            assertRecovered(
                    with(flipped(closed, at)),
                    Set.of("h1", "h2", "h3"),
                    Arrays.copyOfRange(flipped(closed, at), marker, closed.length));
        }
    }

    @Test
    void zeros_in_the_middle_are_damage_and_zeros_at_the_end_are_not() {
        int[] lines = Directories.lines(crashed);
        byte[] hole = crashed.clone();
        Arrays.fill(hole, lines[1], lines[2], (byte) 0);
        assertRefused(with(hole), "Line 2 of ");
        try (JsonStorage storage = open(with(Arrays.copyOf(crashed, crashed.length + 5000)))) {
            assertTrue(storage.recovery().torn().isEmpty());
            assertEquals(Set.of("h1", "h2", "h3"), Households.ids(storage, Households.TOWN));
        }
    }

    @Test
    void lines_of_one_batch_behind_a_torn_one_go_with_it() throws Exception {
        Path dir = parent.resolve("batch");
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        Settings slowOnce = new Settings(1 << 20, 64 << 20, 8 << 20, channel -> {
            forcing.countDown();
            awaitQuietly(queued);
            channel.force(false);
        });
        byte[] journal;
        try (JsonStorage storage = JsonStorage.open(dir, slowOnce)) {
            Thread first = new Thread(() -> Households.add(storage, Households.TOWN, 1));
            first.start();
            forcing.await();
            List<Thread> batch = IntStream.of(2, 3, 4)
                    .mapToObj(i -> new Thread(() -> Households.add(storage, StationId.of("s" + i), i)))
                    .toList();
            batch.forEach(Thread::start);
            while (!batch.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            queued.countDown();
            for (Thread thread : batch) {
                thread.join();
            }
            assertEquals(2, storage.forces());
            journal = Directories.written(Directories.journal(dir));
        }
        int[] lines = Directories.lines(journal);
        try (JsonStorage storage = open(with(flipped(journal, lines[2] + 60)))) {
            assertEquals(List.of(Households.TOWN), storage.stations().toList());
            assertEquals(
                    journal.length - lines[2],
                    storage.recovery().torn().orElseThrow().bytes());
        }
        try (JsonStorage storage = open(with(flipped(journal, lines[3] + 60)))) {
            assertEquals(2, storage.stations().count());
        }
        assertRefused(with(flipped(journal, lines[1] + 60)), "Line 2 of ");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_second_crash_at_the_same_place_keeps_both_torn_pieces() {
        Path dir = with(Arrays.copyOf(crashed, crashed.length - 1));
        try (JsonStorage storage = open(dir)) {
            assertTrue(storage.recovery().torn().isPresent());
        }
        Directories.write(Directories.journal(dir), Arrays.copyOf(crashed, crashed.length - 2));
        try (JsonStorage storage = open(dir)) {
            assertTrue(storage.recovery().torn().isPresent());
        }
        assertEquals(2, Directories.files(dir, "torn-").size());
    }
}
