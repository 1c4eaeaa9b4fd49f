package org.xinfeng.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.PersonKey;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.AssessmentId;

/** What the desk does between reading a resident with his facts and writing an assessment. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@SuppressWarnings("NullAway.Init") // set before each run
public class TieringStored {

    private static final ActorId ACTOR = ActorId.of("benchmark");
    /** The same for all, as an import makes them. */
    private static final Map<String, Fact.FactorCode> CODES = TieringFactors.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Factor::code, factor -> new Fact.FactorCode(factor.code())));

    private static final AssessmentId ID = new AssessmentId("assessment");

    @Param("conjunctive.unknown0")
    public String of = "";

    private final List<Resident> residents = new ArrayList<>();
    private final List<FactSheet> sheets = new ArrayList<>();
    private Policy policy;

    @Setup
    public void makeReady() {
        TieringCase one = TieringCase.parse(of);
        policy = PolicyLibrary.of(pack(one)).on(TieringPeople.DAY);
        TieringPeople people = one.people(TieringTurns.SOME);
        for (int row = 0; row < TieringTurns.SOME; row++) {
            ResidentId id = ResidentId.of("r" + row);
            residents.add(resident(id));
            sheets.add(sheet(id, people, row));
        }
    }

    private static PolicyPack pack(TieringCase of) {
        return new PolicyPack(
                new PolicyPack.Head(
                        "benchmark",
                        "1",
                        new Label("样例", "sample"),
                        DateRange.ofUnboundedEnd(LocalDate.of(2024, 1, 1)),
                        false),
                List.of(new PolicyPack.Source("sample", "样例", "样例", Optional.empty(), "2024-01", "M")),
                Optional.of(TieringBooks.SCALE),
                TieringFactors.ALL,
                List.of(new PolicyPack.CategoryRule(TieringBooks.CHILD, new Label("儿童", "child"), Optional.empty())),
                List.of(),
                List.of(TieringBooks.book(of.scored())),
                List.of(),
                List.of(),
                List.of(),
                100,
                List.of(),
                Optional.empty());
    }

    private static Resident resident(ResidentId id) {
        LocalDate since = LocalDate.of(2025, 1, 1);
        return new Resident(
                id,
                new Resident.Person(
                        new PersonKey("d" + id.value()),
                        "name",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                VillageId.of("village"),
                Optional.empty(),
                List.of(new Resident.CategoryTag(TieringBooks.CHILD, DateRange.ofUnboundedEnd(since))),
                new Resident.Standing(Resident.Status.ON_FILE, since),
                since);
    }

    private static FactSheet sheet(ResidentId id, TieringPeople people, int row) {
        LocalDate asOf = TieringPeople.DAY.minusDays(30);
        return new FactSheet(
                id,
                people.facts(row).known().entrySet().stream()
                        .map(known -> new Fact(
                                Objects.requireNonNull(CODES.get(known.getKey())),
                                known.getValue(),
                                asOf,
                                Fact.Source.VISIT,
                                ACTOR,
                                asOf))
                        .toList());
    }

    /** Everyone of them. */
    @Benchmark
    public void stored(TieringTimes times, Blackhole hole) {
        long begin = TieringTimes.now();
        for (int i = 0; i < residents.size(); i++) {
            Resident resident = residents.get(i);
            Appraisal appraisal = Appraisal.of(policy, resident, sheets.get(i), TieringPeople.DAY);
            hole.consume(appraisal.assessment(policy, ID, resident.id(), ACTOR));
        }
        times.desk += TieringTimes.now() - begin;
    }
}
