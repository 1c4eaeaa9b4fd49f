package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.StationId;
import org.xinfeng.policy.SamplePolicies;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/** A resident goes from one station to another, and is on file with everything owed to him until the other has him. */
class HandoverTest {

    static final StationId OTHER = StationId.of("445122105");
    private static final VillageId SOUTH = new VillageId("south");

    private final Town town = Town.open(SampleReferrals.library());
    private final Xinfeng xinfeng = Xinfeng.over(town.storage, SampleReferrals.library(), town.time);
    private final Actor courier = Actor.of("courier", "handover");
    private final ResidentId child = town.greenChild("c1");
    private final Handover.Id id = new Handover.Id("h1");

    static Outcome<HandoverFile> send(Town town, String id, ResidentId resident) {
        return town.station()
                .referrals()
                .handOver(
                        new Handover.Id(id),
                        resident,
                        OTHER,
                        List.of(
                                ItemCode.IDENTITY,
                                ItemCode.CATEGORIES,
                                ItemCode.TIER,
                                ItemCode.FACTS,
                                ItemCode.MATTERS),
                        Optional.of(SampleReferrals.CARE));
    }

    private Station other() {
        return xinfeng.station(OTHER, Actor.of("wu", "casework"));
    }

    @BeforeEach
    void theOtherStationServesAVillage() {
        other().registry()
                .serve(List.of(
                        new Village(SOUTH, "南村", Optional.empty(), DateRange.ofUnboundedEnd(MONDAY.minusYears(1)))))
                .orElseThrow();
    }

    private int carry() {
        return xinfeng.carryHandovers(Town.ID, OTHER, courier).orElseThrow();
    }

    @Test
    void heIsOnTheListsOfBothUntilTheOtherHasHim() {
        int owed = town.owed(child).size();
        HandoverFile file = send(town, "h1", child).orElseThrow();
        assertEquals(file, send(town, "h1", child).orElseThrow(), "twice is once");
        assertRefused(ReferralRefusal.HANDOVER_OPEN, send(town, "h2", child));
        assertTrue(town.resident(child).isOnFile());
        assertEquals(owed, town.owed(child).size());
        assertEquals(1, carry());
        assertEquals(0, carry());
        assertEquals(
                1, other().referrals().incoming(Optional.empty(), 9).items().size());
        assertEquals(
                1,
                town.station().referrals().outgoing(Optional.empty(), 9).items().size());
        town.on(MONDAY.plusDays(2));
        Handover.Answer yes = other().referrals().accept(id, SOUTH).orElseThrow();
        assertEquals(yes, other().referrals().accept(id, SOUTH).orElseThrow(), "twice is once");
        assertTrue(town.resident(child).isOnFile(), "the answer is on the road");
        assertEquals(1, carry());
        assertEquals(Resident.Status.MOVED_AWAY, town.resident(child).standing().status());
        assertEquals(List.of(), town.owed(child));
        assertEquals(
                Handover.HandoverState.ACCEPTED,
                town.station().referrals().answered(yes).orElseThrow().state());
        assertEquals(
                List.of(), other().referrals().incoming(Optional.empty(), 9).items());
    }

    @Test
    void hisFileGoesAlongAsFarAsItMay() {
        HandoverFile file = send(town, "h1", child).orElseThrow();
        assertEquals(List.of(SamplePolicies.CHILD), file.categories());
        assertEquals(SamplePolicies.GREEN, file.standing().orElseThrow().tier());
        assertFalse(file.matters().isEmpty());
        assertFalse(file.toString().contains("某"));
        assertFalse(file.person().toString().contains("某"));
        assertEquals(1, town.station().referrals().shared(child).size());
        carry();
        other().referrals().accept(id, SOUTH).orElseThrow();
        ResidentId there =
                other().referrals().handover(id).orElseThrow().resident().orElseThrow();
        assertEquals(
                town.registry().facts(child).currentOn(MONDAY),
                other().registry().facts(there).currentOn(MONDAY));
        assertEquals("GREEN", other().tiering().state(there).orElseThrow().code());
        assertFalse(other().visits().duties(there).isEmpty());
    }

    @Test
    void whatIsNotCoveredDoesNotGoAlong() {
        ReferralDesk desk = town.station().referrals();
        assertRefused(
                ReferralRefusal.NOT_COVERED,
                desk.handOver(id, child, OTHER, List.of(ItemCode.IDENTITY), Optional.empty()));
        assertRefused(
                ReferralRefusal.NEEDS_IDENTITY,
                desk.handOver(id, child, OTHER, List.of(ItemCode.TIER), Optional.of(SampleReferrals.CARE)));
        HandoverFile bare = desk.handOver(
                        id, child, OTHER, List.of(ItemCode.IDENTITY), Optional.of(SampleReferrals.CARE))
                .orElseThrow();
        assertEquals(List.of(), bare.facts());
        assertEquals(List.of(), bare.categories());
        assertEquals(Optional.empty(), bare.standing());
        assertEquals(Optional.empty(), bare.person().phone());
    }

    @Test
    void oneWhoIsRefusedStays() {
        send(town, "h1", child).orElseThrow();
        carry();
        other().referrals().refuse(id, Handover.Reason.NOT_HERE).orElseThrow();
        assertRefused(ReferralRefusal.ANSWERED_OTHERWISE, other().referrals().accept(id, SOUTH));
        carry();
        assertTrue(town.resident(child).isOnFile());
        assertEquals(
                Optional.of(Handover.Reason.NOT_HERE),
                town.station().referrals().handover(id).orElseThrow().reason());
        assertTrue(send(town, "h2", child).isDone());
    }

    @Test
    void whileHeIsOnTheWayHeIsTakenOffTheFileByNoOtherWayButDeath() {
        send(town, "h1", child).orElseThrow();
        assertRefused(ReferralRefusal.HANDOVER_OPEN, town.registry().takeOffFile(child, Resident.Status.MOVED_AWAY));
        assertRefused(ReferralRefusal.HANDOVER_OPEN, town.registry().takeOffFile(child, Resident.Status.CLOSED));
        assertTrue(town.registry().takeOffFile(child, Resident.Status.DECEASED).isDone());
    }

    @Test
    void whatIsForAnotherStationIsNotTaken() {
        HandoverFile file = send(town, "h1", child).orElseThrow();
        assertRefused(ReferralRefusal.OTHER_STATION, town.station().referrals().receive(file));
        assertRefused(ReferralRefusal.UNKNOWN_HANDOVER, other().referrals().accept(id, SOUTH));
    }
}
