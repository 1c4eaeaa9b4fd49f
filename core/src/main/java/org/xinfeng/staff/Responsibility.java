package org.xinfeng.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

/**
 * That a worker answers for a village, or for one resident, in a role, on some days. One for a resident goes before one
 * for the village.
 *
 * @param village of the resident too, so that the two are found together
 * @param resident absent if it is for the whole village
 */
public record Responsibility(
        Id id, WorkerId worker, Role role, VillageId village, Optional<ResidentId> resident, DateRange during) {

    public static final Index<Responsibility> BY_VILLAGE = Index.of("village", "village");
    public static final Index<Responsibility> BY_WORKER = Index.of("worker", "worker");

    public static final Kind<Id, Responsibility> KIND =
            Kind.of("responsibility", Responsibility::id, Shape.of(Responsibility.class), BY_VILLAGE, BY_WORKER);

    /** Names a responsibility. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("responsibility id", value);
        }
    }

    /**
     * Who answers for a resident in a role on a day, if anybody: the one named for the resident, else the one for the
     * village; of several the one that began last, then the lesser id.
     */
    public static Optional<Responsibility> responsible(
            Collection<Responsibility> inVillage, ResidentId resident, Role role, LocalDate day) {
        return inVillage.stream()
                .filter(one -> one.role.equals(role) && one.during.contains(day))
                .filter(one -> one.resident.isEmpty() || one.resident.get().equals(resident))
                .min(Comparator.comparing((Responsibility one) -> one.resident.isEmpty())
                        .thenComparing(one -> one.during.start(), Comparator.reverseOrder())
                        .thenComparing(one -> one.id.value()));
    }
}
