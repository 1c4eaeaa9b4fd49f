package org.xinfeng.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;
import static org.xinfeng.tiering.Books.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.Tier;

/** Each law finds an engine that breaks it, and none finds fault with the library's. */
class TieringChecksTest {

    private static final String ABSENT = Vocabulary.ABSENT.code();
    private static final String DROPOUT = Vocabulary.DROPOUT.code();
    private static final String VIOLENT = Vocabulary.VIOLENT.code();

    private final RuleBook book = Books.bookWithoutOtherwise(
            "child",
            CHILD,
            Set.of(),
            rule("absent", YELLOW, When.yesNo(ABSENT).isYes()),
            rule("dropout", YELLOW, When.yesNo(DROPOUT).isYes()),
            rule("violent", RED, When.yesNo(VIOLENT).isYes()));
    private final Facts nothing = Facts.of(LocalDate.of(2025, 9, 1), Map.of());
    private final Person away =
            new Person(Set.of(CHILD), nothing.with(ABSENT, FactValue.of(true)).with(DROPOUT, FactValue.of(true)));
    private final Facts complete = away.facts().with(VIOLENT, FactValue.of(true));

    private static Finding library(List<RuleBook> books, Person person) {
        return Books.assessor(books).assess(person.categories(), person.facts());
    }

    private TieringChecks of(TieringChecks.Assessing assessing) {
        return new TieringChecks(Books.SCALE, List.of(book), Vocabulary.byCode(Vocabulary.ALL), assessing);
    }

    /** An engine that answers as the library does, with one thing changed where there is a tier. */
    private TieringChecks changing(UnaryOperator<Finding.Tiered> change) {
        return of((books, person) -> library(books, person) instanceof Finding.Tiered tiered
                ? change.apply(tiered)
                : library(books, person));
    }

    private static Finding.Tiered with(Finding.Tiered of, Tier tier, Tier possible, List<Finding.FiredRule> fired) {
        return new Finding.Tiered(tier, possible, of.exact(), fired, of.open());
    }

    private static void assertFound(String words, org.junit.jupiter.api.function.Executable check) {
        String message = assertThrows(AssertionError.class, check).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void noLawFindsFaultWithTheLibrary() {
        TieringChecks checks = of(TieringChecksTest::library);
        checks.isDeterministic(away, new Person(Set.of(CHILD), complete));
        checks.orderIsIrrelevant(away, new Random(1));
        checks.explanationIsSufficient(away);
        checks.explanationIsNecessary(away);
        checks.completionLiesWithin(away, complete);
        checks.learningNarrows(away, complete);
        assertTrue(checks.possibleTierIsReached(away));
    }

    @Test
    void anAnswerThatChangesFromTimeToTimeIsFound() {
        AtomicInteger asked = new AtomicInteger();
        TieringChecks checks =
                changing(tiered -> with(tiered, asked.incrementAndGet() > 1 ? BLUE : YELLOW, RED, tiered.fired()));
        assertFound("asked again", () -> checks.isDeterministic(away, away));
    }

    @Test
    void anAnswerThatHangsOnTheOrderOfBooksIsFound() {
        RuleBook other = Books.bookWithoutOtherwise(
                "other",
                CHILD,
                Set.of(),
                rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
        TieringChecks checks = new TieringChecks(
                Books.SCALE,
                List.of(book, other),
                Vocabulary.byCode(Vocabulary.ALL),
                (books, person) -> library(books.subList(0, 1), person));
        assertFound("another order", () -> {
            for (int seed = 0; seed < 10; seed++) {
                checks.orderIsIrrelevant(away, new Random(seed));
            }
        });
    }

    @Test
    void anExplanationThatLacksARuleIsFound() {
        assertFound(
                "alone give",
                () -> changing(tiered -> with(tiered, YELLOW, RED, List.of())).explanationIsSufficient(away));
        assertFound(
                "still",
                () -> changing(tiered -> with(
                                tiered,
                                YELLOW,
                                RED,
                                tiered.fired().stream().limit(1).toList()))
                        .explanationIsNecessary(away));
        assertFound(
                "no rule is named",
                () -> changing(tiered -> with(tiered, YELLOW, RED, List.of())).explanationIsNecessary(away));
    }

    @Test
    void aRuleThatIsNamedAndDoesNotHoldIsFound() {
        Finding.FiredRule violent = new Finding.FiredRule("child", book.rules().get(2));
        assertFound(
                "does not hold",
                () -> changing(tiered -> with(
                                tiered,
                                YELLOW,
                                RED,
                                java.util.stream.Stream.concat(
                                                java.util.stream.Stream.of(violent), tiered.fired().stream())
                                        .toList()))
                        .explanationIsSufficient(away));
    }

    @Test
    void aPossibleTierThatIsTooMildIsFound() {
        TieringChecks checks = changing(
                tiered -> tiered.tier().equals(YELLOW) ? with(tiered, YELLOW, YELLOW, tiered.fired()) : tiered);
        assertFound("more severe than the possible", () -> checks.completionLiesWithin(away, complete));
        assertFound("raises the possible tier", () -> checks.learningNarrows(away, complete));
    }

    @Test
    void aTierThatLearningLowersIsFound() {
        TieringChecks checks = of((books, person) -> person.facts().isKnown(VIOLENT)
                ? new Finding.Tiered(GREEN, GREEN, true, List.of(), List.of())
                : library(books, person));
        assertFound("lowers the tier", () -> checks.learningNarrows(away, complete));
        assertFound("milder than", () -> checks.completionLiesWithin(away, complete));
    }

    @Test
    void aPossibleTierThatNothingReachesIsFound() {
        Facts safe = away.facts().with(VIOLENT, FactValue.of(false));
        TieringChecks checks = changing(tiered -> with(tiered, YELLOW, RED, tiered.fired()));
        assertFound(
                "no rule of the possible tier", () -> checks.possibleTierIsReached(new Person(Set.of(CHILD), safe)));
    }
}
