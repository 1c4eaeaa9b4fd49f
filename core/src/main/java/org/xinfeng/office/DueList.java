package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Cursor;

/**
 * A page of due visits: the overdue first, among them and among the others the most severe tier first, then by due day.
 *
 * @param next where the next page goes on, if there is one
 * @param caughtUpTo the last day up to which time was written down; while it lies before today the list may lack what
 *     has begun since, and the host must call {@link Station#catchUp}; absent if that was never done
 * @param behind whether that day is not today
 */
public record DueList(List<DueVisit> items, Optional<Cursor> next, Optional<LocalDate> caughtUpTo, boolean behind) {

    public DueList {
        items = List.copyOf(items);
    }
}
