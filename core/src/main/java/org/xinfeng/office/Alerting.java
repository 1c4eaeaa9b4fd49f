package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertRefusal;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitId;

/** Takes signals in and takes alerts a step further, inside one unit of work. Needs no rules: without them nothing is merged
 * once an alert is over, and only {@code IMMEDIATE} alerts have a due time. */
final class Alerting {

    private final Work work;
    private final Optional<AlertRules> rules;
    private final AlertClock clock;

    Alerting(Work work) {
        this.work = work;
        this.rules = work.policy().loop().alerts();
        this.clock = new AlertClock(rules, work.policy().calendar(), work.zone());
    }

    Optional<AlertRules> rules() {
        return rules;
    }

    AlertClock.Standing standing(Alert alert) {
        return clock.standing(alert, work.act().at());
    }

    /** A report of somebody; sent twice with the same id it is done once. */
    Outcome<Alert> report(FieldReport report, Signal.Source source) {
        Optional<Resident> resident =
                work.store(Resident.KIND).find(report.resident()).map(Versioned::value);
        if (resident.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", report.resident());
        }
        if (report.discoveredAt().isAfter(work.act().at())) {
            return Outcome.refused(AlertRefusal.IN_FUTURE, "discoveredAt", report.discoveredAt());
        }
        Optional<Signal> sent =
                report.id().flatMap(id -> work.store(Signal.KIND).find(id)).map(Versioned::value);
        if (sent.isPresent()) {
            Signal again = signal(report, source, Optional.empty(), sent.get().alert());
            return sent.get().saysTheSame(again)
                    ? Outcome.done(work.store(Alert.KIND)
                            .find(sent.get().alert())
                            .orElseThrow()
                            .value())
                    : Outcome.refused(
                            OfficeRefusal.ID_IN_USE, "signal", sent.get().id());
        }
        return Outcome.done(
                take(report, source, Optional.empty(), resident.get().village()));
    }

    /** Takes a signal in: counted with the alert that is there, or raising one. */
    Alert take(FieldReport came, Signal.Source source, Optional<Signal.Change> change, VillageId village) {
        var alerts = work.store(Alert.KIND);
        List<Versioned<Alert>> had =
                alerts.all(Alert.KIND, Alert.BY_RESIDENT, Prefix.of(came.resident(), came.cause()));
        Optional<Versioned<Alert>> last = had.isEmpty() ? Optional.empty() : Optional.of(had.get(had.size() - 1));
        int number = last.map(one -> one.value().number()).orElse(0) + 1;
        Signal fresh = signal(came, source, change, Alert.Id.of(came.resident(), came.cause(), number));
        boolean mustReport = rules.flatMap(all -> all.cause(came.cause()))
                .filter(AlertRules.CauseRule::mandatoryReport)
                .isPresent();
        int mergeDays = rules.map(AlertRules::mergeDays).orElse(0);
        Optional<Versioned<Alert>> repeated = last.filter(
                one -> one.value().takes(fresh, mergeDays) && (one.value().isOpen() || !mustReport));
        if (repeated.isEmpty()) {
            Alert raised = Alert.raised(fresh, number, village, mustReport, clock);
            work.store(Signal.KIND).add(fresh);
            alerts.add(raised);
            return raised;
        }
        Signal repeat = fresh.of(repeated.get().value().id());
        Alert merged = repeated.get().value().with(repeat, village, mustReport, clock);
        work.store(Signal.KIND).add(repeat);
        alerts.replace(repeated.get(), merged);
        return merged;
    }

    private Signal signal(FieldReport came, Signal.Source source, Optional<Signal.Change> change, Alert.Id alert) {
        Signal.Urgency urgency = rules.flatMap(all -> all.cause(came.cause()))
                .map(cause -> cause.urgency().orMore(came.urgency()))
                .orElse(came.urgency());
        return new Signal(
                came.id().orElseGet(() -> new Signal.Id(work.ids().next())),
                came.resident(),
                came.cause(),
                source,
                urgency,
                came.discoveredAt(),
                work.act().at(),
                work.act().actor(),
                came.note(),
                came.reference(),
                change,
                alert);
    }

    /** Takes an alert a step further; what is the same already writes nothing. */
    Outcome<Alert> step(Alert.Id id, Function<Alert, Outcome<Alert>> next) {
        Optional<Versioned<Alert>> found = work.store(Alert.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(AlertRefusal.UNKNOWN_ALERT, "alert", id);
        }
        Alert alert = found.get().value();
        return next.apply(alert).map(after -> {
            if (!after.equals(alert)) {
                work.store(Alert.KIND).replace(found.get(), after);
            }
            return after;
        });
    }

    /** Takes a step once: the same said again by the same actor since the alert was raised changes nothing. */
    Outcome<Alert> once(Alert alert, AlertStep step) {
        boolean taken = alert.stepsSince().stream().anyMatch(step::saysTheSame);
        boolean undone = step.move() == AlertStep.Move.ASSIGN && !alert.worker().equals(step.worker());
        if (taken && !undone) {
            return Outcome.done(alert);
        }
        boolean met = step.move() == AlertStep.Move.DISPOSE && isMet(alert);
        return alert.after(step, met, clock);
    }

    Outcome<Alert> reported(Alert alert, AlertStep step, AlertStep.Report report) {
        boolean known = alert.reports().contains(report) && alert.isReported();
        return known ? Outcome.done(alert) : alert.after(step, report, clock);
    }

    AlertStep step(AlertStep.Move move, AlertStep.Said said) {
        return AlertStep.of(move, work.act().at(), work.act().actor(), said);
    }

    /** Whether a visit, not the one that raised it, has met the resident since the alert was raised, by the day. */
    private boolean isMet(Alert alert) {
        return Listing.whilst(
                        work,
                        Visit.Section.KIND,
                        Visit.Section.BY_RESIDENT,
                        Prefix.of(alert.resident()),
                        Optional.of(Cursor.before(alert.resident(), since(alert))),
                        one -> true)
                .stream()
                .anyMatch(one -> answers(alert, one));
    }

    private LocalDate since(Alert alert) {
        return LocalDate.ofInstant(alert.since(), work.zone());
    }

    private boolean answers(Alert alert, Visit.Section section) {
        return section.resident().equals(alert.resident())
                && section.result() == VisitEntry.Result.MET
                && !section.madeOn().isBefore(since(alert))
                && alert.stepsSince()
                        .get(0)
                        .reference()
                        .filter(Signal.Reference.of(section.visit())::equals)
                        .isEmpty();
    }

    /** Says that a visit was the one for an alert. */
    Outcome<Alert> visited(Alert alert, VisitId visit) {
        Optional<Visit.Section> section =
                work
                        .store(Visit.Section.KIND)
                        .all(Visit.Section.KIND, Visit.Section.BY_VISIT, Prefix.of(visit))
                        .stream()
                        .map(Versioned::value)
                        .filter(one -> answers(alert, one))
                        .findFirst();
        if (section.isEmpty()) {
            return Outcome.refused(AlertRefusal.NOT_SUCH_A_VISIT, "alert", alert.id(), "visit", visit);
        }
        boolean known = alert.stepsSince().stream()
                .anyMatch(step -> step.move() == AlertStep.Move.VISIT
                        && step.reference().equals(Optional.of(Signal.Reference.of(visit))));
        WorkerId worker =
                work.store(Visit.KIND).find(visit).orElseThrow().value().worker();
        return known ? Outcome.done(alert) : alert.after(visit(alert, visit, worker), true, clock);
    }

    private AlertStep visit(Alert alert, VisitId visit, WorkerId worker) {
        AlertStep step = step(AlertStep.Move.VISIT, AlertStep.Said.NOTHING).about(Signal.Reference.of(visit));
        return alert.worker().isPresent() ? step : step.by(worker);
    }

    /**
     * A visit was recorded that met a resident: every alert of his that was raised by then and waits for a visit, assigned or not,
     * has had it. Who went sees to it if nobody was assigned.
     */
    void met(ResidentId resident, VisitId visit, LocalDate madeOn, WorkerId worker) {
        for (Versioned<Alert> one : work.store(Alert.KIND).all(Alert.KIND, Alert.BY_RESIDENT, Prefix.of(resident))) {
            Alert alert = one.value();
            boolean waits = alert.state() == Alert.State.RAISED || alert.state() == Alert.State.ASSIGNED;
            if (waits && !madeOn.isBefore(since(alert))) {
                work.store(Alert.KIND)
                        .replace(
                                one,
                                alert.after(visit(alert, visit, worker), true, clock)
                                        .orElseThrow());
            }
        }
    }
}
