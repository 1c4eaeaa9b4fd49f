package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.office.Actor;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** The code of the guide to alerts, on an elder whose roof leaks. */
class AlertSnippetsTest {

    private final LocalDate monday = LocalDate.of(2026, 3, 2);
    private final LocalDate friday = monday.plusDays(4);
    private final DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    private final SettableTime time = SettableTime.at(monday, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("w-17", "casework"));
    private final VillageId village = new VillageId("east");
    private final WorkerId lin = new WorkerId("lin");
    private final ResidentId elder = ResidentId.of("e-1");
    private final List<String> said = new ArrayList<>();

    @Test
    void aReportLeadsToAVisitAndADisposition() {
        town.registry()
                .serve(List.of(new Village(village, "上葵村", Optional.empty(), always)))
                .orElseThrow();
        town.staff()
                .employ(new Worker(lin, "林", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        town.registry()
                .enrol(new NewResident(
                        Optional.of(elder),
                        "某某",
                        Optional.empty(),
                        Optional.of(monday.minusYears(80)),
                        Optional.empty(),
                        Optional.empty(),
                        village,
                        List.of(Category.of("elder.special"))))
                .orElseThrow();
        Instant seenAt = time.instant().minusSeconds(3600);
        VisitEntry visit = new VisitEntry(
                new VisitId("v-1"),
                lin,
                monday,
                VisitForm.HOME,
                List.of(VisitEntry.PersonSeen.met(elder, List.of(), List.of())));
        // snippet: report
        MonitoringDesk desk = town.monitoring();
        Outcome<Alert> raised = desk.report(FieldReport.of("report-1", elder, "housing", Signal.Urgency.ROUTINE, seenAt)
                .noting("屋顶漏雨"));
        Alert.Id id = raised.orElseThrow().id();
        // end
        assertEquals(Signal.Urgency.PRESSING, raised.orElseThrow().urgency());
        time.set(friday, LocalTime.of(9, 0), Xinfeng.ZONE);
        // snippet: list
        for (AlertClock.Standing one : desk.alerts(AlertQuery.all().in(village)).items()) {
            said.add(one.alert().cause().value() + (one.overdue() ? " overdue, rung " + one.rung() : " in time"));
        }
        AlertFigures figures = desk.figures(DateRange.ofClosed(monday, friday));
        // end
        assertEquals(List.of("housing overdue, rung 2"), said);
        assertEquals(1, figures.sources().get(0).signals());
        // snippet: lead
        desk.assign(id, lin).orElseThrow();
        town.visits().record(visit).orElseThrow();
        desk.judge(id, AlertStep.Verdict.CONFIRMED, AlertStep.Said.NOTHING).orElseThrow();
        desk.dispose(id, AlertStep.Said.because("roof-mended")).orElseThrow();
        desk.feedBack(id, AlertStep.Said.because("told-reporter")).orElseThrow();
        Outcome<Alert> closed = desk.close(id, AlertStep.Said.NOTHING);
        // end
        assertTrue(closed.isDone());
        assertEquals(List.of(), desk.alerts(AlertQuery.all()).items());
    }
}
