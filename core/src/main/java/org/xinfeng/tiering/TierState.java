package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * Where a resident stands now: the last assessment, in short.
 *
 * @param state the tier, or why there is none
 * @param since the first day of this tier without a break
 * @param assessedOn the day of the last assessment
 */
public record TierState(
        ResidentId resident,
        State state,
        Optional<Tier> tier,
        Optional<Tier> possible,
        LocalDate since,
        LocalDate assessedOn,
        Optional<AssessmentId> assessment) {

    public static final Index<TierState> BY_STATE = Index.of("state", "state");
    public static final Index<TierState> BY_TIER = Index.of("tier", "tier");

    public static final Kind<ResidentId, TierState> KIND =
            Kind.of("tier_state", TierState::resident, Shape.of(TierState.class), BY_STATE, BY_TIER);

    /** Whether there is a tier. */
    public enum State {
        TIERED,
        /** Something required is unknown. */
        UNASSESSED,
        /** No rule book covers any category of the resident. */
        NO_BOOK
    }

    /** Names the state for people who read codes: the tier, or why there is none. */
    public String code() {
        return tier.map(Code::value).orElse(state.name());
    }
}
