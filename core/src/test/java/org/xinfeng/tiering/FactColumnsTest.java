package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.tiering.Books.CHILD;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.PATIENT;
import static org.xinfeng.tiering.Books.RED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

class FactColumnsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String GRADE = Vocabulary.GRADE.code();
    private static final String FALLS = Vocabulary.FALLS.code();
    private static final String BALANCE = Vocabulary.BALANCE.code();

    private final Population population = Population.of(
            Books.assessor(Books.book(
                    "b",
                    CHILD,
                    Set.of(),
                    Books.rule("falls", RED, When.number(FALLS).atLeast(3)),
                    Books.rule("grade", RED, When.number(GRADE).atMost(1)),
                    Books.rule("poor", RED, When.number(BALANCE).below(-5)))),
            Map.of(CHILD, When.all()),
            DAY);

    private static String refusal(Executable deed) {
        return assertThrows(IllegalArgumentException.class, deed).getMessage();
    }

    private static List<Category> categories(int size) {
        return IntStream.range(0, size).mapToObj(i -> Category.of("c" + i)).toList();
    }

    private static FactColumns children(String code, int... numbers) {
        long[] memberships = new long[numbers.length];
        Arrays.fill(memberships, 1);
        return new FactColumns(numbers.length, List.of(CHILD), memberships, Map.of(code, numbers));
    }

    @Test
    void sixtyFourCategoriesAreTheMost() {
        assertEquals(
                64,
                new FactColumns(0, categories(64), new long[0], Map.of())
                        .categories()
                        .size());
        assertEquals(
                "there must be at most 64 categories but are 65",
                refusal(() -> new FactColumns(0, categories(65), new long[0], Map.of())));
    }

    @Test
    void columnsHoldAsManyRowsAsThereArePeopleOrMore() {
        assertEquals(0, new FactColumns(0, List.of(), new long[0], Map.of(GRADE, new int[0])).rows());
        assertEquals(2, new FactColumns(2, List.of(), new long[2], Map.of(GRADE, new int[3])).rows());
        assertEquals(
                "memberships must hold 2 rows but has 1",
                refusal(() -> new FactColumns(2, List.of(), new long[1], Map.of())));
        assertEquals(
                "memberships must hold -1 rows but has 1",
                refusal(() -> new FactColumns(-1, List.of(), new long[1], Map.of())));
        assertEquals(
                "column disability.grade must hold 2 rows but has 1",
                refusal(() -> new FactColumns(2, List.of(), new long[2], Map.of(GRADE, new int[1]))));
    }

    @Test
    void everyValueOfAFactorHasItsNumber() {
        assertEquals(1, FactColumns.number(Vocabulary.ABSENT, FactValue.of(true)));
        assertEquals(0, FactColumns.number(Vocabulary.ABSENT, FactValue.of(false)));
        assertEquals(4, FactColumns.number(Vocabulary.GRADE, FactValue.of(4)));
        assertEquals(-7, FactColumns.number(Vocabulary.BALANCE, FactValue.of(-7)));
        assertEquals(2, FactColumns.number(Vocabulary.LIVING, FactValue.choice("family")));
        assertEquals(-1, FactColumns.number(Vocabulary.BORN, FactValue.of(LocalDate.of(1969, 12, 31))));
    }

    @Test
    void aValueThatIsNoneOfItsFactorHasNoNumber() {
        assertEquals(
                "not a value of factor disability.grade",
                refusal(() -> FactColumns.number(Vocabulary.GRADE, FactValue.of(5))));
        assertEquals(
                "not a value of factor living",
                refusal(() -> FactColumns.number(Vocabulary.LIVING, FactValue.choice("away"))));
        assertEquals("not a value of factor born", refusal(() -> FactColumns.number(Vocabulary.BORN, FactValue.of(1))));
    }

    @Test
    void aNumberLiesBetweenTheUnknownAndTheGreatest() {
        long greatest = FactColumns.GREATEST;
        long unknown = FactColumns.UNKNOWN;
        assertEquals(greatest, FactColumns.number(Vocabulary.BALANCE, FactValue.of(greatest)));
        assertEquals(unknown + 1, FactColumns.number(Vocabulary.BALANCE, FactValue.of(unknown + 1)));
        for (long beyond : new long[] {greatest + 1, unknown, unknown - 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertEquals(
                    "a value of factor balance.fen is beyond what a column holds",
                    refusal(() -> FactColumns.number(Vocabulary.BALANCE, FactValue.of(beyond))));
        }
    }

    @Test
    void theFirstNumberThatIsNoneOfItsFactorIsRefusedByNameAndRow() {
        assertEquals(
                "column disability.grade row 3 must be from 1 to 4, or UNKNOWN",
                refusal(() -> population.addAll(children(GRADE, 1, 4, FactColumns.UNKNOWN, 0, 5))));
        assertEquals(
                "column falls.year row 2 must be from 0 to 5, or UNKNOWN",
                refusal(() -> population.addAll(children(FALLS, 0, 5, 6))));
        assertEquals(
                "column falls.year row 1 must be from 0 to 5, or UNKNOWN",
                refusal(() -> population.addAll(children(FALLS, 0, FactColumns.UNKNOWN - 1))));
        assertEquals(
                "column balance.fen row 2 must be from -1073741823 to 1073741823, or UNKNOWN",
                refusal(() -> population.addAll(
                        children(BALANCE, FactColumns.UNKNOWN + 1, FactColumns.GREATEST, FactColumns.GREATEST + 1))));
        assertEquals(0, population.rows());
    }

    @Test
    void aNumberThatIsNoneOfItsFactorIsFoundInALaterBlockToo() {
        int[] falls = new int[2 * Crowd.BLOCK + 2];
        falls[2 * Crowd.BLOCK + 1] = 6;
        assertEquals(
                "column falls.year row 4097 must be from 0 to 5, or UNKNOWN",
                refusal(() -> population.addAll(children(FALLS, falls))));
        falls[2 * Crowd.BLOCK + 1] = 5;
        population.addAll(children(FALLS, falls));
        assertEquals(Optional.of(RED), population.explain(4097).tierIfAny());
        assertEquals(Optional.of(GREEN), population.explain(4096).tierIfAny());
        assertEquals(4098, population.rows());
    }

    @Test
    void theLeastAndTheGreatestNumberOfAColumnAreTaken() {
        population.addAll(children(BALANCE, FactColumns.UNKNOWN + 1, -6, -5, FactColumns.GREATEST));
        List<Integer> ranks = new ArrayList<>();
        population.sweep().forEach(row -> ranks.add(row.rank()));
        assertEquals(List.of(0, 0, 3, 3), ranks);
    }

    @Test
    void whatIsWrittenBehindThePeopleIsNotLookedAt() {
        population.addAll(new FactColumns(1, List.of(CHILD), new long[] {1, 1}, Map.of(FALLS, new int[] {0, 99})));
        assertEquals(1, population.rows());
        int[] shown = {0};
        population.sweep().forEach(row -> shown[0]++);
        assertEquals(1, shown[0]);
    }

    @Test
    void aCategoryOrAFactorThatIsNotThereIsRefusedByName() {
        assertEquals(
                "there is no category patient",
                refusal(() -> population.addAll(
                        new FactColumns(1, List.of(CHILD, PATIENT), new long[1], Map.of(FALLS, new int[1])))));
        assertEquals("there is no factor falls.yaer", refusal(() -> population.addAll(children("falls.yaer", 3))));
        assertEquals(0, population.rows());
    }

    @Test
    void aColumnOfAFactorThatNoBookLooksAtIsLeftAlone() {
        population.addAll(new FactColumns(
                1, List.of(CHILD), new long[] {1}, Map.of(FALLS, new int[] {3}, Vocabulary.BORN.code(), new int[] {1
                })));
        assertEquals(Optional.of(RED), population.explain(0).tierIfAny());
    }

    @Test
    void nobodyIsInACategoryThatTheColumnsDoNotTell() {
        Map<Category, Condition> whilst = new LinkedHashMap<>();
        whilst.put(CHILD, When.all());
        whilst.put(PATIENT, When.all());
        Population both = Population.of(
                Books.assessor(
                        Books.book(
                                "c",
                                CHILD,
                                Set.of(),
                                Books.rule("r", RED, When.number(FALLS).atLeast(3))),
                        Books.book("p", PATIENT, Set.of())),
                whilst,
                DAY);
        int[] falls = new int[100];
        Arrays.fill(falls, 3);
        long[] memberships = new long[100];
        Arrays.fill(memberships, 50, 100, 1);
        both.addAll(new FactColumns(100, List.of(PATIENT), memberships, Map.of(FALLS, falls)));
        List<String> shown = new ArrayList<>();
        both.sweep().forEach(row -> shown.add(row.toString()));
        for (int row = 0; row < 100; row++) {
            assertEquals("Row[" + row + (row < 50 ? ": NO_BOOK]" : ": GREEN]"), shown.get(row));
        }
    }

    @Test
    void ofAFactorWithoutColumnNothingIsKnown() {
        population.addAll(children(FALLS, 3, 0));
        assertEquals(
                List.of(BALANCE, GRADE),
                population.explain(1).questions().stream()
                        .map(Finding.OpenQuestion::factor)
                        .toList());
    }
}
