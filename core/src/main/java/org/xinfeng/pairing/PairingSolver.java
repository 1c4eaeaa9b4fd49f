package org.xinfeng.pairing;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.assignment.Watch;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.volunteering.Skill;

/**
 * Solves cases: splits each into components that share no helper, and puts their best fillings together. It remembers the
 * components it has seen, so that a case which differs in one place costs that place only.
 */
final class PairingSolver {

    /** A helper in a seat. */
    record Placed(int helper, @Nullable Skill skill) {}

    /**
     * The best found.
     *
     * @param plans one for each household of the case, in its order
     * @param helpers with the places that are left behind those who stay
     * @param placed for each household whom it has, those it keeps among them; nobody if it is left out
     */
    record Solved(
            Fit fit, List<SeatPlan> plans, List<Offering> helpers, List<List<Placed>> placed, long points, long bound) {

        boolean isServed(int household) {
            return !placed.get(household).isEmpty();
        }

        /** The number of a household, which is in the case. */
        int at(HouseholdId household) {
            return Collections.binarySearch(
                    Lists.transform(plans, one -> one.household().household().value()), household.value());
        }
    }

    private final Map<String, ComponentSolver.Best> known = new HashMap<>();
    private long work;

    /** How much was solved so far, in possible pairs looked at: the same on every machine. */
    long work() {
        return work;
    }

    /** @throws org.xinfeng.kernel.Outcome.RefusedException if more pairs are possible than can be looked at */
    Solved solve(PairingCase all, Watch watch) {
        Fit fit = new Fit(all);
        SeatPlanner planner = new SeatPlanner(all, fit);
        List<SeatPlan> plans = planner.plan();
        work += planner.pairs();
        List<Offering> helpers = planner.helpers();
        Map<HelperKey, Integer> helperAt = new HashMap<>();
        for (int i = 0; i < helpers.size(); i++) {
            helperAt.put(helpers.get(i).helper(), i);
        }
        List<List<Placed>> placed = new ArrayList<>();
        for (SeatPlan plan : plans) {
            List<Placed> kept = new ArrayList<>();
            plan.pins().forEach(pin -> kept.add(new Placed(pin.helper(), pin.skill())));
            placed.add(kept);
        }
        long points = kept(all.rules(), fit, plans, helpers);
        long bound = points;
        long done = 0;
        for (List<Integer> some : components(plans)) {
            long before = done;
            Watch inner = (here, of) -> watch.onward(before, plans.size());
            Component component = new Component(some.stream().map(plans::get).toList(), helpers, all.rules());
            String content = component.content();
            ComponentSolver.Best best = known.get(content);
            if (best == null) {
                best = new ComponentSolver(component, all.rules(), helperAt, inner).solve();
                known.put(content, best);
                work += component.work();
            }
            for (int t = 0; t < component.tasks.size(); t++) {
                Seats seats = component.tasks.get(t);
                for (int place : best.filling().chosen().get(t)) {
                    placed.get(seats.household()).add(new Placed(seats.helpers()[place], seats.skill()));
                }
            }
            points += best.filling().points();
            bound += best.bound();
            done += some.size();
        }
        for (SeatPlan plan : plans) {
            if (plan.isHopeless()) {
                points += plan.empty();
                bound += plan.empty();
            }
        }
        placed.forEach(some -> some.sort(
                Comparator.comparing((Placed one) -> helpers.get(one.helper()).helper())));
        return new Solved(fit, plans, helpers, placed, points, bound);
    }

    /** What the pairs weigh that stay whatever happens. */
    private static long kept(PairingRules rules, Fit fit, List<SeatPlan> plans, List<Offering> helpers) {
        long points = 0;
        Map<Integer, Integer> seen = new HashMap<>();
        for (SeatPlan plan : plans) {
            for (SeatPlan.Pin pin : plan.pins()) {
                Offering helper = helpers.get(pin.helper());
                int behind = seen.merge(pin.helper(), 1, Integer::sum);
                points += fit.points(plan.household(), helper)
                        + SideProblem.load(rules.weights().load(), helper.taken() - behind);
            }
        }
        return points;
    }

    /** The households that can be served, those who share a helper together. */
    private static Iterable<List<Integer>> components(List<SeatPlan> plans) {
        int[] root = new int[plans.size()];
        Map<Integer, Integer> first = new HashMap<>();
        for (int h = 0; h < root.length; h++) {
            root[h] = h;
        }
        for (int h = 0; h < root.length; h++) {
            if (plans.get(h).isHopeless()) {
                continue;
            }
            for (Seats seats : plans.get(h).seats()) {
                for (int helper : seats.helpers()) {
                    Integer other = first.putIfAbsent(helper, h);
                    if (other != null) {
                        join(root, h, other);
                    }
                }
            }
        }
        Map<Integer, List<Integer>> components = new TreeMap<>();
        for (int h = 0; h < root.length; h++) {
            if (!plans.get(h).isHopeless() && !plans.get(h).seats().isEmpty()) {
                components
                        .computeIfAbsent(find(root, h), one -> new ArrayList<>())
                        .add(h);
            }
        }
        return components.values();
    }

    private static void join(int[] root, int one, int other) {
        int a = find(root, one);
        int b = find(root, other);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private static int find(int[] root, int of) {
        int at = of;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
