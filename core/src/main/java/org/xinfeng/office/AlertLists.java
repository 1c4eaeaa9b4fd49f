package org.xinfeng.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.monitoring.Signal;

/** The open alerts, those that wait too long, and what is counted about alerts. */
final class AlertLists {

    private final Work work;
    private final Alerting alerting;

    AlertLists(Work work) {
        this.work = work;
        this.alerting = new Alerting(work);
    }

    Page<AlertClock.Standing> page(AlertQuery query) {
        Page<Alert> page = Listing.page(
                work,
                Alert.KIND,
                query.village().isPresent() ? Alert.LISTED_IN_VILLAGE : Alert.LISTED,
                query.village().map(Prefix::of).orElse(Prefix.none()),
                query.after(),
                query.limit());
        return new Page<>(page.items().stream().map(alerting::standing).toList(), page.next());
    }

    /** Every way in which an open alert could be forgotten. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Alert alert : Listing.all(work, Alert.KIND, Alert.LISTED, Prefix.none())) {
            AlertClock.Standing standing = alerting.standing(alert);
            if (alert.state() == Alert.State.RAISED
                    && (standing.overdue() || standing.due().isEmpty())) {
                gaps.add(gap(Gap.Kind.ALERT_UNASSIGNED, alert, standing));
            } else if (standing.overdue()) {
                gaps.add(gap(Gap.Kind.ALERT_OVERDUE, alert, standing));
            }
            if (alert.mustReport() && !alert.isReported()) {
                gaps.add(Gap.of(
                        Gap.Kind.REPORT_MISSING,
                        alert.resident(),
                        List.of(alert.cause().value())));
            }
        }
        return gaps;
    }

    private static Gap gap(Gap.Kind kind, Alert alert, AlertClock.Standing standing) {
        List<String> details = new ArrayList<>(
                List.of(alert.cause().value(), alert.state().name(), Integer.toString(standing.rung())));
        standing.tell().ifPresent(role -> details.add(role.value()));
        return Gap.of(kind, alert.resident(), details);
    }

    AlertFigures figures(DateRange period) {
        List<Signal> signals = within(Signal.KIND, Signal.BY_RECEIPT, Signal::receivedAt, period);
        List<Alert> alerts =
                within(Alert.KIND, Alert.BY_RAISING, alert -> alert.origin().raisedAt(), period);
        Set<Signal.Id> first = new HashSet<>();
        alerts.forEach(alert -> first.add(alert.origin().first()));
        return AlertFigures.of(period, signals, first, alerts);
    }

    private <I extends Code, T> List<T> within(
            Kind<I, T> kind, Index<T> by, Function<T, Instant> when, DateRange period) {
        Optional<Instant> end = period.end().map(this::midnight);
        return Listing.from(
                work,
                kind,
                by,
                Cursor.before(midnight(period.start())),
                one -> end.filter(over -> !when.apply(one).isBefore(over)).isEmpty());
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(work.zone()).toInstant();
    }
}
