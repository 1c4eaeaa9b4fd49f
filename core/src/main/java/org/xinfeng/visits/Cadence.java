package org.xinfeng.visits;

import java.time.LocalDate;

/**
 * How often something is owed, in one of four ways.
 *
 * @param way how the count and the unit are meant
 * @param count how many units, at least 1; 1 for {@link Way#IMMEDIATE}
 */
public record Cadence(Way way, int count, Unit unit) {

    /** How the time is counted. */
    public enum Way {
        /** Again and again, each within the time after the last visit. */
        ROLLING,
        /** Once in each period of the calendar: each month, each second month from January, each week from Monday. */
        CALENDAR,
        /** Once, within the time after the duty began. */
        ONCE,
        /** Once and at once: the day it began, whether or not people work that day. */
        IMMEDIATE
    }

    /** The unit of the count. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    /**
     * @throws IllegalArgumentException if the count is out of bounds, a rolling cycle is one day, or a calendar period is
     *     not one week or months that divide a year
     */
    public Cadence {
        if (count < 1 || count > 120) {
            throw new IllegalArgumentException("count must be from 1 to 120 but is " + count);
        }
        if (way == Way.ROLLING && unit == Unit.DAY && count < 2) {
            throw new IllegalArgumentException("a cycle of one day is not a visit cycle; owe at least two days");
        }
        if (way == Way.CALENDAR && (unit == Unit.DAY || unit == Unit.WEEK && count != 1 || 12 % count != 0)) {
            throw new IllegalArgumentException("a calendar period is one week or 1, 2, 3, 4, 6 or 12 months");
        }
    }

    public static Cadence rolling(int count, Unit unit) {
        return new Cadence(Way.ROLLING, count, unit);
    }

    public static Cadence calendar(int count, Unit unit) {
        return new Cadence(Way.CALENDAR, count, unit);
    }

    public static Cadence once(int count, Unit unit) {
        return new Cadence(Way.ONCE, count, unit);
    }

    public static Cadence immediate() {
        return new Cadence(Way.IMMEDIATE, 1, Unit.DAY);
    }

    public boolean repeats() {
        return way == Way.ROLLING || way == Way.CALENDAR;
    }

    /** The time after a day; at the end of a short month, its last day. */
    public LocalDate after(LocalDate day, int times) {
        long steps = (long) count * times;
        return switch (unit) {
            case DAY -> day.plusDays(steps);
            case WEEK -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
        };
    }

    /** The number of the calendar period that a day is in. */
    public int periodOf(LocalDate day) {
        if (unit == Unit.WEEK) {
            return Math.toIntExact(Math.floorDiv(day.toEpochDay() + 3, 7));
        }
        return Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, count);
    }

    /** The first day of a calendar period. */
    public LocalDate periodStart(int period) {
        if (unit == Unit.WEEK) {
            return LocalDate.ofEpochDay((long) period * 7 - 3);
        }
        int months = period * count;
        return LocalDate.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1);
    }

    /** How many times whoever keeps it has done it in any whole calendar year, at least. */
    public int leastPerYear() {
        return switch (way) {
            case ROLLING -> 365 / longestGapInDays();
            case CALENDAR -> unit == Unit.WEEK ? 51 : 12 / count;
            case ONCE, IMMEDIATE -> 0;
        };
    }

    /** At least as many days as can lie between two visits that keep it, for comparing what tiers owe. */
    int longestGapInDays() {
        int longest = switch (unit) {
            case DAY -> count;
            case WEEK -> 7 * count;
            // five months in a row have at most 153 days, and no other run of months is longer for its length
            case MONTH -> (153 * count + 4) / 5;
        };
        return way == Way.CALENDAR ? 2 * longest - 1 : longest;
    }

    /**
     * Whether whoever keeps this from a visit on keeps {@code other} from then on too, whatever the days of the visits.
     * Where it could be either, the answer is no. What is owed once is at least as strict only as what is owed once and
     * not sooner.
     */
    public boolean isAtLeastAsStrictAs(Cadence other) {
        if (!repeats() || !other.repeats()) {
            return repeats() == other.repeats() && (way == Way.IMMEDIATE || equals(other) || isSooner(other));
        }
        if (unit == other.unit && way == Way.ROLLING) {
            return count <= other.count;
        }
        if (unit == other.unit && other.way == Way.CALENDAR) {
            return other.count % count == 0;
        }
        return longestGapInDays() <= other.shortestDays();
    }

    private boolean isSooner(Cadence other) {
        return other.way == Way.ONCE
                && (unit == other.unit ? count <= other.count : longestGapInDays() <= other.shortestDays());
    }

    /** At most as many days as one time of it can have. */
    private int shortestDays() {
        return switch (unit) {
            case DAY -> count;
            case WEEK -> 7 * count;
            case MONTH -> 28 * count + (count - 1) * 2;
        };
    }

    /** Such as {@code ROLLING 2 MONTH} and {@code IMMEDIATE}. */
    @Override
    public String toString() {
        return way == Way.IMMEDIATE ? way.name() : way + " " + count + " " + unit;
    }
}
