package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A network with what flows in it and the potentials that prove it the cheapest for what its nodes have given so far. A unit
 * more is led by the nearest way, searched from either end; each search forgets only what it saw. Half 2e is arc e, half
 * 2e + 1 is arc e backwards.
 */
final class Residual {

    private static final long FAR = Long.MAX_VALUE;

    final Network network;
    final int[] capacity;
    final int[] units;
    final long[] potential;
    /** What nodes have to give, or to take if negative. */
    final int[] excess;

    private final int[] first;
    private final int[] halves;
    private final long[] distance;
    private final int[] way;
    private final int[] seen;
    private final Heap heap = new Heap();
    private int seenCount;
    private long best;
    private long cost;
    private final BitSet pushed;

    Residual(Network network) {
        this.network = network;
        int n = network.nodes();
        int[] counts = new int[n];
        for (int e = 0; e < network.arcs(); e++) {
            counts[network.from()[e]]++;
            counts[network.to()[e]]++;
        }
        first = Layout.starts(counts);
        int[] next = Arrays.copyOf(first, n);
        halves = new int[2 * network.arcs()];
        for (int e = 0; e < network.arcs(); e++) {
            halves[next[network.from()[e]]++] = 2 * e;
            halves[next[network.to()[e]]++] = 2 * e + 1;
        }
        capacity = network.capacity().clone();
        units = new int[network.arcs()];
        potential = new long[n];
        excess = new int[n];
        distance = new long[n];
        way = new int[n];
        seen = new int[n];
        pushed = new BitSet();
        Arrays.fill(distance, FAR);
    }

    /** A copy that shares what never changes. */
    private Residual(Residual other) {
        network = other.network;
        first = other.first;
        halves = other.halves;
        capacity = other.capacity.clone();
        units = other.units.clone();
        potential = other.potential.clone();
        excess = other.excess.clone();
        distance = other.distance.clone();
        way = other.way.clone();
        seen = other.seen.clone();
        cost = other.cost;
        pushed = (BitSet) other.pushed.clone();
    }

    Residual copy() {
        return new Residual(this);
    }

    int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** Leads what a node has to give to the nearest that takes, as much as fits on one way. */
    void give(int source) {
        int target = search(source, true);
        int amount = Math.min(excess[source], -excess[target]);
        for (int v = target; v != source; v = tail(way[v])) {
            amount = Math.min(amount, room(way[v]));
        }
        for (int v = target; v != source; v = tail(way[v])) {
            push(way[v], amount);
        }
        excess[source] -= amount;
        excess[target] += amount;
    }

    /** Leads one unit from one node to another, searched from the one with fewer arcs. */
    void lead(int source, int target) {
        excess[source]++;
        excess[target]--;
        if (degree(source) <= degree(target)) {
            give(source);
            return;
        }
        search(target, false);
        for (int v = source; v != target; v = head(way[v])) {
            push(way[v], 1);
        }
        excess[source]--;
        excess[target]++;
    }

    /**
     * The nearest node to give to, or to take from. Potentials are made right on this side of it. Only ways towards it are
     * kept: {@code way} is the half that leads to a node, or on from it if searched backwards.
     */
    private int search(int start, boolean forward) {
        best = FAR;
        reach(start, 0, -1, forward);
        while (!heap.isEmpty()) {
            long far = heap.key();
            int v = heap.pop();
            if (far > distance[v]) {
                continue;
            }
            if (ends(v, forward)) {
                forget(far, forward);
                return v;
            }
            for (int i = first[v]; i < first[v + 1]; i++) {
                int half = halves[i];
                int go = forward ? half : half ^ 1;
                if (room(go) > 0) {
                    reach(head(half), far + reduced(go), go, forward);
                }
            }
        }
        throw new IllegalStateException("no way from node " + start);
    }

    private boolean ends(int node, boolean forward) {
        return forward ? excess[node] < 0 : excess[node] > 0;
    }

    private void reach(int node, long far, int half, boolean forward) {
        if (far >= distance[node] || far >= best) {
            return;
        }
        if (distance[node] == FAR) {
            seen[seenCount++] = node;
        }
        distance[node] = far;
        way[node] = half;
        if (ends(node, forward)) {
            best = far;
        }
        heap.push(far, node);
    }

    private void forget(long found, boolean forward) {
        for (int i = 0; i < seenCount; i++) {
            long rise = Math.max(0, found - distance[seen[i]]);
            potential[seen[i]] += forward ? -rise : rise;
            distance[seen[i]] = FAR;
        }
        seenCount = 0;
        heap.clear();
    }

    /** Lets units more flow over a half, whatever its room is. */
    void push(int half, int amount) {
        int signed = (half & 1) == 0 ? amount : -amount;
        units[half >> 1] += signed;
        cost += signed * (network.cost()[half >> 1] >> Side.SHIFT);
        pushed.flip(half >> 1);
    }

    /** The cost of all that flows, in costs that are not combined; only of what was pushed. */
    long cost() {
        return cost;
    }

    /** Of arcs for one unit: those that carry something if they did not at first, or the other way round. */
    BitSet pushed() {
        return pushed;
    }

    /**
     * Gives an arc another capacity: what no longer fits goes another way, and what pays comes.
     *
     * <p>A unit taken off an arc is left at its tail and missing at its head.
     */
    void resize(int arc, int units) {
        capacity[arc] = units;
        while (this.units[arc] > units) {
            push(2 * arc + 1, 1);
            lead(network.from()[arc], network.to()[arc]);
        }
        while (this.units[arc] < units && reduced(2 * arc) < 0) {
            push(2 * arc, 1);
            lead(network.to()[arc], network.from()[arc]);
        }
    }

    private int head(int half) {
        return (half & 1) == 0 ? network.to()[half >> 1] : network.from()[half >> 1];
    }

    private int tail(int half) {
        return head(half ^ 1);
    }

    private int room(int half) {
        int e = half >> 1;
        return (half & 1) == 0 ? capacity[e] - units[e] : units[e];
    }

    /** What a unit more of a half costs beyond what potentials say. */
    long reduced(int half) {
        int e = half >> 1;
        long cost = network.cost()[e] + potential[network.from()[e]] - potential[network.to()[e]];
        return (half & 1) == 0 ? cost : -cost;
    }

    /**
     * Makes potentials right for what flows, if it is the cheapest: lowers each node that a half with room leads to too
     * dearly, until none is.
     *
     * @return whether it came to an end within its bound on work
     */
    boolean settle() {
        WorkQueue list = new WorkQueue(network.nodes());
        for (int v = 0; v < network.nodes(); v++) {
            list.add(v);
        }
        for (long left = 1_000L * network.nodes(); !list.isEmpty(); left--) {
            if (left == 0) {
                return false;
            }
            int v = list.remove();
            for (int i = first[v]; i < first[v + 1]; i++) {
                long reduced = reduced(halves[i]);
                if (reduced < 0 && room(halves[i]) > 0) {
                    potential[head(halves[i])] += reduced;
                    list.add(head(halves[i]));
                }
            }
        }
        return true;
    }
}
