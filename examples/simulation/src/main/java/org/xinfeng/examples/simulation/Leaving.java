package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.staff.Worker;

/** Workers whose time is over leave; their posts are vacant for some weeks, and everybody there stands in the gaps meanwhile. */
final class Leaving implements Happening {

    private static final double FOR_A_TIME = 0.4;
    private static final List<Integer> TERMS = List.of(100, 250, 400, 550, 700, 1000);
    private static final int WEEKS_VACANT = 3;

    private final Map<LocalDate, List<List<String>>> toFill = new TreeMap<>();

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        for (List<String> posts : toFill.getOrDefault(today, List.of())) {
            String worker = "w" + town.next();
            for (String post : posts) {
                int space = post.indexOf(' ');
                Opening.hire(town, post.substring(0, space), post.substring(space + 1), worker);
            }
        }
        toFill.remove(today);
        List<String> all = town.staff.all();
        for (Worker gone : town.station().staff().workers()) {
            String worker = gone.id().value();
            if (gone.during().end().equals(Optional.of(today)) && all.contains(worker)) {
                toFill.computeIfAbsent(today.plusWeeks(WEEKS_VACANT), day -> new ArrayList<>())
                        .add(town.staff.leave(worker));
                town.tally.add(Tally.What.WORKERS_LEFT);
            }
        }
    }

    /** How long somebody who is hired today is in service: some from the first for a time only. */
    static DateRange term(Town town) {
        LocalDate today = town.today();
        return town.happens(FOR_A_TIME)
                ? DateRange.of(today, today.plusDays(town.anyOf(TERMS)))
                : DateRange.ofUnboundedEnd(today);
    }
}
