package org.xinfeng.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.When;
import org.xinfeng.tiering.Finding;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierRule;

/** A book with far more rules than anybody reads: refused with its place, never a crash, never another tier. */
class ManyRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-02");

    /** Each fires below its own income. */
    private static RuleBook book(int rules) {
        List<TierRule> many = IntStream.range(0, rules)
                .mapToObj(i -> SamplePolicies.rule(
                        "R" + i,
                        SamplePolicies.BLUE,
                        When.all(
                                When.number(SamplePolicies.INCOME).below(i),
                                When.yesNo(SamplePolicies.HARM_SUSPECTED).isYes()),
                        SamplePolicies.CHILD_PLAN))
                .toList();
        return new RuleBook("child", List.of(SamplePolicies.CHILD), many, Set.of(), Optional.empty());
    }

    private static PolicyPack pack(int rules) {
        return ChangedPack.of(SamplePolicies.pack()).books(List.of(book(rules))).pack();
    }

    @Test
    void asManyAsAreAllowedBindAndTier() {
        Finding finding = assertTimeout(Duration.ofSeconds(60), () -> {
            Facts facts = Facts.of(DAY, Map.of(SamplePolicies.HARM_SUSPECTED, FactValue.of(true)));
            var assessor = PolicyLibrary.of(pack(2000)).on(DAY).assessor();
            assertEquals(
                    Optional.of(SamplePolicies.BLUE),
                    assessor.assess(Set.of(SamplePolicies.CHILD), facts).possibleTier());
            return assessor.assess(Set.of(SamplePolicies.CHILD), facts.with(SamplePolicies.INCOME, FactValue.of(1990)));
        });
        assertEquals(9, ((Finding.Tiered) finding).fired().size());
    }

    @Test
    void aHundredThousandAreRefusedInOneLine() {
        PolicyLibrary library = PolicyLibrary.of(pack(100_000));
        InvalidPolicyException refused = assertTimeout(
                Duration.ofSeconds(60), () -> assertThrows(InvalidPolicyException.class, () -> library.on(DAY)));
        assertEquals(
                "sample books: there are 100000 rules, over 2000; say in one rule with any, ranges or a score what is said"
                        + " in many",
                refused.getMessage());
    }
}
