package org.xinfeng.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time that stands still until it is set: for tests, trials and repeating what happened on a day.
 *
 * <p>It may be set back as well; what that does to records is the caller's business. Safe for use by many threads.
 */
public final class SettableTime implements InstantSource {

    private volatile Instant now;

    private SettableTime(Instant now) {
        this.now = now;
    }

    public static SettableTime at(Instant instant) {
        return new SettableTime(instant);
    }

    /** At a time of a day in a zone; where clocks were put forward over it, as much later as they were. */
    public static SettableTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return new SettableTime(instant(day, time, zone));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }

    /** As {@link #at(LocalDate, LocalTime, ZoneId)}. */
    public void set(LocalDate day, LocalTime time, ZoneId zone) {
        set(instant(day, time, zone));
    }

    /** Goes on by a time, or back if it is negative. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** The instant, in UTC. */
    @Override
    public String toString() {
        return "SettableTime[" + now + "]";
    }
}
