package org.xinfeng.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.FactColumns;
import org.xinfeng.tiering.Population;
import org.xinfeng.tiering.Sweep;

/**
 * The competitors in turns, in one process: each works on the same people, then the next does. What an iteration says is how
 * long each took in all its turns together.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@SuppressWarnings("NullAway.Init") // set before each run
public class TieringTurns {

    /** So many people are looked at one by one, again and again. */
    static final int SOME = 2_000;

    @Param("conjunctive.unknown0")
    public String of = "";

    @Param("100000")
    public int rows;

    private record Ready(
            TieringCase of,
            FactColumns columns,
            TieringByHand byHand,
            TieringAnswers answers,
            Consumer<Sweep.Row> look,
            Population population,
            Sweep sweep,
            Assessor assessor,
            TieringDrools drools,
            TieringSpring spring,
            List<TieringPerson> persons,
            List<Facts> facts) {}

    private static final Set<Category> CHILD = Set.of(TieringBooks.CHILD);

    private Ready ready;

    @Setup
    public void makeReady() {
        TieringCase one = TieringCase.parse(of);
        TieringPeople people = one.people(rows);
        TieringAnswers answers = new TieringAnswers(rows);
        Population population = one.population();
        population.addAll(people.facts());
        List<TieringPerson> persons = new ArrayList<>();
        List<Facts> facts = new ArrayList<>();
        for (int row = 0; row < SOME; row++) {
            persons.add(new TieringPerson(people, row));
            facts.add(people.facts(row));
        }
        ready = new Ready(
                one,
                people.facts(),
                one.byHand(people),
                answers,
                answers::set,
                population,
                population.sweep(),
                one.assessor(),
                new TieringDrools(population.rules()),
                new TieringSpring(population.rules()),
                persons,
                facts);
    }

    @TearDown
    public void close() {
        ready.drools().close();
    }

    /** Everybody: by hand, from codes, and from columns, for which an empty population is made ready before. */
    @Benchmark
    public void population(TieringTimes times) {
        long begin = TieringTimes.now();
        ready.byHand().tier(0, rows, ready.answers());
        times.hand += TieringTimes.now() - begin;

        long bytes = TieringTimes.bytes();
        begin = TieringTimes.now();
        ready.sweep().forEach(ready.look());
        times.sweep += TieringTimes.now() - begin;
        times.sweepBytes += TieringTimes.bytes() - bytes;

        Population empty = ready.of().population();
        begin = TieringTimes.now();
        empty.addAll(ready.columns());
        empty.sweep().forEach(ready.look());
        times.columns += TieringTimes.now() - begin;
    }

    /** One person after another. */
    @Benchmark
    public void person(TieringTimes times, Blackhole hole) {
        long begin = TieringTimes.now();
        for (int row = 0; row < SOME; row++) {
            ready.byHand().tier(row, row + 1, ready.answers());
        }
        times.person += TieringTimes.now() - begin;

        begin = TieringTimes.now();
        for (int row = 0; row < SOME; row++) {
            hole.consume(ready.population().explain(row));
        }
        times.explain += TieringTimes.now() - begin;

        begin = TieringTimes.now();
        for (Facts facts : ready.facts()) {
            hole.consume(ready.assessor().assess(CHILD, facts));
        }
        times.assess += TieringTimes.now() - begin;

        begin = TieringTimes.now();
        for (TieringPerson person : ready.persons()) {
            hole.consume(ready.drools().fired(person));
        }
        times.drools += TieringTimes.now() - begin;

        begin = TieringTimes.now();
        for (TieringPerson person : ready.persons()) {
            hole.consume(ready.spring().fired(person));
        }
        times.spring += TieringTimes.now() - begin;
    }
}
