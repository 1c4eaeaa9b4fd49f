package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;

/**
 * What suspensions make of due days: a pure rule. What could still be answered in time when a suspension began is due some
 * working days after its end, once for all that fell into it; what was late already keeps its day. While it runs, both wait.
 */
final class Postponing {

    private final WorkCalendar calendar;
    private final LocalDate today;

    Postponing(WorkCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** @param wanted in the order of their due days */
    List<Wanted> postponed(Duty duty, List<Wanted> wanted, List<Suspensions.Suspension> suspensions) {
        if (suspensions.isEmpty() || duty.owed().cadence().way() == Cadence.Way.IMMEDIATE) {
            return wanted;
        }
        List<Wanted> next = wanted;
        for (Suspensions.Suspension one : suspensions) {
            next = postponed(duty, next, one);
        }
        return next;
    }

    /** Whether a day that comes may still change what is due because of them: the days of what was put behind one are not over. */
    boolean mayMove(Duty duty, List<Suspensions.Suspension> suspensions) {
        return suspensions.stream().anyMatch(one -> !isGoneBy(duty, one));
    }

    private boolean isGoneBy(Duty duty, Suspensions.Suspension one) {
        return after(one)
                .filter(day -> day.day().plusDays(duty.owed().graceDays()).isBefore(today))
                .isPresent();
    }

    /** The day on which what fell into one is due, if its end is known. */
    private Optional<DueDay> after(Suspensions.Suspension one) {
        return one.end(today).map(day -> calendar.estimatePlusWorkdays(day, one.workdays()));
    }

    private List<Wanted> postponed(Duty duty, List<Wanted> wanted, Suspensions.Suspension by) {
        Optional<LocalDate> end = by.end(today);
        Optional<DueDay> after = after(by);
        List<Wanted> next = new ArrayList<>();
        boolean stands = false;
        for (Wanted one : wanted) {
            boolean late = one.inTime().isBefore(by.from());
            boolean falls = !late
                    && end.filter(day -> !one.opens().isBefore(day)).isEmpty()
                    && after.filter(day -> one.due().isAfter(day.day())).isEmpty();
            if (!falls) {
                next.add(late && by.isRunning() && !goesBy(duty) ? one.waiting() : one);
            } else if (!stands && !isOverWhenBack(duty, after)) {
                next.add(behind(duty, one, by, after));
                stands = true;
            }
        }
        return next;
    }

    /** Whether it is missed once its days are over, and no longer owed. */
    private static boolean goesBy(Duty duty) {
        return duty.owed().cadence().way() == Cadence.Way.CALENDAR
                || duty.owed().round().isPresent();
    }

    private static Wanted behind(Duty duty, Wanted one, Suspensions.Suspension by, Optional<DueDay> after) {
        LocalDate due = after.map(DueDay::day).orElse(one.due());
        return new Wanted(
                one.number(),
                one.opens(),
                due,
                after.map(DueDay::estimated).orElse(one.estimated()),
                due.plusDays(duty.owed().graceDays()),
                by.isRunning(),
                Optional.of(by));
    }

    /** A round that is over when the resident is back has no visit afterwards. */
    private static boolean isOverWhenBack(Duty duty, Optional<DueDay> after) {
        return duty.owed()
                .round()
                .filter(days ->
                        after.filter(day -> day.day().isAfter(days.through())).isPresent())
                .isPresent();
    }
}
