package org.xinfeng.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Policy;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.Resident;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.tiering.Books;
import org.xinfeng.tiering.RuleBook;

/** Whatever the books, the laws of tiering hold. */
class AnyBooksLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.ALL;

    @Provide
    Arbitrary<List<RuleBook>> books() {
        return RuleBookArbitraries.books(Books.SCALE, FACTORS, Books.CATEGORIES);
    }

    @Provide
    Arbitrary<Set<Category>> people() {
        return RuleBookArbitraries.categories(Books.CATEGORIES);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(FACTORS);
    }

    @Provide
    Arbitrary<Facts> complete() {
        return FactArbitraries.completeFacts(FACTORS);
    }

    @Property(seed = "20250901", tries = 400)
    void allHold(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> categories,
            @ForAll("facts") Facts facts,
            @ForAll("complete") Facts complete,
            @ForAll Random random) {
        Person person = new Person(categories, facts);
        TieringChecks checks = new TieringChecks(
                Books.SCALE,
                books,
                Vocabulary.byCode(FACTORS),
                (some, one) -> Books.assessor(some).assess(one.categories(), one.facts()));
        checks.isDeterministic(person, new Person(categories, complete));
        checks.orderIsIrrelevant(person, random);
        checks.explanationIsSufficient(person);
        checks.explanationIsNecessary(person);
        checks.completionLiesWithin(person, complete);
        checks.learningNarrows(person, complete);
        Statistics.label("possible tier looked for").collect(checks.possibleTierIsReached(person));
    }

    @Provide
    Arbitrary<PolicyPack> packs() {
        return RuleBookArbitraries.packs(
                Books.SCALE, FACTORS, Books.CATEGORIES, DateRange.ofUnboundedEnd(LocalDate.of(2018, 1, 1)));
    }

    @Property(seed = "20250901", tries = 100)
    void aPackOfAnyBooksBindsAndAssessesAsItsBooksDo(
            @ForAll("packs") PolicyPack pack,
            @ForAll("people") Set<Category> categories,
            @ForAll("facts") Facts facts) {
        Policy policy = PolicyLibrary.of(pack).on(facts.day());
        assertEquals(
                Books.assessor(pack.books()).assess(categories, facts),
                policy.assessor().assess(policy.counting(categories, facts), facts));
    }

    @Property(seed = "20250901", tries = 100)
    void residentsAreDifferentFromEachOtherAndOnFile(@ForAll("residents") List<Resident> residents) {
        assertTrue(residents.stream().allMatch(Resident::isOnFile));
        Set<IdentityNumber> numbers = new HashSet<>();
        residents.forEach(one -> numbers.add(one.person().identity().orElseThrow()));
        assertEquals(
                numbers.size(), residents.stream().map(Resident::id).distinct().count());
        assertTrue(numbers.stream().allMatch(one -> one.value().startsWith(SyntheticIdentity.AREA)));
    }

    @Provide
    Arbitrary<List<Resident>> residents() {
        return PersonArbitraries.residents(Books.CATEGORIES).list().ofMaxSize(5);
    }
}
