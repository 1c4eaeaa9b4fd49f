package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.UnitId;
import org.xinfeng.tiering.RuleBook;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierPractice;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.VisitEntry;

/** Each way in which somebody could be missed has a state that shows it, and is gone when that is mended. */
class GapsTest {

    private static final Set<Gap.Kind> SHOWN = EnumSet.noneOf(Gap.Kind.class);

    private final Town town = Town.open();

    @AfterAll
    static void everyKindOfGapWasShown() {
        assertEquals(EnumSet.allOf(Gap.Kind.class), SHOWN);
    }

    private static List<Gap> gaps(Town town, Gap.Kind kind) {
        List<Gap> found =
                town.station().gaps().stream().filter(gap -> gap.kind() == kind).toList();
        if (!found.isEmpty()) {
            SHOWN.add(kind);
        }
        return found;
    }

    private static void assertGap(Town town, Gap.Kind kind, String... details) {
        assertEquals(
                List.of(List.of(details)),
                gaps(town, kind).stream().map(Gap::details).toList());
    }

    private static void assertNone(Town town, Gap.Kind kind) {
        assertEquals(List.of(), gaps(town, kind));
    }

    @Test
    void aStationInOrderHasNone() {
        town.greenChild("c1");
        town.elder("e1");
        town.registry()
                .learn(
                        ResidentId.of("e1"),
                        MONDAY,
                        org.xinfeng.registry.Fact.Source.REPORT,
                        List.of(new org.xinfeng.visits.VisitEntry.Learnt(
                                SamplePolicies.SELF_CARE_LOST, org.xinfeng.rules.FactValue.of(false))))
                .orElseThrow();
        town.catchUp();
        assertEquals(List.of(), town.station().gaps());
    }

    @Test
    void aDayNotWrittenDown() {
        assertGap(town, Gap.Kind.CATCH_UP_BEHIND, "never");
        town.catchUp();
        assertNone(town, Gap.Kind.CATCH_UP_BEHIND);
        town.on(MONDAY.plusDays(1));
        assertGap(town, Gap.Kind.CATCH_UP_BEHIND, "2025-06-09");
    }

    @Test
    void aPackWithoutASuccessor() {
        DateRange year = DateRange.ofClosed(SamplePolicies.BEGIN, MONDAY);
        Town place = Town.open(PolicyLibrary.of(SamplePolicies.pack("1", year, SamplePolicies.duties())));
        assertNone(place, Gap.Kind.POLICY_PAST_ITS_END);
        place.on(MONDAY.plusDays(1));
        assertGap(place, Gap.Kind.POLICY_PAST_ITS_END, "sample", "2025-06-09");
        place.governedBy(PolicyLibrary.of(
                SamplePolicies.pack("1", year, SamplePolicies.duties()),
                SamplePolicies.pack("2", DateRange.ofUnboundedEnd(MONDAY.plusDays(1)), SamplePolicies.duties())));
        assertNone(place, Gap.Kind.POLICY_PAST_ITS_END);
    }

    @Test
    void aRuleBookWithoutASuccessor() {
        RuleBook child = SamplePolicies.childBook();
        RuleBook dated = new RuleBook(
                child.id(),
                Optional.of("1"),
                Optional.of(DateRange.ofClosed(SamplePolicies.BEGIN, MONDAY)),
                child.categories(),
                child.rules(),
                child.required(),
                child.otherwise());
        Town place = Town.open(PolicyLibrary.of(SamplePolicies.pack(List.of(dated, SamplePolicies.elderBook()))));
        assertNone(place, Gap.Kind.POLICY_PAST_ITS_END);
        ResidentId harmed = place.child("h");
        place.on(MONDAY.plusDays(1));
        assertEquals(
                List.of(List.of("sample"), List.of("books/child", "2025-06-09")),
                gaps(place, Gap.Kind.POLICY_PAST_ITS_END).stream()
                        .map(Gap::details)
                        .toList());
        place.catchUp();
        assertTrue(place.tiering().latest(harmed).orElseThrow().packs().get(0).pastItsEnd());
    }

    @Test
    void aLocalNumberNotSet() {
        Town place = Town.open(Policies.withSetting(Optional.empty()));
        assertGap(place, Gap.Kind.SETTING_MISSING, "line.low-income");
        place.governedBy(Policies.withSetting(Optional.of(60_000L)));
        assertNone(place, Gap.Kind.SETTING_MISSING);
    }

    @Test
    void whoseDutiesTheyAreDoesNotHangOnTheOrderOfIds() {
        for (String id : List.of("c2", "c10", "c1", "C1", "c-1", "c.1", "c1a")) {
            town.greenChild(id);
        }
        assertNone(town, Gap.Kind.NO_DUTY);
        assertNone(town, Gap.Kind.NOTHING_PLANNED);
        assertNone(town, Gap.Kind.OCCURRENCE_WITHOUT_CAUSE);
    }

    @Test
    void anAlertThatWaitsTooLong() {
        AlertTown alerts = AlertTown.open();
        Alert alert = alerts.report("r1", alerts.town.greenChild("c1"), Alerts.GUARDIAN, Signal.Urgency.PRESSING);
        assertNone(alerts.town, Gap.Kind.ALERT_UNASSIGNED);
        alerts.town.time.advance(Duration.ofHours(30));
        assertEquals(1, gaps(alerts.town, Gap.Kind.ALERT_UNASSIGNED).size());
        alerts.desk().assign(alert.id(), Town.LIN).orElseThrow();
        assertNone(alerts.town, Gap.Kind.ALERT_UNASSIGNED);
        assertNone(alerts.town, Gap.Kind.ALERT_OVERDUE);
        alerts.town.time.advance(Duration.ofHours(48));
        assertEquals(1, gaps(alerts.town, Gap.Kind.ALERT_OVERDUE).size());
        alerts.desk().dismiss(alert.id(), AlertStep.Said.because("mistaken")).orElseThrow();
        assertNone(alerts.town, Gap.Kind.ALERT_OVERDUE);
    }

    @Test
    void harmToAMinorThatIsNotReported() {
        AlertTown alerts = AlertTown.open();
        Alert alert = alerts.report("r1", alerts.town.greenChild("c1"), Alerts.HARM, Signal.Urgency.IMMEDIATE);
        assertEquals(1, gaps(alerts.town, Gap.Kind.REPORT_MISSING).size());
        alerts.desk()
                .mandatoryReport(alert.id(), new AlertStep.Report(AlertStep.Why.of("police"), "2025-17", Town.MONDAY))
                .orElseThrow();
        assertNone(alerts.town, Gap.Kind.REPORT_MISSING);
    }

    @Test
    void aCaseWithoutANextStepOrPastOne() {
        CaseTown cases = CaseTown.open(
                CaseTown.rules(Optional.empty(), CaseRules.Criterion.of(CaseRules.CriterionCode.SECOND_PERSON)));
        Case one = cases.opened("k1", cases.town.greenChild("c1"));
        assertGap(cases.town, Gap.Kind.CASE_WITHOUT_NEXT_STEP, "k1");
        cases.desk().review(one.id(), MONDAY.plusDays(3)).orElseThrow();
        assertNone(cases.town, Gap.Kind.CASE_WITHOUT_NEXT_STEP);
        assertNone(cases.town, Gap.Kind.CASE_REVIEW_OVERDUE);
        cases.town.on(MONDAY.plusDays(4));
        assertGap(cases.town, Gap.Kind.CASE_REVIEW_OVERDUE, "k1", "2025-06-12");
        cases.planned(one.id());
        cases.done(one.id(), "advice");
        assertNone(cases.town, Gap.Kind.PLAN_ITEM_OVERDUE);
        cases.town.on(MONDAY.plusDays(10));
        assertGap(cases.town, Gap.Kind.PLAN_ITEM_OVERDUE, "k1", "rice", "2025-06-18");
        cases.done(one.id(), "rice");
        assertNone(cases.town, Gap.Kind.PLAN_ITEM_OVERDUE);
        cases.desk().proposeClosing(one.id()).orElseThrow();
        cases.second().agreeClosing(one.id()).orElseThrow();
        assertNone(cases.town, Gap.Kind.FOLLOW_UP_OVERDUE);
        cases.town.on(MONDAY.plusMonths(2));
        assertGap(cases.town, Gap.Kind.FOLLOW_UP_OVERDUE, "k1", "2025-07-19");
    }

    @Test
    void aCaseWhoseOwnerHasLeft() {
        CaseTown cases = CaseTown.open();
        WorkerId wu = untilMonday(cases.town);
        Case one = cases.opened("k1", cases.town.greenChild("c1"));
        cases.desk().give(one.id(), wu).orElseThrow();
        assertNone(cases.town, Gap.Kind.CASE_WITHOUT_OWNER);
        cases.town.on(MONDAY.plusDays(1));
        assertGap(cases.town, Gap.Kind.CASE_WITHOUT_OWNER, "k1", "wu");
        cases.desk().give(one.id(), Town.CHEN).orElseThrow();
        assertNone(cases.town, Gap.Kind.CASE_WITHOUT_OWNER);
    }

    /** A worker whose last day was known from the first. */
    private static WorkerId untilMonday(Town town) {
        WorkerId wu = new WorkerId("wu");
        town.station()
                .staff()
                .employ(new Worker(
                        wu,
                        "工作者",
                        List.of(Role.SOCIAL_WORKER),
                        false,
                        DateRange.ofClosed(MONDAY.minusYears(1), MONDAY)))
                .orElseThrow();
        return wu;
    }

    @Test
    void anAssistOverItsCeiling() {
        CaseTown cases = CaseTown.open();
        OpenedAssist one = cases.found("a1", cases.town.greenChild("c1"), VisitEntry.AssistKind.URGENT);
        cases.town.on(MONDAY.plusDays(3));
        assertNone(cases.town, Gap.Kind.ASSIST_OVERDUE);
        cases.town.on(MONDAY.plusDays(4));
        assertGap(cases.town, Gap.Kind.ASSIST_OVERDUE, "a1", "URGENT", "2025-06-12");
        cases.desk()
                .closeAssist(one.id(), MONDAY.plusDays(4), CaseTown.photo("p"))
                .orElseThrow();
        assertNone(cases.town, Gap.Kind.ASSIST_OVERDUE);
    }

    @Test
    void somebodyNeverAssessed() {
        town.registry()
                .importRoster(Lists.empty().row(Lists.child(1)), ImportOptions.writing())
                .orElseThrow();
        assertGap(town, Gap.Kind.NEVER_ASSESSED);
        town.catchUp();
        assertNone(town, Gap.Kind.NEVER_ASSESSED);
    }

    @Test
    void somebodyWithoutATierWithWhatToAsk() {
        ResidentId child = town.child("c1");
        assertGap(town, Gap.Kind.NO_TIER, HARM, ABSENT);
        town.learn(child, MONDAY, HARM, false);
        assertGap(town, Gap.Kind.NO_TIER, ABSENT);
        town.learn(child, MONDAY, ABSENT, false);
        assertNone(town, Gap.Kind.NO_TIER);
    }

    @Test
    void somebodyInNoCategoryOfABookAndOwedNothing() {
        town.registry()
                .enrol(Town.person("o1", MONDAY.minusYears(40), Town.EAST, Category.of("adult.other")))
                .orElseThrow();
        assertGap(town, Gap.Kind.NO_RULE_BOOK);
        assertGap(town, Gap.Kind.NO_DUTY);
        town.registry()
                .takeOffFile(ResidentId.of("o1"), org.xinfeng.registry.Resident.Status.CLOSED)
                .orElseThrow();
        assertNone(town, Gap.Kind.NO_RULE_BOOK);
        assertNone(town, Gap.Kind.NO_DUTY);
    }

    @Test
    void somethingOwedButNotPlanned() {
        ResidentId child = town.greenChild("c1");
        assertNone(town, Gap.Kind.NOTHING_PLANNED);
        Act act = Act.of(ActorId.of("damage"), Purpose.of("test"), town.time.instant());
        town.storage.write(Town.ID, act, records -> {
            var store = records.store(Occurrence.KIND);
            store.put(
                    store.all(Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(child, Occurrence.State.OPEN)).stream()
                            .filter(one -> one.value().duty().value().endsWith("green.visit"))
                            .map(GapsTest::withdrawn)
                            .toList());
            return "";
        });
        assertGap(town, Gap.Kind.NOTHING_PLANNED, "child.green.visit");
        town.catchUp();
        assertNone(town, Gap.Kind.NOTHING_PLANNED);
    }

    private static Put<Occurrence> withdrawn(Versioned<Occurrence> one) {
        return one.replacedBy(one.value().withdrawn(MONDAY, Occurrence.Cause.REPLANNED));
    }

    @Test
    void nobodyWhoAnswersForSomebody() {
        VillageId south = new VillageId("south");
        town.registry()
                .serve(List.of(
                        new Village(south, "南村", Optional.empty(), DateRange.ofUnboundedEnd(MONDAY.minusYears(1)))))
                .orElseThrow();
        ResidentId child = town.child("c1", south);
        town.station()
                .staff()
                .assign(untilMonday(town), Role.SOCIAL_WORKER, south, MONDAY)
                .orElseThrow();
        assertNone(town, Gap.Kind.NO_RESPONSIBLE_WORKER);
        town.on(MONDAY.plusDays(1));
        assertGap(town, Gap.Kind.NO_RESPONSIBLE_WORKER, "social-worker");
        assertEquals(Optional.empty(), town.station().staff().responsible(child, Role.SOCIAL_WORKER));
        town.station()
                .staff()
                .assign(Town.CHEN, Role.SOCIAL_WORKER, child, MONDAY)
                .orElseThrow();
        assertNone(town, Gap.Kind.NO_RESPONSIBLE_WORKER);
        assertEquals(Optional.of(Town.CHEN), town.station().staff().responsible(child, Role.SOCIAL_WORKER));
    }

    @Test
    void somethingKnownTooLongAgo() {
        Town place = Town.open(Policies.withShelfLife(HARM, Period.ofMonths(6)));
        ResidentId child = place.greenChild("c1");
        place.on(MONDAY.plusMonths(6));
        assertNone(place, Gap.Kind.STALE_FACTS);
        place.on(MONDAY.plusMonths(6).plusDays(1));
        assertGap(place, Gap.Kind.STALE_FACTS, HARM);
        place.learn(child, place.today(), HARM, false);
        assertNone(place, Gap.Kind.STALE_FACTS);
    }

    @Test
    void aTierThatNobodyLookedAtAgainInTime() {
        Town place = Town.open(Policies.withPractice(Period.ofMonths(1), 0));
        ResidentId child = place.greenChild("c1");
        place.on(MONDAY.plusMonths(1));
        assertNone(place, Gap.Kind.REASSESSMENT_OVERDUE);
        place.on(MONDAY.plusMonths(1).plusDays(1));
        assertGap(place, Gap.Kind.REASSESSMENT_OVERDUE, "GREEN", "2025-07-09");
        place.tiering()
                .confirm(TierDecision.Entry.of("d1", child, SamplePolicies.GREEN, TierDecision.Why.CONFERENCE))
                .orElseThrow();
        assertNone(place, Gap.Kind.REASSESSMENT_OVERDUE);
    }

    @Test
    void howOftenPeopleLookAgainNotSet() {
        Town place = Town.open(Policies.withPractices(
                List.of(new TierPractice(SamplePolicies.RED, Optional.empty(), 0, true, Optional.empty(), false))));
        assertGap(place, Gap.Kind.SETTING_MISSING, "practice/RED/reassessEvery");
        place.governedBy(Policies.withPractice(Period.ofMonths(1), 0));
        assertNone(place, Gap.Kind.SETTING_MISSING);
    }

    @Test
    void aLoweringThatTheSystemHasOvertaken() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, ABSENT, true, HARM, false);
        town.lower(child, SamplePolicies.GREEN, MONDAY.plusMonths(3));
        assertNone(town, Gap.Kind.LOWERING_LAPSED);
        town.learn(child, MONDAY, HARM, true);
        assertGap(town, Gap.Kind.LOWERING_LAPSED, "RED");
        town.tiering()
                .confirm(TierDecision.Entry.of("d1", child, SamplePolicies.RED, TierDecision.Why.VISIT))
                .orElseThrow();
        assertNone(town, Gap.Kind.LOWERING_LAPSED);
    }

    // D3
    @Test
    void anEmptySeatOfACareTeam() {
        Town place = Town.open(SampleReferrals.library());
        ResidentId elder = place.elder("e1");
        assertGap(place, Gap.Kind.SEAT_EMPTY, "social-worker", "police", "doctor", "federation", "family");
        for (String seat : List.of("police", "doctor", "federation", "family")) {
            TeamsTest.outside(place, elder, seat);
        }
        assertGap(place, Gap.Kind.SEAT_EMPTY, "social-worker");
        TeamsTest.fill(place, "s1", elder, "social-worker", Town.CHEN).orElseThrow();
        assertNone(place, Gap.Kind.SEAT_EMPTY);
    }

    // D2
    @Test
    void anIssueThatMustBeReferredAndOneThatWaitsTooLong() {
        Town place = Town.open(SampleReferrals.library());
        ResidentId child = place.child("c1");
        place.learn(child, MONDAY, ABSENT, true, HARM, false);
        assertGap(place, Gap.Kind.NOT_REFERRED, "dropout");
        place.station().referrals().refer(ReferralDeskTest.dropout("r1", child)).orElseThrow();
        assertNone(place, Gap.Kind.NOT_REFERRED);
        place.on(MONDAY.plusDays(7));
        assertNone(place, Gap.Kind.REFERRAL_OVERDUE);
        place.on(MONDAY.plusDays(9));
        assertGap(place, Gap.Kind.REFERRAL_OVERDUE, "r1", "2025-06-16", "station");
        place.station()
                .referrals()
                .end(new Referral.Id("r1"), place.today(), ReferralStep.Reason.SETTLED_OTHERWISE)
                .orElseThrow();
        assertNone(place, Gap.Kind.REFERRAL_OVERDUE);
    }

    @Test
    void aReferralWhoseContactHasLeft() {
        Town place = Town.open(SampleReferrals.library());
        ResidentId child = place.child("c1");
        WorkerId leaving = untilMonday(place);
        place.station()
                .referrals()
                .refer(Referral.Entry.of("r1", child, "dropout", leaving))
                .orElseThrow();
        assertNone(place, Gap.Kind.REFERRAL_WITHOUT_CONTACT);
        place.on(MONDAY.plusDays(1));
        assertGap(place, Gap.Kind.REFERRAL_WITHOUT_CONTACT, "r1", leaving.value());
        assertNone(place, Gap.Kind.REFERRAL_OVERDUE);
        place.station()
                .referrals()
                .end(new Referral.Id("r1"), place.today(), ReferralStep.Reason.SETTLED_OTHERWISE)
                .orElseThrow();
        assertNone(place, Gap.Kind.REFERRAL_WITHOUT_CONTACT);
    }

    @Test
    void aHandoverThatNobodyAnswers() {
        Town place = Town.open(SampleReferrals.library());
        ResidentId child = place.greenChild("c1");
        HandoverTest.send(place, "h1", child).orElseThrow();
        place.on(MONDAY.plusDays(15));
        assertNone(place, Gap.Kind.HANDOVER_OVERDUE);
        place.on(MONDAY.plusDays(16));
        assertGap(place, Gap.Kind.HANDOVER_OVERDUE, "h1", "OUT", "2025-06-24");
    }

    @Test
    void somebodyWhoCouldNotBeBroughtInLine() {
        ResidentId child = town.greenChild("c1");
        town.storage.damage(child);
        town.catchUp();
        town.storage.mend();
        assertGap(town, Gap.Kind.CARE_FAILED, "StorageException", "2025-06-09");
        town.catchUp();
        assertNone(town, Gap.Kind.CARE_FAILED);
    }

    @Test
    void whatEndedTodayIsNoGap() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, ABSENT, true);
        assertNone(town, Gap.Kind.NOTHING_PLANNED);
    }

    @Test
    void anOccurrenceWhoseDutyHasEndedIsToldAndOneWhoseDutyIsOwedIsNot() {
        ResidentId child = town.greenChild("C1");
        assertNone(town, Gap.Kind.OCCURRENCE_WITHOUT_CAUSE);
        Occurrence stray = town.open(child).get(0);
        town.storage.write(
                Town.ID,
                new Act(new ActorId("x"), Purpose.of("test"), town.time.instant(), UnitId.random()),
                records -> {
                    var duties = records.store(Duty.KIND);
                    var duty = duties.find(stray.duty()).orElseThrow();
                    duties.replace(duty, duty.value().endedBefore(MONDAY));
                    return 0;
                });
        assertTrue(gaps(town, Gap.Kind.OCCURRENCE_WITHOUT_CAUSE).stream()
                .anyMatch(gap -> gap.details().equals(List.of(stray.id().value()))));
    }

    @Test
    void aSuspensionIsToldOnceItIsTimeToLookWhetherItStillHolds() {
        Town place = Town.open(VisitingTown.policies(Optional.empty()));
        ResidentId elder = place.elder("E1");
        Suspensions.Id id = new Suspensions.Id("s");
        place.visits()
                .suspend(elder, id, VisitingTown.HOSPITAL, MONDAY, Optional.empty())
                .orElseThrow();
        place.catchUpOn(MONDAY.plusMonths(1));
        assertNone(place, Gap.Kind.SUSPENSION_TO_LOOK_AT);
        place.catchUpOn(MONDAY.plusMonths(1).plusDays(1));
        assertGap(
                place, Gap.Kind.SUSPENSION_TO_LOOK_AT, "s", MONDAY.plusMonths(1).toString());
        place.visits().stillSuspended(elder, id, Optional.empty()).orElseThrow();
        assertNone(place, Gap.Kind.SUSPENSION_TO_LOOK_AT);
    }

    @Test
    void aYearWithFewerVisitsThanTheLeastIsToldInTheMonthAfterIt() {
        Town place = Town.open(VisitingTown.policies(Optional.empty()));
        place.on(LocalDate.of(2025, 1, 1));
        place.greenChild("C1");
        place.catchUpOn(LocalDate.of(2025, 10, 1));
        assertNone(place, Gap.Kind.BELOW_YEARLY_MINIMUM);
        place.catchUpOn(LocalDate.of(2026, 1, 5));
        assertGap(place, Gap.Kind.BELOW_YEARLY_MINIMUM, "child.green.visit", "2025", "0/4");
        place.catchUpOn(LocalDate.of(2026, 2, 2));
        assertNone(place, Gap.Kind.BELOW_YEARLY_MINIMUM);
    }
}
