package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;

/** Assesses a person's facts by rule books: a pure function of books, categories and facts. */
public final class Assessor {

    /** Up to this many ways the unknown facts of a rule can turn out, it is found exactly whether the rule can fire. */
    public static final int EXACT_UP_TO = 4096;

    private final TierScale scale;
    private final List<RuleBook> books;
    private final Map<String, Factor> factors;

    /**
     * @param factors every factor the books look at, by code
     * @throws IllegalArgumentException if a book is there twice, or names a tier or a factor that is not there
     */
    public Assessor(TierScale scale, Collection<RuleBook> books, Map<String, Factor> factors) {
        this.scale = scale;
        this.books = books.stream().sorted(Comparator.comparing(RuleBook::id)).toList();
        this.factors = Map.copyOf(factors);
        Set<String> ids = new HashSet<>();
        for (RuleBook book : this.books) {
            if (!ids.add(book.id())) {
                throw new IllegalArgumentException("book " + book.id() + " is there twice");
            }
            book.rules().forEach(rule -> scale.rank(rule.tier()));
            book.otherwise().ifPresent(scale::rank);
            for (String code : book.factors()) {
                if (!this.factors.containsKey(code)) {
                    throw new IllegalArgumentException("book " + book.id() + " looks at no factor of ours: " + code);
                }
            }
        }
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
        Optional<Tier> tier = Optional.empty();
        Optional<Tier> ceiling = Optional.empty();
        for (RuleBook book : binding) {
            for (TierRule rule : book.rules()) {
                Truth truth = rule.when().on(facts);
                if (truth == Truth.YES) {
                    fired.add(new Finding.FiredRule(book.id(), rule));
                    tier = scale.worse(tier, Optional.of(rule.tier()));
                } else if (truth == Truth.UNKNOWN) {
                    unsure.add(rule);
                }
            }
            book.required().stream().filter(code -> !facts.isKnown(code)).forEach(missing::add);
            ceiling = scale.worse(ceiling, book.otherwise());
        }
        boolean raised = tier.isPresent() && !tier.get().equals(scale.leastSevere());
        for (RuleBook book : binding) {
            if (facts.areKnown(book.required())) {
                tier = scale.worse(tier, book.otherwise());
            }
        }
        Optional<Tier> sure = raised || missing.isEmpty() ? tier : Optional.empty();
        Outlook outlook = Outlook.of(scale, factors, unsure, facts, sure);
        Optional<Tier> possible = scale.worse(scale.worse(tier, ceiling), outlook.worst());
        boolean exact = outlook.isExactAbove(scale.worse(tier, ceiling));
        List<Finding.OpenQuestion> open = outlook.questions(missing);
        if (sure.isEmpty()) {
            return new Finding.Unassessed(possible, exact, List.copyOf(missing), open);
        }
        fired.sort(Comparator.comparingInt(
                        (Finding.FiredRule one) -> scale.rank(one.rule().tier()))
                .thenComparing(Finding.FiredRule::book)
                .thenComparing(one -> one.rule().id()));
        return new Finding.Tiered(sure.get(), possible.orElse(sure.get()), exact, List.copyOf(fired), open);
    }
}
