package org.xinfeng.office;

import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;

/** Gathers from the records of other features what a case is judged by. */
final class CaseSituations {

    private CaseSituations() {}

    /** The referrals of a resident that wait for an answer or for what was answered to be done. */
    static List<Proof.Reference> openReferrals(Work work, ResidentId resident) {
        return List.of();
    }

    static Closing.Situation of(Work work, Case one, Optional<ActorId> agreeing) {
        ResidentId resident = one.resident();
        Optional<TierState> state = state(work, resident);
        return new Closing.Situation(
                work.today(),
                one.proposal().map(Case.Proposal::by),
                agreeing,
                Optional.of(openReferrals(work, resident)),
                openAssists(work, resident).stream().map(Versioned::value).toList(),
                overdue(work, resident),
                state.flatMap(CaseSituations::known),
                state.map(TierState::effectiveSince).orElse(work.today()),
                work.policy().scale().steps().stream().map(TierScale.Step::tier).toList(),
                lastPlan(work, one.id()),
                measured(work, one.id()));
    }

    private static Optional<TierState> state(Work work, ResidentId resident) {
        return work.store(TierState.KIND)
                .find(resident)
                .map(found -> found.value().on(work.policy().scale(), work.today()));
    }

    /** The tier that counts, unless the system does not know enough to say that it is not more severe. */
    private static Optional<Tier> known(TierState state) {
        return state.state() == TierState.State.TIERED ? state.effective() : Optional.empty();
    }

    /** The tier by which a case is reviewed: also one that people raised to while the system has none. */
    static Optional<Tier> tier(Work work, ResidentId resident) {
        return state(work, resident).flatMap(TierState::effective);
    }

    static List<Versioned<OpenedAssist>> openAssists(Work work, ResidentId resident) {
        return work.store(OpenedAssist.KIND)
                .all(OpenedAssist.KIND, OpenedAssist.BY_RESIDENT, Prefix.of(resident, OpenedAssist.AssistState.OPEN));
    }

    private static List<Proof.Reference> overdue(Work work, ResidentId resident) {
        return work
                .store(Occurrence.KIND)
                .all(Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(resident, Occurrence.State.OPEN))
                .stream()
                .map(Versioned::value)
                .filter(visit -> visit.isOverdue(work.today()))
                .map(visit -> new Proof.Reference(visit.id().value()))
                .toList();
    }

    /** The versions of the plan of a case, the first one first. */
    static List<CasePlan> plans(Work work, Case.Id id) {
        return work.store(CasePlan.KIND).all(CasePlan.KIND, CasePlan.BY_CASE, Prefix.of(id)).stream()
                .map(Versioned::value)
                .toList();
    }

    static Optional<CasePlan> lastPlan(Work work, Case.Id id) {
        List<CasePlan> plans = plans(work, id);
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    static List<Measurement> measured(Work work, Case.Id id) {
        return work.store(Measurement.KIND).all(Measurement.KIND, Measurement.BY_CASE, Prefix.of(id)).stream()
                .map(Versioned::value)
                .toList();
    }
}
