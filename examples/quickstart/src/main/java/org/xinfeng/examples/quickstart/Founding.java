package org.xinfeng.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.DueList;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.DueQuery;

/** The station is there, with its villages and whoever works for them; told again nothing changes. */
final class Founding {

    private static final int VILLAGES_PER_SOCIAL_WORKER = 2;

    private final Say say;

    Founding(Say say) {
        this.say = say;
    }

    void tell(Station town) {
        LocalDate founded = LocalDate.of(2021, 7, 1);
        List<Village> villages = new ArrayList<>();
        for (SyntheticPlaces.Place place : SyntheticPlaces.ALL) {
            villages.add(new Village(
                    VillageId.of(place.code()),
                    place.name(),
                    Optional.of(place.code()),
                    DateRange.ofUnboundedEnd(founded)));
        }
        town.registry().serve(villages).orElseThrow();
        for (int i = 0; i < villages.size(); i++) {
            VillageId village = villages.get(i).id();
            hire(town, "cd" + (i + 1), "儿童主任" + (i + 1), Role.CHILD_DIRECTOR, founded);
            town.staff()
                    .assign(WorkerId.of("cd" + (i + 1)), Role.CHILD_DIRECTOR, village, founded)
                    .orElseThrow();
            boolean vacant = i == villages.size() - 1; // one post is vacant, so that the gaps have something to show
            if (!vacant) {
                String worker = "sw" + (i / VILLAGES_PER_SOCIAL_WORKER + 1);
                hire(town, worker, "社工" + (i / VILLAGES_PER_SOCIAL_WORKER + 1), Role.SOCIAL_WORKER, founded);
                town.staff()
                        .assign(WorkerId.of(worker), Role.SOCIAL_WORKER, village, founded)
                        .orElseThrow();
            }
        }
        DueList due = town.visits().due(DueQuery.until(town.today()).atMost(1));
        say.line(
                "新丰镇 %d 个村（居），%d 名社工和儿童主任，今天 %s%s",
                "Xinfeng town: %d villages, %d workers, today is %s%s",
                villages.size(),
                town.staff().workers().size(),
                town.today(),
                due.items().isEmpty() ? "" : say.either("，已有在册人员", ", with residents on file"));
    }

    private static void hire(Station town, String id, String name, Role role, LocalDate from) {
        town.staff()
                .employ(new Worker(
                        WorkerId.of(id),
                        name,
                        List.of(role),
                        role.equals(Role.SOCIAL_WORKER),
                        DateRange.ofUnboundedEnd(from)))
                .orElseThrow();
    }
}
