package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.AlertRefusal;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.AlertStep.Verdict;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitId;

/** Alerts from a report to their disposition (预警—走访—处置). */
class MonitoringDeskTest {

    private static final AlertStep.Report TOLD = new AlertStep.Report(AlertStep.Why.of("police"), "饶公受字12号", MONDAY);

    private final AlertTown alerts = AlertTown.open();
    private final Town town = alerts.town;

    private MonitoringDesk desk() {
        return alerts.desk();
    }

    @Test
    void anAlertGoesFromReportToClosingWithWhoAndWhenOfEachStep() { // B6
        ResidentId child = town.greenChild("c1");
        Alert closed = alerts.closed(alerts.report("r1", child, Alerts.GUARDIAN, Urgency.ROUTINE));
        assertEquals(
                List.of("RAISE", "ASSIGN", "VISIT", "JUDGE", "DISPOSE", "FEED_BACK", "CLOSE"),
                closed.steps().stream().map(step -> step.move().name()).toList());
        assertTrue(closed.steps().stream().allMatch(step -> step.by().value().equals("lin")));
        assertEquals(Alert.State.CLOSED, closed.state());
        assertEquals(List.of(), alerts.listed());
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() { // B6
        Alert alert = alerts.report("r1", town.greenChild("c1"), Alerts.INCOME, Urgency.ROUTINE);
        long before = town.revision();
        assertRefused(AlertRefusal.WRONG_STATE, desk().dispose(alert.id(), Said.NOTHING));
        assertRefused(AlertRefusal.WRONG_STATE, desk().close(alert.id(), Said.NOTHING));
        assertRefused(AlertRefusal.NO_VISIT, desk().judge(alert.id(), Verdict.CONFIRMED, Said.NOTHING));
        assertRefused(AlertRefusal.UNKNOWN_ALERT, desk().close(new Alert.Id("none"), Said.NOTHING));
        assertRefused(OfficeRefusal.UNKNOWN_WORKER, desk().assign(alert.id(), new WorkerId("nobody")));
        assertEquals(before, town.revision());
    }

    @Test
    void theSameReportSentTwiceIsOneSignalAndAnotherUnderItsIdIsRefused() {
        ResidentId child = town.greenChild("c1");
        Alert first = alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE);
        long before = town.revision();
        assertEquals(first, alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE));
        assertEquals(before, town.revision());
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                desk().report(FieldReport.of("r1", child, "other", Urgency.ROUTINE, alerts.now())));
    }

    @Test
    void aRepeatIsCountedWithTheOpenAlertAndRaisesItsUrgency() { // B5
        ResidentId child = town.greenChild("c1");
        Alert first = alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE);
        Alert repeat = alerts.report("r2", child, Alerts.INCOME, Urgency.PRESSING);
        assertEquals(first.id(), repeat.id());
        assertEquals(2, repeat.origin().signals());
        assertEquals(Urgency.PRESSING, repeat.urgency());
        Alert milder = alerts.report("r3", child, Alerts.INCOME, Urgency.ROUTINE);
        assertEquals(Urgency.PRESSING, milder.urgency());
        assertEquals(
                List.of("r1", "r2", "r3"),
                desk().signals(first.id()).stream().map(one -> one.id().value()).toList());
        assertEquals(List.of(milder), alerts.listed());
    }

    @Test
    void aRepeatSoonAfterTheClosingIsCountedAndALaterOrMoreUrgentOneRaisesANewAlert() {
        ResidentId child = town.greenChild("c1");
        Alert closed = alerts.closed(alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE));
        town.on(MONDAY.plusDays(3));
        Alert counted = alerts.report("r2", child, Alerts.INCOME, Urgency.ROUTINE);
        assertEquals(closed.id(), counted.id());
        assertFalse(counted.isOpen());
        Alert urgent = alerts.report("r3", child, Alerts.INCOME, Urgency.IMMEDIATE);
        assertEquals(2, urgent.number());
        alerts.closed(urgent);
        town.on(MONDAY.plusDays(40));
        assertEquals(
                3, alerts.report("r4", child, Alerts.INCOME, Urgency.ROUTINE).number());
    }

    @Test
    void anUrgentRepeatAfterTheDisposalBeginsTheAlertAnew() {
        ResidentId child = town.greenChild("c1");
        Alert alert = alerts.disposed(alerts.report("r1", child, Alerts.GUARDIAN, Urgency.PRESSING));
        assertEquals(
                Alert.State.DISPOSED,
                alerts.report("r2", child, Alerts.GUARDIAN, Urgency.ROUTINE).state());
        town.on(MONDAY.plusDays(1));
        Alert anew = alerts.report("r3", child, Alerts.GUARDIAN, Urgency.IMMEDIATE);
        assertEquals(alert.id(), anew.id());
        assertEquals(Alert.State.RAISED, anew.state());
        assertEquals(Optional.empty(), anew.verdict());
        assertRefused(AlertRefusal.NO_VISIT, desk().judge(alert.id(), Verdict.CONFIRMED, Said.NOTHING));
    }

    @Test
    void aVisitThatMeetsTheResidentMovesHisWaitingAlertsAndOneThatFailsDoesNot() {
        ResidentId child = town.greenChild("c1");
        Alert alert = alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE);
        town.record(alerts.tried("v0", child, MONDAY));
        assertEquals(Alert.State.RAISED, desk().alert(alert.id()).orElseThrow().state());
        town.on(MONDAY.plusDays(1));
        town.record(alerts.visit("v1", child, MONDAY.minusDays(1)));
        assertEquals(Alert.State.RAISED, desk().alert(alert.id()).orElseThrow().state(), "a visit before the alert");
        town.record(alerts.visit("v2", child, MONDAY));
        Alert visited = desk().alert(alert.id()).orElseThrow();
        assertEquals(Alert.State.VISITED, visited.state());
        assertEquals(Optional.of(LIN), visited.worker());
        assertRefused(AlertRefusal.NOT_SUCH_A_VISIT, desk().visited(alert.id(), new VisitId("v1")));
        assertEquals(visited, desk().visited(alert.id(), new VisitId("v2")).orElseThrow(), "known already");
    }

    @Test
    void withoutAVisitAnAlertIsDisposedOnlyWithAStatedReason() {
        Alert alert = alerts.report("r1", town.greenChild("c1"), Alerts.INCOME, Urgency.ROUTINE);
        desk().assign(alert.id(), LIN).orElseThrow();
        assertRefused(AlertRefusal.NO_VISIT, desk().judge(alert.id(), Verdict.CONFIRMED, Said.NOTHING));
        desk().judge(alert.id(), Verdict.CONFIRMED, Said.NOTHING.withoutVisit("in-hospital"))
                .orElseThrow();
        assertEquals(
                Alert.State.DISPOSED,
                desk().dispose(alert.id(), Said.because("told-hospital"))
                        .orElseThrow()
                        .state());
    }

    @Test
    void dismissingNeedsAReason() {
        Alert alert = alerts.report("r1", town.greenChild("c1"), Alerts.INCOME, Urgency.ROUTINE);
        assertRefused(AlertRefusal.NO_REASON, desk().dismiss(alert.id(), Said.NOTHING));
        assertFalse(desk().dismiss(alert.id(), Said.because("mistaken"))
                .orElseThrow()
                .isOpen());
        assertEquals(List.of(), alerts.listed());
    }

    @Test
    void harmToAMinorIsNeitherClosedNorDismissedBeforeItIsReported() { // D1
        Alert alert = alerts.report("r1", town.greenChild("c1"), Alerts.HARM, Urgency.ROUTINE);
        assertEquals(Urgency.IMMEDIATE, alert.urgency(), "as the list says, whoever reports it");
        assertTrue(kinds().contains(Gap.Kind.REPORT_MISSING));
        assertRefused(AlertRefusal.REPORT_MISSING, desk().dismiss(alert.id(), Said.because("mistaken")));
        alerts.disposed(alert);
        desk().feedBack(alert.id(), Said.NOTHING).orElseThrow();
        assertRefused(AlertRefusal.REPORT_MISSING, desk().close(alert.id(), Said.NOTHING));
        assertRefused(
                AlertRefusal.IN_FUTURE,
                desk().mandatoryReport(
                                alert.id(), new AlertStep.Report(AlertStep.Why.of("police"), "x", MONDAY.plusDays(1))));
        desk().mandatoryReport(alert.id(), TOLD).orElseThrow();
        assertFalse(kinds().contains(Gap.Kind.REPORT_MISSING));
        assertEquals(
                List.of(TOLD),
                desk().close(alert.id(), Said.NOTHING).orElseThrow().reports());
    }

    private List<Gap.Kind> kinds() {
        return town.station().gaps().stream().map(Gap::kind).toList();
    }

    @Test
    void theListHasTheMostUrgentFirstThenByDueTimeAndGoesOnPageByPage() {
        Alert routine = alerts.report("r1", town.greenChild("c1"), Alerts.INCOME, Urgency.ROUTINE);
        Alert pressing = alerts.report("r2", town.greenChild("c2"), Alerts.GUARDIAN, Urgency.PRESSING);
        Alert later = alerts.report("r3", town.elder("e1"), Alerts.INCOME, Urgency.IMMEDIATE);
        assertEquals(List.of(later, pressing, routine), alerts.listed());
        var page = desk().alerts(AlertQuery.all().atMost(2));
        assertEquals(2, page.items().size());
        var rest = desk().alerts(AlertQuery.all().after(page.next().orElseThrow()));
        assertEquals(routine, rest.items().get(0).alert());
        assertEquals(1, desk().alerts(AlertQuery.all().in(Town.WEST)).items().size());
    }

    @Test
    void whatWaitsTooLongIsOverdueClimbsTheLadderAndStandsInTheGaps() { // B6
        Alert alert = alerts.report("r1", town.greenChild("c1"), Alerts.GUARDIAN, Urgency.PRESSING);
        assertFalse(desk().standing(alert.id()).orElseThrow().overdue());
        assertFalse(kinds().contains(Gap.Kind.ALERT_UNASSIGNED));
        town.time.advance(Duration.ofHours(30));
        var standing = desk().standing(alert.id()).orElseThrow();
        assertTrue(standing.overdue());
        assertEquals(2, standing.rung());
        assertEquals(Optional.of(Alerts.TOWN), standing.tell());
        assertTrue(kinds().contains(Gap.Kind.ALERT_UNASSIGNED));
        desk().assign(alert.id(), LIN).orElseThrow();
        assertFalse(desk().standing(alert.id()).orElseThrow().overdue(), "each step has a clock of its own");
        town.time.advance(Duration.ofHours(48));
        assertTrue(kinds().contains(Gap.Kind.ALERT_OVERDUE));
    }

    @Test
    void anAlertStaysListedWhenItsResidentIsOffTheFile() {
        ResidentId child = town.greenChild("c1");
        Alert alert = alerts.report("r1", child, Alerts.INCOME, Urgency.ROUTINE);
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        assertEquals(List.of(alert), alerts.listed());
        assertFalse(desk().dismiss(alert.id(), Said.because("moved-away"))
                .orElseThrow()
                .isOpen());
    }

    @Test
    void withoutRulesAnAlertIsRaisedAllTheSameAndNamedUntilSomebodyIsAssigned() {
        AlertTown bare = AlertTown.withoutRules();
        Alert alert = bare.report("r1", bare.town.greenChild("c1"), Signal.Cause.of("unlisted"), Urgency.ROUTINE);
        assertEquals(List.of(alert), bare.listed());
        assertTrue(bare.town.station().gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.ALERT_UNASSIGNED));
        bare.desk().assign(alert.id(), LIN).orElseThrow();
        assertFalse(bare.town.station().gaps().stream().anyMatch(gap -> gap.kind() == Gap.Kind.ALERT_UNASSIGNED));
    }

    @Test
    void aReportOfAStrangerOrOfATimeToComeIsRefused() {
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                desk().report(FieldReport.of("r1", ResidentId.of("x"), "a", Urgency.ROUTINE, alerts.now())));
        assertRefused(
                AlertRefusal.IN_FUTURE,
                desk().report(FieldReport.of(
                        "r1",
                        town.child("c1"),
                        "a",
                        Urgency.ROUTINE,
                        alerts.now().plusSeconds(1))));
    }

    @Test
    void theFiguresMeasureFromBeingFoundOutAndCountMergedDuplicates() { // B5 B8
        ResidentId child = town.greenChild("c1");
        Alert alert = desk().report(FieldReport.of(
                        "r1",
                        child,
                        "income.drop",
                        Urgency.ROUTINE,
                        alerts.now().minusSeconds(3600)))
                .orElseThrow();
        alerts.report("r2", child, Alerts.INCOME, Urgency.ROUTINE);
        town.time.advance(Duration.ofMinutes(10));
        desk().assign(alert.id(), LIN).orElseThrow();
        AlertFigures figures = desk().figures(DateRange.ofClosed(MONDAY, MONDAY));
        assertEquals(
                new AlertFigures.OfSource(Signal.Source.FIELD_REPORT, 2, 1, 1),
                figures.sources().get(0));
        assertEquals(new AlertFigures.Times(1, 4200, 4200), figures.firstAction());
        assertEquals(new AlertFigures.Times(0, 0, 0), figures.firstVisit());
        assertEquals(new AlertFigures.Times(1, 600, 600), figures.steps().get(0).times());
        assertEquals(
                0,
                desk().figures(DateRange.ofUnboundedEnd(MONDAY.plusDays(1)))
                        .sources()
                        .get(0)
                        .signals());
    }
}
