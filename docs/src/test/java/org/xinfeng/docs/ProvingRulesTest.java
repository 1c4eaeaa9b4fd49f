package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.policy.Policy;
import org.xinfeng.rules.FactValue;
import org.xinfeng.testing.FactArbitraries;
import org.xinfeng.testing.Person;
import org.xinfeng.testing.PersonArbitraries;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.Tier;

/** The code of the guide to proving rules. */
class ProvingRulesTest {

    private final Policy policy = OurPolicyTest.POLICY;

    // snippet: property
    @Provide
    Arbitrary<Person> children() {
        return PersonArbitraries.people(policy, FactArbitraries.days())
                .filter(person -> person.categories().stream()
                        .anyMatch(category -> category.value().startsWith("child.")));
    }

    @Property(seed = "20250901")
    void aChildSuspectedOfBeingHarmedIsRedWhateverElseIsKnown(@ForAll("children") Person person) {
        var facts = person.facts().with("harm.suspected", FactValue.of(true));
        Finding finding = policy.assessor().assess(person.categories(), facts);
        assertEquals(Optional.of(Tier.of("RED")), finding.tierIfAny());
    }
    // end

    @Property(seed = "20250901")
    void whoHasATierAndNoRuleIsInTheMildest(@ForAll("children") Person person) {
        Finding finding = policy.assessor().assess(person.categories(), person.facts());
        if (finding instanceof Finding.Tiered tiered && tiered.fired().isEmpty()) {
            assertTrue(policy.scale().leastSevere().equals(tiered.tier()));
        }
    }
}
