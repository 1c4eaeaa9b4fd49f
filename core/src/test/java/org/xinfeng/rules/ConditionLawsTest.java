package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;

/** What holds for every condition and everything known. */
class ConditionLawsTest {

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions(Vocabulary.ALL);
    }

    @Provide
    Arbitrary<List<Condition>> several() {
        return ConditionArbitraries.conditions(Vocabulary.FEW_VALUES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(Vocabulary.ALL);
    }

    @Provide
    Arbitrary<Facts> complete() {
        return FactArbitraries.completeFacts(Vocabulary.ALL);
    }

    @Property(seed = "20250901")
    void aConditionSaysWhatGoingThroughEveryOutcomeSays(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        assertEquals(OutcomeSets.truth(condition, facts), condition.on(facts));
    }

    @Property(seed = "20250901")
    void withEverythingKnownNothingIsUnknown(
            @ForAll("conditions") Condition condition, @ForAll("complete") Facts facts) {
        assertTrue(condition.on(facts) != Truth.UNKNOWN);
    }

    @Property(seed = "20250901")
    void learningAFactNeverChangesADecision(
            @ForAll("conditions") Condition condition,
            @ForAll("facts") Facts known,
            @ForAll("complete") Facts everything) {
        Truth before = condition.on(known);
        Facts more = known;
        for (String factor : everything.known().keySet()) {
            if (!known.isKnown(factor)) {
                more = more.with(factor, everything.value(factor).orElseThrow());
                Truth after = condition.on(more);
                assertTrue(before == Truth.UNKNOWN || before == after);
                before = after;
            }
        }
    }

    @Property(seed = "20250901")
    void onlyTheFactorsItNamesMatter(@ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        Facts named = facts;
        for (String factor : facts.known().keySet()) {
            if (!condition.factors().contains(factor)) {
                named = named.without(factor);
            }
        }
        assertEquals(condition.on(facts), condition.on(named));
    }

    @Property(seed = "20250901")
    void itNamesTheFactorsOfItsComparisons(@ForAll("conditions") Condition condition) {
        Set<String> factors = new HashSet<>();
        condition.visit(leaf -> factors.addAll(leaf.factors()));
        assertEquals(factors, condition.factors());
    }

    @Property(seed = "20250901")
    void allIsKOfAllAndAnyIsOneOfThem(@ForAll("several") List<Condition> of, @ForAll("facts") Facts facts) {
        assertEquals(new Condition.All(of).on(facts), new Condition.AtLeast(of.size(), of).on(facts));
        assertEquals(new Condition.Any(of).on(facts), new Condition.AtLeast(1, of).on(facts));
    }

    @Property(seed = "20250901")
    void askingForMoreOfThemIsNeverEasier(@ForAll("several") List<Condition> of, @ForAll("facts") Facts facts) {
        Truth easier = Truth.YES;
        for (int k = 1; k <= of.size(); k++) {
            Truth harder = new Condition.AtLeast(k, of).on(facts);
            assertTrue(harder.compareTo(easier) <= 0);
            easier = harder;
        }
    }

    @Property(seed = "20250901")
    void notAllIsAnyNot(@ForAll("several") List<Condition> of, @ForAll("facts") Facts facts) {
        List<Condition> opposites = of.stream().map(When::not).toList();
        assertEquals(When.not(new Condition.All(of)).on(facts), new Condition.Any(opposites).on(facts));
        assertEquals(When.not(new Condition.Any(of)).on(facts), new Condition.All(opposites).on(facts));
    }

    @Property(seed = "20250901")
    void thePointsOfAnItemAreWithinWhatTheyWereWhileUnknown(
            @ForAll("scores") Condition.Score score, @ForAll("facts") Facts known, @ForAll("complete") Facts all) {
        for (ScoreItem item : score.items()) {
            Facts learnt = known.isKnown(item.factor())
                    ? known
                    : known.with(item.factor(), all.value(item.factor()).orElseThrow());
            assertEquals(item.points(learnt).least(), item.points(learnt).most());
            assertTrue(item.points(known).least() <= item.points(learnt).least());
            assertTrue(item.points(learnt).most() <= item.points(known).most());
        }
    }

    @Provide
    Arbitrary<Condition.Score> scores() {
        return ConditionArbitraries.scores(Vocabulary.ALL).map(Condition.Score.class::cast);
    }
}
