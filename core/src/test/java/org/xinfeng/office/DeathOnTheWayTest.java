package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.HandoverTest.OTHER;
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
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/** Who dies while he is handed over is not taken in as living, and not kept as living where he was taken in meanwhile. */
class DeathOnTheWayTest {

    private static final VillageId SOUTH = new VillageId("south");
    private static final Handover.Id ID = new Handover.Id("h1");

    private final Town town = Town.open(SampleReferrals.library());
    private final Xinfeng xinfeng = Xinfeng.over(town.storage, SampleReferrals.library(), town.time);
    private final ResidentId elder = town.elder("e1");
    private final IdentityNumber identity =
            town.resident(elder).person().identity().orElseThrow();
    private HandoverFile file;

    private Station other() {
        return xinfeng.station(OTHER, Actor.of("wu", "casework"));
    }

    private ReferralDesk here() {
        return town.station().referrals();
    }

    @BeforeEach
    void heIsOnTheWay() {
        other().registry()
                .serve(List.of(
                        new Village(SOUTH, "南村", Optional.empty(), DateRange.ofUnboundedEnd(MONDAY.minusYears(1)))))
                .orElseThrow();
        file = HandoverTest.send(town, "h1", elder).orElseThrow();
    }

    private int carry() {
        return xinfeng.carryHandovers(Town.ID, OTHER, Actor.of("courier", "handover"))
                .orElseThrow();
    }

    private void dies() {
        town.registry().takeOffFile(elder, Resident.Status.DECEASED).orElseThrow();
    }

    private boolean livesThere() {
        return other().registry().find(identity).filter(Resident::isOnFile).isPresent();
    }

    private void nothingWaitsAnyMore() {
        assertEquals(
                List.of(), other().referrals().incoming(Optional.empty(), 9).items());
        assertEquals(List.of(), here().outgoing(Optional.empty(), 9).items());
    }

    @Test
    void whileHeLivesThereIsNoNotice() {
        assertEquals(Optional.empty(), here().deathOf(ID));
        assertEquals(Optional.empty(), here().deathOf(new Handover.Id("none")));
    }

    @Test
    void theNoticeGoesAlongWithTheFile() {
        dies();
        carry();
        assertRefused(ReferralRefusal.ANSWERED_OTHERWISE, other().referrals().accept(ID, SOUTH));
        assertFalse(livesThere());
        carry();
        nothingWaitsAnyMore();
        assertEquals(
                Optional.of(Handover.Reason.DECEASED),
                here().handover(ID).orElseThrow().reason());
        assertEquals(0, carry(), "nothing is left to carry");
    }

    @Test
    void theNoticeComesAfterTheFile() {
        carry();
        dies();
        carry();
        assertRefused(ReferralRefusal.ANSWERED_OTHERWISE, other().referrals().accept(ID, SOUTH));
        carry();
        assertFalse(livesThere());
        nothingWaitsAnyMore();
    }

    @Test
    void theNoticeComesAfterTheAcceptance() {
        carry();
        other().referrals().accept(ID, SOUTH).orElseThrow();
        town.on(MONDAY.plusDays(1));
        dies();
        assertTrue(livesThere());
        carry();
        assertFalse(livesThere());
        assertEquals(
                Resident.Status.DECEASED,
                other().registry().find(identity).orElseThrow().standing().status());
        nothingWaitsAnyMore();
    }

    @Test
    void anAcceptanceIsNotTakenBeforeTheOtherStationHasHeardOfIt() {
        carry();
        Handover.Answer yes = other().referrals().accept(ID, SOUTH).orElseThrow();
        dies();
        assertRefused(ReferralRefusal.DIED_ON_THE_WAY, here().answered(yes));
        assertEquals(1, here().outgoing(Optional.empty(), 9).items().size());
        Handover.Notice notice = here().deathOf(ID).orElseThrow();
        other().referrals().diedOnTheWay(notice).orElseThrow();
        other().referrals().diedOnTheWay(notice).orElseThrow();
        assertFalse(livesThere());
        here().answered(other().referrals().answer(ID).orElseThrow()).orElseThrow();
        nothingWaitsAnyMore();
        assertRefused(ReferralRefusal.ANSWERED_OTHERWISE, here().answered(yes));
    }

    @Test
    void carriedByHandItIsTakenOnceAndByTheStationItIsFor() {
        other().referrals().receive(file).orElseThrow();
        dies();
        Handover.Notice notice = here().deathOf(ID).orElseThrow();
        assertEquals(MONDAY, notice.on());
        assertRefused(ReferralRefusal.OTHER_STATION, here().diedOnTheWay(notice));
        assertRefused(
                ReferralRefusal.UNKNOWN_HANDOVER,
                other().referrals().diedOnTheWay(new Handover.Notice(new Handover.Id("h9"), Town.ID, OTHER, MONDAY)));
        Handover refused = other().referrals().diedOnTheWay(notice).orElseThrow();
        assertEquals(Handover.HandoverState.REFUSED, refused.state());
        assertEquals(refused, other().referrals().diedOnTheWay(notice).orElseThrow(), "twice is once");
        here().answered(other().referrals().answer(ID).orElseThrow()).orElseThrow();
        nothingWaitsAnyMore();
    }
}
