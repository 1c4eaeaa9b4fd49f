package org.xinfeng.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Before anything of tiering is timed, all who are compared say the same. */
class TieringAgreementTest {

    @Test
    void theLibraryTheLoopByHandDroolsAndSpringSayTheSameOfEveryPerson() {
        for (TieringCase of : TieringCase.ALL) {
            TieringAgreement.check(of, 3_000);
        }
    }

    @Test
    void theBooksHaveFortyRulesOverTwentyFourFactors() {
        assertEquals(24, TieringFactors.ALL.size());
        for (boolean scored : List.of(false, true)) {
            assertEquals(40, TieringBooks.book(scored).rules().size());
        }
    }
}
