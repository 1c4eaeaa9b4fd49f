package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.LeavingRefusal;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** A worker leaves in one operation that places everything he holds. F1. */
class LeavingTest {

    private final Town town = Town.open(SampleReferrals.library());

    private StaffDesk staff() {
        return town.station().staff();
    }

    // F1
    @Test
    void whatHeHoldsGoesToTheOthersTheDayAfter() {
        ResidentId child = town.child("c1");
        ResidentId elder = town.elder("e1");
        TeamsTest.fill(town, "s1", elder, "social-worker", LIN).orElseThrow();
        town.station().referrals().refer(ReferralDeskTest.dropout("r1", child)).orElseThrow();
        Leaving plan = staff().leaving(LIN, MONDAY.plusDays(1)).orElseThrow();
        assertEquals(
                List.of("care-seat", "referral", "village"),
                plan.handed().stream().map(one -> one.held().what().value()).toList());
        assertEquals(plan, staff().leaving(LIN, MONDAY.plusDays(1)).orElseThrow());
        staff().leave(plan).orElseThrow();
        assertTrue(staff().leave(plan).isDone(), "twice is once");
        town.on(MONDAY.plusDays(1));
        assertEquals(Optional.of(LIN), staff().responsible(child, Role.SOCIAL_WORKER));
        town.on(MONDAY.plusDays(2));
        assertEquals(Optional.of(CHEN), staff().responsible(child, Role.SOCIAL_WORKER));
        assertEquals(
                CHEN,
                town.station()
                        .referrals()
                        .find(new Referral.Id("r1"))
                        .orElseThrow()
                        .contact());
        CareTeam.Place seat = staff().team(elder).orElseThrow().places().get(0);
        assertEquals(Optional.of(CHEN), seat.holder().orElseThrow().holder().worker());
    }

    @Test
    void theAlertsHeSeesToGoToAnother() {
        ResidentId child = town.child("c1");
        MonitoringDesk alerts = town.station().monitoring();
        Alert raised = alerts.report(new FieldReport(
                        Optional.empty(),
                        child,
                        new Signal.Cause("anything"),
                        Signal.Urgency.ROUTINE,
                        town.time.instant(),
                        Optional.empty(),
                        Optional.empty()))
                .orElseThrow();
        alerts.assign(raised.id(), LIN).orElseThrow();
        Leaving plan = staff().leaving(LIN, MONDAY).orElseThrow();
        assertTrue(plan.handed().stream().anyMatch(one -> one.held().what().equals(Leaving.What.ALERT)));
        staff().leave(plan).orElseThrow();
        assertEquals(
                Optional.of(CHEN),
                town.station().monitoring().alert(raised.id()).orElseThrow().worker());
    }

    @Test
    void nothingIsLeftWithoutAnOwner() {
        staff().assign(LIN, Role.CHILD_DIRECTOR, Town.EAST, MONDAY).orElseThrow();
        Leaving plan = staff().leaving(LIN, MONDAY).orElseThrow();
        assertEquals(List.of(Role.CHILD_DIRECTOR), plan.unplaced().get(0).roles());
        long revision = town.revision();
        assertRefused(LeavingRefusal.WITHOUT_OWNER, staff().leave(plan));
        Leaving.Held left = plan.unplaced().get(0);
        assertRefused(LeavingRefusal.CANNOT_TAKE, staff().leave(plan.giving(left.what(), left.id(), CHEN)));
        assertEquals(revision, town.revision());
        WorkerId wu = new WorkerId("wu");
        staff().employ(new Worker(wu, "某", List.of(Role.CHILD_DIRECTOR), false, DateRange.ofUnboundedEnd(MONDAY)))
                .orElseThrow();
        assertTrue(staff().leave(plan.giving(left.what(), left.id(), wu)).isDone());
    }

    @Test
    void aPlanThatIsNotTrueAnyMoreIsRefused() {
        Leaving plan = staff().leaving(LIN, MONDAY).orElseThrow();
        staff().assign(LIN, Role.SOCIAL_WORKER, Town.WEST, MONDAY).orElseThrow();
        assertRefused(LeavingRefusal.CHANGED_SINCE, staff().leave(plan));
    }

    @Test
    void whoLeavesTooIsNoSuccessor() {
        staff().leave(staff().leaving(CHEN, MONDAY.plusDays(5)).orElseThrow()).orElseThrow();
        Leaving plan = staff().leaving(LIN, MONDAY).orElseThrow();
        assertEquals(plan.handed().size(), plan.unplaced().size());
    }

    @Test
    void thePairingsHeLeadsGoToAnotherLeadWithAPlaceFree() {
        PairedTown paired = PairedTown.open();
        HouseholdId home = paired.wished(paired.elder("e1"), "1+N+1");
        paired.desk().accept(paired.proposed("p1")).orElseThrow();
        assertTrue(paired.now(home).contains(PairedTown.LIN));
        StaffDesk staff = paired.town.station().staff();
        assertEquals(
                Leaving.What.PAIRING_LEAD,
                staff.leaving(LIN, MONDAY).orElseThrow().unplaced().get(0).what());
        paired.party(CHEN);
        paired.desk().appoint(new Lead(CHEN, PairedTown.helping(Town.WEST, 0))).orElseThrow();
        assertEquals(1, staff.leaving(LIN, MONDAY).orElseThrow().unplaced().size());
        paired.desk().appoint(new Lead(CHEN, PairedTown.helping(Town.WEST, 1))).orElseThrow();
        staff.leave(staff.leaving(LIN, MONDAY).orElseThrow()).orElseThrow();
        assertTrue(paired.now(home).contains(HelperKey.of(CHEN)));
        assertFalse(paired.now(home).contains(PairedTown.LIN));
    }
}
