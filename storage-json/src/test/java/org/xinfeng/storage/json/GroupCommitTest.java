package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

class GroupCommitTest {

    @TempDir
    Path dir;

    @Test
    void units_of_sixteen_stations_share_forces() throws Exception {
        int units = 16 * 50;
        try (JsonStorage storage = JsonStorage.open(dir)) {
            CountDownLatch begin = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                StationId station = StationId.of("s" + t);
                Thread thread = new Thread(() -> {
                    await(begin);
                    for (int i = 0; i < units / 16; i++) {
                        Households.add(storage, station, i);
                    }
                });
                threads.add(thread);
                thread.start();
            }
            begin.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertTrue(storage.forces() * 2 < units, () -> units + " units took " + storage.forces() + " forces");
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            for (int t = 0; t < 16; t++) {
                assertEquals(
                        50, Households.commits(storage, StationId.of("s" + t)).size());
            }
        }
    }

    @Test
    void nobody_sees_a_unit_before_it_is_forced() throws Exception {
        CountDownLatch forcing = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        Settings held = new Settings(1 << 20, 64 << 20, 8 << 20, channel -> {
            forcing.countDown();
            await(looked);
            channel.force(false);
        });
        try (JsonStorage storage = JsonStorage.open(dir, held)) {
            Thread writer = new Thread(() -> Households.add(storage, Households.TOWN, 1));
            writer.start();
            forcing.await();
            assertEquals(Set.of(), Households.ids(storage, Households.TOWN));
            assertEquals(List.of(), Households.commits(storage, Households.TOWN));
            looked.countDown();
            writer.join();
            assertEquals(Set.of("h1"), Households.ids(storage, Households.TOWN));
        }
    }

    @Test
    void after_a_failed_force_nothing_more_is_written_until_it_is_opened_again() {
        AtomicInteger forces = new AtomicInteger();
        AtomicBoolean failing = new AtomicBoolean();
        Settings failingOnce = new Settings(1 << 20, 64 << 20, 0, channel -> {
            forces.incrementAndGet();
            if (failing.compareAndSet(true, false)) {
                throw new IOException("Input/output error");
            }
            channel.force(false);
        });
        try (JsonStorage storage = JsonStorage.open(dir, failingOnce)) {
            Households.add(storage, Households.TOWN, 1);
            failing.set(true);
            StorageException unknown =
                    assertThrows(StorageException.class, () -> Households.add(storage, Households.TOWN, 2));
            assertTrue(unknown.getMessage().contains("could not be forced"), unknown.getMessage());
            int before = forces.get();
            assertThrows(StorageException.class, () -> Households.add(storage, StationId.of("other"), 3));
            assertEquals(before, forces.get());
            assertEquals(Set.of("h1"), Households.ids(storage, Households.TOWN));
        }
        try (JsonStorage storage = JsonStorage.open(dir)) {
            assertTrue(!storage.recovery().closedCleanly());
            Set<String> ids = Households.ids(storage, Households.TOWN);
            assertTrue(ids.equals(Set.of("h1")) || ids.equals(Set.of("h1", "h2")), ids::toString);
            Households.add(storage, Households.TOWN, 4);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
