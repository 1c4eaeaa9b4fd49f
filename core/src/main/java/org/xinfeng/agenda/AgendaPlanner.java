package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.VisitForm;

/**
 * Plans the work calendar of a worker: a pure function, the same from the same records in whatever order they come.
 *
 * <p>What can never be: a visit on a day that is not worked, or outside its window from when it opens to when it is due (what is
 * overdue may be on any day, and comes as early as can be), more on a day than it holds, two visits to one resident where one would
 * answer both. Within that as few as can be are left out, the least severe; the days are level; visits in one village are on one day.
 *
 * <p>The days of home visits and those of calls are two assignments, each the cheapest there is and proved. The calls that a day may
 * get are seen to first, then visits take the rest of its time. Grouping by village is a search that only improves, see
 * {@link Agenda.Points}. More visits a day never leave out more; nor do more minutes, unless appointments leave a day too little time
 * for its calls.
 */
public final class AgendaPlanner {

    private final AgendaCase made;
    private final AgendaRequest.Load load;
    private final Workdays days;
    private final Windows windows;
    private final int[] minutes;
    private final int[] visits;

    private AgendaPlanner(AgendaCase made) {
        this.made = made;
        load = made.request().load();
        days = new Workdays(made.calendar(), made.request());
        windows = new Windows(made);
        minutes = new int[days.count()];
        visits = new int[days.count()];
        for (Appointment one : windows.appointments()) {
            if (days.contains(one.day())) {
                int day = days.number(one.day());
                minutes[day] += one.minutes(load);
                visits[day] += one.form().filter(VisitForm.HOME::equals).isPresent() ? 1 : 0;
            }
        }
    }

    /** The work calendar. */
    public static Agenda plan(AgendaCase made) {
        return new AgendaPlanner(made).plan();
    }

    private Agenda plan() {
        List<Draft> all = Drafts.of(windows.items(), days);
        List<Draft> home = those(all, Draft::home);
        List<Draft> calls = those(all, one -> !one.home());

        int[] taken = new int[days.count()];
        int[] none = new int[days.count()];
        int[] room = new int[days.count()];
        Arrays.fill(room, load.calls());
        int[] reserved = count(Placing.of(Places.of(calls, room, none)).day());
        for (int d = 0; d < room.length; d++) {
            int left = load.minutes() - minutes[d] - reserved[d] * load.callMinutes();
            room[d] = Math.max(0, Math.min(load.visits() - visits[d], left / load.visitMinutes()));
            taken[d] = Math.min(AgendaRequest.MOST_A_DAY, (minutes[d] + load.visitMinutes() / 2) / load.visitMinutes());
        }
        Places places = Places.of(home, room, taken);
        Placing level = Placing.of(places);
        List<VillageId> villages = villages(home);
        boolean[][] free = free(villages);
        Rounds grouped = new Grouping(places, villages, free).of(level);
        int[] onDay = count(grouped.day);

        int[] rest = new int[days.count()];
        for (int d = 0; d < rest.length; d++) {
            int left = load.minutes() - minutes[d] - onDay[d] * load.visitMinutes();
            rest[d] = Math.max(0, Math.min(load.calls(), left / load.callMinutes()));
        }
        Places callPlaces = Places.of(calls, rest, none);
        Placing called = Placing.of(callPlaces);

        Answered answered = new Answered(home, grouped.day, calls, called.day(), days.count());
        int[] onPhone = count(called.day());
        for (int d = 0; d < onDay.length; d++) {
            visits[d] += onDay[d];
            minutes[d] += onDay[d] * load.visitMinutes() + onPhone[d] * load.callMinutes();
        }
        Offers offers = new Offers(made, days, minutes, visits, onPhone);
        return new Agenda(
                made.worker(),
                made.request().from(),
                made.request().through(),
                new DayPlans(made, days, windows).of(answered),
                answered.leftOut(all, offers),
                new Agenda.Points(
                        points(grouped.weight() + called.weight()),
                        points(level.weight() + grouped.leastRounds() + called.weight()),
                        points(new Rounds(places, level.day(), villages, free).weight() + called.weight())),
                made.behind());
    }

    /** Every weight is so many whole points. */
    private static long points(long weight) {
        return weight / Places.LEVEL;
    }

    private static List<Draft> those(List<Draft> all, Predicate<Draft> which) {
        return all.stream().filter(which.and(Draft::hasDay)).toList();
    }

    private int[] count(int[] day) {
        int[] count = new int[days.count()];
        for (int d : day) {
            if (d >= 0) {
                count[d]++;
            }
        }
        return count;
    }

    private static List<VillageId> villages(List<Draft> drafts) {
        TreeSet<String> codes = new TreeSet<>();
        drafts.forEach(one -> codes.add(one.village().value()));
        return codes.stream().map(VillageId::new).toList();
    }

    private boolean[][] free(List<VillageId> villages) {
        boolean[][] free = new boolean[villages.size()][days.count()];
        for (Appointment one : windows.appointments()) {
            LocalDate day = one.day();
            if (days.contains(day)) {
                DayPlans.where(one, made.homes())
                        .map(villages::indexOf)
                        .filter(v -> v >= 0)
                        .ifPresent(v -> free[v][days.number(day)] = true);
            }
        }
        return free;
    }
}
