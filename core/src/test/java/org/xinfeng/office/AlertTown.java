package org.xinfeng.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Page;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** The town under a pack that says how alerts are handled. */
final class AlertTown {

    final Town town;

    private AlertTown(Town town) {
        this.town = town;
    }

    static AlertTown open() {
        return new AlertTown(Town.open(library(Alerts.rules())));
    }

    static AlertTown withoutRules() {
        return new AlertTown(Town.open());
    }

    static PolicyLibrary library(AlertRules rules) {
        return PolicyLibrary.of(SamplePolicies.pack()
                .withLoop(new LoopRules(Optional.of(rules), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    MonitoringDesk desk() {
        return town.station().monitoring();
    }

    Instant now() {
        return town.time.instant();
    }

    Alert report(String id, ResidentId who, Signal.Cause cause, Signal.Urgency urgency) {
        return desk().report(FieldReport.of(id, who, cause.value(), urgency, now()))
                .orElseThrow();
    }

    VisitEntry visit(String id, ResidentId who, LocalDate madeOn) {
        return new VisitEntry(new VisitId(id), Town.LIN, madeOn, VisitForm.HOME, List.of(Town.met(who)));
    }

    VisitEntry tried(String id, ResidentId who, LocalDate madeOn) {
        return new VisitEntry(
                new VisitId(id), Town.LIN, madeOn, VisitForm.HOME, List.of(VisitEntry.PersonSeen.notAtHome(who)));
    }

    List<Alert> listed() {
        Page<AlertClock.Standing> page = desk().alerts(AlertQuery.all().atMost(1000));
        return page.items().stream().map(AlertClock.Standing::alert).toList();
    }

    List<Alert> of(ResidentId who, Signal.Cause cause) {
        return desk().ofResident(who).stream()
                .filter(alert -> alert.cause().equals(cause))
                .toList();
    }

    Alert disposed(Alert alert) {
        desk().assign(alert.id(), Town.LIN).orElseThrow();
        town.record(visit("v-" + alert.number() + now().getEpochSecond(), alert.resident(), town.today()));
        desk().judge(alert.id(), AlertStep.Verdict.CONFIRMED, AlertStep.Said.NOTHING)
                .orElseThrow();
        return desk().dispose(alert.id(), AlertStep.Said.because("aid")).orElseThrow();
    }

    Alert closed(Alert alert) {
        disposed(alert);
        desk().feedBack(alert.id(), AlertStep.Said.NOTHING).orElseThrow();
        return desk().close(alert.id(), AlertStep.Said.NOTHING).orElseThrow();
    }
}
