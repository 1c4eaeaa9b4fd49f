package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.xinfeng.referrals.Referral;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierScale;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Occurrence;

/** Gathers from the records of other features what a case is judged by. */
final class CaseSituations {

    private CaseSituations() {}

    /** The referrals of a resident that wait for an answer or for what was answered to be done. */
    static List<Proof.Reference> openReferrals(Work work, ResidentId resident) {
        return Listing.all(work, Referral.KIND, Referral.BY_RESIDENT, Prefix.of(resident)).stream()
                .filter(Referral::isOpen)
                .map(one -> new Proof.Reference(one.id().value()))
                .toList();
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
                state.map(found -> tiers(work, found)).orElse(List.of()),
                work.policy().scale().steps().stream().map(TierScale.Step::tier).toList(),
                lastPlan(work, one.id()),
                measured(work, one.id()));
    }

    private static Optional<TierState> state(Work work, ResidentId resident) {
        return work.store(TierState.KIND)
                .find(resident)
                .map(found -> found.value().on(work.policy().scale(), work.today()));
    }

    /**
     * The tiers that counted, the one of now first: none if the system does not know enough to say that it is not more severe.
     * Before what people last decided it is not looked, as the tier of the system did not count then.
     */
    private static List<Closing.TierDays> tiers(Work work, TierState now) {
        if (now.state() != TierState.State.TIERED) {
            return List.of();
        }
        List<Closing.TierDays> tiers = new ArrayList<>();
        tiers.add(new Closing.TierDays(now.effective(), now.effectiveSince()));
        LocalDate decided = work
                .store(TierDecision.KIND)
                .all(TierDecision.KIND, TierDecision.BY_RESIDENT, Prefix.of(now.resident()))
                .stream()
                .map(one -> one.value().on())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        work.store(Assessment.KIND).all(Assessment.KIND, Assessment.BY_RESIDENT, Prefix.of(now.resident())).stream()
                .filter(one -> one.value().day().isAfter(decided))
                .filter(one -> one.value().day().isBefore(now.effectiveSince()))
                .sorted(latestFirst(work.policy().scale()))
                .forEach(one -> tiers.add(
                        new Closing.TierDays(one.value().tier(), one.value().day())));
        return tiers;
    }

    /** By day, then by when it was written; of two in one unit the more severe one counts as the later. */
    private static Comparator<Versioned<Assessment>> latestFirst(TierScale scale) {
        return Comparator.comparing((Versioned<Assessment> one) -> one.value().day())
                .thenComparing(Versioned::revision)
                .reversed()
                .thenComparing(one ->
                        one.value().tier().filter(scale::has).map(scale::rank).orElse(-1));
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
