package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.WorkerId;

/** That a worker is to see to alerts that are open. */
final class HeldAlerts implements Holdings {

    private final Work work;

    HeldAlerts(Work work) {
        this.work = work;
    }

    @Override
    public What what() {
        return What.ALERT;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        return Listing.all(work, Alert.KIND, Alert.BY_WORKER, Prefix.of(worker)).stream()
                .map(one -> Holdings.ofResident(what(), one.id(), Optional.of(one.village()), one.resident(), worker))
                .toList();
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        Alerting alerting = new Alerting(work);
        alerting.step(
                        new Alert.Id(held.id().value()),
                        alert -> alerting.once(
                                alert,
                                alerting.step(AlertStep.Move.ASSIGN, AlertStep.Said.NOTHING)
                                        .by(successor)))
                .orElseThrow();
    }
}
