package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CareTeam.Holder;
import org.xinfeng.casework.Handover;
import org.xinfeng.casework.HandoverFile;
import org.xinfeng.casework.TeamRules.SeatCode;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.ReferralDesk;
import org.xinfeng.office.StaffDesk;
import org.xinfeng.office.Station;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.referrals.ReferralStep;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Leaving;
import org.xinfeng.staff.LeavingRefusal;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;

/** The code of the guide to referrals, handovers, care teams and a worker who leaves. */
class ReferralSnippetsTest {

    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time);
    private final Actor actor = Actor.of("w-17", "casework");
    private final Station town = xinfeng.station(StationId.of("445122104"), actor);
    private final Station south = xinfeng.station(StationId.of("445122105"), actor);
    private final VillageId village = new VillageId("v");
    private final ResidentId child = ResidentId.of("c-1");
    private final ResidentId patient = ResidentId.of("p-1");
    private final WorkerId lin = new WorkerId("lin");
    private final ItemCode schooling = new ItemCode("schooling");

    private void enrol(ResidentId id, int years, String category) {
        town.registry()
                .enrol(new NewResident(
                        Optional.of(id),
                        "某某",
                        Optional.empty(),
                        Optional.of(today.minusYears(years)),
                        Optional.empty(),
                        Optional.empty(),
                        village,
                        List.of(Category.of(category))))
                .orElseThrow();
    }

    @BeforeEach
    void aTownAndTheNextOne() {
        for (Station one : List.of(town, south)) {
            one.registry()
                    .serve(List.of(new Village(village, "村", Optional.empty(), always)))
                    .orElseThrow();
        }
        town.staff()
                .employ(new Worker(lin, "林", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        town.staff().assign(lin, Role.SOCIAL_WORKER, village, today).orElseThrow();
        enrol(child, 10, "child.left-behind");
        enrol(patient, 40, "smd");
    }

    @Test
    void anIssueIsFollowedAndAResidentHandedOver() {
        // snippet: consent
        ReferralDesk desk = town.referrals();
        desk.hear(Consent.Entry.given("k-1", child, Consent.By.GUARDIAN, today, ItemCode.IDENTITY, schooling))
                .orElseThrow();
        // end
        // snippet: refer
        Referral sent = desk.refer(Referral.Entry.of("r-1", child, "school-dropout", lin, ItemCode.IDENTITY, schooling))
                .orElseThrow();
        desk.accepted(sent.id(), today).orElseThrow();
        desk.refused(sent.id(), today, ReferralStep.Reason.NOT_COMPETENT).orElseThrow();
        Referral next = desk.refer(Referral.Entry.of("r-2", child, "school-dropout", lin)
                        .to(new DepartmentCode("civil-affairs"))
                        .inPlaceOf(sent.id()))
                .orElseThrow();
        Page<Referral> open = desk.open(Optional.empty(), 20);
        // end
        assertEquals(List.of(next), open.items());
        assertEquals(1, desk.shared(child).size());
        Handover.Id handover = new Handover.Id("h-1");
        // snippet: handover
        HandoverFile file = desk.handOver(
                        handover, child, south.id(), List.of(ItemCode.IDENTITY, schooling), Optional.empty())
                .orElseThrow();
        south.referrals().receive(file).orElseThrow();
        Handover.Answer yes = south.referrals().accept(handover, village).orElseThrow();
        desk.answered(yes).orElseThrow();
        // end
        assertEquals(
                Resident.Status.MOVED_AWAY,
                town.registry().find(child).orElseThrow().standing().status());
        assertEquals(0, xinfeng.carryHandovers(town.id(), south.id(), actor).orElseThrow());
    }

    @Test
    void aTeamHasSeatsAndAWorkerWhoLeavesLeavesNothingWithoutAnOwner() {
        CareTeam.Outside officer = new CareTeam.Outside("某", Optional.of("派出所"), Optional.empty(), Optional.empty());
        // snippet: team
        StaffDesk staff = town.staff();
        staff.fill(CareTeam.Entry.of("s-1", patient, "social-worker", Holder.of(lin), today))
                .orElseThrow();
        staff.fill(CareTeam.Entry.of("s-2", patient, "police", Holder.of(officer), today))
                .orElseThrow();
        List<SeatCode> vacant = staff.team(patient).orElseThrow().vacancies();
        OptionalInt complete = staff.teamFigures().completePercent();
        // end
        assertEquals(3, vacant.size());
        assertEquals(OptionalInt.of(0), complete);
        LocalDate lastDay = today.plusDays(5);
        // snippet: leave
        Leaving plan = staff.leaving(lin, lastDay).orElseThrow();
        Outcome<Worker> gone = staff.leave(plan);
        // end
        assertEquals(LeavingRefusal.WITHOUT_OWNER, gone.refusal().orElseThrow().reason());
        staff.employ(new Worker(new WorkerId("chen"), "陈", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        assertFalse(plan.unplaced().isEmpty());
        assertTrue(staff.leave(staff.leaving(lin, lastDay).orElseThrow()).isDone());
    }
}
