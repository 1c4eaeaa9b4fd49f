package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;

/**
 * Storing what a change of packs means, 500 residents a unit as the desks do: what stands there is found, and what differs is put
 * over it. Beside it the same records put fresh at another station of the same storage, in units of 10,000.
 */
final class VisitsReplanStore {

    private static final double REACH = 0.4;
    private static final int RESIDENTS_PER_UNIT = 500;
    private static final int RECORDS_PER_UNIT = 10_000;

    private final Bench bench;
    private final VisitsPackChange change = new VisitsPackChange();
    private int stations;

    VisitsReplanStore(Bench bench) {
        this.bench = bench;
    }

    List<Figure> measure() throws IOException {
        List<Figure> figures = new ArrayList<>();
        try (MemoryStorage storage = new MemoryStorage()) {
            figures.add(measure("memory", storage, bench.size(20_000, 500)));
        }
        Path dir = bench.directory("replan");
        try (JsonStorage storage = JsonStorage.open(dir)) {
            figures.add(measure("json", storage, bench.size(20_000, 500)));
        }
        Scratch.remove(dir);
        for (StorageServer server : StorageServer.all(bench)) {
            if (server != StorageServer.MARIADB) {
                measure(server).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<Figure> measure(StorageServer server) throws IOException {
        String name = server.name().toLowerCase(Locale.ROOT);
        StorageTables fresh;
        try {
            fresh = StorageTables.on(server);
        } catch (StorageException missing) {
            bench.say("visits.replan.store.%s is left out: %s", name, String.valueOf(missing.getMessage()));
            return Optional.empty();
        }
        try (StorageTables tables = fresh) {
            return Optional.of(measure(name, tables.storage(), bench.size(2_000, 200)));
        }
    }

    private Figure measure(String name, Storage storage, int residents) throws IOException {
        String figure = "visits.replan.store." + name;
        List<VisitsPackChange.Stand> standing = change.standing(0, residents);
        List<VisitsPackChange.Decision> decisions =
                standing.stream().map(change::decide).toList();
        long count =
                decisions.stream().mapToLong(VisitsPackChange.Decision::size).sum();
        Sample ratio = new Sample();
        bench.rounds(figure, 2, round -> {
            StationId changed = StationId.of("replan-" + stations++);
            StationId bulk = StationId.of("replan-" + stations++);
            put(storage, changed, Duty.KIND, records(standing, VisitsPackChange.Stand::duties));
            put(storage, changed, Occurrence.KIND, records(standing, VisitsPackChange.Stand::planned));
            double inBulk = round % 2 == 0 ? bulk(storage, bulk, decisions) : 0;
            double ours = replace(storage, changed, decisions);
            if (round % 2 != 0) {
                inBulk = bulk(storage, bulk, decisions);
            }
            check(storage, changed, decisions);
            check(storage, bulk, decisions);
            bench.say("  records a second: %.0f, in bulk %.0f", count / ours, count / inBulk);
            if (round >= 0) {
                ratio.add(inBulk / ours);
            }
        });
        return Figure.atLeast(figure, ratio.median(), "x-bulk", REACH);
    }

    private static <T, R> List<R> records(List<T> of, Function<T, List<R>> which) {
        return of.stream().flatMap(one -> which.apply(one).stream()).toList();
    }

    /** Seconds in which the records are put in big units. */
    private static double bulk(Storage storage, StationId station, List<VisitsPackChange.Decision> decisions) {
        List<Duty> duties = records(decisions, VisitsPackChange.Decision::duties);
        List<Occurrence> occurrences = records(decisions, VisitsPackChange.Decision::occurrences);
        long begin = System.nanoTime();
        put(storage, station, Duty.KIND, duties);
        put(storage, station, Occurrence.KIND, occurrences);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static <I extends Code, T> void put(Storage storage, StationId station, Kind<I, T> kind, List<T> values) {
        for (int from = 0; from < values.size(); from += RECORDS_PER_UNIT) {
            List<Put<T>> puts = values.subList(from, Math.min(values.size(), from + RECORDS_PER_UNIT)).stream()
                    .map(Put::fresh)
                    .toList();
            storage.write(station, Town.act(), records -> {
                records.store(kind).put(puts);
                return true;
            });
        }
    }

    /** Seconds in which they are put over what stands there. */
    private static double replace(Storage storage, StationId station, List<VisitsPackChange.Decision> decisions) {
        long begin = System.nanoTime();
        for (int from = 0; from < decisions.size(); from += RESIDENTS_PER_UNIT) {
            var some = decisions.subList(from, Math.min(decisions.size(), from + RESIDENTS_PER_UNIT));
            storage.write(station, Town.act(), records -> {
                over(records, Duty.KIND, records(some, VisitsPackChange.Decision::duties));
                over(records, Occurrence.KIND, records(some, VisitsPackChange.Decision::occurrences));
                return true;
            });
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static <I extends Code, T> void over(Records records, Kind<I, T> kind, List<T> values) {
        var store = records.store(kind);
        Map<I, Versioned<T>> stored = store.find(ids(kind, values));
        List<Put<T>> puts = new ArrayList<>(values.size());
        for (T value : values) {
            Versioned<T> read = stored.get(kind.id().apply(value));
            puts.add(read == null ? Put.fresh(value) : read.replacedBy(value));
        }
        store.put(puts);
    }

    private static <I extends Code, T> List<I> ids(Kind<I, T> kind, List<T> values) {
        return values.stream().map(kind.id()).toList();
    }

    private static void check(Storage storage, StationId station, List<VisitsPackChange.Decision> decisions) {
        check(storage, station, Duty.KIND, records(decisions, VisitsPackChange.Decision::duties));
        check(storage, station, Occurrence.KIND, records(decisions, VisitsPackChange.Decision::occurrences));
    }

    private static <I extends Code, T> void check(Storage storage, StationId station, Kind<I, T> kind, List<T> values) {
        for (int from = 0; from < values.size(); from += RECORDS_PER_UNIT) {
            List<T> some = values.subList(from, Math.min(values.size(), from + RECORDS_PER_UNIT));
            boolean same = storage.read(
                    station,
                    Town.act(),
                    records -> new HashSet<>(records.store(kind).find(ids(kind, some)).values().stream()
                                    .map(Versioned::value)
                                    .toList())
                            .equals(new HashSet<>(some)));
            WrongAnswerException.check("whether every " + kind.code() + " is stored as decided", true, same);
        }
    }
}
