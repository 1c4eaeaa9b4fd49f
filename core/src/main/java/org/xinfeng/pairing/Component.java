package org.xinfeng.pairing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.xinfeng.assignment.Watch;
import org.xinfeng.pairing.PairingCase.Offering;

/**
 * Households that share helpers, directly or through others: leads and volunteers are disjoint, so each side is one
 * assignment, held together only by the rule that a household is served in full or not at all.
 */
final class Component {

    /** What is settled about a household while searching. */
    enum State {
        OPEN,
        SERVED,
        LEFT_OUT
    }

    /**
     * Who has which seats.
     *
     * @param chosen for each task, places in its list of helpers
     * @param dear for each task, what it takes to fill its places, ascending; nothing where that is not known
     * @param points what it costs, or less where the rule is broken
     */
    record Filling(List<int[]> chosen, List<long[]> dear, long points) {

        Filling(List<int[]> chosen, long points) {
            this(chosen, List.of(), points);
        }
    }

    /** From so many possible pairs on, no canonical filling is asked for while searching. */
    private static final int MANY = 2_000;

    final List<SeatPlan> plans;
    final List<Seats> tasks = new ArrayList<>();
    final int[] householdOf;
    private final List<Offering> helpers;
    private final PairingRules rules;
    private final SideProblem leads;
    private final SideProblem volunteers;
    private final int leadTasks;
    private long work;
    /** More than anything else costs, where that can be. */
    private final int must;

    Component(List<SeatPlan> plans, List<Offering> helpers, PairingRules rules) {
        this.plans = plans;
        this.helpers = helpers;
        this.rules = rules;
        List<Integer> households = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int h = 0; h < plans.size(); h++) {
                for (Seats seats : plans.get(h).seats()) {
                    if (seats.side() == side) {
                        tasks.add(seats);
                        households.add(h);
                    }
                }
            }
        }
        this.householdOf = households.stream().mapToInt(h -> h).toArray();
        this.leadTasks =
                (int) tasks.stream().filter(one -> one.side() == Side.LEAD).count();
        this.leads = side(0, leadTasks);
        this.volunteers = side(leadTasks, tasks.size());
        long all = plans.stream().mapToLong(SeatPlan::empty).sum();
        this.must = (int) Math.min(org.xinfeng.assignment.AssignmentProblem.MOST_COST, 2 * all + 1);
    }

    private SideProblem side(int from, int to) {
        int[] groups = java.util.Arrays.copyOfRange(householdOf, from, to);
        return new SideProblem(
                tasks.subList(from, to), groups, plans, helpers, rules.weights().load());
    }

    /** How many households a helper can still have. */
    int room(int helper) {
        return helpers.get(helper).left();
    }

    int arcs() {
        return tasks.stream().mapToInt(one -> one.helpers().length).sum();
    }

    /** What the component is known by: 64 hexadecimal digits, the same for whatever has the same answer. */
    String content() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            OutputStream nowhere = OutputStream.nullOutputStream();
            try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(nowhere, sha))) {
                for (SeatPlan plan : plans) {
                    out.writeUTF(plan.household().household().value());
                    out.writeInt(plan.isWhole() ? plan.unserved() : -plan.unserved());
                    for (PairingCase.Held held : plan.household().held()) {
                        out.writeUTF(held.helper().toString());
                    }
                }
                for (int t = 0; t < tasks.size(); t++) {
                    Seats seats = tasks.get(t);
                    out.writeInt(householdOf[t]);
                    out.writeUTF(seats.side() + " " + seats.skill());
                    out.writeInt(seats.required());
                    out.writeInt(seats.optional());
                    for (int i = 0; i < seats.helpers().length; i++) {
                        Offering helper = helpers.get(seats.helpers()[i]);
                        out.writeUTF(helper.helper().toString());
                        out.writeInt(helper.left());
                        out.writeInt(helper.taken());
                        out.writeInt(seats.points()[i]);
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java platform has SHA-256, and nothing is written", e);
        }
    }

    /** How much was solved, in possible pairs looked at: the same on every machine. */
    long work() {
        return work;
    }

    /** The best filling if households may be served in part: no whole one costs less. */
    Filling relaxed(State[] states, Shares shares, Watch watch) {
        return relaxed(states, shares, arcs() < MANY, watch);
    }

    /** The same, and of several best ones the canonical one. */
    Filling canonical(State[] states, Shares shares, Watch watch) {
        return relaxed(states, shares, true, watch);
    }

    private Filling relaxed(State[] states, Shares shares, boolean canonical, Watch watch) {
        List<int[]> penalties = new ArrayList<>();
        work += arcs();
        long points = 0;
        for (int h = 0; h < plans.size(); h++) {
            points += states[h] == State.LEFT_OUT ? plans.get(h).empty() : 0;
        }
        for (int t = 0; t < tasks.size(); t++) {
            penalties.add(penalties(t, states[householdOf[t]], shares));
        }
        SideProblem.Solved one = leads.solve(penalties.subList(0, leadTasks), canonical, watch);
        SideProblem.Solved two = volunteers.solve(penalties.subList(leadTasks, tasks.size()), canonical, watch);
        List<int[]> chosen = new ArrayList<>(one.chosen());
        chosen.addAll(two.chosen());
        List<long[]> dear = new ArrayList<>(one.dear());
        dear.addAll(two.dear());
        return new Filling(chosen, dear, points + one.cost() + two.cost());
    }

    private int[] penalties(int t, State state, Shares shares) {
        Seats seats = tasks.get(t);
        if (state == State.LEFT_OUT) {
            return new int[0];
        }
        int[] all = new int[seats.places()];
        for (int k = 0; k < all.length; k++) {
            boolean beyond = k >= seats.required();
            all[k] = state == State.OPEN
                    ? shares.of(t, k)
                    : beyond ? rules.penalties().emptySeat() : must;
        }
        return all;
    }

    /** The households that are served neither in full nor not at all. */
    List<Integer> partial(Filling filling) {
        boolean[] some = new boolean[plans.size()];
        boolean[] lacks = new boolean[plans.size()];
        for (int t = 0; t < tasks.size(); t++) {
            int filled = filling.chosen().get(t).length;
            some[householdOf[t]] |= filled > 0;
            lacks[householdOf[t]] |= filled < tasks.get(t).required();
        }
        List<Integer> partial = new ArrayList<>();
        for (int h = 0; h < some.length; h++) {
            if (some[h] && lacks[h] && plans.get(h).isWhole()) {
                partial.add(h);
            }
        }
        return partial;
    }

    /** The households that are served, with a seat left empty for fewer points than it weighs. */
    List<Integer> flattered(Filling filling, Shares shares) {
        boolean[] some = new boolean[plans.size()];
        boolean[] less = new boolean[plans.size()];
        for (int t = 0; t < tasks.size(); t++) {
            int filled = filling.chosen().get(t).length;
            Seats seats = tasks.get(t);
            some[householdOf[t]] |= filled > 0;
            less[householdOf[t]] |= filled < seats.places()
                    && shares.of(t, seats.places() - 1) < rules.penalties().emptySeat();
        }
        List<Integer> flattered = new ArrayList<>();
        for (int h = 0; h < some.length; h++) {
            if (some[h] && less[h] && plans.get(h).isWhole()) {
                flattered.add(h);
            }
        }
        return flattered;
    }

    /** The filling without the households that are served in part, and what it costs in truth. */
    Filling whole(Filling filling, Shares shares) {
        boolean[] drop = new boolean[plans.size()];
        partial(filling).forEach(h -> drop[h] = true);
        List<int[]> chosen = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            chosen.add(drop[householdOf[t]] ? new int[0] : filling.chosen().get(t));
        }
        return new Filling(chosen, points(chosen, shares));
    }

    /** What a filling of whole households costs. */
    long points(List<int[]> chosen, Shares shares) {
        long points = 0;
        Map<Integer, Integer> has = new HashMap<>();
        boolean[] served = new boolean[plans.size()];
        for (int t = 0; t < tasks.size(); t++) {
            Seats seats = tasks.get(t);
            for (int place : chosen.get(t)) {
                int helper = seats.helpers()[place];
                int before = helpers.get(helper).taken() + has.merge(helper, 1, Integer::sum) - 1;
                points +=
                        seats.points()[place] + SideProblem.load(rules.weights().load(), before);
                served[householdOf[t]] = true;
            }
        }
        for (int t = 0; t < tasks.size(); t++) {
            int h = householdOf[t];
            Seats seats = tasks.get(t);
            for (int k = chosen.get(t).length; k < seats.places(); k++) {
                boolean optional = k >= seats.required();
                if (served[h] || !plans.get(h).isWhole() || plans.get(h).required() == 0) {
                    points += optional ? rules.penalties().emptySeat() : shares.of(t, k);
                }
            }
        }
        for (int h = 0; h < served.length; h++) {
            SeatPlan plan = plans.get(h);
            points += !served[h] && plan.isWhole() && plan.required() > 0 ? plan.empty() : 0;
        }
        return points;
    }
}
