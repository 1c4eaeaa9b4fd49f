package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Planner;
import org.xinfeng.visits.Suspensions;

/** Collects when residents are to be looked at again, one resident after the other. */
final class Watching {

    private final Work work;
    private final Map<ResidentId, Versioned<CareWatch>> had;
    private final boolean isWatched;
    private final List<Put<CareWatch>> puts = new ArrayList<>();
    private Optional<LocalDate> planning = Optional.empty();

    /** @param isWatched whether everybody has been or is just being gone through under the policy of this unit */
    Watching(Work work, Map<ResidentId, Versioned<CareWatch>> had, boolean isWatched) {
        this.work = work;
        this.had = had;
        this.isWatched = isWatched;
    }

    /**
     * Notes a duty of the resident as it is planned now.
     *
     * @param suspended the times in which the resident could not be visited
     */
    void planned(Planner planner, Duty duty, Collection<Occurrence> all, List<Suspensions.Suspension> suspended) {
        List<Occurrence> open = all.stream().filter(Occurrence::isOpen).toList();
        planning = sooner(planning, planner.changesAfter(duty, open, suspended));
    }

    /** Notes when to look at the resident again: on the day given, or sooner if planning says so; never if there is none. */
    void watch(ResidentId resident, Optional<LocalDate> other) {
        Optional<LocalDate> latest = Optional.of(work.today().plusDays(CareWatch.MOST_DAYS));
        Optional<LocalDate> next = other.isEmpty() ? other : sooner(latest, sooner(other, planning));
        planning = Optional.empty();
        CareWatch.put(
                        Optional.ofNullable(had.get(resident)),
                        resident,
                        isWatched ? next : next.map(day -> work.today()),
                        work.today())
                .ifPresent(puts::add);
    }

    List<Put<CareWatch>> puts() {
        return puts;
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }
}
