package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.ChangeRule;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.ContactState;
import org.xinfeng.visits.VisitId;

/** What raises alerts by itself as records are written, by the rules of the pack; nothing without them. */
final class AlertSources {

    private final Work work;
    private final Optional<AlertRules> rules;

    AlertSources(Work work) {
        this.work = work;
        this.rules = work.policy().loop().alerts();
    }

    /** The facts of a resident have changed. */
    void changed(FactSheet before, FactSheet after, Optional<Signal.Reference> by) {
        rules.ifPresent(
                all -> raise(before.resident(), ChangeRule.hits(all.changes(), before, after, work.today()), by));
    }

    /** Somebody of a household died, left it or joined it; the others who are on file and were there before hear of it. */
    void happened(Household household, ResidentId member, ChangeRule.Event event, LocalDate on) {
        List<ChangeRule.Hit> hits = rules.map(all -> ChangeRule.hits(all.changes(), event, Optional.of(member), on))
                .orElse(List.of());
        if (hits.isEmpty()) {
            return;
        }
        for (Household.Membership other : household.membersOn(on)) {
            if (!other.resident().equals(member) && other.during().start().isBefore(on)) {
                raise(other.resident(), hits, Optional.empty());
            }
        }
    }

    /** Another than before is guardian of a resident. */
    void guarded(ResidentId resident, LocalDate on) {
        rules.ifPresent(all -> raise(
                resident,
                ChangeRule.hits(all.changes(), ChangeRule.Event.GUARDIAN, Optional.empty(), on),
                Optional.empty()));
    }

    private void raise(ResidentId resident, List<ChangeRule.Hit> hits, Optional<Signal.Reference> by) {
        if (hits.isEmpty()) {
            return;
        }
        Optional<Resident> who = work.store(Resident.KIND).find(resident).map(Versioned::value);
        if (who.filter(Resident::isOnFile).isEmpty()) {
            return;
        }
        for (ChangeRule.Hit hit : hits) {
            take(
                    who.get(),
                    hit.rule().cause(),
                    hit.rule().urgency(),
                    Signal.Source.FACT,
                    Optional.of(hit.change()),
                    by);
        }
    }

    /** The tier that counts became the most severe; such an alert is always immediate. */
    void mostSevere(Resident resident) {
        rules.flatMap(AlertRules::onTier)
                .ifPresent(cause -> take(
                        resident,
                        cause,
                        Signal.Urgency.IMMEDIATE,
                        Signal.Source.SYSTEM,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A visit was tried; the one that makes the row long enough raises an alert, and no other of that row. */
    void tried(ContactState before, ContactState after, VisitId visit) {
        Optional<AlertRules.Attempts> attempts = rules.flatMap(AlertRules::attempts)
                .filter(row -> before.failedInRow() < row.failed() && after.failedInRow() >= row.failed());
        attempts.ifPresent(row -> work.store(Resident.KIND)
                .find(after.resident())
                .ifPresent(resident -> take(
                        resident.value(),
                        row.cause(),
                        row.urgency(),
                        Signal.Source.VISIT,
                        Optional.empty(),
                        Optional.of(Signal.Reference.of(visit)))));
    }

    private void take(
            Resident resident,
            Signal.Cause cause,
            Signal.Urgency urgency,
            Signal.Source source,
            Optional<Signal.Change> change,
            Optional<Signal.Reference> by) {
        FieldReport came = new FieldReport(
                Optional.empty(), resident.id(), cause, urgency, work.act().at(), Optional.empty(), by);
        new Alerting(work).take(came, source, change, resident.village());
    }
}
