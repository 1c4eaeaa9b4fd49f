package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.Xinfeng;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Domain;
import org.xinfeng.community.Donation;
import org.xinfeng.community.Honour;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.PolicyHelp;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.indicators.SocialFigures;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.CaseDesk;
import org.xinfeng.office.StaffDesk;
import org.xinfeng.office.Station;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** The code of the guide to work with others. */
class CommunitySnippetsTest {

    private final LocalDate today = ElderTown.TODAY;
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("lin", "casework"));
    private final WorkerId lin = ElderTown.LIN;
    private final ResidentId elder = ElderTown.ELDER;
    private final VillageId village = ElderTown.VILLAGE;
    private final Map<Code, String> names = Map.of(village, "上葵村");

    @BeforeEach
    void anElderOnFile() {
        ElderTown.putOnFile(town);
    }

    private OpenedAssist found(String id, AssistKind kind) {
        return town.cases()
                .openAssist(OpenedAssist.Report.of(id, elder, kind, today, "neighbour"))
                .orElseThrow();
    }

    @Test
    void workWithOthersIsWrittenDownAndCountedApart() {
        Case one = town.cases()
                .open(Case.Opening.of("case-1", elder, lin, Case.OriginKind.REPORT, "call-17", today))
                .orElseThrow();
        OpenedAssist resource = found("x-1", AssistKind.RESOURCE);
        OpenedAssist policy = found("x-2", AssistKind.POLICY);
        // snippet: together
        Activity planting = town.visits()
                .together(Activity.Entry.of(
                                "a-1",
                                Domain.SAFETY_NET,
                                Activity.Together.LABOURING,
                                Activity.What.SPRING_PLANTING,
                                today.minusDays(2),
                                village,
                                12,
                                lin)
                        .meeting(elder))
                .orElseThrow();
        int late = planting.daysLate();
        // end
        // snippet: card
        StaffDesk staff = town.staff();
        staff.keepCard(PublicCard.of(lin, "站长", "统筹全站工作", "当天回应", "无一人遗漏")).orElseThrow();
        List<String> lines = Texts.in(Locale.CHINESE).card(staff.card(lin).orElseThrow(), names::get);
        OptionalInt complete = staff.cardFigures().completePercent();
        // end
        // snippet: partners
        RegisteredPartner shop = staff.keepPartner(RegisteredPartner.of("p-1", CareTeam.Partner.CHARITY, "爱心超市", today))
                .orElseThrow();
        CaseDesk desk = town.cases();
        desk.link(PartnerLink.of("l-1", shop.id(), one.id(), today)).orElseThrow();
        // end
        // snippet: donation
        Donation rice = desk.donate(Donation.Entry.of(
                        "d-1",
                        resource.id(),
                        today,
                        Donation.Goods.of("大米", 20, "bag"),
                        Donation.Worth.of(6_850, Donation.Basis.INVOICE).shownBy("invoice-88"),
                        Donation.Donor.of(shop.id())))
                .orElseThrow();
        // end
        // snippet: policy_steps
        for (PolicyHelp.Stage stage : List.of(
                PolicyHelp.Stage.TOLD, PolicyHelp.Stage.HELPED, PolicyHelp.Stage.APPLIED, PolicyHelp.Stage.APPROVED)) {
            desk.step(PolicyHelp.Entry.of(policy.id(), "low-income", stage, today))
                    .orElseThrow();
        }
        // end
        // snippet: social_figures
        staff.keepHonour(Honour.of("h-1", today, "某单位", "先进集体", Domain.SAFETY_NET))
                .orElseThrow();
        SocialFigures figures = town.socialFigures(DateRange.of(today.minusMonths(1), today.plusDays(1)));
        long fen = figures.gifts().fen();
        int approved = figures.benefits().approvedInAll().size();
        OptionalInt perCase = figures.partners().partnersPerCaseInHundredths();
        // end
        assertEquals(2, late);
        assertEquals(7, lines.size());
        assertTrue(lines.contains("服务村(居)：上葵村"));
        assertEquals(OptionalInt.of(100), complete);
        assertEquals(137_000, rice.fen());
        assertEquals(137_000, fen);
        assertEquals(1, approved);
        assertEquals(OptionalInt.of(100), perCase);
        assertEquals(1, figures.honoursInAll());
        assertEquals(List.of(planting.id()), figures.together().activities());
        assertEquals(0, town.figures(figures.period()).visits());
    }
}
