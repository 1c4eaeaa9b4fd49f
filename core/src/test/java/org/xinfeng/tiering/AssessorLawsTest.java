package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.RuleBookArbitraries;

/** What holds for all books, all people and everything known or unknown about them. */
class AssessorLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.ALL;

    private final TierScale scale = Books.SCALE;

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

    @Property(seed = "20250901")
    void neitherTheOrderOfBooksNorOfRulesMatters(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts,
            @ForAll Random random) {
        Finding finding = Books.assessor(books).assess(person, facts);
        assertEquals(finding, Books.assessor(books).assess(person, facts));
        List<RuleBook> shuffled = new ArrayList<>();
        for (RuleBook book : books) {
            List<TierRule> rules = new ArrayList<>(book.rules());
            Collections.shuffle(rules, random);
            shuffled.add(new RuleBook(book.id(), book.categories(), rules, book.required(), book.otherwise()));
        }
        Collections.shuffle(shuffled, random);
        assertEquals(finding, Books.assessor(shuffled).assess(person, facts));
    }

    @Property(seed = "20250901")
    void learningFactsOnlyNarrows(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts,
            @ForAll("complete") Facts everything) {
        Assessor assessor = Books.assessor(books);
        Facts known = facts;
        Finding before = assessor.assess(person, known);
        for (String factor : everything.known().keySet()) {
            if (!known.isKnown(factor)) {
                known = known.with(factor, everything.value(factor).orElseThrow());
                Finding after = assessor.assess(person, known);
                assertTrue(isAtLeast(after.tierIfAny(), before.tierIfAny()));
                assertTrue(isAtLeast(before.possibleTier(), after.possibleTier()));
                assertTrue(isAtLeast(after.possibleTier(), after.tierIfAny()));
                before = after;
            }
        }
        assertTrue(before.questions().isEmpty());
        assertTrue(before.isExact());
        assertEquals(before.tierIfAny(), before.possibleTier());
    }

    @Property(seed = "20250901")
    void thereIsNoTierIffSomethingRequiredIsUnknownAndNoRuleAboveTheMildestFires(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        List<RuleBook> binding =
                books.stream().filter(book -> book.covers(person)).toList();
        boolean lacking = binding.stream().anyMatch(book -> !facts.areKnown(book.required()));
        boolean raised = binding.stream()
                .flatMap(book -> book.rules().stream())
                .anyMatch(rule ->
                        rule.when().on(facts) == Truth.YES && !rule.tier().equals(Books.GREEN));
        boolean fires = binding.stream()
                .flatMap(book -> book.rules().stream())
                .anyMatch(rule -> rule.when().on(facts) == Truth.YES);
        boolean noTierAtAll =
                !fires && binding.stream().allMatch(book -> book.otherwise().isEmpty());
        Finding finding = Books.assessor(books).assess(person, facts);
        assertEquals(binding.isEmpty(), finding instanceof Finding.NoBook);
        if (!binding.isEmpty()) {
            assertEquals(lacking && !raised || noTierAtAll, finding instanceof Finding.Unassessed);
        }
    }

    @Property(seed = "20250901")
    void theUnknownNeverGivesTheMildestTier(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        Finding finding = Books.assessor(books).assess(person, facts);
        if (finding.tierIfAny().equals(Optional.of(Books.GREEN))) {
            assertTrue(books.stream()
                    .filter(book -> book.covers(person))
                    .allMatch(book -> facts.areKnown(book.required())));
        }
    }

    /** A book with the fired rules alone, or the tier that a book gives otherwise, explains the tier. */
    @Property(seed = "20250901")
    void theRulesThatFiredExplainTheTier(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        Finding finding = Books.assessor(books).assess(person, facts);
        if (!(finding instanceof Finding.Tiered tiered)) {
            return;
        }
        boolean byOtherwise = books.stream()
                .filter(book -> book.covers(person) && facts.areKnown(book.required()))
                .anyMatch(book -> book.otherwise().equals(Optional.of(tiered.tier())));
        boolean byRule =
                !tiered.fired().isEmpty() && tiered.fired().get(0).rule().tier().equals(tiered.tier());
        assertTrue(byRule || byOtherwise);
        tiered.fired()
                .forEach(fired -> assertEquals(Truth.YES, fired.rule().when().on(facts)));
        if (byRule) {
            List<TierRule> rules = new ArrayList<>();
            tiered.fired()
                    .forEach(fired -> rules.add(Books.rule(
                            "rule-" + rules.size(),
                            fired.rule().tier(),
                            fired.rule().when())));
            RuleBook alone = new RuleBook("alone", List.copyOf(person), rules, Set.of(), Optional.empty());
            assertEquals(
                    Optional.of(tiered.tier()),
                    Books.assessor(alone).assess(person, facts).tierIfAny());
        }
    }

    @Property(seed = "20250901")
    void questionsAreAboutTheUnknownAndAskedFromTheWorstDown(
            @ForAll("books") List<RuleBook> books,
            @ForAll("people") Set<Category> person,
            @ForAll("facts") Facts facts) {
        Finding finding = Books.assessor(books).assess(person, facts);
        int rank = 0;
        for (Finding.OpenQuestion question : finding.questions()) {
            assertFalse(facts.isKnown(question.factor()));
            assertTrue(scale.rank(question.leadsTo()) >= rank);
            rank = scale.rank(question.leadsTo());
        }
    }

    private boolean isAtLeast(Optional<Tier> one, Optional<Tier> other) {
        return other.isEmpty() || one.isPresent() && scale.rank(one.get()) <= scale.rank(other.get());
    }
}
