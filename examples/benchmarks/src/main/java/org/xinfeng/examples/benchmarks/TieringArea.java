package org.xinfeng.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Tiering: everybody at once and one person, against a loop written by hand and against rule engines. */
final class TieringArea implements Area {

    @Override
    public String name() {
        return "tiering";
    }

    @Override
    public String about() {
        return "rule books over everybody and over one person, beside a loop written by hand, Drools and Spring";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        int rows = bench.size(100_000, 5_000);
        for (TieringCase of : TieringCase.ALL) {
            bench.say("tiering.%s: whether all say the same of %d people", of, rows);
            TieringAgreement.check(of, rows);
        }
        List<Figure> figures = new ArrayList<>();
        for (TieringCase of : TieringCase.ALL) {
            figures.addAll(population(bench, of, rows));
            figures.addAll(person(bench, of, rows));
            figures.add(stored(bench, of));
        }
        figures.add(everybody(bench, new TieringCase(false, 10)));
        figures.add(everybody(bench, new TieringCase(true, 10)));
        figures.add(new TieringWhatIf(bench).measure());
        figures.addAll(new TieringReview(bench).measure());
        return figures;
    }

    private static List<Figure> population(Bench bench, TieringCase of, int rows) {
        Turns turns = run(
                bench, of, options(bench, TieringTurns.class, "population", of).param("rows", "" + rows));
        turns.say("hand", "sweep", "columns");
        double people = turns.median(one -> one.value("sweepBytes") / rows);
        return List.of(
                Figure.atLeast(name(of, "population"), turns.ratio("hand", "sweep"), "x", of.scored() ? 2.5 : 4),
                Figure.atMost(name(of, "population.allocated"), people, "bytes/person", 0),
                Figure.atLeast(name(of, "columns"), turns.ratio("hand", "columns"), "x", 1));
    }

    private static List<Figure> person(Bench bench, TieringCase of, int rows) {
        Turns turns =
                run(bench, of, options(bench, TieringTurns.class, "person", of).param("rows", "" + rows));
        turns.say("person", "explain", "assess", "drools", "spring");
        return List.of(
                Figure.atLeast(name(of, "person"), turns.ratio("person", "explain"), "x", 0.25),
                Figure.atLeast(name(of, "person.drools"), turns.ratio("drools", "explain"), "x", 8));
    }

    private static Figure stored(Bench bench, TieringCase of) {
        Turns turns = run(bench, of, options(bench, TieringStored.class, "stored", of));
        double seconds = turns.median(one -> one.value("desk") / one.turns()) / 1e9;
        return Figure.atLeast(name(of, "stored"), TieringTurns.SOME / seconds, "assessments/s", 200_000);
    }

    private static Figure everybody(Bench bench, TieringCase of) {
        int rows = bench.size(10_000_000, 200_000);
        Turns turns = run(
                bench,
                of,
                options(bench, TieringEverybody.class, "everybody", of)
                        .param("rows", "" + rows)
                        .jvmArgsAppend("-Xmx1g"));
        return Figure.atMost(
                name(of, "everybody"), turns.median(one -> one.value("everybody") / one.turns()) / 1e9, "s", 0.25);
    }

    private static String name(TieringCase of, String what) {
        return "tiering." + of + "." + what;
    }

    private static ChainedOptionsBuilder options(Bench bench, Class<?> where, String method, TieringCase of) {
        return new OptionsBuilder()
                .include(where.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("of", of.toString())
                .forks(1)
                .warmupIterations(bench.quick() ? 1 : 5)
                .warmupTime(TimeValue.milliseconds(bench.quick() ? 100 : 1_000))
                .measurementIterations(bench.quick() ? 2 : 7)
                .measurementTime(TimeValue.milliseconds(bench.quick() ? 100 : 1_000))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Turns run(Bench bench, TieringCase of, ChainedOptionsBuilder options) {
        try {
            return new Turns(bench, of, new Runner(options.build()).run());
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmarks of " + of + " could not be run", e);
        }
    }

    /** The iterations of one benchmark. */
    private record Turns(Bench bench, TieringCase of, Collection<RunResult> results) {

        private record One(IterationResult iteration) {

            double value(String counter) {
                return Objects.requireNonNull(iteration.getSecondaryResults().get(counter), counter)
                        .getScore();
            }

            long turns() {
                return iteration.getMetadata().getMeasuredOps();
            }
        }

        double median(ToDoubleFunction<One> value) {
            Sample sample = new Sample();
            for (RunResult result : results) {
                for (BenchmarkResult fork : result.getBenchmarkResults()) {
                    fork.getIterationResults().forEach(one -> sample.add(value.applyAsDouble(new One(one))));
                }
            }
            return sample.median();
        }

        /** How often the second fits into the first, in the median iteration. */
        double ratio(String one, String other) {
            return median(turn -> turn.value(one) / turn.value(other));
        }

        void say(String against, String... others) {
            for (String other : others) {
                bench.say("tiering.%s: %s %.3g of %s", of, other, ratio(against, other), against);
            }
        }
    }
}
