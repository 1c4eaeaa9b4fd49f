package org.xinfeng.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /** What is the same for every occurrence of a duty. */
    private record Place(VillageId village, int urgency, Occurrence.Origin origin) {}

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
        Place place = new Place(village, urgency, Occurrence.Origin.of(duty));
        return switch (duty.owed().cadence().way()) {
            case ROLLING -> running(duty, stored, place, timetable.rolling(duty), suspensions);
            case ONCE, IMMEDIATE -> running(duty, stored, place, timetable.once(duty), suspensions);
            case CALENDAR -> byPeriod(duty, stored, place, suspensions);
        };
    }

    /**
     * A day after today, and not after the first on which planning the same duty again comes to something else, if the
     * resident can always be visited; empty if none ever will. Whatever day planning comes to look at is to be added here.
     *
     * @param open the open occurrences of the duty, as planned today
     */
    public Optional<LocalDate> changesAfter(Duty duty, Collection<Occurrence> open) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Cadence cadence = duty.owed().cadence();
        long ahead = ChronoUnit.DAYS.between(today, horizon);
        if (cadence.way() == Cadence.Way.ROLLING) {
            open.forEach(one -> days.add(one.due()));
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
        return round || isOver(duty, one.number());
    }

    /** Whether a period of a calendar cadence has gone by, with its grace. */
    private boolean isOver(Duty duty, int period) {
        Cadence cadence = duty.owed().cadence();
        return cadence.way() == Cadence.Way.CALENDAR
                && cadence.periodStart(period + 1)
                        .plusDays(duty.owed().graceDays())
                        .isBefore(today.plusDays(1));
    }

    private static List<Occurrence> open(Collection<Occurrence> stored) {
        return stored.stream()
                .filter(Occurrence::isOpen)
                .sorted(Comparator.comparingInt(Occurrence::number))
                .toList();
    }

    /** Gives the wanted days to the open occurrences in their order, and new numbers to the rest. */
    private Plan running(
            Duty duty,
            Collection<Occurrence> stored,
            Place place,
            List<Wanted> all,
            List<Suspensions.Suspension> suspensions) {
        List<Wanted> wanted = postponing.postponed(duty, all, suspensions);
        List<Occurrence> open = open(stored);
        List<Occurrence> changed = new ArrayList<>();
        int next = duty.nextNumber();
        for (int i = 0; i < wanted.size(); i++) {
            if (i < open.size()) {
                adjust(duty, open.get(i), wanted.get(i), place).ifPresent(changed::add);
            } else {
                changed.add(begin(duty, next++, wanted.get(i), place));
            }
        }
        Occurrence.Cause dropped = wanted.size() < all.size() ? Occurrence.Cause.SUSPENDED : Occurrence.Cause.REPLANNED;
        for (int i = wanted.size(); i < open.size(); i++) {
            changed.add(open.get(i).withdrawn(today, dropped));
        }
        return new Plan(duty.withNextNumber(next), changed);
    }

    /** One for each period up to the horizon; this period whatever its end, and the next one if nothing else is open. */
    private Plan byPeriod(
            Duty duty, Collection<Occurrence> stored, Place place, List<Suspensions.Suspension> suspensions) {
        Cadence cadence = duty.owed().cadence();
        Map<Integer, Occurrence> known = new LinkedHashMap<>();
        stored.forEach(one -> known.put(one.number(), one));
        int now = cadence.periodOf(today);
        int last = Math.max(now, cadence.periodOf(horizon.plusDays(1)) - 1);
        int first = known.keySet().stream().reduce(duty.nextNumber(), Math::min);
        first = Math.max(first, cadence.periodOf(duty.during().start()));
        Map<Integer, Wanted> wanted = periods(duty, known, first, last + 1, suspensions);
        boolean isOpen = false;
        List<Occurrence> changed = new ArrayList<>();
        int next = Math.max(duty.nextNumber(), first);
        int period = first;
        for (; period <= last || period == now + 1 && !isOpen; period++) {
            Occurrence one = known.remove(period);
            Wanted day = wanted.get(period);
            Optional<Occurrence> planned = day == null ? fallen(one) : inPeriod(duty, one, day, place);
            planned.ifPresent(changed::add);
            isOpen |= planned.or(() -> Optional.ofNullable(one))
                    .filter(Occurrence::isOpen)
                    .isPresent();
            if (next == period && (day != null || one != null || period < now)) {
                next = period + 1;
            }
        }
        open(known.values()).forEach(one -> changed.add(one.withdrawn(today, Occurrence.Cause.REPLANNED)));
        return new Plan(duty.withNextNumber(suspensions.isEmpty() ? Math.max(period, next) : next), changed);
    }

    /** The periods that are owed or decided, by number; those that another stands for after a suspension are left out. */
    private Map<Integer, Wanted> periods(
            Duty duty, Map<Integer, Occurrence> known, int first, int last, List<Suspensions.Suspension> suspensions) {
        Map<Integer, Wanted> wanted = new LinkedHashMap<>();
        List<Wanted> owed = new ArrayList<>();
        for (int period = first; period <= last; period++) {
            Wanted day = timetable.period(duty, period);
            wanted.put(period, day);
            if (isOwed(duty, known.get(period), period)) {
                owed.add(day);
            }
        }
        if (!suspensions.isEmpty()) {
            owed.forEach(day -> wanted.remove(day.number()));
            postponing.postponed(duty, owed, suspensions).forEach(day -> wanted.put(day.number(), day));
        }
        return wanted;
    }

    private boolean isOwed(Duty duty, @Nullable Occurrence one, int period) {
        boolean met = isMet(duty, period) || one != null && isStoodFor(duty, one);
        if (one == null) {
            return period >= duty.nextNumber() && !met;
        }
        return one.isOpen()
                || one.state() == Occurrence.State.MISSED
                || one.state() == Occurrence.State.WITHDRAWN && !isOver(duty, period) && !met;
    }

    /** Whether it fell into a suspension, and a visit was made since it opened. */
    private static boolean isStoodFor(Duty duty, Occurrence one) {
        return one.closure()
                        .filter(how -> how.cause() == Occurrence.Cause.SUSPENDED)
                        .isPresent()
                && duty.lastMet().filter(day -> !day.isBefore(one.opens())).isPresent();
    }

    private static boolean isMet(Duty duty, int period) {
        return duty.lastMet()
                .filter(day -> duty.owed().cadence().periodOf(day) == period)
                .isPresent();
    }

    /** A period that another stands for after a suspension. */
    private Optional<Occurrence> fallen(@Nullable Occurrence one) {
        return one != null && (one.isOpen() || one.state() == Occurrence.State.MISSED)
                ? Optional.of(one.excused(today))
                : Optional.empty();
    }

    /** What becomes of one period: begun, missed, adjusted, reopened, or nothing. */
    private Optional<Occurrence> inPeriod(Duty duty, @Nullable Occurrence one, Wanted wanted, Place place) {
        boolean over = !wanted.suspended() && wanted.inTime().isBefore(today);
        boolean met = isMet(duty, wanted.number());
        if (one == null) {
            if (wanted.number() < duty.nextNumber() || met) {
                return Optional.empty();
            }
            Occurrence begun = begin(duty, wanted.number(), wanted, place);
            return Optional.of(over ? begun.missed(today) : begun);
        }
        if (one.isOpen()) {
            return over ? Optional.of(one.missed(today)) : adjust(duty, one, wanted, place);
        }
        boolean again = one.state() == Occurrence.State.WITHDRAWN && !met && !isStoodFor(duty, one)
                || one.state() == Occurrence.State.MISSED && wanted.behind().isPresent();
        return again && !over
                ? Optional.of(as(duty, one, wanted, place, wanted.state(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Occurrence> adjust(Duty duty, Occurrence one, Wanted wanted, Place place) {
        Occurrence next = as(duty, one, wanted, place, wanted.state(), one.closure());
        return next.equals(one) ? Optional.empty() : Optional.of(next);
    }

    /** The occurrence as the duty, the day and the place are now. */
    private static Occurrence as(
            Duty duty,
            Occurrence one,
            Wanted wanted,
            Place place,
            Occurrence.State state,
            Optional<Occurrence.Closure> closure) {
        return new Occurrence(
                one.id(),
                one.duty(),
                one.number(),
                one.resident(),
                place.village(),
                duty.owed().role(),
                duty.owed().kind(),
                place.urgency(),
                wanted.opens(),
                wanted.due(),
                wanted.estimated(),
                state,
                one.attempts(),
                closure,
                wanted.origin(place.origin()));
    }

    private static Occurrence begin(Duty duty, int number, Wanted wanted, Place place) {
        return new Occurrence(
                Occurrence.idOf(duty.id(), number),
                duty.id(),
                number,
                duty.resident(),
                place.village(),
                duty.owed().role(),
                duty.owed().kind(),
                place.urgency(),
                wanted.opens(),
                wanted.due(),
                wanted.estimated(),
                wanted.state(),
                0,
                Optional.empty(),
                wanted.origin(place.origin()));
    }
}
