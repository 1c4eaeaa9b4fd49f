package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** However little work a review may do: what it says is true, and what it does not know it says. */
class BookReviewWorkTest {

    private static final RuleBook FALL =
            book(rule("X", When.all(When.yesNo("school.dropout").isNo(), MANY_FALLS)));
    private static final int ENOUGH = 400;

    private static Set<String> inShort(ReviewReport report) {
        Set<String> all = new TreeSet<>();
        report.findings().forEach(one -> all.add(one.kind() + " " + one.rules() + one.details() + one.tiers()));
        return all;
    }

    private static void isHonest(BookReview review, int enough) {
        Set<String> all = inShort(review.on(DAY));
        for (int work = 0; work <= enough; work++) {
            ReviewReport report = review.work(work).on(DAY);
            if (report.isProved()) {
                assertEquals(all, inShort(report), "work " + work);
            }
        }
        assertTrue(review.work(enough).on(DAY).isProved());
    }

    @Test
    void nothingIsCalledProvedWhileSomethingIsLeftOut() {
        isHonest(of(FALL), ENOUGH);
        Condition counts = When.any(
                SoundBook.DROPOUT, MANY_FALLS, When.yesNo("home.violence").isYes());
        RuleBook several = book(
                rule("X", When.all(SoundBook.ALONE, SoundBook.DROPOUT)),
                Books.rule("Y", Books.BLUE, When.all(SoundBook.ABSENT, SoundBook.DROPOUT)),
                rule("Z", When.number("disability.grade").above(4)));
        isHonest(of(several).whilst(Map.of(Books.CHILD, counts)), 3000);
    }

    private static Condition some(Random random) {
        Condition is = When.yesNo("f" + (10 + random.nextInt(12))).isYes();
        return random.nextBoolean() ? is : When.not(is);
    }

    @Test
    void rulesThatAreNotComparedAreNamed() {
        Random random = new Random(7);
        List<TierRule> rules = new ArrayList<>();
        for (int i = 0; i < 72; i++) {
            rules.add(rule("Y" + i, When.all(some(random), some(random), some(random))));
        }
        rules.add(Books.rule("X", Books.BLUE, When.yesNo("f10").isYes()));
        List<Factor> factors = IntStream.range(10, 22)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList();
        RuleBook book = new RuleBook("child", List.of(Books.CHILD), rules, Set.of(), Optional.of(Books.GREEN));
        BookReview review = BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(factors));
        ReviewReport report = review.work(4000).on(DAY);
        ReviewFinding comparisons = report.of(Kind.NOT_PROVED).get(0);
        assertEquals(List.of(comparisons), report.of(Kind.NOT_PROVED));
        assertEquals(List.of("comparisons", "0"), comparisons.details());
        assertTrue(comparisons.rules().contains("X"));
        assertEquals(List.of(), report.of(Kind.RULE_NEVER_DECIDES));

        ReviewReport whole = review.work(64_000).on(DAY);
        assertTrue(whole.isProved());
        assertEquals("X", whole.of(Kind.RULE_NEVER_DECIDES).get(0).rules().get(0));
    }

    @Test
    void whereNotEvenTheSameRulesAreFoundNoneIsCompared() {
        int many = 120;
        RuleBook book = new RuleBook(
                "child",
                List.of(Books.CHILD),
                IntStream.range(0, many)
                        .mapToObj(i -> rule("R" + i, When.number("balance.fen").is(i)))
                        .toList(),
                Set.of(),
                Optional.of(Books.GREEN));
        BookReview review = of(book).whilst(Map.of(Books.CHILD, SoundBook.DROPOUT));
        assertTrue(review.on(DAY).isProved());
        ReviewReport report = review.work(3000).on(DAY);
        assertEquals(1, report.of(Kind.NOT_PROVED).size());
        assertEquals(
                List.of("comparisons", "0"), report.of(Kind.NOT_PROVED).get(0).details());
        assertEquals(many, report.of(Kind.NOT_PROVED).get(0).rules().size());
    }

    private static Optional<Tier> tier(Assessor assessor, Facts facts) {
        return assessor.assess(Set.of(Books.CHILD), facts).tierIfAny();
    }

    @Test
    void aFallIsToldWithTwoPeopleWhoShowItThoughTheFewestFactsAreNotFound() {
        Assessor assessor = Books.assessor(FALL);
        Set<Boolean> exact = new HashSet<>();
        for (int work = 0; work <= ENOUGH; work++) {
            List<ReviewFinding> falls = of(FALL).work(work).on(DAY).of(Kind.RISK_LOWERS_TIER);
            for (ReviewFinding fall : falls) {
                ReviewFinding.Example two = fall.example().orElseThrow();
                Facts person = two.person();
                People.completions(person).forEach(all -> assertEquals(Optional.of(Books.YELLOW), tier(assessor, all)));
                People.completions(two.riskier().orElseThrow())
                        .forEach(all -> assertEquals(Optional.of(Books.BLUE), tier(assessor, all)));
                exact.add(fall.exact());
            }
        }
        assertEquals(Set.of(true, false), exact);
    }
}
