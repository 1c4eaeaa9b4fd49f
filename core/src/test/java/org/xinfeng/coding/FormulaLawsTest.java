package org.xinfeng.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;

/** A formula over codes answers as its condition does on facts, one person or thousands at a time. */
class FormulaLawsTest {

    private static final Map<String, Factor> FACTORS = Vocabulary.byCode(Vocabulary.ALL);

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions(Vocabulary.ALL);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(Vocabulary.ALL);
    }

    @Property(seed = "20250901", tries = 3000)
    void aFormulaAnswersAsItsCondition(@ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        Regions regions = Regions.of(List.of(condition), Set.of(), FACTORS, facts.day());
        assertEquals(condition.on(facts), regions.formula(condition).on(regions.codes(facts)));
    }

    @Property(seed = "20250901", tries = 300)
    void aCircuitAnswersAsItsConditionForEveryRow(
            @ForAll("conditions") Condition condition, @ForAll("many") List<Facts> people) {
        java.time.LocalDate day = people.get(0).day();
        Regions regions = Regions.of(List.of(condition), Set.of(), FACTORS, day);
        int[][] planes = new int[regions.slots()][];
        CircuitBuilder gates = new CircuitBuilder();
        int used = 0;
        for (int slot = 0; slot < planes.length; slot++) {
            planes[slot] = new int[PlaneLogic.bits(regions.size(slot))];
            for (int bit = 0; bit < planes[slot].length; bit++) {
                planes[slot][bit] = gates.input(used++);
            }
        }
        PlaneLogic.Pair pair = new PlaneLogic(gates, planes).of(regions.formula(condition));
        Circuit.Run run = gates.build(pair.sure(), pair.possible()).run();
        long[] input = new long[Math.max(1, used) * Circuit.WORDS];
        for (int row = 0; row < people.size(); row++) {
            int place = place(row);
            int[] codes = regions.codes(Facts.of(day, people.get(row).known()));
            int plane = 0;
            for (int slot = 0; slot < planes.length; slot++) {
                for (int bit = 0; bit < planes[slot].length; bit++) {
                    input[plane++ * Circuit.WORDS + (place & 31)] |= (codes[slot] >>> bit & 1L) << (place >>> 5);
                }
            }
        }
        run.go(input);
        for (int row = 0; row < people.size(); row++) {
            int place = place(row);
            long sure = run.output(0)[place & 31] >>> (place >>> 5) & 1;
            long possible = run.output(1)[place & 31] >>> (place >>> 5) & 1;
            assertEquals(condition.on(Facts.of(day, people.get(row).known())).ordinal(), sure + possible, "row " + row);
        }
    }

    /** Spreads the rows over the words and bits of a plane. */
    private static int place(int row) {
        return row * 37 % Circuit.ROWS;
    }

    @Provide
    Arbitrary<List<Facts>> many() {
        return FactArbitraries.facts(Vocabulary.ALL).list().ofSize(30);
    }
}
