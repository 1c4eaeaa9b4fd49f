package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Occurrence;

/**
 * The work calendar of a worker for some days: what is fixed, and a proposal for everything due. It is advice; nothing is
 * kept of it until a visit is made an appointment.
 *
 * @param days those with something on them and every other working day, in order
 * @param leftOut what is on no day, and why
 * @param points how good it is
 * @param behind whether the station has not caught up to today, so that something may be lacking
 */
public record Agenda(
        WorkerId worker,
        LocalDate from,
        LocalDate through,
        List<Day> days,
        List<LeftOut> leftOut,
        Points points,
        boolean behind) {

    public Agenda {
        days = List.copyOf(days);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One day.
     *
     * @param worked whether it is a working day and the worker is there; no visit is on another day, but an appointment may be
     * @param estimated whether the holidays of its year are not published yet, so that Monday to Friday stand in for them
     * @param fixed the appointments, by their time
     * @param rounds the home visits by village, in the order of the way
     * @param calls the calls and other contacts
     * @param minutes of the visits, calls and appointments
     * @param roadMinutes between the villages of the day, appointments there among them, in the best order; where a road is not
     *     known it counts nothing
     * @param roadKnown whether all of them are known
     */
    public record Day(
            LocalDate date,
            boolean worked,
            boolean estimated,
            List<Fixed> fixed,
            List<Round> rounds,
            List<AgendaStop> calls,
            int minutes,
            int roadMinutes,
            boolean roadKnown) {

        public Day {
            fixed = List.copyOf(fixed);
            rounds = List.copyOf(rounds);
            calls = List.copyOf(calls);
        }

        /** The home visits and the calls. */
        public List<AgendaStop> stops() {
            return Stream.concat(rounds.stream().flatMap(round -> round.visits().stream()), calls.stream())
                    .toList();
        }
    }

    /** An appointment, and what is due that it answers if it takes place. */
    public record Fixed(Appointment appointment, List<Occurrence> answers) {

        public Fixed {
            answers = List.copyOf(answers);
        }
    }

    /** The home visits of a day in one village: the overdue first, then by severity. */
    public record Round(VillageId village, List<AgendaStop> visits) {

        public Round {
            visits = List.copyOf(visits);
        }
    }

    /**
     * What is on no day.
     *
     * @param change the cheapest change by which it would be on one, if there is a simple one
     */
    public record LeftOut(AgendaStop stop, Reason reason, Optional<Change> change) {}

    /** Why something is on no day. */
    public enum Reason {
        /** No day that it may be done on is worked. */
        NO_WORKING_DAY,
        /** Every working day that it may be done on is full with what goes before it. */
        FULL,
        /** Another visit for the same duty comes first, and takes the only day. */
        AFTER_ANOTHER
    }

    /** What would help. */
    public enum What {
        /** So many more minutes on the day. */
        MORE_MINUTES,
        /** One more than the most visits or calls of a day, and so many more minutes, on the day. */
        ONE_MORE,
        /** Working so many minutes on a day off. */
        WORK_THAT_DAY
    }

    /**
     * What would help, with everything else as it is.
     *
     * @param minutes how many more; 0 if the day has the time
     */
    public record Change(What what, LocalDate day, int minutes) {}

    /**
     * How good it is; fewer points are better. Only home visits and calls that are on a day count: for every day the square of
     * the number of visits, with the appointments as so many visits as they take the time of, and that of the calls; for
     * every day and village visited {@value #ROUND} points more, unless an appointment is there anyway; for what is overdue its
     * wait, which weighs more than anything else.
     *
     * @param total of this plan
     * @param lowerBound what no plan of the same visits and calls is below, proved; equal to the total where it is the best
     * @param ungrouped of the plan that is level but does not look at villages
     */
    public record Points(long total, long lowerBound, long ungrouped) {

        /** What one more village of a day weighs. */
        public static final int ROUND = 3;
    }

    /** Everything that is on a day. */
    public List<AgendaStop> stops() {
        return days.stream().flatMap(day -> day.stops().stream()).toList();
    }

    /** The day of this date, if something is on it or it is worked. */
    public Optional<Day> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /** Ids, days and counts only. */
    @Override
    public String toString() {
        return "Agenda[" + worker.value() + " " + from + ".." + through + ": " + stops().size() + " on " + days.size()
                + " days, left out " + leftOut.size() + "]";
    }
}
