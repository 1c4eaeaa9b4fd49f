package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.CareTeam.Partner;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.TeamRefusal;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.indicators.PartnerFigures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.ResidentId;

/** The five kinds of partner (五社联动), and the cases and seats they are linked to. */
class PartnersTest {

    private static final List<Partner> FIVE = List.of(
            Partner.COMMUNITY, Partner.SOCIAL_ORGANISATION, Partner.SOCIAL_WORKER, Partner.VOLUNTEER, Partner.CHARITY);
    private static final DateRange WEEK = DateRange.ofClosed(MONDAY, MONDAY.plusDays(6));

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;

    static RegisteredPartner partner(Town town, String id, Partner kind) {
        return town.station()
                .staff()
                .keepPartner(RegisteredPartner.of(id, kind, "某单位", MONDAY.minusYears(1)))
                .orElseThrow();
    }

    private PartnerLink link(String id, RegisteredPartner partner, Case to) {
        return cases.desk()
                .link(PartnerLink.of(id, partner.id(), to.id(), town.today()))
                .orElseThrow();
    }

    private PartnerFigures figures(DateRange period) {
        return town.station().socialFigures(period).partners();
    }

    // A3
    @Test
    void theFiveKindsOfPartnerAreRegisteredLinkedToCasesAndCounted() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        Case two = cases.opened("k2", town.greenChild("c2"));
        Case none = cases.opened("k3", town.greenChild("c3"));
        for (Partner kind : FIVE) {
            link("to-k1-" + kind.value(), partner(town, kind.value(), kind), one);
        }
        link("again", town.station().staff().partners(Partner.CHARITY).get(0), two);
        PartnerFigures week = figures(WEEK);
        assertEquals(5, week.byCase().get(one.id()).size());
        assertEquals(List.of(new RegisteredPartner.Id("charity")), week.byCase().get(two.id()));
        assertEquals(List.of(), week.byCase().get(none.id()), "a case without a partner counts too");
        assertEquals(OptionalInt.of(200), week.partnersPerCaseInHundredths());
        assertEquals(1, week.casesWith(0));
        assertEquals(
                List.of(one.id(), two.id()),
                week.casesByKind().get(Partner.CHARITY).stream()
                        .sorted(java.util.Comparator.comparing(Case.Id::value))
                        .toList());
        assertEquals(List.of(one.id()), week.casesByKind().get(Partner.COMMUNITY));
        assertEquals(5, cases.desk().partners(one.id()).size());
        assertEquals(
                OptionalInt.empty(),
                figures(DateRange.ofClosed(MONDAY.minusDays(9), MONDAY.minusDays(1)))
                        .partnersPerCaseInHundredths());
    }

    @Test
    void aLinkThatEndedCountsUpToItsLastDay() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        PartnerLink link = link("l1", partner(town, "p1", Partner.VOLUNTEER), one);
        town.on(MONDAY.plusDays(10));
        assertRefused(CommunityRefusal.BEFORE_BEGINNING, cases.desk().unlink(link.id(), MONDAY.minusDays(1)));
        PartnerLink ended = cases.desk().unlink(link.id(), MONDAY.plusDays(6)).orElseThrow();
        assertEquals(ended, cases.desk().unlink(link.id(), MONDAY.plusDays(8)).orElseThrow(), "it is over already");
        assertEquals(1, figures(WEEK).byCase().get(one.id()).size());
        DateRange after = DateRange.ofClosed(MONDAY.plusDays(7), MONDAY.plusDays(9));
        assertEquals(List.of(), figures(after).byCase().get(one.id()));
        assertEquals(Map.of(), figures(after).casesByKind());
        assertEquals(List.of(ended), cases.desk().partners(one.id()), "it stays on record");
        assertRefused(CommunityRefusal.UNKNOWN_LINK, cases.desk().unlink(new PartnerLink.Id("l9"), MONDAY.plusDays(6)));
    }

    @Test
    void aPartnerIsLinkedOnceAtATimeAndSentTwiceIsOnce() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        RegisteredPartner partner = partner(town, "p1", Partner.COMMUNITY);
        PartnerLink link = link("l1", partner, one);
        long revision = town.revision();
        assertEquals(link, link("l1", partner, one));
        assertEquals(revision, town.revision());
        assertRefused(
                CommunityRefusal.LINKED_ALREADY,
                cases.desk().link(PartnerLink.of("l2", partner.id(), one.id(), MONDAY)));
        assertRefused(
                OfficeRefusal.ID_IN_USE,
                cases.desk()
                        .link(PartnerLink.of(
                                "l1", partner(town, "p2", Partner.COMMUNITY).id(), one.id(), MONDAY)));
        cases.desk().unlink(link.id(), MONDAY).orElseThrow();
        town.on(MONDAY.plusDays(1));
        link("l2", partner, one);
        assertEquals(2, cases.desk().partners(one.id()).size());
        assertEquals(1, figures(WEEK).byCase().get(one.id()).size(), "and one partner");
    }

    @Test
    void whoIsNoPartnerOrNoCaseIsNotLinked() {
        Case one = cases.opened("k1", town.greenChild("c1"));
        RegisteredPartner.Id partner = partner(town, "p1", Partner.COMMUNITY).id();
        assertRefused(
                CommunityRefusal.UNKNOWN_PARTNER,
                cases.desk().link(PartnerLink.of("l1", new RegisteredPartner.Id("ghost"), one.id(), MONDAY)));
        assertRefused(
                CaseRefusal.UNKNOWN_CASE, cases.desk().link(PartnerLink.of("l1", partner, new Case.Id("k9"), MONDAY)));
        assertRefused(
                CommunityRefusal.BEFORE_BEGINNING,
                cases.desk().link(PartnerLink.of("l1", partner, one.id(), MONDAY.minusDays(1))));
        assertRefused(
                OfficeRefusal.IN_FUTURE,
                cases.desk().link(PartnerLink.of("l1", partner, one.id(), MONDAY.plusDays(1))));
        town.on(MONDAY.plusDays(1));
        town.station()
                .staff()
                .keepPartner(new RegisteredPartner(
                        partner, Partner.COMMUNITY, "某单位", Optional.empty(), Optional.empty(), WEEK.endedOn(MONDAY)))
                .orElseThrow();
        assertRefused(
                CommunityRefusal.NO_PARTNER_THEN,
                cases.desk().link(PartnerLink.of("l1", partner, one.id(), MONDAY.plusDays(1))));
        cases.desk().link(PartnerLink.of("l1", partner, one.id(), MONDAY)).orElseThrow();
    }

    @Test
    void aCaseThatIsOverTakesNoPartnerAfterItsLastDay() {
        ResidentId child = cases.stableChild("c1");
        Case closed = cases.closed("k1", child);
        RegisteredPartner.Id partner = partner(town, "p1", Partner.COMMUNITY).id();
        town.on(town.today().plusDays(1));
        assertRefused(
                CaseRefusal.CASE_OVER, cases.desk().link(PartnerLink.of("l1", partner, closed.id(), town.today())));
        cases.desk()
                .link(PartnerLink.of("l1", partner, closed.id(), town.today().minusDays(1)))
                .orElseThrow();
    }

    @Test
    void itsKindStaysAndTheLastContactGoesForwardOnly() {
        RegisteredPartner partner = partner(town, "p1", Partner.COMMUNITY);
        StaffDesk staff = town.station().staff();
        assertRefused(
                CommunityRefusal.OTHER_KIND,
                staff.keepPartner(RegisteredPartner.of("p1", Partner.CHARITY, "某单位", MONDAY)));
        staff.contacted(partner.id(), MONDAY.minusDays(1)).orElseThrow();
        staff.contacted(partner.id(), MONDAY.minusDays(5)).orElseThrow();
        assertEquals(
                Optional.of(MONDAY.minusDays(1)),
                staff.partner(partner.id()).orElseThrow().lastContact());
        assertRefused(OfficeRefusal.IN_FUTURE, staff.contacted(partner.id(), MONDAY.plusDays(1)));
        assertRefused(CommunityRefusal.UNKNOWN_PARTNER, staff.contacted(new RegisteredPartner.Id("ghost"), MONDAY));
        assertFalse(partner.reached("138").toString().contains("某"));
    }

    // A3, D3
    @Test
    void aPartnerStandsBehindASeatOfItsKind() {
        Town other = Town.open(SampleReferrals.library());
        ResidentId elder = other.elder("e1");
        TeamsTest.outside(other, elder, "police");
        TeamsTest.fill(other, "own", elder, "social-worker", LIN).orElseThrow();
        CareTeam.Seat.Id seat = new CareTeam.Seat.Id("s-police");
        RegisteredPartner.Id community = partner(other, "p1", Partner.COMMUNITY).id();
        RegisteredPartner.Id charity = partner(other, "p2", Partner.CHARITY).id();
        CaseDesk desk = other.station().cases();
        assertRefused(CommunityRefusal.OTHER_KIND, desk.link(PartnerLink.of("l1", charity, seat, MONDAY)));
        assertRefused(
                CommunityRefusal.HELD_BY_WORKER,
                desk.link(PartnerLink.of("l1", community, new CareTeam.Seat.Id("own"), MONDAY)));
        assertRefused(
                TeamRefusal.UNKNOWN_HOLDING,
                desk.link(PartnerLink.of("l1", community, new CareTeam.Seat.Id("s9"), MONDAY)));
        assertRefused(
                CommunityRefusal.BEFORE_BEGINNING,
                desk.link(PartnerLink.of("l1", community, seat, MONDAY.minusDays(1))));
        desk.link(PartnerLink.of("l1", community, seat, MONDAY)).orElseThrow();
        assertEquals(
                Map.of(Partner.COMMUNITY, List.of(seat)),
                other.station().socialFigures(WEEK).partners().seatsByKind());
        other.station().staff().vacate(seat, MONDAY, CareTeam.Why.REPLACED).orElseThrow();
        other.on(MONDAY.plusDays(1));
        assertRefused(CommunityRefusal.SEAT_OVER, desk.link(PartnerLink.of("l2", community, seat, MONDAY.plusDays(1))));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartnerLink(new PartnerLink.Id("l3"), community, Optional.empty(), Optional.empty(), WEEK));
    }
}
