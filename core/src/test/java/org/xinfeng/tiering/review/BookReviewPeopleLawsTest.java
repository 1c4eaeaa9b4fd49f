package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.ReviewedBooks.RISK;
import static org.xinfeng.tiering.review.ReviewedBooks.rank;
import static org.xinfeng.tiering.review.ReviewedBooks.review;
import static org.xinfeng.tiering.review.ReviewedBooks.rules;
import static org.xinfeng.tiering.review.ReviewedBooks.tier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** What a review says of people against everybody there can be: each example shows it, and nobody is missed. */
class BookReviewPeopleLawsTest {

    @Provide
    Arbitrary<RuleBook> books() {
        return ReviewedBooks.any();
    }

    /** Every direction, and choices some of which may be left out. */
    @Provide
    Arbitrary<RiskOrder> orders() {
        Arbitrary<Boolean> up = Arbitraries.of(true, false);
        return Combinators.combine(
                        up.list().ofSize(4), Arbitraries.shuffle("alone", "couple", "family"), Arbitraries.of(3, 2, 1))
                .as((all, choices, listed) -> {
                    RiskOrder order = RiskOrder.none()
                            .choices("living", choices.subList(0, listed).toArray(String[]::new));
                    Iterator<Boolean> ups = all.iterator();
                    for (Factor factor : Vocabulary.FEW_VALUES) {
                        if (factor.choices().isEmpty()) {
                            order = ups.next() ? order.up(factor.code()) : order.down(factor.code());
                        }
                    }
                    return order;
                });
    }

    @Property(seed = "20250901", tries = 300)
    void aGapIsShownByTheFewestFactsIfAndOnlyIfSomebodyHasNoTier(@ForAll("books") RuleBook book) {
        List<ReviewFinding> gaps = review(book).of(Kind.GAP);
        Assessor assessor = Books.assessor(book);
        Set<Facts> without = new HashSet<>();
        People.ALL.stream().filter(facts -> tier(assessor, facts).isEmpty()).forEach(without::add);
        assertEquals(without.isEmpty(), gaps.isEmpty());
        if (!gaps.isEmpty()) {
            Facts person = gaps.get(0).example().orElseThrow().person();
            assertTrue(People.completions(person).stream()
                    .allMatch(facts -> tier(assessor, facts).isEmpty()));
            long fewest = PARTLY.stream()
                    .filter(some -> some.facts().known().size() < person.known().size())
                    .filter(some -> without.containsAll(some.people()))
                    .count();
            assertEquals(0, fewest);
        }
    }

    private record Some(Facts facts, List<Facts> people) {}

    private static final List<Some> PARTLY = People.partly().stream()
            .map(facts -> new Some(
                    facts,
                    People.ALL.stream()
                            .filter(all -> all.known()
                                    .entrySet()
                                    .containsAll(facts.known().entrySet()))
                            .toList()))
            .toList();

    @Property(seed = "20250901", tries = 300)
    void riskLowersATierIfAndOnlyIfTwoPeopleShowIt(@ForAll("books") RuleBook book, @ForAll("orders") RiskOrder order) {
        ReviewReport report = review(book, order);
        Assessor assessor = Books.assessor(book);
        Map<Map<String, FactValue>, Integer> ranks = new HashMap<>();
        People.ALL.forEach(facts -> ranks.put(
                facts.known(), tier(assessor, facts).map(ReviewedBooks::rank).orElse(8)));
        for (Factor factor : Vocabulary.FEW_VALUES) {
            Optional<ReviewFinding> finding = report.of(Kind.RISK_LOWERS_TIER).stream()
                    .filter(one -> one.details().get(0).equals(factor.code()))
                    .findFirst();
            int worst = 9;
            for (Facts person : People.ALL) {
                for (FactValue value : People.values(factor)) {
                    if (isRiskier(
                            order, factor, value, person.value(factor.code()).orElseThrow())) {
                        int mine = ranks.get(person.known());
                        int its = ranks.get(person.with(factor.code(), value).known());
                        worst = its > mine ? Math.min(worst, mine) : worst;
                    }
                }
            }
            assertEquals(worst < 9, finding.isPresent(), factor.code());
            if (finding.isPresent()) {
                assertEquals(worst, rank(finding.get().tiers().get(0)));
                isShown(finding.get(), order, factor, assessor);
            }
        }
    }

    private static void isShown(ReviewFinding finding, RiskOrder order, Factor factor, Assessor assessor) {
        Facts person = finding.example().orElseThrow().person();
        Facts riskier = finding.example().orElseThrow().riskier().orElseThrow();
        assertEquals(
                person.without(factor.code()).known(),
                riskier.without(factor.code()).known());
        assertTrue(isRiskier(
                order,
                factor,
                riskier.value(factor.code()).orElseThrow(),
                person.value(factor.code()).orElseThrow()));
        Optional<Tier> from = Optional.of(finding.tiers().get(0));
        Optional<Tier> to = finding.tiers().stream().skip(1).findFirst();
        People.completions(person).forEach(facts -> assertEquals(from, tier(assessor, facts)));
        People.completions(riskier).forEach(facts -> assertEquals(to, tier(assessor, facts)));
    }

    private static boolean isRiskier(RiskOrder order, Factor factor, FactValue value, FactValue than) {
        List<String> choices = order.choices().get(factor.code());
        if (choices != null) {
            return choices.contains(than.text()) && choices.indexOf(value.text()) > choices.indexOf(than.text());
        }
        boolean up = order.directions().get(factor.code()) == RiskOrder.Direction.UP;
        return up ? value.compareTo(than) > 0 : value.compareTo(than) < 0;
    }

    @Property(seed = "20250901", tries = 200)
    void withLittleWorkAReviewSaysTheSameOrThatItIsNotProved(@ForAll("books") RuleBook book) {
        BookReview review = BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.FEW_VALUES))
                .by(RISK);
        Set<String> all = inShort(review.on(People.DAY));
        for (long work : List.of(0L, 1600L, 16_000L)) {
            ReviewReport report = review.work(work).on(People.DAY);
            assertEquals(report, review.work(work).on(People.DAY));
            if (report.isProved()) {
                assertEquals(all, inShort(report));
            }
            for (ReviewFinding finding : report.of(Kind.GAP)) {
                Facts person = finding.example().orElseThrow().person();
                assertTrue(People.completions(person).stream()
                        .allMatch(facts -> tier(Books.assessor(book), facts).isEmpty()));
            }
            assertTrue(rules(review.on(People.DAY), Kind.RULE_NEVER_HOLDS)
                    .containsAll(rules(report, Kind.RULE_NEVER_HOLDS)));
        }
    }

    private static Set<String> inShort(ReviewReport report) {
        Set<String> all = new TreeSet<>();
        report.findings()
                .forEach(finding -> all.add(finding.kind() + " " + finding.rules() + finding.place() + finding.details()
                        + finding.tiers()));
        return all;
    }
}
