package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactCondition.Op;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A defect of each kind is planted in a sound book, and the review finds it and nothing else. */
class BookReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Condition ABSENT = When.yesNo("guardian.absent").isYes();
    private static final Condition DROPOUT = When.yesNo("school.dropout").isYes();
    private static final Condition MANY_FALLS = When.number("falls.year").atLeast(3);
    private static final Condition ALONE = When.choice("living").in("alone");
    private static final Condition CHILD = new FactCondition.Age("born", Op.LT, 18);
    private static final RiskOrder RISK = RiskOrder.none()
            .up("guardian.absent")
            .up("school.dropout")
            .up("falls.year")
            .choices("living", "family", "couple", "alone");

    private static TierRule rule(String id, Condition when) {
        return Books.rule(id, Books.YELLOW, when);
    }

    /** Three sound rules on four factors, and some more. */
    private static RuleBook book(TierRule... more) {
        List<TierRule> rules = new ArrayList<>(List.of(
                Books.rule("R1", Books.RED, ABSENT),
                Books.rule("R2", Books.YELLOW, When.all(DROPOUT, ALONE)),
                Books.rule("R3", Books.BLUE, MANY_FALLS)));
        rules.addAll(List.of(more));
        return new RuleBook("child", List.of(Books.CHILD), rules, Set.of("guardian.absent"), Optional.of(Books.GREEN));
    }

    private static BookReview of(RuleBook book) {
        Set<String> unused =
                new java.util.TreeSet<>(Vocabulary.byCode(Vocabulary.ALL).keySet());
        unused.removeAll(book.factors());
        return BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.ALL))
                .by(RISK)
                .alsoUsed(unused);
    }

    /** What is found beside the two choices that nobody tells apart. */
    private static List<ReviewFinding> found(RuleBook book) {
        return found(of(book));
    }

    private static List<ReviewFinding> found(BookReview review) {
        return review.on(DAY).findings().stream()
                .filter(finding -> finding.kind() != Kind.CHOICES_NOT_TOLD_APART)
                .toList();
    }

    private static ReviewFinding only(List<ReviewFinding> found, Kind kind) {
        assertEquals(List.of(kind), found.stream().map(ReviewFinding::kind).toList());
        assertTrue(found.get(0).exact());
        return found.get(0);
    }

    @Test
    void aSoundBookIsSilent() {
        assertEquals(List.of(), found(book()));
        assertTrue(of(book()).on(DAY).isProved());
        assertTrue(of(book()).on(DAY).errors().isEmpty());
    }

    @Test
    void aRuleThatContradictsItselfIsFoundWithTheComparisonsThatClash() {
        ReviewFinding finding = only(
                found(book(rule(
                        "X",
                        When.all(
                                DROPOUT,
                                When.number("falls.year").above(3),
                                ALONE,
                                When.number("falls.year").below(2))))),
                Kind.RULE_NEVER_HOLDS);
        assertEquals(List.of("X"), finding.rules());
        assertEquals(List.of("falls.year > 3", "falls.year < 2"), finding.details());
        assertEquals(ReviewFinding.Severity.ERROR, finding.severity());
    }

    @Test
    void agesClashWithEachOtherOnAnyDay() {
        ReviewFinding finding = only(
                found(book(rule(
                        "X", When.all(CHILD, new FactCondition.Since("born", Op.GT, Period.ofYears(19)), DROPOUT)))),
                Kind.RULE_NEVER_HOLDS);
        assertEquals(List.of("age(born) < 18", "since(born) > P19Y"), finding.details());
    }

    @Test
    void aRuleForPeopleWhoDoNotCountInTheBookIsFound() {
        RuleBook book = book(rule("X", When.all(new FactCondition.Age("born", Op.GE, 60), ALONE)));
        assertEquals(List.of(), found(of(book)));
        ReviewFinding finding = only(found(of(book).whilst(Map.of(Books.CHILD, CHILD))), Kind.RULE_OUTSIDE_BOOK);
        assertEquals(List.of("age(born) >= 60"), finding.details());
        only(found(of(book()).whilst(Map.of(Books.CHILD, When.all(CHILD, When.not(CHILD))))), Kind.BOOK_COVERS_NOBODY);
    }

    @Test
    void aRuleThatEverybodyMeetsIsFound() {
        List<ReviewFinding> found = found(
                book(rule("X", When.any(DROPOUT, When.yesNo("school.dropout").isNo()))));
        assertEquals(
                List.of("RULE_ALWAYS_HOLDS [X]", "RULE_INCLUDED [R2, X]", "RULE_NEVER_DECIDES [R3, X]"),
                found.stream().map(one -> one.kind() + " " + one.rules()).toList());
    }

    @Test
    void rulesThatSayTheSameAreFoundHoweverTheyAreWritten() {
        ReviewFinding same = only(
                found(book(
                        rule("X", When.not(When.any(When.yesNo("school.dropout").isNo(), When.not(ALONE)))))),
                Kind.RULES_SAME);
        assertEquals(List.of("X", "R2"), same.rules());

        ReviewFinding other = only(found(book(Books.rule("X", Books.BLUE, ABSENT))), Kind.RULES_SAME_OTHER_TIER);
        assertEquals(List.of("X", "R1"), other.rules());
        assertEquals(List.of(Books.BLUE, Books.RED), other.tiers());
        assertEquals(
                Map.of("guardian.absent", FactValue.of(true)),
                other.example().orElseThrow().person().known());
    }

    @Test
    void aRuleThatOthersSayAlreadyIsFoundWithThem() {
        ReviewFinding included = only(found(book(rule("X", When.all(DROPOUT, ALONE, MANY_FALLS)))), Kind.RULE_INCLUDED);
        assertEquals(List.of("X", "R2"), included.rules());

        ReviewFinding shadowed = only(found(book(rule("X", When.all(ABSENT, DROPOUT)))), Kind.RULE_NEVER_DECIDES);
        assertEquals(List.of("X", "R1"), shadowed.rules());

        List<ReviewFinding> byTwo = found(book(
                rule("X", When.all(DROPOUT, MANY_FALLS)),
                rule("Y", When.all(DROPOUT, When.number("falls.year").atMost(3))),
                Books.rule("Z", Books.BLUE, DROPOUT)));
        assertEquals(
                List.of("RULE_INCLUDED [R2, X, Y]", "RULE_NEVER_DECIDES [Z, X, Y]"),
                byTwo.stream()
                        .filter(one -> one.severity() == ReviewFinding.Severity.NOTE)
                        .map(one -> one.kind() + " " + one.rules())
                        .toList());
    }

    @Test
    void aRuleAsMildAsWhatTheBookGivesOtherwiseIsFound() {
        ReviewFinding finding = only(found(book(Books.rule("X", Books.GREEN, DROPOUT))), Kind.RULE_BELOW_OTHERWISE);
        assertEquals(List.of(Books.GREEN, Books.GREEN), finding.tiers());
    }

    @Test
    void partsThatNeverOrAlwaysHoldAreFoundWithTheirPlace() {
        ReviewFinding never = only(
                found(book(rule(
                        "X",
                        When.all(
                                DROPOUT,
                                When.any(MANY_FALLS, When.number("falls.year").above(9)))))),
                Kind.PART_NEVER_HOLDS);
        assertEquals(Optional.of("when/all/1/any/1"), never.place());
        assertEquals(List.of("falls.year > 9"), never.details());

        ReviewFinding always = only(
                found(book(rule("X", When.all(DROPOUT, When.number("falls.year").atLeast(0), MANY_FALLS)))),
                Kind.PART_ALWAYS_HOLDS);
        assertEquals(Optional.of("when/all/1"), always.place());
    }

    @Test
    void aPartThatCanBeLeftOutIsFound() {
        ReviewFinding idle = only(
                found(book(rule("X", When.all(DROPOUT, When.number("falls.year").atLeast(2), MANY_FALLS)))),
                Kind.PART_IDLE);
        assertEquals(Optional.of("when/all/1"), idle.place());
        assertEquals(List.of("falls.year >= 2"), idle.details());
    }

    @Test
    void countsThatAreNeverReachedAreFound() {
        Condition clashing = new Condition.AtLeast(
                2,
                List.of(
                        ALONE,
                        When.choice("living").in("couple"),
                        When.choice("living").in("family")));
        List<ReviewFinding> found = found(book(rule("X", When.any(When.all(DROPOUT, MANY_FALLS), clashing))));
        ReviewFinding finding = only(found, Kind.COUNT_NEVER_REACHED);
        assertEquals(Optional.of("when/any/1"), finding.place());
        assertEquals(List.of("2"), finding.details());
    }

    private static Condition score(int threshold, ScoreItem... items) {
        return new Condition.Score(List.of(items), threshold);
    }

    private static ScoreItem item(String factor, ScoreItem.Band... bands) {
        return new ScoreItem(factor, List.of(bands));
    }

    private static final ScoreItem FALLS = item(
            "falls.year",
            new ScoreItem.Band(When.number("falls.year").atLeast(4), 6),
            new ScoreItem.Band(When.number("falls.year").atLeast(2), 2));

    @Test
    void thresholdsThatPointsNeverReachOrAlwaysAreFound() {
        ScoreItem dropout = item("school.dropout", new ScoreItem.Band(DROPOUT, 3));
        assertEquals(List.of(), found(book(rule("X", score(9, FALLS, dropout)))));

        List<ReviewFinding> never = found(book(rule("X", score(10, FALLS, dropout))));
        assertEquals(
                List.of(Kind.RULE_NEVER_HOLDS, Kind.SCORE_NEVER_REACHED),
                never.stream().map(ReviewFinding::kind).toList());
        assertEquals(List.of("10", "0", "9"), never.get(1).details());

        ReviewFinding always =
                only(found(book(rule("X", When.all(DROPOUT, MANY_FALLS, score(0, FALLS))))), Kind.SCORE_ALWAYS_REACHED);
        assertEquals(List.of("0", "0", "6"), always.details());
        assertEquals(Optional.of("when/all/2"), always.place());
    }

    @Test
    void aBandBehindAWiderOneIsFound() {
        ScoreItem wrong = item(
                "falls.year",
                new ScoreItem.Band(When.number("falls.year").atLeast(2), 3),
                new ScoreItem.Band(When.number("falls.year").atLeast(4), 6));
        ReviewFinding finding = only(
                found(book(rule("X", score(6, wrong, item("school.dropout", new ScoreItem.Band(DROPOUT, 3)))))),
                Kind.BAND_NEVER_COUNTS);
        assertEquals(Optional.of("when/score/0/bands/1"), finding.place());
    }

    @Test
    void somebodyOfWhomAllIsKnownAndWhoHasNoTierIsFound() {
        RuleBook gap = Books.bookWithoutOtherwise(
                "child",
                Books.CHILD,
                Set.of(),
                Books.rule("R1", Books.RED, ABSENT),
                Books.rule(
                        "R2",
                        Books.GREEN,
                        When.all(When.yesNo("guardian.absent").isNo(), When.not(DROPOUT))));
        ReviewFinding finding = only(found(of(gap).by(RiskOrder.none())), Kind.GAP);
        assertEquals(
                Map.of("guardian.absent", FactValue.of(false), "school.dropout", FactValue.of(true)),
                finding.example().orElseThrow().person().known());

        RuleBook whole = Books.bookWithoutOtherwise(
                "child",
                Books.CHILD,
                Set.of(),
                Books.rule("R1", Books.RED, ABSENT),
                Books.rule("R2", Books.GREEN, When.yesNo("guardian.absent").isNo()));
        assertEquals(List.of(), found(whole));
    }

    @Test
    void aGapAmongPeopleWhoDoNotCountIsNone() {
        RuleBook minors =
                Books.bookWithoutOtherwise("child", Books.CHILD, Set.of(), Books.rule("R1", Books.RED, CHILD));
        only(found(minors), Kind.GAP);
        assertEquals(
                List.of(Kind.RULE_ALWAYS_HOLDS),
                found(of(minors).whilst(Map.of(Books.CHILD, CHILD))).stream()
                        .map(ReviewFinding::kind)
                        .toList());
    }

    @Test
    void moreRiskWithAMilderTierIsFoundWithTwoPeople() {
        ReviewFinding finding = only(
                found(book(rule("X", When.all(When.yesNo("school.dropout").isNo(), MANY_FALLS)))),
                Kind.RISK_LOWERS_TIER);
        assertEquals(List.of("school.dropout", "order"), finding.details());
        assertEquals(List.of(Books.YELLOW, Books.BLUE), finding.tiers());
        ReviewFinding.Example two = finding.example().orElseThrow();
        assertEquals(
                Set.of("falls.year", "guardian.absent", "living", "school.dropout"),
                two.person().known().keySet());
        assertEquals(Optional.of(FactValue.of(false)), two.person().value("school.dropout"));
        assertEquals(
                Optional.of(FactValue.of(true)), two.riskier().orElseThrow().value("school.dropout"));
    }

    @Test
    void whereNobodySaysOtherwiseThePointsOfAScoreSayWhatIsRiskier() {
        ScoreItem grade = item(
                "disability.grade",
                new ScoreItem.Band(When.number("disability.grade").atMost(2), 4));
        ScoreItem falls = item("falls.year", new ScoreItem.Band(MANY_FALLS, 4));
        RuleBook book = book(
                rule("X", score(8, grade, falls)),
                Books.rule(
                        "Y",
                        Books.RED,
                        When.all(DROPOUT, When.number("disability.grade").is(4))));
        ReviewFinding finding = only(found(book), Kind.RISK_LOWERS_TIER);
        assertEquals(List.of("disability.grade", "score"), finding.details());
    }

    @Test
    void factorsAndChoicesThatMakeNoDifferenceAreFound() {
        List<ReviewFinding> all = BookReview.of(
                        Books.SCALE,
                        List.of(book()),
                        Vocabulary.byCode(List.of(
                                Vocabulary.ABSENT,
                                Vocabulary.DROPOUT,
                                Vocabulary.FALLS,
                                Vocabulary.LIVING,
                                Vocabulary.VIOLENT)))
                .on(DAY)
                .findings();
        assertEquals(
                List.of("FACTOR_NOT_USED [home.violence]", "CHOICES_NOT_TOLD_APART [living, couple, family]"),
                all.stream().map(one -> one.kind() + " " + one.details()).toList());

        RuleBook required = new RuleBook(
                "child", List.of(Books.CHILD), book().rules(), Set.of("home.violence"), Optional.of(Books.GREEN));
        assertEquals(
                List.of("home.violence"),
                only(found(required), Kind.FACTOR_REQUIRED_NOT_USED).details());

        RuleBook vain = book(rule(
                "X",
                When.all(
                        DROPOUT,
                        MANY_FALLS,
                        When.any(
                                When.yesNo("home.violence").isYes(),
                                When.yesNo("home.violence").isNo()))));
        assertEquals(
                List.of(Kind.FACTOR_NEVER_MATTERS, Kind.PART_ALWAYS_HOLDS),
                found(vain).stream()
                        .map(ReviewFinding::kind)
                        .sorted(java.util.Comparator.comparing(Enum::name))
                        .toList());
    }

    @Test
    void aRuleOnALocalNumberThatIsNotSetIsToldAndNotCalledAContradiction() {
        ReviewFinding finding = only(
                found(book(rule("X", When.all(DROPOUT, new FactCondition.Local("balance.fen", Op.LE, "standard"))))),
                Kind.SETTING_NOT_SET);
        assertEquals(List.of("standard"), finding.details());
    }

    /** Sums of many different numbers make a diagram as large as there are people. */
    private static RuleBook hard() {
        List<ScoreItem> items = IntStream.range(0, 24)
                .mapToObj(i ->
                        item("f" + i, new ScoreItem.Band(When.yesNo("f" + i).isYes(), (int)
                                Math.round(1e8 * Math.sqrt(i + 2.0) % 1e8))))
                .toList();
        List<ScoreItem> others = IntStream.range(0, 24)
                .mapToObj(i ->
                        item("f" + i, new ScoreItem.Band(When.yesNo("f" + i).isYes(), (int)
                                Math.round(1e8 * Math.cbrt(i + 2.0) % 1e8))))
                .toList();
        return new RuleBook(
                "hard",
                List.of(Books.CHILD),
                List.of(
                        rule("A", new Condition.Score(items, 500_000_000)),
                        Books.rule("B", Books.RED, When.not(new Condition.Score(others, 600_000_000)))),
                Set.of(),
                Optional.empty());
    }

    private static BookReview ofHard() {
        List<Factor> factors = IntStream.range(0, 24)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList();
        return BookReview.of(Books.SCALE, List.of(hard()), Vocabulary.byCode(factors));
    }

    @Test
    void whereTheWorkDoesNotSufficeItSaysSo() {
        ReviewReport report = ofHard().work(100_000).on(DAY);
        assertFalse(report.isProved());
        assertTrue(report.of(Kind.NOT_PROVED).stream()
                .anyMatch(one ->
                        one.rules().equals(List.of("A", "B")) || one.rules().equals(List.of("B", "A"))));
        assertFalse(report.of(Kind.NOT_PROVED).get(0).exact());
    }

    @Test
    void anInterruptedReviewEnds() {
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> of(book()).on(DAY));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        BookReview review = of(book());
        assertThrows(
                IllegalArgumentException.class, () -> review.by(RiskOrder.none().up("nobody.knows")));
        assertThrows(
                IllegalArgumentException.class, () -> review.by(RiskOrder.none().up("living")));
        assertThrows(
                IllegalArgumentException.class, () -> review.by(RiskOrder.none().choices("living", "abroad")));
        assertThrows(IllegalArgumentException.class, () -> RiskOrder.none().choices("living", "alone", "alone"));
        assertThrows(IllegalArgumentException.class, () -> review.work(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> review.whilst(
                        Map.of(Books.CHILD, When.yesNo("nobody.knows").isYes())));
        assertThrows(IllegalArgumentException.class, () -> BookReview.of(Books.SCALE, List.of(book()), Map.of()));
    }
}
