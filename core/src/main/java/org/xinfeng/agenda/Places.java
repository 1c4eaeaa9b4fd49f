package org.xinfeng.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinfeng.assignment.AssignmentProblem;

/**
 * Drafts of one kind and the days they could be on.
 *
 * @param drafts in their order
 * @param room how many a day can take
 * @param taken how many a day has already, in appointments
 * @param group drafts of one number are never on one day; -1 alone
 * @param slope what each day of waiting weighs for a draft
 * @param perDay what a day of waiting weighs for the least severe: more than all that a single exchange can gain otherwise
 */
record Places(List<Draft> drafts, int[] room, int[] taken, int[] group, int[] slope, int perDay) {

    /** What one more squared visit weighs; points are told in units of it. */
    static final int LEVEL = 12;

    /** What one more village of a day weighs. */
    static final int ROUND = Agenda.Points.ROUND * LEVEL;

    private static final int SEVERE = 3;

    static Places of(List<Draft> drafts, int[] room, int[] taken) {
        int[] group = new int[drafts.size()];
        Arrays.fill(group, -1);
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                Draft one = drafts.get(i);
                Draft other = drafts.get(j);
                if (one.resident().equals(other.resident())
                        && one.first() <= other.last()
                        && other.first() <= one.last()
                        && one.shares(other)) {
                    group[j] = group[i] < 0 ? i : group[i];
                    group[i] = group[j];
                }
            }
        }
        int wait = wait(room, taken);
        int[] slope = new int[group.length];
        for (int i = 0; i < slope.length; i++) {
            Draft one = drafts.get(i);
            slope[i] = one.overdue() ? (SEVERE - Math.min(SEVERE - 1, one.urgency())) * wait : 0;
        }
        return new Places(drafts, room, taken, group, slope, wait);
    }

    int days() {
        return room.length;
    }

    /** An exchange moves at most one draft on each day, and leaves the numbers of all days but two as they are. */
    private static int wait(int[] room, int[] taken) {
        int most = 0;
        for (int d = 0; d < room.length; d++) {
            most = Math.max(most, room[d] + taken[d]);
        }
        return LEVEL * (1 + 2 * most + Agenda.Points.ROUND * room.length);
    }

    /** What it weighs to put a draft on a day, beside the number there; the overdue wait, the severe more. */
    int wait(int draft, int day) {
        return slope[draft] * (day - drafts.get(draft).first());
    }

    /** What it weighs to leave a draft out: more than all that an exchange can gain, and the more the more severe. */
    int[] penalties() {
        long step = 1 + (long) perDay * (1 + (long) SEVERE * days() * days());
        List<Integer> ranks = new ArrayList<>();
        drafts.forEach(one -> ranks.add(rank(one)));
        List<Integer> distinct = ranks.stream().distinct().sorted().toList();
        long most = AssignmentProblem.MOST_COST / step;
        int[] penalties = new int[drafts.size()];
        for (int i = 0; i < penalties.length; i++) {
            penalties[i] = (int) (step * Math.min(most, 1 + distinct.indexOf(ranks.get(i))));
        }
        return penalties;
    }

    /** Greater for what must rather not be left out. */
    private static int rank(Draft one) {
        return -2 * one.urgency() + (one.overdue() ? 1 : 0);
    }

    /** Whether no two of a group are on one day. */
    boolean keepsGroups(int[] day) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < day.length; i++) {
            if (day[i] >= 0 && group[i] >= 0 && !seen.add((long) group[i] * days() + day[i])) {
                return false;
            }
        }
        return true;
    }

    /** What a number of drafts on a day weighs, beyond none. */
    long level(int day, int count) {
        long with = (long) taken[day] + count;
        return LEVEL * (with * with - (long) taken[day] * taken[day]);
    }
}
