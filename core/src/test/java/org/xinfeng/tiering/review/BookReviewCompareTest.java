package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.ALONE;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.found;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierRule;

/** Rules that say what others say are told with those others and the tiers. */
class BookReviewCompareTest {

    private static final Condition OPEN = When.number("balance.fen").belowSetting("standard");

    private static List<String> told(List<ReviewFinding> found) {
        return found.stream()
                .map(one -> one.kind() + " " + one.rules()
                        + one.tiers().stream().map(Tier::value).toList())
                .toList();
    }

    private static List<String> told(TierRule... more) {
        return told(found(book(more)));
    }

    @Test
    void ofSeveralRulesThatSayTheSameEachIsToldWithTheFirst() {
        Condition same = When.all(ALONE, DROPOUT);
        assertEquals(
                List.of("RULES_SAME [X, R2][YELLOW, YELLOW]", "RULES_SAME [Y, R2][YELLOW, YELLOW]"),
                told(rule("X", same), rule("Y", same)));
        assertEquals(
                List.of("RULES_SAME_OTHER_TIER [R2, X][YELLOW, RED]", "RULES_SAME_OTHER_TIER [Y, X][BLUE, RED]"),
                told(Books.rule("X", Books.RED, same), Books.rule("Y", Books.BLUE, same)));
    }

    @Test
    void theExampleOfTwoRulesThatSayTheSameMeetsThem() {
        ReviewFinding finding = found(book(Books.rule("X", Books.RED, When.all(ALONE, DROPOUT))))
                .get(0);
        assertEquals(
                Map.of("living", FactValue.choice("alone"), "school.dropout", FactValue.of(true)),
                finding.example().orElseThrow().person().known());
    }

    @Test
    void aRuleThatSaysTheSameAsAnotherStandsForNothingBesideIt() {
        Condition narrow = When.all(ALONE, DROPOUT, MANY_FALLS);
        assertEquals(
                List.of(
                        "RULES_SAME [X, R2][YELLOW, YELLOW]",
                        "RULE_INCLUDED [Y, R2][YELLOW]",
                        "RULE_NEVER_DECIDES [Z, R2][BLUE]"),
                told(
                        rule("X", When.all(ALONE, DROPOUT)),
                        rule("Y", narrow),
                        Books.rule(
                                "Z",
                                Books.BLUE,
                                When.all(narrow, When.yesNo("home.violence").isYes()))));
    }

    @Test
    void aRuleMilderThanWhatTheBookGivesOtherwiseChangesNothing() {
        RuleBook blue = new RuleBook(
                "child",
                List.of(Books.CHILD),
                List.of(
                        Books.rule("A", Books.YELLOW, ABSENT),
                        Books.rule("B", Books.BLUE, DROPOUT),
                        Books.rule("C", Books.GREEN, MANY_FALLS),
                        Books.rule("D", Books.GREEN, MANY_FALLS)),
                Set.of(),
                Optional.of(Books.BLUE));
        assertEquals(
                List.of(
                        "RULES_SAME [D, C][GREEN, GREEN]",
                        "RULE_BELOW_OTHERWISE [C][GREEN, BLUE]",
                        "RULE_BELOW_OTHERWISE [D][GREEN, BLUE]"),
                told(found(blue)));
    }

    @Test
    void twoRulesOnALocalNumberAreNotComparedWithEachOther() {
        Condition when = When.all(DROPOUT, OPEN);
        assertEquals(List.of("SETTING_NOT_SET [X][]", "SETTING_NOT_SET [Y][]"), told(rule("X", when), rule("Y", when)));
    }

    @Test
    void aRuleOnALocalNumberIsIncludedIfItIsWhateverTheNumberIs() {
        assertEquals(
                List.of("RULE_INCLUDED [X, R2][YELLOW]", "SETTING_NOT_SET [X][]"),
                told(rule("X", When.all(DROPOUT, OPEN, ALONE))));
        assertEquals(
                List.of("RULE_NEVER_DECIDES [X, R1][YELLOW]", "SETTING_NOT_SET [X][]"),
                told(rule("X", When.all(ABSENT, When.any(OPEN, DROPOUT)))));
    }

    private static final int MANY = 16;

    private static Condition yes(int factor) {
        return When.yesNo("f" + factor).isYes();
    }

    /** A rule for somebody, and one for each fact that is otherwise with him. */
    private static List<ReviewFinding> beside(TierRule... more) {
        List<TierRule> rules = new ArrayList<>(List.of(more));
        IntStream.range(1, MANY).forEach(i -> rules.add(rule("N" + (10 + i), When.all(yes(0), When.not(yes(i))))));
        RuleBook book = new RuleBook("child", List.of(Books.CHILD), rules, Set.of(), Optional.of(Books.GREEN));
        List<Factor> factors = IntStream.range(0, MANY)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList();
        return BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(factors))
                .on(DAY)
                .findings();
    }

    @Test
    void aRuleThatHardlyEverStandsAloneIsNotSaidByOthers() {
        assertEquals(List.of(), told(beside(Books.rule("X", Books.BLUE, yes(0)))));
        List<String> all = new ArrayList<>(List.of("X"));
        IntStream.range(1, MANY).forEach(i -> all.add("N" + (10 + i)));
        Condition last = new Condition.All(
                IntStream.range(0, MANY).mapToObj(BookReviewCompareTest::yes).toList());
        List<ReviewFinding> found = beside(Books.rule("X", Books.BLUE, yes(0)), rule("M", last));
        all.add(1, "M");
        assertEquals(List.of("RULE_NEVER_DECIDES " + all + "[BLUE]"), told(found));
    }

    @Test
    void ofManyRulesThatTogetherSayItAlreadyOnlyThoseThatAreNeededAreTold() {
        List<ReviewFinding> found =
                beside(Books.rule("X", Books.BLUE, When.all(yes(0), When.any(When.not(yes(1)), When.not(yes(2))))));
        assertEquals(List.of("RULE_NEVER_DECIDES [X, N11, N12][BLUE]"), told(found));
    }
}
