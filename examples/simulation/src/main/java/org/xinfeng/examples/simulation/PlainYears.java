package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Sees to it that a duty falls due so often in each calendar year as it must at least: what is left is shared out evenly. */
final class PlainYears {

    private final PlainDuty duty;
    private final Map<Integer, Integer> counted;

    PlainYears(PlainDuty duty) {
        this.duty = duty;
        this.counted = new TreeMap<>(duty.years);
    }

    void count(LocalDate due) {
        counted.merge(due.getYear(), 1, Integer::sum);
    }

    /** The last day for the next time. */
    LocalDate latestAfter(LocalDate before) {
        LocalDate newYearsEve = LocalDate.of(before.getYear(), 12, 31);
        int left = left(before.getYear());
        long days = ChronoUnit.DAYS.between(before, newYearsEve);
        if (left > 0 && days > 0) {
            return before.plusDays(Math.max(1, days / left));
        }
        int next = left(before.getYear() + 1);
        return next > 0 ? newYearsEve.plusDays(365 / next) : LocalDate.MAX;
    }

    /** How often it is still to fall due in a year; a year that it is not owed the whole of has no minimum. */
    private int left(int year) {
        boolean whole = !duty.begun.isAfter(LocalDate.of(year, 1, 1));
        return whole ? duty.rule.leastPerYear() - counted.getOrDefault(year, 0) : 0;
    }
}
