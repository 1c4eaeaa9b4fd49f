package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.CompareRefusal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decided;
import org.xinfeng.monitoring.comparing.ComparisonLine.Decision;
import org.xinfeng.monitoring.comparing.ComparisonLine.State;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.monitoring.comparing.TakenBack.Done;
import org.xinfeng.monitoring.comparing.TakenBack.Effect;
import org.xinfeng.registry.FactSheet;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/** Takes a decision about a line back, inside one unit: the line is open again, and what the decision did elsewhere is told. */
final class TakingBack {

    private final Work work;

    TakingBack(Work work) {
        this.work = work;
    }

    Outcome<TakenBack> takeBack(TakenBack.Id id, ComparisonLine.Id lineId, ComparisonLine.Reason why) {
        Optional<Outcome<TakenBack>> sent = work.sentBefore(
                "takenBack",
                TakenBack.KIND,
                id,
                one -> one.line().equals(lineId)
                        && one.why().equals(why)
                        && one.by().equals(work.act().actor()));
        if (sent.isPresent()) {
            return sent.get();
        }
        Optional<Versioned<ComparisonLine>> found =
                work.store(ComparisonLine.KIND).find(lineId);
        if (found.isEmpty()) {
            return Outcome.refused(CompareRefusal.UNKNOWN_LINE, "line", lineId);
        }
        ComparisonLine line = found.get().value();
        if (line.state() == State.GONE) {
            return Outcome.refused(CompareRefusal.LINE_GONE, "line", lineId);
        }
        if (line.decision().isEmpty()) {
            return Outcome.refused(CompareRefusal.NOT_DECIDED, "line", lineId);
        }
        Decision decision = line.decision().get();
        return instead(line, decision).map(closed -> {
            TakenBack back = new TakenBack(
                    id,
                    lineId,
                    decision,
                    line.resident(),
                    line.taken(),
                    why,
                    work.act().actor(),
                    work.act().at(),
                    effects(line, decision, closed));
            work.store(TakenBack.KIND).add(back);
            work.store(ComparisonLine.KIND).replace(found.get(), line.undecided());
            return back;
        });
    }

    /**
     * Closes the line that was opened because this one meant none of its candidates, or the person would stand to be decided
     * twice; which that is, or that it has been decided itself.
     */
    private Outcome<Optional<ComparisonLine.Id>> instead(ComparisonLine line, Decision decision) {
        Optional<Versioned<ComparisonLine>> other = decision.decided() != Decided.DIFFERENT_PERSON
                ? Optional.empty()
                : line.instead().flatMap(id -> work.store(ComparisonLine.KIND).find(id));
        if (other.isEmpty() || other.get().value().state() == State.GONE) {
            return Outcome.done(Optional.empty());
        }
        ComparisonLine.Id id = other.get().value().id();
        if (!other.get().value().isOpen()) {
            return Outcome.refused(CompareRefusal.DECIDED_SINCE, "line", id);
        }
        work.store(ComparisonLine.KIND).replace(other.get(), other.get().value().gone());
        return Outcome.done(Optional.of(id));
    }

    private List<Effect> effects(ComparisonLine line, Decision decision, Optional<ComparisonLine.Id> closed) {
        List<Effect> effects = new ArrayList<>();
        line.resident().ifPresent(resident -> {
            Signal.Reference about = Signal.Reference.of(resident);
            if (decision.decided() == Decided.ENROLLED && isOnFile(resident)) {
                effects.add(new Effect(Done.ON_FILE, about));
            }
            if (!line.taken().isEmpty()) {
                effects.add(new Effect(Done.FILE_CHANGED, about));
            }
            if (hasFacts(line, resident, decision)) {
                effects.add(new Effect(Done.FACTS, about));
            }
            openAlerts(line, resident, decision)
                    .forEach(alert -> effects.add(new Effect(Done.ALERT, Signal.Reference.of(alert))));
        });
        closed.ifPresent(id -> effects.add(new Effect(Done.LINE_CLOSED, Signal.Reference.of(id))));
        return effects;
    }

    private boolean isOnFile(ResidentId resident) {
        return work.store(Resident.KIND)
                .find(resident)
                .filter(found -> found.value().isOnFile())
                .isPresent();
    }

    /** Whether the resident has facts that somebody took from a list of this day on the day of the decision. */
    private boolean hasFacts(ComparisonLine line, ResidentId resident, Decision decision) {
        LocalDate on = LocalDate.ofInstant(decision.at(), work.zone());
        Optional<LocalDate> asOf = work.store(Comparison.KIND)
                .find(line.comparison())
                .map(comparison -> comparison.value().asOf());
        return work.store(FactSheet.KIND).find(resident).stream()
                .flatMap(sheet -> sheet.value().facts().stream())
                .anyMatch(fact -> fact.source().equals(Verdicts.DEPARTMENT)
                        && fact.recorder().equals(decision.by())
                        && fact.recordedOn().equals(on)
                        && asOf.filter(fact.asOf()::equals).isPresent());
    }

    /** The open alerts with a signal that the decision gave, itself or by what it changed. */
    private Set<Alert.Id> openAlerts(ComparisonLine line, ResidentId resident, Decision decision) {
        Optional<Signal.Reference> reference = Optional.of(Signal.Reference.of(line.id()));
        Set<Alert.Id> alerts = new LinkedHashSet<>();
        for (Versioned<Signal> signal :
                work.store(Signal.KIND).all(Signal.KIND, Signal.BY_RESIDENT, Prefix.of(resident, decision.at()))) {
            if (signal.value().reference().equals(reference)) {
                alerts.add(signal.value().alert());
            }
        }
        alerts.removeIf(alert -> work.store(Alert.KIND)
                .find(alert)
                .filter(found -> found.value().isOpen())
                .isEmpty());
        return alerts;
    }
}
