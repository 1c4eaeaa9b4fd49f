package org.xinfeng.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.xinfeng.calendar.DueDay;
import org.xinfeng.calendar.WorkCalendar;

/** Counts time within working hours; through a year that is not published it goes on with Monday to Friday, and says so. */
final class WorkingTime {

    private final WorkCalendar calendar;
    private final ZoneId zone;
    private final List<AlertRules.Hours> hours;

    WorkingTime(WorkCalendar calendar, ZoneId zone, List<AlertRules.Hours> hours) {
        this.calendar = calendar;
        this.zone = zone;
        this.hours = hours;
    }

    /** So many minutes of working hours later; none is the moment itself. */
    AlertClock.Due plusMinutes(Instant start, int minutes) {
        LocalDateTime from = LocalDateTime.ofInstant(start, zone);
        Duration left = Duration.ofMinutes(minutes);
        if (left.isZero()) {
            return new AlertClock.Due(start, false);
        }
        boolean estimated = false;
        for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
            DueDay works = calendar.estimateNextWorkday(day);
            estimated |= works.estimated();
            day = works.day();
            for (AlertRules.Hours part : hours) {
                LocalDateTime begin = latest(day.atTime(part.from()), from);
                LocalDateTime end = day.atTime(part.to());
                Duration within = Duration.between(begin, end);
                if (left.compareTo(within) <= 0) {
                    return new AlertClock.Due(begin.plus(left).atZone(zone).toInstant(), estimated);
                }
                left = within.isNegative() ? left : left.minus(within);
            }
        }
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    /** The end of the working hours of the working day so many days later; never before the moment itself. */
    AlertClock.Due plusDays(Instant start, int days) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        DueDay due = calendar.estimatePlusWorkdays(day, days);
        Instant end =
                due.day().atTime(hours.get(hours.size() - 1).to()).atZone(zone).toInstant();
        return new AlertClock.Due(end.isBefore(start) ? start : end, due.estimated());
    }
}
