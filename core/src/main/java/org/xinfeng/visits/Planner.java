package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.registry.VillageId;

/**
 * Plans when a duty falls due: a pure function, so that planning again from the same inputs changes nothing, and from
 * other inputs changes only what differs.
 */
public final class Planner {

    private final WorkCalendar calendar;
    private final LocalDate today;
    private final LocalDate horizon;

    /**
     * @param today the day planning happens
     * @param horizon the last day on which something planned may fall due
     */
    public Planner(WorkCalendar calendar, LocalDate today, LocalDate horizon) {
        this.calendar = calendar;
        this.today = today;
        this.horizon = horizon;
    }

    /** The duty as planned, and the occurrences to store: new ones and those that change. */
    public record Plan(Duty duty, List<Occurrence> changed) {}

    private record Wanted(int number, LocalDate opens, LocalDate due, boolean estimated) {}

    /**
     * Plans one duty.
     *
     * @param stored the occurrences of the duty: every open one, and of a calendar cadence every one whose period is not
     *     over
     * @param why the cause of the withdrawal of those no longer wanted
     */
    public Plan plan(Duty duty, Collection<Occurrence> stored, VillageId village, int urgency, Occurrence.Cause why) {
        if (!duty.isOpen()) {
            return new Plan(duty, ended(duty, stored, why));
        }
        return switch (duty.owed().cadence().way()) {
            case ROLLING -> running(duty, stored, village, urgency, rolling(duty));
            case ONCE, IMMEDIATE -> running(duty, stored, village, urgency, once(duty));
            case CALENDAR -> byPeriod(duty, stored, village, urgency);
        };
    }

    /** What is open is withdrawn; but a period that had gone by before the duty ended was missed. */
    private List<Occurrence> ended(Duty duty, Collection<Occurrence> stored, Occurrence.Cause why) {
        return open(stored).stream()
                .map(one -> isOver(duty, one.number()) ? one.missed(today) : one.withdrawn(today, why))
                .toList();
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

    /** The due days of a rolling duty: the first may be overdue, the others are not in the past. */
    private List<Wanted> rolling(Duty duty) {
        Cadence cadence = duty.owed().cadence();
        List<Wanted> wanted = new ArrayList<>();
        LocalDate base = duty.lastMet().orElse(duty.anchor());
        LocalDate opens = duty.lastMet().map(day -> day.plusDays(1)).orElse(duty.anchor());
        LocalDate first = cadence.after(base, 1);
        int skipped = 0;
        if (first.isBefore(duty.anchor())) {
            first = duty.anchor();
            base = first;
            skipped = 1;
        }
        DueDay due = shift(first, opens);
        wanted.add(new Wanted(0, opens, due.day(), due.estimated()));
        LocalDate before = first;
        for (int k = 2 - skipped; ; k++) {
            LocalDate next = cadence.after(base, k);
            if (next.isAfter(horizon)) {
                return wanted;
            }
            DueDay shifted = shift(next, before.plusDays(1));
            if (shifted.day().isAfter(today)) {
                wanted.add(new Wanted(0, before.plusDays(1), shifted.day(), shifted.estimated()));
            }
            before = next;
        }
    }

    private List<Wanted> once(Duty duty) {
        if (duty.lastMet().isPresent()) {
            return List.of();
        }
        LocalDate begun = duty.during().start();
        Cadence cadence = duty.owed().cadence();
        if (cadence.way() == Cadence.Way.IMMEDIATE) {
            return List.of(new Wanted(0, begun, begun, false));
        }
        DueDay due = shift(cadence.after(begun, 1), begun);
        return List.of(new Wanted(0, begun, due.day(), due.estimated()));
    }

    /** The last working day up to {@code due}, so that nothing becomes later; the day itself if none is left. */
    private DueDay shift(LocalDate due, LocalDate notBefore) {
        DueDay shifted = calendar.estimatePreviousWorkday(due);
        return shifted.day().isBefore(notBefore) ? new DueDay(due, shifted.estimated()) : shifted;
    }

    /** Gives the wanted days to the open occurrences in their order, and new numbers to the rest. */
    private Plan running(
            Duty duty, Collection<Occurrence> stored, VillageId village, int urgency, List<Wanted> wanted) {
        List<Occurrence> open = open(stored);
        List<Occurrence> changed = new ArrayList<>();
        int next = duty.nextNumber();
        for (int i = 0; i < wanted.size(); i++) {
            if (i < open.size()) {
                adjust(duty, open.get(i), wanted.get(i), village, urgency).ifPresent(changed::add);
            } else {
                changed.add(begin(duty, next++, wanted.get(i), village, urgency));
            }
        }
        for (int i = wanted.size(); i < open.size(); i++) {
            changed.add(open.get(i).withdrawn(today, Occurrence.Cause.REPLANNED));
        }
        return new Plan(duty.withNextNumber(next), changed);
    }

    /** One for each period up to the horizon; this period whatever its end, and the next one if nothing else is open. */
    private Plan byPeriod(Duty duty, Collection<Occurrence> stored, VillageId village, int urgency) {
        Cadence cadence = duty.owed().cadence();
        Map<Integer, Occurrence> known = new LinkedHashMap<>();
        stored.forEach(one -> known.put(one.number(), one));
        int now = cadence.periodOf(today);
        int last = Math.max(now, cadence.periodOf(horizon.plusDays(1)) - 1);
        boolean isOpen = false;
        List<Occurrence> changed = new ArrayList<>();
        int period = cadence.periodOf(duty.during().start());
        for (; period <= last || period == now + 1 && !isOpen; period++) {
            Occurrence one = known.remove(period);
            Optional<Occurrence> planned = inPeriod(duty, period, one, village, urgency);
            planned.ifPresent(changed::add);
            isOpen |= planned.or(() -> Optional.ofNullable(one))
                    .filter(Occurrence::isOpen)
                    .isPresent();
        }
        open(known.values()).forEach(one -> changed.add(one.withdrawn(today, Occurrence.Cause.REPLANNED)));
        return new Plan(duty.withNextNumber(Math.max(period, duty.nextNumber())), changed);
    }

    /** What becomes of one period: begun, missed, adjusted, reopened, or nothing. */
    private Optional<Occurrence> inPeriod(
            Duty duty, int period, @Nullable Occurrence one, VillageId village, int urgency) {
        boolean over = isOver(duty, period);
        boolean met = duty.lastMet()
                .filter(day -> duty.owed().cadence().periodOf(day) == period)
                .isPresent();
        Wanted wanted = wanted(duty.owed().cadence(), period);
        if (one == null) {
            if (period < duty.nextNumber() || met) {
                return Optional.empty();
            }
            Occurrence begun = begin(duty, period, wanted, village, urgency);
            return Optional.of(over ? begun.missed(today) : begun);
        }
        if (one.isOpen()) {
            return over ? Optional.of(one.missed(today)) : adjust(duty, one, wanted, village, urgency);
        }
        return one.state() == Occurrence.State.WITHDRAWN && !over && !met
                ? Optional.of(as(duty, one, wanted, village, urgency, Occurrence.State.OPEN, Optional.empty()))
                : Optional.empty();
    }

    private Wanted wanted(Cadence cadence, int period) {
        LocalDate opens = cadence.periodStart(period);
        DueDay due = shift(cadence.periodStart(period + 1).minusDays(1), opens);
        return new Wanted(period, opens, due.day(), due.estimated());
    }

    private static Optional<Occurrence> adjust(
            Duty duty, Occurrence one, Wanted wanted, VillageId village, int urgency) {
        Occurrence next = as(duty, one, wanted, village, urgency, one.state(), one.closure());
        return next.equals(one) ? Optional.empty() : Optional.of(next);
    }

    /** The occurrence as the duty, the day and the place are now. */
    private static Occurrence as(
            Duty duty,
            Occurrence one,
            Wanted wanted,
            VillageId village,
            int urgency,
            Occurrence.State state,
            Optional<Occurrence.Closure> closure) {
        return new Occurrence(
                one.id(),
                one.duty(),
                one.number(),
                one.resident(),
                village,
                duty.owed().role(),
                duty.owed().kind(),
                urgency,
                wanted.opens(),
                wanted.due(),
                wanted.estimated(),
                state,
                one.attempts(),
                closure);
    }

    private static Occurrence begin(Duty duty, int number, Wanted wanted, VillageId village, int urgency) {
        return new Occurrence(
                Occurrence.idOf(duty.id(), number),
                duty.id(),
                number,
                duty.resident(),
                village,
                duty.owed().role(),
                duty.owed().kind(),
                urgency,
                wanted.opens(),
                wanted.due(),
                wanted.estimated(),
                Occurrence.State.OPEN,
                0,
                Optional.empty());
    }
}
