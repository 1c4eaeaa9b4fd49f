package org.xinfeng.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.registry.VillageId;

/**
 * Plans when a duty falls due: a pure function, so that planning again from the same inputs changes nothing, and from
 * other inputs changes only what differs.
 */
public final class Planner {

    private final Timetable timetable;
    private final Postponing postponing;
    private final LocalDate today;
    private final LocalDate horizon;

    /**
     * @param today the day planning happens
     * @param horizon the last day on which something planned may fall due
     */
    public Planner(WorkCalendar calendar, LocalDate today, LocalDate horizon) {
        this.timetable = new Timetable(calendar, today, horizon);
        this.postponing = new Postponing(calendar, today);
        this.today = today;
        this.horizon = horizon;
    }

    /** The duty as planned, and the occurrences to store: new ones and those that change. */
    public record Plan(Duty duty, List<Occurrence> changed) {}

    /** Plans one duty of a resident who could always be visited. */
    public Plan plan(Duty duty, Collection<Occurrence> stored, VillageId village, int urgency, Occurrence.Cause why) {
        return plan(duty, stored, village, urgency, why, List.of());
    }

    /**
     * Plans one duty.
     *
     * @param stored the occurrences of the duty: every open one, and of a calendar cadence every one whose period is not
     *     over, and where there were suspensions those found missed
     * @param why the cause of the withdrawal of those no longer wanted
     * @param suspensions the times in which the resident could not be visited, in their order
     */
    public Plan plan(
            Duty duty,
            Collection<Occurrence> stored,
            VillageId village,
            int urgency,
            Occurrence.Cause why,
            List<Suspensions.Suspension> suspensions) {
        if (!duty.isOpen()) {
            return new Plan(duty, ended(duty, stored, why));
        }
        Place place = Place.of(duty, village, urgency);
        return switch (duty.owed().cadence().way()) {
            case ROLLING ->
                suspensions.isEmpty()
                        ? rolling(place, stored)
                        : running(place, stored, timetable.rolling(duty), suspensions);
            case ONCE, IMMEDIATE -> running(place, stored, timetable.once(duty), suspensions);
            case CALENDAR -> new Periods(timetable, postponing, today, horizon, place, suspensions).plan(stored);
        };
    }

    private Plan rolling(Place place, Collection<Occurrence> stored) {
        Running running = new Running(place, open(stored));
        timetable.rolling(place.duty(), running);
        return running.plan(today, Occurrence.Cause.REPLANNED);
    }

    private Plan running(
            Place place, Collection<Occurrence> stored, List<Wanted> all, List<Suspensions.Suspension> suspensions) {
        List<Wanted> wanted = postponing.postponed(place.duty(), all, suspensions);
        Running running = new Running(place, open(stored));
        wanted.forEach(running::give);
        return running.plan(
                today, wanted.size() < all.size() ? Occurrence.Cause.SUSPENDED : Occurrence.Cause.REPLANNED);
    }

    /**
     * A day after today, and not after the first on which planning the same duty again comes to something else; empty if none
     * ever will. Whatever day planning comes to look at is to be added here.
     *
     * @param open the open occurrences of the duty, as planned today
     * @param suspensions the times in which the resident could not be visited; as long as one may still move a due day it is
     *     tomorrow
     */
    public Optional<LocalDate> changesAfter(
            Duty duty, Collection<Occurrence> open, List<Suspensions.Suspension> suspensions) {
        return postponing.mayMove(duty, suspensions) ? Optional.of(today.plusDays(1)) : changesAfter(duty, open);
    }

    private Optional<LocalDate> changesAfter(Duty duty, Collection<Occurrence> open) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Cadence cadence = duty.owed().cadence();
        long ahead = ChronoUnit.DAYS.between(today, horizon);
        if (cadence.way() == Cadence.Way.ROLLING) {
            // the first stays whether or not its day has gone by; a later one does not
            open.forEach(one -> days.add(one.due()));
            days.pollFirst();
            days.add(timetable.firstBeyond(duty).minusDays(ahead));
        } else if (cadence.way() == Cadence.Way.CALENDAR) {
            int grace = duty.owed().graceDays();
            int now = cadence.periodOf(today);
            days.add(cadence.periodStart(now + 1));
            days.add(cadence.periodStart(cadence.periodOf(today.minusDays(grace)) + 1)
                    .plusDays(grace));
            days.add(cadence.periodStart(cadence.periodOf(horizon.plusDays(1)) + 1)
                    .minusDays(ahead + 1));
        }
        return Optional.ofNullable(days.higher(today));
    }

    /** What is open is withdrawn; but a period or round that had gone by before the duty ended was missed. */
    private List<Occurrence> ended(Duty duty, Collection<Occurrence> stored, Occurrence.Cause why) {
        return open(stored).stream()
                .map(one -> {
                    boolean over = isOver(duty, one);
                    if (over && one.state() == Occurrence.State.SUSPENDED) {
                        return one.withdrawn(today, Occurrence.Cause.SUSPENDED);
                    }
                    return over ? one.missed(today) : one.withdrawn(today, why);
                })
                .toList();
    }

    private boolean isOver(Duty duty, Occurrence one) {
        boolean passes = duty.owed().cadence().way() == Cadence.Way.CALENDAR
                || duty.owed().round().isPresent();
        if (passes && one.origin().kind() == Occurrence.OriginKind.SUSPENSION) {
            return one.due().plusDays(duty.owed().graceDays()).isBefore(today);
        }
        boolean round = duty.owed()
                .round()
                .filter(days -> days.through().plusDays(duty.owed().graceDays()).isBefore(today))
                .isPresent();
        return round || Periods.isOver(duty, one.number(), today);
    }

    /** What is open, in the order of the numbers. */
    static List<Occurrence> open(Collection<Occurrence> stored) {
        List<Occurrence> open = new ArrayList<>(stored.size());
        for (Occurrence one : stored) {
            if (one.isOpen()) {
                open.add(one);
            }
        }
        open.sort(Comparator.comparingInt(Occurrence::number));
        return open;
    }
}
