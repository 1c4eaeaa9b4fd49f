package org.xinfeng.calendar;

import java.time.LocalDate;

/**
 * A working day was asked for in a year whose holiday notice the calendar does not have.
 *
 * <p>The exact methods of {@link WorkCalendar} throw it, because a statutory deadline counted on a guess is wrong in a way
 * nobody sees. Ask {@link WorkCalendar#isPublished} first, or use the methods named {@code estimate…}, whose answers are
 * flagged.
 */
public final class UnpublishedYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;

    /** @param day the day that could not be judged */
    public UnpublishedYearException(LocalDate day) {
        super("The holiday notice of " + day.getYear() + " is not in the calendar, so nobody can say whether " + day
                + " is a working day; add that year.");
        this.day = day;
    }

    /** The day that could not be judged. */
    public LocalDate day() {
        return day;
    }

    /** The year that is not published. */
    public int year() {
        return day.getYear();
    }
}
