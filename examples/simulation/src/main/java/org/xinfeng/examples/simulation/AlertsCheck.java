package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Page;
import org.xinfeng.monitoring.AlertClock;
import org.xinfeng.monitoring.AlertFigures;
import org.xinfeng.monitoring.AlertQuery;
import org.xinfeng.office.Station;

/**
 * The open alerts are those that the log has, each in its state and with everything that was counted with it, the most urgent first;
 * on the first of a month the figures are those of the month before.
 */
final class AlertsCheck implements Check {

    private static final String NAME = "alerts";
    private static final int PAGE = 500;

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        List<String> expected =
                town.alerts.open().stream().map(PlainAlert::listed).sorted().toList();
        LocalDate before = today.minusMonths(1);
        int[] counted = town.alerts.in(before).clone();
        return station -> {
            List<AlertClock.Standing> listed = all(station);
            List<String> found = listed.stream()
                    .map(one -> Alerts.listed(one.alert()))
                    .sorted()
                    .toList();
            Differences.none(NAME, today, expected, found);
            order(today, listed);
            if (today.getDayOfMonth() == 1) {
                figures(station, today, DateRange.of(before, today), counted);
            }
        };
    }

    private static List<AlertClock.Standing> all(Station station) {
        List<AlertClock.Standing> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            AlertQuery query = AlertQuery.all().atMost(PAGE);
            Page<AlertClock.Standing> page =
                    station.monitoring().alerts(after.map(query::after).orElse(query));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static void order(LocalDate today, List<AlertClock.Standing> listed) {
        for (int i = 1; i < listed.size(); i++) {
            if (listed.get(i)
                    .alert()
                    .urgency()
                    .isMoreThan(listed.get(i - 1).alert().urgency())) {
                throw new Violation(
                        NAME, today, listed.get(i).alert().id().value(), "the most urgent first", "behind others");
            }
        }
    }

    private static void figures(Station station, LocalDate today, DateRange month, int[] counted) {
        AlertFigures figures = station.monitoring().figures(month);
        int signals = figures.sources().stream()
                .mapToInt(AlertFigures.OfSource::signals)
                .sum();
        int raised =
                figures.causes().stream().mapToInt(AlertFigures.OfCause::alerts).sum();
        if (signals != counted[0] || raised != counted[1]) {
            throw new Violation(
                    NAME,
                    today,
                    "of last month",
                    counted[1] + " from " + counted[0] + " signals",
                    raised + " from " + signals + " signals");
        }
    }
}
