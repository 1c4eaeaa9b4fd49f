package org.xinfeng.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.office.Station;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** What several guides begin with: a village, its worker, and an elder on file there. */
final class ElderTown {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final WorkerId LIN = new WorkerId("lin");
    static final VillageId VILLAGE = new VillageId("east");
    static final ResidentId ELDER = ResidentId.of("e-1");

    private ElderTown() {}

    static void putOnFile(Station town) {
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
        town.registry()
                .serve(List.of(new Village(VILLAGE, "上葵村", Optional.empty(), always)))
                .orElseThrow();
        town.staff()
                .employ(new Worker(LIN, "林某", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        town.staff().assign(LIN, Role.SOCIAL_WORKER, VILLAGE, TODAY).orElseThrow();
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ELDER),
                        "某某",
                        Optional.empty(),
                        Optional.of(TODAY.minusYears(80)),
                        Optional.empty(),
                        Optional.empty(),
                        VILLAGE,
                        List.of(Category.of("elder.special"))))
                .orElseThrow();
    }
}
