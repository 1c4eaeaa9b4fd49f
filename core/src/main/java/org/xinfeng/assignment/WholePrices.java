package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * Makes exact prices in whole values of those of an auction, which are right but for its last step.
 *
 * <p>The assignment is the cheapest, so exact prices exist, and some of them lie less than 1 from those of the auction. So
 * it begins 1 below and raises what is too low for its neighbours, until nothing is: that ends at the least prices that are
 * not below the beginning.
 */
final class WholePrices {

    private final AuctionGround ground;
    private final AuctionSlots slots;
    private final long[] task;
    private final long[] agent;
    private final WorkQueue tasks;

    WholePrices(AuctionGround ground, AuctionSlots slots, AuctionTasks had) {
        this.ground = ground;
        this.slots = slots;
        task = new long[ground.tasks()];
        agent = new long[ground.agents()];
        tasks = new WorkQueue(ground.tasks());
        for (int a = 0; a < agent.length; a++) {
            int has = slots.held[a];
            long least = has == 0 ? 0 : ground.load(a, has - 1) / ground.scale;
            boolean used = ground.firstOfAgent[a] < ground.firstOfAgent[a + 1];
            agent[a] = used ? Math.max(least, Math.floorDiv(slots.entry[a], ground.scale) - 1) : least;
        }
        for (int t = 0; t < task.length; t++) {
            int places = ground.problem.places[t];
            int has = had.held[t];
            long least = has < places ? ground.penalty(t, has) / ground.scale : 0;
            task[t] = Math.max(least, Math.floorDiv(had.level[t], ground.scale) - 1);
            tasks.add(t);
        }
        for (int arc = 0; arc < ground.arcs(); arc++) {
            if (slots.holds(arc)) {
                raise(ground.task[arc], cost(arc) + agent[ground.agent[arc]]);
            }
        }
    }

    Assignment assignment() {
        while (!tasks.isEmpty()) {
            settle(tasks.remove());
        }
        AssignmentProblem problem = ground.problem;
        int[] chosen = new int[ground.arcs()];
        int count = 0;
        for (int arc = 0; arc < chosen.length; arc++) {
            if (slots.holds(arc)) {
                chosen[count++] = ground.candidate[arc];
            }
        }
        Arrays.sort(chosen, 0, count);
        if (ground.combined) {
            costs();
        }
        Candidates told = problem.candidates;
        for (int c = 0; c < told.count; c++) {
            int a = told.agent[c];
            if (problem.capacity[a] == 0) {
                agent[a] = Math.max(agent[a], task[told.task[c]] - told.cost[c]);
            }
        }
        return new Assignment(problem, Arrays.copyOf(chosen, count), task, agent);
    }

    /**
     * Takes the second costs off again: rounds at a fraction that no agent's price is close below, so that a price and the same
     * with a second cost more are rounded alike.
     */
    private void costs() {
        int[] many = new int[1 << Side.SHIFT - Mix.BITS];
        for (long each : agent) {
            many[(int) ((each & Side.SCALE - 1) >>> Mix.BITS)]++;
        }
        int free = many.length / 2;
        for (int i = 1; i < many.length && many[free] > 0; i++) {
            free = many[i] == 0 ? i : free;
        }
        long up = Side.SCALE - (free + 1L << Mix.BITS);
        for (int t = 0; t < task.length; t++) {
            task[t] = task[t] + up >> Side.SHIFT;
        }
        for (int a = 0; a < agent.length; a++) {
            agent[a] = agent[a] + up >> Side.SHIFT;
        }
    }

    /** What a task does not have must not be cheaper than what it pays. */
    private void settle(int t) {
        for (int arc = ground.firstOfTask[t]; arc < ground.firstOfTask[t + 1]; arc++) {
            int a = ground.agent[arc];
            long pays = task[t] - cost(arc);
            if (slots.holds(arc) || pays <= agent[a]) {
                continue;
            }
            if (slots.barred(arc)) {
                int holder = slots.holder(slots.pair(arc));
                raise(ground.task[holder], cost(holder) + pays);
            } else {
                agent[a] = pays;
                for (int i = 0; i < slots.held[a]; i++) {
                    int holder = slots.holder(a, i);
                    raise(ground.task[holder], cost(holder) + pays);
                }
            }
        }
    }

    private void raise(int t, long price) {
        if (price > task[t]) {
            task[t] = price;
            tasks.add(t);
        }
    }

    private long cost(int arc) {
        return ground.cost(arc) / ground.scale;
    }
}
