package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.office.DueVisit;
import org.xinfeng.tiering.Tier;
import org.xinfeng.visits.DueQuery;

/** The due list is what the log says is open, each with the tier it should have, and everything overdue comes first. */
final class DueCheck implements Check {

    private static final String NAME = "due list";
    private static final int DAYS_AHEAD = 7;

    /** Where the log has somebody. */
    private record Stands(String tier, String village) {}

    @Override
    public Question today(Town town) {
        LocalDate today = town.today();
        boolean behind = town.isBehind();
        LocalDate until = today.plusDays(DAYS_AHEAD);
        Map<String, Stands> stands = new HashMap<>();
        List<String> expected = new ArrayList<>();
        for (Neighbour one : town.people.values()) {
            String id = one.id();
            int before = expected.size();
            for (PlainDuty duty : one.log.duties.values()) {
                duty.due(until, due -> expected.add(id + "/" + duty.rule.id() + " due " + due));
            }
            if (expected.size() > before) {
                stands.put(id, new Stands(one.log.tierOn(today), one.log.village));
            }
        }
        return station -> {
            List<DueVisit> listed = DuePages.all(station, today, behind, DueQuery.until(until));
            order(today, listed);
            List<String> found = new ArrayList<>(listed.size());
            for (DueVisit due : listed) {
                found.add(stands(today, due, stands));
            }
            Differences.none(NAME, today, expected, found);
        };
    }

    private static String stands(LocalDate today, DueVisit due, Map<String, Stands> stands) {
        String id = due.occurrence().resident().value();
        Stands log = stands.getOrDefault(id, new Stands("nobody", "nowhere"));
        Stands found = new Stands(
                due.tier().map(Tier::value).orElse(PlainTiers.UNASSESSED),
                due.occurrence().village().value());
        if (!found.equals(log)) {
            throw new Violation(NAME, today, id, log, found);
        }
        return due.occurrence().duty().value() + " due " + due.occurrence().due();
    }

    private static void order(LocalDate today, List<DueVisit> listed) {
        DueVisit before = null;
        for (DueVisit due : listed) {
            String id = due.occurrence().id().value();
            boolean overdue = due.occurrence().due().isBefore(today);
            if (overdue != due.overdue() || before != null && overdue && !before.overdue()) {
                throw new Violation(NAME, today, id, "overdue before all others", "behind them");
            }
            if (before != null
                    && before.overdue() == overdue
                    && before.occurrence().urgency() > due.occurrence().urgency()) {
                throw new Violation(NAME, today, id, "the most severe first", "behind others");
            }
            before = due;
        }
    }
}
