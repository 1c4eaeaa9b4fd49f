package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans a duty of a calendar cadence: one for each period up to the horizon. */
final class Periods {

    private final Timetable timetable;
    private final Postponing postponing;
    private final LocalDate today;
    private final LocalDate horizon;
    private final Place place;
    private final Duty duty;
    private final Cadence cadence;
    private final List<Suspensions.Suspension> suspensions;
    /** Those stored, by their numbers. */
    private final Map<Integer, Occurrence> known = new LinkedHashMap<>();

    Periods(
            Timetable timetable,
            Postponing postponing,
            LocalDate today,
            LocalDate horizon,
            Place place,
            List<Suspensions.Suspension> suspensions) {
        this.timetable = timetable;
        this.postponing = postponing;
        this.today = today;
        this.horizon = horizon;
        this.place = place;
        this.duty = place.duty();
        this.cadence = duty.owed().cadence();
        this.suspensions = suspensions;
    }

    /** Whether a period of a calendar cadence has gone by on a day, with its grace. */
    static boolean isOver(Duty duty, int period, LocalDate today) {
        Cadence cadence = duty.owed().cadence();
        return cadence.way() == Cadence.Way.CALENDAR
                && cadence.periodStart(period + 1)
                        .plusDays(duty.owed().graceDays())
                        .isBefore(today.plusDays(1));
    }

    /** This period is planned whatever its end, and the next one if nothing else is open. */
    Planner.Plan plan(Collection<Occurrence> stored) {
        stored.forEach(one -> known.put(one.number(), one));
        int now = cadence.periodOf(today);
        int last = Math.max(now, cadence.periodOf(horizon.plusDays(1)) - 1);
        int first = known.keySet().stream().reduce(duty.nextNumber(), Math::min);
        first = Math.max(first, cadence.periodOf(duty.during().start()));
        Map<Integer, Wanted> wanted = wanted(first, last + 1);
        boolean isOpen = false;
        List<Occurrence> changed = new ArrayList<>();
        int next = Math.max(duty.nextNumber(), first);
        int period = first;
        for (; period <= last || period == now + 1 && !isOpen; period++) {
            Occurrence one = known.remove(period);
            Wanted day = wanted.get(period);
            Optional<Occurrence> planned = day == null ? fallen(one) : inPeriod(one, day);
            planned.ifPresent(changed::add);
            isOpen |= planned.or(() -> Optional.ofNullable(one))
                    .filter(Occurrence::isOpen)
                    .isPresent();
            if (next == period && (day != null || one != null || period < now)) {
                next = period + 1;
            }
        }
        Planner.open(known.values()).forEach(one -> changed.add(one.withdrawn(today, Occurrence.Cause.REPLANNED)));
        return new Planner.Plan(duty.withNextNumber(suspensions.isEmpty() ? Math.max(period, next) : next), changed);
    }

    /** The periods that are owed or decided, by number; those that another stands for after a suspension are left out. */
    private Map<Integer, Wanted> wanted(int first, int last) {
        Map<Integer, Wanted> wanted = new LinkedHashMap<>();
        List<Wanted> owed = new ArrayList<>();
        for (int period = first; period <= last; period++) {
            Wanted day = timetable.period(duty, period);
            wanted.put(period, day);
            if (isOwed(known.get(period), period)) {
                owed.add(day);
            }
        }
        if (!suspensions.isEmpty()) {
            owed.forEach(day -> wanted.remove(day.number()));
            postponing.postponed(duty, owed, suspensions).forEach(day -> wanted.put(day.number(), day));
        }
        return wanted;
    }

    private boolean isOwed(@Nullable Occurrence one, int period) {
        boolean met = isMet(period) || one != null && isStoodFor(one);
        if (one == null) {
            return period >= duty.nextNumber() && !met;
        }
        return one.isOpen()
                || one.state() == Occurrence.State.MISSED
                || one.state() == Occurrence.State.WITHDRAWN && !isOver(duty, period, today) && !met;
    }

    /** Whether it fell into a suspension, and a visit was made since it opened. */
    private boolean isStoodFor(Occurrence one) {
        return one.closure()
                        .filter(how -> how.cause() == Occurrence.Cause.SUSPENDED)
                        .isPresent()
                && duty.lastMet().filter(day -> !day.isBefore(one.opens())).isPresent();
    }

    private boolean isMet(int period) {
        return duty.lastMet().filter(day -> cadence.periodOf(day) == period).isPresent();
    }

    /** A period that another stands for after a suspension. */
    private Optional<Occurrence> fallen(@Nullable Occurrence one) {
        return one != null && (one.isOpen() || one.state() == Occurrence.State.MISSED)
                ? Optional.of(one.excused(today))
                : Optional.empty();
    }

    /** What becomes of one period: begun, missed, adjusted, reopened, or nothing. */
    private Optional<Occurrence> inPeriod(@Nullable Occurrence one, Wanted wanted) {
        boolean over = !wanted.suspended() && wanted.inTime().isBefore(today);
        boolean met = isMet(wanted.number());
        if (one == null) {
            if (wanted.number() < duty.nextNumber() || met) {
                return Optional.empty();
            }
            Occurrence begun = place.begin(wanted.number(), wanted);
            return Optional.of(over ? begun.missed(today) : begun);
        }
        if (one.isOpen()) {
            return over ? Optional.of(one.missed(today)) : place.adjust(one, wanted);
        }
        boolean again = one.state() == Occurrence.State.WITHDRAWN && !met && !isStoodFor(one)
                || one.state() == Occurrence.State.MISSED && wanted.behind().isPresent();
        return again && !over ? Optional.of(place.as(one, wanted, Optional.empty())) : Optional.empty();
    }
}
