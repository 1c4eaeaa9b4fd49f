package org.xinfeng.assignment;

import java.util.Arrays;

/** An assignment as what flows in the network of its problem, and its prices as potentials there. */
final class Standing {

    private Standing() {}

    static long[] potential(AssignmentProblem problem, Network network, Assignment answer) {
        int tasks = problem.tasks();
        long[] potential = new long[network.nodes()];
        for (int t = 0; t < tasks; t++) {
            potential[t] = -answer.taskPrice(t);
        }
        for (int a = 0; a < problem.agents(); a++) {
            potential[tasks + a] = -answer.agentPrice(a);
        }
        int pairs = ProblemNetwork.ground(problem) + 1;
        for (int e = problem.candidates(); e < network.arcs() && network.from()[e] >= pairs; e++) {
            potential[network.from()[e]] = potential[network.to()[e]];
        }
        for (int c = 0; c < problem.candidates(); c++) {
            int to = network.to()[c];
            if (to >= pairs && network.capacity()[c] > 0) {
                potential[to] = Math.min(potential[to], network.cost()[c] + potential[network.from()[c]]);
            }
        }
        return potential;
    }

    static int[] units(AssignmentProblem problem, Network network, Assignment answer) {
        int[] units = new int[network.arcs()];
        int[] left = new int[network.nodes()];
        for (int c : answer.chosen()) {
            units[c] = 1;
            left[network.to()[c]]++;
        }
        for (int t = 0; t < problem.tasks(); t++) {
            left[t] = answer.unfilled(t);
        }
        int ground = ProblemNetwork.ground(problem);
        int e = problem.candidates();
        for (; e < network.arcs() && network.from()[e] > ground; e++) {
            left[network.to()[e]] += left[network.from()[e]];
            fill(network, e, units, left);
        }
        int penalties = e;
        while (e < network.arcs() && network.from()[e] < problem.tasks()) {
            e++;
        }
        // dear places are filled first, so empty ones are found from the end
        for (int back = e - 1; back >= penalties; back--) {
            fill(network, back, units, left);
        }
        for (; e < network.arcs(); e++) {
            fill(network, e, units, left);
        }
        return units;
    }

    private static void fill(Network network, int arc, int[] units, int[] left) {
        int from = network.from()[arc];
        units[arc] = Math.min(left[from], network.capacity()[arc]);
        left[from] -= units[arc];
    }

    /** The network with combined costs, in which the canonical assignment is the only cheapest one. */
    static Network combined(AssignmentProblem problem, Network network) {
        long[] tasks = Mix.tasks(problem, 0);
        long[] agents = Mix.agents(problem, 0);
        long[] cost = new long[network.arcs()];
        for (int e = 0; e < cost.length; e++) {
            cost[e] = network.cost()[e] << Side.SHIFT;
            if (e < problem.candidates()) {
                cost[e] += Mix.pair(tasks[network.from()[e]], agents[problem.candidates.agent[e]]);
            } else if (network.from()[e] < problem.tasks()) {
                cost[e] += Mix.empty(tasks[network.from()[e]]);
            }
        }
        return new Network(network.supply(), network.from(), network.to(), network.capacity(), cost);
    }

    /** The assignment as it flows with combined costs, potentials and all. */
    static Residual residual(AssignmentProblem problem, Assignment answer) {
        Network plain = ProblemNetwork.of(problem);
        Residual flow = new Residual(combined(problem, plain));
        long[] potential = potential(problem, plain, answer);
        for (int v = 0; v < potential.length; v++) {
            flow.potential[v] = potential[v] << Side.SHIFT;
        }
        System.arraycopy(units(problem, plain, answer), 0, flow.units, 0, plain.arcs());
        if (flow.settle()) {
            return flow;
        }
        Residual anew = new Residual(flow.network);
        System.arraycopy(plain.supply(), 0, anew.excess, 0, plain.nodes());
        for (int v = 0; v < plain.nodes(); v++) {
            while (anew.excess[v] > 0) {
                anew.give(v);
            }
        }
        return anew;
    }

    /** What flows as an assignment, with prices in costs again. */
    static Assignment assignment(AssignmentProblem problem, Residual flow) {
        int tasks = problem.tasks();
        int[] chosen = new int[problem.candidates()];
        int count = 0;
        for (int c = 0; c < chosen.length; c++) {
            if (flow.units[c] > 0) {
                chosen[count++] = c;
            }
        }
        long ground = flow.potential[ProblemNetwork.ground(problem)];
        long[] taskPrice = new long[tasks];
        long[] agentPrice = new long[problem.agents()];
        for (int t = 0; t < tasks; t++) {
            taskPrice[t] = Side.cost(ground - flow.potential[t]);
        }
        for (int a = 0; a < agentPrice.length; a++) {
            agentPrice[a] = Side.cost(ground - flow.potential[tasks + a]);
        }
        return new Assignment(problem, Arrays.copyOf(chosen, count), taskPrice, agentPrice);
    }
}
