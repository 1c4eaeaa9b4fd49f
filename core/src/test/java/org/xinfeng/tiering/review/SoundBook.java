package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactCondition;
import org.xinfeng.rules.FactCondition.Op;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;
import org.xinfeng.tiering.review.ReviewFinding.Kind;

/** A sound book that tests of the review plant a defect in, and what is found of it. */
final class SoundBook {

    private SoundBook() {}

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    static final Condition ABSENT = When.yesNo("guardian.absent").isYes();
    static final Condition DROPOUT = When.yesNo("school.dropout").isYes();
    static final Condition MANY_FALLS = When.number("falls.year").atLeast(3);
    static final Condition ALONE = When.choice("living").in("alone");
    static final Condition CHILD = new FactCondition.Age("born", Op.LT, 18);
    static final RiskOrder RISK = RiskOrder.none()
            .up("guardian.absent")
            .up("school.dropout")
            .up("falls.year")
            .choices("living", "family", "couple", "alone");

    static TierRule rule(String id, Condition when) {
        return Books.rule(id, Books.YELLOW, when);
    }

    /** Three sound rules on four factors, and some more. */
    static RuleBook book(TierRule... more) {
        List<TierRule> rules = new ArrayList<>(List.of(
                Books.rule("R1", Books.RED, ABSENT),
                Books.rule("R2", Books.YELLOW, When.all(DROPOUT, ALONE)),
                Books.rule("R3", Books.BLUE, MANY_FALLS)));
        rules.addAll(List.of(more));
        return new RuleBook("child", List.of(Books.CHILD), rules, Set.of("guardian.absent"), Optional.of(Books.GREEN));
    }

    static BookReview of(RuleBook book) {
        Set<String> unused =
                new java.util.TreeSet<>(Vocabulary.byCode(Vocabulary.ALL).keySet());
        unused.removeAll(book.factors());
        return BookReview.of(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.ALL))
                .by(RISK)
                .alsoUsed(unused);
    }

    /** What is found beside the two choices that nobody tells apart. */
    static List<ReviewFinding> found(RuleBook book) {
        return found(of(book));
    }

    static List<ReviewFinding> found(BookReview review) {
        return review.on(DAY).findings().stream()
                .filter(finding -> finding.kind() != Kind.CHOICES_NOT_TOLD_APART)
                .toList();
    }

    static ReviewFinding only(List<ReviewFinding> found, Kind kind) {
        assertEquals(List.of(kind), found.stream().map(ReviewFinding::kind).toList());
        assertTrue(found.get(0).exact());
        return found.get(0);
    }

    static Condition score(int threshold, ScoreItem... items) {
        return new Condition.Score(List.of(items), threshold);
    }

    static ScoreItem item(String factor, ScoreItem.Band... bands) {
        return new ScoreItem(factor, List.of(bands));
    }

    static final ScoreItem FALLS = item(
            "falls.year",
            new ScoreItem.Band(When.number("falls.year").atLeast(4), 6),
            new ScoreItem.Band(When.number("falls.year").atLeast(2), 2));
}
