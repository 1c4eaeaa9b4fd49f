package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.CHILD;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.FALLS;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.item;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.rule;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;

/** What is said of a part names its place, and is said of the largest part it is true of. */
class BookReviewPartsTest {

    private static final Condition NO_FALLS = When.number("falls.year").above(5);
    private static final Condition ANY_FALLS = When.number("falls.year").atLeast(0);
    private static final Condition SOME_FALLS = When.number("falls.year").atLeast(2);
    private static final Condition OPEN = When.number("balance.fen").belowSetting("standard");

    private static List<String> told(BookReview review) {
        return found(review).stream()
                .filter(one -> one.rules().equals(List.of("X")))
                .map(one -> one.kind() + one.place().map(" "::concat).orElse("") + " " + one.details())
                .toList();
    }

    private static List<String> told(Condition when) {
        return told(of(book(rule("X", when))));
    }

    @Test
    void aPartThatNeverOrAlwaysHoldsIsToldWithoutThoseInIt() {
        Condition never = When.any(NO_FALLS, When.number("falls.year").below(0));
        assertEquals(
                List.of("PART_NEVER_HOLDS when/any/1 [" + never + "]"),
                told(When.any(When.all(DROPOUT, MANY_FALLS), never)));
        Condition always = When.any(DROPOUT, When.not(DROPOUT), NO_FALLS);
        assertEquals(
                List.of("PART_ALWAYS_HOLDS when/all/2 [" + always + "]"), told(When.all(DROPOUT, MANY_FALLS, always)));
        assertEquals(
                List.of("PART_ALWAYS_HOLDS when/all/2 [not[falls.year > 5]]"),
                told(When.all(DROPOUT, MANY_FALLS, When.not(NO_FALLS))));
    }

    @Test
    void whatNoPersonOfTheBookMeetsNeverHolds() {
        Condition old = When.date("born").ageAtLeast(60);
        Condition when = When.all(DROPOUT, When.any(MANY_FALLS, old));
        assertEquals(List.of(), told(when));
        assertEquals(
                List.of("PART_NEVER_HOLDS when/all/1/any/1 [age(born) >= 60]"),
                told(of(book(rule("X", when))).whilst(Map.of(Books.CHILD, CHILD))));
        Condition young = When.all(DROPOUT, MANY_FALLS, When.date("born").ageUnder(20));
        assertEquals(List.of(), told(young));
        assertEquals(
                List.of("PART_ALWAYS_HOLDS when/all/2 [age(born) < 20]"),
                told(of(book(rule("X", young))).whilst(Map.of(Books.CHILD, CHILD))));
    }

    @Test
    void countsAreToldWithHowManyAreAskedFor() {
        assertEquals(
                List.of("COUNT_ALWAYS_REACHED when/all/2 [1]"),
                told(When.all(DROPOUT, MANY_FALLS, When.atLeast(1, DROPOUT, When.not(DROPOUT), ALONE))));
        assertEquals(
                List.of("COUNT_NEVER_REACHED when/any/1 [3]"),
                told(When.any(When.all(DROPOUT, MANY_FALLS), When.atLeast(3, DROPOUT, When.not(DROPOUT), ALONE))));
    }

    @Test
    void ofARuleThatCannotHoldOnlyCountsAndScoresAreTold() {
        Condition all =
                When.all(When.atLeast(2, DROPOUT, When.not(DROPOUT)), When.any(NO_FALLS, MANY_FALLS), score(9, FALLS));
        assertEquals(
                List.of(
                        "RULE_NEVER_HOLDS [" + score(9, FALLS) + "]",
                        "COUNT_NEVER_REACHED when/all/0 [2]",
                        "SCORE_NEVER_REACHED when/all/2 [9, 0, 6]"),
                told(all));
    }

    @Test
    void aThresholdThatIsJustReachedIsFine() {
        ScoreItem less = item(
                "disability.grade",
                new ScoreItem.Band(When.number("disability.grade").atLeast(3), -2));
        Condition around = When.any(When.all(DROPOUT, ALONE), score(6, FALLS, less));
        assertEquals(List.of(), told(around));
        assertEquals(
                List.of("SCORE_NEVER_REACHED when/any/1 [7, -2, 6]"),
                told(When.any(When.all(DROPOUT, ALONE, MANY_FALLS), score(7, FALLS, less))));
        assertEquals(
                List.of(),
                told(When.all(MANY_FALLS, score(-1, FALLS, less))).stream()
                        .filter(one -> one.startsWith("SCORE"))
                        .toList());
        assertEquals(
                List.of("SCORE_ALWAYS_REACHED when/all/2 [-2, -2, 6]"),
                told(When.all(DROPOUT, MANY_FALLS, score(-2, FALLS, less))));
    }

    @Test
    void thePointsThatAreToldAreThoseOfPeopleOfTheBook() {
        ScoreItem age = item(
                "born",
                new ScoreItem.Band(When.date("born").ageUnder(6), 2),
                new ScoreItem.Band(When.date("born").ageUnder(18), 1),
                new ScoreItem.Band(When.date("born").ageAtLeast(60), 5));
        ScoreItem dropout = item("school.dropout", new ScoreItem.Band(DROPOUT, 3));
        Condition when = When.any(When.all(DROPOUT, MANY_FALLS), score(8, age, dropout));
        assertEquals(List.of(), told(when));
        assertEquals(
                List.of("SCORE_NEVER_REACHED when/any/1 [8, 1, 5]"),
                told(of(book(rule("X", when))).whilst(Map.of(Books.CHILD, CHILD))));
    }

    @Test
    void aBandOnALocalNumberMayOrMayNotCount() {
        ScoreItem open = item("balance.fen", new ScoreItem.Band(OPEN, 5));
        assertEquals(
                List.of("SCORE_NEVER_REACHED when/any/1 [12, 0, 11]", "SETTING_NOT_SET [standard]"),
                told(When.any(When.all(DROPOUT, MANY_FALLS), score(12, FALLS, open))));
        assertEquals(
                List.of("SCORE_ALWAYS_REACHED when/all/2 [0, 0, 11]", "SETTING_NOT_SET [standard]"),
                told(When.all(DROPOUT, MANY_FALLS, score(0, FALLS, open))));
    }

    @Test
    void everyBandThatNeverCountsIsTold() {
        ScoreItem falls = item(
                "falls.year",
                new ScoreItem.Band(NO_FALLS, 9),
                new ScoreItem.Band(SOME_FALLS, 3),
                new ScoreItem.Band(MANY_FALLS, 6),
                new ScoreItem.Band(ANY_FALLS, 1),
                new ScoreItem.Band(When.number("falls.year").is(1), 2));
        ScoreItem dropout = item("school.dropout", new ScoreItem.Band(DROPOUT, 3));
        assertEquals(
                List.of(
                        "BAND_NEVER_COUNTS when/all/1/score/1/bands/0 [falls.year, falls.year > 5]",
                        "BAND_NEVER_COUNTS when/all/1/score/1/bands/2 [falls.year, falls.year >= 3]",
                        "BAND_NEVER_COUNTS when/all/1/score/1/bands/4 [falls.year, falls.year = 1]"),
                told(When.all(ALONE, score(5, dropout, falls))));
    }

    @Test
    void anItemOfAScoreThatMakesNoDifferenceIsIdle() {
        ScoreItem absent = item("guardian.absent", new ScoreItem.Band(ABSENT, 1));
        assertEquals(
                List.of("PART_IDLE when/all/1/score/1 [guardian.absent]"),
                told(When.all(DROPOUT, score(6, FALLS, absent))));
        assertEquals(
                List.of("PART_IDLE when/score/0 [guardian.absent]"),
                told(score(6, absent, FALLS, item("school.dropout", new ScoreItem.Band(DROPOUT, 4)))));
    }

    @Test
    void ofTwoPartsThatSayTheSameTheLaterAndLargerOneIsIdle() {
        assertEquals(
                List.of("PART_IDLE when/all/2 [school.dropout = yes]"), told(When.all(DROPOUT, MANY_FALLS, DROPOUT)));
        assertEquals(
                List.of("PART_IDLE when/all/1 [any[school.dropout = yes, living in [alone]]]"),
                told(When.all(DROPOUT, When.any(DROPOUT, ALONE), MANY_FALLS)));
        assertEquals(
                List.of("PART_IDLE when/any/2 [all[falls.year >= 3, living in [alone]]]"),
                told(When.any(
                        When.all(MANY_FALLS, DROPOUT), When.all(MANY_FALLS, ALONE), When.all(MANY_FALLS, ALONE))));
    }

    @Test
    void allPartsThatCanBeLeftOutTogetherAreIdle() {
        assertEquals(
                List.of("PART_IDLE when/all/2 [school.dropout = yes]", "PART_IDLE when/all/3 [falls.year >= 2]"),
                told(When.all(DROPOUT, MANY_FALLS, DROPOUT, SOME_FALLS)));
        assertEquals(
                List.of(
                        "PART_NEVER_HOLDS when/all/3/any/0 [falls.year > 5]",
                        "PART_IDLE when/all/2 [school.dropout = yes]"),
                told(When.all(DROPOUT, MANY_FALLS, DROPOUT, When.any(NO_FALLS, ALONE))));
    }

    @Test
    void aPartIsRatherIdleThanAnItemOfAScore() {
        ScoreItem dropout = item("school.dropout", new ScoreItem.Band(When.not(DROPOUT), -4));
        assertEquals(
                List.of("PART_IDLE when/all/0 [school.dropout = yes]"),
                told(When.all(DROPOUT, score(6, FALLS, dropout))));
    }

    @Test
    void ofACountAPartThatNeverHelpsCanBeLeftOut() {
        assertEquals(
                List.of("PART_IDLE when/of/0 [falls.year >= 3]"),
                told(When.atLeast(1, MANY_FALLS, SOME_FALLS, DROPOUT)));
        assertEquals(
                List.of("PART_NEVER_HOLDS when/of/2 [falls.year > 5]"),
                told(When.atLeast(2, DROPOUT, MANY_FALLS, NO_FALLS)));
    }

    @Test
    void aPartIsNotSaidToBeIdleWhereWhatIsInItIsTheReason() {
        assertEquals(
                List.of("PART_NEVER_HOLDS when/all/1/any/1 [falls.year > 5]"),
                told(When.all(MANY_FALLS, When.any(SOME_FALLS, NO_FALLS), DROPOUT)));
    }

    @Test
    void whatCanBeLeftOutIsNotAskedOfARuleOnALocalNumber() {
        assertEquals(List.of("SETTING_NOT_SET [standard]"), told(When.all(DROPOUT, OPEN, DROPOUT, MANY_FALLS)));
    }
}
