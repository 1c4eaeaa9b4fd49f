package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.Fact;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.FactValue;
import org.xinfeng.storage.Purpose;
import org.xinfeng.testing.SyntheticIdentity;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitEntry.Learnt;

/** Putting people on file and off it, and what is learnt about them. */
class RegistryDeskTest {

    private final Town town = Town.open();

    @Test
    void aChildPutOnFileOwesAnIntakeVisitAtOnce() {
        CareChange change = town.registry()
                .enrol(Town.person("c1", MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD))
                .orElseThrow();
        assertEquals(Optional.empty(), change.after());
        assertEquals("UNASSESSED", town.tier(ResidentId.of("c1")));
        assertEquals(List.of("child.intake"), town.owed(ResidentId.of("c1")));
        assertEquals(
                LocalDate.of(2025, 6, 23), town.open(ResidentId.of("c1")).get(0).due());
        assertTrue(town.resident(ResidentId.of("c1")).isOnFile());
    }

    @Test
    void theSamePersonSentTwiceWithOneIdIsPutOnFileOnce() {
        NewResident person = Town.person("c1", MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD);
        town.registry().enrol(person).orElseThrow();
        long revision = town.revision();
        assertTrue(town.registry().enrol(person).orElseThrow().isNothing());
        assertEquals(revision, town.revision());
    }

    @Test
    void anIdOfSomebodyElseIsRefused() {
        town.child("c1");
        NewResident other = Town.person("c2", MONDAY.minusYears(9), Town.EAST, SamplePolicies.CHILD);
        assertRefused(OfficeRefusal.ID_IN_USE, town.registry().enrol(named(other, Optional.of(ResidentId.of("c1")))));
    }

    @Test
    void aPersonAlreadyOnFileIsRefusedWithTheirId() {
        town.child("c1");
        NewResident person = Town.person("c1", MONDAY.minusYears(10), Town.EAST, SamplePolicies.CHILD);
        Outcome<CareChange> again = town.registry().enrol(named(person, Optional.empty()));
        assertRefused(OfficeRefusal.ALREADY_ON_FILE, again);
        assertEquals("c1", again.refusal().orElseThrow().details().get("resident"));
    }

    @Test
    void aVillageThatIsNotServedIsRefused() {
        assertRefused(
                OfficeRefusal.UNKNOWN_VILLAGE,
                town.registry().enrol(Town.person("c1", MONDAY, new VillageId("south"), SamplePolicies.CHILD)));
    }

    @Test
    void nobodyIsBornTomorrow() {
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                town.registry().enrol(Town.person("c1", MONDAY.plusDays(1), Town.EAST, SamplePolicies.CHILD)));
        town.registry()
                .enrol(Town.person("c2", MONDAY, Town.EAST, SamplePolicies.CHILD))
                .orElseThrow();
    }

    @Test
    void withoutANumberAPersonNeedsABirthDate() {
        assertThrows(IllegalArgumentException.class, () -> unnumbered(Optional.empty()));
        assertTrue(town.registry()
                .enrol(unnumbered(Optional.of(MONDAY.minusYears(7))))
                .isDone());
    }

    private static NewResident unnumbered(Optional<LocalDate> birth) {
        return new NewResident(
                Optional.empty(),
                "某某",
                Optional.empty(),
                birth,
                Optional.empty(),
                Optional.empty(),
                Town.EAST,
                List.of(SamplePolicies.CHILD));
    }

    static NewResident named(NewResident person, Optional<ResidentId> id) {
        return new NewResident(
                id,
                person.name(),
                person.identity(),
                person.birth(),
                person.sex(),
                person.phone(),
                person.village(),
                person.categories());
    }

    @Test
    void aFactThatRaisesTheTierChangesWhatIsOwedAtOnce() {
        ResidentId child = town.greenChild("c1");
        assertEquals("GREEN", town.tier(child));
        assertEquals(List.of("child.contact", "child.green.visit"), town.owed(child));

        town.on(MONDAY.plusDays(1));
        CareChange change = town.learn(child, MONDAY.plusDays(1), ABSENT, true);
        assertEquals(Optional.of(SamplePolicies.GREEN), change.before());
        assertEquals(Optional.of(SamplePolicies.YELLOW), change.after());
        assertEquals("YELLOW", town.tier(child));
        assertEquals(List.of("child.contact", "child.yellow.visit"), town.owed(child));
        assertFalse(change.withdrawn().isEmpty());
        change.withdrawn()
                .forEach(one -> assertEquals(
                        Occurrence.Cause.TIER_CHANGED,
                        one.closure().orElseThrow().cause()));
        assertTrue(town.open(child).stream().noneMatch(one -> one.duty().value().contains("green")));
    }

    @Test
    void whatEndsOnTheDayItBeganLeavesNothingOpen() {
        ResidentId child = town.child("c1");
        CareChange change = town.learn(child, MONDAY, ABSENT, false, HARM, false);
        assertEquals(1, change.withdrawn().size(), change.toString());
        change = town.learn(child, MONDAY, HARM, true);
        assertEquals(List.of("child.contact", "child.red.now", "child.red.visit"), town.owed(child));
        Set<String> rules = new java.util.TreeSet<>();
        town.open(child).forEach(one -> rules.add(one.duty().value().replace("c1/", "")));
        assertEquals(Set.of("child.contact", "child.red.now", "child.red.visit"), rules);
        town.catchUpOn(MONDAY.plusDays(1));
        assertTrue(town.open(child).stream().noneMatch(one -> one.duty().value().contains("intake")));
    }

    @Test
    void learningTheSameTwiceWritesNothing() {
        ResidentId child = town.greenChild("c1");
        long revision = town.revision();
        CareChange change = town.learn(child, MONDAY, HARM, false, ABSENT, false);
        assertTrue(change.isNothing());
        assertEquals(revision, town.revision());
    }

    @Test
    void anOlderFactEnteredLaterLowersNothing() {
        ResidentId child = town.greenChild("c1");
        town.learn(child, MONDAY, ABSENT, true);
        town.learn(child, MONDAY.minusDays(1), ABSENT, false);
        assertEquals("YELLOW", town.tier(child));
        town.learn(child, MONDAY, ABSENT, false);
        assertEquals("GREEN", town.tier(child));
    }

    @Test
    void aFactOfTomorrowIsRefused() {
        ResidentId child = town.child("c1");
        List<Learnt> learnt = List.of(new Learnt(HARM, FactValue.of(true)));
        assertRefused(
                OfficeRefusal.IN_FUTURE, town.registry().learn(child, MONDAY.plusDays(1), Fact.Source.REPORT, learnt));
        assertTrue(
                town.registry().learn(child, MONDAY, Fact.Source.REPORT, learnt).isDone());
    }

    @Test
    void whatIsNoFactOfThePolicyIsRefusedAndNothingOfItKept() {
        ResidentId child = town.child("c1");
        for (Learnt bad : List.of(
                new Learnt("no.such", FactValue.of(true)),
                new Learnt(HARM, FactValue.of(1)),
                new Learnt(SamplePolicies.SMD_STATUS, FactValue.choice("wild")),
                new Learnt(SamplePolicies.BIRTH_DATE, FactValue.of(MONDAY)))) {
            Outcome<CareChange> refused = town.registry()
                    .learn(child, MONDAY, Fact.Source.REPORT, List.of(new Learnt(ABSENT, FactValue.of(true)), bad));
            assertRefused(OfficeRefusal.BAD_FACT, refused);
            assertEquals(bad.factor(), refused.refusal().orElseThrow().details().get("factor"));
        }
        assertEquals(List.of(), town.registry().facts(child).facts());
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                town.registry().learn(ResidentId.of("nobody"), MONDAY, Fact.Source.REPORT, List.of()));
    }

    @Test
    void aFactKnowsItsSourceItsDayAndWhoWroteItDown() {
        ResidentId child = town.child("c1");
        town.learn(child, MONDAY.minusDays(3), HARM, true);
        Fact fact = town.registry().facts(child).facts().get(0);
        assertEquals(Fact.Source.REPORT, fact.source());
        assertEquals(MONDAY.minusDays(3), fact.asOf());
        assertEquals(MONDAY, fact.recordedOn());
        assertEquals(ActorId.of("lin"), fact.recorder());
    }

    @Test
    void aPersonIsFoundByIdAndByNumber() {
        ResidentId child = town.child("c1");
        Resident found = town.registry().find(child).orElseThrow();
        assertEquals(
                Optional.of(found),
                town.registry().find(found.person().identity().orElseThrow()));
        assertEquals(Optional.empty(), town.registry().find(SyntheticIdentity.nth(7)));
        assertEquals(Optional.empty(), town.registry().find(ResidentId.of("nobody")));
        assertEquals(
                List.of(found),
                town.registry().inVillage(Town.EAST, Optional.empty(), 10).items());
        assertEquals(
                List.of(),
                town.registry().inVillage(Town.WEST, Optional.empty(), 10).items());
    }

    @Test
    void theSameVillagesAgainChangeNothing() {
        List<Village> villages = town.registry().villages();
        long revision = town.revision();
        assertEquals(0, town.registry().serve(villages).orElseThrow());
        assertEquals(revision, town.revision());
        Village renamed = new Village(Town.EAST, "东新村", Optional.empty(), DateRange.ofUnboundedEnd(MONDAY));
        assertEquals(1, town.registry().serve(List.of(renamed)).orElseThrow());
        assertEquals(renamed, town.registry().villages().get(0));
    }

    @Test
    void whoMayNotIsRefusedAndNothingIsWritten() {
        ResidentId child = town.child("c1");
        Actor reader = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        RegistryDesk desk = town.station(reader).registry();
        long revision = town.revision();
        assertRefused(OfficeRefusal.NOT_PERMITTED, desk.serve(List.of()));
        assertRefused(
                OfficeRefusal.NOT_PERMITTED, desk.enrol(Town.person("c2", MONDAY, Town.EAST, SamplePolicies.CHILD)));
        assertRefused(OfficeRefusal.NOT_PERMITTED, desk.learn(child, MONDAY, Fact.Source.REPORT, List.of()));
        assertRefused(OfficeRefusal.NOT_PERMITTED, desk.takeOffFile(child, Resident.Status.CLOSED));
        assertRefused(OfficeRefusal.NOT_PERMITTED, desk.backOnFile(child));
        assertEquals(revision, town.revision());
        assertTrue(desk.find(child).isPresent());

        Actor blind = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.noneOf(Permission.class));
        Outcome.RefusedException refused = assertThrows(
                Outcome.RefusedException.class,
                () -> town.station(blind).registry().find(child));
        assertEquals(OfficeRefusal.NOT_PERMITTED, refused.refusal().reason());
    }
}
