package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * The textbook way to a cheapest flow, one shortest path after the other. Plain, and quick enough where paths are short: each
 * search forgets only what it saw.
 */
final class SuccessivePaths {

    private static final long FAR = Long.MAX_VALUE;

    private final Network network;
    private final int[] first;
    private final int[] halves;
    private final int[] units;
    private final long[] potential;
    private final long[] distance;
    private final int[] way;
    private final int[] excess;
    private final int[] seen;
    private final Heap heap = new Heap();
    private int seenCount;

    private SuccessivePaths(Network network) {
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
        units = new int[network.arcs()];
        potential = new long[n];
        distance = new long[n];
        way = new int[n];
        seen = new int[n];
        excess = network.supply().clone();
        Arrays.fill(distance, FAR);
    }

    static Network.Flow solve(Network network, Meter meter) {
        SuccessivePaths paths = new SuccessivePaths(network);
        for (int v = 0; v < network.nodes(); v++) {
            while (paths.excess[v] > 0) {
                meter.step(v, network.nodes());
                paths.push(v, paths.search(v));
            }
        }
        return new Network.Flow(paths.units, paths.potential);
    }

    /** The nearest node that takes; potentials are made right for the arcs on the way. */
    private int search(int source) {
        reach(source, 0, -1);
        while (!heap.isEmpty()) {
            long far = heap.key();
            int v = heap.pop();
            if (far > distance[v]) {
                continue;
            }
            if (excess[v] < 0) {
                forget(far);
                return v;
            }
            for (int i = first[v]; i < first[v + 1]; i++) {
                int half = halves[i];
                if (room(half) > 0) {
                    reach(head(half), far + reduced(half), half);
                }
            }
        }
        throw new IllegalStateException("no flow from node " + source);
    }

    private void reach(int node, long far, int half) {
        if (far < distance[node]) {
            if (distance[node] == FAR) {
                seen[seenCount++] = node;
            }
            distance[node] = far;
            way[node] = half;
            heap.push(far, node);
        }
    }

    private void forget(long found) {
        for (int i = 0; i < seenCount; i++) {
            potential[seen[i]] -= Math.max(0, found - distance[seen[i]]);
            distance[seen[i]] = FAR;
        }
        seenCount = 0;
        heap.clear();
    }

    private void push(int source, int target) {
        int amount = Math.min(excess[source], -excess[target]);
        for (int v = target; v != source; v = head(way[v] ^ 1)) {
            amount = Math.min(amount, room(way[v]));
        }
        for (int v = target; v != source; v = head(way[v] ^ 1)) {
            units[way[v] >> 1] += (way[v] & 1) == 0 ? amount : -amount;
        }
        excess[source] -= amount;
        excess[target] += amount;
    }

    private int head(int half) {
        return (half & 1) == 0 ? network.to()[half >> 1] : network.from()[half >> 1];
    }

    private int room(int half) {
        int e = half >> 1;
        return (half & 1) == 0 ? network.capacity()[e] - units[e] : units[e];
    }

    private long reduced(int half) {
        int e = half >> 1;
        long cost = network.cost()[e] + potential[network.from()[e]] - potential[network.to()[e]];
        return (half & 1) == 0 ? cost : -cost;
    }
}
