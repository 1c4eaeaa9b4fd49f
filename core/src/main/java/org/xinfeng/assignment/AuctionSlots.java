package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * Who holds what in an auction, and at which bid. Each agent keeps the arcs that hold it as a heap, the least bid on top:
 * who comes in takes the place of that one, or a free slot if that is cheaper.
 *
 * <p>A free slot has a price too, which may still be above what the next load is: what it was worth when it was last held.
 * The group of a pair sees the bid of its own holder instead of the price of the agent, and a price of the pair's own while
 * nobody of it holds.
 */
final class AuctionSlots {

    private static final int NOWHERE = -1;

    private final AuctionGround ground;
    /** What coming in costs: the least bid or the free slot. */
    final long[] entry;

    final int[] held;
    private final long[] free;
    private final int[] first;
    private final int[] arcs;
    private final long[] bids;
    private final int[] at;
    /** Of each pair the arc that holds, or -1, and the price while none does. */
    private final int[] holder;

    final long[] pairPrice;

    AuctionSlots(AuctionGround ground) {
        this.ground = ground;
        entry = new long[ground.agents()];
        held = new int[ground.agents()];
        free = new long[ground.agents()];
        first = new int[ground.agents() + 1];
        for (int a = 0; a < entry.length; a++) {
            int all = ground.firstOfAgent[a + 1] - ground.firstOfAgent[a];
            first[a + 1] = first[a] + Math.min(all, ground.problem.capacity[a]);
        }
        arcs = new int[first[entry.length]];
        bids = new long[arcs.length];
        at = new int[ground.arcs()];
        Arrays.fill(at, NOWHERE);
        holder = new int[ground.firstOfPair.length - 1];
        Arrays.fill(holder, NOWHERE);
        pairPrice = new long[holder.length];
        for (int a = 0; a < entry.length; a++) {
            settle(a);
        }
    }

    boolean holds(int arc) {
        return at[arc] != NOWHERE;
    }

    long bid(int arc) {
        return bids[first[ground.agent[arc]] + at[arc]];
    }

    /** What an arc that does not hold would have to pay at least. */
    long price(int arc) {
        int pair = pair(arc);
        long agent = entry[ground.agent[arc]];
        if (pair < 0) {
            return agent;
        }
        return holder[pair] < 0 ? Math.max(agent, pairPrice[pair]) : bid(holder[pair]);
    }

    int pair(int arc) {
        return ground.pair == null ? -1 : ground.pair[arc];
    }

    /** The arc that holds for a pair, or -1. */
    int holder(int pair) {
        return holder[pair];
    }

    /** Whether another arc of the group of this one holds its agent. */
    boolean barred(int arc) {
        int pair = pair(arc);
        return pair >= 0 && holder[pair] >= 0;
    }

    /** What the next free slot should cost; an agent that is full has none. */
    boolean dear(int a) {
        return !ground.full(a, held[a]) && entry[a] > ground.load(a, held[a]);
    }

    /** Lets an arc hold at a bid, at least its price; the arc it puts out, or -1. */
    int enter(int arc, long bid) {
        int a = ground.agent[arc];
        int pair = pair(arc);
        int out = NOWHERE;
        if (pair >= 0 && holder[pair] >= 0) {
            out = holder[pair];
            sink(a, at[out], bid, arc);
            at[out] = NOWHERE;
        } else if (!ground.full(a, held[a]) && (held[a] == 0 || freePrice(a) <= bids[first[a]])) {
            rise(a, held[a]++, bid, arc);
        } else {
            out = arcs[first[a]];
            release(out);
            sink(a, 0, bid, arc);
        }
        if (pair >= 0) {
            holder[pair] = arc;
        }
        settle(a);
        return out;
    }

    /** Puts another arc of the same pair in the place of one that holds. */
    void exchange(int out, int arc, long bid) {
        int a = ground.agent[out];
        int i = at[out];
        at[out] = NOWHERE;
        if (bid >= bids[first[a] + i]) {
            sink(a, i, bid, arc);
        } else {
            rise(a, i, bid, arc);
        }
        holder[pair(arc)] = arc;
        settle(a);
    }

    /** An arc holds no longer; its slot is free at the price of the agent. */
    void leave(int arc) {
        int a = ground.agent[arc];
        free[a] = entry[a];
        int i = at[arc];
        release(arc);
        int last = --held[a];
        if (i < last) {
            long bid = bids[first[a] + last];
            int moved = arcs[first[a] + last];
            if (i > 0 && bids[first[a] + (i - 1 >> 1)] > bid) {
                rise(a, i, bid, moved);
            } else {
                sink(a, i, bid, moved);
            }
        }
        settle(a);
    }

    /** Brings the price of an agent down, and with it the bids of its holders, but not those that keep a group out. */
    void lower(int a, long price) {
        free[a] = price;
        boolean heap = true;
        for (int i = first[a]; i < first[a] + held[a]; i++) {
            if (pair(arcs[i]) < 0) {
                bids[i] = Math.min(bids[i], price);
            }
            heap &= i == first[a] || bids[first[a] + (i - first[a] - 1 >> 1)] <= bids[i];
        }
        if (!heap) {
            for (int i = 1; i < held[a]; i++) {
                rise(a, i, bids[first[a] + i], arcs[first[a] + i]);
            }
        }
        settle(a);
    }

    /** The nth holder of an agent, in no order. */
    int holder(int a, int nth) {
        return arcs[first[a] + nth];
    }

    private void release(int arc) {
        at[arc] = NOWHERE;
        int pair = pair(arc);
        if (pair >= 0) {
            holder[pair] = NOWHERE;
            pairPrice[pair] = 0;
        }
    }

    private long freePrice(int a) {
        return Math.max(free[a], ground.load(a, held[a]));
    }

    private void settle(int a) {
        long price = ground.full(a, held[a]) ? Long.MAX_VALUE : freePrice(a);
        entry[a] = held[a] == 0 ? price : Math.min(price, bids[first[a]]);
    }

    private void rise(int a, int from, long bid, int arc) {
        int base = first[a];
        int i = from;
        while (i > 0 && bids[base + (i - 1 >> 1)] > bid) {
            put(base, i, bids[base + (i - 1 >> 1)], arcs[base + (i - 1 >> 1)]);
            i = i - 1 >> 1;
        }
        put(base, i, bid, arc);
    }

    private void sink(int a, int from, long bid, int arc) {
        int base = first[a];
        int i = from;
        for (int child = 2 * i + 1; child < held[a]; child = 2 * i + 1) {
            if (child + 1 < held[a] && bids[base + child + 1] < bids[base + child]) {
                child++;
            }
            if (bids[base + child] >= bid) {
                break;
            }
            put(base, i, bids[base + child], arcs[base + child]);
            i = child;
        }
        put(base, i, bid, arc);
    }

    private void put(int base, int i, long bid, int arc) {
        bids[base + i] = bid;
        arcs[base + i] = arc;
        at[arc] = i;
    }
}
