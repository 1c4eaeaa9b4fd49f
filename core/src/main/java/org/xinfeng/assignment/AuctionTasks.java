package org.xinfeng.assignment;

/**
 * What the tasks of an auction have, and what they pay for it. Each has agents in some of its places and leaves the last ones
 * empty at their penalty; the others are still missing.
 *
 * <p>A task pays its {@code level}: everything it has costs it at most that, every agent it has not at least that less the step.
 */
final class AuctionTasks {

    private final AuctionGround ground;
    private final AuctionSlots slots;
    final long[] level;
    final int[] held;
    final int[] empty;

    AuctionTasks(AuctionGround ground, AuctionSlots slots) {
        this.ground = ground;
        this.slots = slots;
        level = new long[ground.tasks()];
        held = new int[ground.tasks()];
        empty = new int[ground.tasks()];
    }

    /** How many places have no agent and are not left empty either. */
    int missing(int t) {
        return ground.places[t] - held[t] - empty[t];
    }

    /** The dearest penalty that a task pays, or less than any price. */
    long penaltyOfEmpty(int t) {
        return empty[t] == 0 ? AuctionBids.NOTHING : ground.penalty(t, ground.places[t] - empty[t]);
    }

    /** Brings the level of a task to what it pays at most. */
    void level(int t) {
        level[t] = pays(t, -1);
    }

    /** What a task pays at most, with every arc it holds but one. */
    long pays(int t, int without) {
        long most = penaltyOfEmpty(t);
        int left = without < 0 ? held[t] : Integer.MAX_VALUE;
        for (int arc = ground.firstOfTask[t]; left > 0 && arc < ground.firstOfTask[t + 1]; arc++) {
            if (slots.holds(arc) && arc != without) {
                most = Math.max(most, ground.cost(arc) + slots.bid(arc));
                left--;
            }
        }
        return most;
    }

    /** The dearest arc that a task holds but one it has just got, or -1 if no arc is dearer than its empty places. */
    int dearest(int t, int got) {
        int dearest = -1;
        long most = penaltyOfEmpty(t);
        for (int arc = ground.firstOfTask[t], left = held[t]; left > 0; arc++) {
            if (slots.holds(arc) && arc != got) {
                left--;
                if (ground.cost(arc) + slots.bid(arc) > most) {
                    most = ground.cost(arc) + slots.bid(arc);
                    dearest = arc;
                }
            }
        }
        return dearest;
    }

    /** Gives up what is wrong by more than the step; whether there was anything. */
    boolean loosen(int t, long step) {
        int full = ground.places[t];
        if (full == 0) {
            return false;
        }
        long least = empty[t] < full ? ground.penalty(t, full - empty[t] - 1) : Long.MAX_VALUE - step;
        for (int arc = ground.firstOfTask[t]; arc < ground.firstOfTask[t + 1]; arc++) {
            if (!slots.holds(arc)) {
                least = Math.min(least, ground.cost(arc) + slots.price(arc));
            }
        }
        if (level[t] <= least + step) {
            return false;
        }
        while (empty[t] > 0 && penaltyOfEmpty(t) > least + step) {
            empty[t]--;
        }
        for (int arc = ground.firstOfTask[t]; arc < ground.firstOfTask[t + 1]; arc++) {
            if (slots.holds(arc) && ground.cost(arc) + slots.bid(arc) > least + step) {
                long kept = slots.bid(arc);
                slots.leave(arc);
                held[t]--;
                if (slots.pair(arc) >= 0) {
                    slots.pairPrice[slots.pair(arc)] = kept;
                }
            }
        }
        return true;
    }
}
