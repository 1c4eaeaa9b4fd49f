package org.xinfeng.assignment;

import org.jspecify.annotations.Nullable;

/**
 * The cheapest assignment by an auction whose least step becomes finer and finer: for problems in which paths grow long, and
 * for those with groups.
 *
 * <p>Places bid for agents. A bid is what makes the chosen agent as dear as the second best way, and a step more; who is
 * outbid bids again. When nobody bids any more, agents that have a slot left but a price above its load come down, and draw
 * tasks from dearer ones. Then no candidate is wrong by more than the step. The next phase has an eighth of the step, begins
 * with those prices, and keeps everybody who is right by the finer step too. In the last one all errors together are less
 * than 1, so the assignment is the cheapest; {@link WholePrices} makes prices of it that say so exactly.
 */
final class CostScaling {

    private static final int FINER = 8;
    private static final int WATCH_EACH = 1 << 12;

    /** Points of the first step when prices are there already. */
    private static final int AGAIN = 8;

    private final AuctionGround ground;
    private final AuctionSlots slots;
    private Meter meter;
    private final AuctionTasks tasks;
    private final WorkQueue bidding;
    private final WorkQueue dear;
    private final AuctionBids bids;
    private long step;
    private int phase;
    private int phases;
    private long work;

    private CostScaling(AuctionGround ground, Meter meter) {
        this.ground = ground;
        this.meter = meter;
        slots = new AuctionSlots(ground);
        tasks = new AuctionTasks(ground, slots);
        bidding = new WorkQueue(ground.tasks());
        dear = new WorkQueue(ground.agents());
        bids = new AuctionBids(ground, slots);
    }

    /** @throws java.util.concurrent.CancellationException if the watch says not to go on */
    static Assignment solve(AssignmentProblem problem, Meter meter) {
        return solve(new AuctionGround(problem, false), meter);
    }

    /** The canonical assignment at once, where costs are small, as those are that tie; or null. */
    static @Nullable Assignment canonical(AssignmentProblem problem, Meter meter) {
        if (!AuctionGround.canCombine(problem)) {
            return null;
        }
        Assignment found = solve(new AuctionGround(problem, true), meter);
        return found.cost() == found.bound() ? found : null;
    }

    private static Assignment solve(AuctionGround ground, Meter meter) {
        return new CostScaling(ground, meter).first();
    }

    /** An auction that can be held again with other penalties. */
    static CostScaling over(AssignmentProblem problem, Meter meter) {
        return new CostScaling(new AuctionGround(problem, false), meter);
    }

    /** The assignment of an auction that begins without any price. */
    Assignment first() {
        for (int t = 0; t < ground.tasks(); t++) {
            if (ground.places[t] > 0) {
                bidding.add(t);
            }
        }
        return run(Math.max(1, ground.most() / FINER));
    }

    /**
     * The assignment of the same problem with other penalties, from the prices of the time before.
     *
     * @param same differs in nothing but penalties
     */
    Assignment again(AssignmentProblem same, Meter watched) {
        meter = watched;
        ground.retell(same);
        step = Math.min(ground.scale * AGAIN, Math.max(1, ground.most() / FINER));
        loosen();
        return run(step);
    }

    private Assignment run(long first) {
        step = first;
        phase = 0;
        phases = 0;
        for (long each = step; each >= 1; each /= FINER) {
            phases++;
        }
        for (; ; phase++) {
            bid();
            flatten();
            settlePairs();
            settleAgents();
            if (step == 1) {
                return new WholePrices(ground, slots, tasks).assignment();
            }
            step = Math.max(1, step / FINER);
            loosen();
        }
    }

    private void watch() {
        if (++work % WATCH_EACH == 0) {
            meter.step(phase, phases);
        }
    }

    private void bid() {
        while (!bidding.isEmpty()) {
            watch();
            bid(bidding.remove());
        }
    }

    private void bid(int t) {
        int missing = tasks.missing(t);
        if (missing <= 0) {
            return;
        }
        int chosen = bids.choose(t, missing, tasks.empty[t]);
        long second = bids.second();
        tasks.held[t] += chosen;
        tasks.empty[t] += missing - chosen;
        tasks.level[t] = second == Long.MAX_VALUE ? tasks.penaltyOfEmpty(t) : second + step;
        for (int i = 0; i < chosen; i++) {
            int arc = bids.arc(i);
            out(slots.enter(arc, second - ground.cost(arc) + step));
        }
    }

    private void out(int arc) {
        if (arc >= 0) {
            int t = ground.task[arc];
            tasks.held[t]--;
            bidding.add(t);
        }
    }

    /** Nobody pays more than what coming in costs, and every level is what the task pays at most. */
    private void flatten() {
        for (int a = 0; a < ground.agents(); a++) {
            slots.lower(a, slots.entry[a]);
        }
        for (int t = 0; t < ground.tasks(); t++) {
            tasks.level(t);
        }
    }

    /** Gives up what is wrong by more than the step, to bid for it anew. */
    private void loosen() {
        flatten();
        for (int t = 0; t < ground.tasks(); t++) {
            if (tasks.loosen(t, step)) {
                bidding.add(t);
            }
        }
    }

    /** Pairs that nobody holds come down to the price of their agent, or find somebody. */
    private void settlePairs() {
        boolean again = false;
        for (int pair = 0; pair < slots.pairPrice.length; pair++) {
            watch();
            if (slots.pairPrice[pair] == 0 || slots.holder(pair) >= 0) {
                continue;
            }
            slots.pairPrice[pair] = 0;
            long price = slots.entry[ground.agent[ground.byPair[ground.firstOfPair[pair]]]];
            bids.draw(ground.byPair, ground.firstOfPair[pair], ground.firstOfPair[pair + 1], tasks.level);
            if (bids.drawn() >= 0 && bids.most() - step > price) {
                int arc = bids.drawn();
                out(slots.enter(arc, Math.max(price, bids.next() - step)));
                giveUp(arc);
                again = true;
            }
        }
        if (again) {
            bid();
            flatten();
        }
    }

    private void settleAgents() {
        for (int a = 0; a < ground.agents(); a++) {
            if (slots.dear(a)) {
                dear.add(a);
            }
        }
        while (!dear.isEmpty()) {
            watch();
            settle(dear.remove());
        }
    }

    private void settle(int a) {
        if (!slots.dear(a)) {
            return;
        }
        long load = ground.load(a, slots.held[a]);
        bids.draw(ground.byAgent, ground.firstOfAgent[a], ground.firstOfAgent[a + 1], tasks.level);
        boolean found = bids.drawn() >= 0 && bids.most() - step > load;
        long price = Math.max(load, found ? bids.next() - step : load);
        slots.lower(a, price);
        for (int i = 0; i < slots.held[a]; i++) {
            tasks.level(ground.task[slots.holder(a, i)]);
        }
        if (found) {
            slots.enter(bids.drawn(), price);
            if (slots.dear(a)) {
                dear.add(a);
            }
            giveUp(bids.drawn());
        }
    }

    /** A task got one more than it has places: it gives up its dearest, and who takes that gives up his. */
    private void giveUp(int got) {
        for (int one = got; one >= 0; one = giveUpOnce(one)) {}
    }

    /** The arc that took what was given up, or -1. */
    private int giveUpOnce(int got) {
        int t = ground.task[got];
        if (tasks.missing(t) > 0) {
            tasks.held[t]++;
            return -1;
        }
        int dearest = tasks.dearest(t, got);
        if (dearest < 0) {
            tasks.empty[t]--;
            tasks.held[t]++;
            tasks.level(t);
            return -1;
        }
        int a = ground.agent[dearest];
        int pair = slots.pair(dearest);
        if (pair >= 0) {
            tasks.level[t] = tasks.pays(t, dearest);
            long price = slots.entry[a];
            bids.draw(ground.byPair, ground.firstOfPair[pair], ground.firstOfPair[pair + 1], tasks.level, dearest);
            if (bids.drawn() >= 0 && bids.most() - step > price) {
                slots.exchange(dearest, bids.drawn(), Math.max(price, bids.next() - step));
                return bids.drawn();
            }
        }
        slots.leave(dearest);
        tasks.level(t);
        if (slots.dear(a)) {
            dear.add(a);
        }
        return -1;
    }
}
