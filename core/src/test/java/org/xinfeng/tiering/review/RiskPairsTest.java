package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.FALLS;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.item;
import static org.xinfeng.tiering.review.SoundBook.rule;
import static org.xinfeng.tiering.review.SoundBook.score;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/** Of each factor the values that rules tell apart are compared, each with the next riskier. */
class RiskPairsTest {

    private static final RiskOrder NONE = RiskOrder.none();
    private static final Condition SCORE = score(6, FALLS);

    private static RiskPairs of(RuleBook book, RiskOrder order, String factor) {
        Subject subject =
                new Subject(book, Books.SCALE, Vocabulary.byCode(Vocabulary.ALL), Map.of(), DAY, new Budget(1_000_000));
        return RiskPairs.of(subject, order, subject.regions().slot(factor));
    }

    private static List<String> pairs(RuleBook book, RiskOrder order, String factor) {
        return of(book, order, factor).pairs().stream()
                .map(pair -> pair.lessRisky().text() + " " + pair.riskier().text())
                .toList();
    }

    private static RuleBook with(Condition... more) {
        return book(IntStream.range(0, more.length)
                .mapToObj(i -> rule("X" + i, more[i]))
                .toArray(TierRule[]::new));
    }

    @Test
    void numbersAndYesOrNoGoUpOrDownAsTheOrderSays() {
        RuleBook book = with(When.number("falls.year").is(1));
        assertEquals(List.of("0 1", "1 2", "2 3"), pairs(book, NONE.up("falls.year"), "falls.year"));
        assertEquals(List.of("3 2", "2 1", "1 0"), pairs(book, NONE.down("falls.year"), "falls.year"));
        assertEquals(List.of("no yes"), pairs(book, NONE.up("school.dropout"), "school.dropout"));
        assertEquals(List.of("yes no"), pairs(book, NONE.down("school.dropout"), "school.dropout"));
        assertFalse(of(book, NONE.up("falls.year"), "falls.year").byScore());
    }

    @Test
    void choicesGoAsTheyAreListedUnlessNoRuleTellsThemApart() {
        RuleBook book = with(When.choice("living").is("couple"));
        assertEquals(
                List.of("family couple", "couple alone"),
                pairs(book, NONE.choices("living", "family", "couple", "alone"), "living"));
        assertEquals(
                List.of("couple alone"), pairs(book(), NONE.choices("living", "family", "couple", "alone"), "living"));
        assertFalse(of(book, NONE.choices("living", "family"), "living").byScore());
    }

    @Test
    void choicesThatAreNotListedAreNotCompared() {
        RuleBook book = with(When.choice("living").is("couple"));
        assertEquals(List.of("family alone"), pairs(book, NONE.choices("living", "family", "alone"), "living"));
        assertEquals(List.of("family alone"), pairs(book(), NONE.choices("living", "family", "alone"), "living"));
        assertEquals(List.of(), pairs(book, NONE.choices("living", "family"), "living"));
    }

    @Test
    void pointsSayWhatIsRiskierWhereTheOrderDoesNot() {
        RuleBook book = with(SCORE);
        assertEquals(List.of("1 2", "1 3", "2 4", "3 4"), pairs(book, NONE, "falls.year"));
        assertTrue(of(book, NONE, "falls.year").byScore());
        assertEquals(List.of(), pairs(book, NONE, "school.dropout"));
        assertEquals(List.of("4 3", "3 2", "2 1"), pairs(book, NONE.down("falls.year"), "falls.year"));
    }

    @Test
    void underANegationFewerPointsAreRiskier() {
        assertEquals(List.of("2 1", "3 1", "4 2", "4 3"), pairs(with(When.not(SCORE)), NONE, "falls.year"));
        assertEquals(List.of("1 2", "1 3", "2 4", "3 4"), pairs(with(When.not(When.not(SCORE))), NONE, "falls.year"));
    }

    @Test
    void wherePointsDisagreeNothingIsCompared() {
        assertEquals(List.of(), pairs(with(SCORE, When.not(SCORE)), NONE, "falls.year"));
        ScoreItem fewer = item("falls.year", new ScoreItem.Band(MANY_FALLS, -1));
        assertEquals(List.of("1 2", "3 2", "3 4"), pairs(with(SCORE, score(0, fewer)), NONE, "falls.year"));
        ScoreItem more = item("falls.year", new ScoreItem.Band(MANY_FALLS, 1));
        assertEquals(List.of("1 2", "2 3", "3 4"), pairs(with(SCORE, score(0, more)), NONE, "falls.year"));
    }
}
