package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.MANY_FALLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/** Of factors and choices the review says which nobody looks at, over all books together. */
class BookReviewFactorsTest {

    private static final Factor HOME = Vocabulary.choice("home", "hut", "house", "flat", "ward", "street");
    private static final Condition VIOLENT = When.yesNo("home.violence").isYes();
    private static final Condition NO_FALLS = When.number("falls.year").above(5);

    private static RuleBook book(String id, Set<String> required, Condition... rules) {
        List<TierRule> all = new ArrayList<>();
        for (Condition when : rules) {
            all.add(Books.rule("R" + all.size(), Books.RED, when));
        }
        return new RuleBook(id, List.of(Books.CHILD), all, required, Optional.of(Books.GREEN));
    }

    private static BookReview review(List<Factor> factors, RuleBook... books) {
        return BookReview.of(Books.SCALE, List.of(books), Vocabulary.byCode(factors));
    }

    private static List<String> told(BookReview review) {
        return review.on(DAY).findings().stream()
                .filter(one -> one.kind().name().matches("FACTOR.*|CHOICES.*"))
                .map(one -> one.kind() + " " + one.book() + " " + one.details())
                .toList();
    }

    @Test
    void aFactorIsUsedWhereverSomethingLooksAtIt() {
        List<Factor> factors =
                List.of(Vocabulary.ABSENT, Vocabulary.DROPOUT, Vocabulary.VIOLENT, Vocabulary.FALLS, Vocabulary.GRADE);
        BookReview review = review(
                factors, book("b", Set.of("falls.year"), ABSENT, MANY_FALLS), book("a", Set.of(), ABSENT, DROPOUT));
        assertEquals(
                List.of("FACTOR_NOT_USED - [disability.grade]", "FACTOR_NOT_USED - [home.violence]"), told(review));
        assertEquals(
                List.of("FACTOR_NOT_USED - [disability.grade]"), told(review.whilst(Map.of(Books.CHILD, VIOLENT))));
        assertEquals(List.of("FACTOR_NOT_USED - [home.violence]"), told(review.alsoUsed(List.of("disability.grade"))));
    }

    @Test
    void aFactorThatABookRequiresInVainIsToldOfThatBook() {
        assertEquals(
                List.of(
                        "FACTOR_REQUIRED_NOT_USED a [home.violence]",
                        "FACTOR_REQUIRED_NOT_USED a [school.dropout]",
                        "FACTOR_REQUIRED_NOT_USED b [guardian.absent]"),
                told(review(
                        List.of(Vocabulary.ABSENT, Vocabulary.DROPOUT, Vocabulary.VIOLENT),
                        book("a", Set.of("school.dropout", "home.violence", "guardian.absent"), ABSENT),
                        book("b", Set.of("guardian.absent"), DROPOUT))));
    }

    @Test
    void aFactorMattersIfItDoesToAnyRule() {
        List<Factor> factors = List.of(Vocabulary.ABSENT, Vocabulary.DROPOUT, Vocabulary.FALLS, Vocabulary.BALANCE);
        Condition vain = When.all(ABSENT, When.any(DROPOUT, When.not(DROPOUT)));
        assertEquals(
                List.of("FACTOR_NEVER_MATTERS a [school.dropout]"),
                told(review(factors.subList(0, 2), book("a", Set.of(), vain))));
        assertEquals(List.of(), told(review(factors.subList(0, 2), book("a", Set.of(), vain, DROPOUT))));
    }

    @Test
    void ofARuleThatCannotHoldOrOnALocalNumberNoFactorIsSaidToBeInVain() {
        List<Factor> factors = List.of(Vocabulary.ABSENT, Vocabulary.DROPOUT, Vocabulary.FALLS, Vocabulary.BALANCE);
        Condition dead = When.all(DROPOUT, NO_FALLS);
        assertEquals(List.of(), told(review(factors.subList(0, 3), book("a", Set.of(), ABSENT, dead))));
        Condition open = When.all(DROPOUT, When.number("balance.fen").belowSetting("standard"), MANY_FALLS);
        assertEquals(List.of(), told(review(factors, book("a", Set.of(), ABSENT, open))));
        Condition vain = When.all(ABSENT, When.any(DROPOUT, When.not(DROPOUT)));
        assertEquals(List.of(), told(review(factors.subList(0, 3), book("a", Set.of(), vain, dead))));
    }

    @Test
    void choicesAreAlikeIfNoComparisonOfAnyBookTellsThemApart() {
        Condition hut = When.choice("home").is("hut");
        Condition roof = When.choice("home").in("hut", "house", "flat");
        List<Factor> factors = List.of(HOME, Vocabulary.DROPOUT);
        assertEquals(
                List.of(
                        "CHOICES_NOT_TOLD_APART - [home, house, flat]",
                        "CHOICES_NOT_TOLD_APART - [home, ward, street]"),
                told(review(factors, book("a", Set.of(), hut, DROPOUT), book("b", Set.of(), roof))));
        assertEquals(
                List.of("CHOICES_NOT_TOLD_APART - [home, house, flat, ward, street]"),
                told(review(factors, book("a", Set.of(), hut, DROPOUT))));
        assertEquals(
                List.of("CHOICES_NOT_TOLD_APART - [home, ward, street]"),
                told(review(factors, book("a", Set.of(), hut, DROPOUT), book("b", Set.of(), roof))
                        .whilst(Map.of(Books.CHILD, When.choice("home").isNot("flat")))));
    }
}
