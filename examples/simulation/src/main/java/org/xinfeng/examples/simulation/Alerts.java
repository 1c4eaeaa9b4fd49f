package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Case;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.office.MonitoringDesk;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/**
 * 预警—走访—处置: neighbours report, facts and visits raise alerts by themselves, and each is assigned, visited, judged, disposed of,
 * answered and closed. One in twenty is forgotten for weeks.
 */
final class Alerts implements Happening {

    private static final double REPORTS_A_YEAR = 150;
    private static final double SENT_TWICE = 0.1;
    private static final double FORGOTTEN = 0.05;
    private static final double DONE_TODAY = 0.85;
    private static final double REPORTED_TODAY = 0.8;
    private static final double BECOMES_A_CASE = 0.3;
    private static final double CONFIRMED = 0.75;
    private static final List<String> CAUSES =
            List.of("housing", "household", "neighbour.quarrel", "illness", "disaster", "household");

    private final Visiting visiting;

    Alerts(Visiting visiting) {
        this.visiting = visiting;
    }

    @Override
    public void happen(Town town) {
        for (int i = town.timesToday(REPORTS_A_YEAR); i > 0; i--) {
            report(town);
        }
        List<VisitEntry> visits = new ArrayList<>();
        for (PlainAlert alert : List.copyOf(town.alerts.open())) {
            if (alert.raised.equals(town.today()) && alert.signals == 1 && town.happens(FORGOTTEN)) {
                alert.forgottenUntil = town.today().plusDays(10 + town.chance.nextInt(40));
            }
            boolean now = town.isWorkday() || alert.urgency.equals(PlainClock.IMMEDIATE);
            if (now && town.today().isAfter(alert.forgottenUntil)) {
                further(town, alert, visits);
            }
        }
        new Deeds(town).handIn(visits);
    }

    private static void report(Town town) {
        Neighbour about = town.anyOf(town.onFile());
        String cause = town.anyOf(CAUSES);
        String urgency = town.happens(0.2) ? PlainClock.PRESSING : PlainClock.ROUTINE;
        FieldReport report = FieldReport.of(
                "r" + town.next(),
                ResidentId.of(about.id()),
                cause,
                Signal.Urgency.valueOf(urgency),
                town.today()
                        .minusDays(1)
                        .atTime(LocalTime.NOON)
                        .atZone(Xinfeng.ZONE)
                        .toInstant());
        MonitoringDesk desk = town.station().monitoring();
        PlainAlert alert = town.alerts.signal(about.id(), cause, urgency, town.today());
        same(town, alert, desk.report(report));
        if (town.happens(SENT_TWICE)) {
            same(town, alert, desk.report(report));
        }
        town.tally.add(Tally.What.FIELD_REPORTS);
    }

    /** Takes an alert one step further, if somebody gets to it today. */
    private void further(Town town, PlainAlert alert, List<VisitEntry> visits) {
        Neighbour about = Objects.requireNonNull(town.people.get(alert.resident));
        if (alert.mustReport() && !alert.reported && town.happens(REPORTED_TODAY)) {
            harm(town, alert);
        }
        boolean reported = !alert.mustReport() || alert.reported;
        if (!town.happens(DONE_TODAY)) {
            return;
        }
        switch (alert.state) {
            case "RAISED" -> assign(town, alert, about);
            case "ASSIGNED" -> {
                if (!about.log.onFile || about.log.away() != null) {
                    judge(town, alert, true);
                } else if (!town.flooded.contains(about.log.village) && !town.met.contains(about.id())) {
                    visits.add(visiting.entry(town, about.log.village, VisitForm.HOME, List.of(about)));
                }
            }
            case "VISITED" -> judge(town, alert, town.happens(CONFIRMED));
            case "JUDGED" -> {
                if (Boolean.TRUE.equals(alert.confirmed)) {
                    take(town, alert, "DISPOSED", desk(town).dispose(id(alert), Said.because("helped")));
                } else if (reported) {
                    take(town, alert, "DISMISSED", desk(town).dismiss(id(alert), Said.because("unfounded")));
                    town.tally.add(Tally.What.ALERTS_DISMISSED);
                }
            }
            case "DISPOSED" -> take(town, alert, "FED_BACK", desk(town).feedBack(id(alert), Said.because("told")));
            default -> {
                if (reported) {
                    take(town, alert, "CLOSED", desk(town).close(id(alert), Said.NOTHING));
                    town.tally.add(Tally.What.ALERTS_CLOSED);
                }
            }
        }
    }

    private static void assign(Town town, PlainAlert alert, Neighbour about) {
        String worker = town.staff.worker(about.log.village);
        if (worker != null) {
            alert.worker = worker;
            take(town, alert, "ASSIGNED", desk(town).assign(id(alert), WorkerId.of(worker)));
        }
    }

    /** Who has left the file, or is away, is not visited. */
    private static void judge(Town town, PlainAlert alert, boolean confirmed) {
        Said said = alert.state.equals("VISITED") ? Said.NOTHING : Said.NOTHING.withoutVisit("not-there");
        alert.confirmed = confirmed;
        AlertStep.Verdict verdict = confirmed ? AlertStep.Verdict.CONFIRMED : AlertStep.Verdict.UNFOUNDED;
        if (confirmed && alert.state.equals("VISITED") && town.happens(BECOMES_A_CASE)) {
            Neighbour about = Objects.requireNonNull(town.people.get(alert.resident));
            if (about.log.onFile) {
                Cases.open(town, about, Case.OriginKind.ALERT, alert.id());
            }
        }
        take(town, alert, "JUDGED", desk(town).judge(id(alert), verdict, said));
    }

    private static void harm(Town town, PlainAlert alert) {
        LocalDate today = town.today();
        AlertStep.Report report = new AlertStep.Report(AlertStep.Why.of("police"), "no. " + town.next(), today);
        alert.reported = true;
        same(town, alert, desk(town).mandatoryReport(id(alert), report));
        town.tally.add(Tally.What.HARM_REPORTED);
    }

    private static void take(Town town, PlainAlert alert, String to, Outcome<Alert> done) {
        town.alerts.step(alert, to, town.today());
        same(town, alert, done);
    }

    private static void same(Town town, PlainAlert alert, Outcome<Alert> said) {
        Alert found = said.orElseThrow();
        if (!listed(found).equals(alert.listed())) {
            throw new Violation("alert", town.today(), alert.id(), alert.listed(), listed(found));
        }
    }

    /** As {@link PlainAlert#listed} says it. */
    static String listed(Alert alert) {
        @Nullable String worker = alert.worker().map(WorkerId::value).orElse(null);
        return alert.id().value() + " " + alert.state() + " " + alert.urgency() + " of "
                + alert.origin().signals() + " by " + worker;
    }

    private static MonitoringDesk desk(Town town) {
        return town.station().monitoring();
    }

    private static Alert.Id id(PlainAlert alert) {
        return new Alert.Id(alert.id());
    }
}
