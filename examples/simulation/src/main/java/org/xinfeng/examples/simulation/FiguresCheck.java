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
    public Question today(Town town) {
        LocalDate today = town.today();
        if (today.getDayOfMonth() != 1) {
            return Question.NONE;
        }
        Map<String, Integer> byTier = new TreeMap<>();
        int open = 0;
        int overdue = 0;
        for (Neighbour one : town.people.values()) {
            if (one.log.onFile) {
                byTier.merge(one.log.tierOn(today), 1, Integer::sum);
            }
            for (PlainDuty duty : one.log.duties.values()) {
                for (LocalDate due : duty.due()) {
                    open += due.isAfter(today) ? 0 : 1;
                    overdue += due.isBefore(today) ? 1 : 0;
                }
            }
        }
        DateRange month = DateRange.of(today.minusMonths(1), today);
        Tally.Month tally = town.tally.in(month.start());
        Map<String, Object> expected =
                of(byTier, town.onFile().size(), open, overdue, tally.trips, tally.met, tally.notMet);
        return station -> {
            Figures figures = station.figures(month);
            Map<String, Object> found = of(
                    new TreeMap<>(figures.byTier()),
                    figures.onFile(),
                    figures.open(),
                    figures.overdue(),
                    figures.visits(),
                    figures.personVisits(),
                    figures.failedAttempts());
            expected.forEach((what, one) -> {
                Object said = found.getOrDefault(what, "nothing");
                if (!one.equals(said)) {
                    throw new Violation(NAME, today, what, one, said);
                }
            });
        };
    }

    private static Map<String, Object> of(
            Map<String, Integer> byTier, int onFile, int open, int overdue, int visits, int met, int notMet) {
        Map<String, Object> of = new TreeMap<>();
        of.put("by tier", byTier);
        of.put("on file", onFile);
        of.put("open", open);
        of.put("overdue", overdue);
        of.put("visits", visits);
        of.put("person-visits", met);
        of.put("not met", notMet);
        return of;
    }
}
