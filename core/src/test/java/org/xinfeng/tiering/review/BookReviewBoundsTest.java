package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.of;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A review that does not suffice, or is interrupted, or is asked for what does not fit, says so. */
class BookReviewBoundsTest {

    @Test
    void whereTheWorkDoesNotSufficeItSaysSo() {
        ReviewReport report = HardBook.review().work(100_000).on(DAY);
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
    void withoutAnyWorkItSaysSoOfEveryCheckAndThatNobodyWasTriedInstead() {
        ReviewReport report = of(book()).work(0).on(DAY);
        assertEquals(
                List.of("[] [risk, 0]", "[R1, R2, R3] [parts, 0]", "[R1, R2, R3] [rules, 0]"),
                report.of(Kind.NOT_PROVED).stream()
                        .map(one -> one.rules() + " " + one.details())
                        .toList());
        assertTrue(report.of(Kind.NOT_PROVED).stream().noneMatch(ReviewFinding::exact));
        assertEquals(
                "rules: -",
                ReviewTexts.in(Locale.ENGLISH)
                        .cause(report.of(Kind.NOT_PROVED).get(0))
                        .split("; ")[1]);
    }

    @Test
    void somebodyWithoutATierIsToldThoughTheFewestFactsAreNotFound() {
        ReviewReport report = HardBook.review().work(100_000).on(DAY);
        ReviewFinding gap = report.of(Kind.GAP).get(0);
        assertFalse(gap.exact());
        Facts person = gap.example().orElseThrow().person();
        assertEquals(HardBook.book().factors(), person.known().keySet());
        assertEquals(
                Optional.empty(),
                new Assessor(Books.SCALE, List.of(HardBook.book()), HardBook.factors())
                        .assess(Set.of(Books.CHILD), person)
                        .tierIfAny());
        assertEquals(List.of(gap), report.errors());
    }

    @Test
    void whereItIsNotKnownWhetherSomebodyIsLeftOutItSaysHowManyWereTried() {
        ReviewReport report = HardBook.review(Books.rule("G", Books.GREEN, HardBook.nearlyAll()))
                .by(RiskOrder.none().up("f0").up("f1"))
                .work(2_000_000)
                .on(DAY);
        assertEquals(
                List.of("[] [gaps, 20000]", "[] [risk, 600]", "[B, A] [parts, 0]", "[B, A] [rules, 0]"),
                report.of(Kind.NOT_PROVED).stream()
                        .map(one -> one.rules() + " " + one.details())
                        .toList());
    }

    private static void refused(String why, Executable what) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, what).getMessage());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        BookReview review = of(book());
        refused("work must not be negative but is -1", () -> review.work(-1));
        refused(
                "there is no factor nobody.knows",
                () -> review.whilst(
                        Map.of(Books.CHILD, When.yesNo("nobody.knows").isYes())));
        refused(
                "book child looks at no factor of ours: falls.year",
                () -> BookReview.of(Books.SCALE, List.of(book()), Map.of()));
        refused(
                "book child is there twice",
                () -> BookReview.of(Books.SCALE, List.of(book(), book()), Vocabulary.byCode(Vocabulary.ALL)));
    }
}
