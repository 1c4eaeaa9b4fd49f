package org.xinfeng.tiering.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.ScoreItem;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/** A book that takes more work than anybody has: sums of many different numbers make sets as large as there are people. */
final class HardBook {

    private static final int FACTORS = 24;

    private HardBook() {}

    static RuleBook book(TierRule... more) {
        List<TierRule> rules = new ArrayList<>(List.of(
                Books.rule("A", Books.YELLOW, new Condition.Score(items(Math::sqrt), 500_000_000)),
                Books.rule("B", Books.RED, When.not(new Condition.Score(items(Math::cbrt), 600_000_000)))));
        rules.addAll(List.of(more));
        return Books.bookWithoutOtherwise("hard", Books.CHILD, Set.of(), rules.toArray(TierRule[]::new));
    }

    /** All but one of some million people. */
    static Condition nearlyAll() {
        return new Condition.Any(
                factors().values().stream().map(one -> When.yesNo(one).isNo()).toList());
    }

    private static List<ScoreItem> items(DoubleUnaryOperator root) {
        return IntStream.range(0, FACTORS)
                .mapToObj(i -> SoundBook.item(
                        "f" + i, new ScoreItem.Band(When.yesNo("f" + i).isYes(), (int)
                                Math.round(1e8 * root.applyAsDouble(i + 2.0) % 1e8))))
                .toList();
    }

    static Map<String, Factor> factors() {
        return Vocabulary.byCode(IntStream.range(0, FACTORS)
                .mapToObj(i -> Factor.yesNo("f" + i, "f", "f"))
                .toList());
    }

    static BookReview review(TierRule... more) {
        return BookReview.of(Books.SCALE, List.of(book(more)), factors());
    }
}
