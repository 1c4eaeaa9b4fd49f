package org.xinfeng.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;

/**
 * What a station does about signals of one cause for one resident (预警—派单—走访核查—研判—处置—反馈—办结). Repeats are counted with it; a
 * resident has at most one open alert of a cause.
 *
 * @param number of the alerts of this resident and cause, from 1
 * @param village where the resident lived when the last signal came
 * @param urgency the highest of its signals
 * @param mustReport whether it is of harm to a minor that must be reported at once; once said it stays
 * @param worker who is to see to it
 * @param verdict what the visit showed, once judged
 * @param steps what was done, the earliest first; the first is {@code RAISE}
 * @param reports to whom harm was reported
 */
public record Alert(
        Id id,
        ResidentId resident,
        Signal.Cause cause,
        int number,
        VillageId village,
        Signal.Urgency urgency,
        boolean mustReport,
        State state,
        Optional<WorkerId> worker,
        Optional<AlertStep.Verdict> verdict,
        AlertOrigin origin,
        Waits waits,
        List<AlertStep> steps,
        List<AlertStep.Report> reports) {

    public static final Index<Alert> BY_RESIDENT = Index.of("resident", "resident", "cause", "number");
    public static final Index<Alert> LISTED = Index.of("listed", "urgency", "waits.listedBy");
    public static final Index<Alert> LISTED_IN_VILLAGE =
            Index.of("listed_in_village", "village", "urgency", "waits.listedBy");

    /** Open ones that somebody is to see to. */
    public static final Index<Alert> BY_WORKER = Index.of("worker", "worker", "waits.listedBy");

    public static final Index<Alert> BY_RAISING = Index.of("raised", "origin.raisedAt");

    public static final Kind<Id, Alert> KIND = Kind.of(
            "alert", Alert::id, Shape.of(Alert.class), BY_RESIDENT, LISTED, LISTED_IN_VILLAGE, BY_WORKER, BY_RAISING);

    /**
     * How long it waits for its next step.
     *
     * @param since from when that is counted
     * @param listedBy by when the step was due as it began, for the order of the list; absent once the alert is over
     */
    public record Waits(Instant since, Optional<Instant> listedBy) {}

    /** Names an alert: its resident, its cause, its number. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("alert id", value);
        }

        public static Id of(ResidentId resident, Signal.Cause cause, int number) {
            return new Id(resident.value() + "/" + cause.value() + "/" + number);
        }
    }

    /** How far it has come; also the name of what it waits for next. */
    public enum State {
        /** 预警: waits for somebody to be assigned. */
        RAISED,
        /** 派单: waits for the visit. */
        ASSIGNED,
        /** 走访核查: waits for a verdict. */
        VISITED,
        /** 研判: waits for what is done about it. */
        JUDGED,
        /** 处置: waits for the answer to who reported it, and to the resident. */
        DISPOSED,
        /** 反馈: waits for its closing. */
        FED_BACK,
        /** 办结. */
        CLOSED,
        /** Set aside with a reason. */
        DISMISSED;

        public boolean isOpen() {
            return this != CLOSED && this != DISMISSED;
        }
    }

    public Alert {
        steps = List.copyOf(steps);
        reports = List.copyOf(reports);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** When it was raised, or raised anew after it had been disposed of: what a visit and a report must follow on. */
    public Instant since() {
        return stepsSince().get(0).at();
    }

    /** When it was closed or dismissed. */
    public Optional<Instant> endedAt() {
        return steps.stream()
                .filter(step -> !isOpen() && step.to() == state)
                .map(AlertStep::at)
                .findFirst();
    }

    /** Whether harm that must be reported has been, since the alert was raised. */
    public boolean isReported() {
        return stepsSince().stream().anyMatch(step -> step.move() == AlertStep.Move.REPORT);
    }

    /** The steps since it was raised, or raised anew. */
    public List<AlertStep> stepsSince() {
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            from = steps.get(i).move() == AlertStep.Move.AGAIN ? i : from;
        }
        return steps.subList(from, steps.size());
    }

    /** The alert that a first signal raises. */
    public static Alert raised(Signal signal, int number, VillageId village, boolean mustReport, AlertClock clock) {
        Instant at = signal.receivedAt();
        AlertOrigin origin = new AlertOrigin(1, signal.source(), signal.id(), signal.id(), signal.discoveredAt(), at);
        return new Alert(
                        signal.alert(),
                        signal.resident(),
                        signal.cause(),
                        number,
                        village,
                        signal.urgency(),
                        mustReport,
                        State.RAISED,
                        Optional.empty(),
                        Optional.empty(),
                        origin,
                        new Waits(at, Optional.empty()),
                        List.of(AlertStep.begun(AlertStep.Move.RAISE, signal)),
                        List.of())
                .waiting(at, clock);
    }

    /**
     * Whether a signal of the same resident and cause is a repeat of this alert: always while it is open; within some days of its
     * end only if it is no more urgent, does not call for action at once and is not of harm that must be reported.
     */
    public boolean takes(Signal signal, int mergeDays) {
        return endedAt()
                .map(end -> signal.urgency() != Signal.Urgency.IMMEDIATE
                        && !signal.urgency().isMoreThan(urgency)
                        && !mustReport
                        && signal.receivedAt().isBefore(end.plus(Duration.ofDays(mergeDays))))
                .orElse(true);
    }

    /** The alert with one more signal; what was disposed of begins anew if the repeat is urgent. */
    public Alert with(Signal signal, VillageId lives, boolean mustReportNow, AlertClock clock) {
        Alert merged = new Alert(
                id,
                resident,
                cause,
                number,
                lives,
                urgency.orMore(signal.urgency()),
                mustReport || mustReportNow && isOpen(),
                state,
                worker,
                verdict,
                origin.with(signal),
                waits,
                steps,
                reports);
        return AlertTransitions.repeated(this, merged, signal, clock);
    }

    /**
     * The alert after a step, or why the step is refused; see {@link AlertTransitions} for which may follow on which.
     *
     * @param met whether a recorded visit has met the resident since the alert was raised
     */
    public Outcome<Alert> after(AlertStep step, boolean met, AlertClock clock) {
        return AlertTransitions.after(this, step, met, clock);
    }

    /** The same after harm was reported. */
    public Outcome<Alert> after(AlertStep step, AlertStep.Report report, AlertClock clock) {
        List<AlertStep.Report> more = new ArrayList<>(reports);
        more.add(report);
        return after(step, false, clock).map(next -> next.kept(next.state, next.verdict, next.waits, next.steps, more));
    }

    /** The same, waiting for its next step since a moment. */
    Alert waiting(Instant from, AlertClock clock) {
        Optional<Instant> by = isOpen()
                ? Optional.of(
                        clock.due(urgency, state, from).map(AlertClock.Due::at).orElse(from))
                : Optional.empty();
        return kept(state, verdict, new Waits(from, by), steps, reports);
    }

    /** The same with a step more, which leads where the step says. */
    Alert stepped(AlertStep step) {
        List<AlertStep> more = new ArrayList<>(steps);
        more.add(step);
        Optional<AlertStep.Verdict> shown = step.move() == AlertStep.Move.AGAIN
                ? Optional.empty()
                : step.verdict().or(() -> verdict);
        Alert next = kept(step.to(), shown, waits, more, reports);
        return step.worker().isEmpty() ? next : next.by(step.worker());
    }

    private Alert by(Optional<WorkerId> who) {
        return new Alert(
                id,
                resident,
                cause,
                number,
                village,
                urgency,
                mustReport,
                state,
                who,
                verdict,
                origin,
                waits,
                steps,
                reports);
    }

    private Alert kept(
            State now,
            Optional<AlertStep.Verdict> shown,
            Waits waiting,
            List<AlertStep> taken,
            List<AlertStep.Report> reported) {
        return new Alert(
                id,
                resident,
                cause,
                number,
                village,
                urgency,
                mustReport,
                now,
                worker,
                shown,
                origin,
                waiting,
                taken,
                reported);
    }

    /** Ids and codes only. */
    @Override
    public String toString() {
        return "Alert[" + id.value() + ", " + state + ", " + urgency + ", " + origin.signals() + " signals]";
    }
}
