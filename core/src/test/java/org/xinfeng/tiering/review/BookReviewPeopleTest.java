package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.CHILD;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.item;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.only;
import static org.xinfeng.tiering.review.SoundBook.rule;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** People whom a book forgets, and facts it takes no notice of, are found with somebody who shows it. */
class BookReviewPeopleTest {

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
}
