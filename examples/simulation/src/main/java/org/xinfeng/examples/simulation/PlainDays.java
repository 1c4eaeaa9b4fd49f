package org.xinfeng.examples.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.calendar.CalendarYear;

/** Working days by the days off and days made up that the notices list, without the library's calendar. */
final class PlainDays {

    private final Map<Integer, Set<LocalDate>> off = new HashMap<>();
    private final Map<Integer, Set<LocalDate>> madeUp = new HashMap<>();

    PlainDays(List<CalendarYear> notices) {
        for (CalendarYear notice : notices) {
            off.put(notice.year(), new HashSet<>(notice.daysOff()));
            madeUp.put(notice.year(), new HashSet<>(notice.makeUpDays()));
        }
    }

    /** @param knownOn the day on which it is asked: the notice of a year is not known before it is published */
    boolean isWorked(LocalDate day, LocalDate knownOn) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
            if (Policies.isPublished(year, knownOn)) {
                if (off.getOrDefault(year, Set.of()).contains(day)) {
                    return false;
                }
                if (madeUp.getOrDefault(year, Set.of()).contains(day)) {
                    return true;
                }
            }
        }
        return weekday;
    }

    /** So many working days after a day. */
    LocalDate plusWorkdays(LocalDate start, int count, LocalDate knownOn) {
        LocalDate day = start;
        for (int left = count; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorked(day, knownOn));
        }
        return day;
    }

    /** The last working day up to a day; the day itself if there is none from {@code notBefore} on. */
    LocalDate upTo(LocalDate due, LocalDate notBefore, LocalDate knownOn) {
        LocalDate day = due;
        while (!isWorked(day, knownOn)) {
            day = day.minusDays(1);
        }
        return day.isBefore(notBefore) ? due : day;
    }
}
