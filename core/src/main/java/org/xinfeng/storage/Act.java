package org.xinfeng.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xinfeng.kernel.ActorId;

/**
 * Who does something, why, when, and in which unit of work. Codes only, no free text.
 *
 * @param at cut to microseconds; in the years 1 to 9999 UTC, as every instant that a storage keeps
 * @param unit makes a retry recognisable: a unit id that was committed in a station is never committed again there
 */
public record Act(ActorId actor, Purpose purpose, Instant at, UnitId unit) {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** @throws IllegalArgumentException if {@code at} is not in the years 1 to 9999 */
    public Act {
        if (at.isBefore(FIRST) || !at.isBefore(END)) {
            throw new IllegalArgumentException("at must be in the years 1 to 9999");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** An act in a new unit of work. */
    public static Act of(ActorId actor, Purpose purpose, Instant at) {
        return new Act(actor, purpose, at, UnitId.random());
    }
}
