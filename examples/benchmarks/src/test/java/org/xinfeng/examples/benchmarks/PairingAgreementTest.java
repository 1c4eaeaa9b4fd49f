package org.xinfeng.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Before anything of pairing is timed, all who are compared find the same cost. */
class PairingAgreementTest {

    @BeforeAll
    static void load() {
        PairingOrTools.load();
    }

    @Test
    void theLibraryOrToolsAndJGraphTFindTheSameCostOfATown() {
        PairingAgreement.check(new PairingTown(300).columns(), true);
    }

    @Test
    void theyFindTheSameCostOfEveryHardFamily() {
        for (PairingHard family : PairingHard.values()) {
            PairingAgreement.check(family.columns(300), true);
        }
    }

    @Test
    void greedyCostsMoreWhereHelpersAreShort() {
        PairingCase town = new PairingTown(300).columns();
        assertTrue(PairingGreedy.cost(town) > town.costOf(PairingOrTools.solve(town)));
    }

    @Test
    void volunteersHavePlacesForTwoAndAHalfOfThreeThatAreWanted() {
        PairingTown told = new PairingTown(300);
        PairingCase town = told.columns();
        int offered = 0;
        for (int a = told.leads(); a < town.agents(); a++) {
            offered += town.capacity()[a];
        }
        assertEquals(750, offered);
        assertEquals(300 * 2 * PairingTown.NEAREST - 300 * (PairingTown.NEAREST - told.leads()), town.candidates());
    }

    @Test
    void aTownIsTheSameWhereverItIsTold() {
        assertEquals(
                new PairingTown(50).columns().problem().toString(),
                new PairingTown(50).problem().toString());
    }
}
