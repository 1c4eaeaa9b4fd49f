package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tier that people gave somebody, as the run itself knows it.
 *
 * @param decision the id of the raise or the proposal
 * @param standing {@code RAISED}, {@code PROPOSED}, {@code LOWERED} or {@code LAPSED}
 * @param under what the system said when a lowering was proposed or agreed
 * @param until the last day it holds
 */
record PlainHuman(
        String decision,
        String standing,
        String tier,
        String under,
        @Nullable LocalDate until) {

    PlainHuman as(String next, String system) {
        return new PlainHuman(decision, next, tier, system, until);
    }

    /** What is left of some on a day, given what the system says. */
    static List<PlainHuman> left(List<PlainHuman> all, String system, LocalDate day) {
        List<PlainHuman> left = new ArrayList<>();
        for (PlainHuman one : all) {
            LocalDate last = one.until;
            boolean over = last != null && day.isAfter(last) && !one.standing.equals("LAPSED");
            boolean lowering = one.standing.equals("PROPOSED") || one.standing.equals("LOWERED");
            boolean worse = lowering && isWorseThan(system, one.under);
            if (worse && !over && one.standing.equals("LOWERED")) {
                left.add(one.as("LAPSED", one.under));
            } else if (!over && !worse) {
                left.add(one);
            }
        }
        return left;
    }

    /** No tier counts as worse than any. */
    private static boolean isWorseThan(String system, String under) {
        return PlainTiers.MILDEST_LAST.indexOf(system) < PlainTiers.MILDEST_LAST.indexOf(under);
    }

    /** The tier that counts: a lowering in place of the system's, and no less than any raise. */
    static String counts(List<PlainHuman> left, String system) {
        String tier = system;
        for (PlainHuman one : left) {
            if (one.standing.equals("LOWERED")) {
                tier = one.tier;
            }
        }
        for (PlainHuman one : left) {
            boolean none = !PlainTiers.MILDEST_LAST.contains(tier);
            if (one.standing.equals("RAISED") && (none || isWorseThan(one.tier, tier))) {
                tier = one.tier;
            }
        }
        return tier;
    }
}
