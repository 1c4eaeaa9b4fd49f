package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;

/** People in the rows of a population and in a map beside it, so that both can be held against each other. */
final class Crowd {

    /** The rows of a block. */
    static final int BLOCK = 2048;

    /** Reasons are compared for one row in so many, and for those at the borders of a block. */
    private static final int EXPLAINED = 7;

    /** A person: his categories and what is known of him. */
    record Person(Set<Category> categories, Facts facts) {

        Person on(LocalDate day) {
            return new Person(categories, Facts.of(day, facts.known()));
        }
    }

    /** What the assessor says of a person, and what each rule by itself does. */
    private record Said(Finding finding, long[] sure, long[] possible) {}

    private final List<RuleBook> books;
    private final Assessor assessor;
    private final Map<Category, Condition> whilst;
    private final Population population;
    private final Map<Integer, Person> inRow = new HashMap<>();
    private final Map<Person, Said> said = new IdentityHashMap<>();

    Crowd(List<RuleBook> books, Map<Category, Condition> whilst, LocalDate day) {
        this.books = books;
        this.assessor = Books.assessor(books);
        this.whilst = whilst;
        this.population = Population.of(assessor, whilst, day);
    }

    Person in(int row) {
        return inRow.get(row);
    }

    Set<Integer> rows() {
        return Set.copyOf(inRow.keySet());
    }

    int add(Person person) {
        int row = population.add(person.categories(), person.facts());
        inRow.put(row, person);
        return row;
    }

    /** Adds people by columns; of factors without one nothing is known of them. */
    int addAll(List<Person> people, List<Factor> columns) {
        int first = population.addAll(columns(people, columns));
        Map<Person, Person> told = new IdentityHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            inRow.put(first + i, told.computeIfAbsent(people.get(i), one -> knownBy(one, columns)));
        }
        return first;
    }

    private static Person knownBy(Person person, List<Factor> columns) {
        Facts facts = person.facts();
        for (Factor factor : Vocabulary.ALL) {
            facts = columns.contains(factor) ? facts : facts.without(factor.code());
        }
        return new Person(person.categories(), facts);
    }

    static FactColumns columns(List<Person> people, List<Factor> factors) {
        List<Category> categories = List.of(Books.PATIENT, Books.CHILD);
        long[] memberships = new long[people.size()];
        Map<String, int[]> columns = new HashMap<>();
        factors.forEach(factor -> columns.put(factor.code(), new int[people.size()]));
        for (int row = 0; row < people.size(); row++) {
            Person person = people.get(row);
            for (int i = 0; i < categories.size(); i++) {
                memberships[row] |= person.categories().contains(categories.get(i)) ? 1L << i : 0;
            }
            for (Factor factor : factors) {
                columns.get(factor.code())[row] = person.facts()
                        .value(factor.code())
                        .map(value -> FactColumns.number(factor, value))
                        .orElse(FactColumns.UNKNOWN);
            }
        }
        return new FactColumns(people.size(), categories, memberships, columns);
    }

    void replace(int row, Person person) {
        population.replace(row, person.categories(), person.facts());
        inRow.put(row, person);
    }

    void clear(int row) {
        population.clear(row);
        inRow.remove(row);
    }

    void moveTo(LocalDate day) {
        population.moveTo(day);
        Map<Person, Person> moved = new IdentityHashMap<>();
        inRow.replaceAll((row, person) -> moved.computeIfAbsent(person, one -> one.on(day)));
    }

    /** That everybody who is there is shown, and stands where the assessor puts him, for the same reasons. */
    void assertInLine() {
        Set<Integer> seen = new HashSet<>();
        population.sweep().forEach(row -> {
            seen.add(row.number());
            Said of = said.computeIfAbsent(inRow.get(row.number()), this::said);
            assertEquals(of.finding().tierIfAny(), row.tier());
            assertEquals(of.finding() instanceof Finding.NoBook, row.hasNoBook());
            assertEquals(of.finding() instanceof Finding.Unassessed, row.isUnassessed());
            for (int word = 0; word < of.sure().length; word++) {
                assertEquals(of.sure()[word], row.sure(word));
                assertEquals(of.possible()[word], row.possible(word));
            }
            if (row.number() % EXPLAINED == 0 || (row.number() + 1) % BLOCK < 2) {
                assertEquals(of.finding(), population.explain(row.number()));
            }
        });
        assertEquals(inRow.keySet(), seen);
    }

    private Said said(Person person) {
        Set<Category> counting = new LinkedHashSet<>(person.categories());
        counting.removeIf(one -> whilst.get(one).on(person.facts()) == Truth.NO);
        List<Finding.FiredRule> rules = population.rules();
        long[] sure = new long[rules.size() / 64 + 1];
        long[] possible = new long[sure.length];
        for (int rule = 0; rule < rules.size(); rule++) {
            Finding.FiredRule one = rules.get(rule);
            boolean binds = books.stream().anyMatch(book -> book.id().equals(one.book()) && book.covers(counting));
            Truth truth = binds ? one.rule().when().on(person.facts()) : Truth.NO;
            sure[rule / 64] |= truth == Truth.YES ? 1L << rule % 64 : 0;
            possible[rule / 64] |= truth == Truth.NO ? 0 : 1L << rule % 64;
        }
        return new Said(assessor.assess(counting, person.facts()), sure, possible);
    }
}
