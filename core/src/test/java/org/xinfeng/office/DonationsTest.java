package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.casework.CareTeam.Partner;
import org.xinfeng.casework.CaseRefusal;
import org.xinfeng.casework.OpenedAssist;
import org.xinfeng.casework.OpenedAssist.WithdrawnWhy;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.Donation;
import org.xinfeng.community.Donation.Basis;
import org.xinfeng.community.Donation.Donor;
import org.xinfeng.community.Donation.Goods;
import org.xinfeng.community.Donation.Worth;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.community.Struck;
import org.xinfeng.indicators.GiftFigures;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.VisitEntry.AssistKind;

/** What was given in kind for somebody, and what it is worth. */
class DonationsTest {

    private static final DateRange WEEK = DateRange.ofClosed(MONDAY, MONDAY.plusDays(6));

    private final CaseTown cases = CaseTown.open();
    private final Town town = cases.town;
    private final ResidentId child = town.greenChild("c1");
    private final OpenedAssist.Id assist =
            cases.found("a1", child, AssistKind.RESOURCE).id();

    private static Donation.Entry rice(String id, OpenedAssist.Id assist, LocalDate on, Donor donor) {
        return Donation.Entry.of(
                id,
                assist,
                on,
                Goods.of("大米", 20, "bag"),
                Worth.of(6_850, Basis.INVOICE).shownBy("fp-1"),
                donor);
    }

    private static Donation.Entry coat(String id, OpenedAssist.Id assist, Donor donor) {
        return Donation.Entry.of(
                id, assist, MONDAY, Goods.of("棉衣", 1, "piece"), Worth.of(19_900, Basis.DONOR_SAYS), donor);
    }

    private GiftFigures figures(DateRange period) {
        return town.station().socialFigures(period).gifts();
    }

    // D13
    @Test
    void whatWasGivenInKindIsValuedInFenAndSummedByDonor() {
        RegisteredPartner shop = PartnersTest.partner(town, "shop", Partner.CHARITY);
        Donor partner = Donor.of(shop.id());
        Donation given =
                cases.desk().donate(rice("d1", assist, MONDAY, partner)).orElseThrow();
        assertEquals(137_000, given.fen());
        assertEquals(child, given.recipient());
        cases.desk().donate(coat("d2", assist, Donor.named("李某"))).orElseThrow();
        cases.desk().donate(coat("d3", assist, partner)).orElseThrow();
        cases.desk().donate(coat("d4", assist, Donor.unnamed())).orElseThrow();
        GiftFigures week = figures(WEEK);
        assertEquals(196_700, week.fen());
        assertEquals(
                List.of(
                        Map.entry(partner, 156_900L),
                        Map.entry(Donor.named("李某"), 19_900L),
                        Map.entry(Donor.unnamed(), 19_900L)),
                List.copyOf(week.byDonor().entrySet()));
        assertEquals(
                Map.of(Basis.INVOICE, 137_000L, Basis.DONOR_SAYS, 59_700L, Basis.MARKET_PRICE, 0L, Basis.APPRAISAL, 0L),
                week.byBasis());
        assertEquals(4, cases.desk().donations(child).size());
        assertEquals(
                0,
                figures(DateRange.ofClosed(MONDAY.minusDays(9), MONDAY.minusDays(1)))
                        .fen());
        assertFalse((given + " " + week).contains("大米"));
        assertFalse(week.toString().contains("李"));
    }

    @Test
    void whatOverflowsIsRefusedAndNothingIsKept() {
        for (long quantity : List.of(Long.MAX_VALUE, Donation.MOST_FEN / 2 + 1)) {
            assertRefused(
                    CommunityRefusal.TOO_MUCH,
                    cases.desk()
                            .donate(Donation.Entry.of(
                                    "d1",
                                    assist,
                                    MONDAY,
                                    Goods.of("大米", quantity, "bag"),
                                    Worth.of(2, Basis.APPRAISAL),
                                    Donor.unnamed())));
        }
        assertEquals(List.of(), cases.desk().donations(child));
        cases.desk()
                .donate(Donation.Entry.of(
                        "d1",
                        assist,
                        MONDAY,
                        Goods.of("大米", Donation.MOST_FEN / 2, "bag"),
                        Worth.of(2, Basis.APPRAISAL),
                        Donor.unnamed()))
                .orElseThrow();
        assertEquals(Donation.MOST_FEN, figures(WEEK).fen());
        assertThrows(IllegalArgumentException.class, () -> Goods.of("大米", 0, "bag"));
        assertThrows(IllegalArgumentException.class, () -> Worth.of(0, Basis.INVOICE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Donor(Optional.of(new RegisteredPartner.Id("p")), Optional.of("李某")));
    }

    @Test
    void theSameIdTwiceIsOneDonation() {
        Donation.Entry entry = rice("d1", assist, MONDAY, Donor.unnamed());
        Donation given = cases.desk().donate(entry).orElseThrow();
        long revision = town.revision();
        town.on(MONDAY.plusDays(2));
        assertEquals(given, cases.desk().donate(entry).orElseThrow());
        assertEquals(revision, town.revision());
        assertRefused(OfficeRefusal.ID_IN_USE, cases.desk().donate(coat("d1", assist, Donor.unnamed())));
        assertEquals(137_000, figures(WEEK).fen());
    }

    @Test
    void itIsGivenOnAnAssistOfTheKindResourceThatStands() {
        OpenedAssist.Id hazard = cases.found("a2", child, AssistKind.HAZARD).id();
        Donor somebody = Donor.unnamed();
        assertRefused(CommunityRefusal.OTHER_ASSIST, cases.desk().donate(coat("d1", hazard, somebody)));
        assertRefused(CaseRefusal.UNKNOWN_ASSIST, cases.desk().donate(coat("d1", new OpenedAssist.Id("a9"), somebody)));
        assertRefused(
                CaseRefusal.BEFORE_FINDING, cases.desk().donate(rice("d1", assist, MONDAY.minusDays(1), somebody)));
        assertRefused(OfficeRefusal.IN_FUTURE, cases.desk().donate(rice("d1", assist, MONDAY.plusDays(1), somebody)));
        assertRefused(
                CommunityRefusal.UNKNOWN_PARTNER,
                cases.desk().donate(coat("d1", assist, Donor.of(new RegisteredPartner.Id("ghost")))));
        cases.desk().closeAssist(assist, MONDAY, CaseTown.photo("rice")).orElseThrow();
        cases.desk().donate(coat("d1", assist, somebody)).orElseThrow();
        OpenedAssist.Id gone = cases.found("a3", child, AssistKind.RESOURCE).id();
        cases.desk().withdrawAssist(gone, WithdrawnWhy.MISTAKEN).orElseThrow();
        assertRefused(CaseRefusal.ASSIST_OVER, cases.desk().donate(coat("d2", gone, somebody)));
    }

    @Test
    void whatWasEnteredWronglyIsStruckOutAndCountsNoMore() {
        Donation given =
                cases.desk().donate(rice("d1", assist, MONDAY, Donor.unnamed())).orElseThrow();
        cases.desk().donate(coat("d2", assist, Donor.unnamed())).orElseThrow();
        Donation struck =
                cases.desk().strike(given.id(), Struck.Because.DOUBLED).orElseThrow();
        assertEquals(
                struck, cases.desk().strike(given.id(), Struck.Because.MISTAKEN).orElseThrow(), "twice is once");
        assertEquals(19_900, figures(WEEK).fen());
        assertEquals(2, cases.desk().donations(child).size(), "it stays on record");
        assertRefused(
                CommunityRefusal.UNKNOWN_DONATION, cases.desk().strike(new Donation.Id("d9"), Struck.Because.DOUBLED));
    }
}
