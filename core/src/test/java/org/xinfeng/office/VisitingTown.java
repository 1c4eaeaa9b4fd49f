package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.policy.VisitRules;
import org.xinfeng.rules.Citation;
import org.xinfeng.staff.Role;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.VisitEntry;

/** The sample policy with a festival round, a round the station may call, suspensions, and answers that hold. */
final class VisitingTown {

    static final Round.RoundCode TYPHOON = new Round.RoundCode("typhoon");
    static final Suspensions.Reason HOSPITAL = new Suspensions.Reason("HOSPITAL");

    private VisitingTown() {}

    /** @param festival the days of the festival round; without, there is none */
    static PolicyLibrary policies(Optional<Round.Span> festival) {
        return PolicyLibrary.of(pack("visits" + festival.isPresent(), festival));
    }

    /** The same as a pack of a version. */
    static PolicyPack pack(String version, Optional<Round.Span> festival) {
        PolicyPack base = SamplePolicies.pack();
        PolicyPack.Head head = base.head();
        Stream<Round> rounds = Stream.concat(
                festival.map(days -> round("festival", List.of(days))).stream(),
                Stream.of(round("typhoon", List.of())));
        Checklist list = SamplePolicies.fiveInquiries();
        Checklist holding = new Checklist(
                list.id(),
                new Checklist.Version("2"),
                list.label(),
                List.of(SamplePolicies.ELDER),
                List.of(),
                list.items().stream()
                        .map(item -> new Checklist.Item(
                                item.code(),
                                item.label(),
                                item.choices(),
                                item.required(),
                                item.code().equals("SAFETY")
                                        ? Optional.of(new Checklist.Holds(
                                                Period.ofMonths(6),
                                                List.of(SamplePolicies.SELF_CARE_LOST),
                                                List.of(VisitEntry.AssistKind.HAZARD)))
                                        : Optional.empty()))
                        .toList());
        Suspensions.Rules suspension = new Suspensions.Rules(
                List.of(new Suspensions.Rules.ReasonWord(HOSPITAL, SamplePolicies.label("住院"))),
                5,
                Period.ofMonths(1),
                Optional.empty(),
                false);
        return new PolicyPack(
                new PolicyPack.Head(head.id(), version, head.title(), head.inForce(), head.verified()),
                base.sources(),
                base.scale(),
                base.factors(),
                base.categories(),
                base.settings(),
                base.books(),
                base.duties().stream().map(VisitingTown::yearly).toList(),
                List.of(list, holding),
                base.years(),
                base.horizonDays(),
                List.of(),
                Optional.empty(),
                LoopRules.NONE,
                new VisitRules(rounds.toList(), Optional.of(suspension)));
    }

    private static DutyRule yearly(DutyRule rule) {
        return rule.owed().cadence().equals(Cadence.rolling(3, Cadence.Unit.MONTH))
                ? new DutyRule(
                        rule.id(),
                        rule.label(),
                        rule.owed().atLeastYearly(4),
                        rule.to(),
                        rule.citation(),
                        rule.verified(),
                        rule.provisional())
                : rule;
    }

    private static Round round(String code, List<Round.Span> days) {
        return new Round(
                new Round.RoundCode(code),
                SamplePolicies.label(code),
                DutyKind.HOME_VISIT,
                Role.SOCIAL_WORKER,
                Optional.empty(),
                SamplePolicies.to(SamplePolicies.ELDER),
                days,
                days.isEmpty(),
                3,
                Citation.of(SamplePolicies.ELDER_PLAN),
                false);
    }

    static Round.Span days(LocalDate from, LocalDate through) {
        return new Round.Span(from, through);
    }
}
