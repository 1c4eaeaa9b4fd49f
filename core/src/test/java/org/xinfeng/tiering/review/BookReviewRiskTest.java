package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A tier that falls though the risk grows is found, however rare, with the two people who show it best. */
class BookReviewRiskTest {

    private static final Condition NO_DROPOUT = When.yesNo("school.dropout").isNo();
    private static final Condition VIOLENT = When.yesNo("home.violence").isYes();

    private static RuleBook only(TierRule... rules) {
        return new RuleBook("child", List.of(Books.CHILD), List.of(rules), Set.of(), Optional.of(Books.GREEN));
    }

    private static Map<String, String> texts(Map<String, FactValue> known) {
        Map<String, String> texts = new TreeMap<>();
        known.forEach((code, value) -> texts.put(code, value.text()));
        return texts;
    }

    private static Map<String, String> person(ReviewFinding finding) {
        return texts(finding.example().orElseThrow().person().known());
    }

    private static Map<String, String> riskier(ReviewFinding finding) {
        return texts(finding.example().orElseThrow().riskier().orElseThrow().known());
    }

    @Test
    void whoIsListedIsComparedThoughAnotherLikeHimIsNot() {
        RuleBook book = only(Books.rule("R1", Books.RED, When.not(ALONE)));
        ReviewFinding finding = SoundBook.only(
                found(of(book).by(RiskOrder.none().choices("living", "family", "alone"))), Kind.RISK_LOWERS_TIER);
        assertEquals(List.of("R1"), finding.rules());
        assertEquals(List.of("living", "order"), finding.details());
        assertEquals(List.of(Books.RED, Books.GREEN), finding.tiers());
        assertEquals(Map.of("living", "family"), person(finding));
        assertEquals(Map.of("living", "alone"), riskier(finding));
    }

    @Test
    void aFallToNoTierIsAFall() {
        RuleBook book =
                Books.bookWithoutOtherwise("child", Books.CHILD, Set.of(), Books.rule("R1", Books.GREEN, NO_DROPOUT));
        ReviewFinding finding = of(book).on(DAY).of(Kind.RISK_LOWERS_TIER).get(0);
        assertEquals(List.of(Books.GREEN), finding.tiers());
        assertEquals(Map.of("school.dropout", "no"), person(finding));
        assertEquals(Map.of("school.dropout", "yes"), riskier(finding));
    }

    @Test
    void ofSeveralFallsTheOneFromTheMostSevereTierToTheMildestIsShown() {
        RuleBook book = only(
                Books.rule("A", Books.RED, When.all(NO_DROPOUT, ABSENT)),
                Books.rule("B", Books.YELLOW, When.all(DROPOUT, ABSENT, ALONE)),
                Books.rule("C", Books.BLUE, When.all(NO_DROPOUT, MANY_FALLS)));
        ReviewFinding finding = SoundBook.only(found(book), Kind.RISK_LOWERS_TIER);
        assertEquals(List.of("A"), finding.rules());
        assertEquals(List.of(Books.RED, Books.GREEN), finding.tiers());
        assertEquals(
                Set.of("guardian.absent", "living", "school.dropout"),
                person(finding).keySet());
    }

    @Test
    void theMildestTierIsShownThoughMostFallLessFar() {
        RuleBook book = only(
                Books.rule("A", Books.RED, NO_DROPOUT),
                Books.rule("B", Books.YELLOW, When.all(DROPOUT, When.not(When.all(ALONE, ABSENT, VIOLENT)))));
        ReviewFinding finding = of(book).on(DAY).of(Kind.RISK_LOWERS_TIER).stream()
                .filter(one -> one.details().contains("school.dropout"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Books.RED, Books.GREEN), finding.tiers());
        assertEquals(
                Map.of("guardian.absent", "yes", "home.violence", "yes", "living", "alone", "school.dropout", "no"),
                person(finding));
    }

    @Test
    void whereTheTierStaysThereIsNoFall() {
        assertEquals(
                List.of(),
                found(only(
                                Books.rule("A", Books.RED, When.all(NO_DROPOUT, ABSENT)),
                                Books.rule("B", Books.RED, When.all(DROPOUT, ABSENT))))
                        .stream()
                        .filter(one -> one.kind() == Kind.RISK_LOWERS_TIER)
                        .toList());
    }

    @Test
    void aFallAmongPeopleWhoDoNotCountIsNone() {
        RuleBook book = book(rule("X", When.all(NO_DROPOUT, MANY_FALLS)));
        assertEquals(
                List.of(), of(book).whilst(Map.of(Books.CHILD, DROPOUT)).on(DAY).of(Kind.RISK_LOWERS_TIER));
        assertEquals(
                List.of(),
                of(book).whilst(Map.of(Books.CHILD, NO_DROPOUT)).on(DAY).of(Kind.RISK_LOWERS_TIER));
        ReviewFinding finding = of(book).whilst(Map.of(Books.CHILD, VIOLENT))
                .on(DAY)
                .of(Kind.RISK_LOWERS_TIER)
                .get(0);
        assertEquals(
                Set.of("falls.year", "guardian.absent", "home.violence", "living", "school.dropout"),
                person(finding).keySet());
        assertEquals("yes", person(finding).get("home.violence"));
    }

    private static final int MANY = 18;

    private static Condition yes(int factor) {
        return When.yesNo("f" + factor).isYes();
    }

    /** All but one of some hundred thousand people. */
    private static Condition nearlyAll() {
        return new Condition.Any(
                IntStream.range(1, MANY).mapToObj(i -> When.not(yes(i))).toList());
    }

    private static ReviewFinding fall(TierRule... rules) {
        List<Factor> factors = IntStream.range(0, MANY)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList();
        List<ReviewFinding> found = BookReview.of(Books.SCALE, List.of(only(rules)), Vocabulary.byCode(factors))
                .by(RiskOrder.none().up("f0"))
                .on(DAY)
                .of(Kind.RISK_LOWERS_TIER);
        assertEquals(1, found.size());
        assertTrue(found.get(0).exact());
        Map<String, String> all = new TreeMap<>(person(found.get(0)));
        assertEquals("no", all.put("f0", "yes"));
        assertEquals(all, riskier(found.get(0)));
        return found.get(0);
    }

    private static ReviewFinding rare(TierRule... rules) {
        ReviewFinding finding = fall(rules);
        assertEquals(MANY, riskier(finding).size());
        assertEquals(Set.of("yes"), Set.copyOf(riskier(finding).values()));
        return finding;
    }

    @Test
    void theFewestFactsSayWhyTheRiskierIsInHisTierToo() {
        ReviewFinding finding = fall(rule("A", When.not(yes(0))), Books.rule("C", Books.BLUE, nearlyAll()));
        assertEquals(List.of(Books.YELLOW, Books.BLUE), finding.tiers());
        assertEquals(2, person(finding).size());
        assertEquals(Set.of("no"), Set.copyOf(person(finding).values()));
    }

    @Test
    void aFallThatHardlyAnybodyMeetsIsFound() {
        TierRule falls = rule("A", When.not(yes(0)));
        assertEquals(
                List.of(Books.YELLOW, Books.GREEN),
                rare(falls, Books.rule("B", Books.RED, nearlyAll())).tiers());
        assertEquals(
                List.of(Books.YELLOW, Books.GREEN),
                rare(falls, Books.rule("B", Books.YELLOW, nearlyAll())).tiers());
        assertEquals(
                List.of(Books.YELLOW, Books.GREEN),
                rare(falls, Books.rule("B", Books.YELLOW, When.all(yes(0), nearlyAll())))
                        .tiers());
        assertEquals(
                List.of(Books.YELLOW, Books.BLUE),
                rare(
                                falls,
                                Books.rule("B", Books.RED, When.all(yes(0), nearlyAll())),
                                Books.rule("C", Books.BLUE, When.not(nearlyAll())))
                        .tiers());
    }
}
