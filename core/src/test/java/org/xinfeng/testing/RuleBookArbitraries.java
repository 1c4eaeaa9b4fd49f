package org.xinfeng.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.TierScale;

/** Rule books of a few rules on given factors, for given categories, and packs of them. */
public final class RuleBookArbitraries {

    private static final String SOURCE = "S-ANY";

    private RuleBookArbitraries() {}

    public static Arbitrary<Tier> tiers(TierScale scale) {
        return Arbitraries.of(scale.steps().stream().map(TierScale.Step::tier).toList());
    }

    /** People are in any of the categories, several or none. */
    public static Arbitrary<Set<Category>> categories(List<Category> of) {
        return Arbitraries.of(of).set().ofMaxSize(of.size());
    }

    /** Up to three books with different ids whose rules look at the factors. */
    public static Arbitrary<List<RuleBook>> books(TierScale scale, List<Factor> factors, List<Category> categories) {
        return book(scale, factors, categories)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(books -> {
                    List<RuleBook> named = new ArrayList<>();
                    for (RuleBook book : books) {
                        named.add(new RuleBook(
                                "book-" + named.size(),
                                book.categories(),
                                book.rules(),
                                book.required(),
                                book.otherwise()));
                    }
                    return named;
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<RuleBook> book(TierScale scale, List<Factor> factors, List<Category> categories) {
        Arbitrary<Set<String>> required = Arbitraries.of(factors)
                .set()
                .ofMaxSize(2)
                .map(some -> some.stream().map(Factor::code).collect(Collectors.toSet()));
        return Combinators.combine(
                        Arbitraries.of(categories).set().ofMinSize(1).map(List::copyOf),
                        rules(scale, factors, 0, 4),
                        required,
                        tiers(scale).optional(0.8))
                .as((covered, rules, needed, otherwise) -> new RuleBook("book", covered, rules, needed, otherwise))
                .withoutEdgeCases();
    }

    /** Rules with different ids that look at the factors, as many as from {@code least} to {@code most}. */
    public static Arbitrary<List<TierRule>> rules(TierScale scale, List<Factor> factors, int least, int most) {
        return Combinators.combine(tiers(scale), ConditionArbitraries.conditions(factors))
                .as((tier, when) -> new TierRule("rule", tier, when, label("rule"), Citation.of(SOURCE), true))
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(rules -> {
                    List<TierRule> named = new ArrayList<>();
                    rules.forEach(rule -> named.add(new TierRule(
                            "rule-" + named.size(),
                            rule.tier(),
                            rule.when(),
                            rule.label(),
                            rule.citation(),
                            rule.verified())));
                    return named;
                });
    }

    private static Label label(String text) {
        return new Label(text, text);
    }

    /** Packs with one of these books for each category, without duties; in force from a day on without end. */
    public static Arbitrary<PolicyPack> packs(
            TierScale scale, List<Factor> factors, List<Category> categories, DateRange inForce) {
        List<Arbitrary<RuleBook>> books = categories.stream()
                .map(category -> book(scale, factors, List.of(category))
                        .map(book -> new RuleBook(
                                "book." + category.value(),
                                book.categories(),
                                book.rules(),
                                book.required(),
                                book.otherwise())))
                .toList();
        return Combinators.combine(books)
                .as(all -> new PolicyPack(
                        new PolicyPack.Head("any", "1", label("any"), inForce, false),
                        List.of(new PolicyPack.Source(SOURCE, "any", "any", Optional.empty(), "2025", "M")),
                        Optional.of(scale),
                        factors,
                        categories.stream()
                                .map(category -> new PolicyPack.CategoryRule(
                                        category, label(category.value()), Optional.empty()))
                                .toList(),
                        List.of(),
                        all,
                        List.of(),
                        List.of(),
                        List.of(),
                        100,
                        List.of(),
                        Optional.empty()))
                .withoutEdgeCases();
    }
}
