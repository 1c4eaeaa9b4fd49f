package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.ConditionArbitraries;
import org.xinfeng.rules.Factor;

/** Rule books for two categories, and people in them. */
public final class RuleBookArbitraries {

    private RuleBookArbitraries() {}

    public static Arbitrary<Tier> tiers() {
        return Arbitraries.of(Books.RED, Books.YELLOW, Books.BLUE, Books.GREEN);
    }

    /** People are in the one category, the other, both or neither. */
    public static Arbitrary<Set<Category>> categories() {
        return Arbitraries.of(Set.of(Books.CHILD), Set.of(Books.PATIENT), Set.of(Books.CHILD, Books.PATIENT), Set.of());
    }

    /** Up to three books with different ids whose rules look at the factors. */
    public static Arbitrary<List<RuleBook>> books(List<Factor> factors) {
        return book(factors)
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

    private static Arbitrary<RuleBook> book(List<Factor> factors) {
        Arbitrary<Set<String>> required = Arbitraries.of(factors)
                .set()
                .ofMaxSize(2)
                .map(some -> some.stream().map(Factor::code).collect(Collectors.toSet()));
        return Combinators.combine(
                        Arbitraries.of(Books.CHILD, Books.PATIENT)
                                .set()
                                .ofMinSize(1)
                                .map(List::copyOf),
                        rules(factors),
                        required,
                        tiers().optional(0.8))
                .as((categories, rules, needed, otherwise) ->
                        new RuleBook("book", categories, rules, needed, otherwise))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<TierRule>> rules(List<Factor> factors) {
        Arbitrary<Condition> conditions = ConditionArbitraries.conditions(factors);
        return Combinators.combine(tiers(), conditions)
                .as((tier, when) -> Books.rule("rule", tier, when))
                .list()
                .ofMaxSize(4)
                .map(rules -> {
                    List<TierRule> named = new ArrayList<>();
                    rules.forEach(rule -> named.add(Books.rule("rule-" + named.size(), rule.tier(), rule.when())));
                    return named;
                });
    }
}
