package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that a duty should fall due.
 *
 * @param number the period of a calendar cadence, else 0
 * @param inTime the last day in time, with grace
 * @param suspended whether it waits for the end of a suspension
 * @param behind the suspension behind whose end it was put
 */
record Wanted(
        int number,
        LocalDate opens,
        LocalDate due,
        boolean estimated,
        LocalDate inTime,
        boolean suspended,
        Optional<Suspensions.Suspension> behind) {

    static Wanted of(int number, LocalDate opens, LocalDate due, boolean estimated, LocalDate inTime) {
        return new Wanted(number, opens, due, estimated, inTime, false, Optional.empty());
    }

    Wanted waiting() {
        return new Wanted(number, opens, due, estimated, inTime, true, behind);
    }

    Occurrence.State state() {
        return suspended ? Occurrence.State.SUSPENDED : Occurrence.State.OPEN;
    }

    /** @param otherwise what produces it where no suspension does */
    Occurrence.Origin origin(Occurrence.Origin otherwise) {
        return behind.map(one -> Occurrence.Origin.of(
                        Occurrence.OriginKind.SUSPENSION, one.id().value()))
                .orElse(otherwise);
    }
}
