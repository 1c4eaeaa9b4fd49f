package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry.Learnt;

/** Several desks in one unit of work: all of it or nothing. */
class StationUnitTest {

    private static final Purpose RESCUE = Purpose.of("rescue");
    private static final ResidentId CHILD = ResidentId.of("c1");
    private static final List<Learnt> HARMED = List.of(new Learnt(HARM, FactValue.of(true)));

    private final Town town = Town.open();

    private static Outcome<CareChange> enrol(Station station) {
        return station.registry().enrol(Town.person("c1", MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD));
    }

    @Test
    void severalDesksAreOneUnitWithItsPurposeAndSeeEachOther() {
        long revision = town.revision();
        town.station()
                .unit(
                        RESCUE,
                        joined -> enrol(joined)
                                .then(change -> joined.registry().learn(CHILD, MONDAY, Fact.Source.REPORT, HARMED))
                                .then(change -> {
                                    assertEquals(
                                            "RED",
                                            joined.tiering()
                                                    .state(CHILD)
                                                    .orElseThrow()
                                                    .code());
                                    return joined.visits().record(Town.visit("v1", MONDAY, Town.met(CHILD)));
                                }))
                .orElseThrow();
        assertEquals(revision + 1, town.revision());
        try (var commits = town.storage.commits(Town.ID, revision)) {
            Commit commit = commits.findFirst().orElseThrow();
            assertEquals(RESCUE, commit.act().purpose());
        }
        assertEquals("RED", town.tier(CHILD));
        assertEquals(1, town.visits().history(CHILD).size());
    }

    @Test
    void aRefusalInTheMiddleLeavesNothing() {
        long revision = town.revision();
        Outcome<VisitReceipt> refused = town.station()
                .unit(
                        RESCUE,
                        joined -> enrol(joined)
                                .then(change ->
                                        joined.visits().record(Town.visit("v1", MONDAY.plusDays(1), Town.met(CHILD)))));
        assertRefused(OfficeRefusal.IN_FUTURE, refused);
        assertNothing(revision);
    }

    @Test
    void aRefusalThatIsThrownIsARefusalToo() {
        long revision = town.revision();
        assertRefused(OfficeRefusal.IN_FUTURE, town.station().unit(RESCUE, joined -> {
            enrol(joined).orElseThrow();
            joined.registry()
                    .learn(CHILD, MONDAY.plusDays(1), Fact.Source.REPORT, HARMED)
                    .orElseThrow();
            return Outcome.done("never");
        }));
        assertNothing(revision);
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        long revision = town.revision();
        assertThrows(
                IllegalArgumentException.class,
                () -> town.station().unit(RESCUE, joined -> {
                    enrol(joined).orElseThrow();
                    throw new IllegalArgumentException("a bug of the caller");
                }));
        town.storage.failAfter(0);
        assertThrows(StorageException.class, () -> town.station().unit(RESCUE, StationUnitTest::enrol));
        assertNothing(revision);
        assertTrue(town.station().unit(RESCUE, StationUnitTest::enrol).isDone());
    }

    private void assertNothing(long revision) {
        assertEquals(revision, town.revision());
        assertTrue(town.registry().find(CHILD).isEmpty());
    }

    @Test
    void aUnitInsideAUnitIsRefusedHoweverItIsBegun() {
        assertThrows(
                IllegalStateException.class,
                () -> town.station().unit(RESCUE, joined -> joined.unit(RESCUE, StationUnitTest::enrol)));
        assertThrows(
                IllegalStateException.class,
                () -> town.station().unit(RESCUE, joined -> town.station().unit(RESCUE, StationUnitTest::enrol)));
        assertThrows(IllegalStateException.class, () -> town.station().unit(RESCUE, joined -> enrol(town.station())));
        assertTrue(town.registry().find(CHILD).isEmpty());
    }

    @Test
    void aUnitThatOnlyLooksLeavesNoCommit() {
        long revision = town.revision();
        town.station()
                .unit(
                        RESCUE,
                        joined -> Outcome.done(joined.gaps().size()
                                + joined.visits()
                                        .due(DueQuery.until(MONDAY))
                                        .items()
                                        .size()))
                .orElseThrow();
        assertEquals(revision, town.revision());
    }
}
