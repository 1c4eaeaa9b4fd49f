package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.PATIENT;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.YELLOW;
import static org.xinfeng.tiering.Books.book;
import static org.xinfeng.tiering.Books.bookWithoutOtherwise;
import static org.xinfeng.tiering.Books.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String ABSENT = Vocabulary.ABSENT.code();
    private static final String VIOLENT = Vocabulary.VIOLENT.code();
    private static final String BORN = Vocabulary.BORN.code();
    private static final Facts NOTHING = Facts.of(DAY, Map.of());
    private static final Facts WELL = NOTHING.with(ABSENT, FactValue.of(false));
    private static final Facts ALONE = NOTHING.with(ABSENT, FactValue.of(true));
    private static final Facts BEATEN = NOTHING.with(VIOLENT, FactValue.of(true));
    private static final Set<Category> A_CHILD = Set.of(CHILD);

    private final RuleBook childBook = book(
            "child",
            CHILD,
            Set.of(ABSENT),
            rule("violence", RED, When.yesNo(VIOLENT).isYes()),
            rule("absent", BLUE, When.yesNo(ABSENT).isYes()));
    private final Population population = of(childBook);

    private static Population of(RuleBook... books) {
        return Population.of(Books.assessor(books), Map.of(CHILD, When.all()), DAY);
    }

    private static String refusal(Executable deed) {
        return assertThrows(IllegalArgumentException.class, deed).getMessage();
    }

    private static List<String> shown(Population population) {
        List<String> shown = new ArrayList<>();
        population.sweep().forEach(row -> shown.add(row.toString()));
        return shown;
    }

    private static void fill(Population population, int people) {
        for (int i = 0; i < people; i++) {
            population.add(A_CHILD, WELL);
        }
    }

    @Test
    void aRowSaysWhereItsPersonStands() {
        assertEquals(0, population.add(A_CHILD, BEATEN));
        assertEquals(1, population.add(A_CHILD, ALONE));
        assertEquals(2, population.add(A_CHILD, WELL));
        assertEquals(3, population.add(A_CHILD, NOTHING));
        assertEquals(4, population.add(Set.of(PATIENT), WELL));
        assertEquals(
                List.of("Row[0: RED]", "Row[1: BLUE]", "Row[2: GREEN]", "Row[3: UNASSESSED]", "Row[4: NO_BOOK]"),
                shown(population));
        List<String> ranks = new ArrayList<>();
        population.sweep().forEach(row -> ranks.add(row.rank() + " " + row.possibleRank()));
        assertEquals(List.of("0 0", "2 0", "3 0", "-1 0", "-1 -1"), ranks);
    }

    @Test
    void whoCanComeToNoTierHasNoPossibleTierEither() {
        Population none = of(bookWithoutOtherwise(
                "child",
                CHILD,
                Set.of(),
                rule("absent", BLUE, When.yesNo(ABSENT).isYes())));
        none.add(A_CHILD, WELL);
        none.sweep().forEach(row -> {
            assertTrue(row.isUnassessed());
            assertFalse(row.hasNoBook());
            assertEquals(Optional.empty(), row.tier());
            assertEquals(-1, row.rank());
            assertEquals(-1, row.possibleRank());
        });
        assertEquals(new Finding.Unassessed(Optional.empty(), true, List.of(), List.of()), none.explain(0));
    }

    @Test
    void theRulesStandInTheOrderInWhichARowNumbersThem() {
        RuleBook other = book(
                "a-book", CHILD, Set.of(), rule("z", BLUE, When.yesNo(ABSENT).isYes()));
        Population both = of(childBook, other);
        both.add(A_CHILD, ALONE);
        assertEquals(
                List.of("child violence", "a-book z", "child absent"),
                both.rules().stream()
                        .map(fired -> fired.book() + " " + fired.rule().id())
                        .toList());
        both.sweep().forEach(row -> {
            assertEquals(0b110, row.sure(0));
            assertEquals(0b111, row.possible(0));
            assertFalse(row.isSure(0));
            assertTrue(row.isPossible(0));
            assertTrue(row.isSure(2));
        });
    }

    @Test
    void aRowThatIsNotThereIsRefused() {
        assertEquals("row must be from 0 to -1 but is 0", refusal(() -> population.replace(0, A_CHILD, WELL)));
        fill(population, 3);
        assertEquals("row must be from 0 to 2 but is 3", refusal(() -> population.replace(3, A_CHILD, WELL)));
        assertEquals("row must be from 0 to 2 but is -1", refusal(() -> population.replace(-1, A_CHILD, WELL)));
        assertEquals("row must be from 0 to 2 but is 3", refusal(() -> population.clear(3)));
        assertEquals("row must be from 0 to 2 but is -1", refusal(() -> population.clear(-1)));
        assertEquals("row must be from 0 to 2 but is 3", refusal(() -> population.explain(3)));
        assertEquals("row must be from 0 to 2 but is 2048", refusal(() -> population.explain(2048)));
        assertEquals(3, shown(population).size());
    }

    @Test
    void nobodyIsExplainedInARowThatWasClearedUntilSomebodyIsPutThere() {
        fill(population, 3);
        population.clear(1);
        assertEquals("nobody is in row 1", refusal(() -> population.explain(1)));
        assertEquals(List.of("Row[0: GREEN]", "Row[2: GREEN]"), shown(population));
        assertEquals(3, population.rows());
        population.clear(1);
        population.replace(1, Set.of(), WELL);
        assertEquals(new Finding.NoBook(), population.explain(1));
        population.replace(1, A_CHILD, ALONE);
        assertEquals(List.of("Row[0: GREEN]", "Row[1: BLUE]", "Row[2: GREEN]"), shown(population));
    }

    @Test
    void factsOfAnotherDayAreRefusedAndChangeNothing() {
        Facts yesterday = Facts.of(DAY.minusDays(1), BEATEN.known());
        assertEquals(
                "facts must be of 2025-09-01 but are of 2025-08-31", refusal(() -> population.add(A_CHILD, yesterday)));
        assertEquals(0, population.rows());
        population.add(A_CHILD, WELL);
        assertEquals(
                "facts must be of 2025-09-01 but are of 2025-08-31",
                refusal(() -> population.replace(0, A_CHILD, yesterday)));
        assertEquals(List.of("Row[0: GREEN]"), shown(population));
        population.moveTo(DAY.minusDays(1));
        population.replace(0, A_CHILD, yesterday);
        assertEquals(List.of("Row[0: RED]"), shown(population));
    }

    @Test
    void aConditionOnAFactorThatIsNotThereIsRefused() {
        assertEquals(
                "there is no factor no.such",
                refusal(() -> Population.of(
                        Books.assessor(childBook),
                        Map.of(CHILD, When.yesNo("no.such").isYes()),
                        DAY)));
    }

    @Test
    void aPartOfASweepThatIsNotThereIsRefused() {
        assertEquals("part must be from 0 to 2 but is 3", refusal(() -> population.sweep(3, 3)));
        assertEquals("part must be from 0 to 2 but is -1", refusal(() -> population.sweep(-1, 3)));
        assertEquals("part must be from 0 to -1 but is 0", refusal(() -> population.sweep(0, 0)));
    }

    @Test
    void thePartsOfASweepAreOfAboutTheSameSize() {
        fill(population, 4 * Crowd.BLOCK);
        for (int part = 0; part < 4; part++) {
            List<Integer> rows = new ArrayList<>();
            population.sweep(part, 4).forEach(row -> rows.add(row.number()));
            assertEquals(Crowd.BLOCK, rows.size());
            assertEquals(part * Crowd.BLOCK, rows.get(0));
        }
    }

    @Test
    void populationsThatDoNotCompareAreRefused() {
        Population other = of(childBook);
        population.add(A_CHILD, WELL);
        assertEquals(
                "there are 1 rows here but 0 there",
                refusal(() -> population.forEachChange(other, (here, there) -> {})));
        TierScale two = new TierScale(List.of(Books.SCALE.step(RED), Books.SCALE.step(GREEN)));
        Population onTwo = Population.of(
                new Assessor(two, List.of(book("b", CHILD, Set.of())), Map.of()), Map.of(CHILD, When.all()), DAY);
        onTwo.add(A_CHILD, WELL);
        assertEquals(
                "tiers on different scales do not compare",
                refusal(() -> population.forEachChange(onTwo, (here, there) -> {})));
    }

    @Test
    void whoChangesInOneBlockIsNotShownInTheNext() {
        Population other = of(book(
                "child",
                CHILD,
                Set.of(ABSENT),
                rule("violence", RED, When.yesNo(VIOLENT).isYes()),
                rule("absent", YELLOW, When.yesNo(ABSENT).isYes())));
        for (Population one : List.of(population, other)) {
            fill(one, 3 * Crowd.BLOCK);
            one.replace(0, A_CHILD, ALONE);
            one.replace(Crowd.BLOCK + 1, A_CHILD, BEATEN);
            one.replace(3 * Crowd.BLOCK - 1, A_CHILD, ALONE);
        }
        List<String> changes = new ArrayList<>();
        population.forEachChange(other, (here, there) -> changes.add(here + " " + there));
        assertEquals(List.of("Row[0: BLUE] Row[0: YELLOW]", "Row[6143: BLUE] Row[6143: YELLOW]"), changes);
    }

    @Test
    void whoIsInOneOfTwoOnlyOrCouldComeToAnotherTierOnlyIsNoChange() {
        Population other = of(book(
                "child",
                CHILD,
                Set.of(ABSENT),
                rule("violence", YELLOW, When.yesNo(VIOLENT).isYes()),
                rule("absent", BLUE, When.yesNo(ABSENT).isYes())));
        for (Population one : List.of(population, other)) {
            one.add(A_CHILD, WELL);
            one.add(A_CHILD, BEATEN);
            one.add(A_CHILD, BEATEN);
            one.add(A_CHILD, BEATEN);
        }
        population.clear(1);
        other.clear(2);
        List<String> changes = new ArrayList<>();
        population.forEachChange(other, (here, there) -> changes.add(here + " " + there));
        assertEquals(List.of("Row[3: RED] Row[3: YELLOW]"), changes);
    }

    @Test
    void columnsBeginInANewBlockOrRightBehindAFullOne() {
        long[] memberships = new long[Crowd.BLOCK];
        Arrays.fill(memberships, 1);
        FactColumns block =
                new FactColumns(Crowd.BLOCK, List.of(CHILD), memberships, Map.of(ABSENT, new int[Crowd.BLOCK]));
        fill(population, Crowd.BLOCK);
        assertEquals(Crowd.BLOCK, population.addAll(block));
        assertEquals(2 * Crowd.BLOCK, population.addAll(block));
        assertEquals(3 * Crowd.BLOCK, population.add(A_CHILD, ALONE));
        assertEquals(4 * Crowd.BLOCK, population.addAll(block));
        assertEquals(5 * Crowd.BLOCK, population.rows());
        List<String> shown = shown(population);
        assertEquals(4 * Crowd.BLOCK + 1, shown.size());
        assertEquals("Row[6144: BLUE]", shown.get(3 * Crowd.BLOCK));
        assertEquals("nobody is in row 6145", refusal(() -> population.explain(6145)));
    }

    @Test
    void itsTextTellsHowManyRowsAndNothingOfAnybody() {
        Population dated = of(book(
                "child", CHILD, Set.of(), rule("young", RED, When.date(BORN).ageUnder(6))));
        dated.add(A_CHILD, NOTHING.with(BORN, FactValue.of(LocalDate.of(2021, 5, 17))));
        assertEquals("Population[1 rows on 2025-09-01]", dated.toString());
        dated.moveTo(LocalDate.of(2027, 5, 17));
        assertEquals("Population[1 rows on 2027-05-17]", dated.toString());
        assertEquals(LocalDate.of(2027, 5, 17), dated.day());
    }
}
