package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** A population says of everybody what the assessor says of one person. */
class PopulationLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.ALL;

    private record Person(Set<Category> categories, Facts facts) {}

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, FACTORS, Books.CATEGORIES);
    }

    /** More rules than fit into one word of bits, in two books. */
    @Provide
    Arbitrary<List<RuleBook>> wideBooks() {
        return RuleBookArbitraries.rules(Books.SCALE, FACTORS, 65, 140).map(rules -> {
            TierRule[] all = rules.toArray(TierRule[]::new);
            int half = all.length / 2;
            return List.of(
                    Books.book("first", Books.CHILD, Set.of(), Arrays.copyOf(all, half)),
                    Books.bookWithoutOtherwise(
                            "second", Books.PATIENT, Set.of(), Arrays.copyOfRange(all, half, all.length)));
        });
    }

    @Property(seed = "20250901", tries = 30)
    void booksOfMoreThanSixtyFourRulesSayOfEverybodyWhatTheAssessorSays(
            @ForAll("wideBooks") List<RuleBook> books,
            @ForAll("people") List<Person> some,
            @ForAll("days") LocalDate day) {
        everybodyGetsWhatTheAssessorSays(books, Map.of(Books.CHILD, When.all(), Books.PATIENT, When.all()), some, day);
    }

    @Provide
    Arbitrary<Map<Category, Condition>> whilst() {
        Arbitrary<Condition> conditions =
                Arbitraries.oneOf(Arbitraries.just(When.all()), ConditionArbitraries.conditions(FACTORS));
        return Combinators.combine(conditions, conditions).as((child, patient) -> {
            Map<Category, Condition> whilst = new LinkedHashMap<>();
            whilst.put(Books.CHILD, child);
            whilst.put(Books.PATIENT, patient);
            return whilst;
        });
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(RuleBookArbitraries.categories(Books.CATEGORIES), FactArbitraries.facts(FACTORS))
                .as(Person::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    private static Set<Category> counting(Map<Category, Condition> whilst, Person person) {
        Set<Category> counting = new LinkedHashSet<>(person.categories());
        counting.removeIf(one -> whilst.get(one).on(person.facts()) == Truth.NO);
        return counting;
    }

    private static List<Person> on(LocalDate day, List<Person> people) {
        return people.stream()
                .map(one ->
                        new Person(one.categories(), Facts.of(day, one.facts().known())))
                .toList();
    }

    private static void assertSaysTheSame(
            Population population, List<RuleBook> books, Map<Category, Condition> whilst, Map<Integer, Person> people) {
        Assessor assessor = Books.assessor(books);
        Set<Integer> seen = new HashSet<>();
        population.sweep().forEach(row -> {
            Person person = people.get(row.number());
            seen.add(row.number());
            Set<Category> counting = counting(whilst, person);
            Finding finding = assessor.assess(counting, person.facts());
            assertEquals(finding, population.explain(row.number()));
            assertEquals(finding.tierIfAny(), row.tier());
            assertEquals(finding instanceof Finding.NoBook, row.hasNoBook());
            assertEquals(finding instanceof Finding.Unassessed, row.isUnassessed());
            int possible = finding.possibleTier().map(Books.SCALE::rank).orElse(-1);
            assertTrue(
                    possible < 0 || row.possibleRank() >= 0 && row.possibleRank() <= possible,
                    possible + " but " + row.possibleRank());
            for (int rule = 0; rule < population.rules().size(); rule++) {
                Finding.FiredRule one = population.rules().get(rule);
                boolean binds = books.stream().anyMatch(book -> book.id().equals(one.book()) && book.covers(counting));
                Truth truth = binds ? one.rule().when().on(person.facts()) : Truth.NO;
                assertEquals(truth == Truth.YES, row.isSure(rule));
                assertEquals(truth != Truth.NO, row.isPossible(rule));
                assertEquals(row.isSure(rule), (row.sure(rule >>> 6) >>> rule & 1) == 1);
                assertEquals(row.isPossible(rule), (row.possible(rule >>> 6) >>> rule & 1) == 1);
            }
            int behind = population.rules().size();
            assertThrows(IndexOutOfBoundsException.class, () -> row.isSure(behind));
            assertThrows(IndexOutOfBoundsException.class, () -> row.isPossible(behind));
            assertEquals(0, row.sure((behind + 63) / 64) | row.possible((behind + 63) / 64));
        });
        assertEquals(people.keySet(), seen);
    }

    @Property(seed = "20250901", tries = 300)
    void everybodyGetsWhatTheAssessorSays(
            @ForAll("books") List<RuleBook> books,
            @ForAll("whilst") Map<Category, Condition> whilst,
            @ForAll("people") List<Person> some,
            @ForAll("days") LocalDate day) {
        List<Person> people = on(day, some);
        Population population = Population.of(Books.assessor(books), whilst, day);
        Map<Integer, Person> byRow = new HashMap<>();
        people.forEach(person -> byRow.put(population.add(person.categories(), person.facts()), person));
        assertSaysTheSame(population, books, whilst, byRow);
    }

    @Property(seed = "20250901", tries = 200)
    void whoIsReplacedOrClearedAndWhoStaysGetsItOnAnotherDayToo(
            @ForAll("books") List<RuleBook> books,
            @ForAll("whilst") Map<Category, Condition> whilst,
            @ForAll("people") List<Person> some,
            @ForAll("people") List<Person> others,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate later) {
        Population population = Population.of(Books.assessor(books), whilst, day);
        Map<Integer, Person> byRow = new HashMap<>();
        on(day, some).forEach(person -> byRow.put(population.add(person.categories(), person.facts()), person));
        for (int row = 0; row < Math.min(some.size(), others.size()); row += 2) {
            Person other = on(day, others).get(row);
            population.replace(row, other.categories(), other.facts());
            byRow.put(row, other);
        }
        for (int row = 1; row < some.size(); row += 3) {
            population.clear(row);
            byRow.remove(row);
        }
        population.moveTo(later);
        byRow.replaceAll((row, person) -> on(later, List.of(person)).get(0));
        assertSaysTheSame(population, books, whilst, byRow);
    }

    @Property(seed = "20250901", tries = 200)
    void columnsSayTheSameAsFacts(
            @ForAll("books") List<RuleBook> books,
            @ForAll("whilst") Map<Category, Condition> whilst,
            @ForAll("people") List<Person> some,
            @ForAll("days") LocalDate day) {
        List<Person> people = on(day, some);
        Population population = Population.of(Books.assessor(books), whilst, day);
        population.add(people.get(0).categories(), people.get(0).facts());
        Map<Integer, Person> byRow = new HashMap<>(Map.of(0, people.get(0)));
        int rows = 2048 + people.size();
        long[] memberships = new long[rows];
        Map<String, int[]> columns = new HashMap<>();
        FACTORS.forEach(factor -> columns.put(factor.code(), new int[rows]));
        List<Person> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Person person = people.get(row % people.size());
            all.add(person);
            memberships[row] = (person.categories().contains(Books.PATIENT) ? 1 : 0)
                    + (person.categories().contains(Books.CHILD) ? 2 : 0);
            for (Factor factor : FACTORS) {
                columns.get(factor.code())[row] = person.facts()
                        .value(factor.code())
                        .map(value -> FactColumns.number(factor, value))
                        .orElse(FactColumns.UNKNOWN);
            }
        }
        int first = population.addAll(new FactColumns(rows, List.of(Books.PATIENT, Books.CHILD), memberships, columns));
        for (int row = 0; row < rows; row++) {
            if (row < people.size() || row % 211 == 0 || row > 2040) {
                byRow.put(first + row, all.get(row));
            }
        }
        Set<Integer> looked = byRow.keySet();
        Assessor assessor = Books.assessor(books);
        int[] seen = {0};
        population.sweep().forEach(row -> {
            seen[0]++;
            if (looked.contains(row.number())) {
                Person person = byRow.get(row.number());
                Finding finding = assessor.assess(counting(whilst, person), person.facts());
                assertEquals(finding, population.explain(row.number()));
                assertEquals(finding.tierIfAny(), row.tier());
            }
        });
        assertEquals(1 + rows, seen[0]);
    }

    @Property(seed = "20250901", tries = 50)
    void thePartsOfASweepAreTheWhole(@ForAll("books") List<RuleBook> books, @ForAll("people") List<Person> some) {
        LocalDate day = LocalDate.of(2025, 9, 1);
        Map<Category, Condition> whilst = new LinkedHashMap<>();
        whilst.put(Books.CHILD, When.all());
        whilst.put(Books.PATIENT, When.all());
        Population population = Population.of(Books.assessor(books), whilst, day);
        for (int i = 0; i < 5000; i++) {
            Person person = on(day, List.of(some.get(i % some.size()))).get(0);
            population.add(person.categories(), person.facts());
        }
        List<String> whole = new ArrayList<>();
        population.sweep().forEach(row -> whole.add(row.toString()));
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            population.sweep(part, 4).forEach(row -> parts.add(row.toString()));
        }
        assertEquals(5000, whole.size());
        assertEquals(whole, parts);
        assertThrows(IllegalArgumentException.class, () -> population.sweep(4, 4));
    }

    @Property(seed = "20250901", tries = 200)
    void thoseWhomOtherBooksPutElsewhereAreShownAndNobodyElse(
            @ForAll("books") List<RuleBook> books,
            @ForAll("books") List<RuleBook> others,
            @ForAll("whilst") Map<Category, Condition> whilst,
            @ForAll("people") List<Person> some,
            @ForAll("days") LocalDate day) {
        Population here = Population.of(Books.assessor(books), whilst, day);
        Population there = Population.of(Books.assessor(others), whilst, day);
        Map<Integer, String> wanted = new HashMap<>();
        for (int i = 0; i < 2100; i++) {
            Person person = on(day, List.of(some.get(i % some.size()))).get(0);
            here.add(person.categories(), person.facts());
            there.add(person.categories(), person.facts());
        }
        there.clear(some.size());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>(java.util.Collections.nCopies(2100, ""));
        here.sweep().forEach(row -> before.add(row.toString()));
        there.sweep().forEach(row -> after.set(row.number(), row.toString()));
        for (int i = 0; i < 2100; i++) {
            if (!after.get(i).isEmpty() && !before.get(i).equals(after.get(i))) {
                wanted.put(i, before.get(i) + after.get(i));
            }
        }
        Map<Integer, String> shown = new HashMap<>();
        here.forEachChange(there, (one, other) -> shown.put(one.number(), one.toString() + other));
        assertEquals(wanted, shown);
    }

    @Property(seed = "20250901", tries = 20)
    void aColumnWithANumberThatIsNoneOfItsFactorIsRefusedByName(@ForAll("books") List<RuleBook> books) {
        LocalDate day = LocalDate.of(2025, 9, 1);
        Map<Category, Condition> whilst = Map.of(Books.CHILD, When.all());
        RuleBook book = Books.book(
                "graded",
                Books.CHILD,
                Set.of(),
                Books.rule("r", Books.RED, When.number(Vocabulary.GRADE.code()).atMost(2)));
        Population population = Population.of(Books.assessor(book), whilst, day);
        int[] grades = new int[3];
        Arrays.fill(grades, 4);
        grades[2] = 5;
        FactColumns wrong =
                new FactColumns(3, List.of(Books.CHILD), new long[3], Map.of(Vocabulary.GRADE.code(), grades));
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> population.addAll(wrong));
        assertEquals("column disability.grade row 2 must be from 1 to 4, or UNKNOWN", thrown.getMessage());
        assertEquals(0, population.rows());
    }
}
