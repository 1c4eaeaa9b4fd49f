package org.xinfeng.monitoring;

import java.time.Instant;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;

/**
 * Which step of an alert may follow on which.
 *
 * <pre>
 * RAISED ─assign→ ASSIGNED ─visit→ VISITED ─judge→ JUDGED ─dispose→ DISPOSED ─feed back→ FED_BACK ─close→ CLOSED
 * </pre>
 *
 * <p>Somebody else can be assigned in every open state. A visit may come before anybody is assigned, and again before the verdict.
 * An alert is judged without a visit only with a stated reason. It can be dismissed until it is disposed of. Harm can be reported
 * in every state. An urgent repeat after the disposal begins anew.
 */
final class AlertTransitions {

    private AlertTransitions() {}

    /** Where a step leads from a state; nowhere if it cannot follow on it. */
    static Optional<Alert.State> next(Alert.State from, AlertStep.Move move) {
        return Optional.ofNullable(
                switch (move) {
                    case RAISE -> null;
                    case ASSIGN -> from == Alert.State.RAISED ? Alert.State.ASSIGNED : from.isOpen() ? from : null;
                    case VISIT -> from.compareTo(Alert.State.VISITED) <= 0 ? Alert.State.VISITED : null;
                    case JUDGE -> from.compareTo(Alert.State.VISITED) <= 0 ? Alert.State.JUDGED : null;
                    case DISPOSE -> from == Alert.State.JUDGED ? Alert.State.DISPOSED : null;
                    case FEED_BACK -> from == Alert.State.DISPOSED ? Alert.State.FED_BACK : null;
                    case CLOSE -> from == Alert.State.FED_BACK ? Alert.State.CLOSED : null;
                    case DISMISS -> from.compareTo(Alert.State.JUDGED) <= 0 ? Alert.State.DISMISSED : null;
                    case REPORT -> from;
                    case AGAIN ->
                        from == Alert.State.DISPOSED || from == Alert.State.FED_BACK ? Alert.State.RAISED : null;
                });
    }

    /** The alert after a step. */
    static Outcome<Alert> after(Alert alert, AlertStep step, boolean met, AlertClock clock) {
        Optional<Alert.State> to = next(alert.state(), step.move());
        if (to.isEmpty()) {
            return Outcome.refused(
                    AlertRefusal.WRONG_STATE, "alert", alert.id(), "state", alert.state(), "step", step.move());
        }
        Optional<AlertRefusal> no = refusal(alert, step, met);
        if (no.isPresent()) {
            return Outcome.refused(no.get(), "alert", alert.id(), "step", step.move());
        }
        Alert next = alert.stepped(step.to(to.get()));
        return Outcome.done(to.get() == alert.state() ? next : next.waiting(step.at(), clock));
    }

    private static Optional<AlertRefusal> refusal(Alert alert, AlertStep step, boolean met) {
        boolean excused = step.said().noVisit().isPresent()
                || alert.stepsSince().stream()
                        .anyMatch(one -> one.said().noVisit().isPresent());
        boolean unreported = alert.mustReport() && !alert.isReported();
        return switch (step.move()) {
            case JUDGE ->
                alert.state() == Alert.State.VISITED || excused ? Optional.empty() : Optional.of(AlertRefusal.NO_VISIT);
            case DISPOSE -> met || excused ? Optional.empty() : Optional.of(AlertRefusal.NO_VISIT);
            case DISMISS -> {
                if (step.said().why().isEmpty()) {
                    yield Optional.of(AlertRefusal.NO_REASON);
                }
                yield unreported ? Optional.of(AlertRefusal.REPORT_MISSING) : Optional.empty();
            }
            case CLOSE -> unreported ? Optional.of(AlertRefusal.REPORT_MISSING) : Optional.empty();
            case RAISE, ASSIGN, VISIT, FEED_BACK, REPORT, AGAIN -> Optional.empty();
        };
    }

    /**
     * What a repeat does to an alert beside being counted. After the disposal one that is {@code IMMEDIATE} or more urgent than
     * the alert was begins it anew. Before, one that is more urgent begins the clock of the step anew, unless that gave more time.
     */
    static Alert repeated(Alert before, Alert merged, Signal signal, AlertClock clock) {
        boolean more = signal.urgency().isMoreThan(before.urgency());
        Instant at = signal.receivedAt();
        boolean disposed = next(before.state(), AlertStep.Move.AGAIN).isPresent();
        if (disposed && (more || signal.urgency() == Signal.Urgency.IMMEDIATE)) {
            AlertStep again = AlertStep.begun(AlertStep.Move.AGAIN, signal);
            return merged.stepped(again).waiting(at, clock);
        }
        if (!before.isOpen() || !more) {
            return merged;
        }
        Alert anew = merged.waiting(at, clock);
        boolean later = before.waits()
                .listedBy()
                .filter(by -> anew.waits().listedBy().filter(by::isBefore).isPresent())
                .isPresent();
        return later ? merged.waiting(before.waits().since(), clock) : anew;
    }
}
