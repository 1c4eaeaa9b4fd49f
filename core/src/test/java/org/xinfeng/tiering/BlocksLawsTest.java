package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** Some thousand people, over several blocks of rows: whatever happens to them, each stands where the assessor puts him. */
class BlocksLawsTest {

    private static final Map<Category, Condition> WHILST = new LinkedHashMap<>();

    static {
        WHILST.put(Books.CHILD, When.all());
        WHILST.put(Books.PATIENT, When.date(Vocabulary.BORN).ageAtLeast(12));
    }

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, Vocabulary.ALL, Books.CATEGORIES);
    }

    /** Rules from 65 to 140 in two books, only one of which gives a tier otherwise. */
    @Provide
    Arbitrary<List<RuleBook>> wideBooks() {
        return RuleBookArbitraries.rules(Books.SCALE, Vocabulary.ALL, 65, 140).map(rules -> {
            TierRule[] all = rules.toArray(TierRule[]::new);
            int third = all.length / 3;
            return List.of(
                    Books.book("first", Books.CHILD, Set.of(Vocabulary.BORN.code()), Arrays.copyOf(all, third)),
                    Books.bookWithoutOtherwise(
                            "second", Books.PATIENT, Set.of(), Arrays.copyOfRange(all, third, all.length)));
        });
    }

    @Provide
    Arbitrary<List<Crowd.Person>> people() {
        return Combinators.combine(
                        RuleBookArbitraries.categories(Books.CATEGORIES), FactArbitraries.facts(Vocabulary.ALL))
                .as(Crowd.Person::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    @Provide
    Arbitrary<List<Factor>> columns() {
        return Arbitraries.of(Vocabulary.ALL).set().ofMinSize(5).map(List::copyOf);
    }

    @Property(seed = "20261129", tries = 12)
    void whatHappensToPeopleByBooksOfAFewRules(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") List<Crowd.Person> people,
            @ForAll("columns") List<Factor> columns,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate later,
            @ForAll Random random) {
        live(new Crowd(books, WHILST, day), on(day, people), columns, later, random);
    }

    @Property(seed = "20261129", tries = 4)
    void whatHappensToPeopleByBooksOfVeryManyRules(
            @ForAll("wideBooks") List<RuleBook> books,
            @ForAll("people") List<Crowd.Person> people,
            @ForAll("columns") List<Factor> columns,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate later,
            @ForAll Random random) {
        live(new Crowd(books, WHILST, day), on(day, people), columns, later, random);
    }

    private static List<Crowd.Person> on(LocalDate day, List<Crowd.Person> people) {
        return people.stream().map(one -> one.on(day)).toList();
    }

    private static void live(
            Crowd crowd, List<Crowd.Person> people, List<Factor> columns, LocalDate later, Random random) {
        LocalDate day = people.get(0).facts().day();
        people.subList(0, 3).forEach(crowd::add);
        crowd.addAll(some(people, Crowd.BLOCK + 1 + random.nextInt(Crowd.BLOCK - 1), random), columns);
        some(people, 40, random).forEach(crowd::add);
        crowd.addAll(some(people, 100, random), Vocabulary.ALL);
        for (int row : crowd.rows()) {
            int what = random.nextInt(20);
            if (what == 0) {
                crowd.clear(row);
            } else if (what == 1) {
                crowd.replace(row, people.get(random.nextInt(people.size())));
            }
        }
        crowd.assertInLine();
        crowd.moveTo(later);
        crowd.assertInLine();
        Map<Integer, Crowd.Person> before = new HashMap<>();
        for (int row : crowd.rows()) {
            if (random.nextInt(20) == 0) {
                before.put(row, crowd.in(row));
                crowd.replace(row, changed(crowd.in(row), people, random));
            }
        }
        crowd.assertInLine();
        before.forEach(crowd::replace);
        crowd.moveTo(day);
        crowd.assertInLine();
    }

    private static List<Crowd.Person> some(List<Crowd.Person> people, int size, Random random) {
        List<Crowd.Person> some = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            some.add(people.get(random.nextInt(people.size())));
        }
        return some;
    }

    /** The person with one fact more, another or one less. */
    private static Crowd.Person changed(Crowd.Person person, List<Crowd.Person> people, Random random) {
        String code = Vocabulary.ALL.get(random.nextInt(Vocabulary.ALL.size())).code();
        Facts other = people.get(random.nextInt(people.size())).facts();
        Facts less = person.facts().without(code);
        return new Crowd.Person(
                person.categories(),
                other.value(code)
                        .map((FactValue value) -> less.with(code, value))
                        .orElse(less));
    }
}
