package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Books that laws of the review are tried with, and what is true of them. */
final class ReviewedBooks {

    static final RiskOrder RISK = RiskOrder.none()
            .up("guardian.absent")
            .down("school.dropout")
            .down("disability.grade")
            .up("falls.year")
            .choices("living", "family", "couple", "alone");

    private ReviewedBooks() {}

    /** Books of up to seven rules on factors of few values. */
    static Arbitrary<RuleBook> any() {
        Arbitrary<Condition> narrow = Arbitraries.of(Vocabulary.FEW_VALUES)
                .flatMap(ConditionArbitraries::comparisons)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Condition.All::new);
        Arbitrary<Condition> any = ConditionArbitraries.conditions(Vocabulary.FEW_VALUES);
        Arbitrary<List<TierRule>> rules = Combinators.combine(
                        RuleBookArbitraries.tiers(Books.SCALE), Arbitraries.oneOf(narrow, narrow, any))
                .as((tier, when) -> Books.rule("rule", tier, when))
                .list()
                .ofMaxSize(7)
                .map(list -> {
                    List<TierRule> named = new ArrayList<>();
                    list.forEach(rule -> named.add(Books.rule("rule-" + named.size(), rule.tier(), rule.when())));
                    return named;
                });
        return Combinators.combine(rules, RuleBookArbitraries.tiers(Books.SCALE).optional(0.5))
                .as((list, otherwise) ->
                        new RuleBook("book", List.of(Books.CHILD), list, Set.of("falls.year"), otherwise))
                .withoutEdgeCases();
    }

    static ReviewReport review(RuleBook book) {
        return review(book, RISK);
    }

    static ReviewReport review(RuleBook book, RiskOrder risk) {
        return BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.FEW_VALUES))
                .by(risk)
                .on(People.DAY);
    }

    static Set<Facts> meeting(Condition when) {
        Set<Facts> people = new HashSet<>();
        People.ALL.stream().filter(facts -> when.on(facts) == Truth.YES).forEach(people::add);
        return people;
    }

    static Set<String> rules(ReviewReport report, Kind... kinds) {
        Set<String> ids = new TreeSet<>();
        for (Kind kind : kinds) {
            report.of(kind).forEach(finding -> ids.add(finding.rules().get(0)));
        }
        return ids;
    }

    static int rank(Tier tier) {
        return Books.SCALE.rank(tier);
    }

    static Optional<Tier> tier(Assessor assessor, Facts facts) {
        return assessor.assess(Set.of(Books.CHILD), facts).tierIfAny();
    }
}
