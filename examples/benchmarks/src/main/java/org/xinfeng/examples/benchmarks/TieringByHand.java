package org.xinfeng.examples.benchmarks;

/** A rule book as a loop over columns: the limit that other ways are held against. */
interface TieringByHand {

    int GREEN_RANK = 3;
    int UNASSESSED = 4;

    /** Tiers the people of some rows. */
    void tier(int from, int to, TieringAnswers answers);
}
