package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactType;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;

/** What books say of a person, held against each rule by itself and every single value that the unknown factors can take. */
final class ByCompletions {

    static final List<Factor> FACTORS = Vocabulary.FEW_VALUES;

    private static final TierScale SCALE = Books.SCALE;

    private final Assessor assessor;
    private final List<RuleBook> binding;
    private final Set<Category> person;
    private final Facts facts;
    private final List<Facts> ways;
    private final Finding finding;

    ByCompletions(List<RuleBook> books, Set<Category> person, Facts facts) {
        this.assessor = Books.assessor(books);
        this.binding = books.stream().filter(book -> book.covers(person)).toList();
        this.person = person;
        this.facts = facts;
        this.ways = completions(facts);
        this.finding = assessor.assess(person, facts);
    }

    void assertFiredIsWhatHolds() {
        if (finding instanceof Finding.Tiered tiered) {
            List<Finding.FiredRule> wanted = new ArrayList<>();
            for (RuleBook book : binding) {
                for (TierRule rule : book.rules()) {
                    if (rule.when().on(facts) == Truth.YES) {
                        wanted.add(new Finding.FiredRule(book.id(), rule));
                    }
                }
            }
            wanted.sort(Comparator.<Finding.FiredRule>comparingInt(
                            one -> SCALE.rank(one.rule().tier()))
                    .thenComparing(Finding.FiredRule::book)
                    .thenComparing(one -> one.rule().id()));
            assertEquals(wanted, tiered.fired());
        }
    }

    void assertEveryCompletionLiesWithinAndOneReachesThePossibleTier() {
        Set<Optional<Tier>> reached = new HashSet<>();
        for (Facts way : ways) {
            reached.add(assessor.assess(person, way).tierIfAny());
        }
        for (Optional<Tier> tier : reached) {
            assertTrue(rank(tier) <= rank(finding.tierIfAny()));
            assertTrue(rank(tier) >= rank(finding.possibleTier()));
        }
        assertTrue(finding.isExact());
        assertTrue(reached.contains(finding.possibleTier()));
    }

    void assertQuestionsLeadToTheWorstRuleAboveTheTierThatCannotDoWithoutThem() {
        Set<Finding.OpenQuestion> wanted = new HashSet<>();
        for (Factor factor : FACTORS) {
            String code = factor.code();
            Optional<Tier> worst = Optional.empty();
            for (RuleBook book : binding) {
                for (TierRule rule : book.rules()) {
                    if (SCALE.isWorse(rule.tier(), finding.tierIfAny())
                            && SCALE.isWorse(rule.tier(), worst)
                            && needs(rule, code)) {
                        worst = Optional.of(rule.tier());
                    }
                }
            }
            if (binding.stream().anyMatch(book -> book.required().contains(code))) {
                worst = SCALE.worse(worst, Optional.of(Books.GREEN));
            }
            if (!facts.isKnown(code)) {
                worst.ifPresent(tier -> wanted.add(new Finding.OpenQuestion(code, tier)));
            }
        }
        assertEquals(wanted, Set.copyOf(finding.questions()));
        assertEquals(wanted.size(), finding.questions().size());
    }

    private boolean needs(TierRule rule, String code) {
        return ways.stream()
                .anyMatch(way -> rule.when().on(way) == Truth.YES && rule.when().on(way.without(code)) != Truth.YES);
    }

    /** 0 is the most severe; no tier is milder than all. */
    private static int rank(Optional<Tier> tier) {
        return tier.map(SCALE::rank).orElse(SCALE.steps().size());
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
