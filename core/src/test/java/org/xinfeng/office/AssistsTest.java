package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.CaseTown.MONDAY;
import static org.xinfeng.office.CaseTown.photo;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseFigures;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.CaseRules.Criterion;
import org.xinfeng.casework.CaseRules.CriterionCode;
import org.xinfeng.casework.Measurement.Dimension;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.OpenedAssist.AssistState;
import org.xinfeng.casework.OpenedAssist.WithdrawnWhy;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitEntry.AssistKind;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** What findings open, and what is counted of it and of cases. */
class AssistsTest {

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;

    private CaseDesk desk() {
        return cases.desk();
    }

    // D10
    @Test
    void eachFindingOfAVisitOpensOneOfTheFourAssistsAndSentTwiceOpensItOnce() {
        ResidentId child = town.greenChild("c1");
        VisitEntry visit = cases.visit("v1", child, AssistKind.values());
        town.record(visit);
        town.record(visit);
        List<OpenedAssist> found = desk().assists(child);
        assertEquals(
                Map.of(
                        "v1/1/1", MONDAY.plusDays(3),
                        "v1/1/2", MONDAY.plusDays(14),
                        "v1/1/3", MONDAY.plusMonths(1),
                        "v1/1/4", MONDAY.plusMonths(2)),
                found.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                one -> one.id().value(), one -> one.due().orElseThrow())));
        assertTrue(found.stream().allMatch(one -> one.village().equals(Town.EAST)));
        assertFalse(found.get(0).toString().contains("某处"));
        assertEquals(
                List.of("v1/1/2"),
                desk().openAssists(AssistKind.HAZARD, Optional.empty(), 9).items().stream()
                        .map(one -> one.id().value())
                        .toList());
    }

    @Test
    void theIdOfAFindingIsShortHoweverLongTheIdOfTheVisitIs() {
        ResidentId child = town.greenChild("c1");
        VisitEntry long62 = new VisitEntry(
                new VisitId("v".repeat(62)),
                Town.LIN,
                MONDAY,
                VisitForm.HOME,
                cases.visit("v", child, AssistKind.HAZARD, AssistKind.HAZARD).people());
        town.record(long62);
        town.record(long62);
        assertEquals(2, desk().assists(child).size());
    }

    @Test
    void anAssistIsClosedWithAProofOnceAndNotOtherwise() {
        ResidentId child = town.greenChild("c1");
        OpenedAssist.Id id = cases.found("a1", child, AssistKind.HAZARD).id();
        assertEquals(id, cases.found("a1", child, AssistKind.HAZARD).id(), "a report sent twice is once");
        assertRefused(CaseRefusal.BEFORE_FINDING, desk().closeAssist(id, MONDAY.minusDays(1), photo("wire")));
        assertRefused(OfficeRefusal.IN_FUTURE, desk().closeAssist(id, MONDAY.plusDays(1), photo("wire")));
        OpenedAssist closed = desk().closeAssist(id, MONDAY, photo("wire")).orElseThrow();
        assertEquals(AssistState.CLOSED, closed.state());
        assertEquals(closed, desk().closeAssist(id, MONDAY, photo("wire")).orElseThrow());
        assertRefused(CaseRefusal.ASSIST_OVER, desk().closeAssist(id, MONDAY, photo("other")));
        assertRefused(CaseRefusal.ASSIST_OVER, desk().withdrawAssist(id, WithdrawnWhy.MISTAKEN));
        assertRefused(
                CaseRefusal.UNKNOWN_ASSIST, desk().withdrawAssist(new OpenedAssist.Id("x"), WithdrawnWhy.MISTAKEN));
    }

    @Test
    void anAssistIsWithdrawnWithAReason() {
        ResidentId child = town.greenChild("c1");
        OpenedAssist.Id id = cases.found("a1", child, AssistKind.POLICY).id();
        OpenedAssist gone = desk().withdrawAssist(id, WithdrawnWhy.DECLINED).orElseThrow();
        assertEquals(gone, desk().withdrawAssist(id, WithdrawnWhy.DECLINED).orElseThrow());
        assertEquals(
                Optional.of(WithdrawnWhy.DECLINED), gone.ending().orElseThrow().why());
        assertRefused(CaseRefusal.ASSIST_OVER, desk().withdrawAssist(id, WithdrawnWhy.MISTAKEN));
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                desk().openAssist(OpenedAssist.Report.of("a1", child, AssistKind.URGENT, MONDAY, "neighbour")));
    }

    // D10, D12
    @Test
    void openedAndClosedAreCountedByKindAndHazardsByTheirDays() {
        ResidentId child = town.greenChild("c1");
        OpenedAssist.Id wire = cases.found("wire", child, AssistKind.HAZARD).id();
        cases.found("roof", child, AssistKind.HAZARD);
        OpenedAssist.Id form = cases.found("form", child, AssistKind.POLICY).id();
        town.on(MONDAY.plusDays(6));
        desk().closeAssist(wire, MONDAY.plusDays(4), photo("wire")).orElseThrow();
        desk().withdrawAssist(form, WithdrawnWhy.NOT_NEEDED).orElseThrow();
        CaseFigures week = desk().figures(DateRange.ofClosed(MONDAY, MONDAY.plusDays(6)));
        assertEquals(List.of(wire), week.assists().get(AssistKind.HAZARD).closed());
        assertEquals(2, week.assists().get(AssistKind.HAZARD).opened().size());
        assertEquals(List.of(form), week.assists().get(AssistKind.POLICY).withdrawn());
        assertEquals(0, week.assists().get(AssistKind.URGENT).opened().size());
        assertEquals(
                List.of(
                        new CaseFigures.Hazard(wire, true, 4),
                        new CaseFigures.Hazard(new OpenedAssist.Id("roof"), false, 6)),
                week.hazards());
        assertEquals(OptionalInt.of(4), week.medianDaysToRemoval());
        CaseFigures before = desk().figures(DateRange.ofClosed(MONDAY, MONDAY.plusDays(2)));
        assertEquals(
                List.of(
                        new CaseFigures.Hazard(new OpenedAssist.Id("roof"), false, 2),
                        new CaseFigures.Hazard(wire, false, 2)),
                before.hazards(),
                "removed later, so it was not removed then");
        assertTrue(desk().figures(DateRange.ofClosed(MONDAY.minusDays(9), MONDAY.minusDays(1)))
                .hazards()
                .isEmpty());
    }

    // D7
    @Test
    void theChangeInEachOfTheSixDimensionsIsCountedForClosedCases() {
        ResidentId child = cases.stableChild("c1");
        Case one = cases.closed("k1", child);
        CaseFigures month = desk().figures(DateRange.ofClosed(MONDAY, MONDAY.plusMonths(1)));
        assertEquals(List.of(one.id()), month.opened());
        assertEquals(List.of(one.id()), month.closed());
        assertEquals(2, month.delta(Dimension.ECONOMIC));
        assertEquals(0, month.delta(Dimension.LIVING));
        assertEquals(-1, month.delta(Dimension.MEDICAL));
        assertEquals(1, month.improved(Dimension.SOCIAL));
        assertEquals(0, month.improved(Dimension.MEDICAL));
        assertEquals(6, month.changes().size());
    }

    // A4
    @Test
    void aClosedCaseWhosePlanLacksGoodsOrServiceIsReported() {
        CaseTown lenient = CaseTown.open(CaseTown.rules(Optional.empty(), Criterion.of(CriterionCode.SECOND_PERSON)));
        ResidentId child = lenient.town.greenChild("c1");
        Case bare = lenient.opened("k1", child);
        lenient.desk()
                .plan(CasePlan.Entry.of(
                        bare.id(),
                        1,
                        List.of("income", "company"),
                        CasePlan.Item.of("rice", CasePlan.ItemKind.GOODS, "income", MONDAY),
                        CasePlan.Item.of("visits", CasePlan.ItemKind.SERVICE, "company", MONDAY)))
                .orElseThrow();
        lenient.desk().proposeClosing(bare.id()).orElseThrow();
        lenient.second().agreeClosing(bare.id()).orElseThrow();
        Case none = lenient.opened("k2", lenient.town.greenChild("c2"));
        lenient.desk().proposeClosing(none.id()).orElseThrow();
        lenient.second().agreeClosing(none.id()).orElseThrow();
        assertEquals(
                List.of(bare.id(), none.id()),
                lenient.desk().figures(DateRange.ofClosed(MONDAY, MONDAY)).unbalanced());
        assertEquals(
                List.of("income/SERVICE"),
                lenient.desk().plans(bare.id()).get(0).lacks(CaseTown.rules()).stream()
                        .map(one -> one.need() + "/" + one.kind())
                        .toList());
        cases.closed("k1", cases.stableChild("c1"));
        assertEquals(
                List.of(),
                desk().figures(DateRange.ofUnboundedEnd(MONDAY)).unbalanced(),
                "a plan with goods and service is not");
    }
}
