package org.xinfeng.coding;

import java.util.BitSet;
import org.xinfeng.rules.Truth;

/**
 * What a formula can still come to when the unknown codes of a row turn out one way or another.
 *
 * <p>Parts that look at different slots turn out independently of each other, so what each can come to says what the whole
 * can: exactly, however many ways there are. Parts that share a slot are gone through way by way, up to a bound.
 */
public final class Prospect {

    private final Outlook root;
    private final BitSet slots = new BitSet();

    /** @param bound most ways that parts sharing a slot are gone through */
    public Prospect(Formula formula, int bound) {
        this.root = Outlooks.of(formula, bound);
        Outlooks.slots(formula, slots);
    }

    /**
     * The greatest truth that some way of the unknown comes to: YES if one is sure to, NO if none comes to YES or UNKNOWN;
     * UNKNOWN if none is known to come to YES, for there are too many ways or for something that no fact tells.
     */
    public Truth best(int[] codes) {
        return root.most(codes);
    }

    /** The slots it looks at. */
    public BitSet slots() {
        return (BitSet) slots.clone();
    }

    /**
     * Adds the unknown slots that YES cannot do without in some way: with all others as they turn out and this one unknown
     * it would not be YES. To be asked where {@link #best} is YES.
     */
    public void addNeeded(int[] codes, BitSet needed) {
        root.addNeeded(codes, needed);
    }

    /** Adds every unknown slot it looks at. */
    public void addUnknown(int[] codes, BitSet unknown) {
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            if (codes[slot] == 0) {
                unknown.set(slot);
            }
        }
    }

    /** What a part can come to. */
    interface Outlook {

        /** The greatest truth; UNKNOWN if there are too many ways to know. */
        Truth most(int[] codes);

        /** The least truth; NO if there are too many ways to know. */
        Truth least(int[] codes);

        /** Whether it comes to YES, as far as is known. */
        boolean mayBeYes(int[] codes);

        /** Adds the unknown slots that YES of this part cannot do without in some way. */
        void addNeeded(int[] codes, BitSet needed);
    }
}
