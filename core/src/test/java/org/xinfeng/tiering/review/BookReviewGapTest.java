package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.tiering.review.SoundBook.ABSENT;
import static org.xinfeng.tiering.review.SoundBook.DAY;
import static org.xinfeng.tiering.review.SoundBook.DROPOUT;
import static org.xinfeng.tiering.review.SoundBook.of;
import static org.xinfeng.tiering.review.SoundBook.only;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** Somebody without a tier is found, however rare, and shown by what leaves him without. */
class BookReviewGapTest {

    private static RuleBook book(TierRule... rules) {
        return Books.bookWithoutOtherwise("child", Books.CHILD, Set.of(), rules);
    }

    private static Map<String, FactValue> person(ReviewFinding finding) {
        return finding.example().orElseThrow().person().known();
    }

    @Test
    void aBookWithoutRulesLeavesAnybodyWithoutATier() {
        assertEquals(Map.of(), person(only(SoundBook.found(book()), Kind.GAP)));
    }

    @Test
    void whatMakesSomebodyCountIsTold() {
        ReviewFinding gap = only(
                SoundBook.found(of(book(Books.rule("R1", Books.RED, ABSENT))).whilst(Map.of(Books.CHILD, DROPOUT))),
                Kind.GAP);
        assertEquals(Map.of("guardian.absent", FactValue.of(false), "school.dropout", FactValue.of(true)), person(gap));
    }

    @Test
    void theOnlyOneOfAMillionIsFound() {
        List<Factor> factors = IntStream.range(0, 24)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList();
        Condition nearlyAll = new Condition.Any(
                factors.stream().map(one -> When.yesNo(one).isNo()).toList());
        BookReview review = BookReview.of(
                Books.SCALE, List.of(book(Books.rule("R1", Books.RED, nearlyAll))), Vocabulary.byCode(factors));
        ReviewFinding gap = only(review.on(DAY).findings(), Kind.GAP);
        assertEquals(factors.stream().collect(Collectors.toMap(Factor::code, one -> FactValue.of(true))), person(gap));
        assertEquals(
                List.of(),
                BookReview.of(
                                Books.SCALE,
                                List.of(book(
                                        Books.rule("R1", Books.RED, nearlyAll),
                                        Books.rule("R2", Books.GREEN, When.not(nearlyAll)))),
                                Vocabulary.byCode(factors))
                        .on(DAY)
                        .findings());
    }
}
