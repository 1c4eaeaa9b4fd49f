package org.xinfeng.monitoring;

import java.util.Optional;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.registry.VillageId;

/**
 * Which open alerts to list: the most urgent first, then by when the step they wait for was due as it began.
 *
 * @param village one village, or all
 * @param after where the page before ended
 * @param limit most items on the page, 50 unless set
 */
public record AlertQuery(Optional<VillageId> village, Optional<Cursor> after, int limit) {

    /** Most items a page can have. */
    public static final int MOST = 10_000;

    private static final int PAGE = 50;

    public AlertQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + " but is " + limit);
        }
    }

    public static AlertQuery all() {
        return new AlertQuery(Optional.empty(), Optional.empty(), PAGE);
    }

    public AlertQuery in(VillageId only) {
        return new AlertQuery(Optional.of(only), after, limit);
    }

    public AlertQuery after(Cursor cursor) {
        return new AlertQuery(village, Optional.of(cursor), limit);
    }

    public AlertQuery atMost(int items) {
        return new AlertQuery(village, after, items);
    }
}
