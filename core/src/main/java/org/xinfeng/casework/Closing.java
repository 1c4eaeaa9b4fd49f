package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Truth;
import org.xinfeng.tiering.Tier;

/**
 * Whether a case may be closed: each declared criterion held, not held or not known, with the reason. What is not known never counts
 * as held.
 *
 * @param findings one for each criterion, in the order of the rules
 */
public record Closing(List<Finding> findings) {

    /** Why a criterion is not held, or not known. */
    public enum Unmet {
        /** Referrals wait for an answer; details: which. */
        REFERRALS_OPEN,
        /** It is not known whether referrals wait. */
        REFERRALS_UNKNOWN,
        /** Assists are open; details: which. */
        ASSISTS_OPEN,
        /** Visits are overdue; details: which. */
        VISITS_OVERDUE,
        /** The tier is too severe; detail: the tier. */
        TIER_TOO_SEVERE,
        /** The resident has no tier, or one that the policy does not know. */
        TIER_UNKNOWN,
        /** The tier has not stayed for long enough; detail: the first day on which it has. */
        STAY_TOO_SHORT,
        /** Dimensions were not measured at the start and at the end; details: which. */
        NOT_MEASURED,
        /** There is no plan. */
        NO_PLAN,
        /** Items of the plan are open; details: which. */
        PLAN_OPEN,
        /** The plan lacks goods or service; details: need and kind. */
        PLAN_LACKS,
        /** Nobody proposed it yet. */
        NOT_PROPOSED,
        /** No second person agreed yet. */
        NOBODY_AGREED,
        /** Who proposed cannot agree. */
        SAME_PERSON
    }

    /**
     * How one criterion stands.
     *
     * @param why absent if it is held
     * @param details ids, codes and days
     */
    public record Finding(CaseRules.Criterion criterion, Truth held, Optional<Unmet> why, List<String> details) {

        public Finding {
            details = List.copyOf(details);
            if ((held == Truth.YES) == why.isPresent()) {
                throw new IllegalArgumentException("a reason goes with what is not held or not known");
            }
        }

        public boolean isHeld() {
            return held == Truth.YES;
        }
    }

    /**
     * A tier that counted.
     *
     * @param tier absent if there was none
     * @param since the first day on which it did
     */
    public record TierDays(Optional<Tier> tier, LocalDate since) {}

    /**
     * What the criteria look at, on a day.
     *
     * @param proposer who proposed the closing, if somebody did
     * @param agreeing who is about to agree, if somebody is
     * @param openReferrals the referrals that wait; absent if that is not known
     * @param openAssists the open assists of the resident, of every kind
     * @param overdueVisits the visits that are overdue
     * @param tiers the tiers that counted, the one that does now first, back as far as it is known without a break; none if it is not
     *     known now
     * @param scale the tiers of the policy, the most severe first
     * @param plan the last version, if there is a plan
     * @param measured everything that was measured in the case
     */
    public record Situation(
            LocalDate day,
            Optional<ActorId> proposer,
            Optional<ActorId> agreeing,
            Optional<List<Proof.Reference>> openReferrals,
            List<OpenedAssist> openAssists,
            List<Proof.Reference> overdueVisits,
            List<TierDays> tiers,
            List<Tier> scale,
            Optional<CasePlan> plan,
            List<Measurement> measured) {

        public Situation {
            openAssists = List.copyOf(openAssists);
            overdueVisits = List.copyOf(overdueVisits);
            tiers = List.copyOf(tiers);
            scale = List.copyOf(scale);
            measured = List.copyOf(measured);
        }
    }

    public Closing {
        findings = List.copyOf(findings);
    }

    /** How each criterion of the rules stands. */
    public static Closing evaluate(CaseRules rules, Situation now) {
        return new Closing(rules.closing().stream()
                .map(criterion -> finding(rules, criterion, now))
                .toList());
    }

    /** Whether every criterion is held. */
    public boolean isMet() {
        return findings.stream().allMatch(Finding::isHeld);
    }

    /** Whether every criterion is held but that a second person agrees. */
    public boolean isReady() {
        return findings.stream()
                .allMatch(one -> one.isHeld() || one.criterion().code() == CaseRules.CriterionCode.SECOND_PERSON);
    }

    /** What is not held, or not known. */
    public List<Finding> unmet() {
        return findings.stream().filter(one -> !one.isHeld()).toList();
    }

    private static Finding finding(CaseRules rules, CaseRules.Criterion criterion, Situation now) {
        return switch (criterion.code()) {
            case NO_OPEN_REFERRAL ->
                now.openReferrals()
                        .map(open -> none(criterion, Unmet.REFERRALS_OPEN, values(open)))
                        .orElseGet(() -> unknown(criterion, Unmet.REFERRALS_UNKNOWN));
            case NO_OPEN_ASSIST ->
                none(
                        criterion,
                        Unmet.ASSISTS_OPEN,
                        values(now.openAssists().stream()
                                .filter(one -> one.isOpen() && criterion.kinds().contains(one.kind()))
                                .map(OpenedAssist::id)
                                .toList()));
            case NO_OVERDUE_VISIT -> none(criterion, Unmet.VISITS_OVERDUE, values(now.overdueVisits()));
            case TIER_AT_MOST -> tier(criterion, now);
            case OUTCOMES_MEASURED -> none(criterion, Unmet.NOT_MEASURED, unmeasured(now.measured()));
            case PLAN_DONE ->
                now.plan()
                        .map(plan -> none(
                                criterion,
                                Unmet.PLAN_OPEN,
                                values(plan.open().stream()
                                        .map(CasePlan.Item::code)
                                        .toList())))
                        .orElseGet(() -> not(criterion, Unmet.NO_PLAN, List.of()));
            case PLAN_BALANCED ->
                now.plan()
                        .map(plan -> none(criterion, Unmet.PLAN_LACKS, lacks(plan.lacks(rules))))
                        .orElseGet(() -> not(criterion, Unmet.NO_PLAN, List.of()));
            case SECOND_PERSON -> second(criterion, now);
        };
    }

    private static Finding second(CaseRules.Criterion criterion, Situation now) {
        if (now.proposer().isEmpty()) {
            return not(criterion, Unmet.NOT_PROPOSED, List.of());
        }
        if (now.agreeing().isEmpty()) {
            return not(criterion, Unmet.NOBODY_AGREED, List.of());
        }
        return now.agreeing().equals(now.proposer())
                ? not(
                        criterion,
                        Unmet.SAME_PERSON,
                        values(List.of(now.proposer().get())))
                : held(criterion);
    }

    private static Finding tier(CaseRules.Criterion criterion, Situation now) {
        int most = now.scale().indexOf(criterion.tier().orElseThrow());
        Optional<Tier> counts = now.tiers().stream().findFirst().flatMap(TierDays::tier);
        int is = counts.map(now.scale()::indexOf).orElse(-1);
        if (most < 0 || is < 0) {
            return unknown(criterion, Unmet.TIER_UNKNOWN);
        }
        if (is < most) {
            return not(criterion, Unmet.TIER_TOO_SEVERE, values(List.of(counts.get())));
        }
        LocalDate since = mildSince(now, most);
        LocalDate stayed = criterion.stayed().map(since::plus).orElse(since);
        return now.day().isBefore(stayed)
                ? not(criterion, Unmet.STAY_TOO_SHORT, List.of(stayed.toString()))
                : held(criterion);
    }

    /** The first day since which no tier counted that is more severe, and none was missing. */
    private static LocalDate mildSince(Situation now, int most) {
        LocalDate since = now.tiers().get(0).since();
        for (TierDays one : now.tiers()) {
            if (one.tier().map(now.scale()::indexOf).orElse(-1) < most) {
                return since;
            }
            since = one.since();
        }
        return since;
    }

    private static List<String> unmeasured(Collection<Measurement> measured) {
        List<String> missing = new ArrayList<>();
        for (Measurement.Dimension dimension : Measurement.Dimension.values()) {
            for (Measurement.Moment moment : List.of(Measurement.Moment.START, Measurement.Moment.END)) {
                if (Measurement.points(measured, moment, dimension).isEmpty()) {
                    missing.add(dimension + "/" + moment);
                }
            }
        }
        return missing;
    }

    private static List<String> lacks(List<CasePlan.Lack> lacks) {
        return lacks.stream().map(one -> one.need() + "/" + one.kind()).toList();
    }

    private static List<String> values(List<? extends Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static Finding none(CaseRules.Criterion criterion, Unmet why, List<String> found) {
        return found.isEmpty() ? held(criterion) : not(criterion, why, found);
    }

    private static Finding held(CaseRules.Criterion criterion) {
        return new Finding(criterion, Truth.YES, Optional.empty(), List.of());
    }

    private static Finding not(CaseRules.Criterion criterion, Unmet why, List<String> details) {
        return new Finding(criterion, Truth.NO, Optional.of(why), details);
    }

    private static Finding unknown(CaseRules.Criterion criterion, Unmet why) {
        return new Finding(criterion, Truth.UNKNOWN, Optional.of(why), List.of());
    }
}
