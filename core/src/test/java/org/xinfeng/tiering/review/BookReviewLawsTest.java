package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
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

/** What a review says against everybody there can be: all of it is true, and nothing is missed. */
class BookReviewLawsTest {

    private static final RiskOrder RISK = RiskOrder.none()
            .up("guardian.absent")
            .down("school.dropout")
            .down("disability.grade")
            .up("falls.year")
            .choices("living", "family", "couple", "alone");

    @Provide
    Arbitrary<RuleBook> books() {
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

    private static ReviewReport review(RuleBook book) {
        return BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.FEW_VALUES))
                .by(RISK)
                .on(People.DAY);
    }

    private static Set<Facts> meeting(Condition when) {
        Set<Facts> people = new HashSet<>();
        People.ALL.stream().filter(facts -> when.on(facts) == Truth.YES).forEach(people::add);
        return people;
    }

    private static Set<String> rules(ReviewReport report, Kind... kinds) {
        Set<String> ids = new TreeSet<>();
        for (Kind kind : kinds) {
            report.of(kind).forEach(finding -> ids.add(finding.rules().get(0)));
        }
        return ids;
    }

    @Property(seed = "20250901", tries = 400)
    void rulesThatNeverOrAlwaysHoldAreThoseThatNobodyOrEverybodyMeets(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        Set<String> never = new TreeSet<>();
        Set<String> always = new TreeSet<>();
        for (TierRule rule : book.rules()) {
            int people = meeting(rule.when()).size();
            if (people == 0) {
                never.add(rule.id());
            } else if (people == People.ALL.size()) {
                always.add(rule.id());
            }
        }
        assertEquals(never, rules(report, Kind.RULE_NEVER_HOLDS));
        assertEquals(always, rules(report, Kind.RULE_ALWAYS_HOLDS));
        assertTrue(report.isProved());
    }

    @Property(seed = "20250901", tries = 400)
    void aRuleIsSaidToChangeNothingIfAndOnlyIfItCanBeLeftOut(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        Map<String, TierRule> byId = new TreeMap<>();
        Map<String, Set<Facts>> people = new HashMap<>();
        book.rules().forEach(rule -> byId.put(rule.id(), rule));
        book.rules().forEach(rule -> people.put(rule.id(), meeting(rule.when())));
        Set<String> repeated = rules(report, Kind.RULES_SAME, Kind.RULES_SAME_OTHER_TIER);
        for (ReviewFinding finding : report.findings()) {
            if (finding.rules().size() < 2) {
                continue;
            }
            Set<Facts> mine = people.get(finding.rules().get(0));
            int rank = rank(byId.get(finding.rules().get(0)).tier());
            List<String> others = finding.rules().subList(1, finding.rules().size());
            Set<Facts> union = new HashSet<>();
            others.forEach(other -> union.addAll(people.get(other)));
            assertTrue(union.containsAll(mine), finding::toString);
            for (String other : others) {
                int its = rank(byId.get(other).tier());
                boolean fits = switch (finding.kind()) {
                    case RULES_SAME -> its == rank && people.get(other).equals(mine);
                    case RULES_SAME_OTHER_TIER ->
                        its < rank && people.get(other).equals(mine);
                    case RULE_NEVER_DECIDES -> its < rank;
                    default -> its <= rank;
                };
                assertTrue(fits, finding::toString);
                Set<Facts> fewer = new HashSet<>();
                others.stream().filter(one -> !one.equals(other)).forEach(one -> fewer.addAll(people.get(one)));
                assertFalse(fewer.containsAll(mine), finding::toString);
            }
        }
        Set<String> said = rules(report, Kind.RULE_NEVER_DECIDES, Kind.RULE_INCLUDED);
        for (TierRule rule : book.rules()) {
            int rank = rank(rule.tier());
            Set<Facts> mine = people.get(rule.id());
            int otherwise = book.otherwise().map(BookReviewLawsTest::rank).orElse(9);
            boolean below = rank > otherwise || rank == otherwise && rank == 3;
            assertEquals(
                    below && !mine.isEmpty(),
                    rules(report, Kind.RULE_BELOW_OTHERWISE).contains(rule.id()));
            if (mine.isEmpty() || below || repeated.contains(rule.id())) {
                continue;
            }
            Set<Facts> union = new HashSet<>();
            for (TierRule other : book.rules()) {
                boolean isOther = other != rule && !repeated.contains(other.id());
                assertFalse(isOther && people.get(other.id()).equals(mine), rule + " says what " + other + " does");
                if (isOther && rank(other.tier()) <= rank) {
                    union.addAll(people.get(other.id()));
                }
            }
            assertEquals(union.containsAll(mine), said.contains(rule.id()), rule.id());
        }
    }

    private static int rank(Tier tier) {
        return Books.SCALE.rank(tier);
    }

    private static Optional<Tier> tier(Assessor assessor, Facts facts) {
        return assessor.assess(Set.of(Books.CHILD), facts).tierIfAny();
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
    void riskLowersATierIfAndOnlyIfTwoPeopleShowIt(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        Assessor assessor = Books.assessor(book);
        Map<Map<String, FactValue>, Integer> ranks = new HashMap<>();
        People.ALL.forEach(facts -> ranks.put(
                facts.known(),
                tier(assessor, facts).map(BookReviewLawsTest::rank).orElse(8)));
        for (Factor factor : Vocabulary.FEW_VALUES) {
            Optional<ReviewFinding> finding = report.of(Kind.RISK_LOWERS_TIER).stream()
                    .filter(one -> one.details().get(0).equals(factor.code()))
                    .findFirst();
            int worst = 9;
            for (Facts person : People.ALL) {
                for (FactValue value : People.values(factor)) {
                    if (isRiskier(factor, value, person.value(factor.code()).orElseThrow())) {
                        int mine = ranks.get(person.known());
                        int its = ranks.get(person.with(factor.code(), value).known());
                        worst = its > mine ? Math.min(worst, mine) : worst;
                    }
                }
            }
            assertEquals(worst < 9, finding.isPresent(), factor.code());
            if (finding.isPresent()) {
                assertEquals(worst, rank(finding.get().tiers().get(0)));
                isShown(finding.get(), factor, assessor);
            }
        }
    }

    private static void isShown(ReviewFinding finding, Factor factor, Assessor assessor) {
        Facts person = finding.example().orElseThrow().person();
        Facts riskier = finding.example().orElseThrow().riskier().orElseThrow();
        assertEquals(
                person.without(factor.code()).known(),
                riskier.without(factor.code()).known());
        assertTrue(isRiskier(
                factor,
                riskier.value(factor.code()).orElseThrow(),
                person.value(factor.code()).orElseThrow()));
        Optional<Tier> from = Optional.of(finding.tiers().get(0));
        Optional<Tier> to = finding.tiers().stream().skip(1).findFirst();
        People.completions(person).forEach(facts -> assertEquals(from, tier(assessor, facts)));
        People.completions(riskier).forEach(facts -> assertEquals(to, tier(assessor, facts)));
    }

    private static boolean isRiskier(Factor factor, FactValue value, FactValue than) {
        List<String> choices = RISK.choices().get(factor.code());
        if (choices != null) {
            return choices.indexOf(value.text()) > choices.indexOf(than.text());
        }
        boolean up = RISK.directions().get(factor.code()) == RiskOrder.Direction.UP;
        return up ? value.compareTo(than) > 0 : value.compareTo(than) < 0;
    }

    @Property(seed = "20250901", tries = 400)
    void whatIsSaidOfAPartIsTrueOfEverybody(@ForAll("books") RuleBook book) {
        ReviewReport report = review(book);
        for (TierRule rule : book.rules()) {
            Map<String, Parts.Part> parts = new TreeMap<>();
            Parts.of(rule.when()).forEach(part -> parts.put(part.place(), part));
            Condition less = rule.when();
            boolean scores = false;
            for (ReviewFinding finding : report.findings()) {
                if (!finding.rules().equals(List.of(rule.id()))
                        || finding.place().isEmpty()) {
                    continue;
                }
                Parts.Part part = parts.get(finding.place().get());
                switch (finding.kind()) {
                    case PART_NEVER_HOLDS, COUNT_NEVER_REACHED, SCORE_NEVER_REACHED ->
                        assertEquals(Set.of(), meeting(part.condition()));
                    case PART_ALWAYS_HOLDS, COUNT_ALWAYS_REACHED, SCORE_ALWAYS_REACHED ->
                        assertEquals(
                                People.ALL.size(), meeting(part.condition()).size());
                    case PART_IDLE -> {
                        scores |= part == null;
                        less = part == null ? less : Parts.without(less, part.steps());
                    }
                    default -> assertEquals(Kind.BAND_NEVER_COUNTS, finding.kind());
                }
            }
            if (!scores) {
                assertEquals(meeting(rule.when()), meeting(less));
            }
        }
    }

    @Property(seed = "20250901", tries = 200)
    void comparisonsThatClashDoSoAndWouldNotIfOneWereLeftOut(@ForAll("books") RuleBook book) {
        for (ReviewFinding finding : review(book).of(Kind.RULE_NEVER_HOLDS)) {
            Condition when = book.rules().stream()
                    .filter(rule -> rule.id().equals(finding.rules().get(0)))
                    .findFirst()
                    .orElseThrow()
                    .when();
            Condition relaxed = when;
            for (Parts.Part part : Parts.of(when)) {
                if (part.isLeaf()
                        && !finding.details().contains(part.condition().toString())) {
                    relaxed = Parts.replaced(relaxed, part.steps(), leaf -> part.relaxed());
                }
            }
            assertEquals(Set.of(), meeting(relaxed));
            for (String detail : finding.details()) {
                Condition freed = relaxed;
                for (Parts.Part part : Parts.of(when)) {
                    if (part.isLeaf() && part.condition().toString().equals(detail)) {
                        freed = Parts.replaced(freed, part.steps(), leaf -> part.relaxed());
                    }
                }
                assertFalse(meeting(freed).isEmpty(), finding::toString);
            }
        }
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
