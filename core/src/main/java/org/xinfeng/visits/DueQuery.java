package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.registry.VillageId;

/**
 * Which due visits to list: all that are open and fall due up to a day, the overdue among them.
 *
 * @param until the last due day listed
 * @param village one village, or all
 * @param after where the page before ended
 * @param limit most items on the page, 50 unless set
 */
public record DueQuery(LocalDate until, Optional<VillageId> village, Optional<Cursor> after, int limit) {

    /** Most items a page can have. */
    public static final int MOST = 10_000;

    private static final int PAGE = 50;

    public DueQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + " but is " + limit);
        }
    }

    public static DueQuery until(LocalDate day) {
        return new DueQuery(day, Optional.empty(), Optional.empty(), PAGE);
    }

    public DueQuery in(VillageId only) {
        return new DueQuery(until, Optional.of(only), after, limit);
    }

    public DueQuery after(Cursor cursor) {
        return new DueQuery(until, village, Optional.of(cursor), limit);
    }

    public DueQuery atMost(int items) {
        return new DueQuery(until, village, after, items);
    }
}
