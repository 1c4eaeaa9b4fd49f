package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Regions;
import org.xinfeng.rules.Truth;

/** Assesses a person's facts by rule books: a pure function of books, categories and facts. */
public final class Assessor {

    /** Up to this many ways the unknown can turn out, the possible tier is found exactly. */
    public static final int EXACT_UP_TO = 4096;

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Map<String, Factor> factors;

    /** @param factors every factor the books look at, by code */
    public Assessor(TierScale scale, Collection<RuleBook> books, Map<String, Factor> factors) {
        this.scale = scale;
        this.books = books.stream().sorted(Comparator.comparing(RuleBook::id)).toList();
        this.factors = Map.copyOf(factors);
    }

    /** What the books say about a person in these categories. */
    public Finding assess(Set<Category> categories, Facts facts) {
        List<RuleBook> binding =
                books.stream().filter(book -> book.covers(categories)).toList();
        if (binding.isEmpty()) {
            return new Finding.NoBook();
        }
        List<Finding.FiredRule> fired = new ArrayList<>();
        List<TierRule> unsure = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        Optional<Tier> otherwise = Optional.empty();
        for (RuleBook book : binding) {
            for (TierRule rule : book.rules()) {
                Truth truth = rule.when().on(facts);
                if (truth == Truth.YES) {
                    fired.add(new Finding.FiredRule(book.id(), rule));
                } else if (truth == Truth.UNKNOWN) {
                    unsure.add(rule);
                }
            }
            book.required().stream().filter(code -> !facts.isKnown(code)).forEach(missing::add);
            otherwise = scale.worse(otherwise, book.otherwise());
        }
        fired.sort(Comparator.comparingInt(
                        (Finding.FiredRule one) -> scale.rank(one.rule().tier()))
                .thenComparing(Finding.FiredRule::book)
                .thenComparing(one -> one.rule().id()));
        Optional<Tier> sure = fired.isEmpty()
                ? (missing.isEmpty() ? otherwise : Optional.empty())
                : Optional.of(fired.get(0).rule().tier());
        Worst worst = worst(facts, unsure, sure);
        List<Finding.OpenQuestion> open = worst.questions(scale, missing);
        Optional<Tier> possible = scale.worse(scale.worse(sure, worst.tier), otherwise);
        if (sure.isEmpty()) {
            return new Finding.Unassessed(possible, worst.exact, List.copyOf(missing), open);
        }
        return new Finding.Tiered(sure.get(), possible.orElse(sure.get()), worst.exact, List.copyOf(fired), open);
    }

    /** The worst that the unknown can lead to, with the part each unknown factor has in it. */
    private record Worst(Optional<Tier> tier, boolean exact, Map<String, Tier> byFactor) {

        List<Finding.OpenQuestion> questions(TierScale scale, Set<String> missing) {
            List<Finding.OpenQuestion> questions = new ArrayList<>();
            byFactor.forEach((factor, tier) -> questions.add(new Finding.OpenQuestion(factor, tier)));
            for (String factor : missing) {
                if (!byFactor.containsKey(factor)) {
                    questions.add(new Finding.OpenQuestion(factor, scale.leastSevere()));
                }
            }
            questions.sort(Comparator.comparingInt((Finding.OpenQuestion one) -> scale.rank(one.leadsTo()))
                    .thenComparing(one -> !missing.contains(one.factor()))
                    .thenComparing(Finding.OpenQuestion::factor));
            return List.copyOf(questions);
        }
    }

    private Worst worst(Facts facts, List<TierRule> unsure, Optional<Tier> sure) {
        List<TierRule> raising =
                unsure.stream().filter(rule -> scale.isWorse(rule.tier(), sure)).toList();
        if (raising.isEmpty()) {
            return new Worst(Optional.empty(), true, Map.of());
        }
        List<Condition> conditions = raising.stream().map(TierRule::when).toList();
        Regions regions = Regions.of(conditions, factors, facts.day());
        Set<String> unknown = new LinkedHashSet<>();
        conditions.forEach(condition -> condition.factors().stream()
                .filter(code -> !facts.isKnown(code))
                .forEach(unknown::add));
        boolean exact = regions.ways(unknown) <= EXACT_UP_TO;
        Map<String, Tier> byFactor = new HashMap<>();
        if (!exact) {
            raising.forEach(rule -> credit(rule, facts, byFactor));
        } else {
            Set<TierRule> left = new LinkedHashSet<>(raising);
            regions.complete(
                    facts,
                    List.copyOf(unknown),
                    completed -> left.removeIf(rule -> {
                        boolean fires = rule.when().on(completed) == Truth.YES;
                        if (fires) {
                            credit(rule, facts, byFactor);
                        }
                        return fires;
                    }));
        }
        Optional<Tier> tier = Optional.empty();
        for (Tier reached : byFactor.values()) {
            tier = scale.worse(tier, Optional.of(reached));
        }
        return new Worst(tier, exact, byFactor);
    }

    private void credit(TierRule rule, Facts facts, Map<String, Tier> byFactor) {
        for (String factor : rule.when().factors()) {
            if (!facts.isKnown(factor)) {
                byFactor.merge(factor, rule.tier(), scale::worse);
            }
        }
    }
}
