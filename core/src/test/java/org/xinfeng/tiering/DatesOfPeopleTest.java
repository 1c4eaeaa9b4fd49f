package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.coding.Regions;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

/** Ages and times since, which change with the day while the dates do not. */
class DatesOfPeopleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String BORN = Vocabulary.BORN.code();
    private static final String SEEN = Vocabulary.LAST_SEEN.code();
    private static final Set<Category> CHILD = Set.of(Books.CHILD);
    private static final Facts NOTHING = Facts.of(DAY, Map.of());

    private final Population population = Population.of(
            Books.assessor(Books.book(
                    "b",
                    Books.CHILD,
                    Set.of(BORN),
                    Books.rule("small", Books.RED, When.date(BORN).ageUnder(6)),
                    Books.rule("young", Books.YELLOW, When.date(BORN).ageUnder(14)),
                    Books.rule("unseen", Books.BLUE, When.date(SEEN).moreThanAgo(Period.ofMonths(3))))),
            Map.of(Books.CHILD, When.all()),
            DAY);

    private static Facts born(LocalDate day) {
        return NOTHING.with(BORN, FactValue.of(day));
    }

    private List<Optional<Tier>> tiers(int... rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> population.explain(row).tierIfAny())
                .toList();
    }

    private static List<Optional<Tier>> all(Tier... tiers) {
        return Arrays.stream(tiers).map(Optional::of).toList();
    }

    @Test
    void aBirthdayCountsFromItsDayInEveryRowOfEveryBlock() {
        int people = 3 * Crowd.BLOCK + 5;
        for (int row = 0; row < people; row++) {
            population.add(CHILD, born(DAY.minusYears(6).plusDays(row % 3)));
        }
        int[] red = new int[4];
        for (int days = 0; days < red.length; days++) {
            population.moveTo(DAY.plusDays(days));
            int still = days;
            population.sweep().forEach(row -> {
                assertEquals(row.number() % 3 > still ? 0 : 1, row.rank());
                red[still] += row.rank() == 0 ? 1 : 0;
            });
        }
        assertArrayEquals(new int[] {4099, 2049, 0, 0}, red);
    }

    @Test
    void eachDateOfAPersonMovesOnByItself() {
        population.add(CHILD, born(DAY.minusYears(14)).with(SEEN, FactValue.of(DAY.minusMonths(3))));
        population.add(CHILD, born(DAY.minusYears(14).plusDays(1)).with(SEEN, FactValue.of(DAY)));
        assertEquals(all(Books.GREEN, Books.YELLOW), tiers(0, 1));
        population.moveTo(DAY.plusDays(1));
        assertEquals(all(Books.BLUE, Books.GREEN), tiers(0, 1));
        population.moveTo(DAY.plusMonths(3).plusDays(1));
        assertEquals(all(Books.BLUE, Books.BLUE), tiers(0, 1));
        population.moveTo(DAY);
        assertEquals(all(Books.GREEN, Books.YELLOW), tiers(0, 1));
    }

    @Test
    void whoseDateIsUnknownStaysUnknownOnEveryDay() {
        int first = population.addAll(
                new FactColumns(2, List.of(Books.CHILD), new long[] {1, 1}, Map.of(SEEN, new int[] {0, 0})));
        int other = population.addAll(new FactColumns(
                1, List.of(Books.CHILD), new long[] {1}, Map.of(BORN, new int[] {FactColumns.UNKNOWN})));
        int added = population.add(CHILD, NOTHING);
        int mistaken = population.add(CHILD, NOTHING.with(BORN, FactValue.of(12)));
        population.moveTo(DAY.plusYears(30));
        for (int row : new int[] {first + 1, other, added, mistaken}) {
            Finding finding = population.explain(row);
            assertEquals(row == first + 1 ? Optional.of(Books.BLUE) : Optional.empty(), finding.tierIfAny());
            assertEquals(Optional.of(Books.RED), finding.possibleTier());
        }
    }

    @Test
    void datesOfColumnsMoveOnAndWhoIsPutInTheirPlaceHasHisOwn() {
        int[] born = new int[Crowd.BLOCK + 2];
        Arrays.fill(born, (int) DAY.minusYears(6).plusDays(1).toEpochDay());
        long[] memberships = new long[born.length];
        Arrays.fill(memberships, 1);
        population.add(CHILD, born(DAY.minusYears(2)));
        int first =
                population.addAll(new FactColumns(born.length, List.of(Books.CHILD), memberships, Map.of(BORN, born)));
        int last = first + born.length - 1;
        population.replace(first + 1, CHILD, born(DAY.minusYears(1)));
        population.replace(first + 2, CHILD, NOTHING.with(SEEN, FactValue.of(DAY.minusYears(1))));
        population.clear(first + 3);
        assertEquals(all(Books.RED, Books.RED, Books.RED, Books.RED), tiers(0, first, first + 1, last));
        population.moveTo(DAY.plusDays(1));
        assertEquals(
                all(Books.RED, Books.YELLOW, Books.RED, Books.BLUE, Books.YELLOW),
                tiers(0, first, first + 1, first + 2, last));
        population.replace(first + 3, CHILD, Facts.of(DAY.plusDays(1), Map.of(BORN, FactValue.of(DAY.minusYears(6)))));
        assertEquals(all(Books.YELLOW), tiers(first + 3));
    }

    @Test
    void nothingStaysOfTheDatesOfWhoIsCleared() {
        Regions regions = Regions.of(
                List.of(), Set.of(BORN, SEEN, Vocabulary.GRADE.code()), Vocabulary.byCode(Vocabulary.ALL), DAY);
        DateColumns dates = DateColumns.of(regions);
        assertNull(dates.of(Vocabulary.GRADE.code()));
        dates.reserve(3);
        dates.set(1, born(LocalDate.EPOCH.plusDays(5)));
        assertEquals(5, dates.of(BORN)[1]);
        dates.clear(1);
        for (String code : List.of(BORN, SEEN)) {
            int[] days = dates.of(code);
            assertNotNull(days);
            assertArrayEquals(
                    new int[] {FactColumns.UNKNOWN, FactColumns.UNKNOWN, FactColumns.UNKNOWN}, Arrays.copyOf(days, 3));
        }
    }
}
