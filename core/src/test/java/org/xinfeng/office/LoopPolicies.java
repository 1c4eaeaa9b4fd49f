package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierState;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Cadence.Unit;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** The sample policy with every section of the closed loop, in editions that owe different things; and, told once more in plain
 * words, what each of them owes. */
final class LoopPolicies {

    static final int EDITIONS = 3;

    /** How many days a tier must have lasted before a case is closed. */
    static final int STAY = 7;

    private static final LocalDate FESTIVAL = LocalDate.of(2025, 7, 7);
    private static final Round.Span DAYS = VisitingTown.days(FESTIVAL, FESTIVAL.plusDays(4));
    private static final PolicyLibrary[] LIBRARIES = new PolicyLibrary[EDITIONS];

    private LoopPolicies() {}

    /** 0: with a festival; 1: without, the green visited every two months and not called; 2: elders are called every week besides. */
    static synchronized PolicyLibrary edition(int edition) {
        if (LIBRARIES[edition] == null) {
            LIBRARIES[edition] = PolicyLibrary.of(pack(edition));
        }
        return LIBRARIES[edition];
    }

    private static PolicyPack pack(int edition) {
        PolicyPack base = VisitingTown.pack("loop" + edition, edition == 1 ? Optional.empty() : Optional.of(DAYS));
        List<DutyRule> duties = new ArrayList<>();
        for (DutyRule rule : base.duties()) {
            if (edition == 1 && rule.id().equals("child.contact")) {
                duties.add(SamplePolicies.duty(
                        rule.id(),
                        rule.owed(),
                        SamplePolicies.to(
                                SamplePolicies.CHILD, SamplePolicies.RED, SamplePolicies.YELLOW, SamplePolicies.BLUE)));
            } else if (edition == 1 && rule.id().equals("child.green.visit")) {
                duties.add(SamplePolicies.duty(
                        rule.id(), SamplePolicies.visit(Cadence.rolling(2, Unit.MONTH)), rule.to()));
            } else {
                duties.add(rule);
            }
        }
        if (edition == 2) {
            duties.add(SamplePolicies.duty(
                    "elder.call",
                    SamplePolicies.contact(Cadence.rolling(1, Unit.WEEK)),
                    SamplePolicies.to(SamplePolicies.ELDER)));
        }
        return new PolicyPack(
                base.head(),
                base.sources(),
                base.scale(),
                base.factors(),
                base.categories(),
                base.settings(),
                base.books(),
                duties,
                base.checklists(),
                base.years(),
                base.horizonDays(),
                base.practices(),
                base.pairing(),
                new LoopRules(
                        Optional.of(Alerts.rules()),
                        Optional.of(CaseTown.rules(
                                Optional.of(Period.ofMonths(6)),
                                Criterion.of(CriterionCode.NO_OPEN_REFERRAL),
                                Criterion.noOpen(AssistKind.URGENT, AssistKind.HAZARD),
                                Criterion.atMost(SamplePolicies.BLUE, Period.ofDays(STAY)),
                                Criterion.of(CriterionCode.PLAN_DONE),
                                Criterion.of(CriterionCode.OUTCOMES_MEASURED),
                                Criterion.of(CriterionCode.SECOND_PERSON))),
                        Optional.of(SampleReferrals.referrals()),
                        Optional.of(SampleReferrals.teams())),
                base.visits());
    }

    /** The duty rules that an edition owes to a child or an elder who stands so; rounds are not among them. */
    static Set<String> owed(int edition, boolean child, TierState state) {
        Set<String> owed = new TreeSet<>();
        boolean unassessed = state.state() == TierState.State.UNASSESSED;
        if (!child) {
            owed.add("elder.visit");
            if (unassessed) {
                owed.add("elder.intake");
            }
            if (edition == 2) {
                owed.add("elder.call");
            }
            return owed;
        }
        if (unassessed) {
            owed.add("child.intake");
        }
        if (state.effective().isPresent()) {
            Tier tier = state.effective().get();
            owed.add("child." + tier.value().toLowerCase(java.util.Locale.ROOT) + ".visit");
            if (tier.equals(SamplePolicies.RED)) {
                owed.add("child.red.now");
            }
            if (edition != 1 || !tier.equals(SamplePolicies.GREEN)) {
                owed.add("child.contact");
            }
        }
        return owed;
    }

    /** The days of the festival of an edition, if it has one. */
    static Optional<Round.Span> festival(int edition) {
        return edition == 1 ? Optional.empty() : Optional.of(DAYS);
    }
}
