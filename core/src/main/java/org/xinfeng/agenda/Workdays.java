package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xinfeng.calendar.WorkCalendar;

/** The days of a request that are worked and on which the worker is there, numbered from 0. */
final class Workdays {

    private final WorkCalendar calendar;
    private final List<LocalDate> days = new ArrayList<>();

    Workdays(WorkCalendar calendar, AgendaRequest request) {
        this.calendar = calendar;
        for (LocalDate day = request.from(); !day.isAfter(request.through()); day = day.plusDays(1)) {
            if (calendar.estimateNextWorkday(day).day().equals(day)
                    && !request.away().contains(day)) {
                days.add(day);
            }
        }
    }

    int count() {
        return days.size();
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    boolean contains(LocalDate day) {
        return Collections.binarySearch(days, day) >= 0;
    }

    /** The number of a day that is worked. */
    int number(LocalDate day) {
        return Collections.binarySearch(days, day);
    }

    /** The number of the first worked day not before this one; the count if there is none. */
    int from(LocalDate day) {
        int number = 0;
        while (number < days.size() && days.get(number).isBefore(day)) {
            number++;
        }
        return number;
    }

    /** The number of the last worked day not after this one; -1 if there is none. */
    int through(LocalDate day) {
        int number = days.size() - 1;
        while (number >= 0 && days.get(number).isAfter(day)) {
            number--;
        }
        return number;
    }

    /** Whether the holidays of the day are not published yet. */
    boolean isEstimated(LocalDate day) {
        return !calendar.isPublished(day.getYear());
    }
}
