package org.xinfeng.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;

/**
 * What is counted about the alerts of a period.
 *
 * @param sources the signals that came in within the period
 * @param causes the alerts raised within the period
 * @param firstAction of those alerts, from being found out to the first step that somebody took: assigned, visited, judged or
 *     dismissed; those nobody has touched are not in it
 * @param firstVisit of those alerts, from being found out to the first visit that was written down
 * @param steps of those alerts, how long they stayed in each state that they have left
 */
public record AlertFigures(
        DateRange period,
        List<OfSource> sources,
        List<OfCause> causes,
        Times firstAction,
        Times firstVisit,
        List<OfState> steps) {

    /**
     * What came from one source.
     *
     * @param raised those that raised an alert
     * @param merged those counted with an alert that was there
     */
    public record OfSource(Signal.Source source, int signals, int raised, int merged) {}

    /**
     * The alerts of one cause.
     *
     * @param unfounded judged to be nothing: false alerts
     */
    public record OfCause(
            Signal.Cause cause, int alerts, int confirmed, int unfounded, int dismissed, int closed, int open) {}

    /** How long alerts stayed in a state. */
    public record OfState(Alert.State state, Times times) {}

    /**
     * How long something took, round the clock.
     *
     * @param medianSeconds of two in the middle their mean; 0 if there is none
     * @param maxSeconds 0 if there is none
     */
    public record Times(int count, long medianSeconds, long maxSeconds) {

        static Times of(List<Duration> all) {
            if (all.isEmpty()) {
                return new Times(0, 0, 0);
            }
            List<Long> sorted =
                    new ArrayList<>(all.stream().map(Duration::toSeconds).toList());
            Collections.sort(sorted);
            int middle = sorted.size() / 2;
            long median =
                    sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
            return new Times(sorted.size(), median, sorted.get(sorted.size() - 1));
        }
    }

    public AlertFigures {
        sources = List.copyOf(sources);
        causes = List.copyOf(causes);
        steps = List.copyOf(steps);
    }

    /**
     * The figures of what came in and what was raised in a period.
     *
     * @param first the first signal of each of the alerts of {@code signals}
     */
    public static AlertFigures of(
            DateRange period, Collection<Signal> signals, Collection<Signal.Id> first, Collection<Alert> alerts) {
        return new AlertFigures(
                period,
                sources(signals, first),
                causes(alerts),
                times(alerts, step -> step.move() != AlertStep.Move.RAISE && step.move() != AlertStep.Move.REPORT),
                times(alerts, step -> step.move() == AlertStep.Move.VISIT),
                steps(alerts));
    }

    private static List<OfSource> sources(Collection<Signal> signals, Collection<Signal.Id> first) {
        List<OfSource> sources = new ArrayList<>();
        for (Signal.Source source : Signal.Source.values()) {
            List<Signal> of =
                    signals.stream().filter(one -> one.source() == source).toList();
            int raised =
                    (int) of.stream().filter(one -> first.contains(one.id())).count();
            sources.add(new OfSource(source, of.size(), raised, of.size() - raised));
        }
        return sources;
    }

    private static List<OfCause> causes(Collection<Alert> alerts) {
        Map<String, List<Alert>> byCause = new TreeMap<>();
        alerts.forEach(alert -> byCause.computeIfAbsent(alert.cause().value(), cause -> new ArrayList<>())
                .add(alert));
        List<OfCause> causes = new ArrayList<>();
        byCause.forEach((cause, of) -> causes.add(new OfCause(
                Signal.Cause.of(cause),
                of.size(),
                verdicts(of, AlertStep.Verdict.CONFIRMED),
                verdicts(of, AlertStep.Verdict.UNFOUNDED),
                (int) of.stream()
                        .filter(one -> one.state() == Alert.State.DISMISSED)
                        .count(),
                (int) of.stream()
                        .filter(one -> one.state() == Alert.State.CLOSED)
                        .count(),
                (int) of.stream().filter(Alert::isOpen).count())));
        return causes;
    }

    private static int verdicts(List<Alert> alerts, AlertStep.Verdict verdict) {
        return (int) alerts.stream()
                .filter(one -> one.verdict().filter(verdict::equals).isPresent())
                .count();
    }

    private static Times times(Collection<Alert> alerts, java.util.function.Predicate<AlertStep> which) {
        List<Duration> all = new ArrayList<>();
        for (Alert alert : alerts) {
            Optional<AlertStep> step = alert.steps().stream().filter(which).findFirst();
            step.ifPresent(one -> all.add(Duration.between(alert.origin().discoveredAt(), one.at())));
        }
        return Times.of(all);
    }

    private static List<OfState> steps(Collection<Alert> alerts) {
        Map<Alert.State, List<Duration>> stays = new EnumMap<>(Alert.State.class);
        for (Alert alert : alerts) {
            Alert.State state = Alert.State.RAISED;
            Instant since = alert.origin().raisedAt();
            for (AlertStep step : alert.steps()) {
                if (step.to() != state) {
                    stays.computeIfAbsent(state, in -> new ArrayList<>()).add(Duration.between(since, step.at()));
                    state = step.to();
                    since = step.at();
                }
            }
        }
        List<OfState> steps = new ArrayList<>();
        for (Alert.State state : Alert.State.values()) {
            if (state.isOpen()) {
                steps.add(new OfState(state, Times.of(stays.getOrDefault(state, List.of()))));
            }
        }
        return steps;
    }
}
