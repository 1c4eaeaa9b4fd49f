package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.pairing.PairingSolver.Solved;
import org.xinfeng.volunteering.Skill;

/** Finds what binds for those whom a solved case leaves out. */
final class Why {

    /** Which rule is told where any of several alone would do. */
    private static final List<Reason> TOLD = List.of(
            Reason.NO_SKILL,
            Reason.NOT_VETTED,
            Reason.OTHER_SEX,
            Reason.EXCLUDED,
            Reason.TOO_FAR,
            Reason.NO_PLACE,
            Reason.NOT_AVAILABLE);

    /**
     * What binds for a household.
     *
     * @param side of the helpers whom it lacks, if it lacks helpers
     * @param skill that the lacking seat needs, if one
     * @param lacks how many helpers are lacking
     */
    record Binding(
            Reason reason, @Nullable Side side, @Nullable Skill skill, int lacks) {}

    private final Solved solved;
    private final Map<Integer, Integer> has = new HashMap<>();
    private final Map<HelperKey, Integer> helperAt = new HashMap<>();

    Why(Solved solved) {
        this.solved = solved;
        for (int i = 0; i < solved.helpers().size(); i++) {
            helperAt.put(solved.helpers().get(i).helper(), i);
        }
        solved.placed().forEach(some -> some.forEach(one -> has.merge(one.helper(), 1, Integer::sum)));
        solved.plans().forEach(plan -> plan.pins().forEach(pin -> has.merge(pin.helper(), -1, Integer::sum)));
    }

    /** How many more households of the case a helper could have. */
    int room(int helper) {
        return solved.helpers().get(helper).left() - has.getOrDefault(helper, 0);
    }

    int room(HelperKey helper) {
        return room(java.util.Objects.requireNonNull(helperAt.get(helper)));
    }

    Binding of(int household) {
        SeatPlan plan = solved.plans().get(household);
        if (plan.bar() != null) {
            return new Binding(plan.bar(), null, null, 0);
        }
        for (Seats seats : plan.seats()) {
            if (seats.helpers().length < seats.required()) {
                int lacks = seats.required() - seats.helpers().length;
                return new Binding(rule(plan.household(), seats), seats.side(), seats.skill(), lacks);
            }
        }
        Binding first = null;
        for (Seats seats : plan.seats()) {
            int free = 0;
            for (int helper : seats.helpers()) {
                free += room(helper) > 0 ? 1 : 0;
            }
            Binding full =
                    new Binding(Reason.ALL_FULL, seats.side(), seats.skill(), Math.max(1, seats.required() - free));
            if (seats.required() > free) {
                return full;
            }
            first = first == null && seats.required() > 0 ? full : first;
        }
        return first == null ? new Binding(Reason.SEVERAL, null, null, 0) : first;
    }

    private Reason rule(Wanting household, Seats seats) {
        List<Offering> side = solved.helpers().stream()
                .filter(one -> one.helper().side() == seats.side())
                .toList();
        if (side.size() < seats.required()) {
            return Reason.NO_HELPERS;
        }
        Map<Reason, Integer> alone = new HashMap<>();
        for (Offering one : side) {
            only(household, one, seats.skill()).ifPresent(rule -> alone.merge(rule, 1, Integer::sum));
        }
        int lacks = seats.required() - seats.helpers().length;
        return TOLD.stream()
                .filter(rule -> alone.getOrDefault(rule, 0) >= lacks)
                .findFirst()
                .orElse(Reason.SEVERAL);
    }

    /** The rule that alone keeps the two apart, if it is a single one. */
    Optional<Reason> only(Wanting household, Offering helper, @Nullable Skill skill) {
        List<Reason> found = new ArrayList<>();
        for (Reason rule : Fit.BARS) {
            if (solved.fit().bars(rule, household, helper, skill)) {
                found.add(rule);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What binds for a helper who has room and no household. */
    Reason ofIdle(int helper) {
        Offering one = solved.helpers().get(helper);
        Map<Reason, Integer> alone = new HashMap<>();
        boolean wanted = false;
        for (SeatPlan plan : solved.plans()) {
            if (!plan.takesPart() || one.helper().side() == Side.LEAD && !leads(plan)) {
                continue;
            }
            wanted = true;
            if (solved.fit().fits(plan.household(), one, null)) {
                return Reason.NO_HOUSEHOLD;
            }
            only(plan.household(), one, null).ifPresent(rule -> alone.merge(rule, 1, Integer::sum));
        }
        if (!wanted) {
            return Reason.NO_HOUSEHOLD;
        }
        return TOLD.stream().filter(alone::containsKey).findFirst().orElse(Reason.SEVERAL);
    }

    private static boolean leads(SeatPlan plan) {
        return plan.form() != null && plan.form().lead();
    }
}
