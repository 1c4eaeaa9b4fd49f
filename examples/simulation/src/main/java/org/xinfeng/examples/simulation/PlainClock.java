package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** By when the steps of an alert are due and who hears of it, by the sample pack's numbers written down once more by hand. */
final class PlainClock {

    static final String IMMEDIATE = "IMMEDIATE";
    static final String PRESSING = "PRESSING";
    static final String ROUTINE = "ROUTINE";

    /** The most urgent first. */
    static final List<String> URGENCIES = List.of(IMMEDIATE, PRESSING, ROUTINE);

    /** When everything of the run happens on a day. */
    static final LocalTime NOW = LocalTime.of(8, 0);

    private static final Map<String, List<Integer>> LIMITS = Map.of(
            IMMEDIATE, List.of(30, 240, 120, 1440, 1440, 10080),
            PRESSING, List.of(120, 780, 390, 1950, 780, 1950),
            ROUTINE, List.of(1, 5, 3, 10, 5, 10));

    private static final Map<String, List<Integer>> LADDERS =
            Map.of(IMMEDIATE, List.of(0, 120), PRESSING, List.of(120, 780), ROUTINE, List.of(2, 10));

    private static final LocalTime[][] HOURS = {
        {LocalTime.of(8, 30), LocalTime.of(12, 0)},
        {LocalTime.of(14, 30), LocalTime.of(17, 30)}
    };

    private final PlainDays days;

    PlainClock(PlainDays days) {
        this.days = days;
    }

    /**
     * By when a step that is waited for since a day is due.
     *
     * @param step 0 for assigning, 5 for closing
     */
    LocalDateTime due(String urgency, int step, LocalDate since, LocalDate knownOn) {
        return plus(since.atTime(NOW), urgency, limit(urgency, step), knownOn);
    }

    private static int limit(String urgency, int step) {
        return java.util.Objects.requireNonNull(LIMITS.get(urgency)).get(step);
    }

    /** How many rungs of the ladder something due at a moment has climbed on a day; it must be overdue. */
    int rung(String urgency, LocalDateTime due, LocalDate today) {
        int rung = 0;
        for (int after : java.util.Objects.requireNonNull(LADDERS.get(urgency))) {
            if (!today.atTime(NOW).isBefore(plus(due, urgency, after, today))) {
                rung++;
            }
        }
        return rung;
    }

    private LocalDateTime plus(LocalDateTime from, String urgency, int units, LocalDate knownOn) {
        return switch (urgency) {
            case IMMEDIATE -> from.plusMinutes(units);
            case PRESSING -> minutes(from, units, knownOn);
            default -> workdays(from.toLocalDate(), units, knownOn);
        };
    }

    private LocalDateTime workdays(LocalDate from, int count, LocalDate knownOn) {
        return days.plusWorkdays(from, count, knownOn).atTime(HOURS[1][1]);
    }

    private LocalDateTime minutes(LocalDateTime from, int minutes, LocalDate knownOn) {
        int left = minutes;
        for (LocalDate day = from.toLocalDate(); ; day = day.plusDays(1)) {
            if (!days.isWorked(day, knownOn)) {
                continue;
            }
            for (LocalTime[] part : HOURS) {
                LocalDateTime begin = day.atTime(part[0]).isBefore(from) ? from : day.atTime(part[0]);
                int within = (int)
                        java.time.Duration.between(begin, day.atTime(part[1])).toMinutes();
                if (within > 0 && left <= within) {
                    return begin.plusMinutes(left);
                }
                left -= Math.max(0, within);
            }
        }
    }
}
