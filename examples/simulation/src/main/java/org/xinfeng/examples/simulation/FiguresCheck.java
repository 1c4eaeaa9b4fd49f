package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.indicators.Figures;
import org.xinfeng.kernel.DateRange;

/** On the first of each month, the station's figures of the month before are those of the log. */
final class FiguresCheck implements Check {

    private static final String NAME = "figures";

    @Override
    public void check(Town town) {
        if (town.today().getDayOfMonth() == 1) {
            LocalDate first = town.today().minusMonths(1);
            compare(town, DateRange.of(first, town.today()));
        }
    }

    private static void compare(Town town, DateRange month) {
        Figures figures = town.station().figures(month);
        Map<String, Integer> byTier = new TreeMap<>();
        int open = 0;
        int overdue = 0;
        for (Neighbour one : town.people.values()) {
            if (one.log.onFile) {
                byTier.merge(one.log.tier, 1, Integer::sum);
            }
            for (PlainDuty duty : one.log.duties.values()) {
                for (LocalDate due : duty.due()) {
                    open += due.isAfter(town.today()) ? 0 : 1;
                    overdue += due.isBefore(town.today()) ? 1 : 0;
                }
            }
        }
        same(town, "by tier", byTier, figures.byTier());
        same(town, "on file", town.onFile().size(), figures.onFile());
        same(town, "open", open, figures.open());
        same(town, "overdue", overdue, figures.overdue());
        Tally.Month tally = town.tally.in(month.start());
        same(town, "visits", tally.trips, figures.visits());
        same(town, "person-visits", tally.met, figures.personVisits());
        same(town, "not met", tally.notMet, figures.failedAttempts());
    }

    private static void same(Town town, String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Violation(NAME, town.today(), what, expected, found);
        }
    }
}
