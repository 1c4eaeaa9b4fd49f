package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.HeldId;
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

    /** Something that a worker holds for one resident. */
    static Held ofResident(What what, Code id, Optional<VillageId> village, ResidentId resident, WorkerId worker) {
        return new Held(what, new HeldId(id.value()), List.of(), village, Optional.of(resident), Set.of(worker));
    }

    /** Where a resident lives. */
    static Optional<VillageId> village(Work work, ResidentId resident) {
        return work.store(Resident.KIND)
                .find(resident)
                .map(found -> found.value().village());
    }
}
