package org.xinfeng.office;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.casework.Measurement;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Label;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** The town by a policy that says how cases are handled. */
final class CaseTown {

    static final LocalDate MONDAY = Town.MONDAY;

    final Town town;

    private CaseTown(Town town) {
        this.town = town;
    }

    static CaseTown open() {
        return new CaseTown(Town.open(policies(rules())));
    }

    static CaseTown open(CaseRules rules) {
        return new CaseTown(Town.open(policies(rules)));
    }

    /** Every criterion; a stay of two weeks; follow-ups after one and three months; open again within two. */
    static CaseRules rules() {
        return rules(
                Optional.of(Period.ofMonths(6)),
                Criterion.of(CriterionCode.NO_OPEN_REFERRAL),
                Criterion.noOpen(AssistKind.URGENT, AssistKind.HAZARD),
                Criterion.of(CriterionCode.NO_OVERDUE_VISIT),
                Criterion.atMost(SamplePolicies.BLUE, Period.ofDays(14)),
                Criterion.of(CriterionCode.OUTCOMES_MEASURED),
                Criterion.of(CriterionCode.PLAN_DONE),
                Criterion.of(CriterionCode.PLAN_BALANCED),
                Criterion.of(CriterionCode.SECOND_PERSON));
    }

    static CaseRules rules(Optional<Period> otherwise, Criterion... closing) {
        return new CaseRules(
                List.of(
                        need("income", CasePlan.ItemKind.GOODS, CasePlan.ItemKind.SERVICE),
                        need("company", CasePlan.ItemKind.SERVICE)),
                List.of(new CaseRules.ReviewEvery(SamplePolicies.RED, Period.ofMonths(1))),
                otherwise,
                List.of(
                        new CaseRules.Ceiling(AssistKind.URGENT, Period.ofDays(3)),
                        new CaseRules.Ceiling(AssistKind.HAZARD, Period.ofDays(14)),
                        new CaseRules.Ceiling(AssistKind.RESOURCE, Period.ofMonths(1)),
                        new CaseRules.Ceiling(AssistKind.POLICY, Period.ofMonths(2))),
                Arrays.stream(Measurement.Dimension.values())
                        .map(dimension -> new CaseRules.Scale(dimension, 1, 5))
                        .toList(),
                List.of(closing),
                List.of(Period.ofMonths(1), Period.ofMonths(3)),
                Period.ofMonths(2),
                Optional.empty(),
                false);
    }

    private static CaseRules.NeedWord need(String code, CasePlan.ItemKind... asks) {
        return new CaseRules.NeedWord(new CasePlan.NeedCode(code), new Label(code, code), List.of(asks));
    }

    static PolicyLibrary policies(CaseRules rules) {
        return PolicyLibrary.of(SamplePolicies.pack()
                .withLoop(new LoopRules(Optional.empty(), Optional.of(rules), Optional.empty(), Optional.empty())));
    }

    CaseDesk desk() {
        return town.station().cases();
    }

    /** The desk of the colleague. */
    CaseDesk second() {
        return town.station(Actor.of("chen", "casework")).cases();
    }

    Case.Opening opening(String id, ResidentId resident) {
        return Case.Opening.of(id, resident, Town.LIN, Case.OriginKind.REPORT, "report-" + id, town.today());
    }

    Case opened(String id, ResidentId resident) {
        return desk().open(opening(id, resident)).orElseThrow();
    }

    static Proof photo(String of) {
        return Proof.of(Proof.ProofKind.PHOTO, of);
    }

    /** Goods and service for a living, and both done. */
    void planned(Case.Id id) {
        desk().plan(CasePlan.Entry.of(
                        id,
                        1,
                        List.of("income"),
                        CasePlan.Item.of(
                                "rice",
                                CasePlan.ItemKind.GOODS,
                                "income",
                                town.today().plusDays(5)),
                        CasePlan.Item.of(
                                "advice",
                                CasePlan.ItemKind.SERVICE,
                                "income",
                                town.today().plusDays(9))))
                .orElseThrow();
    }

    void done(Case.Id id, String item) {
        desk().itemDone(id, new CasePlan.ItemCode(item), town.today(), photo(item))
                .orElseThrow();
    }

    void measured(Case.Id id) {
        desk().measure(Measurement.Entry.of(
                        id.value() + "-start", id, Measurement.Moment.START, town.today(), 1, 2, 3, 3, 2, 2))
                .orElseThrow();
        desk().measure(Measurement.Entry.of(
                        id.value() + "-end", id, Measurement.Moment.END, town.today(), 3, 2, 3, 2, 4, 3))
                .orElseThrow();
    }

    /** A case of a green child for which every criterion is held but the second person. */
    Case ready(String id, ResidentId resident) {
        Case one = opened(id, resident);
        planned(one.id());
        done(one.id(), "rice");
        done(one.id(), "advice");
        measured(one.id());
        return one;
    }

    Case closed(String id, ResidentId resident) {
        Case one = ready(id, resident);
        desk().proposeClosing(one.id()).orElseThrow();
        return second().agreeClosing(one.id()).orElseThrow();
    }

    /** A child that has been green for two weeks. */
    ResidentId stableChild(String id) {
        ResidentId child = town.greenChild(id);
        town.on(town.today().plusDays(14));
        return child;
    }

    OpenedAssist found(String id, ResidentId resident, AssistKind kind) {
        return desk().openAssist(OpenedAssist.Report.of(id, resident, kind, town.today(), "neighbour"))
                .orElseThrow();
    }

    /** A visit by which something was found. */
    VisitEntry visit(String id, ResidentId resident, AssistKind... kinds) {
        return Town.visit(
                id,
                town.today(),
                VisitEntry.PersonSeen.met(
                        resident,
                        Town.answers(),
                        Arrays.stream(kinds)
                                .map(kind -> new VisitEntry.Assist(kind, Optional.of("某处")))
                                .toList()));
    }
}
