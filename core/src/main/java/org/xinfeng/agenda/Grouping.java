package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xinfeng.registry.VillageId;

/**
 * Groups the home visits of a level plan by village, and never makes it worse: the same visits are placed again with prices that
 * fall the more visits of a village were on the day before, and every such plan is improved by moves and exchanges until none
 * gains. The best one counts; the level plan is among them. Bounded, and the same each time.
 */
final class Grouping {

    private static final int AGAIN = 3;
    private static final int PASSES = 40;

    private final Places places;
    private final List<VillageId> villages;
    private final boolean[][] free;

    /** @param free whether a village of the list is visited on a day anyway */
    Grouping(Places places, List<VillageId> villages, boolean[][] free) {
        this.places = places;
        this.villages = villages;
        this.free = free;
    }

    Rounds of(Placing level) {
        boolean[] without = new boolean[level.day().length];
        for (int i = 0; i < without.length; i++) {
            without[i] = level.day()[i] < 0;
        }
        Rounds best = improved(level.day());
        int[] before = level.day();
        for (int i = 0; i < AGAIN; i++) {
            int[] next = Placing.of(places, prices(rounds(before)), without).day();
            if (Arrays.equals(next, before)) {
                break;
            }
            Rounds found = improved(next);
            best = found.weight() < best.weight() ? found : best;
            before = next;
        }
        return best;
    }

    private Rounds rounds(int[] day) {
        return new Rounds(places, day, villages, free);
    }

    private int[][] prices(Rounds plan) {
        int[][] of = new int[villages.size()][places.days()];
        for (int v = 0; v < of.length; v++) {
            for (int d = 0; d < places.days(); d++) {
                of[v][d] = plan.isFree(v, d) ? 0 : Places.ROUND / Math.max(1, plan.in(v, d));
            }
        }
        int[][] prices = new int[plan.day.length][];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = of[plan.village[i]];
        }
        return prices;
    }

    private Rounds improved(int[] day) {
        Rounds plan = rounds(day);
        for (int pass = 0; pass < PASSES; pass++) {
            if (!single(plan) && !whole(plan)) {
                break;
            }
        }
        return plan;
    }

    /** The best move or exchange of each draft in turn. */
    private boolean single(Rounds plan) {
        boolean gained = false;
        for (int i = 0; i < plan.day.length; i++) {
            if (plan.day[i] < 0) {
                continue;
            }
            long best = 0;
            int to = -1;
            int with = -1;
            Draft one = places.drafts().get(i);
            for (int d = one.first(); d <= one.last(); d++) {
                if (d != plan.day[i] && !plan.isFull(d) && plan.mayBe(i, d) && plan.moving(i, d) < best) {
                    best = plan.moving(i, d);
                    to = d;
                }
            }
            for (int j = 0; j < plan.day.length; j++) {
                if (plan.day[j] >= 0
                        && plan.day[j] != plan.day[i]
                        && one.first() <= plan.day[j]
                        && plan.day[j] <= one.last()
                        && plan.village[j] != plan.village[i]
                        && plan.exchanging(i, j) < best
                        && plan.mayBe(i, plan.day[j])
                        && plan.mayBe(j, plan.day[i])) {
                    best = plan.exchanging(i, j);
                    with = j;
                }
            }
            if (with >= 0) {
                exchange(plan, i, with);
            } else if (to >= 0) {
                plan.move(i, to);
            }
            gained |= best < 0;
        }
        return gained;
    }

    private static void exchange(Rounds plan, int one, int other) {
        int day = plan.day[one];
        plan.move(one, plan.day[other]);
        plan.move(other, day);
    }

    /** Brings all of a village from one day to another where it is visited too, in exchange for others if need be. */
    private boolean whole(Rounds plan) {
        boolean gained = false;
        for (int v = 0; v < villages.size(); v++) {
            for (int from = 0; from < places.days(); from++) {
                for (int to = 0; to < places.days() && plan.in(v, from) > 0; to++) {
                    if (to != from && (plan.in(v, to) > 0 || plan.isFree(v, to))) {
                        gained |= whole(plan, v, from, to);
                    }
                }
            }
        }
        return gained;
    }

    private boolean whole(Rounds plan, int v, int from, int to) {
        long before = plan.weight();
        List<int[]> done = new ArrayList<>();
        boolean all = true;
        for (int i : plan.of(v, from)) {
            all &= bring(plan, i, to, done);
            if (!all) {
                break;
            }
        }
        if (all && plan.weight() < before) {
            return true;
        }
        for (int k = done.size() - 1; k >= 0; k--) {
            plan.move(done.get(k)[0], done.get(k)[1]);
        }
        return false;
    }

    private static boolean bring(Rounds plan, int draft, int to, List<int[]> done) {
        if (!plan.mayBe(draft, to)) {
            return false;
        }
        int from = plan.day[draft];
        long best = plan.isFull(to) ? Long.MAX_VALUE : plan.moving(draft, to);
        int with = -1;
        for (int j = 0; j < plan.day.length; j++) {
            if (plan.day[j] == to
                    && plan.village[j] != plan.village[draft]
                    && plan.mayBe(j, from)
                    && plan.exchanging(draft, j) < best) {
                best = plan.exchanging(draft, j);
                with = j;
            }
        }
        if (best == Long.MAX_VALUE) {
            return false;
        }
        done.add(new int[] {draft, from});
        plan.move(draft, to);
        if (with >= 0) {
            done.add(new int[] {with, to});
            plan.move(with, from);
        }
        return true;
    }
}
