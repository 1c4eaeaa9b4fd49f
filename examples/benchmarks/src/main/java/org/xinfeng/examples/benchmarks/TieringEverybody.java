package org.xinfeng.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.xinfeng.tiering.FactColumns;
import org.xinfeng.tiering.Population;

/** The people of a province, tiered by two threads. The same 102,400 come again and again, but each has his own codes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@SuppressWarnings("NullAway.Init") // set before each run
public class TieringEverybody {

    private static final int THREADS = 2;
    private static final int PIECE = 102_400;

    @Param("conjunctive.unknown10")
    public String of = "";

    @Param("10000000")
    public int rows;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Population population;
    private TieringAnswers answers;

    @Setup
    public void makeReady() {
        TieringCase one = TieringCase.parse(of);
        FactColumns columns = one.people(PIECE).facts();
        population = one.population();
        while (population.rows() < rows) {
            int more = Math.min(PIECE, rows - population.rows());
            population.addAll(new FactColumns(more, columns.categories(), columns.memberships(), columns.columns()));
        }
        answers = new TieringAnswers(population.rows());
    }

    @TearDown
    public void close() {
        threads.shutdown();
    }

    /** Everyone of them, by the clock: both threads together. */
    @Benchmark
    public void everybody(TieringTimes times) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        List<Future<?>> parts = new ArrayList<>();
        for (int part = 0; part < THREADS; part++) {
            int mine = part;
            parts.add(threads.submit(() -> population.sweep(mine, THREADS).forEach(answers::set)));
        }
        for (Future<?> part : parts) {
            part.get();
        }
        times.everybody += System.nanoTime() - begin;
    }
}
