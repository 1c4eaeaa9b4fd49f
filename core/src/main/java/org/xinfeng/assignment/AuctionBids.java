package org.xinfeng.assignment;

/** Looks through arcs for the best: for a task what is cheapest, for an agent who pays most. */
final class AuctionBids {

    /** Less than any price, with room to take away from. */
    static final long NOTHING = Long.MIN_VALUE / 4;

    private final AuctionGround ground;
    private final AuctionSlots slots;
    private int[] arcs = new int[8];
    private long[] values = new long[8];
    private int count;
    private long second;
    private int drawn;
    private long most;
    private long next;

    AuctionBids(AuctionGround ground, AuctionSlots slots) {
        this.ground = ground;
        this.slots = slots;
    }

    /**
     * Chooses the cheapest ways to fill places of a task, among arcs that do not hold and places that are not left empty yet.
     *
     * @return how many arcs are chosen; the other places are to stay empty
     */
    int choose(int t, int missing, int empty) {
        if (ground.places[t] == 1 && ground.pair == null) {
            return chooseOne(t);
        }
        if (values.length <= missing) {
            values = new long[missing + 1];
            arcs = new int[missing + 1];
        }
        cheapest(t, missing + 1);
        int arc = 0;
        int place = ground.places[t] - empty - 1;
        for (int i = 0; i < missing; i++) {
            if (arc == count || place >= 0 && ground.penalty(t, place) <= values[arc]) {
                place--;
            } else {
                arc++;
            }
        }
        second = arc < count ? values[arc] : Long.MAX_VALUE;
        if (place >= 0) {
            second = Math.min(second, ground.penalty(t, place));
        }
        return arc;
    }

    private int chooseOne(int t) {
        long best = ground.penalty(t, 0);
        long beside = Long.MAX_VALUE;
        int chosen = -1;
        for (int arc = ground.firstOfTask[t], end = ground.firstOfTask[t + 1]; arc < end; arc++) {
            long value = ground.cost(arc) + slots.entry[ground.agent[arc]];
            if (value < beside) {
                if (value < best) {
                    beside = best;
                    best = value;
                    chosen = arc;
                } else {
                    beside = value;
                }
            }
        }
        second = beside;
        arcs[0] = chosen;
        return chosen < 0 ? 0 : 1;
    }

    private void cheapest(int t, int want) {
        count = 0;
        for (int arc = ground.firstOfTask[t], end = ground.firstOfTask[t + 1]; arc < end; arc++) {
            if (slots.holds(arc)) {
                continue;
            }
            long value = ground.cost(arc) + slots.price(arc);
            if (count == want && value >= values[count - 1]) {
                continue;
            }
            int i = count < want ? count++ : count - 1;
            for (; i > 0 && values[i - 1] > value; i--) {
                values[i] = values[i - 1];
                arcs[i] = arcs[i - 1];
            }
            values[i] = value;
            arcs[i] = arc;
        }
    }

    /** The nth arc chosen. */
    int arc(int nth) {
        return arcs[nth];
    }

    /** What the best way not chosen costs. */
    long second() {
        return second;
    }

    void draw(int[] list, int from, int end, long[] level) {
        draw(list, from, end, level, -1);
    }

    /**
     * Finds who of a list would pay most to be let in: his level less the cost. Passes over those that hold and those that
     * are kept out by another of their group, but for one holder as if it did not hold.
     */
    void draw(int[] list, int from, int end, long[] level, int leaving) {
        drawn = -1;
        most = NOTHING;
        next = NOTHING;
        for (int i = from; i < end; i++) {
            int arc = list[i];
            if (leaving < 0 ? slots.holds(arc) || slots.barred(arc) : slots.holds(arc) && arc != leaving) {
                continue;
            }
            long value = level[ground.task[arc]] - ground.cost(arc);
            if (value > most) {
                next = most;
                most = value;
                drawn = arc;
            } else if (value > next) {
                next = value;
            }
        }
    }

    /** Who would pay most, or -1. */
    int drawn() {
        return drawn;
    }

    long most() {
        return most;
    }

    /** What the next one would pay. */
    long next() {
        return next;
    }
}
