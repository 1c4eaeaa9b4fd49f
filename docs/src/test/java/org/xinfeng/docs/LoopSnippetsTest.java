package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CasePlan;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.Proof;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.monitoring.Alert;
import org.xinfeng.monitoring.AlertStep;
import org.xinfeng.monitoring.FieldReport;
import org.xinfeng.monitoring.Signal;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.referrals.Consent;
import org.xinfeng.referrals.Referral;
import org.xinfeng.referrals.ReferralRules.ItemCode;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;
import org.xinfeng.visits.VisitId;

/** The code of the page on the closed loop: one elder, from a report to what still stands against closing. */
class LoopSnippetsTest {

    @Test
    void oneResidentGoesFromASignalToTheClosing() {
        // snippet: loop_town
        LocalDate today = LocalDate.of(2026, 3, 2);
        SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE); // a host: InstantSource.system()
        Xinfeng xinfeng = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time);
        Station town = xinfeng.station(StationId.of("445122104"), Actor.of("lin", "casework"));
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
        VillageId village = new VillageId("east");
        WorkerId lin = new WorkerId("lin");
        ResidentId elder = ResidentId.of("e-1");
        town.registry()
                .serve(List.of(new Village(village, "东村", Optional.empty(), always)))
                .orElseThrow();
        town.staff()
                .employ(new Worker(lin, "林", List.of(Role.SOCIAL_WORKER), true, always))
                .orElseThrow();
        town.staff().assign(lin, Role.SOCIAL_WORKER, village, today).orElseThrow();
        town.registry()
                .enrol(new NewResident(
                        Optional.of(elder),
                        "某某",
                        Optional.empty(),
                        Optional.of(today.minusYears(80)),
                        Optional.empty(),
                        Optional.empty(),
                        village,
                        List.of(Category.of("elder.special"))))
                .orElseThrow();
        // end
        // snippet: loop
        Alert alert = town.monitoring()
                .report(FieldReport.of("report-1", elder, "housing", Signal.Urgency.ROUTINE, time.instant()))
                .orElseThrow();
        town.monitoring().assign(alert.id(), lin).orElseThrow();
        VisitEntry.PersonSeen seen = VisitEntry.PersonSeen.met(
                elder,
                List.of(VisitEntry.Answer.of("HOME_SAFETY", "POOR")),
                List.of(new VisitEntry.Assist(VisitEntry.AssistKind.HAZARD, Optional.of("屋顶漏雨"))));
        town.visits()
                .record(new VisitEntry(new VisitId("phone-7-1"), lin, today, VisitForm.HOME, List.of(seen)))
                .orElseThrow();
        town.monitoring()
                .judge(alert.id(), AlertStep.Verdict.CONFIRMED, AlertStep.Said.NOTHING)
                .orElseThrow();
        Case one = town.cases()
                .open(Case.Opening.of(
                        "case-1", elder, lin, Case.OriginKind.ALERT, alert.id().value(), today))
                .orElseThrow();
        town.cases()
                .plan(CasePlan.Entry.of(
                        one.id(),
                        1,
                        List.of("housing"),
                        CasePlan.Item.of("felt", CasePlan.ItemKind.GOODS, "housing", today.plusDays(7)),
                        CasePlan.Item.of("repair", CasePlan.ItemKind.SERVICE, "housing", today.plusDays(30))))
                .orElseThrow();
        town.referrals()
                .hear(Consent.Entry.given("consent-1", elder, Consent.By.PERSON, today, ItemCode.IDENTITY))
                .orElseThrow();
        Referral sent = town.referrals()
                .refer(Referral.Entry.of("referral-1", elder, "unsafe-house", lin, ItemCode.IDENTITY))
                .orElseThrow();
        town.monitoring()
                .dispose(alert.id(), AlertStep.Said.because("case-opened"))
                .orElseThrow();
        town.monitoring()
                .feedBack(alert.id(), AlertStep.Said.because("told-reporter"))
                .orElseThrow();
        town.monitoring().close(alert.id(), AlertStep.Said.NOTHING).orElseThrow();
        Closing closing = town.cases().conditions(one.id()).orElseThrow(); // what still stands against closing
        // end
        assertEquals(LocalDate.of(2026, 3, 16), sent.due());
        assertFalse(closing.isReady());
        assertTrue(closing.unmet().stream()
                .anyMatch(finding -> finding.why()
                        .filter(Closing.Unmet.REFERRALS_OPEN::equals)
                        .isPresent()));
        // snippet: loop_end
        town.referrals().answered(sent.id(), today, "下周修缮").orElseThrow();
        town.referrals().done(sent.id(), today).orElseThrow();
        for (CasePlan.Item item : town.cases().plans(one.id()).get(0).open()) {
            town.cases()
                    .itemDone(one.id(), item.code(), today, Proof.of(Proof.ProofKind.SIGNATURE, "receipt-12"))
                    .orElseThrow();
        }
        for (OpenedAssist assist : town.cases().assists(elder)) {
            town.cases()
                    .closeAssist(assist.id(), today, Proof.of(Proof.ProofKind.PHOTO, "photo-311"))
                    .orElseThrow();
        }
        List<Closing.Finding> left =
                town.cases().conditions(one.id()).orElseThrow().unmet();
        // end
        assertEquals(
                List.of(Closing.Unmet.TIER_UNKNOWN, Closing.Unmet.NOT_MEASURED, Closing.Unmet.NOT_PROPOSED),
                left.stream().map(finding -> finding.why().orElseThrow()).toList());
    }
}
