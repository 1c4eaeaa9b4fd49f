package org.xinfeng.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * What the holiday notice of one year says: which days are off, and which days of rest are worked instead (调休).
 *
 * <p>Source: the notice of the General Office of the State Council on the arrangement of holidays, one for each year
 * (国务院办公厅关于部分节假日安排的通知). The notice of a year may also settle days of the December before it. It is not a
 * list of all days of rest: ordinary Saturdays and Sundays are not listed, even beside a holiday.
 *
 * @param year the year the notice is for
 * @param daysOff days of rest, whatever day of the week, in any order; kept sorted
 * @param makeUpDays Saturdays and Sundays that are worked, in any order; kept sorted
 * @param citation the notice: its title, number or address
 * @param verified whether somebody compared the days with the notice itself
 */
public record CalendarYear(
        int year, List<LocalDate> daysOff, List<LocalDate> makeUpDays, String citation, boolean verified) {

    /**
     * @throws IllegalArgumentException if the year is not from 1 to 9999, the citation is blank, a day is doubled, off
     *     and made up at once, or neither in the year nor in the December before, or if a make-up day of the year is
     *     from Monday to Friday, which is worked anyway; the message names the list and the day
     */
    public CalendarYear {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year must be from 1 to 9999 but is " + year);
        }
        if (citation.isBlank()) {
            throw new IllegalArgumentException("citation of " + year + " must not be blank");
        }
        daysOff = sorted("daysOff", year, daysOff);
        makeUpDays = sorted("makeUpDays", year, makeUpDays);
        for (LocalDate day : makeUpDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException("makeUpDays of " + year + ": " + day + " is also in daysOff");
            }
            if (day.getYear() == year && isWeekday(day)) {
                throw worked(year, day);
            }
        }
    }

    /** Whether the day is from Monday to Friday. */
    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    static IllegalArgumentException worked(int year, LocalDate day) {
        return new IllegalArgumentException("makeUpDays of " + year + ": " + day + " is a " + day.getDayOfWeek()
                + " that is not off, so it cannot make up for another day");
    }

    private static List<LocalDate> sorted(String list, int year, List<LocalDate> days) {
        List<LocalDate> sorted = new ArrayList<>(days);
        sorted.sort(null);
        for (int i = 0; i < sorted.size(); i++) {
            LocalDate day = sorted.get(i);
            if (i > 0 && day.equals(sorted.get(i - 1))) {
                throw new IllegalArgumentException(list + " of " + year + ": " + day + " is there twice");
            }
            boolean decemberBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
            if (day.getYear() != year && !decemberBefore) {
                throw new IllegalArgumentException(
                        list + " of " + year + ": " + day + " is neither in the year nor in the December before");
            }
        }
        return List.copyOf(sorted);
    }
}
