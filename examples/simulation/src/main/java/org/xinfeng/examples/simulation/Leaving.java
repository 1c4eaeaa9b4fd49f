package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.staff.Worker;

/** Workers leave; their posts are vacant for some weeks, and everybody there stands in the gaps meanwhile. */
final class Leaving implements Happening {

    private static final double A_YEAR = 3;
    private static final int WEEKS_VACANT = 3;
    private static final int LEAST = 3;

    private final Map<LocalDate, List<String>> toFill = new TreeMap<>();

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        List<String> posts = toFill.remove(today);
        if (posts != null) {
            String worker = "w" + town.next();
            for (String post : posts) {
                int space = post.indexOf(' ');
                Opening.hire(town, post.substring(0, space), post.substring(space + 1), worker);
            }
        }
        List<String> all = town.staff.all();
        boolean leaves = town.happens(A_YEAR / 365) && !today.equals(Town.FIRST_DAY) && all.size() > LEAST;
        if (leaves && !toFill.containsKey(today.plusWeeks(WEEKS_VACANT))) {
            String worker = town.anyOf(all);
            Worker held = town.station().staff().workers().stream()
                    .filter(one -> one.id().value().equals(worker))
                    .findFirst()
                    .orElseThrow();
            if (!held.during().start().isBefore(today)) {
                return;
            }
            town.station()
                    .staff()
                    .employ(new Worker(
                            held.id(),
                            held.name(),
                            held.roles(),
                            held.partyMember(),
                            DateRange.of(held.during().start(), today)))
                    .orElseThrow();
            toFill.put(today.plusWeeks(WEEKS_VACANT), town.staff.leave(worker));
            town.tally.add(Tally.What.WORKERS_LEFT);
        }
    }
}
