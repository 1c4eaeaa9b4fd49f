package org.xinfeng.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.pairing.Cases.HAKKA;
import static org.xinfeng.pairing.Cases.house;
import static org.xinfeng.pairing.Cases.lead;
import static org.xinfeng.pairing.Cases.volunteer;
import static org.xinfeng.pairing.Cases.wish;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.pairing.PairingChange.What;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.registry.Sex;

/** What is proposed, and the reasons that are given. */
class PairingPlannerTest {

    private static Cases town() {
        return new Cases().village("east", 0).village("west", 4_000).village("far", 30_000);
    }

    private static List<HelperKey> helpers(PairingProposal proposal, String household) {
        return proposal.pair(house(household)).orElseThrow().seats().stream()
                .map(PairingProposal.Terms::helper)
                .toList();
    }

    private static PairingProposal.LeftOut out(PairingProposal proposal, String household) {
        return proposal.leftOut(house(household)).orElseThrow();
    }

    private static What cheapest(PairingProposal proposal, String household) {
        return out(proposal, household).change().orElseThrow().what();
    }

    @Test
    void aPartyMemberLeadsVolunteersToOneHousehold() { // D6
        PairingProposal best = town().lead("lin", "east", 2)
                .volunteer("v1", "east", 1)
                .volunteer("v2", "west", 1)
                .household("east", wish("h1", Cases.PARTY))
                .proposed();
        assertEquals(List.of(lead("lin"), volunteer("v1"), volunteer("v2")), helpers(best, "h1"));
        assertTrue(best.proved());
        PairingProposal.Terms near = best.pairs().get(0).seats().get(1);
        PairingProposal.Terms far = best.pairs().get(0).seats().get(2);
        assertTrue(near.sameVillage());
        assertEquals(Optional.of(0), near.metres());
        assertEquals(200, near.points());
        assertEquals(Optional.of(4_000), far.metres());
        assertEquals(4 * 20 + 30 + 200, far.points());
        assertEquals(200 + 200 + 310, best.total());
    }

    @Test
    void moreThanCanBeLookedAtIsRefusedBeforeAnythingIsSolved() {
        Cases county = town();
        int each = 2_000;
        county.rules = Cases.nearest(each);
        for (int i = 0; i < each; i++) {
            county.volunteer("v" + i, "east", 1);
        }
        for (int i = 0; i < SeatPlanner.MOST_PAIRS / each; i++) {
            county.household("east", wish("h" + i, Cases.ONE));
        }
        SeatPlanner most = new SeatPlanner(county.made(), new Fit(county.made()));
        most.plan();
        assertEquals(SeatPlanner.MOST_PAIRS, most.pairs());
        Refusal refusal = county.household("east", wish("one-more", Cases.ONE))
                .tried()
                .refusal()
                .orElseThrow();
        assertEquals(PairingRefusal.TOO_MANY_PAIRS, refusal.reason());
        assertEquals(Map.of("most", "6000000"), refusal.details());
    }

    @Test
    void withoutALeadThereIsNoPairingOfAParty() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.PARTY))
                .proposed();
        assertEquals(List.of(), best.pairs());
        assertEquals(Reason.NO_HELPERS, out(best, "h1").reason());
        assertEquals(Optional.of(Side.LEAD), out(best, "h1").side());
        assertEquals(What.HELPERS, cheapest(best, "h1"));
        assertTrue(best.proved());
    }

    @Test
    void withoutVolunteersNoLeadIsWasted() {
        PairingProposal best = town().lead("lin", "east", 1)
                .volunteer("v1", "west", 1)
                .household("east", wish("h1", Cases.PARTY))
                .household("west", wish("h2", Cases.PARTY))
                .proposed();
        assertEquals(1, best.pairs().size());
        assertEquals(1, best.leftOut().size());
        assertTrue(best.proved());
    }

    @Test
    void aSeatThatNeedsALanguageGoesToWhoSpeaksIt() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .volunteer("v2", "west", 1, HAKKA)
                .household("east", wish("h1", Cases.ONE).needing(new PairingWish.Need(HAKKA, 1)))
                .proposed();
        assertEquals(List.of(volunteer("v2")), helpers(best, "h1"));
        assertEquals(Optional.of(HAKKA), best.pairs().get(0).seats().get(0).skill());
    }

    @Test
    void aLanguageThatNobodySpeaksIsTheReasonAndOneMoreWhoDoesWouldHelp() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.ONE).needing(new PairingWish.Need(HAKKA, 1)))
                .proposed();
        PairingProposal.LeftOut out = out(best, "h1");
        assertEquals(Reason.NO_SKILL, out.reason());
        assertEquals(Optional.of(HAKKA), out.skill());
        assertEquals(What.WITHOUT_SKILL, out.change().orElseThrow().what());
        Cases dear = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.ONE).needing(new PairingWish.Need(HAKKA, 1)));
        dear.rules = Cases.rules(new PairingRules.Efforts(50, 100, 900, 200, 400));
        PairingChange change = out(dear.proposed(), "h1").change().orElseThrow();
        assertEquals(What.HELPERS, change.what());
        assertEquals(Optional.of(HAKKA), change.newcomer().orElseThrow().skill());
        assertEquals("east", change.newcomer().orElseThrow().village().value());
        assertEquals(200 - 20_000, change.difference());
    }

    @Test
    void aMinorIsOnlyWithWhoHasBeenVetted() {
        Cases town = town().unvetted("v1", "east", Sex.FEMALE).household("east", wish("h1", Cases.ONE), true);
        PairingProposal best = town.proposed();
        assertEquals(Reason.NOT_VETTED, out(best, "h1").reason());
        assertEquals(What.VETTING, cheapest(best, "h1"));
        assertEquals(Reason.NOT_VETTED, best.idle().get(0).reason());
        PairingProposal grown =
                town.household("east", wish("h1", Cases.ONE), false).proposed();
        assertEquals(List.of(volunteer("v1")), helpers(grown, "h1"));
    }

    @Test
    void aHelperOfTheSexAskedForComesOrNobody() {
        Cases town = town().unvetted("v1", "east", Sex.MALE)
                .household("east", wish("h1", Cases.ONE).asking(Sex.FEMALE));
        PairingProposal best = town.proposed();
        assertEquals(Reason.OTHER_SEX, out(best, "h1").reason());
        assertEquals(What.ANY_SEX, cheapest(best, "h1"));
        assertEquals(
                List.of(volunteer("v1")),
                helpers(
                        town.household("east", wish("h1", Cases.ONE).asking(Sex.MALE))
                                .proposed(),
                        "h1"));
    }

    @Test
    void whoIsExcludedNeverComes() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .volunteer("v2", "west", 1)
                .household("east", wish("h1", Cases.ONE))
                .excluded("h1", volunteer("v1"))
                .proposed();
        assertEquals(List.of(volunteer("v2")), helpers(best, "h1"));
        PairingProposal nobody = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.ONE))
                .excluded("h1", volunteer("v1"))
                .proposed();
        assertEquals(Reason.EXCLUDED, out(nobody, "h1").reason());
        assertEquals(What.HELPERS, cheapest(nobody, "h1"));
    }

    @Test
    void beyondTheReachIsTooFarAndAWiderReachIsTheChange() {
        PairingProposal best = town().volunteer("v1", "far", 1)
                .household("east", wish("h1", Cases.ONE))
                .proposed();
        assertEquals(Reason.TOO_FAR, out(best, "h1").reason());
        assertEquals(What.HELPERS, cheapest(best, "h1"));
        Cases near = new Cases().village("east", 0).village("next", 11_000);
        PairingProposal wider = near.volunteer("v1", "next", 1)
                .household("east", wish("h1", Cases.ONE))
                .proposed();
        PairingChange change = out(wider, "h1").change().orElseThrow();
        assertEquals(What.HELPERS, change.what());
        near.rules = Cases.rules(new PairingRules.Efforts(50, 100, 150, 200, 900));
        PairingChange reach = out(near.proposed(), "h1").change().orElseThrow();
        assertEquals(What.REACH, reach.what());
        assertEquals(Optional.of(11), reach.km());
    }

    @Test
    void whoHasNotConsentedIsNotPairedAndConsentIsTheChange() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .lead("lin", "east", 1)
                .silent("h1", "east")
                .household("east", wish("h2", Cases.ONE).withdrawn("w2", Cases.DAY))
                .proposed();
        assertEquals(Reason.NO_CONSENT, out(best, "h1").reason());
        assertEquals(What.CONSENT, cheapest(best, "h1"));
        assertEquals(What.CONSENT, cheapest(best, "h2"));
        assertEquals(List.of(), best.pairs());
    }

    @Test
    void allFullAsksForOneMorePlaceOfAHelperByName() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.ONE))
                .household("west", wish("h2", Cases.ONE))
                .proposed();
        PairingProposal.LeftOut out = out(best, "h2");
        assertEquals(Reason.ALL_FULL, out.reason());
        assertEquals(Optional.of(volunteer("v1")), out.change().orElseThrow().helper());
        assertEquals(What.PLACE, out.change().orElseThrow().what());
    }

    @Test
    void aWishNobodyCanMeetIsToldAtOnce() {
        PairingProposal best = town().volunteer("v1", "east", 1)
                .household("east", wish("h1", Cases.ONE).needing(new PairingWish.Need(HAKKA, 3)))
                .household("east", wish("h2", "one-to-none"))
                .proposed();
        assertEquals(Reason.MORE_SKILLS_THAN_SEATS, out(best, "h1").reason());
        assertEquals(Reason.UNKNOWN_FORM, out(best, "h2").reason());
    }

    @Test
    void withoutHelpersEverybodyIsLeftOutWithAReason() {
        PairingProposal best = town().household("east", wish("h1", Cases.PARTY)).proposed();
        assertEquals(Reason.NO_HELPERS, out(best, "h1").reason());
        assertEquals(20_000 + 1_000, best.total());
        assertEquals(new Cases().proposed().total(), 0);
    }

    @Test
    void theOneWhoIsNamedComesUnlessSomethingWeightierSpeaksAgainstIt() {
        Cases town = town().volunteer("v1", "east", 1).volunteer("v2", "west", 1);
        assertEquals(
                List.of(volunteer("v1")),
                helpers(
                        town.household("east", wish("h1", Cases.ONE).naming(volunteer("v1")))
                                .proposed(),
                        "h1"));
        PairingProposal named = town.household("east", wish("h1", Cases.ONE).naming(volunteer("v2")))
                .proposed();
        assertEquals(
                List.of(volunteer("v1")), helpers(named, "h1"), "4 km and another village weigh 110, the wish 100");
        town.rules = Cases.rules(new PairingRules.Weights(20, 30, 200, 111, 15));
        assertEquals(List.of(volunteer("v2")), helpers(town.proposed(), "h1"));
    }

    @Test
    void loadIsBalancedWhereNothingElseSpeaks() {
        PairingProposal best = town().volunteer("v1", "east", 4)
                .volunteer("v2", "east", 4)
                .household("east", wish("h1", Cases.ONE))
                .household("east", wish("h2", Cases.ONE))
                .household("east", wish("h3", Cases.ONE))
                .household("east", wish("h4", Cases.ONE))
                .proposed();
        long first = best.pairs().stream()
                .filter(pair -> pair.volunteers().contains(volunteer("v1")))
                .count();
        assertEquals(2, first);
        assertEquals(4 * 200 + 2 * 15, best.total());
    }

    @Test
    void whatMovesMustGainMoreThanANewPairWeighs() {
        Cases town = town().volunteer("v1", "west", 1)
                .volunteer("v2", "east", 1)
                .household("east", wish("h1", Cases.ONE))
                .held("h1", volunteer("v1"));
        assertEquals(List.of(), town.proposed().moves());
        town.rules = Cases.rules(new PairingRules.Weights(20, 30, 109, 100, 15));
        PairingProposal.Move move = town.proposed().moves().get(0);
        assertEquals(PairingProposal.Cause.BETTER, move.why());
        assertEquals(Optional.of(volunteer("v1")), move.from());
        assertEquals(Optional.of(volunteer("v2")), move.to());
        assertEquals(Optional.of(1L), move.gain());
        assertEquals(
                List.of(), town.held("h1", true, volunteer("v1")).proposed().moves());
    }

    @Test
    void whoCannotStayMustMove() {
        PairingProposal best = town().volunteer("v2", "east", 1)
                .household("east", wish("h1", Cases.ONE))
                .held("h1", true, volunteer("gone"))
                .proposed();
        PairingProposal.Move move = best.moves().get(0);
        assertEquals(PairingProposal.Cause.MUST, move.why());
        assertEquals(Optional.of(volunteer("v2")), move.to());
    }

    @Test
    void aLongSearchCanBeStopped() {
        Cases town = town().volunteer("v1", "east", 1).household("east", wish("h1", Cases.ONE));
        assertThrows(
                CancellationException.class,
                () -> PairingPlanner.propose(new Pairing.ProposalId("p1"), town.made(), 0, 10, (done, of) -> false));
    }

    @Test
    void anUnknownRoadCountsAsTheFarthestAndNoRoadAsTooFar() {
        Cases town = town().volunteer("v1", "nowhere", 1).household("east", wish("h1", Cases.ONE));
        PairingProposal best = town.proposed();
        assertEquals(Optional.empty(), best.pairs().get(0).seats().get(0).metres());
        assertEquals(10 * 20 + 30 + 200, best.total());
        town.village("nowhere", Integer.MAX_VALUE);
        assertEquals(Reason.TOO_FAR, out(town.proposed(), "h1").reason());
    }
}
