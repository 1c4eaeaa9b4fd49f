package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;

/** The days on which a duty should fall due, if nothing hinders: a pure rule. */
final class Timetable {

    private final WorkCalendar calendar;
    private final LocalDate today;
    private final LocalDate horizon;

    Timetable(WorkCalendar calendar, LocalDate today, LocalDate horizon) {
        this.calendar = calendar;
        this.today = today;
        this.horizon = horizon;
    }

    /** Takes due days one after the other. */
    interface Days {

        /** @param opens the first day on which a visit answers it */
        void due(LocalDate opens, LocalDate due, boolean estimated);
    }

    /** The due days of a rolling duty: the first may be overdue, the others are not in the past. */
    List<Wanted> rolling(Duty duty) {
        int grace = duty.owed().graceDays();
        List<Wanted> wanted = new ArrayList<>();
        rolling(duty, (opens, due, estimated) -> wanted.add(Wanted.of(0, opens, due, estimated, due.plusDays(grace))));
        return wanted;
    }

    /** The first day of a rolling duty that is too far ahead to be planned. */
    LocalDate firstBeyond(Duty duty) {
        return rolling(duty, (opens, due, estimated) -> {});
    }

    /** Gives the due days of a rolling duty to {@code days}, and answers the first day that is too far ahead. */
    LocalDate rolling(Duty duty, Days days) {
        Cadence cadence = duty.owed().cadence();
        LocalDate base = duty.lastMet().orElse(duty.anchor());
        LocalDate opens = duty.lastMet().map(day -> day.plusDays(1)).orElse(duty.anchor());
        Yearly yearly = duty.owed().leastPerYear() == 0 ? null : new Yearly(duty);
        LocalDate before = base;
        boolean isFirst = true;
        for (int k = 1; ; k++) {
            // the 31st needs the day it was counted from; any other day is as far from the one before
            LocalDate next = cadence.unit() == Cadence.Unit.MONTH ? cadence.after(base, k) : cadence.after(before, 1);
            if (isFirst && next.isBefore(duty.anchor())) {
                next = duty.anchor();
                base = next;
                k = 0;
            }
            if (yearly != null) {
                LocalDate least = yearly.latest(before);
                if (least.isBefore(next)) {
                    next = least.isBefore(opens) ? opens : least;
                    base = next;
                    k = 0;
                }
            }
            if (!isFirst && next.isAfter(horizon)) {
                return next;
            }
            DueDay due = shift(next, opens);
            if (isFirst || due.day().isAfter(today)) {
                days.due(opens, due.day(), due.estimated());
            }
            isFirst = false;
            if (yearly != null) {
                yearly.count(due.day());
            }
            before = next;
            opens = next.plusDays(1);
        }
    }

    /** Counts due days of calendar years, so that the least number falls into each. */
    private static final class Yearly {

        private final Duty duty;
        private final int least;
        private final Map<Integer, Integer> counted = new HashMap<>();

        Yearly(Duty duty) {
            this.duty = duty;
            this.least = duty.owed().leastPerYear();
        }

        void count(LocalDate day) {
            counted.merge(day.getYear(), 1, Integer::sum);
        }

        /** The last day for the next time: what is left of the year shared out evenly among what is still owed in it. */
        LocalDate latest(LocalDate before) {
            int year = before.getYear();
            int left = least - duty.tally().in(year) - counted.getOrDefault(year, 0);
            LocalDate last = LocalDate.of(year, 12, 31);
            long days = last.toEpochDay() - before.toEpochDay();
            if (duty.isOwedAllOf(year) && left > 0 && days > 0) {
                return before.plusDays(Math.max(1, days / left));
            }
            int next = least - duty.tally().in(year + 1) - counted.getOrDefault(year + 1, 0);
            return duty.isOwedAllOf(year + 1) && next > 0 ? last.plusDays(365 / next) : LocalDate.MAX;
        }
    }

    /** The one due day of what is owed once: within a time, within the days of a round, or at once. */
    List<Wanted> once(Duty duty) {
        if (duty.lastMet().isPresent()) {
            return List.of();
        }
        LocalDate begun = duty.during().start();
        Cadence cadence = duty.owed().cadence();
        int grace = duty.owed().graceDays();
        if (cadence.way() == Cadence.Way.IMMEDIATE) {
            return List.of(Wanted.of(0, begun, begun, false, begun.plusDays(grace)));
        }
        LocalDate opens = duty.owed().round().map(Round.Days::from).orElse(begun);
        LocalDate last = duty.owed().round().map(Round.Days::through).orElseGet(() -> cadence.after(begun, 1));
        DueDay due = shift(last, opens);
        LocalDate inTime = duty.owed().round().isPresent() ? last : due.day();
        return List.of(Wanted.of(0, opens, due.day(), due.estimated(), inTime.plusDays(grace)));
    }

    /** The due day of a period of a calendar duty. */
    Wanted period(Duty duty, int period) {
        Cadence cadence = duty.owed().cadence();
        LocalDate opens = cadence.periodStart(period);
        LocalDate last = cadence.periodStart(period + 1).minusDays(1);
        DueDay due = shift(last, opens);
        return Wanted.of(
                period,
                opens,
                due.day(),
                due.estimated(),
                last.plusDays(duty.owed().graceDays()));
    }

    /** The last working day up to {@code due}, so that nothing becomes later; the day itself if none is left. */
    private DueDay shift(LocalDate due, LocalDate notBefore) {
        DueDay shifted = calendar.estimatePreviousWorkday(due);
        return shifted.day().isBefore(notBefore) ? new DueDay(due, shifted.estimated()) : shifted;
    }
}
