package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.PATIENT;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** Who would change under another book, from what to what, and why. */
class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Map<String, Factor> FACTORS =
            Map.of("alone", Factor.yesNo("alone", "独居", "alone"), "ill", Factor.yesNo("ill", "患病", "ill"));

    private static final TierRule ALONE =
            Books.rule("R1", YELLOW, When.yesNo("alone").isYes());
    private static final TierRule ILL = Books.rule("R2", RED, When.yesNo("ill").isYes());

    private static Assessor assessor(TierRule... rules) {
        return new Assessor(SCALE, List.of(Books.book("b", CHILD, Set.of("alone", "ill"), rules)), FACTORS);
    }

    private static final TierScale SCALE = Books.SCALE;

    private static WhatIf.Person person(int n, boolean alone, boolean ill) {
        return new WhatIf.Person(
                new WhatIf.Who(ResidentId.of("r" + n), new VillageId(n % 2 == 0 ? "east" : "west"), Set.of(CHILD)),
                Facts.of(DAY, Map.of("alone", FactValue.of(alone), "ill", FactValue.of(ill))));
    }

    @Example
    void itTellsFromWhatToWhatAndByWhichRules() {
        WhatIf<WhatIf.Person> whatIf = WhatIf.of(assessor(ALONE), assessor(ILL));
        WhatIf.Verdict one = whatIf.of(person(1, true, true));
        assertEquals("YELLOW→RED", one.move());
        assertEquals(List.of(new WhatIf.Rule("b", "R2", RED)), one.begun());
        assertEquals(List.of(new WhatIf.Rule("b", "R1", YELLOW)), one.gone());
        assertFalse(whatIf.of(person(2, false, false)).isChange());
    }

    @Example
    void whoLosesHisBookOrHisAssessmentChangesToo() {
        Assessor none = new Assessor(SCALE, List.of(), FACTORS);
        assertEquals(
                "GREEN→NO_BOOK",
                WhatIf.of(assessor(), none).of(person(1, true, true)).move());
        WhatIf.Person unknown = new WhatIf.Person(person(1, true, true).who(), Facts.of(DAY, Map.of()));
        assertEquals(
                "NO_BOOK→UNASSESSED", WhatIf.of(none, assessor()).of(unknown).move());
    }

    @Example
    void itCountsByVillageAndCategory() {
        WhatIf<WhatIf.Person> whatIf = WhatIf.of(assessor(ALONE), assessor(ILL));
        WhatIf.Counts counts = whatIf.over(IntStream.range(0, 9).mapToObj(n -> person(n, n % 3 == 0, n % 3 == 1)))
                .collect(WhatIf.counting());
        assertEquals(9, counts.people());
        assertEquals(6, counts.changed());
        assertEquals(Map.of("YELLOW→GREEN", 3L, "GREEN→RED", 3L), counts.moves());
        assertEquals(
                Map.of("YELLOW→GREEN", 2L, "GREEN→RED", 1L), counts.byVillage().get("east"));
        assertEquals(counts.moves(), counts.byCategory().get(CHILD.value()));
        assertEquals(0, counts.failed());
    }

    @Example
    void oneOfWhomNothingCanBeSaidStopsNobodyElse() {
        WhatIf<Integer> whatIf = new WhatIf<>(
                n -> person(n, true, true).who(),
                n -> assessor(ALONE).assess(Set.of(CHILD), person(n, true, true).facts()),
                n -> {
                    if (n == 1) {
                        throw new IllegalStateException("a value nobody may read");
                    }
                    return new Finding.NoBook();
                });
        List<WhatIf.Verdict> all = whatIf.over(Stream.of(0, 1, 2)).toList();
        assertEquals(
                List.of("YELLOW→NO_BOOK", "?→?", "YELLOW→NO_BOOK"),
                all.stream().map(WhatIf.Verdict::move).toList());
        assertEquals("IllegalStateException", all.get(1).failure().orElseThrow());
        assertEquals(1, all.stream().collect(WhatIf.counting()).failed());
    }

    @Example
    void whatIsCountedInPartsIsWhatIsCountedInOne() {
        Assessor assessor = assessor(ALONE);
        WhatIf<Integer> whatIf = new WhatIf<>(
                n -> person(n, true, true).who(),
                n -> assessor.assess(Set.of(CHILD), person(n, n % 2 == 0, true).facts()),
                n -> {
                    if (n % 5 == 0) {
                        throw new IllegalStateException("a value nobody may read");
                    }
                    return new Finding.NoBook();
                });
        WhatIf.Counts counts =
                IntStream.range(0, 1000).parallel().boxed().map(whatIf::of).collect(WhatIf.counting());
        assertEquals(1000, counts.people());
        assertEquals(200, counts.failed());
        assertEquals(800, counts.changed());
        assertEquals(Map.of("YELLOW→NO_BOOK", 400L, "GREEN→NO_BOOK", 400L), counts.moves());
        assertEquals(Map.of("YELLOW→NO_BOOK", 400L), counts.byVillage().get("east"));
    }

    @Example
    void itLooksAtNobodyBeforeHeIsAskedFor() {
        List<Integer> looked = new ArrayList<>();
        WhatIf<WhatIf.Person> whatIf = WhatIf.of(assessor(ALONE), assessor(ILL));
        long found = whatIf.over(IntStream.iterate(0, n -> n + 1).mapToObj(n -> {
                    looked.add(n);
                    return person(n, true, false);
                }))
                .filter(WhatIf.Verdict::isChange)
                .limit(3)
                .count();
        assertEquals(3, found);
        assertEquals(3, looked.size());
    }

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, Vocabulary.ALL, Books.CATEGORIES);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(Vocabulary.ALL);
    }

    @Property(seed = "20261128", tries = 300)
    void aPolicyBesideItselfChangesNobodyAndTheOtherWayRoundItIsTheOtherWayRound(
            @ForAll("books") List<RuleBook> one, @ForAll("books") List<RuleBook> other, @ForAll("facts") Facts facts) {
        Assessor first = Books.assessor(one);
        Assessor second = Books.assessor(other);
        WhatIf.Person person = new WhatIf.Person(
                new WhatIf.Who(ResidentId.of("r"), new VillageId("east"), Set.of(CHILD, PATIENT)), facts);
        assertFalse(WhatIf.of(first, first).of(person).isChange());
        WhatIf.Verdict there = WhatIf.of(first, second).of(person);
        WhatIf.Verdict back = WhatIf.of(second, first).of(person);
        assertEquals(there.isChange(), back.isChange());
        assertEquals(there.from(), back.to());
        assertEquals(there.begun(), back.gone());
        assertEquals(
                second.assess(Set.of(CHILD, PATIENT), facts).tierIfAny(),
                there.to().orElseThrow().tier());
    }

    @Property(seed = "20261128", tries = 50)
    void theCountsAreThoseOfTheList(@ForAll("books") List<RuleBook> books, @ForAll List<@From("facts") Facts> all) {
        WhatIf<WhatIf.Person> whatIf = WhatIf.of(assessor(), Books.assessor(books));
        List<WhatIf.Verdict> verdicts = IntStream.range(0, all.size())
                .mapToObj(n -> whatIf.of(new WhatIf.Person(
                        new WhatIf.Who(ResidentId.of("r" + n), new VillageId("v" + n % 3), Set.of(CHILD)), all.get(n))))
                .toList();
        WhatIf.Counts counts = verdicts.stream().collect(WhatIf.counting());
        Map<String, Long> moves = new TreeMap<>();
        verdicts.stream().filter(WhatIf.Verdict::isChange).forEach(one -> moves.merge(one.move(), 1L, Long::sum));
        assertEquals(moves, counts.moves());
        assertEquals(verdicts.size(), counts.people());
        assertEquals(counts, verdicts.parallelStream().collect(WhatIf.counting()));
        long inVillages = counts.byVillage().values().stream()
                .flatMap(village -> village.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(counts.changed(), inVillages);
        assertTrue(counts.changed() <= counts.people());
    }
}
