package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.ABSENT;
import static org.xinfeng.office.Town.HARM;
import static org.xinfeng.office.Town.MONDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.policy.Overlay;
import org.xinfeng.policy.PolicyLibrary;
import org.xinfeng.policy.PolicyPack;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.rules.When;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.tiering.Assessment;
import org.xinfeng.tiering.AssessmentId;
import org.xinfeng.tiering.Tier;

/** An assessment can be computed again from what it holds, whatever has changed since. */
class ReproduceTest {

    private static final PolicyPack FIRST = SamplePolicies.pack(
            "1", DateRange.ofClosed(SamplePolicies.BEGIN, MONDAY.plusDays(20)), SamplePolicies.duties());
    private static final PolicyPack SECOND =
            SamplePolicies.pack("2", DateRange.ofUnboundedEnd(MONDAY.plusDays(21)), SamplePolicies.childDuties());

    private static final List<Overlay> OVERLAYS = List.of(
            overlay("town-a", FIRST, DateRange.ofClosed(MONDAY.plusDays(5), MONDAY.plusDays(10)), SamplePolicies.RED),
            overlay("town-b", FIRST, DateRange.ofUnboundedEnd(MONDAY.plusDays(11)), SamplePolicies.BLUE),
            overlay("town-c", SECOND, DateRange.ofUnboundedEnd(MONDAY.plusDays(30)), SamplePolicies.RED));

    /** A place in which the absence of guardians means another tier. */
    private static Overlay overlay(String id, PolicyPack pack, DateRange inForce, Tier tier) {
        return new Overlay(
                id,
                pack.id(),
                pack.digest(),
                inForce,
                List.of(),
                Map.of(),
                List.of(),
                Map.of(
                        "child",
                        List.of(SamplePolicies.rule(
                                "C2", tier, When.yesNo(ABSENT).isYes(), SamplePolicies.CHILD_PLAN))),
                List.of(),
                Optional.empty());
    }

    private static PolicyLibrary all() {
        return PolicyLibrary.of(List.of(FIRST, SECOND), OVERLAYS);
    }

    @Property(seed = "20261128", tries = 40)
    void whateverChangesLaterEveryAssessmentSaysTheSame(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int steps) {
        Town town = Town.open(all());
        List<ResidentId> people = List.of(town.child("c1"), town.child("c2"), town.elder("e1"));
        for (int i = 0; i < steps; i++) {
            town.catchUpOn(town.today().plusDays(random.nextInt(9)));
            ResidentId one = people.get(random.nextInt(people.size()));
            String factor = List.of(ABSENT, HARM, SamplePolicies.SELF_CARE_LOST).get(random.nextInt(3));
            town.learn(one, town.today().minusDays(random.nextInt(20)), factor, random.nextBoolean());
        }
        List<AssessmentId> said = new ArrayList<>();
        people.forEach(one -> town.tiering().history(one).forEach(found -> said.add(found.id())));
        assertTrue(said.size() >= people.size());
        for (AssessmentId id : said) {
            assertEquals(
                    Optional.of(new Assessment.Again.Same()), town.tiering().reproduce(id));
        }
    }

    @Example
    void whereThePackIsNotAtHandAnyMoreItSaysWhich() {
        Town town = Town.open(all());
        ResidentId child = town.child("c1");
        Assessment said = town.tiering().latest(child).orElseThrow();
        town.governedBy(PolicyLibrary.of(SECOND));
        town.on(MONDAY.plusDays(40));
        assertEquals(
                Optional.of(new Assessment.Again.NotAtHand(said.packs())),
                town.tiering().reproduce(said.id()));
        assertEquals(Optional.empty(), town.tiering().reproduce(new AssessmentId("none")));
    }

    @Example
    void whatWasTamperedWithIsToldByName() {
        Town town = Town.open(all());
        ResidentId child = town.greenChild("c1");
        Assessment said = town.tiering().latest(child).orElseThrow();
        Assessment forged = new Assessment(
                new AssessmentId("forged"),
                child,
                said.day(),
                said.by(),
                Optional.of(SamplePolicies.RED),
                said.possible(),
                said.exact(),
                said.categories(),
                said.fired(),
                said.open(),
                said.missing(),
                said.used(),
                said.packs());
        town.storage.write(
                Town.ID,
                Act.of(org.xinfeng.kernel.ActorId.of("forger"), Purpose.of("test"), town.time.instant()),
                records -> {
                    records.store(Assessment.KIND).add(forged);
                    return "";
                });
        var differs = assertInstanceOf(
                Assessment.Again.Differs.class,
                town.tiering().reproduce(forged.id()).orElseThrow());
        assertEquals(List.of("tier"), differs.in());
        assertEquals(Optional.of(SamplePolicies.GREEN), differs.now().tier());
    }
}
