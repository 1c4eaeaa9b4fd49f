package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.CaseTown.MONDAY;
import static org.xinfeng.office.CaseTown.photo;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CasePlan.ItemKind;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.Closing.Unmet;
import org.xinfeng.casework.Intervention;
import org.xinfeng.casework.Measurement;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.VisitEntry.AssistKind;
import org.xinfeng.visits.VisitEntry.Learnt;

/** A case from its opening to its closing. */
class CaseDeskTest {

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;

    private CaseDesk desk() {
        return cases.desk();
    }

    private List<Unmet> unmet(Case.Id id) {
        return desk().conditions(id).orElseThrow().unmet().stream()
                .map(one -> one.why().orElseThrow())
                .toList();
    }

    @Test
    void aCaseIsOpenedForAReasonWithAnOwnerAndADayByWhichItIsReviewed() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, Town.HARM, true);
        Case one = cases.opened("k1", child);
        assertEquals(Town.LIN, one.owner());
        assertEquals(Optional.of(MONDAY.plusMonths(1)), one.dates().next(), "RED is reviewed every month");
        assertEquals(Case.OriginKind.REPORT, one.origins().get(0).kind());
        assertEquals(List.of(one), desk().of(child));
        assertEquals(
                List.of(one), desk().in(Case.Phase.OPEN, Optional.empty(), 9).items());
        assertEquals(
                List.of(one),
                desk().byNextDate(Case.Phase.OPEN, Optional.empty(), 9).items());
        assertEquals(
                List.of(one),
                desk().ownedBy(Town.LIN, Case.Phase.OPEN, Optional.empty(), 9).items());
        assertEquals(
                List.of(),
                desk().ownedBy(Town.CHEN, Case.Phase.OPEN, Optional.empty(), 9).items());
    }

    @Test
    void openingTwiceIsOnceAndAFurtherReasonJoins() {
        ResidentId child = town.greenChild("c1");
        Case one = cases.opened("k1", child);
        long before = town.revision();
        assertEquals(one, cases.opened("k1", child));
        assertEquals(before, town.revision());
        Case joined = cases.opened("k2", child);
        assertEquals(one.id(), joined.id());
        assertEquals(2, joined.origins().size());
        assertEquals(joined, cases.opened("k2", child), "the second reason sent twice is once");
        assertEquals(1, desk().of(child).size());
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                desk().open(Case.Opening.of("k1", child, Town.LIN, Case.OriginKind.TIER, "RED", MONDAY)));
        assertRefused(OfficeRefusal.ID_IN_USE, desk().open(cases.opening("k1", town.greenChild("c2"))));
    }

    @Test
    void nobodyOpensACaseForWhoIsNotThereOrGivesItToWhoIsNotInService() {
        ResidentId child = town.greenChild("c1");
        assertRefused(OfficeRefusal.UNKNOWN_RESIDENT, desk().open(cases.opening("k1", ResidentId.of("nobody"))));
        town.station()
                .staff()
                .employ(new Worker(
                        new WorkerId("wu"),
                        "工作者",
                        List.of(Role.SOCIAL_WORKER),
                        false,
                        DateRange.ofClosed(MONDAY.minusYears(1), MONDAY.minusDays(1))))
                .orElseThrow();
        Case one = cases.opened("k1", child);
        assertRefused(CaseRefusal.NOT_IN_SERVICE, desk().give(one.id(), new WorkerId("wu")));
        assertRefused(CaseRefusal.UNKNOWN_CASE, desk().give(new Case.Id("other"), Town.LIN));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                desk().open(Case.Opening.of("k2", child, Town.LIN, Case.OriginKind.TIER, "RED", MONDAY.plusDays(1))));
    }

    @Test
    void withoutTheSectionOfAPackACaseIsRefusedButAnAssistIsNot() {
        Town plain = Town.open();
        ResidentId child = plain.greenChild("c1");
        assertRefused(CaseRefusal.NO_RULES, plain.station().cases().open(cases.opening("k1", child)));
        plain.record(cases.visit("v1", child, AssistKind.URGENT));
        assertEquals(
                Optional.empty(), plain.station().cases().assists(child).get(0).due());
    }

    @Test
    void whoMayNotKeepCasesIsRefused() {
        ResidentId child = town.greenChild("c1");
        Actor reader = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        assertRefused(OfficeRefusal.NOT_PERMITTED, town.station(reader).cases().open(cases.opening("k1", child)));
    }

    // B3
    @Test
    void thePlanOfNeedsIsKeptInVersionsAndWhatWasDoneStaysDone() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        cases.planned(one.id());
        long before = town.revision();
        cases.planned(one.id());
        assertEquals(before, town.revision(), "the same version twice is once");
        assertEquals(
                Optional.of(MONDAY.plusDays(5)),
                desk().find(one.id()).orElseThrow().dates().next());
        cases.done(one.id(), "rice");
        assertEquals(
                Optional.of(MONDAY.plusDays(9)),
                desk().find(one.id()).orElseThrow().dates().next());
        CasePlan.Entry third = CasePlan.Entry.of(
                one.id(),
                3,
                List.of("company"),
                CasePlan.Item.of("visits", ItemKind.SERVICE, "company", MONDAY.plusDays(30)));
        CasePlan plan = desk().plan(third).orElseThrow();
        assertEquals(plan, desk().plan(third).orElseThrow());
        assertFalse(plan.item(new CasePlan.ItemCode("rice")).orElseThrow().isOpen());
        assertTrue(plan.item(new CasePlan.ItemCode("advice")).isEmpty(), "left out, but still in the versions before");
        assertEquals(
                List.of(1, 2, 3),
                desk().plans(one.id()).stream().map(CasePlan::version).toList());
    }

    @Test
    void aPlanOnAnOldVersionWithAnUnknownNeedOrAnItemDoneOtherwiseIsRefused() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        cases.planned(one.id());
        assertRefused(CaseRefusal.OTHER_VERSION, desk().plan(CasePlan.Entry.of(one.id(), 1, List.of("company"))));
        assertRefused(CaseRefusal.OTHER_VERSION, desk().plan(CasePlan.Entry.of(one.id(), 3, List.of("company"))));
        assertRefused(CaseRefusal.UNKNOWN_NEED, desk().plan(CasePlan.Entry.of(one.id(), 2, List.of("luck"))));
        cases.done(one.id(), "rice");
        cases.done(one.id(), "rice");
        CasePlan.ItemCode rice = new CasePlan.ItemCode("rice");
        assertRefused(CaseRefusal.ALREADY_DONE, desk().itemDone(one.id(), rice, MONDAY, photo("other")));
        assertRefused(
                CaseRefusal.UNKNOWN_ITEM,
                desk().itemDone(one.id(), new CasePlan.ItemCode("boat"), MONDAY, photo("boat")));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                desk().itemDone(one.id(), new CasePlan.ItemCode("advice"), MONDAY.plusDays(1), photo("x")));
    }

    @Test
    void anItemTwiceOrForANeedThatThePlanDoesNotNameIsTheCallersMistake() {
        Case.Id id = new Case.Id("k1");
        CasePlan.Item rice = CasePlan.Item.of("rice", ItemKind.GOODS, "income", MONDAY);
        assertThrows(IllegalArgumentException.class, () -> CasePlan.Entry.of(id, 1, List.of("income"), rice, rice));
        assertThrows(IllegalArgumentException.class, () -> CasePlan.Entry.of(id, 1, List.of("company"), rice));
    }

    @Test
    void whatWasDoneIsWrittenDownNowOrLateAndOnce() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        Intervention.Entry entry = Intervention.Entry.of("i1", one.id(), "home-talk", MONDAY.minusDays(2), Town.LIN)
                .noting("某事");
        Intervention kept = desk().intervene(entry).orElseThrow();
        assertEquals(kept, desk().intervene(entry).orElseThrow());
        assertEquals(List.of(kept), desk().interventions(one.id()));
        assertFalse(kept.toString().contains("某事"));
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                desk().intervene(Intervention.Entry.of("i1", one.id(), "other", MONDAY, Town.LIN)));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                desk().intervene(Intervention.Entry.of("i2", one.id(), "x", MONDAY.plusDays(1), Town.LIN)));
    }

    @Test
    void pointsOutOfTheScaleAreRefused() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        assertRefused(
                CaseRefusal.OUT_OF_BOUNDS,
                desk().measure(Measurement.Entry.of(
                        "m1", one.id(), Measurement.Moment.START, MONDAY, 1, 1, 1, 1, 1, 6)));
        cases.measured(one.id());
        cases.measured(one.id());
        assertEquals(2, desk().measurements(one.id()).size());
    }

    @Test
    void aReviewSetsTheNextDateByTheTierOrByPeople() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        LocalDate later = town.on(MONDAY.plusMonths(5));
        assertEquals(
                Optional.of(later.plusMonths(6)),
                desk().review(one.id()).orElseThrow().dates().review());
        long before = town.revision();
        desk().review(one.id()).orElseThrow();
        assertEquals(before, town.revision());
        assertEquals(
                Optional.of(later.plusDays(3)),
                desk().review(one.id(), later.plusDays(3)).orElseThrow().dates().review());
    }

    @Test
    void everyCriterionIsToldWithItsReasonAndTheCaseIsClosedByTwoPersons() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, Town.ABSENT, true, Town.HARM, false);
        Case one = cases.opened("k1", child);
        cases.found("a1", child, AssistKind.HAZARD);
        cases.found("a2", child, AssistKind.POLICY);
        assertEquals(
                List.of(
                        Unmet.ASSISTS_OPEN,
                        Unmet.TIER_TOO_SEVERE,
                        Unmet.NOT_MEASURED,
                        Unmet.NO_PLAN,
                        Unmet.NO_PLAN,
                        Unmet.NOT_PROPOSED),
                unmet(one.id()));
        cases.planned(one.id());
        desk().closeAssist(cases.found("a1", child, AssistKind.HAZARD).id(), town.today(), photo("wire"))
                .orElseThrow();
        cases.measured(one.id());
        town.learn(child, town.on(MONDAY.plusDays(1)), Town.ABSENT, false);
        assertEquals(List.of(Unmet.STAY_TOO_SHORT, Unmet.PLAN_OPEN, Unmet.NOT_PROPOSED), unmet(one.id()));
        assertRefused(CaseRefusal.CRITERIA_NOT_MET, desk().proposeClosing(one.id()));
        town.on(MONDAY.plusDays(15));
        cases.done(one.id(), "rice");
        cases.done(one.id(), "advice");
        Case proposed = desk().proposeClosing(one.id()).orElseThrow();
        assertEquals(Case.Phase.IN_REVIEW, proposed.phase());
        assertEquals(proposed, desk().proposeClosing(one.id()).orElseThrow());
        assertRefused(CaseRefusal.SAME_PERSON, desk().agreeClosing(one.id()));
        Case closed = cases.second().agreeClosing(one.id()).orElseThrow();
        assertEquals(closed, cases.second().agreeClosing(one.id()).orElseThrow());
        assertEquals(Case.Phase.FOLLOWING_UP, closed.phase());
        assertEquals(
                Optional.of(ActorId.of("chen")), closed.closure().orElseThrow().agreedBy());
        assertEquals(Optional.of(town.today().plusMonths(1)), closed.dates().next());
        assertRefused(CaseRefusal.CASE_OVER, desk().plan(CasePlan.Entry.of(one.id(), 4, List.of("income"))));
    }

    @Test
    void anUnassessedResidentNeverReadsAsMildEnough() {
        Case one = cases.opened("k1", town.child("c1"));
        assertTrue(unmet(one.id()).contains(Unmet.TIER_UNKNOWN));
    }

    @Test
    void whoGetsBetterStillHasNotToWaitAgain() {
        ResidentId elder = town.elder("e1");
        town.learn(elder, MONDAY, SamplePolicies.SELF_CARE_LOST, false);
        Learnt poor = new Learnt(SamplePolicies.INCOME, FactValue.of(90_000));
        Learnt better = new Learnt(SamplePolicies.INCOME, FactValue.of(190_000));
        town.registry().learn(elder, MONDAY, Fact.Source.REPORT, List.of(poor)).orElseThrow();
        Case one = cases.opened("k1", elder);
        assertEquals("BLUE", town.counts(elder));
        town.on(MONDAY.plusDays(14));
        town.registry()
                .learn(elder, town.today(), Fact.Source.REPORT, List.of(better))
                .orElseThrow();
        assertEquals("GREEN", town.counts(elder));
        assertTrue(!unmet(one.id()).contains(Unmet.STAY_TOO_SHORT), "BLUE was mild enough");
        town.learn(elder, town.today(), SamplePolicies.SELF_CARE_LOST, true);
        town.learn(elder, town.on(town.today().plusDays(1)), SamplePolicies.SELF_CARE_LOST, false);
        assertTrue(unmet(one.id()).contains(Unmet.STAY_TOO_SHORT), "YELLOW was not");
    }

    @Test
    void anOverdueVisitStandsAgainstClosing() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.ready("k1", child);
        assertEquals(List.of(Unmet.NOT_PROPOSED), unmet(one.id()));
        town.on(MONDAY.plusMonths(4));
        assertTrue(unmet(one.id()).contains(Unmet.VISITS_OVERDUE));
    }

    @Test
    void whatCameUpMeanwhileStopsTheSecondPersonAndAProposalCanBeTurnedDown() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.ready("k1", child);
        assertRefused(CaseRefusal.NOT_PROPOSED, cases.second().agreeClosing(one.id()));
        desk().proposeClosing(one.id()).orElseThrow();
        cases.found("a1", child, AssistKind.URGENT);
        assertRefused(CaseRefusal.CRITERIA_NOT_MET, cases.second().agreeClosing(one.id()));
        assertEquals(
                Case.Phase.OPEN,
                cases.second().turnDownClosing(one.id()).orElseThrow().phase());
        assertRefused(CaseRefusal.NOT_PROPOSED, cases.second().turnDownClosing(one.id()));
    }

    @Test
    void aFurtherReasonPutsAProposedClosingOff() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.ready("k1", child);
        desk().proposeClosing(one.id()).orElseThrow();
        assertEquals(Case.Phase.OPEN, cases.opened("k2", child).phase());
        assertRefused(CaseRefusal.NOT_PROPOSED, cases.second().agreeClosing(one.id()));
    }
}
