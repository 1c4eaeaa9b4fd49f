package org.xinfeng.docs.storages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.contract.RecordGenerator;

/** Two stations with records of every kind that the library keeps, at the edges of their types. */
final class RandomTown {

    static final StationId TOWN = StationId.of("445122104");
    static final StationId VALLEY = StationId.of("valley");
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private RandomTown() {}

    static Act act(String unit) {
        return new Act(ActorId.of("w-17"), Purpose.of("casework"), NOON, UnitId.of(unit));
    }

    /** Every kind once in each station, then random units in which records are added and written again. */
    static void live(Storage storage, String prefix, long seed, int units) {
        Random random = new Random(seed);
        for (StationId station : List.of(TOWN, VALLEY)) {
            boolean unusedAnswer = storage.write(station, act(prefix + "first"), records -> {
                Xinfeng.kinds().forEach(kind -> add(records, kind, random));
                return true;
            });
        }
        for (int i = 0; i < units; i++) {
            boolean unusedAnswer = storage.write(random.nextInt(3) == 0 ? VALLEY : TOWN, act(prefix + i), records -> {
                for (int j = 0; j < 4; j++) {
                    put(
                            records,
                            Xinfeng.kinds().get(random.nextInt(Xinfeng.kinds().size())),
                            random);
                }
                return true;
            });
        }
    }

    private static <I extends Code, T> void add(Records records, Kind<I, T> kind, Random random) {
        T value = RecordGenerator.of(kind.shape()).next(random);
        if (records.store(kind).find(kind.id().apply(value)).isEmpty()) {
            records.store(kind).add(value);
        }
    }

    private static <I extends Code, T> void put(Records records, Kind<I, T> kind, Random random) {
        List<Versioned<T>> known = records.store(kind).scan(kind.byId(), Prefix.none(), null, 3);
        if (!known.isEmpty() && !kind.appendOnly() && random.nextBoolean()) {
            Versioned<T> one = known.get(random.nextInt(known.size()));
            records.store(kind).replace(one, one.value());
        } else {
            add(records, kind, random);
        }
    }

    /** Everything that the port tells of a storage: stations, commits, and each record with its revision in each index. */
    static Map<String, Object> all(Storage storage) {
        Map<String, Object> all = new LinkedHashMap<>();
        List<StationId> stations;
        try (Stream<StationId> told = storage.stations()) {
            stations = told.toList();
        }
        for (StationId station : stations) {
            all.put(station.value(), commits(storage, station));
            Xinfeng.kinds().forEach(kind -> scans(storage, station, kind, all));
        }
        return all;
    }

    static List<Commit> commits(Storage storage, StationId station) {
        try (Stream<Commit> commits = storage.commits(station, 0)) {
            return commits.toList();
        }
    }

    private static <I extends Code, T> void scans(
            Storage storage, StationId station, Kind<I, T> kind, Map<String, Object> all) {
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        for (Index<T> index : indexes) {
            all.put(
                    station.value() + " " + kind + " " + index.code(),
                    storage.read(
                            station, act("read"), records -> records.store(kind).all(kind, index, Prefix.none())));
        }
    }
}
