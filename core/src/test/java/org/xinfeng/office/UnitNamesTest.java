package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.storage.UnitId;

/** Units of work are named by chance, or as a test wants them named. */
class UnitNamesTest {

    /** Assessments of a child who comes on file, at a station whose units are named so. */
    private static List<String> assessments(Supplier<UnitId> names) {
        Town town = Town.open();
        Xinfeng door =
                Xinfeng.over(town.storage, SamplePolicies.library(), town.time).namingUnits(names);
        enrol(door, "c1");
        return town.tiering().history(ResidentId.of("c1")).stream()
                .map(one -> one.id().value())
                .toList();
    }

    private static void enrol(Xinfeng door, String child) {
        door.station(Town.ID, Actor.of("lin", "test"))
                .registry()
                .enrol(Town.person(child, Town.MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD))
                .orElseThrow();
    }

    private static Supplier<UnitId> numbered() {
        AtomicInteger number = new AtomicInteger();
        return () -> UnitId.of("unit-" + number.incrementAndGet());
    }

    @Test
    void whoNamesThemComesToTheSameIdsEachTime() {
        List<String> ids = assessments(numbered());
        assertEquals(1, ids.size());
        assertTrue(ids.get(0).startsWith("unit-1-"), ids.get(0));
        assertEquals(ids, assessments(numbered()));
        assertNotEquals(assessments(UnitId::random), assessments(UnitId::random));
    }

    @Test
    void aNameGivenTwiceIsNeverTakenForAnotherUnit() {
        Town town = Town.open();
        Xinfeng door = Xinfeng.over(town.storage, SamplePolicies.library(), town.time)
                .in(Xinfeng.ZONE)
                .namingUnits(() -> UnitId.of("always"));
        enrol(door, "c1");
        long revision = town.revision();
        assertThrows(StorageException.class, () -> enrol(door, "c2"));
        assertEquals(revision, town.revision());
    }
}
