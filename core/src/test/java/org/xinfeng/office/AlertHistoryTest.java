package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.Alert.State;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Move;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.Signal.Urgency;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;

/**
 * Whatever is done in whatever order, no alert is lost: each that is not closed or dismissed is listed exactly once, all signals are
 * counted, and only steps that may follow were taken. Compared with a plain account of what was reported.
 */
class AlertHistoryTest {

    private static final List<Signal.Cause> CAUSES = List.of(Alerts.HARM, Alerts.INCOME, Alerts.FAMILY);

    /** Where a step may lead, written down once more. */
    private static final Map<Move, Set<State>> FROM = Map.of(
            Move.VISIT, Set.of(State.RAISED, State.ASSIGNED, State.VISITED),
            Move.JUDGE, Set.of(State.RAISED, State.ASSIGNED, State.VISITED),
            Move.DISPOSE, Set.of(State.JUDGED),
            Move.FEED_BACK, Set.of(State.DISPOSED),
            Move.CLOSE, Set.of(State.FED_BACK),
            Move.DISMISS, Set.of(State.RAISED, State.ASSIGNED, State.VISITED, State.JUDGED),
            Move.AGAIN, Set.of(State.DISPOSED, State.FED_BACK));

    enum Act {
        REPORT,
        /** Whatever the alert waits for. */
        NEXT,
        ASSIGN,
        VISIT,
        JUDGE,
        JUDGE_UNVISITED,
        DISPOSE,
        FEED_BACK,
        CLOSE,
        DISMISS,
        TELL,
        TIME,
        OFF_FILE,
        BACK
    }

    /** One thing done. */
    record Deed(Act act, int who, int cause, Urgency urgency, int which) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Act> act = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(Act.REPORT)),
                net.jqwik.api.Tuple.of(8, Arbitraries.just(Act.NEXT)),
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Act.class)));
        return Combinators.combine(
                        act,
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Urgency.class),
                        Arbitraries.integers().between(0, 5))
                .as(Deed::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(90)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 200, seed = "20260310")
    void noAlertIsLost(@ForAll("deeds") List<Deed> deeds) {
        AlertTown alerts = AlertTown.open();
        List<ResidentId> people = List.of(alerts.town.greenChild("c1"), alerts.town.greenChild("c2"));
        Map<String, Integer> reported = new HashMap<>();
        Map<String, Alert> before = new HashMap<>();
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            Outcome<?> outcome = apply(alerts, people, deed, i);
            if (deed.act() == Act.REPORT) {
                assertTrue(outcome.isDone(), "a report is always taken");
                reported.merge(people.get(deed.who()).value() + CAUSES.get(deed.cause()), 1, Integer::sum);
            }
            check(alerts, people, reported, before);
        }
        Set<Move> taken = new HashSet<>();
        Set<String> ends = new HashSet<>();
        before.values().forEach(alert -> {
            alert.steps().forEach(step -> taken.add(step.move()));
            ends.add(alert.cause().value() + " " + alert.state());
        });
        Statistics.label("anew").collect(taken.contains(Move.AGAIN));
        Statistics.label("closed").collect(ends.stream().anyMatch(end -> end.endsWith("CLOSED")));
        Statistics.label("harm closed").collect(ends.contains("harm.minor CLOSED"));
        Statistics.label("anew").coverage(seen -> seen.check(true).count(atLeast -> atLeast > 10));
        Statistics.label("closed").coverage(seen -> seen.check(true).count(atLeast -> atLeast > 40));
        Statistics.label("harm closed").coverage(seen -> seen.check(true).count(atLeast -> atLeast > 3));
    }

    private static Outcome<?> apply(AlertTown alerts, List<ResidentId> people, Deed deed, int number) {
        MonitoringDesk desk = alerts.desk();
        ResidentId who = people.get(deed.who());
        List<Alert> all = desk.ofResident(who);
        Alert.Id id = all.isEmpty()
                ? new Alert.Id("none")
                : all.get(deed.which() % all.size()).id();
        return switch (deed.act()) {
            case REPORT -> Outcome.done(alerts.report("s" + number, who, CAUSES.get(deed.cause()), deed.urgency()));
            case NEXT -> next(alerts, people, all, deed, number);
            case ASSIGN -> desk.assign(id, Town.LIN);
            case VISIT -> alerts.town.visits().record(alerts.visit("v" + number, who, alerts.town.today()));
            case JUDGE -> desk.judge(id, AlertStep.Verdict.CONFIRMED, Said.NOTHING);
            case JUDGE_UNVISITED -> desk.judge(id, AlertStep.Verdict.UNFOUNDED, Said.NOTHING.withoutVisit("away"));
            case DISPOSE -> desk.dispose(id, Said.because("aid"));
            case FEED_BACK -> desk.feedBack(id, Said.NOTHING);
            case CLOSE -> desk.close(id, Said.NOTHING);
            case DISMISS -> desk.dismiss(id, Said.because("mistaken"));
            case TELL ->
                desk.mandatoryReport(
                        id, new AlertStep.Report(AlertStep.Why.of("police"), "no-" + number, alerts.town.today()));
            case TIME -> {
                alerts.town.time.advance(Duration.ofHours(7L * (deed.which() + 1)));
                yield Outcome.done(number);
            }
            case OFF_FILE -> alerts.town.registry().takeOffFile(who, Resident.Status.MOVED_AWAY);
            case BACK -> alerts.town.registry().backOnFile(who);
        };
    }

    /** Takes the first alert that is open the step it waits for. */
    private static Outcome<?> next(AlertTown alerts, List<ResidentId> people, List<Alert> all, Deed deed, int number) {
        return all.stream()
                .filter(Alert::isOpen)
                .findFirst()
                .<Outcome<?>>map(alert -> apply(
                        alerts,
                        people,
                        new Deed(
                                switch (alert.state()) {
                                    case RAISED -> Act.ASSIGN;
                                    case ASSIGNED -> Act.VISIT;
                                    case VISITED -> Act.JUDGE;
                                    case JUDGED -> Act.DISPOSE;
                                    case DISPOSED -> Act.FEED_BACK;
                                    case FED_BACK, CLOSED, DISMISSED -> Act.CLOSE;
                                },
                                deed.who(),
                                deed.cause(),
                                deed.urgency(),
                                all.indexOf(alert)),
                        number))
                .orElseGet(() -> Outcome.done(number));
    }

    private static void check(
            AlertTown alerts, List<ResidentId> people, Map<String, Integer> reported, Map<String, Alert> before) {
        List<String> listed =
                alerts.listed().stream().map(one -> one.id().value()).toList();
        assertEquals(listed.size(), new HashSet<>(listed).size(), "nobody is listed twice");
        Set<String> open = new TreeSet<>();
        Map<String, Integer> counted = new HashMap<>();
        for (ResidentId who : people) {
            Set<String> openCauses = new HashSet<>();
            for (Alert alert : alerts.desk().ofResident(who)) {
                counted.merge(who.value() + alert.cause(), alert.origin().signals(), Integer::sum);
                assertEquals(
                        alert.origin().signals(),
                        alerts.desk().signals(alert.id()).size());
                if (alert.state() != State.CLOSED && alert.state() != State.DISMISSED) {
                    open.add(alert.id().value());
                    assertTrue(openCauses.add(alert.cause().value()), "one open alert of a cause");
                }
                checkSteps(alert, before.put(alert.id().value(), alert));
            }
        }
        assertEquals(open, new TreeSet<>(listed));
        assertEquals(reported, counted);
    }

    static void checkSteps(Alert alert, Alert earlier) {
        if (earlier != null) {
            assertEquals(
                    earlier.steps(), alert.steps().subList(0, earlier.steps().size()), "nothing is rewritten");
        }
        State state = State.RAISED;
        boolean excusedOrMet = false;
        boolean told = false;
        Instant last = alert.steps().get(0).at();
        for (AlertStep step : alert.steps()) {
            if (FROM.containsKey(step.move())) {
                assertTrue(FROM.get(step.move()).contains(state), () -> step + " in " + alert);
            }
            if (step.move() == Move.RAISE || step.move() == Move.AGAIN) {
                excusedOrMet = false;
                told = false;
            }
            excusedOrMet |= step.move() == Move.VISIT || step.said().noVisit().isPresent();
            told |= step.move() == Move.REPORT;
            if (step.move() == Move.JUDGE || step.move() == Move.DISPOSE) {
                assertTrue(excusedOrMet, () -> "no visit and no reason: " + alert.steps());
            }
            if (alert.cause().equals(Alerts.HARM) && !step.to().isOpen() && step.move() != Move.REPORT) {
                assertTrue(told, "harm that is not reported is over");
            }
            assertTrue(!step.at().isBefore(last));
            last = step.at();
            state = step.to();
        }
        assertEquals(state, alert.state());
        assertEquals(alert.state().isOpen(), alert.waits().listedBy().isPresent());
    }
}
