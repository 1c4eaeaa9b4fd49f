package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void aCheckGetsASixteenthOfAllAsLongAsThereIsSoMuch() {
        Budget budget = new Budget(1600);
        assertEquals(100, budget.next());
        budget.spend(1500);
        assertEquals(100, budget.next());
        budget.spend(1);
        assertEquals(99, budget.next());
    }

    @Test
    void whatIsSpentOverAllIsNotOwed() {
        Budget budget = new Budget(1600);
        budget.spend(1601);
        assertEquals(0, budget.next());
    }

    @Test
    void ofLittleACheckGetsOneStepAndOfNothingNone() {
        assertEquals(1, new Budget(15).next());
        assertEquals(1, new Budget(1).next());
        assertEquals(0, new Budget(0).next());
    }

    @Test
    void anInterruptedThreadGetsNothingMore() {
        Budget budget = new Budget(1600);
        Thread.currentThread().interrupt();
        CancellationException ended = assertThrows(CancellationException.class, budget::next);
        assertTrue(Thread.interrupted());
        assertEquals("the review was interrupted", ended.getMessage());
        assertEquals(100, budget.next());
    }
}
