package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CareTeam.Holder;
import org.xinfeng.casework.CareTeam.Seat;
import org.xinfeng.casework.TeamRules.SeatRule;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.staff.Leaving.Held;
import org.xinfeng.staff.Leaving.HeldId;
import org.xinfeng.staff.Leaving.What;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.WorkerId;

/** That a worker holds seats of care teams, or stands in. */
final class HeldSeats implements Holdings {

    private final Work work;
    private final Teams teams;

    HeldSeats(Work work) {
        this.work = work;
        this.teams = new Teams(work);
    }

    @Override
    public What what() {
        return What.CARE_SEAT;
    }

    @Override
    public List<Held> of(WorkerId worker, LocalDate lastDay) {
        LocalDate next = lastDay.plusDays(1);
        List<Held> held = new ArrayList<>();
        for (Seat seat : Listing.all(work, Seat.KIND, Seat.BY_WORKER, Prefix.of(worker))) {
            Optional<Resident> resident = work.store(Resident.KIND)
                    .find(seat.resident())
                    .map(Versioned::value)
                    .filter(Resident::isOnFile);
            if (resident.isPresent() && !seat.during().isOverBy(next)) {
                Set<WorkerId> cannot = new LinkedHashSet<>(Set.of(worker));
                cannot.addAll(teams.workers(seat.resident(), next));
                held.add(new Held(
                        what(),
                        new HeldId(seat.id().value()),
                        roles(resident.get(), seat),
                        Optional.of(resident.get().village()),
                        Optional.of(seat.resident()),
                        cannot));
            }
        }
        return held;
    }

    private List<Role> roles(Resident resident, Seat seat) {
        return teams.seats(resident).stream()
                .filter(rule -> rule.code().equals(seat.seat()))
                .findFirst()
                .map(SeatRule::workers)
                .orElse(List.of());
    }

    @Override
    public void give(Held held, WorkerId worker, WorkerId successor, LocalDate lastDay) {
        var store = work.store(Seat.KIND);
        Versioned<Seat> found = store.find(new Seat.Id(held.id().value())).orElseThrow();
        Seat before = found.value();
        if (before.during().start().isAfter(lastDay)) {
            store.replace(found, taken(before, before.id(), successor, before.during()));
            return;
        }
        Seat.Id next = new Seat.Id(work.ids().next());
        store.add(taken(
                before,
                next,
                successor,
                new DateRange(lastDay.plusDays(1), before.during().end())));
        store.replace(found, before.ended(lastDay, CareTeam.Why.WORKER_LEFT));
    }

    private static Seat taken(Seat before, Seat.Id id, WorkerId worker, DateRange during) {
        return new Seat(
                id,
                before.resident(),
                before.seat(),
                Holder.of(worker),
                before.standIn(),
                Seat.State.OPEN,
                during,
                Optional.empty());
    }
}
