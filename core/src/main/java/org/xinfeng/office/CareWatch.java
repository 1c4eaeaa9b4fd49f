package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;

/**
 * When a resident is to be looked at again if nobody does before, for by then time may have changed something: an age, a stale
 * fact, something to be planned, a period gone by, the end of what people decided.
 *
 * @param wakeOn the day, at the latest; absent if nothing is owed to the resident any more
 */
record CareWatch(ResidentId resident, Optional<LocalDate> wakeOn) {

    static final Index<CareWatch> BY_DAY = Index.of("day", "wakeOn");

    static final Kind<ResidentId, CareWatch> KIND =
            Kind.of("care_watch", CareWatch::resident, Shape.of(CareWatch.class), BY_DAY);

    /** However sure it is that nothing changes, everybody is looked at within two weeks. */
    static final int MOST_DAYS = 14;

    /**
     * The record to store, if one is: what comes sooner than was known, or anything once the day is there. What comes later
     * than was known is not written down, for on the day it will be found.
     *
     * @param wakeOn when it is to be now
     */
    static Optional<Put<CareWatch>> put(
            Optional<Versioned<CareWatch>> had, ResidentId resident, Optional<LocalDate> wakeOn, LocalDate today) {
        Optional<LocalDate> known = had.flatMap(one -> one.value().wakeOn());
        boolean sooner = wakeOn.isPresent()
                && known.filter(day -> !day.isAfter(wakeOn.get())).isEmpty();
        boolean later = known.filter(day -> !day.isAfter(today)).isPresent() && !known.equals(wakeOn);
        return had.isEmpty() || sooner || later
                ? Optional.of(Care.put(had, new CareWatch(resident, wakeOn)))
                : Optional.empty();
    }

    /** Sees to it that these are looked at whenever a day is caught up to. */
    static void wake(Work work, Collection<ResidentId> residents) {
        Map<ResidentId, Versioned<CareWatch>> had = work.store(KIND).find(residents);
        List<Put<CareWatch>> puts = new ArrayList<>();
        for (ResidentId id : residents) {
            put(Optional.ofNullable(had.get(id)), id, Optional.of(work.today()), work.today())
                    .ifPresent(puts::add);
        }
        if (!puts.isEmpty()) {
            work.store(KIND).put(puts);
        }
    }
}
