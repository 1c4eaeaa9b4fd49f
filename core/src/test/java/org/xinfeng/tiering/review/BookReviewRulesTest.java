package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.CHILD;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.FALLS;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.only;
import static org.xinfeng.tiering.review.SoundBook.rule;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Of a rule that cannot hold the review says what clashes and nothing that does not. */
class BookReviewRulesTest {

    private static final Condition FEW_FALLS = When.number("falls.year").below(2);
    private static final Condition OPEN = When.number("balance.fen").belowSetting("standard");

    private static List<String> clash(Condition... all) {
        return only(found(book(rule("X", When.all(all)))), Kind.RULE_NEVER_HOLDS)
                .details();
    }

    @Test
    void comparisonsUnderANegationClashToo() {
        assertEquals(
                List.of("school.dropout = yes", "falls.year >= 3"),
                clash(ALONE, DROPOUT, MANY_FALLS, When.not(When.any(When.all(DROPOUT, MANY_FALLS), When.not(ALONE)))));
    }

    @Test
    void aScoreThatIsOutOfReachClashesAsAWhole() {
        assertEquals(
                List.of("falls.year < 2", score(2, FALLS).toString()),
                clash(DROPOUT, FEW_FALLS, ALONE, score(2, FALLS)));
    }

    @Test
    void aRuleOutsideTheBookNamesOnlyWhatKeepsItOut() {
        ReviewFinding finding = only(
                found(of(book(rule("X", When.all(ALONE, When.date("born").ageAtLeast(18), DROPOUT))))
                        .whilst(Map.of(Books.CHILD, CHILD))),
                Kind.RULE_OUTSIDE_BOOK);
        assertEquals(List.of("X"), finding.rules());
        assertEquals(List.of("age(born) >= 18"), finding.details());
        assertEquals(List.of(), finding.tiers());
    }

    @Test
    void aRuleThatContradictsItselfIsNotSaidToBeOutsideTheBook() {
        ReviewFinding finding = only(
                found(of(book(rule("X", When.all(MANY_FALLS, FEW_FALLS, DROPOUT))))
                        .whilst(Map.of(Books.CHILD, CHILD))),
                Kind.RULE_NEVER_HOLDS);
        assertEquals(List.of("falls.year >= 3", "falls.year < 2"), finding.details());
    }

    @Test
    void aRuleThatEverybodyOfTheBookMeetsIsToldWithItsTier() {
        ReviewFinding finding = of(book(Books.rule("X", Books.BLUE, CHILD)))
                .whilst(Map.of(Books.CHILD, CHILD))
                .on(DAY)
                .of(Kind.RULE_ALWAYS_HOLDS)
                .get(0);
        assertEquals(List.of("X"), finding.rules());
        assertEquals(List.of(Books.BLUE), finding.tiers());
    }

    @Test
    void numbersThatAreNotSetAreToldOnceEachAndOfRulesThatCannotHoldToo() {
        Condition other = When.number("falls.year").atLeastSetting("many");
        List<ReviewFinding> found = found(book(rule("X", When.all(OPEN, other, DROPOUT, OPEN, MANY_FALLS, FEW_FALLS))));
        assertEquals(
                List.of("RULE_NEVER_HOLDS [falls.year >= 3, falls.year < 2]", "SETTING_NOT_SET [standard, many]"),
                found.stream().map(one -> one.kind() + " " + one.details()).toList());
    }

    @Test
    void aRuleThatANumberMayMakeHoldIsNoneThatEverybodyMeets() {
        assertEquals(
                List.of(), of(book(rule("X", When.any(OPEN, DROPOUT)))).on(DAY).of(Kind.RULE_ALWAYS_HOLDS));
    }

    private static List<ReviewFinding> withParts(int comparisons) {
        List<Condition> all = new ArrayList<>(List.of(MANY_FALLS, FEW_FALLS));
        all.addAll(Collections.nCopies(comparisons - 2, DROPOUT));
        return found(book(rule("X", new Condition.All(all))));
    }

    @Test
    void ofARuleWithOverFiveHundredPartsItIsNotLookedForThoseThatClash() {
        assertEquals(
                List.of("falls.year >= 3", "falls.year < 2"),
                only(withParts(499), Kind.RULE_NEVER_HOLDS).details());
        List<ReviewFinding> tooMany = withParts(500);
        assertEquals(
                List.of("RULE_NEVER_HOLDS [X] []", "NOT_PROVED [X] [parts, 0]"),
                tooMany.stream()
                        .map(one -> one.kind() + " " + one.rules() + " " + one.details())
                        .toList());
    }
}
