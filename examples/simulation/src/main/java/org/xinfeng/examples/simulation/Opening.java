package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** The first day: villages, workers, and everybody put on file (建档造册). */
final class Opening implements Happening {

    private static final int VILLAGES_PER_WORKER = 2;
    private static final int IN_A_UNIT = 100;

    @Override
    public void happen(Town town) {
        if (!town.today().equals(Town.FIRST_DAY)) {
            return;
        }
        List<Village> villages = new ArrayList<>();
        for (Places.Place place : Places.ALL) {
            villages.add(new Village(
                    VillageId.of(place.code()),
                    place.name(),
                    Optional.of(place.code()),
                    DateRange.ofUnboundedEnd(town.today())));
        }
        town.station().registry().serve(villages).orElseThrow();
        for (int i = 0; i < villages.size(); i++) {
            String village = villages.get(i).id().value();
            hire(town, Staff.SOCIAL_WORKER, village, "sw" + (i / VILLAGES_PER_WORKER + 1));
            hire(town, Staff.CHILD_DIRECTOR, village, "cd" + (i + 1));
        }
        Births births = new Births(town);
        for (int left = town.options.residents(); left > 0; left -= IN_A_UNIT) {
            List<Neighbour> some = new ArrayList<>();
            for (int i = 0; i < Math.min(left, IN_A_UNIT); i++) {
                some.add(births.anybody());
            }
            new Deeds(town).enrol(some);
        }
    }

    /** Employs a worker, if he is not yet, and gives him a village. */
    static void hire(Town town, String role, String village, String worker) {
        LocalDate today = town.today();
        Station station = town.station();
        boolean known = station.staff().workers().stream()
                .anyMatch(one -> one.id().value().equals(worker));
        if (!known) {
            station.staff()
                    .employ(new Worker(
                            WorkerId.of(worker),
                            "社工" + worker,
                            List.of(Role.of(role)),
                            role.equals(Staff.SOCIAL_WORKER),
                            Leaving.term(town)))
                    .orElseThrow();
        }
        station.staff()
                .assign(WorkerId.of(worker), Role.of(role), VillageId.of(village), today)
                .orElseThrow();
        town.staff.put(role, village, worker);
    }
}
