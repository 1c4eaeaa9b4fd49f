package org.xinfeng.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.Vocabulary;
import org.xinfeng.testing.ConditionArbitraries;
import org.xinfeng.testing.FactArbitraries;

/** What a formula can still come to, against going through every way of every unknown slot. */
class ProspectLawsTest {

    private static final List<Factor> FACTORS = Vocabulary.FEW_VALUES;

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions(FACTORS);
    }

    @Provide
    Arbitrary<Facts> facts() {
        return FactArbitraries.facts(FACTORS);
    }

    @Property(seed = "20250901", tries = 2000)
    void theBestIsTheGreatestTruthOfAllWaysAndTheNeededAreThoseItCannotDoWithout(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        Regions regions = Regions.of(List.of(condition), Set.of(), Vocabulary.byCode(FACTORS), facts.day());
        Formula formula = regions.formula(condition);
        int[] codes = regions.codes(facts);
        Truth best = Truth.NO;
        BitSet needed = new BitSet();
        for (int[] way : ways(regions, codes)) {
            Truth truth = formula.on(way);
            best = best.or(truth);
            for (int slot = 0; slot < codes.length && truth == Truth.YES; slot++) {
                if (codes[slot] == 0) {
                    int[] without = way.clone();
                    without[slot] = 0;
                    needed.set(slot, needed.get(slot) || formula.on(without) != Truth.YES);
                }
            }
        }
        Prospect prospect = new Prospect(formula, 1 << 20);
        assertEquals(best, prospect.best(codes));
        if (best == Truth.YES) {
            BitSet found = new BitSet();
            prospect.addNeeded(codes, found);
            assertEquals(needed, found);
        }
    }

    @Property(seed = "20250901", tries = 1000)
    void withASmallBoundItIsNeverBetterKnownThanItIsAndNothingNeededIsLeftOut(
            @ForAll("conditions") Condition condition, @ForAll("facts") Facts facts) {
        Regions regions = Regions.of(List.of(condition), Set.of(), Vocabulary.byCode(FACTORS), facts.day());
        int[] codes = regions.codes(facts);
        Prospect exact = new Prospect(regions.formula(condition), 1 << 20);
        Prospect bounded = new Prospect(regions.formula(condition), 1);
        Truth best = exact.best(codes);
        Truth found = bounded.best(codes);
        assertTrue(found == best || found == Truth.UNKNOWN, best + " but " + found);
        BitSet needed = new BitSet();
        exact.addNeeded(codes, needed);
        BitSet all = new BitSet();
        bounded.addUnknown(codes, all);
        BitSet some = new BitSet();
        bounded.addNeeded(codes, some);
        if (best == Truth.YES) {
            needed.andNot(found == Truth.YES ? some : all);
            assertTrue(needed.isEmpty());
        }
    }

    private static List<int[]> ways(Regions regions, int[] codes) {
        List<int[]> ways = new ArrayList<>(List.of(codes));
        for (int slot = 0; slot < codes.length; slot++) {
            if (codes[slot] == 0) {
                List<int[]> more = new ArrayList<>();
                for (int[] way : ways) {
                    for (int code = 1; code <= regions.size(slot); code++) {
                        int[] one = way.clone();
                        one[slot] = code;
                        more.add(one);
                    }
                }
                ways = more;
            }
        }
        return ways;
    }
}
