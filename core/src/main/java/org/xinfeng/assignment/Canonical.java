package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * Makes of any optimum the canonical one. Prices that prove one optimum prove all: a candidate that is cheaper than its
 * prices say is in every one, a dearer one in none, and only those in between may change. They change around rings; what
 * lies on no ring is forced. On the rings the least second cost is a network flow of its own.
 */
final class Canonical {

    private final AssignmentProblem problem;
    private final Network network;
    private final int[] units;
    private final long[] potential;

    private Canonical(AssignmentProblem problem, Assignment optimum) {
        this.problem = problem;
        network = ProblemNetwork.of(problem);
        units = Standing.units(problem, network, optimum);
        potential = Standing.potential(problem, network, optimum);
    }

    static Assignment of(AssignmentProblem problem, Assignment optimum, Meter meter) {
        Canonical made = new Canonical(problem, optimum);
        return made.change(meter) ? made.assignment(optimum) : optimum;
    }

    /** Whether anything could be chosen otherwise; if so, what is flows at the least second cost. */
    private boolean change(Meter meter) {
        int[] ring = rings();
        int[] arcs = new int[network.arcs()];
        int count = 0;
        for (int e = 0; e < network.arcs(); e++) {
            if (tight(e) && ring[network.from()[e]] == ring[network.to()[e]]) {
                arcs[count++] = e;
            }
        }
        if (count == 0) {
            return false;
        }
        arcs = Arrays.copyOf(arcs, count);
        Network.Flow least = SuccessivePaths.solve(part(arcs), meter);
        for (int i = 0; i < count; i++) {
            units[arcs[i]] = least.units()[i];
        }
        return true;
    }

    private boolean tight(int e) {
        return network.capacity()[e] > 0
                && network.cost()[e] + potential[network.from()[e]] - potential[network.to()[e]] == 0;
    }

    private int[] rings() {
        int[] tails = new int[2 * network.arcs()];
        int[] heads = new int[2 * network.arcs()];
        int count = 0;
        for (int e = 0; e < network.arcs(); e++) {
            if (!tight(e)) {
                continue;
            }
            if (units[e] < network.capacity()[e]) {
                tails[count] = network.from()[e];
                heads[count++] = network.to()[e];
            }
            if (units[e] > 0) {
                tails[count] = network.to()[e];
                heads[count++] = network.from()[e];
            }
        }
        return Rings.of(network.nodes(), tails, heads, count);
    }

    /** The arcs that may change, with what flows on them now as supply, and their second costs. */
    private Network part(int[] arcs) {
        long[] tasks = Mix.tasks(problem, 0);
        long[] agents = Mix.agents(problem, 0);
        int[] supply = new int[network.nodes()];
        int[] from = new int[arcs.length];
        int[] to = new int[arcs.length];
        int[] capacity = new int[arcs.length];
        long[] cost = new long[arcs.length];
        for (int i = 0; i < arcs.length; i++) {
            int e = arcs[i];
            from[i] = network.from()[e];
            to[i] = network.to()[e];
            capacity[i] = network.capacity()[e];
            supply[from[i]] += units[e];
            supply[to[i]] -= units[e];
            if (e < problem.candidates()) {
                cost[i] = Mix.pair(tasks[from[i]], agents[problem.candidates.agent[e]]);
            } else if (from[i] < problem.tasks()) {
                cost[i] = Mix.empty(tasks[from[i]]);
            }
        }
        return new Network(supply, from, to, capacity, cost);
    }

    private Assignment assignment(Assignment optimum) {
        int[] chosen = new int[problem.candidates()];
        int count = 0;
        for (int c = 0; c < chosen.length; c++) {
            if (units[c] > 0) {
                chosen[count++] = c;
            }
        }
        return optimum.with(Arrays.copyOf(chosen, count));
    }
}
