package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xinfeng.registry.VillageId;

/** A plan of home visits with the villages of each day counted, so that an exchange is weighed in a few steps. */
final class Rounds {

    final Places places;
    final int[] day;
    final int[] village;
    final List<VillageId> villages;
    private final int[] count;
    private final int[][] in;
    private final boolean[][] free;

    /** @param free whether a village of the list is visited on a day anyway */
    Rounds(Places places, int[] day, List<VillageId> villages, boolean[][] free) {
        this.places = places;
        this.day = day.clone();
        this.villages = villages;
        this.free = free;
        village = new int[day.length];
        count = new int[places.days()];
        in = new int[villages.size()][places.days()];
        for (int i = 0; i < day.length; i++) {
            village[i] = villages.indexOf(places.drafts().get(i).village());
            if (day[i] >= 0) {
                put(i, day[i], 1);
            }
        }
    }

    private void put(int draft, int on, int one) {
        count[on] += one;
        in[village[draft]][on] += one;
    }

    void move(int draft, int to) {
        put(draft, day[draft], -1);
        put(draft, to, 1);
        day[draft] = to;
    }

    boolean mayBe(int draft, int on) {
        Draft one = places.drafts().get(draft);
        if (on < one.first() || on > one.last()) {
            return false;
        }
        int group = places.group()[draft];
        for (int i = 0; group >= 0 && i < day.length; i++) {
            if (i != draft && places.group()[i] == group && day[i] == on) {
                return false;
            }
        }
        return true;
    }

    boolean isFull(int on) {
        return count[on] >= places.room()[on];
    }

    int in(int village, int on) {
        return in[village][on];
    }

    boolean isFree(int village, int on) {
        return free[village][on];
    }

    /** What the villages weigh less if one goes from a day, and more if it comes to another. */
    private int round(int village, int from, int to) {
        int gone = in[village][from] == 1 && !free[village][from] ? -Places.ROUND : 0;
        return gone + (in[village][to] == 0 && !free[village][to] ? Places.ROUND : 0);
    }

    /** What it adds to put a draft on another day. */
    long moving(int draft, int to) {
        int from = day[draft];
        return places.level(to, count[to] + 1)
                - places.level(to, count[to])
                + places.level(from, count[from] - 1)
                - places.level(from, count[from])
                + round(village[draft], from, to)
                + places.wait(draft, to)
                - places.wait(draft, from);
    }

    /** What it adds to exchange the days of two drafts. */
    long exchanging(int one, int other) {
        int rounds = village[one] == village[other]
                ? 0
                : round(village[one], day[one], day[other]) + round(village[other], day[other], day[one]);
        return (long) rounds
                + places.wait(one, day[other])
                - places.wait(one, day[one])
                + places.wait(other, day[one])
                - places.wait(other, day[other]);
    }

    /** Those of a village on a day. */
    List<Integer> of(int village, int on) {
        List<Integer> those = new ArrayList<>();
        for (int i = 0; i < day.length; i++) {
            if (day[i] == on && this.village[i] == village) {
                those.add(i);
            }
        }
        return those;
    }

    long weight() {
        long sum = Placing.weight(places, day);
        for (int v = 0; v < in.length; v++) {
            for (int d = 0; d < count.length; d++) {
                sum += in[v][d] > 0 && !free[v][d] ? Places.ROUND : 0;
            }
        }
        return sum;
    }

    /** At least so much the villages of any plan of the same drafts weigh. */
    long leastRounds() {
        long least = 0;
        for (int v = 0; v < in.length; v++) {
            least += Math.max(0, Math.max(apart(v), filling(v)) - freeDays(v));
        }
        return least * Places.ROUND;
    }

    private int freeDays(int village) {
        int days = 0;
        for (boolean one : free[village]) {
            days += one ? 1 : 0;
        }
        return days;
    }

    /** How many days at least: the windows of so many share none. */
    private int apart(int v) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < day.length; i++) {
            if (day[i] >= 0 && village[i] == v) {
                drafts.add(places.drafts().get(i));
            }
        }
        drafts.sort(java.util.Comparator.comparingInt(Draft::last));
        int days = 0;
        int end = -1;
        for (Draft one : drafts) {
            if (one.first() > end) {
                days++;
                end = one.last();
            }
        }
        return days;
    }

    /** How many days at least: so many do not fit on fewer. */
    private int filling(int v) {
        int left = Arrays.stream(in[v]).sum();
        int[] rooms = places.room().clone();
        Arrays.sort(rooms);
        int days = 0;
        for (int d = rooms.length - 1; d >= 0 && left > 0; d--) {
            left -= rooms[d];
            days++;
        }
        return days;
    }
}
