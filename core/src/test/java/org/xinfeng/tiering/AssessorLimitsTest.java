package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;
import static org.xinfeng.tiering.Books.book;
import static org.xinfeng.tiering.Books.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

/** Books at the borders of what an assessor takes, and far more people, categories and days than it keeps ready. */
class AssessorLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Facts NOTHING = Facts.of(DAY, Map.of());
    private static final String ABSENT = Vocabulary.ABSENT.code();
    private static final String DROPOUT = Vocabulary.DROPOUT.code();
    private static final String VIOLENT = Vocabulary.VIOLENT.code();
    private static final String BALANCE = Vocabulary.BALANCE.code();
    private static final Condition POOR = When.number(BALANCE).belowSetting("poverty.line");
    private static final Condition ALONE = When.yesNo(ABSENT).isYes();

    private static String refusal(Executable deed) {
        return assertThrows(IllegalArgumentException.class, deed).getMessage();
    }

    private static TierRule[] rules(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> rule("rule-" + i, BLUE, ALONE))
                .toArray(TierRule[]::new);
    }

    @Test
    void twoThousandRulesOfAllBooksTogetherAreTheMost() {
        RuleBook half = book("a", CHILD, Set.of(), rules(1000));
        assertEquals(2000, Assessor.MOST_RULES);
        Finding finding = Books.assessor(half, book("b", CHILD, Set.of(), rules(1000)))
                .assess(Set.of(CHILD), NOTHING.with(ABSENT, FactValue.of(true)));
        assertEquals(Optional.of(BLUE), finding.tierIfAny());
        assertEquals(
                "there must be at most 2000 rules in all books but are 2001",
                refusal(() -> Books.assessor(half, book("b", CHILD, Set.of(), rules(1001)))));
    }

    @Test
    void booksThatCannotBeReadAreRefusedByName() {
        RuleBook plain = book("b", CHILD, Set.of());
        assertEquals("book b is there twice", refusal(() -> Books.assessor(plain, plain)));
        assertEquals(
                "tier PURPLE is not on the scale",
                refusal(() -> Books.assessor(book("b", CHILD, Set.of(), rule("r", Tier.of("PURPLE"), ALONE)))));
        assertEquals(
                "tier PURPLE is not on the scale",
                refusal(() -> Books.assessor(
                        new RuleBook("b", List.of(CHILD), List.of(), Set.of(), Optional.of(Tier.of("PURPLE"))))));
        assertEquals(
                "book b looks at no factor of ours: no.such",
                refusal(() -> Books.assessor(book(
                        "b",
                        CHILD,
                        Set.of(),
                        rule("r", RED, When.yesNo("no.such").isYes())))));
        assertEquals(
                "book b looks at no factor of ours: no.such",
                refusal(() -> Books.assessor(book("b", CHILD, Set.of("no.such")))));
    }

    @Test
    void anAgeIsTakenAnewOnEachOfAHundredDays() {
        Assessor assessor = Books.assessor(book(
                "b",
                CHILD,
                Set.of(),
                rule("young", RED, When.date(Vocabulary.BORN).ageUnder(6))));
        Map<String, FactValue> born = Map.of(Vocabulary.BORN.code(), FactValue.of(DAY.minusYears(6)));
        for (int round = 0; round < 2; round++) {
            for (int days = -50; days < 50; days++) {
                Finding finding = assessor.assess(Set.of(CHILD), Facts.of(DAY.plusDays(days), born));
                assertEquals(Optional.of(days < 0 ? RED : GREEN), finding.tierIfAny());
            }
        }
    }

    @Test
    void whoeverIsInWhateverCategoriesGetsTheBooksOfThose() {
        List<Category> categories =
                IntStream.range(0, 11).mapToObj(i -> Category.of("c" + i)).toList();
        List<RuleBook> books = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            books.add(book("b" + (10 + i), categories.get(i), Set.of(), rule("alone", BLUE, ALONE)));
        }
        Assessor assessor = Books.assessor(books);
        for (int some = 1; some < 1 << categories.size(); some++) {
            Set<Category> in = new HashSet<>();
            List<String> wanted = new ArrayList<>();
            for (int i = 0; i < categories.size(); i++) {
                if ((some >>> i & 1) == 1) {
                    in.add(categories.get(i));
                    wanted.add("b" + (10 + i));
                }
            }
            in.add(CHILD);
            Finding.Tiered tiered = (Finding.Tiered) assessor.assess(in, NOTHING.with(ABSENT, FactValue.of(true)));
            assertEquals(
                    wanted, tiered.fired().stream().map(Finding.FiredRule::book).toList());
        }
    }

    @Test
    void whatIsProvedIsExactUnlessSomethingMoreSevereIsFeared() {
        TierRule feared = rule("poor", YELLOW, POOR);
        for (Tier proved : List.of(RED, YELLOW)) {
            Finding finding = possible(feared, rule("absent", proved, ALONE));
            assertEquals(Optional.of(proved), finding.possibleTier());
            assertTrue(finding.isExact());
        }
        Finding finding = possible(feared, rule("absent", BLUE, ALONE));
        assertEquals(Optional.of(YELLOW), finding.possibleTier());
        assertFalse(finding.isExact());
        assertEquals(
                List.of(new Finding.OpenQuestion(BALANCE, YELLOW), new Finding.OpenQuestion(ABSENT, BLUE)),
                finding.questions());
    }

    private static Finding possible(TierRule... rules) {
        return Books.assessor(book("b", CHILD, Set.of(), rules)).assess(Set.of(CHILD), NOTHING);
    }

    @Test
    void whatABookGivesOtherwiseIsExactUnlessSomethingMoreSevereIsFeared() {
        for (Tier feared : List.of(RED, YELLOW, BLUE, GREEN)) {
            RuleBook strict = new RuleBook(
                    "strict", List.of(CHILD), List.of(rule("poor", feared, POOR)), Set.of(ABSENT), Optional.of(YELLOW));
            Finding.Unassessed unassessed =
                    (Finding.Unassessed) Books.assessor(strict).assess(Set.of(CHILD), NOTHING);
            assertEquals(Optional.of(feared.equals(RED) ? RED : YELLOW), unassessed.mostSevere());
            assertEquals(!feared.equals(RED), unassessed.exact());
        }
    }

    @Test
    void aRuleThatNoValueMeetsRaisesNothingAmongVeryManyOthers() {
        List<TierRule> all = new ArrayList<>(List.of(rules(70)));
        all.add(rule("never", RED, When.number(Vocabulary.GRADE).above(4)));
        all.add(rule("poor", YELLOW, When.number(BALANCE).below(0)));
        all.add(rule(
                "never-mild",
                GREEN,
                When.all(ALONE, When.number(Vocabulary.GRADE).below(1))));
        RuleBook book = book("b", CHILD, Set.of(DROPOUT), all.toArray(TierRule[]::new));
        Finding finding = Books.assessor(book).assess(Set.of(CHILD), NOTHING);
        assertEquals(Optional.of(YELLOW), finding.possibleTier());
        assertEquals(
                List.of(
                        new Finding.OpenQuestion(BALANCE, YELLOW),
                        new Finding.OpenQuestion(ABSENT, BLUE),
                        new Finding.OpenQuestion(DROPOUT, GREEN)),
                finding.questions());
    }

    @Test
    void aQuestionIsAskedOnceForTheWorstItLeadsToAndWhatIsRequiredFirst() {
        RuleBook both = book(
                "b",
                CHILD,
                Set.of(VIOLENT, BALANCE),
                rule(
                        "red",
                        RED,
                        When.all(
                                When.yesNo(DROPOUT).isYes(), When.yesNo(VIOLENT).isYes())),
                rule("blue", BLUE, When.any(When.yesNo(DROPOUT).isYes(), ALONE)),
                rule("green", GREEN, When.number(Vocabulary.GRADE).atMost(2)));
        assertEquals(
                List.of(
                        new Finding.OpenQuestion(VIOLENT, RED),
                        new Finding.OpenQuestion(DROPOUT, RED),
                        new Finding.OpenQuestion(ABSENT, BLUE),
                        new Finding.OpenQuestion(BALANCE, GREEN),
                        new Finding.OpenQuestion(Vocabulary.GRADE.code(), GREEN)),
                Books.assessor(both).assess(Set.of(CHILD), NOTHING).questions());
    }

    @Test
    void aScoreOfVeryManyPointsDoesNotReachIntoTheOneBesideIt() {
        Facts both = NOTHING.with(ABSENT, FactValue.of(true)).with(DROPOUT, FactValue.of(true));
        Condition three = When.score()
                .add(1, ALONE)
                .add(1, When.yesNo(DROPOUT).isYes())
                .add(1, When.yesNo(VIOLENT).isYes())
                .reaching(3);
        for (int points : new int[] {16_382, 16_383, 16_384, 20_000, Integer.MAX_VALUE}) {
            Condition very = When.score()
                    .add(16_384, ALONE)
                    .add(points, When.yesNo(DROPOUT).isYes())
                    .reaching(0);
            Assessor assessor =
                    Books.assessor(book("b", CHILD, Set.of(), rule("a", BLUE, very), rule("b", BLUE, three)));
            Finding.Tiered tiered =
                    (Finding.Tiered) assessor.assess(Set.of(CHILD), both.with(VIOLENT, FactValue.of(false)));
            assertEquals(
                    List.of("a"),
                    tiered.fired().stream().map(fired -> fired.rule().id()).toList());
        }
    }

    @Test
    void everyRuleOfAScoreHasItsOwnThreshold() {
        When.Points score = When.score()
                .add(-7, ALONE)
                .add(5, When.yesNo(DROPOUT).isYes())
                .add(30_000, When.number(Vocabulary.FALLS).atLeast(4));
        int[] thresholds = {-8, -7, -6, -2, -1, 0, 5, 6, 29_993, 29_998, 29_999, 30_005, 30_006, 100_000};
        TierRule[] rules = Arrays.stream(thresholds)
                .mapToObj(threshold -> rule("at-" + threshold, BLUE, score.reaching(threshold)))
                .toArray(TierRule[]::new);
        Assessor assessor = Books.assessor(book("b", CHILD, Set.of(), rules));
        for (boolean absent : new boolean[] {false, true}) {
            for (boolean dropout : new boolean[] {false, true}) {
                for (int falls : new int[] {3, 4}) {
                    int points = (absent ? -7 : 0) + (dropout ? 5 : 0) + (falls == 4 ? 30_000 : 0);
                    Finding.Tiered tiered = (Finding.Tiered) assessor.assess(
                            Set.of(CHILD),
                            NOTHING.with(ABSENT, FactValue.of(absent))
                                    .with(DROPOUT, FactValue.of(dropout))
                                    .with(Vocabulary.FALLS.code(), FactValue.of(falls)));
                    Set<String> fired = new HashSet<>();
                    tiered.fired().forEach(one -> fired.add(one.rule().id()));
                    Set<String> wanted = new HashSet<>();
                    Arrays.stream(thresholds).filter(one -> one <= points).forEach(one -> wanted.add("at-" + one));
                    assertEquals(wanted, fired);
                }
            }
        }
    }
}
