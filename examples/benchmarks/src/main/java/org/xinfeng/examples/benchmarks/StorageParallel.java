package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.xinfeng.kernel.StationId;

/** Visits, one for each unit, at eight stations at once against one station alone. */
final class StorageParallel {

    private static final double REACH = 3;
    private static final int STATIONS = 8;

    private final Bench bench;
    private final StorageTables tables;
    private final LibraryVisits library;
    private final int units;
    private int made;

    StorageParallel(Bench bench, StorageTables tables) {
        this.bench = bench;
        this.tables = tables;
        this.library = new LibraryVisits(tables.storage());
        this.units = bench.size(300, 10);
    }

    List<Figure> measure() throws IOException {
        String name = tables.server().figure() + ".parallel";
        ExecutorService threads = Executors.newFixedThreadPool(STATIONS);
        Sample ratios = new Sample();
        try {
            bench.rounds(name, 3, round -> {
                int first = made;
                made += units;
                double one = units * 1e9 / units(station(0), first);
                double many = STATIONS * units * 1e9 / many(threads, first);
                for (int i = 0; i <= STATIONS; i++) {
                    WrongAnswerException.check(
                            "the commits of " + station(i).value(),
                            (long) made,
                            tables.count("xinfeng_commit", station(i)));
                }
                bench.say(
                        "  visits/s: %.0f at one station, %.0f at %d on %d cores (%.2f x)",
                        one, many, STATIONS, Runtime.getRuntime().availableProcessors(), many / one);
                if (round >= 0) {
                    ratios.add(many / one);
                }
            });
        } finally {
            threads.shutdownNow();
        }
        return List.of(Figure.atLeast(name, ratios.median(), "x-single", REACH));
    }

    private static StationId station(int i) {
        return StationId.of("parallel-" + i);
    }

    private long units(StationId station, int first) {
        long begin = System.nanoTime();
        for (int i = first; i < first + units; i++) {
            library.write(station, List.of(MadeVisit.of(i)));
        }
        return System.nanoTime() - begin;
    }

    private long many(ExecutorService threads, int first) {
        long begin = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        IntStream.rangeClosed(1, STATIONS).forEach(i -> running.add(threads.submit(() -> units(station(i), first))));
        try {
            for (Future<Long> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a thread did not record its visits", e);
        }
        return System.nanoTime() - begin;
    }
}
