package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.When;

/** Books that look at more factors than fit into one word of bits. */
class ManyFactorsLawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final Map<String, Factor> factors = new HashMap<>();

    private static String code(int i) {
        return "factor." + (1000 + i);
    }

    private static FactValue value(boolean yes) {
        return FactValue.of(yes);
    }

    /** Two or three different factors, each of which must be yes or must be no. */
    private record Wanted(Tier tier, Map<String, Boolean> values) {

        Condition when() {
            return new Condition.All(values.entrySet().stream()
                    .map(one -> one.getValue()
                            ? When.yesNo(one.getKey()).isYes()
                            : When.yesNo(one.getKey()).isNo())
                    .toList());
        }

        boolean isPossible(Facts facts) {
            return values.entrySet().stream()
                    .allMatch(one -> facts.value(one.getKey())
                            .orElse(value(one.getValue()))
                            .equals(value(one.getValue())));
        }

        boolean isSure(Facts facts) {
            return isPossible(facts) && facts.areKnown(values.keySet());
        }
    }

    private static List<Wanted> wanted(int size, Random random) {
        List<Wanted> all = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            Map<String, Boolean> values = new LinkedHashMap<>();
            for (int j = 0; j < 2 + i % 2; j++) {
                values.put(code(random.nextInt(size)), random.nextBoolean());
            }
            values.put(code(i % size), random.nextBoolean());
            all.add(new Wanted(Books.SCALE.steps().get(random.nextInt(3)).tier(), values));
        }
        return all;
    }

    private Facts facts(int size, Random random) {
        Map<String, FactValue> known = new HashMap<>();
        for (int i = 0; i < size; i++) {
            factors.put(code(i), Factor.yesNo(code(i), code(i), code(i)));
            if (random.nextInt(3) > 0) {
                known.put(code(i), value(random.nextBoolean()));
            }
        }
        return Facts.of(DAY, known);
    }

    @Property(seed = "20261129", tries = 150)
    void eachUnknownFactorIsMissingOrAskedAsItsRulesAndBookWantIt(
            @ForAll @IntRange(min = 60, max = 140) int size, @ForAll Random random) {
        Facts facts = facts(size, random);
        List<Wanted> all = wanted(size, random);
        Set<String> required = new TreeSet<>(Set.of(code(0), code(size / 2), code(size - 1)));
        TierRule[] rules = new TierRule[all.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = Books.rule(
                    "rule-" + (100 + i), all.get(i).tier(), all.get(i).when());
        }
        Finding finding = new Assessor(Books.SCALE, List.of(Books.book("b", Books.CHILD, required, rules)), factors)
                .assess(Set.of(Books.CHILD), facts);
        assertEquals(questions(all, facts, required, finding), finding.questions());
        if (finding instanceof Finding.Unassessed unassessed) {
            assertEquals(required.stream().filter(code -> !facts.isKnown(code)).toList(), unassessed.missing());
        }
        if (finding instanceof Finding.Tiered tiered) {
            for (int i = 0; i < rules.length; i++) {
                TierRule rule = rules[i];
                assertEquals(
                        all.get(i).isSure(facts),
                        tiered.fired().stream().anyMatch(fired -> fired.rule().equals(rule)));
                assertEquals(all.get(i).isSure(facts), rule.when().on(facts) == Truth.YES);
            }
        }
    }

    /** What the rules above the tier that are possible lack, then what the book requires; each once, the required first. */
    private static List<Finding.OpenQuestion> questions(
            List<Wanted> all, Facts facts, Set<String> required, Finding finding) {
        Set<String> asked = new TreeSet<>();
        List<Finding.OpenQuestion> questions = new ArrayList<>();
        for (TierScale.Step step : Books.SCALE.steps()) {
            Set<String> codes = new TreeSet<>();
            if (Books.SCALE.isWorse(step.tier(), finding.tierIfAny())) {
                all.stream()
                        .filter(one -> one.tier().equals(step.tier()) && one.isPossible(facts))
                        .forEach(one -> codes.addAll(one.values().keySet()));
            }
            if (step.tier().equals(Books.GREEN)) {
                codes.addAll(required);
            }
            codes.removeIf(code -> facts.isKnown(code) || asked.contains(code));
            asked.addAll(codes);
            codes.stream()
                    .filter(required::contains)
                    .forEach(code -> questions.add(new Finding.OpenQuestion(code, step.tier())));
            codes.stream()
                    .filter(code -> !required.contains(code))
                    .forEach(code -> questions.add(new Finding.OpenQuestion(code, step.tier())));
        }
        return questions;
    }
}
