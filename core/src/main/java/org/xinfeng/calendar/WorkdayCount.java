package org.xinfeng.calendar;

/**
 * A number of working days, and whether it may still change.
 *
 * @param days at least 0
 * @param estimated whether a year that is not published was looked at, so that Monday to Friday had to stand in for its
 *     notice
 */
public record WorkdayCount(int days, boolean estimated) {

    public WorkdayCount {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative but is " + days);
        }
    }
}
