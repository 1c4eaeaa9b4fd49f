package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.json.JsonStorage;
import org.xinfeng.visits.Visit;

/**
 * Small units become durable: one after another at one station; the same bytes by a naive forced append; and at sixteen
 * stations at once.
 */
final class FileStoreAppending {

    private static final double REACH_NAIVE = 1;
    private static final double REACH_PARALLEL = 3;
    private static final int THREADS = 16;
    private static final int TURN = 10;

    private final Bench bench;
    private final int units;
    private final Sample againstNaive = new Sample();
    private final Sample parallel = new Sample();
    private int written;

    FileStoreAppending(Bench bench) {
        this.bench = bench;
        this.units = bench.size(400, 20);
    }

    List<Figure> measure() throws IOException {
        Path dir = bench.directory("append");
        Path file = bench.directory("naive").resolve("lines");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (JsonStorage storage = JsonStorage.open(dir);
                NaiveLog naive = NaiveLog.create(file)) {
            JournalTail journal = new JournalTail(dir);
            journal.next();
            units(storage, Town.ID, claim(), units);
            List<byte[]> lines = journal.next();
            WrongAnswerException.check("the number of lines of the journal", units, lines.size());
            bench.say("append: units of %d bytes", lines.get(lines.size() / 2).length);
            bench.rounds("append", 6, round -> round(round, storage, naive, lines, threads));
        } finally {
            threads.shutdownNow();
        }
        NaiveLog.check(file, units);
        return List.of(
                Figure.atLeast("filestore.append", againstNaive.median(), "x-naive", REACH_NAIVE),
                Figure.atLeast("filestore.parallel", parallel.median(), "x-single", REACH_PARALLEL));
    }

    /**
     * One after another and naively in turns of a few units, each pair of turns compared, so that what else the disk does
     * hits both or neither; then all at once.
     */
    private void round(int round, JsonStorage storage, NaiveLog naive, List<byte[]> lines, ExecutorService threads)
            throws IOException {
        int first = claim();
        Sample ratios = new Sample();
        long store = 0;
        long plain = 0;
        for (int from = 0; from < units; from += TURN) {
            boolean storeFirst = (from / TURN + round) % 2 == 0;
            long before = storeFirst ? units(storage, Town.ID, first + from, TURN) : 0;
            long forced = naive.append(lines.subList(from, from + TURN));
            long mine = storeFirst ? before : units(storage, Town.ID, first + from, TURN);
            ratios.add((double) forced / mine);
            store += mine;
            plain += forced;
        }
        check(storage, Town.ID, first);
        double one = rate(units, store);
        double many = many(storage, threads);
        bench.say(
                "  units/s: %.0f one after another, %.0f naive (%.2f in the middle), %.0f on %d threads",
                one, rate(units, plain), ratios.median(), many, THREADS);
        if (round >= 0) {
            againstNaive.add(ratios.median());
            parallel.add(many / one);
        }
    }

    private static double rate(int count, long nanos) {
        return count * 1e9 / nanos;
    }

    private double many(JsonStorage storage, ExecutorService threads) {
        List<StationId> stations = IntStream.range(0, THREADS)
                .mapToObj(i -> StationId.of("station" + (10 + i)))
                .toList();
        int first = claim();
        List<Future<Long>> running = new ArrayList<>();
        long begin = System.nanoTime();
        for (StationId station : stations) {
            running.add(threads.submit(() -> units(storage, station, first, units)));
        }
        try {
            for (Future<Long> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a thread did not write its units", e);
        }
        long nanos = System.nanoTime() - begin;
        stations.forEach(station -> check(storage, station, first));
        return rate(THREADS * units, nanos);
    }

    private int claim() {
        written += units;
        return written - units;
    }

    private static long units(JsonStorage storage, StationId station, int first, int count) {
        long begin = System.nanoTime();
        for (int i = first; i < first + count; i++) {
            Visit visit = Caseload.visit(id(i), i);
            storage.write(station, Town.act(), records -> {
                records.store(Visit.KIND).add(visit);
                return true;
            });
        }
        return System.nanoTime() - begin;
    }

    private static String id(int i) {
        return String.format("visit-%08d", i);
    }

    /** Every unit of a turn is a commit of its own, the last ones, and the last visit is there. */
    private void check(JsonStorage storage, StationId station, int first) {
        try (var commits = storage.commits(station, 0)) {
            List<String> ids = commits.flatMap(commit -> commit.touched().stream())
                    .flatMap(touched -> touched.ids().stream())
                    .toList();
            List<String> expected =
                    IntStream.range(first, first + units).mapToObj(i -> id(i)).toList();
            WrongAnswerException.check(
                    "the last units of " + station.value(),
                    expected,
                    ids.subList(Math.max(0, ids.size() - units), ids.size()));
        }
        boolean there = storage.read(
                station,
                Town.act(),
                records -> records.store(Visit.KIND)
                        .find(Caseload.visit(id(first + units - 1), 0).id())
                        .isPresent());
        WrongAnswerException.check("whether the last visit is there", true, there);
    }
}
