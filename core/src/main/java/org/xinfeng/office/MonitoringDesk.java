package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.AlertRefusal;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.AlertStep.Move;
import org.xinfeng.monitoring.AlertStep.Said;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.monitoring.comparing.Comparison;
import org.xinfeng.monitoring.comparing.ComparisonLine;
import org.xinfeng.monitoring.comparing.LineVerdict;
import org.xinfeng.monitoring.comparing.PersonList;
import org.xinfeng.monitoring.comparing.TakenBack;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitEntry.Learnt;
import org.xinfeng.visits.VisitId;

/**
 * Field reports, signals and alerts (动态监测,预警—走访—处置), and department lists compared with the file (大数据比对). Every step
 * of an alert is written down with who and when; the same step said twice by the same actor is taken once. How long each step
 * may take is the pack's, in minutes or working days; that harm to a minor is reported first is the law's (未成年人保护法
 * art. 11). What changes something needs {@link Permission#MONITOR}; see {@link Station} for what all desks have in common.
 *
 * <p>A step is refused if there is no such alert, or the state it is in does not let the step follow
 * ({@link AlertRefusal#UNKNOWN_ALERT}, {@link AlertRefusal#WRONG_STATE}).
 *
 * <p>A recorded visit that meets a resident takes his alerts that wait for a visit to {@code VISITED} by itself, see
 * {@link VisitDesk#record}. An alert stays open, and listed, after its resident is off the file.
 */
public final class MonitoringDesk {

    private final Session session;

    MonitoringDesk(Session session) {
        this.session = session;
    }

    /**
     * Hands a field report in. It raises an alert, or is counted with the open alert of the same cause; with one closed a few days
     * ago only if it is no more urgent than that was. Needs no rules: an alert can always be raised.
     *
     * @return a refusal if there is no such resident, it was found out at a time that has not come, or the id of the report
     *     stands for another one
     */
    public Outcome<Alert> report(FieldReport report) {
        return session.write(Permission.MONITOR, work -> new Alerting(work).report(report, Signal.Source.FIELD_REPORT));
    }

    /** Says who is to see to an alert (派单), or that somebody else is; refused for an unknown worker. */
    public Outcome<Alert> assign(Alert.Id id, WorkerId worker) {
        return session.write(Permission.MONITOR, work -> {
            if (work.store(Worker.KIND).find(worker).isEmpty()) {
                return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", worker);
            }
            Alerting alerting = new Alerting(work);
            return alerting.step(
                    id,
                    alert -> alerting.once(
                            alert, alerting.step(Move.ASSIGN, Said.NOTHING).by(worker)));
        });
    }

    /**
     * Says that a recorded visit was the one for an alert (走访核查): of the day it was raised, also if recorded before, or later. A
     * visit has no hour, so that only who knows can say it of one recorded before. Refused unless it met this resident.
     */
    public Outcome<Alert> visited(Alert.Id id, VisitId visit) {
        return session.write(Permission.MONITOR, work -> {
            Alerting alerting = new Alerting(work);
            return alerting.step(id, alert -> alerting.visited(alert, visit));
        });
    }

    /** Says what the visit showed (研判); without a visit only with a reason why there is none. */
    public Outcome<Alert> judge(Alert.Id id, AlertStep.Verdict verdict, Said said) {
        return session.write(Permission.MONITOR, work -> {
            Alerting alerting = new Alerting(work);
            return alerting.step(
                    id,
                    alert ->
                            alerting.once(alert, alerting.step(Move.JUDGE, said).showing(verdict)));
        });
    }

    /**
     * Says what was done (处置); refused unless a recorded visit, other than one that raised the alert, met the resident on the day it
     * was raised or later, or a reason is stated why there is none.
     */
    public Outcome<Alert> dispose(Alert.Id id, Said said) {
        return take(id, Move.DISPOSE, said);
    }

    /** Says that who reported it, and the resident, were told (反馈). */
    public Outcome<Alert> feedBack(Alert.Id id, Said said) {
        return take(id, Move.FEED_BACK, said);
    }

    /** Closes an alert (办结); refused while harm that must be reported is not. */
    public Outcome<Alert> close(Alert.Id id, Said said) {
        return take(id, Move.CLOSE, said);
    }

    /** Sets an alert aside that is not disposed of yet; refused without a reason, and while harm that must be reported is not. */
    public Outcome<Alert> dismiss(Alert.Id id, Said said) {
        return take(id, Move.DISMISS, said);
    }

    private Outcome<Alert> take(Alert.Id id, Move move, Said said) {
        return session.write(Permission.MONITOR, work -> {
            Alerting alerting = new Alerting(work);
            return alerting.step(id, alert -> alerting.once(alert, alerting.step(move, said)));
        });
    }

    /**
     * Writes down to whom harm was reported (强制报告, 未成年人保护法 art. 11), and under which reference; in every state of an alert.
     *
     * @return a refusal if its day has not come
     */
    public Outcome<Alert> mandatoryReport(Alert.Id id, AlertStep.Report report) {
        return session.write(Permission.MONITOR, work -> {
            if (report.on().isAfter(work.today())) {
                return Outcome.refused(AlertRefusal.IN_FUTURE, "on", report.on(), "today", work.today());
            }
            Alerting alerting = new Alerting(work);
            return alerting.step(
                    id, alert -> alerting.reported(alert, alerting.step(Move.REPORT, Said.NOTHING), report));
        });
    }

    /** The open alerts with how each stands now: {@code IMMEDIATE} first, then by when their step was due as it began. */
    public Page<AlertClock.Standing> alerts(AlertQuery query) {
        return session.read(work -> new AlertLists(work).page(query));
    }

    public Optional<Alert> alert(Alert.Id id) {
        return session.read(work -> work.store(Alert.KIND).find(id).map(Versioned::value));
    }

    /** How an alert stands now, if there is such an alert. */
    public Optional<AlertClock.Standing> standing(Alert.Id id) {
        return session.read(
                work -> work.store(Alert.KIND).find(id).map(found -> new Alerting(work).standing(found.value())));
    }

    /** The alerts of a resident, those that are over too, by cause. */
    public List<Alert> ofResident(ResidentId resident) {
        return session.read(
                work -> work.store(Alert.KIND).all(Alert.KIND, Alert.BY_RESIDENT, Prefix.of(resident)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /** The signals of an alert, the earliest first. */
    public List<Signal> signals(Alert.Id alert) {
        return session.read(work -> work.store(Signal.KIND).all(Signal.KIND, Signal.BY_ALERT, Prefix.of(alert)).stream()
                .map(Versioned::value)
                .toList());
    }

    /**
     * What came in and what was raised in a period, and how long the answers took.
     *
     * @param period days of the station, the end not among them
     */
    public AlertFigures figures(DateRange period) {
        return session.read(work -> new AlertLists(work).figures(period));
    }

    /**
     * Compares a list with the file: in units of some hundred lines to decide, whatever the length of the list. Under the same
     * id again it goes on where it was cut off; of one that is finished it tells what is new since.
     *
     * @return the counts and what could not be read; the lines are asked for by {@link #lines}. A refusal if the list speaks of a
     *     day that has not come, or the id stands for another list
     * @throws IllegalStateException inside {@link Station#unit}
     */
    public Outcome<Comparison.Report> compare(PersonList list, Comparison.Order order) {
        return compare(list, order, Progress.NONE);
    }

    /** The same, telling how many lines are done. */
    public Outcome<Comparison.Report> compare(PersonList list, Comparison.Order order, Progress progress) {
        if (session.isInsideUnit()) {
            throw new IllegalStateException("a comparison is many units of work; call it outside of Station.unit");
        }
        return new Comparing(session, list, order, progress).run();
    }

    /**
     * Where a comparison stands.
     *
     * @param overdueSince a person not on file, told on this day or before and not decided, counts as overdue
     */
    public Optional<Comparison.Standing> comparison(Comparison.Id id, LocalDate overdueSince) {
        return session.read(work -> work.store(Comparison.KIND)
                .find(id)
                .map(found -> Compared.standing(work, found.value(), overdueSince)));
    }

    /** The comparisons with a list, the earliest day first. */
    public List<Comparison> comparisons(Comparison.ListKey list) {
        return session.read(work -> Compared.of(work, list));
    }

    /**
     * The lines of a comparison that are in a state.
     *
     * @throws Outcome.RefusedException if there is no such comparison: no lines would read as nothing to decide
     */
    public Page<ComparisonLine> lines(Comparison.Id id, Comparison.LineQuery query) {
        return session.read(work -> Compared.lines(work, id, query));
    }

    /** What was ever told or decided about a resident by comparing lists. */
    public List<ComparisonLine> lines(ResidentId resident) {
        return session.read(work -> Compared.about(work, resident));
    }

    /** A line. */
    public Optional<ComparisonLine> line(ComparisonLine.Id id) {
        return session.read(work -> work.store(ComparisonLine.KIND).find(id).map(Versioned::value));
    }

    /** Decides about a line, as {@link #decide(ComparisonLine.Id, LineVerdict, List)} without facts. */
    public Outcome<ComparisonLine> decide(ComparisonLine.Id id, LineVerdict verdict) {
        return decide(id, verdict, List.of());
    }

    /**
     * Decides about a line, and does at once what was decided. The same twice is done once. Refused by
     * {@link org.xinfeng.monitoring.comparing.CompareRefusal}, or as the desk would that does it.
     *
     * @param learnt what the list says besides, kept as facts of the resident with the department as source and the day of
     *     the list
     */
    public Outcome<ComparisonLine> decide(ComparisonLine.Id id, LineVerdict verdict, List<Learnt> learnt) {
        return session.write(Permission.MONITOR, work -> new Verdicts(work).decide(id, verdict, learnt));
    }

    /**
     * Takes the decision about a line back: the line is to be decided again, and the decision stays in its history. Nothing else
     * is undone: what the decision has done and what still stands is told, to be undone where it belongs. The same twice is done
     * once.
     *
     * <p>What the line said of a person was dropped with the decision; until the list is compared again, only verdicts that do not
     * need it can be given.
     */
    public Outcome<TakenBack> takeBack(TakenBack.Id id, ComparisonLine.Id line, ComparisonLine.Reason why) {
        return session.write(Permission.MONITOR, work -> new TakingBack(work).takeBack(id, line, why));
    }

    /** The decisions about a line that were taken back, the earliest first. */
    public List<TakenBack> takenBack(ComparisonLine.Id line) {
        return session.read(work -> Compared.takenBack(work, line));
    }

    /** Residents on file who may be one person twice, each group together. */
    public List<List<ResidentId>> duplicates() {
        return session.read(Compared::duplicates);
    }
}
