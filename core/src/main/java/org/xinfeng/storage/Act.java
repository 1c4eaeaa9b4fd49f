package org.xinfeng.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xinfeng.kernel.ActorId;

/**
 * Who does something, why, when, and in which unit of work. Codes only, no free text.
 *
 * @param at cut to microseconds
 * @param unit makes a retry recognisable: a unit id that was committed is never committed again
 */
public record Act(ActorId actor, Purpose purpose, Instant at, UnitId unit) {

    public Act {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** An act in a new unit of work. */
    public static Act of(ActorId actor, Purpose purpose, Instant at) {
        return new Act(actor, purpose, at, UnitId.random());
    }
}
