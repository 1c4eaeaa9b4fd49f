package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.xinfeng.assignment.Watch;
import org.xinfeng.pairing.Component.Filling;
import org.xinfeng.pairing.Component.State;

/**
 * The best filling of one component, and a bound below which none can be: the relaxation first, then shares that bring it
 * close, then households that came out in part are tried served and left out, the most promising first, up to a number of
 * trials that depends on the size only.
 */
final class ComponentSolver {

    /** @param bound points below which no filling comes */
    record Best(Filling filling, long bound) {}

    private record Node(State[] states, long bound, int number) {}

    /** Rounds without a better bound before the steps become smaller. */
    private static final int PATIENCE = 3;

    /** Rounds in which the shares follow the prices, before they are moved by steps. */
    private static final int FOLLOWING = 14;

    /** Less than this part of the gap is not worth another such round. */
    private static final int LITTLE = 20;

    private final Component all;
    private final Shares shares;
    private final Watch watch;
    private final int rounds;
    private final int trials;
    private Filling best;
    private long bound;
    private int numbered;

    ComponentSolver(Component all, PairingRules rules, Map<HelperKey, Integer> helperAt, Watch watch) {
        this.all = all;
        this.shares = new Shares(all, rules.weights().load(), rules.penalties().emptySeat());
        this.watch = watch;
        int arcs = all.arcs();
        this.rounds = arcs < 50_000 ? 30 : 12;
        this.trials = arcs < 2_000 ? 400 : arcs < 50_000 ? 100 : arcs < 500_000 ? 20 : 4;
        this.best = asItIs(helperAt);
    }

    Best solve() {
        State[] open = new State[all.plans.size()];
        Arrays.fill(open, State.OPEN);
        Filling asItIs = best;
        Filling relaxed = all.canonical(open, shares, watch);
        bound = relaxed.points();
        take(relaxed);
        if (bound < best.points()) {
            repair(open, relaxed);
        }
        approach(open, relaxed);
        if (bound < best.points()) {
            search(open);
        }
        return new Best(best == asItIs ? best : canonical(), Math.min(bound, best.points()));
    }

    /** Of the fillings that serve the same households and cost as little, the canonical one. */
    private Filling canonical() {
        State[] settled = new State[all.plans.size()];
        Arrays.fill(settled, State.LEFT_OUT);
        for (int t = 0; t < all.householdOf.length; t++) {
            SeatPlan plan = all.plans.get(all.householdOf[t]);
            if (!plan.isWhole() || plan.required() == 0) {
                settled[all.householdOf[t]] = State.OPEN;
            } else if (best.chosen().get(t).length > 0) {
                settled[all.householdOf[t]] = State.SERVED;
            }
        }
        Filling whole = all.whole(all.canonical(settled, shares, watch), shares);
        return whole.points() <= best.points() ? whole : best;
    }

    /** Shares out anew, in smaller steps where that no longer helps, and ends with the shares that came closest. */
    private void approach(State[] open, Filling first) {
        Filling relaxed = first;
        double[][] closest = shares.now();
        double step = 1;
        int inVain = 0;
        for (int round = 0; round < Math.min(rounds, FOLLOWING) && bound < best.points(); round++) {
            shares.follow(relaxed);
            relaxed = all.relaxed(open, shares, watch);
            take(relaxed);
            long gained = relaxed.points() - bound;
            if (gained > 0) {
                bound = relaxed.points();
                closest = shares.now();
            }
            if (gained <= (best.points() - bound) / LITTLE) {
                break;
            }
        }
        shares.backTo(closest);
        for (int round = 0; round < rounds && bound < best.points(); round++) {
            if (!shares.learn(relaxed, best.points(), step)) {
                break;
            }
            relaxed = all.relaxed(open, shares, watch);
            take(relaxed);
            if (relaxed.points() > bound) {
                bound = relaxed.points();
                closest = shares.now();
                inVain = 0;
            } else if (++inVain == PATIENCE) {
                step /= 2;
                inVain = 0;
            }
            if (round % 10 == 9) {
                repair(open, relaxed);
            }
        }
        shares.backTo(closest);
    }

    /** The pairs there are, as far as they can stay: nothing is moved that would not gain. */
    private Filling asItIs(Map<HelperKey, Integer> helperAt) {
        List<int[]> chosen = new ArrayList<>();
        List<Set<Integer>> used = new ArrayList<>();
        all.plans.forEach(plan -> used.add(new HashSet<>()));
        Map<Integer, Integer> places = new HashMap<>();
        for (int t = 0; t < all.tasks.size(); t++) {
            Seats seats = all.tasks.get(t);
            Set<Integer> here = used.get(all.householdOf[t]);
            List<Integer> stay = new ArrayList<>();
            for (PairingCase.Held held :
                    all.plans.get(all.householdOf[t]).household().held()) {
                Integer helper = helperAt.get(held.helper());
                int place = helper == null ? -1 : place(seats, helper);
                if (helper != null
                        && place >= 0
                        && stay.size() < seats.places()
                        && places.getOrDefault(helper, 0) < all.room(helper)
                        && here.add(helper)) {
                    places.merge(helper, 1, Integer::sum);
                    stay.add(place);
                }
            }
            chosen.add(stay.stream().mapToInt(place -> place).toArray());
        }
        return all.whole(new Filling(chosen, 0), shares);
    }

    private static int place(Seats seats, int helper) {
        for (int i = 0; i < seats.helpers().length; i++) {
            if (seats.helpers()[i] == helper) {
                return i;
            }
        }
        return -1;
    }

    /** Keeps what is better than the best so far. */
    private void take(Filling relaxed) {
        Filling whole = all.whole(relaxed, shares);
        if (whole.points() < best.points()) {
            best = whole;
        }
    }

    /** Leaves out what came out in part, the emptiest first, until all is whole. */
    private void repair(State[] from, Filling relaxed) {
        State[] states = from.clone();
        Filling now = relaxed;
        List<Integer> partial = all.partial(now);
        while (!partial.isEmpty()) {
            double[] filled = filled(now);
            partial.sort(Comparator.comparingDouble((Integer h) -> filled[h]));
            for (int h : partial.subList(0, (partial.size() + 3) / 4)) {
                states[h] = State.LEFT_OUT;
            }
            now = all.relaxed(states, shares, watch);
            take(now);
            partial = all.partial(now);
        }
    }

    /** The share of the required seats that are filled, of each household. */
    private double[] filled(Filling filling) {
        double[] filled = new double[all.plans.size()];
        for (int t = 0; t < all.tasks.size(); t++) {
            filled[all.householdOf[t]] +=
                    Math.min(filling.chosen().get(t).length, all.tasks.get(t).required());
        }
        for (int h = 0; h < filled.length; h++) {
            filled[h] /= Math.max(1, all.plans.get(h).required());
        }
        return filled;
    }

    private void search(State[] open) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingLong(Node::bound).thenComparing(Node::number));
        nodes.add(new Node(open, bound, numbered++));
        int left = trials;
        long closed = Long.MAX_VALUE;
        while (!nodes.isEmpty() && nodes.element().bound() < best.points() && left-- > 0) {
            Node node = nodes.remove();
            Filling relaxed = all.relaxed(node.states(), shares, watch);
            long here = Math.max(node.bound(), relaxed.points());
            take(relaxed);
            if (here >= best.points()) {
                continue;
            }
            List<Integer> partial = new ArrayList<>(all.partial(relaxed));
            partial.addAll(all.flattered(relaxed, shares));
            partial.removeIf(h -> node.states()[h] != State.OPEN);
            if (partial.isEmpty()) {
                closed = Math.min(closed, here);
                continue;
            }
            int branch = partial.get(0);
            for (State state : List.of(State.SERVED, State.LEFT_OUT)) {
                State[] states = node.states().clone();
                states[branch] = state;
                nodes.add(new Node(states, here, numbered++));
            }
            if (left % 20 == 0) {
                repair(node.states(), relaxed);
            }
        }
        long lowest = Math.min(
                closed, nodes.isEmpty() ? best.points() : nodes.element().bound());
        bound = Math.max(bound, Math.min(best.points(), lowest));
    }
}
