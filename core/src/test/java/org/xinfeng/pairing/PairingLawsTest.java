package org.xinfeng.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Pair;

/** What holds of every proposal, on small stations of every kind. */
class PairingLawsTest {

    private static PairingProposal propose(PairingCase all, int tries) {
        return PairingPlanner.propose(new Pairing.ProposalId("p"), all, 0, tries, (done, of) -> true)
                .orElseThrow();
    }

    private static Wanting household(PairingCase all, Pair pair) {
        return all.households().stream()
                .filter(one -> one.household().equals(pair.household()))
                .findFirst()
                .orElseThrow();
    }

    private static Offering helper(PairingCase all, HelperKey key) {
        return all.helpers().stream()
                .filter(one -> one.helper().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 1000, seed = "51")
    void noHardRuleIsEverBroken(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        PairingProposal best = propose(all, 0);
        Map<HelperKey, Integer> has = new HashMap<>();
        for (Pair pair : best.pairs()) {
            Wanting household = household(all, pair);
            PairingRules.Form form = all.rules().form(pair.form()).orElseThrow();
            assertEquals(household.wish().orElseThrow().form(), pair.form());
            assertEquals(
                    PairingWish.Consent.GIVEN, household.wish().orElseThrow().consent());
            assertEquals(form.lead(), pair.lead().isPresent());
            assertEquals(
                    pair.volunteers().size(),
                    pair.volunteers().stream().distinct().count());
            assertTrue(pair.volunteers().size() >= form.min());
            assertEquals(form.max() - pair.volunteers().size(), pair.vacant());
            for (PairingProposal.Terms terms : pair.seats()) {
                Offering one = helper(all, terms.helper());
                has.merge(terms.helper(), 1, Integer::sum);
                assertTrue(ByHand.may(all, household, one), () -> terms + " breaks a rule");
                terms.skill()
                        .ifPresent(skill -> assertTrue(one.helping().skills().contains(skill)));
            }
            for (PairingWish.Need need : household.wish().orElseThrow().needs()) {
                long seats = pair.seats().stream()
                        .filter(terms -> terms.skill().equals(Optional.of(need.skill())))
                        .count();
                assertEquals(need.seats(), seats);
            }
        }
        has.forEach((key, many) -> assertTrue(many <= helper(all, key).helping().capacity()));
        assertEquals(
                all.households().size(), best.pairs().size() + best.leftOut().size());
    }

    @Property(tries = 600, seed = "52")
    void whatIsProvedIsTheLeastByTryingEverything(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 4, 6);
        PairingProposal best = propose(all, 0);
        assertEquals(ByHand.least(all), best.total());
        assertTrue(best.proved(), () -> best + " is not proved");
    }

    @Property(tries = 300, seed = "53")
    void theOrderOfWhatComesInChangesNothing(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        List<Wanting> households = new ArrayList<>(all.households());
        List<Offering> helpers = new ArrayList<>(all.helpers());
        Collections.shuffle(households, new Random(seed + 1));
        Collections.shuffle(helpers, new Random(seed + 2));
        PairingCase other = new PairingCase(all.day(), all.rules(), households, helpers, all.roads());
        assertEquals(propose(all, 20), propose(other, 20));
    }

    /** So many pairs are possible here that the search goes on from the prices of the trial before. */
    @Property(tries = 8, seed = "59")
    void neitherDoesItAtALargeStation(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 200, 300);
        List<Wanting> households = new ArrayList<>(all.households());
        Collections.shuffle(households, new Random(seed + 1));
        PairingCase other = new PairingCase(all.day(), all.rules(), households, all.helpers(), all.roads());
        PairingProposal best = propose(all, 3);
        assertEquals(best, propose(other, 3));
        assertTrue(best.lowerBound() <= best.total());
        if (best.proved()) {
            assertEquals(List.of(), propose(accepted(all, best), 0).moves());
        }
    }

    @Property(tries = 300, seed = "58")
    void weighingEverythingThriceChangesNobody(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        PairingCase dearer =
                new PairingCase(all.day(), Cases.times(3, all.rules()), all.households(), all.helpers(), all.roads());
        PairingProposal best = propose(all, 0);
        PairingProposal thrice = propose(dearer, 0);
        assertEquals(3 * best.total(), thrice.total());
        assertEquals(who(best), who(thrice));
    }

    private static List<String> who(PairingProposal proposal) {
        return proposal.pairs().stream()
                .map(pair -> pair.household() + " "
                        + pair.seats().stream()
                                .map(PairingProposal.Terms::helper)
                                .toList())
                .toList();
    }

    @Property(tries = 500, seed = "54")
    void whatIsAcceptedIsNotMovedAgain(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        PairingCase then = accepted(all, propose(all, 0));
        PairingProposal again = propose(then, 0);
        assertEquals(List.of(), again.moves());
    }

    /** The case as it is when all is accepted. */
    static PairingCase accepted(PairingCase all, PairingProposal proposal) {
        List<Wanting> households = all.households().stream()
                .map(one -> new Wanting(
                        one.household(),
                        one.village(),
                        one.minors(),
                        one.wish(),
                        proposal.pair(one.household()).map(Pair::seats).orElse(List.of()).stream()
                                .map(terms -> new PairingCase.Held(terms.helper(), terms.skill(), all.day()))
                                .toList(),
                        false,
                        one.excluded()))
                .toList();
        return new PairingCase(all.day(), all.rules(), households, all.helpers(), all.roads());
    }

    @Property(tries = 300, seed = "55")
    void oneMoreHelperNeverCostsMore(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        if (all.helpers().isEmpty()) {
            return;
        }
        List<Offering> fewer = new ArrayList<>(all.helpers());
        fewer.remove((int) Math.floorMod(seed, (long) fewer.size()));
        PairingProposal less =
                propose(new PairingCase(all.day(), all.rules(), all.households(), fewer, all.roads()), 0);
        assertTrue(propose(all, 0).lowerBound() <= less.total());
        assertTrue(propose(all, 0).total() <= less.total());
    }

    @Property(tries = 200, seed = "56")
    void theNamedChangeReallyPlacesTheHousehold(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 8);
        PairingProposal best = propose(all, 400);
        for (PairingProposal.LeftOut out : best.leftOut()) {
            out.change().ifPresent(change -> {
                PairingProposal then = propose(Applied.to(all, out.household(), change), 0);
                assertTrue(then.pair(out.household()).isPresent(), () -> change + " does not place " + out);
                assertEquals(change.difference(), then.total() - best.total());
            });
        }
        for (PairingProposal.Idle idle : best.idle()) {
            idle.change().ifPresent(change -> {
                PairingProposal then = propose(Applied.to(all, idle.helper(), change), 0);
                assertTrue(
                        then.pairs().stream()
                                .anyMatch(pair -> pair.seats().stream()
                                        .anyMatch(terms -> terms.helper().equals(idle.helper()))),
                        () -> change + " does not place " + idle);
            });
        }
    }

    @Property(tries = 300, seed = "57")
    void everybodyLeftOutHasAReasonAndMovesAreToldInFull(@ForAll long seed) {
        PairingCase all = RandomCases.any(seed, 8, 12);
        PairingProposal best = propose(all, 400);
        best.moves()
                .forEach(move -> assertTrue(
                        move.why() != PairingProposal.Cause.BETTER
                                || move.gain().orElseThrow() >= 0,
                        move::toString));
        for (Wanting one : all.households()) {
            if (best.pair(one.household()).isEmpty()) {
                assertTrue(best.leftOut(one.household()).isPresent());
            }
        }
    }
}
