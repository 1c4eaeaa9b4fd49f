package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.storage.json.Households.HOUSEHOLDS;
import static org.xinfeng.storage.json.Households.TOWN;
import static org.xinfeng.storage.json.Households.VERSION_1;
import static org.xinfeng.storage.json.Households.VERSION_2;
import static org.xinfeng.storage.json.Households.act;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Transfer;
import org.xinfeng.storage.contract.RecordGenerator;
import org.xinfeng.storage.memory.MemoryStorage;

/** Stations move between files and memory. */
class JsonTransferTest {

    private static final StationId VALLEY = StationId.of("valley");

    @TempDir
    Path parent;

    private static Transfer moving(List<Kind<?, ?>> kinds) {
        return Transfer.of(kinds, act("moving"));
    }

    /** Every kind that stations keep, in random units; a record that changes is written again by a later one. */
    private static void live(Storage storage, Random random, int units) {
        for (int i = 0; i < units; i++) {
            StationId station = random.nextInt(3) == 0 ? VALLEY : TOWN;
            storage.write(station, act("u" + i), records -> {
                for (int j = 0; j < 4; j++) {
                    put(
                            records,
                            Xinfeng.kinds().get(random.nextInt(Xinfeng.kinds().size())),
                            random);
                }
                return null;
            });
        }
    }

    private static <I extends Code, T> void put(Records records, Kind<I, T> kind, Random random) {
        List<Versioned<T>> known = records.store(kind).scan(kind.byId(), Prefix.none(), null, 3);
        if (!known.isEmpty() && !kind.appendOnly() && random.nextBoolean()) {
            Versioned<T> one = known.get(random.nextInt(known.size()));
            records.store(kind).replace(one, one.value());
            return;
        }
        T value = RecordGenerator.of(kind.shape()).next(random);
        if (records.store(kind).find(kind.id().apply(value)).isEmpty()) {
            records.store(kind).add(value);
        }
    }

    private static Map<String, Object> all(Storage storage) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (StationId station : List.of(TOWN, VALLEY)) {
            all.put(station.value(), Households.commits(storage, station));
            Xinfeng.kinds().forEach(kind -> scans(storage, station, kind, all));
        }
        return all;
    }

    private static <I extends Code, T> void scans(
            Storage storage, StationId station, Kind<I, T> kind, Map<String, Object> all) {
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        for (Index<T> index : indexes) {
            all.put(
                    station.value() + kind + index.code(),
                    storage.read(
                            station, act("read"), records -> records.store(kind).all(kind, index, Prefix.none())));
        }
    }

    @Test
    void whatGoesFromMemoryIntoFilesAndBackIsTheSame() {
        for (int seed = 1; seed <= 8; seed++) {
            Storage first = new MemoryStorage();
            Storage last = new MemoryStorage();
            live(first, new Random(seed), 40);
            Path directory = parent.resolve("data" + seed);
            try (Storage files = JsonStorage.open(directory)) {
                assertEquals(40, moving(Xinfeng.kinds()).copyAll(first, files).commitsCopied());
            }
            try (Storage files = JsonStorage.open(directory)) {
                assertEquals(all(first), all(files), "seed " + seed);
                assertEquals(40, moving(Xinfeng.kinds()).copyAll(files, last).commitsCopied());
            }
            assertEquals(all(first), all(last), "seed " + seed);
        }
    }

    @Test
    void aMoveIntoFilesThatIsCutOffGoesOnAfterOpeningAgain() {
        Storage first = new MemoryStorage();
        live(first, new Random(9), 40);
        Path directory = parent.resolve("data");
        Storage files = JsonStorage.open(directory);
        assertThrows(
                IllegalStateException.class,
                () -> moving(Xinfeng.kinds()).copyAll(first, files, progress -> {
                    throw new IllegalStateException("called off");
                }));
        files.close();
        try (Storage again = JsonStorage.open(directory)) {
            Transfer.Report rest = moving(Xinfeng.kinds()).copyAll(first, again);
            assertTrue(rest.commitsCopied() > 0 && rest.commitsCopied() < 40, rest::toString);
            assertEquals(all(first), all(again));
        }
    }

    @Test
    void recordsOfAnOlderVersionArriveInTheNewOne() {
        Path directory = parent.resolve("data");
        try (Storage old = JsonStorage.open(directory)) {
            old.write(TOWN, act("u1"), records -> {
                records.store(VERSION_1).add(Households.oldHousehold(1));
                return null;
            });
        }
        Storage last = new MemoryStorage();
        try (Storage files = JsonStorage.open(directory)) {
            assertEquals(1, moving(List.of(VERSION_2)).copyAll(files, last).recordsVerified());
        }
        assertEquals(
                Households.household(1).head(),
                Households.all(last, TOWN, VERSION_2).get(0).value().head());
        assertEquals(1, Households.all(last, TOWN, VERSION_2).get(0).revision());
    }

    @Test
    void filesThatHoldAnotherStationOfThatNameAreRefused() {
        Storage first = new MemoryStorage();
        Households.add(first, TOWN, 1);
        try (Storage files = JsonStorage.open(parent.resolve("data"))) {
            Households.add(files, TOWN, 2);
            assertThrows(
                    org.xinfeng.kernel.StorageException.class,
                    () -> moving(List.of(HOUSEHOLDS)).copyAll(first, files));
            assertEquals(1, Households.commits(files, TOWN).size());
        }
    }
}
