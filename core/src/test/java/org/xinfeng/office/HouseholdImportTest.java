package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Household;
import org.xinfeng.registry.Kinship;
import org.xinfeng.registry.Relation;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.ImportReport;
import org.xinfeng.roster.Rows;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;

/** Households and guardians come from rosters with their days, and go with them. */
class HouseholdImportTest {

    private final Town town = Town.open();

    private ImportReport bring(String... rows) {
        Rows list = Lists.empty();
        for (String row : rows) {
            list = list.row(row);
        }
        return town.registry().importRoster(list, ImportOptions.writing()).orElseThrow();
    }

    private static String child(int n, String household, String relation, String guardian) {
        return Lists.child(n, "东村", household, relation, guardian, "否", "否");
    }

    private Resident resident() {
        return town.registry()
                .inVillage(Town.EAST, Optional.empty(), 10)
                .items()
                .get(0);
    }

    private Household household(String number) {
        return read(records -> records.store(Household.KIND)
                .scan(Household.BY_NUMBER, Prefix.of(new Household.Number(number)), null, 1)
                .get(0)
                .value());
    }

    private List<Kinship> guardians() {
        ResidentId child = resident().id();
        return read(
                records -> records.store(Kinship.KIND).all(Kinship.KIND, Kinship.BY_RESIDENT, Prefix.of(child)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    private <R> R read(java.util.function.Function<org.xinfeng.storage.Records, R> work) {
        return town.storage.read(Town.ID, Act.of(ActorId.of("test"), Purpose.of("test"), town.time.instant()), work);
    }

    @Test
    void twoOfOneNumberLiveTogetherFromThatDayOn() {
        bring(child(1, "H1", "子", ""), child(2, "H1", "", ""));
        Household home = household("H1");
        assertEquals(Optional.of(home.id()), resident().household());
        assertEquals(2, home.membersOn(MONDAY).size());
        assertEquals(0, home.membersOn(MONDAY.minusDays(1)).size());
        assertEquals(Optional.of(Relation.CHILD), home.members().get(0).relation());
    }

    @Test
    void whoMovesToAnotherHouseholdHasLeftTheFirst() {
        bring(child(1, "H1", "子", ""));
        town.on(MONDAY.plusDays(7));
        assertEquals(1, bring(child(1, "H2", "孙子", "")).counts().updated());
        assertEquals(0, household("H1").membersOn(MONDAY.plusDays(7)).size());
        assertEquals(1, household("H1").membersOn(MONDAY.plusDays(6)).size());
        assertEquals(1, household("H2").membersOn(MONDAY.plusDays(7)).size());
        assertEquals(Optional.of(household("H2").id()), resident().household());
        town.on(MONDAY.plusDays(14));
        bring(child(1, "H1", "", ""));
        assertEquals(1, household("H1").membersOn(MONDAY.plusDays(14)).size());
        assertEquals(0, household("H2").membersOn(MONDAY.plusDays(14)).size());
    }

    @Test
    void aRelationThatBecomesKnownIsKeptAndOneLeftOutIsNotLost() {
        bring(child(1, "H1", "", ""));
        assertEquals(1, bring(child(1, "H1", "孙子", "")).counts().updated());
        assertEquals(
                Optional.of(Relation.GRANDCHILD),
                household("H1").members().get(0).relation());
        town.on(MONDAY.plusDays(1));
        bring(child(1, "H1", "", ""));
        assertEquals(
                Optional.of(Relation.GRANDCHILD),
                household("H1").members().get(0).relation());
        assertEquals(1, household("H1").members().size());
    }

    @Test
    void aGuardianIsKeptOnceFromThatDayOn() {
        bring(child(1, "", "", "林阿婆"));
        assertEquals(1, guardians().size());
        assertTrue(guardians().get(0).guardian());
        assertEquals(DateRange.ofUnboundedEnd(MONDAY), guardians().get(0).during());
        town.on(MONDAY.plusDays(1));
        bring(child(1, "", "", "林阿婆"));
        assertEquals(1, guardians().size());
        bring(child(1, "", "", "林阿公"));
        assertEquals(2, guardians().size());
    }
}
