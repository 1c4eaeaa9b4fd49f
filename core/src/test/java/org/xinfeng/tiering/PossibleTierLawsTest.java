package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** The possible tier and the questions against every single value that the unknown factors can take. */
class PossibleTierLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.FEW_VALUES;

    private final TierScale scale = Books.SCALE;

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, FACTORS, Books.CATEGORIES);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(FACTORS);
    }

    @Provide
    Arbitrary<Set<Category>> people() {
        return RuleBookArbitraries.categories(Books.CATEGORIES);
    }

    @Property(seed = "20250901", tries = 500)
    void everyCompletionLiesBetweenTheTierAndThePossibleTierAndOneReachesIt(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        Assessor assessor = Books.assessor(books);
        Finding finding = assessor.assess(person, facts);
        Set<Optional<Tier>> reached = new HashSet<>();
        for (Facts way : completions(facts)) {
            reached.add(assessor.assess(person, way).tierIfAny());
        }
        for (Optional<Tier> tier : reached) {
            assertTrue(rank(tier) <= rank(finding.tierIfAny()));
            assertTrue(rank(tier) >= rank(finding.possibleTier()));
        }
        assertTrue(finding.isExact());
        assertTrue(reached.contains(finding.possibleTier()));
    }

    @Property(seed = "20250901", tries = 500)
    void aQuestionLeadsToTheWorstRuleAboveTheTierThatCannotDoWithoutIt(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        Finding finding = Books.assessor(books).assess(person, facts);
        List<RuleBook> binding =
                books.stream().filter(book -> book.covers(person)).toList();
        List<Facts> ways = completions(facts);
        Set<Finding.OpenQuestion> wanted = new HashSet<>();
        for (Factor factor : FACTORS) {
            String code = factor.code();
            Optional<Tier> worst = Optional.empty();
            for (RuleBook book : binding) {
                for (TierRule rule : book.rules()) {
                    if (scale.isWorse(rule.tier(), finding.tierIfAny()) && needs(rule, code, ways)) {
                        worst = scale.worse(worst, Optional.of(rule.tier()));
                    }
                }
            }
            if (binding.stream().anyMatch(book -> book.required().contains(code))) {
                worst = scale.worse(worst, Optional.of(Books.GREEN));
            }
            if (!facts.isKnown(code)) {
                worst.ifPresent(tier -> wanted.add(new Finding.OpenQuestion(code, tier)));
            }
        }
        assertEquals(wanted, Set.copyOf(finding.questions()));
        assertEquals(wanted.size(), finding.questions().size());
    }

    private static boolean needs(TierRule rule, String code, List<Facts> ways) {
        return ways.stream()
                .anyMatch(way -> rule.when().on(way) == Truth.YES && rule.when().on(way.without(code)) != Truth.YES);
    }

    /** 0 is the most severe; no tier is milder than all. */
    private int rank(Optional<Tier> tier) {
        return tier.map(scale::rank).orElse(scale.steps().size());
    }

    private static List<Facts> completions(Facts facts) {
        List<Facts> ways = List.of(facts);
        for (Factor factor : FACTORS) {
            if (!facts.isKnown(factor.code())) {
                List<FactValue> values = everyValue(factor);
                ways = ways.stream()
                        .flatMap(way -> values.stream().map(value -> way.with(factor.code(), value)))
                        .collect(Collectors.toList());
            }
        }
        return ways;
    }

    private static List<FactValue> everyValue(Factor factor) {
        List<FactValue> values = new ArrayList<>();
        if (factor.type() == FactType.YES_NO) {
            values.addAll(List.of(FactValue.of(true), FactValue.of(false)));
        }
        factor.choices().forEach(choice -> values.add(FactValue.choice(choice.code())));
        for (long n = factor.min().orElse(1L); n <= factor.max().orElse(0L); n++) {
            values.add(FactValue.of(n));
        }
        return values;
    }
}
