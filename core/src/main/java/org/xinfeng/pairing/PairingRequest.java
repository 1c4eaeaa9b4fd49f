package org.xinfeng.pairing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.xinfeng.registry.HouseholdId;

/**
 * What shall be proposed.
 *
 * @param id of the proposal, from the caller
 * @param day the day the pairs shall begin
 * @param households only these; none: all who have said a wish or have helpers
 * @param keep whether those who have helpers keep them as long as these can; else somebody may move where it gains enough
 * @param tries how often at most it may be solved again to say what would place those left out, and what moves gain; less often
 *     where a case is large
 */
public record PairingRequest(
        Pairing.ProposalId id, LocalDate day, List<HouseholdId> households, boolean keep, int tries) {

    /** Enough for the explanations of a town. */
    public static final int TRIES = 200;

    /** @throws IllegalArgumentException if {@code tries} is negative */
    public PairingRequest {
        households = List.copyOf(new LinkedHashSet<>(households));
        if (tries < 0) {
            throw new IllegalArgumentException("tries must not be negative but are " + tries);
        }
    }

    /** Everybody, and whoever gains enough by it moves. */
    public static PairingRequest of(String id, LocalDate day) {
        return new PairingRequest(new Pairing.ProposalId(id), day, List.of(), false, TRIES);
    }

    public PairingRequest only(List<HouseholdId> some) {
        return new PairingRequest(id, day, some, keep, tries);
    }

    /** Nobody moves who can stay. */
    public PairingRequest keeping() {
        return new PairingRequest(id, day, households, true, tries);
    }

    public PairingRequest tries(int most) {
        return new PairingRequest(id, day, households, keep, most);
    }

    PairingRequest named(String end, boolean keeping) {
        return new PairingRequest(new Pairing.ProposalId(id.value() + end), day, households, keeping, tries);
    }

    /** The two requests for when a helper leaves: all others stay, and everybody may move. */
    public List<PairingRequest> sideBySide() {
        return List.of(named(".keep", true), named(".free", false));
    }
}
