package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.List;

/**
 * How the points for a household without a pairing are shared out among its seats. However they are shared out, the best that
 * serves households in part costs no more than the best that serves them whole, as long as an empty seat beyond the required
 * ones is given no more than it weighs; the shares decide how close it comes.
 */
final class Shares {

    private static final int ROUNDS_OF_CLIPPING = 8;

    private final Component all;
    private final int emptySeat;
    private final List<List<Integer>> tasksOf = new ArrayList<>();
    /** Of each required seat of a task. */
    private final double[] share;
    /** Of each seat beyond them. */
    private final double[] beyond;

    private final int[] whole;
    private final int[] rest;
    private final int[] wholeBeyond;

    /** Begins with the same share for each seat, but a lead no more than makes him worth while: volunteers are scarcer. */
    Shares(Component all, int load, int emptySeat) {
        this.all = all;
        this.emptySeat = emptySeat;
        int tasks = all.tasks.size();
        this.share = new double[tasks];
        this.beyond = new double[tasks];
        this.whole = new int[tasks];
        this.rest = new int[tasks];
        this.wholeBeyond = new int[tasks];
        for (int h = 0; h < all.plans.size(); h++) {
            tasksOf.add(new ArrayList<>());
        }
        for (int t = 0; t < tasks; t++) {
            tasksOf.get(all.householdOf[t]).add(t);
            beyond[t] = emptySeat;
        }
        for (int h = 0; h < tasksOf.size(); h++) {
            begin(h, load);
        }
    }

    private void begin(int h, int load) {
        SeatPlan plan = all.plans.get(h);
        double each = plan.required() == 0 ? 0 : (double) plan.unserved() / plan.required();
        for (int t : tasksOf.get(h)) {
            share[t] = each;
            if (plan.isWhole() && all.tasks.get(t).side() == Side.LEAD && plan.required() > 1) {
                int most = 0;
                for (int points : all.tasks.get(t).points()) {
                    most = Math.max(most, points);
                }
                share[t] = Math.min(each, most + load + 1.0);
            }
        }
        settle(h);
    }

    /** Points for leaving the seat {@code k} of a task empty; none greater than that of the seat before. */
    int of(int task, int k) {
        return k >= all.tasks.get(task).required() ? wholeBeyond[task] : whole[task] + (k == 0 ? rest[task] : 0);
    }

    /**
     * Gives every seat what it takes to fill it, by the prices of the helpers, and what is left over to all alike: a household
     * that is worth it is then served on both sides, one that is not on neither.
     */
    void follow(Component.Filling relaxed) {
        for (int h = 0; h < tasksOf.size(); h++) {
            SeatPlan plan = all.plans.get(h);
            if (plan.isWhole() && plan.required() > 0) {
                follow(h, plan, relaxed);
            }
        }
    }

    private void follow(int h, SeatPlan plan, Component.Filling relaxed) {
        double takes = 0;
        for (int t : tasksOf.get(h)) {
            takes += sum(relaxed.dear().get(t), 0, all.tasks.get(t).required());
        }
        double left = plan.unserved() - takes;
        for (int t : tasksOf.get(h)) {
            Seats seats = all.tasks.get(t);
            long[] dear = relaxed.dear().get(t);
            if (seats.required() > 0) {
                share[t] = sum(dear, 0, seats.required()) / seats.required() + left / plan.required();
            }
            if (seats.optional() > 0) {
                double next = sum(dear, seats.required(), seats.places()) / seats.optional();
                beyond[t] = left >= 0 ? emptySeat : Math.min(emptySeat, next);
            }
        }
        settle(h);
    }

    private static double sum(long[] dear, int from, int to) {
        double sum = 0;
        for (int k = from; k < Math.min(to, dear.length); k++) {
            sum += dear[k];
        }
        return sum;
    }

    /** What is shared out now, to come back to. */
    double[][] now() {
        return new double[][] {share.clone(), beyond.clone()};
    }

    void backTo(double[][] earlier) {
        System.arraycopy(earlier[0], 0, share, 0, share.length);
        System.arraycopy(earlier[1], 0, beyond, 0, beyond.length);
        for (int h = 0; h < tasksOf.size(); h++) {
            settle(h);
        }
    }

    /**
     * Takes from the seats that were filled though their household was not served, and gives to those that were not.
     *
     * @param step how far, in parts of the way to {@code best}
     * @return whether anything was to be shared out anew
     */
    boolean learn(Component.Filling relaxed, long best, double step) {
        double[] slope = new double[share.length];
        double[] slopeBeyond = new double[share.length];
        double square = 0;
        for (int h = 0; h < tasksOf.size(); h++) {
            SeatPlan plan = all.plans.get(h);
            if (!plan.isWhole()) {
                continue;
            }
            double filled = 0;
            for (int t : tasksOf.get(h)) {
                filled += filled(relaxed, t);
            }
            double mean = filled / Math.max(1, plan.required());
            for (int t : tasksOf.get(h)) {
                Seats seats = all.tasks.get(t);
                if (seats.required() > 0) {
                    slope[t] = filled(relaxed, t) / seats.required() - mean;
                }
                if (seats.optional() > 0) {
                    double more = relaxed.chosen().get(t).length - filled(relaxed, t);
                    slopeBeyond[t] = Math.max(0, more / seats.optional() - mean);
                }
                square += slope[t] * slope[t] * seats.required() + slopeBeyond[t] * slopeBeyond[t] * seats.optional();
            }
        }
        if (square == 0) {
            return false;
        }
        double points = step * (best - relaxed.points()) / square;
        for (int h = 0; h < tasksOf.size(); h++) {
            if (all.plans.get(h).isWhole()) {
                for (int t : tasksOf.get(h)) {
                    share[t] -= points * slope[t];
                    beyond[t] = Math.min(emptySeat, Math.max(0, beyond[t] - points * slopeBeyond[t]));
                }
                settle(h);
            }
        }
        return true;
    }

    private double filled(Component.Filling relaxed, int t) {
        return Math.min(all.tasks.get(t).required(), relaxed.chosen().get(t).length);
    }

    /** A required seat is worth no less than one beyond. */
    private int floor(int t) {
        return all.tasks.get(t).optional() > 0 ? wholeBeyond[t] : 0;
    }

    /** Brings the shares of a household to whole points that come to what the household weighs. */
    private void settle(int h) {
        SeatPlan plan = all.plans.get(h);
        long points = plan.empty();
        for (int t : tasksOf.get(h)) {
            wholeBeyond[t] = (int) StrictMath.floor(beyond[t]);
            points -= (long) wholeBeyond[t] * all.tasks.get(t).optional();
        }
        List<Integer> tasks = tasksOf.get(h).stream()
                .filter(t -> all.tasks.get(t).required() > 0)
                .toList();
        if (tasks.isEmpty()) {
            return;
        }
        for (int round = 0; round < ROUNDS_OF_CLIPPING; round++) {
            double sum = 0;
            for (int t : tasks) {
                share[t] = Math.max(floor(t), share[t]);
                sum += share[t] * all.tasks.get(t).required();
            }
            double each = (points - sum) / plan.required();
            for (int t : tasks) {
                share[t] += each;
            }
        }
        long left = points;
        for (int t : tasks) {
            int required = all.tasks.get(t).required();
            long most = (left - lowest(tasks, t)) / required;
            whole[t] = (int) Math.max(floor(t), Math.min(most, StrictMath.floor(share[t])));
            rest[t] = 0;
            left -= (long) whole[t] * required;
        }
        rest[tasks.get(0)] = (int) Math.max(0, left);
    }

    /** What the tasks behind one need at least. */
    private long lowest(List<Integer> tasks, int behind) {
        long sum = 0;
        for (int t : tasks) {
            sum += t > behind ? (long) floor(t) * all.tasks.get(t).required() : 0;
        }
        return sum;
    }
}
