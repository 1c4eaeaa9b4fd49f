package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That somebody holds a seat of a care team, as the run itself knows it. */
final class PlainSeat {

    /** The five seats of the sample pack, in its order. */
    static final List<String> FIVE = List.of("social-worker", "police", "doctor", "disabled-federation", "family");

    String id;
    final String seat;

    /** The worker of the station; none if it is somebody from outside. */
    @Nullable
    String worker;

    /** The last day, if it has one. */
    @Nullable
    LocalDate last;

    PlainSeat(String id, String seat, @Nullable String worker, @Nullable LocalDate last) {
        this.id = id;
        this.seat = seat;
        this.worker = worker;
        this.last = last;
    }

    /** Whether it is held on a day. */
    boolean isHeldOn(LocalDate day, Staff staff) {
        String who = worker;
        LocalDate until = last;
        return (until == null || !day.isAfter(until)) && (who == null || staff.serves(who));
    }
}
