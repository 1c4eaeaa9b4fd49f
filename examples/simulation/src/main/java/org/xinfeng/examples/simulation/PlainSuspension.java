package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time in which somebody cannot be visited, as the run itself knows it, and what it makes of what is owed. */
final class PlainSuspension {

    static final int WORKDAYS = 5;
    static final int LOOK_AGAIN_DAYS = 14;

    final String id;
    final LocalDate from;
    LocalDate lookedAt;

    @Nullable
    LocalDate expected;

    @Nullable
    LocalDate ended;

    PlainSuspension(String id, LocalDate from, @Nullable LocalDate expected) {
        this.id = id;
        this.from = from;
        this.lookedAt = from;
        this.expected = expected;
    }

    boolean isRunning() {
        return ended == null;
    }

    /** The last day on which somebody is to make sure that it still holds. */
    LocalDate lookAgainBy() {
        LocalDate next = lookedAt.plusDays(LOOK_AGAIN_DAYS);
        LocalDate back = expected;
        return back != null && back.isBefore(next) ? back : next;
    }

    /** What fell into it is due some working days after its end, once for all; while nobody knows the end, it waits. */
    List<PlainDuty.Slot> postpone(List<PlainDuty.Slot> slots, PlainDays days, LocalDate today) {
        LocalDate back = ended != null ? ended : expected != null && !expected.isBefore(today) ? expected : null;
        LocalDate after = back == null ? null : days.plusWorkdays(back, WORKDAYS, today);
        List<PlainDuty.Slot> next = new ArrayList<>();
        boolean stands = false;
        for (PlainDuty.Slot slot : slots) {
            boolean late = slot.due().isBefore(from);
            boolean behind = back != null && !slot.opens().isBefore(back)
                    || after != null && slot.due().isAfter(after);
            if (late || behind) {
                next.add(late && isRunning() ? new PlainDuty.Slot(slot.opens(), slot.due(), true) : slot);
            } else if (!stands) {
                next.add(new PlainDuty.Slot(slot.opens(), after != null ? after : slot.due(), isRunning()));
                stands = true;
            }
        }
        return next;
    }
}
