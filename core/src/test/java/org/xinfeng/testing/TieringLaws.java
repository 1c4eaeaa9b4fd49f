package org.xinfeng.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Report;
import net.jqwik.api.Reporting;
import org.xinfeng.policy.Policy;
import org.xinfeng.tiering.Assessor;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.RuleBook;

/**
 * The laws of tiering as properties of a policy: a test class that implements this runs them over generated people, many of
 * whom stand just where a rule changes its answer.
 */
public interface TieringLaws {

    /** The policy under test. */
    Policy policy();

    /** The days on which people are looked at. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }

    /** People of whom something is unknown. */
    @Provide
    default Arbitrary<Person> people() {
        return PersonArbitraries.people(policy(), days());
    }

    /** People of whom everything is known. */
    @Provide
    default Arbitrary<Person> wellKnown() {
        return PersonArbitraries.wellKnown(policy(), days());
    }

    /** How books are applied to a person: by the library. */
    default Finding assess(List<RuleBook> books, Person person) {
        Policy policy = policy();
        Assessor assessor = books.equals(policy.books())
                ? policy.assessor()
                : new Assessor(policy.scale(), books, policy.factors());
        return assessor.assess(person.categories(), person.facts());
    }

    private TieringChecks checks() {
        return new TieringChecks(policy().scale(), policy().books(), policy().factors(), this::assess);
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void theSamePersonGetsTheSameAnswerAgain(@ForAll("people") Person person, @ForAll("people") Person other) {
        checks().isDeterministic(person, other);
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void neitherTheOrderOfBooksNorOfRulesMatters(@ForAll("people") Person person, @ForAll Random random) {
        checks().orderIsIrrelevant(person, random);
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void theRulesThatFiredAloneGiveTheTier(@ForAll("people") Person person) {
        checks().explanationIsSufficient(person);
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void withoutTheRulesThatFiredThePersonFallsOutOfTheTier(@ForAll("people") Person person) {
        checks().explanationIsNecessary(person);
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void everyCompletionLiesBetweenTheTierAndThePossibleTier(
            @ForAll("people") Person person, @ForAll("wellKnown") Person complete) {
        checks().completionLiesWithin(person, complete.facts());
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void learningOnlyNarrows(@ForAll("people") Person person, @ForAll("wellKnown") Person complete) {
        checks().learningNarrows(person, complete.facts());
    }

    @Property(seed = "20250901")
    @Report(Reporting.FALSIFIED)
    default void aPossibleTierMarkedExactIsReachedByACompletion(@ForAll("people") Person person) {
        checks().possibleTierIsReached(person);
    }
}
