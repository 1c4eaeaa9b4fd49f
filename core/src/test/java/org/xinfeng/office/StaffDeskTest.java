package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;

/** Who answers for whom, on which days. */
class StaffDeskTest {

    private final Town town = Town.open();
    private final ResidentId child = town.child("c1");

    private StaffDesk staff() {
        return town.station().staff();
    }

    private Optional<WorkerId> responsible() {
        return staff().responsible(child, Role.SOCIAL_WORKER);
    }

    @Test
    void whoAnswersForTheResidentGoesBeforeWhoAnswersForTheVillage() {
        assertEquals(Optional.of(LIN), responsible());
        staff().assign(CHEN, Role.SOCIAL_WORKER, child, MONDAY.plusDays(1)).orElseThrow();
        assertEquals(Optional.of(LIN), responsible());
        town.on(MONDAY.plusDays(1));
        assertEquals(Optional.of(CHEN), responsible());
        assertEquals(Optional.empty(), staff().responsible(child, Role.CHILD_DIRECTOR));
        assertEquals(Optional.empty(), staff().responsible(ResidentId.of("nobody"), Role.SOCIAL_WORKER));
    }

    @Test
    void sayingItTwiceIsSayingItOnce() {
        long revision = town.revision();
        staff().assign(LIN, Role.SOCIAL_WORKER, Town.EAST, MONDAY.plusDays(3)).orElseThrow();
        Worker lin = staff().workers().stream()
                .filter(one -> one.id().equals(LIN))
                .findFirst()
                .orElseThrow();
        staff().employ(lin).orElseThrow();
        assertEquals(revision, town.revision());
    }

    @Test
    void whoIsUnknownAnswersForNobody() {
        assertRefused(
                OfficeRefusal.UNKNOWN_WORKER,
                staff().assign(new WorkerId("ghost"), Role.SOCIAL_WORKER, Town.EAST, MONDAY));
        assertRefused(
                OfficeRefusal.UNKNOWN_VILLAGE, staff().assign(LIN, Role.SOCIAL_WORKER, new VillageId("south"), MONDAY));
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                staff().assign(LIN, Role.SOCIAL_WORKER, ResidentId.of("nobody"), MONDAY));
        Actor guest = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        assertRefused(
                OfficeRefusal.NOT_PERMITTED,
                town.station(guest).staff().assign(LIN, Role.SOCIAL_WORKER, Town.EAST, MONDAY));
        assertFalse(town.station(guest).staff().workers().isEmpty());
    }
}
