package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.WorkerId;

/** One sort of thing that workers hold: finds what one holds, and gives it to another. A new sort adds a line to {@link #all}. */
interface Holdings {

    What what();

    /** What a worker still holds after a day. */
    List<Held> of(WorkerId worker, LocalDate lastDay);

    /** Gives one thing that {@link #of} found to another worker: from the day after, or from its own first day if that is later. */
    void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay);

    static List<Holdings> all(Work work) {
        return List.of(
                new HeldVillages(work, false),
                new HeldVillages(work, true),
                new HeldSeats(work),
                new HeldPairings(work),
                new HeldReferrals(work),
                new HeldCases(work),
                new HeldAlerts(work));
    }
}
