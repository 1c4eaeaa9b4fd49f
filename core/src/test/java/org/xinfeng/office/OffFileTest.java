package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Occurrence;

/** Leaving the file and coming back to it. */
class OffFileTest {

    private final Town town = Town.open();

    @Test
    void nothingIsOwedToWhoIsNotOnFileAnyMore() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY, HARM, true);
        CareChange change =
                town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        assertEquals(List.of(), town.open(child));
        assertEquals(List.of(), town.owed(child));
        change.withdrawn()
                .forEach(one -> assertEquals(
                        Occurrence.Cause.OFF_FILE, one.closure().orElseThrow().cause()));
        assertEquals(
                List.of(),
                town.visits().due(DueQuery.until(MONDAY.plusYears(1))).items());

        town.catchUpOn(MONDAY.plusMonths(2));
        town.learn(child, MONDAY.plusMonths(1), HARM, true);
        assertEquals(List.of(), town.open(child));
        assertRefused(OfficeRefusal.NOT_ON_FILE, town.registry().takeOffFile(child, Resident.Status.CLOSED));
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                town.registry().takeOffFile(ResidentId.of("nobody"), Resident.Status.CLOSED));
        assertThrows(IllegalArgumentException.class, () -> town.registry().takeOffFile(child, Resident.Status.ON_FILE));
    }

    @Test
    void whoComesBackIsOwedEverythingAnew() {
        ResidentId child = town.greenChild("c1");
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        town.on(MONDAY.plusMonths(6));
        NewResident person = Town.person("c1", MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD);
        Outcome<CareChange> enrolled = town.registry().enrol(RegistryDeskTest.named(person, Optional.empty()));
        assertRefused(OfficeRefusal.NOT_ON_FILE, enrolled);
        assertEquals("c1", enrolled.refusal().orElseThrow().details().get("resident"));

        town.registry().backOnFile(child).orElseThrow();
        assertTrue(town.resident(child).isOnFile());
        assertEquals(List.of("child.contact", "child.green.visit"), town.owed(child));
        assertTrue(town.open(child).stream().allMatch(one -> one.due().isAfter(town.today())));
        assertFalse(town.open(child).isEmpty());
        assertRefused(OfficeRefusal.ALREADY_ON_FILE, town.registry().backOnFile(child));
        assertRefused(OfficeRefusal.UNKNOWN_RESIDENT, town.registry().backOnFile(ResidentId.of("nobody")));
    }
}
