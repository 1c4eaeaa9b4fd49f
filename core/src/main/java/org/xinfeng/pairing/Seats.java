package org.xinfeng.pairing;

import org.jspecify.annotations.Nullable;
import org.xinfeng.volunteering.Skill;

/**
 * Some alike seats of one household that are still to be filled, with who can: a task of the assignment.
 *
 * @param household its place among the households of the case
 * @param required how many must be filled for a pairing to be
 * @param optional how many more may be
 * @param helpers places among the helpers of the case, the nearest first
 * @param points what each weighs
 */
record Seats(int household, Side side, @Nullable Skill skill, int required, int optional, int[] helpers, int[] points) {

    int places() {
        return required + optional;
    }

    /** The same with fewer who can. */
    Seats without() {
        return new Seats(household, side, skill, required, optional, new int[0], new int[0]);
    }
}
