package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong logic, each for every choice of truth values. */
class TruthLawsTest {

    @Property
    void grouping(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b).and(c), a.and(b.and(c)));
        assertEquals(a.or(b).or(c), a.or(b.or(c)));
    }

    @Property
    void order(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a.and(b), b.and(a));
        assertEquals(a.or(b), b.or(a));
    }

    @Property
    void deMorgan(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a.and(b).not(), a.not().or(b.not()));
        assertEquals(a.or(b).not(), a.not().and(b.not()));
    }

    @Property
    void distribution(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
        assertEquals(a.and(b.or(c)), a.and(b).or(a.and(c)));
        assertEquals(a.or(b.and(c)), a.or(b).and(a.or(c)));
    }

    @Property
    void absorptionAndNeutralValues(@ForAll Truth a, @ForAll Truth b) {
        assertEquals(a, a.and(a.or(b)));
        assertEquals(a, a.or(a.and(b)));
        assertEquals(a, a.and(Truth.YES));
        assertEquals(a, a.or(Truth.NO));
        assertEquals(Truth.NO, a.and(Truth.NO));
        assertEquals(Truth.YES, a.or(Truth.YES));
        assertEquals(a, a.not().not());
    }

    /** To learn is to go from UNKNOWN to either; what was decided stays decided. */
    @Property
    void learningNeverChangesADecision(@ForAll Truth a, @ForAll Truth b, @ForAll Truth learnt) {
        Truth known = a == Truth.UNKNOWN ? learnt : a;
        assertTrue(narrows(a.and(b), known.and(b)));
        assertTrue(narrows(a.or(b), known.or(b)));
        assertTrue(narrows(a.not(), known.not()));
    }

    /** It is not the logic of two values: an unknown thing or its opposite is unknown. */
    @Property(tries = 1)
    void theUnknownIsNotDecidedByItsOpposite() {
        assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.or(Truth.UNKNOWN.not()));
        assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.and(Truth.UNKNOWN.not()));
    }

    private static boolean narrows(Truth before, Truth after) {
        return before == Truth.UNKNOWN || before == after;
    }
}
