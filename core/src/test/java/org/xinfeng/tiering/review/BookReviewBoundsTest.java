package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.item;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A review that does not suffice, or is interrupted, or is asked for what does not fit, says so. */
class BookReviewBoundsTest {

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
