package org.xinfeng.assignment;

import java.util.Arrays;
import java.util.PriorityQueue;

/** The textbook way to a cheapest flow, one shortest path after the other: slow, plain, and good to compare with. */
final class SuccessivePaths {

    private final Network network;
    private final int[] first;
    private final int[] halves;
    private final int[] units;
    private final long[] potential;
    private final long[] distance;
    private final int[] way;
    private final int[] excess;

    private SuccessivePaths(Network network) {
        this.network = network;
        int n = network.nodes();
        first = new int[n + 1];
        for (int e = 0; e < network.arcs(); e++) {
            first[network.from()[e] + 1]++;
            first[network.to()[e] + 1]++;
        }
        for (int v = 0; v < n; v++) {
            first[v + 1] += first[v];
        }
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
        excess = network.supply().clone();
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
        Arrays.fill(distance, Long.MAX_VALUE);
        PriorityQueue<long[]> queue = new PriorityQueue<>((x, y) -> Long.compare(x[0], y[0]));
        distance[source] = 0;
        queue.add(new long[] {0, source});
        while (!queue.isEmpty()) {
            long[] top = queue.remove();
            int v = (int) top[1];
            if (top[0] > distance[v]) {
                continue;
            }
            if (excess[v] < 0) {
                for (int u = 0; u < network.nodes(); u++) {
                    potential[u] += Math.min(distance[u], top[0]);
                }
                return v;
            }
            for (int i = first[v]; i < first[v + 1]; i++) {
                int half = halves[i];
                int w = head(half);
                long far = top[0] + reduced(half);
                if (room(half) > 0 && far < distance[w]) {
                    distance[w] = far;
                    way[w] = half;
                    queue.add(new long[] {far, w});
                }
            }
        }
        throw new IllegalStateException("no flow from node " + source);
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
