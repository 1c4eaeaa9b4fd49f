package org.xinfeng.tiering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** The possible tier and the questions against every single value that the unknown factors can take. */
class PossibleTierLawsTest {

    private static final List<Factor> FACTORS = ByCompletions.FACTORS;

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, FACTORS, Books.CATEGORIES);
    }

    /** More rules than fit into one word of bits. */
    @Provide
    Arbitrary<List<RuleBook>> wideBooks() {
        return RuleBookArbitraries.rules(Books.SCALE, FACTORS, 65, 140).map(PossibleTierLawsTest::inTwoBooks);
    }

    /** Books of rules that count, with points that are small and points that are too large to be added beside others. */
    @Provide
    Arbitrary<List<RuleBook>> countingBooks() {
        return Combinators.combine(RuleBookArbitraries.tiers(Books.SCALE), counting())
                .as((tier, when) -> Books.rule("rule", tier, when))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(rules -> {
                    List<TierRule> named = new ArrayList<>();
                    rules.forEach(one -> named.add(Books.rule("rule-" + (10 + named.size()), one.tier(), one.when())));
                    return inTwoBooks(named);
                });
    }

    private static List<RuleBook> inTwoBooks(List<TierRule> rules) {
        TierRule[] all = rules.toArray(TierRule[]::new);
        int third = all.length / 3;
        return List.of(
                Books.book("first", Books.CHILD, Set.of(FACTORS.get(0).code()), Arrays.copyOf(all, third)),
                Books.bookWithoutOtherwise(
                        "second",
                        Books.PATIENT,
                        Set.of(FACTORS.get(1).code(), FACTORS.get(2).code()),
                        Arrays.copyOfRange(all, third, all.length)));
    }

    private static Arbitrary<Condition> counting() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-4, 8)),
                Tuple.of(1, Arbitraries.of(-32_768, -16_384, 8_191, 16_383, 16_384, 32_767, 32_768)));
        Arbitrary<Integer> thresholds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-6, 12)),
                Tuple.of(1, Arbitraries.of(-16_384, 16_383, 16_384, 32_767, 32_768, 40_000)));
        Arbitrary<Condition> scores = some().flatMap(factors -> Combinators.combine(
                        factors.stream().map(factor -> item(factor, points)).toList())
                .as(items -> items)
                .flatMap(items -> thresholds.map(threshold -> (Condition) new Condition.Score(items, threshold))));
        Arbitrary<Condition> someOf = some().flatMap(factors -> Combinators.combine(
                        factors.stream().map(ConditionArbitraries::comparisons).toList())
                .as(of -> of)
                .flatMap(of -> Arbitraries.integers().between(1, of.size()).map(k ->
                        (Condition) new Condition.AtLeast(k, of))));
        Arbitrary<Condition> plain = Arbitraries.oneOf(scores, someOf);
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, plain.map(When::not)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Set<Factor>> some() {
        return Arbitraries.of(FACTORS).set().ofMinSize(2);
    }

    private static Arbitrary<ScoreItem> item(Factor factor, Arbitrary<Integer> points) {
        return Combinators.combine(ConditionArbitraries.comparisons(factor), points)
                .as(ScoreItem.Band::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(bands -> new ScoreItem(factor.code(), bands));
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
        new ByCompletions(books, person, facts).assertEveryCompletionLiesWithinAndOneReachesThePossibleTier();
    }

    @Property(seed = "20250901", tries = 500)
    void aQuestionLeadsToTheWorstRuleAboveTheTierThatCannotDoWithoutIt(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        new ByCompletions(books, person, facts).assertQuestionsLeadToTheWorstRuleAboveTheTierThatCannotDoWithoutThem();
    }

    @Property(seed = "20261129", tries = 20)
    void soItIsForBooksOfMoreThanSixtyFourRules(
            @ForAll("wideBooks") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        assertAll(new ByCompletions(books, person, facts));
    }

    @Property(seed = "20261129", tries = 300)
    void soItIsForScoresAndSoManyOfSeveralWhateverTheirPoints(
            @ForAll("countingBooks") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        assertAll(new ByCompletions(books, person, facts));
    }

    private static void assertAll(ByCompletions person) {
        person.assertFiredIsWhatHolds();
        person.assertEveryCompletionLiesWithinAndOneReachesThePossibleTier();
        person.assertQuestionsLeadToTheWorstRuleAboveTheTierThatCannotDoWithoutThem();
    }
}
