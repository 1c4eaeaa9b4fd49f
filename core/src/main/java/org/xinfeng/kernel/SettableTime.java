package org.xinfeng.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A time that stands still until it is set: for tests, simulations and demonstrations. Safe for several threads. */
public final class SettableTime implements InstantSource {

    private volatile Instant now;

    private SettableTime(Instant now) {
        this.now = now;
    }

    public static SettableTime at(Instant instant) {
        return new SettableTime(instant);
    }

    public static SettableTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return new SettableTime(day.atTime(time).atZone(zone).toInstant());
    }

    public synchronized void set(Instant instant) {
        now = instant;
    }

    public synchronized void set(LocalDate day, LocalTime time, ZoneId zone) {
        now = day.atTime(time).atZone(zone).toInstant();
    }

    /** Lets time pass; a negative duration turns it back. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
