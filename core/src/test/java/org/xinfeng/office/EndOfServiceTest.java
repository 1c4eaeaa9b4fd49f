package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.LeavingRefusal;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;

/** Service ends by no other way than the one that places everything: bringing a worker up to date ends none that holds something. F1. */
class EndOfServiceTest {

    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);

    private final Town town = Town.open(SampleReferrals.library());
    private final ResidentId child = town.child("c1");

    private StaffDesk staff() {
        return town.station().staff();
    }

    private Outcome<Worker> employ(WorkerId id, String name, DateRange during) {
        return staff().employ(new Worker(id, name, List.of(Role.SOCIAL_WORKER), false, during));
    }

    private Worker kept(WorkerId id) {
        return staff().workers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEarlierEndIsRefusedWhileHeHoldsSomethingAndTellsWhat() {
        Worker before = kept(LIN);
        long revision = town.revision();
        Outcome<Worker> refused = employ(LIN, "工作者", DateRange.ofClosed(BEGUN, MONDAY));
        assertRefused(LeavingRefusal.WITHOUT_OWNER, refused);
        Map<String, String> details = refused.refusal().orElseThrow().details();
        assertEquals("village", details.get("what"));
        assertEquals("1", details.get("count"));
        assertEquals(before, kept(LIN));
        assertEquals(revision, town.revision());
        assertEquals(Optional.of(LIN), staff().responsible(child, Role.SOCIAL_WORKER));
    }

    @Test
    void noneIsEndedByAWayAround() {
        assertRefused(LeavingRefusal.WITHOUT_OWNER, employ(LIN, "工作者", DateRange.ofClosed(BEGUN, MONDAY.minusDays(9))));
        assertRefused(LeavingRefusal.WITHOUT_OWNER, employ(LIN, "工作者", DateRange.ofUnboundedEnd(MONDAY.plusDays(9))));
        assertRefused(LeavingRefusal.WITHOUT_OWNER, employ(LIN, "工作者", DateRange.ofClosed(BEGUN, MONDAY.plusYears(1))));
    }

    @Test
    void whoHoldsNothingMayBeEndedAndALaterEndAndAnotherNameAreTaken() {
        WorkerId wu = new WorkerId("wu");
        employ(wu, "吴", DateRange.ofUnboundedEnd(BEGUN)).orElseThrow();
        DateRange week = DateRange.ofClosed(BEGUN, MONDAY.plusDays(6));
        employ(wu, "吴", week).orElseThrow();
        assertTrue(employ(wu, "吴", week).isDone(), "twice is once");
        staff().assign(wu, Role.SOCIAL_WORKER, child, MONDAY).orElseThrow();
        employ(wu, "吴", DateRange.ofClosed(BEGUN, MONDAY.plusDays(30))).orElseThrow();
        employ(wu, "吴老师", DateRange.ofClosed(BEGUN, MONDAY.plusDays(30))).orElseThrow();
        assertEquals("吴老师", kept(wu).name());
        assertRefused(LeavingRefusal.WITHOUT_OWNER, employ(wu, "吴老师", week));
    }

    @Test
    void afterLeavingTheSameEndIsTakenAgain() {
        staff().leave(staff().leaving(LIN, MONDAY).orElseThrow()).orElseThrow();
        Worker gone = kept(LIN);
        assertEquals(gone, employ(LIN, gone.name(), gone.during()).orElseThrow());
        town.on(MONDAY.plusDays(1));
        assertEquals(Optional.of(CHEN), staff().responsible(child, Role.SOCIAL_WORKER));
    }
}
