package org.xinfeng.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Duty;

/**
 * All duties of a station in the order of the ids of their residents, read page by page: for whoever goes through the
 * residents in that order, instead of asking for each.
 */
final class DutyWalk {

    private static final int PAGE = 1000;

    private final Work work;
    private final Consumer<Duty> seen;
    private final Deque<Duty> ahead = new ArrayDeque<>();
    private Optional<Cursor> after = Optional.empty();
    private boolean isOver;

    /** @param seen is told of each duty once, those of residents who are not asked for too */
    DutyWalk(Work work, Consumer<Duty> seen) {
        this.work = work;
        this.seen = seen;
    }

    /** The duties of a resident, ended ones too; each asked for has a greater id than the one before. */
    List<Duty> of(ResidentId resident) {
        List<Duty> its = new ArrayList<>();
        for (Duty next = next(); next != null; next = next()) {
            int order = next.resident().value().compareTo(resident.value());
            if (order > 0) {
                break;
            }
            if (order == 0) {
                its.add(next);
            }
            seen.accept(ahead.remove());
        }
        return its;
    }

    /** Goes on to the last one. */
    void toTheEnd() {
        while (next() != null) {
            seen.accept(ahead.remove());
        }
    }

    private @Nullable Duty next() {
        if (ahead.isEmpty() && !isOver) {
            Page<Duty> page = Listing.page(work, Duty.KIND, Duty.BY_RESIDENT, Prefix.none(), after, PAGE);
            ahead.addAll(page.items());
            after = page.next();
            isOver = after.isEmpty();
        }
        return ahead.peek();
    }
}
