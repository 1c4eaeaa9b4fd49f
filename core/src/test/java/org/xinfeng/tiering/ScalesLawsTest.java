package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.registry.Category;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.rules.When;

/** Scales of one tier and of many, not only of four. */
class ScalesLawsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final int MOST = 18;
    private static final Set<Category> CHILD = Set.of(Books.CHILD);
    private static final Facts NOTHING = Facts.of(DAY, Map.of());

    private static TierScale scale(int tiers) {
        List<TierScale.Step> steps = new ArrayList<>();
        for (int i = 0; i < tiers; i++) {
            Label label = new Label("T" + i, "T" + i);
            steps.add(new TierScale.Step(Tier.of("T" + i), label, label));
        }
        return new TierScale(steps);
    }

    private static Facts balance(int number) {
        return NOTHING.with(Vocabulary.BALANCE.code(), FactValue.of(number));
    }

    @Property(tries = MOST, generation = GenerationMode.EXHAUSTIVE)
    void everyTierOfAScaleIsSaidByARowAndByItsReasons(@ForAll @IntRange(min = 1, max = MOST) int tiers) {
        TierScale scale = scale(tiers);
        TierRule[] rules = new TierRule[tiers];
        for (int i = 0; i < tiers; i++) {
            rules[i] = Books.rule(
                    "rule-" + i,
                    scale.steps().get(i).tier(),
                    When.number(Vocabulary.BALANCE).is(i));
        }
        Assessor assessor = new Assessor(
                scale,
                List.of(Books.bookWithoutOtherwise("b", Books.CHILD, Set.of(), rules)),
                Vocabulary.byCode(Vocabulary.ALL));
        Population population = Population.of(assessor, Map.of(Books.CHILD, When.all()), DAY);
        for (int i = 0; i < tiers; i++) {
            assertEquals(i, population.add(CHILD, balance(i)));
        }
        int between = population.add(CHILD, balance(tiers));
        int unknown = population.add(CHILD, NOTHING);
        int nobody = population.add(Set.of(), NOTHING);
        population.sweep().forEach(row -> {
            boolean isTiered = row.number() < tiers;
            assertEquals(isTiered ? row.number() : -1, row.rank());
            assertEquals(isTiered ? row.number() : row.number() == unknown ? 0 : -1, row.possibleRank());
            assertEquals(row.number() == between || row.number() == unknown, row.isUnassessed());
            assertEquals(row.number() == nobody, row.hasNoBook());
            assertEquals(isTiered ? Optional.of(Tier.of("T" + row.number())) : Optional.empty(), row.tier());
            assertEquals(row.tier(), population.explain(row.number()).tierIfAny());
        });
    }
}
