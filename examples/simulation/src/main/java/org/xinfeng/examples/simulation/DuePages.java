package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.office.DueList;
import org.xinfeng.office.DueVisit;
import org.xinfeng.office.Station;
import org.xinfeng.visits.DueQuery;

/** Every page of a due list. */
final class DuePages {

    private static final int PAGE = 500;

    private DuePages() {}

    static List<DueVisit> all(Town town, DueQuery query) {
        return all(town.station(), town.today(), town.isBehind(), query);
    }

    /** @param behind whether the station must say that it was not told of every day */
    static List<DueVisit> all(Station station, LocalDate today, boolean behind, DueQuery query) {
        List<DueVisit> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            DueQuery page = query.atMost(PAGE);
            DueList list = station.visits().due(after.map(page::after).orElse(page));
            if (list.behind() != behind) {
                throw new Violation("due list", today, "behind", behind, list.behind());
            }
            all.addAll(list.items());
            after = list.next();
        } while (after.isPresent());
        return all;
    }
}
