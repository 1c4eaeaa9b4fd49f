package org.xinfeng.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.volunteering.Skill;

/**
 * What one household asks for.
 *
 * @param form absent if there is no wish that can be met
 * @param bar why it takes no part at all, if it does not
 * @param pins the helpers it keeps whatever happens
 * @param seats what is still to be filled; none of a household that takes no part
 */
record SeatPlan(
        Wanting household,
        PairingRules.@Nullable Form form,
        @Nullable Reason bar,
        List<Pin> pins,
        List<Seats> seats,
        PairingRules rules) {

    /** A helper who stays. */
    record Pin(int helper, @Nullable Skill skill) {}

    SeatPlan {
        pins = List.copyOf(pins);
        seats = List.copyOf(seats);
    }

    boolean takesPart() {
        return bar == null;
    }

    /** Whether it is served in full or not at all; one that keeps helpers takes whom it gets. */
    boolean isWhole() {
        return pins.isEmpty();
    }

    int required() {
        return seats.stream().mapToInt(Seats::required).sum();
    }

    /** Whether so few can that the required seats are never filled. */
    boolean isHopeless() {
        return isWhole() && seats.stream().anyMatch(one -> one.helpers().length < one.required());
    }

    /** Points for leaving its required seats empty. */
    int unserved() {
        int points = rules.penalties().unserved();
        return household.held().isEmpty() || !pins.isEmpty()
                ? points
                : points + rules.penalties().dissolved();
    }

    /** Points for leaving all its seats empty. */
    long empty() {
        int optional = seats.stream().mapToInt(Seats::optional).sum();
        return (required() == 0 ? 0L : unserved())
                + (long) optional * rules.penalties().emptySeat();
    }
}
