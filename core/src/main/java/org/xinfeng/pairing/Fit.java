package org.xinfeng.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Skill;

/** Whether a helper can be at a household: every hard rule by name, and what a pair weighs. */
final class Fit {

    /** The hard rules, in the order in which they are told. */
    static final Reason[] BARS = {
        Reason.NOT_AVAILABLE,
        Reason.NO_PLACE,
        Reason.EXCLUDED,
        Reason.NOT_VETTED,
        Reason.OTHER_SEX,
        Reason.NO_SKILL,
        Reason.TOO_FAR
    };

    private final PairingCase all;
    private final Map<VillageId, Map<VillageId, OptionalInt>> metres = new HashMap<>();

    Fit(PairingCase all) {
        this.all = all;
    }

    /** Metres between two villages, none within one. */
    OptionalInt metres(VillageId from, VillageId to) {
        if (from.equals(to)) {
            return OptionalInt.of(0);
        }
        return metres.computeIfAbsent(from, one -> new HashMap<>()).computeIfAbsent(to, one -> {
            OptionalInt far = all.roads().metres(from, one);
            if (far.isPresent() && far.getAsInt() < 0) {
                throw new IllegalArgumentException(
                        "the way from " + from.value() + " to " + one.value() + " has less than 0 metres");
            }
            return far;
        });
    }

    /** Metres as they count: one that is not known counts as the farthest within reach. */
    int counted(VillageId from, VillageId to) {
        return metres(from, to).orElse(all.rules().maxMetres());
    }

    /** Whether a rule keeps the two apart, for a seat that needs a skill or none. */
    boolean bars(Reason rule, Wanting household, Offering helper, @Nullable Skill skill) {
        return switch (rule) {
            case NOT_AVAILABLE -> !helper.helping().available().contains(all.day());
            case NO_PLACE -> helper.left() == 0;
            case EXCLUDED -> household.excluded().contains(helper.helper());
            case NOT_VETTED -> household.minors() && !helper.helping().isVettedOn(all.day());
            case OTHER_SEX ->
                household.wish().flatMap(PairingWish.Entry::sex).isPresent()
                        && !household
                                .wish()
                                .flatMap(PairingWish.Entry::sex)
                                .equals(helper.helping().sex());
            case NO_SKILL -> skill != null && !helper.helping().skills().contains(skill);
            case TOO_FAR ->
                counted(household.village(), helper.helping().village())
                                > all.rules().maxMetres()
                        && household.since(helper.helper()).isEmpty();
            default -> throw new IllegalArgumentException(rule + " is not a rule about two");
        };
    }

    /** Whether no rule keeps the two apart. */
    boolean fits(Wanting household, Offering helper, @Nullable Skill skill) {
        for (Reason rule : BARS) {
            if (bars(rule, household, helper, skill)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPreferred(Wanting household, HelperKey helper) {
        return household
                .wish()
                .flatMap(PairingWish.Entry::preferred)
                .filter(helper::equals)
                .isPresent();
    }

    /** Whether the family named a helper of this side, and it is another. */
    private boolean isSecondChoice(Wanting household, HelperKey helper) {
        return household
                .wish()
                .flatMap(PairingWish.Entry::preferred)
                .filter(named -> named.side() == helper.side() && !named.equals(helper))
                .isPresent();
    }

    int points(Wanting household, Offering helper) {
        PairingRules rules = all.rules();
        VillageId there = helper.helping().village();
        return rules.distance(counted(household.village(), there))
                + (household.village().equals(there) ? 0 : rules.weights().otherVillage())
                + (household.since(helper.helper()).isPresent()
                        ? 0
                        : rules.weights().newPair())
                + (isSecondChoice(household, helper.helper()) ? rules.weights().notPreferred() : 0);
    }

    PairingProposal.Terms terms(Wanting household, Offering helper, @Nullable Skill skill) {
        VillageId there = helper.helping().village();
        OptionalInt far = metres(household.village(), there);
        return new PairingProposal.Terms(
                helper.helper(),
                Optional.ofNullable(skill),
                far.isPresent() ? Optional.of(far.getAsInt()) : Optional.empty(),
                household.village().equals(there),
                household.since(helper.helper()),
                isPreferred(household, helper.helper()),
                points(household, helper));
    }
}
