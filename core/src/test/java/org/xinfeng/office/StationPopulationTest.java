package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.policy.Appraisal;
import org.xinfeng.policy.Policy;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.Facts;
import org.xinfeng.tiering.Finding;

/** A population held in memory says what assessing each resident from the records says. */
class StationPopulationTest {

    private final Town town = Town.open();

    private static Map<ResidentId, Finding> fromTheRecords(Town town, List<ResidentId> ids) {
        Map<ResidentId, Finding> found = new HashMap<>();
        Policy policy = town.station().policy();
        for (ResidentId id : ids) {
            Resident resident = town.resident(id);
            if (resident.isOnFile()) {
                Facts facts = Appraisal.facts(policy, resident, town.registry().facts(id), town.today());
                Set<Category> counting = policy.counting(resident.categoriesOn(town.today()), facts);
                found.put(id, policy.assessor().assess(counting, facts));
            }
        }
        return found;
    }

    private static void assertInLine(Town town, StationPopulation population, List<ResidentId> ids) {
        Map<ResidentId, Finding> wanted = fromTheRecords(town, ids);
        Map<ResidentId, Optional<String>> shown = new HashMap<>();
        population.forEach((id, row) -> shown.put(id, row.tier().map(tier -> tier.value())));
        assertEquals(wanted.size(), population.size());
        assertEquals(wanted.keySet(), shown.keySet());
        wanted.forEach((id, finding) -> {
            assertEquals(Optional.of(finding), population.explain(id));
            assertEquals(finding.tierIfAny().map(tier -> tier.value()), shown.get(id));
        });
    }

    @Test
    void whatAUnitChangesIsTakenUpAndNothingElse() {
        ResidentId one = town.greenChild("c1");
        ResidentId other = town.greenChild("c2");
        StationPopulation population = town.tiering().population();
        assertEquals(0, population.refresh());
        town.learn(one, MONDAY, ABSENT, true);
        assertEquals(Optional.of("GREEN"), tier(population, one));
        assertEquals(1, population.refresh());
        assertEquals(Optional.of(town.tier(one)), tier(population, one));
        assertEquals(Optional.of("GREEN"), tier(population, other));
        ResidentId third = town.child("c3");
        assertEquals(1, population.refresh());
        assertInLine(town, population, List.of(one, other, third));
    }

    private static Optional<String> tier(StationPopulation population, ResidentId id) {
        return population.explain(id).orElseThrow().tierIfAny().map(tier -> tier.value());
    }

    @Test
    void whoIsTakenOffTheFileIsNotShownAndIsAgainOnceBack() {
        ResidentId child = town.greenChild("c1");
        StationPopulation population = town.tiering().population();
        town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY).orElseThrow();
        population.refresh();
        assertEquals(Optional.empty(), population.explain(child));
        assertEquals(0, population.size());
        town.registry().backOnFile(child).orElseThrow();
        population.refresh();
        assertInLine(town, population, List.of(child));
    }

    @Test
    void aFactThatGoesStaleIsUnknownFromThatDayOn() {
        Town stale = Town.open(Policies.withShelfLife(ABSENT, Period.ofDays(30)));
        ResidentId child = stale.greenChild("c1");
        StationPopulation population = stale.tiering().population();
        stale.on(MONDAY.plusDays(30));
        assertEquals(0, population.refresh());
        assertEquals(Optional.of("GREEN"), tier(population, child));
        stale.on(MONDAY.plusDays(31));
        assertEquals(1, population.refresh());
        assertEquals(Optional.empty(), tier(population, child));
        assertInLine(stale, population, List.of(child));
    }

    @Test
    void aBirthdayCountsFromItsDay() {
        List<ResidentId> ids = new ArrayList<>();
        for (int days = -3; days <= 3; days++) {
            String id = "b" + (days + 3);
            town.registry()
                    .enrol(Town.person(
                            id,
                            MONDAY.minusYears(18).plusDays(days),
                            Town.EAST,
                            org.xinfeng.policy.SamplePolicies.CHILD))
                    .orElseThrow();
            ids.add(ResidentId.of(id));
        }
        StationPopulation population = town.tiering().population();
        for (int days = 0; days < 6; days++) {
            town.on(MONDAY.plusDays(days));
            population.refresh();
            assertInLine(town, population, ids);
        }
    }

    @Test
    void anotherPolicyTakesUpEverybody() {
        ResidentId child = town.greenChild("c1");
        StationPopulation population = town.tiering().population();
        town.on(LocalDate.of(2024, 1, 2));
        assertEquals(1, population.refresh());
        assertEquals(LocalDate.of(2024, 1, 2), population.day());
        assertInLine(town, population, List.of(child));
    }

    @Test
    void insideAUnitThereIsNone() {
        town.greenChild("c1");
        assertThrows(
                IllegalStateException.class,
                () -> town.station().unit(Actor.of("lin", "casework").purpose(), joined -> {
                    joined.tiering().population();
                    return Outcome.done(true);
                }));
    }

    @Property(seed = "20250901", tries = 25)
    void whateverHappensItIsInLineAfterARefresh(@ForAll long seed) {
        Town at = Town.open(Policies.withShelfLife(HARM, Period.ofDays(20)));
        Random random = new Random(seed);
        List<ResidentId> ids = new ArrayList<>();
        StationPopulation population = at.tiering().population();
        for (int step = 0; step < 40; step++) {
            int what = random.nextInt(10);
            if (what < 3 || ids.isEmpty()) {
                ids.add(random.nextBoolean() ? at.child("p" + step) : at.elder("p" + step));
            } else {
                ResidentId id = ids.get(random.nextInt(ids.size()));
                boolean onFile = at.resident(id).isOnFile();
                if (what < 7 && onFile) {
                    at.learn(
                            id,
                            at.today().minusDays(random.nextInt(30)),
                            random.nextBoolean() ? ABSENT : HARM,
                            random.nextBoolean());
                } else if (what == 7 && onFile) {
                    at.registry().takeOffFile(id, Resident.Status.CLOSED).orElseThrow();
                } else if (what == 7) {
                    at.registry().backOnFile(id).orElseThrow();
                } else {
                    at.on(at.today().plusDays(1 + random.nextInt(12)));
                }
            }
            if (random.nextInt(4) == 0) {
                population.refresh();
                assertInLine(at, population, ids);
            }
        }
        population.refresh();
        assertInLine(at, population, ids);
    }
}
