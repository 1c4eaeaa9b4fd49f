package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.PairedTown.HE;
import static org.xinfeng.office.PairedTown.LIN;
import static org.xinfeng.office.PairedTown.MEI;
import static org.xinfeng.office.PairedTown.WANG;
import static org.xinfeng.office.Town.assertRefused;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.Exclusion;
import org.xinfeng.pairing.HelperKey;
import org.xinfeng.pairing.Lead;
import org.xinfeng.pairing.Pairing;
import org.xinfeng.pairing.PairingFigures;
import org.xinfeng.pairing.PairingProposal;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.pairing.PairingRefusal;
import org.xinfeng.pairing.PairingRequest;
import org.xinfeng.pairing.PairingWish;
import org.xinfeng.pairing.Replacement;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.storage.Purpose;

/** Pairing at a station: proposed, accepted, changed, ended. */
class PairingDeskTest {

    private final PairedTown paired = PairedTown.open();

    private PairingDesk desk() {
        return paired.desk();
    }

    @Test
    void aProposalWritesNothingAndIsAcceptedAsAWhole() {
        HouseholdId home = paired.wished(paired.elder("e1"), "1+N+1");
        long before = paired.town.revision();
        PairingProposal proposal = paired.proposed("p1");
        assertEquals(before, paired.town.revision());
        assertTrue(proposal.proved());
        Pairing pairing = desk().accept(proposal).orElseThrow().pairings().get(0);
        assertEquals(List.of(LIN, HE, WANG), paired.now(home));
        assertEquals(List.of(pairing), desk().of(home));
        assertEquals(Optional.of(2_200), proposal.pairs().get(0).seats().get(0).metres());
    }

    @Test
    void whatIsSentTwiceIsAcceptedOnce() {
        paired.wished(paired.elder("e1"), "1+N+1");
        PairingProposal proposal = paired.proposed("p1");
        var first = desk().accept(proposal).orElseThrow().pairings();
        long before = paired.town.revision();
        assertEquals(first, desk().accept(proposal).orElseThrow().pairings());
        assertEquals(before, paired.town.revision());
        desk().end(first.get(0).id(), Pairing.Why.GOAL_REACHED, paired.town.today())
                .orElseThrow();
        assertRefused(PairingRefusal.ALREADY_ENDED, desk().accept(proposal));
    }

    @Test
    void whatIsAcceptedIsNotMovedByTheNextProposal() {
        HouseholdId home = paired.wished(paired.elder("e1"), "1+N+1");
        desk().accept(paired.proposed("p1")).orElseThrow();
        paired.wished(paired.elder("e2"), "one-to-one");
        PairingProposal next = paired.proposed("p2");
        assertEquals(List.of(), next.moves());
        assertEquals(
                Optional.of(paired.town.today()),
                next.pair(home).orElseThrow().seats().get(0).since());
    }

    @Test
    void aPartIsAcceptedAndTheRestStaysOpen() {
        HouseholdId one = paired.wished(paired.elder("e1"), "one-to-one");
        HouseholdId two = paired.wished(paired.elder("e2"), "one-to-one");
        PairingProposal proposal = paired.proposed("p1");
        desk().accept(proposal, List.of(one)).orElseThrow();
        assertEquals(1, paired.now(one).size());
        assertEquals(List.of(), paired.now(two));
        assertRefused(PairingRefusal.NOT_PROPOSED, desk().accept(proposal, List.of(new HouseholdId("nobody"))));
    }

    @Test
    void ofAChainOfMovesOneAloneIsRefusedAndAllTogetherAreTaken() {
        HouseholdId one = paired.elder("e1");
        desk().hear(paired.wish(one, "one-to-one").naming(MEI)).orElseThrow();
        desk().accept(paired.proposed("p1")).orElseThrow();
        assertEquals(List.of(MEI), paired.now(one));
        desk().exclude(new Exclusion(
                        new Exclusion.Id("x1"), one, MEI, Exclusion.Why.EARLIER_COMPLAINT, PairedTown.ALWAYS))
                .orElseThrow();
        HouseholdId two = paired.child("c1");
        desk().hear(paired.wish(two, "one-to-one").naming(MEI)).orElseThrow();
        PairingProposal chain = paired.proposed("p2");
        assertEquals(List.of(MEI), chain.pair(two).orElseThrow().volunteers());
        List<HelperKey> instead = chain.pair(one).orElseThrow().volunteers();
        assertEquals(1, instead.size());
        long before = paired.town.revision();
        assertRefused(PairingRefusal.HELPER_FULL, desk().accept(chain, List.of(two)));
        assertEquals(before, paired.town.revision());
        desk().accept(chain).orElseThrow();
        assertEquals(instead, paired.now(one));
        assertEquals(List.of(MEI), paired.now(two));
    }

    @Test
    void whatChangedSinceIsToldAndRefusedWhereItMatters() {
        HouseholdId one = paired.wished(paired.elder("e1"), "one-to-one");
        HouseholdId two = paired.wished(paired.elder("e2"), "one-to-one");
        PairingProposal proposal = paired.proposed("p1");
        assertEquals(List.of(), desk().changedSince(proposal));
        HelperKey helper = proposal.pair(one).orElseThrow().seats().get(0).helper();
        desk().exclude(new Exclusion(
                        new Exclusion.Id("x1"), one, helper, Exclusion.Why.EARLIER_COMPLAINT, PairedTown.ALWAYS))
                .orElseThrow();
        assertEquals(
                List.of(PairingProposal.Since.Kind.EXCLUSION),
                desk().changedSince(proposal).stream()
                        .map(PairingProposal.Since::kind)
                        .toList());
        assertRefused(PairingRefusal.CHANGED_SINCE, desk().accept(proposal));
        assertEquals(List.of(), paired.now(two), "all or none");
        assertEquals(
                List.of(), desk().accept(proposal, List.of(two)).orElseThrow().since());
        desk().endExclusion(new Exclusion.Id("x1"), paired.town.today()).orElseThrow();
    }

    @Test
    void withoutConsentNobodyIsPairedAndAWithdrawnOneCounts() { // D8
        HouseholdId home = paired.wished(paired.elder("e1"), "one-to-one");
        PairingProposal proposal = paired.proposed("p1");
        desk().hear(paired.wish(home, "one-to-one").withdrawn("no", paired.town.today()))
                .orElseThrow();
        assertRefused(PairingRefusal.NO_CONSENT, desk().accept(proposal));
        assertEquals(
                Reason.NO_CONSENT,
                paired.proposed("p2").leftOut(home).orElseThrow().reason());
        assertEquals(2, desk().wishes(home).size());
    }

    @Test
    void aFamilyThatWithdrawsItsConsentIsReleased() {
        HouseholdId home = paired.wished(paired.elder("e1"), "one-to-one");
        desk().accept(paired.proposed("p1")).orElseThrow();
        desk().hear(paired.wish(home, "one-to-one").withdrawn("no", paired.town.today()))
                .orElseThrow();
        PairingProposal proposal = paired.proposed("p2");
        assertEquals(PairingProposal.Cause.MUST, proposal.moves().get(0).why());
        Pairing ended = desk().accept(proposal).orElseThrow().pairings().get(0);
        assertEquals(Pairing.State.ENDED, ended.state());
        assertEquals(List.of(), paired.now(home));
    }

    @Test
    void onlyWhoHasBeenVettedIsWithAChild() {
        HouseholdId home = paired.wished(paired.child("c1"), "one-to-one");
        assertEquals(
                List.of(MEI), paired.proposed("p1").pair(home).orElseThrow().volunteers());
        for (String id : List.of("mei", "wang", "he")) {
            desk().enlist(new org.xinfeng.volunteering.Volunteer(
                            new org.xinfeng.volunteering.VolunteerId(id),
                            "某某",
                            new org.xinfeng.volunteering.Helping(
                                    Town.EAST, Optional.empty(), List.of(), Optional.empty(), PairedTown.ALWAYS, 1)))
                    .orElseThrow();
        }
        assertEquals(
                Reason.NOT_VETTED,
                paired.proposed("p2").leftOut(home).orElseThrow().reason());
    }

    @Test
    void whoLeavesIsReplacedWithTheOthersStayingAndWithEverybodyFree() {
        HouseholdId home = paired.wished(paired.elder("e1"), "1+N+1");
        desk().accept(paired.proposed("p1")).orElseThrow();
        paired.town.on(PairedTown.MONDAY.plusDays(10));
        PairingRequest request = PairingRequest.of("p2", paired.town.today());
        Replacement both =
                desk().helperLeaves(request, WANG, (done, of) -> true).orElseThrow();
        assertEquals(1, both.othersStay().moves().size());
        assertTrue(both.allFree().total() <= both.othersStay().total());
        assertEquals(Optional.of(MEI), both.othersStay().moves().get(0).to());
        assertEquals(List.of(LIN, HE, WANG), paired.now(home), "nothing is written");
        desk().stop(WANG, paired.town.today().minusDays(1)).orElseThrow();
        desk().accept(both.othersStay()).orElseThrow();
        assertEquals(List.of(LIN, HE, MEI), paired.now(home));
        assertEquals(1, desk().of(home).size(), "the pairing goes on");
        Pairing.Seat left = desk().seats(WANG).get(0);
        assertEquals(Optional.of(Pairing.Why.HELPER_LEFT), left.why());
        assertEquals(Optional.of(PairedTown.MONDAY.plusDays(9)), left.during().lastDay());
        assertRefused(
                PairingRefusal.UNKNOWN_HELPER,
                desk().helperLeaves(request, PairedTown.volunteer("nobody"), (done, of) -> true));
    }

    @Test
    void turnoverIsTheShareOfSeatsThatChangedWhileThePairingWentOn() { // D8
        HouseholdId home = paired.wished(paired.elder("e1"), "1+N+1");
        desk().accept(paired.proposed("p1")).orElseThrow();
        DateRange year = DateRange.of(PairedTown.MONDAY, PairedTown.MONDAY.plusYears(1));
        assertEquals(OptionalInt.of(0), desk().figures(year).turnoverPercent());
        paired.town.on(PairedTown.MONDAY.plusDays(10));
        desk().stop(WANG, paired.town.today()).orElseThrow();
        PairingFigures after = desk().figures(year);
        assertEquals(OptionalInt.of(33), after.turnoverPercent());
        assertEquals(1, after.households());
        assertEquals(1, after.open().size());
        paired.town.on(PairedTown.MONDAY.plusDays(20));
        desk().end(desk().of(home).get(0).id(), Pairing.Why.GOAL_REACHED, paired.town.today())
                .orElseThrow();
        assertEquals(OptionalInt.of(33), desk().figures(year).turnoverPercent());
        assertEquals(1, desk().figures(year).ended().size());
        DateRange before = DateRange.of(PairedTown.MONDAY.minusYears(1), PairedTown.MONDAY);
        assertEquals(OptionalInt.empty(), desk().figures(before).turnoverPercent());
    }

    @Test
    void aMoveOfSeveralIsAcceptedTogetherOrNotAtAll() {
        HouseholdId one = paired.wished(paired.elder("e1"), "one-to-one");
        HouseholdId two = paired.elder("e2");
        desk().accept(paired.proposed("p1")).orElseThrow();
        HelperKey first = paired.now(one).get(0);
        desk().hear(paired.wish(two, "one-to-one").naming(first)).orElseThrow();
        PairingProposal proposal = paired.proposed("p2");
        assertEquals(List.of(), proposal.moves(), "a wish weighs less than a pair that exists");
    }

    @Test
    void whatIsSaidMustFitThePolicyAndTheRecords() {
        HouseholdId home = paired.elder("e1");
        PairingWish.Entry wish = paired.wish(home, "one-to-one");
        assertRefused(PairingRefusal.UNKNOWN_FORM, desk().hear(paired.wish(home, "two-to-one")));
        assertRefused(
                PairingRefusal.UNKNOWN_SKILL,
                desk().hear(wish.needing(new PairingWish.Need(org.xinfeng.volunteering.Skill.of("latin"), 1))));
        assertRefused(
                PairingRefusal.MORE_SKILLS_THAN_SEATS,
                desk().hear(wish.needing(new PairingWish.Need(PairedTown.HAKKA, 2))));
        assertRefused(PairingRefusal.UNKNOWN_HELPER, desk().hear(wish.naming(PairedTown.volunteer("nobody"))));
        assertRefused(
                PairingRefusal.UNKNOWN_HOUSEHOLD, desk().hear(paired.wish(new HouseholdId("nobody"), "one-to-one")));
        assertRefused(
                PairingRefusal.NOT_PARTY_MEMBER, desk().appoint(new Lead(Town.CHEN, PairedTown.helping(Town.EAST, 1))));
        assertRefused(
                OfficeRefusal.UNKNOWN_VILLAGE,
                desk().appoint(new Lead(Town.LIN, PairedTown.helping(new VillageId("nowhere"), 1))));
        desk().hear(wish).orElseThrow();
        desk().hear(wish).orElseThrow();
        assertEquals(1, desk().wishes(home).size());
        assertRefused(OfficeRefusal.ID_IN_USE, desk().hear(wish.asking(org.xinfeng.registry.Sex.FEMALE)));
    }

    @Test
    void withoutRulesNothingIsProposed() {
        HouseholdId home = paired.elder("e1");
        paired.town.governedBy(org.xinfeng.policy.SamplePolicies.library());
        assertRefused(PairingRefusal.NO_RULES, desk().propose(PairingRequest.of("p1", paired.town.today())));
        assertRefused(PairingRefusal.NO_RULES, desk().hear(paired.wish(home, "one-to-one")));
    }

    @Test
    void whoMayNotPairIsRefused() {
        PairedTown other = PairedTown.open();
        HouseholdId home = other.wished(other.elder("e1"), "one-to-one");
        Actor reader = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        PairingDesk readers = other.town.station(reader).pairing();
        PairingProposal proposal =
                readers.propose(PairingRequest.of("p1", other.town.today())).orElseThrow();
        assertRefused(OfficeRefusal.NOT_PERMITTED, readers.accept(proposal, List.of(home)));
    }

    @Test
    void aProposalIsMadeOutsideOfAUnit() {
        assertThrows(
                IllegalStateException.class,
                () -> paired.town
                        .station()
                        .unit(
                                Purpose.of("pair"),
                                station -> station.pairing().propose(PairingRequest.of("p1", paired.town.today()))));
    }

    @Test
    void aProposalOfYesterdayIsNotAcceptedToday() {
        paired.wished(paired.elder("e1"), "one-to-one");
        PairingProposal proposal = paired.proposed("p1");
        paired.town.on(PairedTown.MONDAY.plusDays(1));
        assertRefused(PairingRefusal.OTHER_DAY, desk().accept(proposal));
    }

    @Test
    void volunteersAreListedByVillage() {
        assertEquals(
                List.of("he", "wang"),
                desk().volunteers(Optional.of(Town.WEST), Optional.empty(), 10).items().stream()
                        .map(one -> one.id().value())
                        .toList());
        assertEquals(1, desk().leads(Optional.empty(), 10).items().size());
    }
}
