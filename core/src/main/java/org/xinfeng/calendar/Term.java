package org.xinfeng.calendar;

import java.time.LocalDate;

/**
 * A time to answer in, in days or in working days. The day it starts on is not counted.
 *
 * @param count how many, from 1 to {@value #MOST_DAYS}
 */
public record Term(int count, Unit unit) {

    /** Longest, in days or working days. */
    public static final int MOST_DAYS = 1000;

    /** What is counted. */
    public enum Unit {
        DAY,
        WORKDAY
    }

    /** @throws IllegalArgumentException if the count is not from 1 to {@value #MOST_DAYS} */
    public Term {
        if (count < 1 || count > MOST_DAYS) {
            throw new IllegalArgumentException("a term must be from 1 to " + MOST_DAYS + " days but is " + count);
        }
    }

    public static Term days(int count) {
        return new Term(count, Unit.DAY);
    }

    public static Term workdays(int count) {
        return new Term(count, Unit.WORKDAY);
    }

    /** The last day in time; an estimate where the calendar of a year is not published yet. */
    public DueDay after(LocalDate start, WorkCalendar calendar) {
        return unit == Unit.DAY
                ? new DueDay(start.plusDays(count), false)
                : calendar.estimatePlusWorkdays(start, count);
    }

    /** The day so long before another, such as the one to remind on; in working days one of them, guessed in a year not published. */
    public LocalDate before(LocalDate day, WorkCalendar calendar) {
        if (unit == Unit.DAY) {
            return day.minusDays(count);
        }
        LocalDate found = day;
        for (int i = 0; i < count; i++) {
            found = calendar.estimatePreviousWorkday(found.minusDays(1)).day();
        }
        return found;
    }
}
