package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.CHILD;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.FALLS;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.item;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.only;
import static org.xinfeng.tiering.review.SoundBook.rule;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactCondition.Op;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A defect of each kind is planted in the rules of a sound book, and the review finds it and nothing else. */
class BookReviewTest {

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
    void aRuleOnALocalNumberThatIsNotSetIsToldAndNotCalledAContradiction() {
        ReviewFinding finding = only(
                found(book(rule("X", When.all(DROPOUT, new FactCondition.Local("balance.fen", Op.LE, "standard"))))),
                Kind.SETTING_NOT_SET);
        assertEquals(List.of("standard"), finding.details());
    }
}
