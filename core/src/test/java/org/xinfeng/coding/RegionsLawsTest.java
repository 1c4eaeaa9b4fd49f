package org.xinfeng.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;

/** Every value of a factor behaves like the one that stands for its region, and neighbours differ. */
class RegionsLawsTest {

    private static final Map<String, Factor> FACTORS = Vocabulary.byCode(Vocabulary.ALL);

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return ConditionArbitraries.conditions(Vocabulary.ALL)
                .list()
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    @Provide
    Arbitrary<Facts> complete() {
        return FactArbitraries.completeFacts(Vocabulary.ALL);
    }

    @Property(seed = "20250901")
    void everyValueBehavesLikeTheOneThatStandsForItsRegion(
            @ForAll("conditions") List<Condition> conditions, @ForAll("complete") Facts facts) {
        Regions regions = of(conditions, facts.day());
        int[] codes = regions.codes(facts);
        for (String code : factors(conditions)) {
            int slot = regions.slot(code);
            List<Condition> leaves = leaves(conditions, code);
            assertEquals(
                    answers(leaves, facts),
                    answers(leaves, facts.with(code, regions.value(slot, codes[slot]))),
                    "code " + codes[slot] + " of " + code);
        }
    }

    @Property(seed = "20250901")
    void neighbouringRegionsDifferAndAValueHasTheCodeOfItsRegion(
            @ForAll("conditions") List<Condition> conditions, @ForAll("days") LocalDate day) {
        Regions regions = of(conditions, day);
        for (int slot = 0; slot < regions.slots(); slot++) {
            String code = regions.factor(slot).code();
            List<Condition> leaves = leaves(conditions, code);
            List<Truth> before = List.of();
            for (int region = 1; region <= regions.size(slot); region++) {
                List<Truth> answers = answers(leaves, Facts.of(day, Map.of(code, regions.value(slot, region))));
                assertTrue(region == 1 || !answers.equals(before));
                assertEquals(region, regions.code(slot, regions.value(slot, region)));
                before = answers;
            }
        }
    }

    @Property(seed = "20250901")
    void codesGoToFactsAndBack(@ForAll("conditions") List<Condition> conditions, @ForAll("complete") Facts facts) {
        Regions regions = of(conditions, facts.day());
        int[] codes = regions.codes(facts);
        assertArrayEquals(codes, regions.codes(regions.facts(codes)));
        assertArrayEquals(new int[codes.length], regions.codes(Facts.of(facts.day(), Map.of())));
    }

    @Property(seed = "20250901")
    void everyOneIsAValueTheFactorCanTake(
            @ForAll("conditions") List<Condition> conditions, @ForAll("days") LocalDate day) {
        Regions regions = of(conditions, day);
        for (String code : factors(conditions)) {
            assertTrue(!regions.values(regions.slot(code)).isEmpty());
            assertTrue(regions.values(regions.slot(code)).stream().allMatch(FACTORS.get(code)::accepts));
        }
    }

    /** Every number that a bounded factor can take, for comparisons with numbers inside and outside the bounds. */
    @Property(seed = "20250901")
    void numbersComparedWithOnesOutOfTheirBoundsAreStoodFor(
            @ForAll("numberComparisons") List<Condition> leaves, @ForAll("days") LocalDate day) {
        String code = Vocabulary.GRADE.code();
        Regions regions = of(leaves, day);
        Set<List<Truth>> possible = new HashSet<>();
        for (long grade = 1; grade <= 4; grade++) {
            possible.add(answers(leaves, Facts.of(day, Map.of(code, FactValue.of(grade)))));
        }
        assertEquals(possible, standIns(regions, leaves, code, day));
    }

    @Provide
    Arbitrary<List<Condition>> numberComparisons() {
        return Combinators.combine(
                        ConditionArbitraries.operators(),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.longs().between(-2, 7)),
                                Tuple.of(1, Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE))))
                .as((op, number) ->
                        (Condition) new FactCondition.Compare(Vocabulary.GRADE.code(), op, FactValue.of(number)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** Every date of three years, for every day of fifteen months: no region of a clamped month is left out. */
    @Property(seed = "20250901", tries = 60)
    void everyDateIsStoodForAtEveryMonthEnd(@ForAll("periods") Period period, @ForAll("ops") FactCondition.Op op) {
        String code = Vocabulary.LAST_SEEN.code();
        List<Condition> leaves = List.of(
                new FactCondition.Since(code, FactCondition.Op.LT, period),
                new FactCondition.Since(code, op, period),
                new FactCondition.Age(code, FactCondition.Op.GE, period.getYears()));
        LocalDate end = LocalDate.of(2025, 4, 2);
        for (LocalDate day = LocalDate.of(2024, 1, 28); day.isBefore(end); day = day.plusDays(1)) {
            if (day.getDayOfMonth() > 3 && day.getDayOfMonth() < 27) {
                continue;
            }
            Set<List<Truth>> possible = new HashSet<>();
            LocalDate about = day.minus(period);
            for (LocalDate date = about.minusDays(40); date.isBefore(about.plusDays(40)); date = date.plusDays(1)) {
                possible.add(answers(leaves, Facts.of(day, Map.of(code, FactValue.of(date)))));
            }
            Regions regions = of(leaves, day);
            assertTrue(standIns(regions, leaves, code, day).containsAll(possible), "on " + day + " since " + period);
        }
    }

    @Provide
    Arbitrary<Period> periods() {
        return ConditionArbitraries.periods();
    }

    @Provide
    Arbitrary<FactCondition.Op> ops() {
        return ConditionArbitraries.operators();
    }

    @Test
    void choicesNoneOfWhichIsListedStandForNothingInRegions() {
        Condition abroad = When.choice("living").in("abroad");
        Regions regions = of(List.of(abroad), LocalDate.of(2025, 9, 1));
        assertEquals(List.of(FactValue.choice("alone")), regions.values(regions.slot("living")));
        assertThrows(
                IllegalArgumentException.class,
                () -> of(List.of(When.yesNo("no.such").isYes()), LocalDate.MAX));
    }

    private static Regions of(List<Condition> conditions, LocalDate day) {
        return Regions.of(conditions, Set.of(), FACTORS, day);
    }

    private static Set<List<Truth>> standIns(Regions regions, List<Condition> leaves, String code, LocalDate day) {
        Set<List<Truth>> answers = new HashSet<>();
        regions.values(regions.slot(code))
                .forEach(value -> answers.add(answers(leaves, Facts.of(day, Map.of(code, value)))));
        return answers;
    }

    private static Set<String> factors(List<Condition> conditions) {
        Set<String> factors = new HashSet<>();
        conditions.forEach(condition -> factors.addAll(condition.factors()));
        return factors;
    }

    private static List<Condition> leaves(List<Condition> conditions, String code) {
        List<Condition> leaves = new ArrayList<>();
        conditions.forEach(condition -> condition.visit(leaf -> {
            if (leaf.factors().contains(code)) {
                leaves.add(leaf);
            }
        }));
        return leaves;
    }

    private static List<Truth> answers(List<Condition> leaves, Facts facts) {
        return leaves.stream().map(leaf -> leaf.on(facts)).toList();
    }
}
