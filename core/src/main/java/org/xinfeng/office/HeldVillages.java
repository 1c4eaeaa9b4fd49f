package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.HeldId;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.WorkerId;

/** That a worker answers for villages, or for single residents. */
final class HeldVillages implements Holdings {

    private final Work work;
    private final boolean residents;

    HeldVillages(Work work, boolean residents) {
        this.work = work;
        this.residents = residents;
    }

    @Override
    public What what() {
        return residents ? What.RESIDENT : What.VILLAGE;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        List<Held> held = new ArrayList<>();
        for (Responsibility one : Listing.all(work, Responsibility.KIND, Responsibility.BY_WORKER, Prefix.of(worker))) {
            if (one.resident().isPresent() == residents && !one.during().isOverBy(lastDay.plusDays(1))) {
                held.add(new Held(
                        what(),
                        new HeldId(one.id().value()),
                        List.of(one.role()),
                        Optional.of(one.village()),
                        one.resident(),
                        Set.of(worker)));
            }
        }
        return held;
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        var store = work.store(Responsibility.KIND);
        Versioned<Responsibility> found =
                store.find(new Responsibility.Id(held.id().value())).orElseThrow();
        Responsibility before = found.value();
        if (before.during().start().isAfter(lastDay)) {
            store.replace(found, taken(before, before.id(), successor, before.during()));
            return;
        }
        Responsibility.Id next = new Responsibility.Id(work.ids().next());
        store.add(taken(
                before,
                next,
                successor,
                new DateRange(lastDay.plusDays(1), before.during().end())));
        store.replace(found, taken(before, before.id(), worker, before.during().endedOn(lastDay)));
    }

    private static Responsibility taken(
            Responsibility before, Responsibility.Id id, WorkerId worker, DateRange during) {
        return new Responsibility(id, worker, before.role(), before.village(), before.resident(), during);
    }
}
