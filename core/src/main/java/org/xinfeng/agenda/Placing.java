package org.xinfeng.agenda;

import java.util.Arrays;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProblemBuilder;
import org.xinfeng.assignment.AssignmentSolver;

/**
 * Gives drafts their days as an assignment: a draft is a task, a day an agent, and what the next one on a day adds grows, so that
 * days are level. It leaves out as few as can be, the least severe; then the overdue wait as little as can be; then it is level.
 * Villages are no part of it: a fixed price for the first visit in a village on a day is not a flow.
 *
 * @param day the day of each draft, or -1
 * @param weight of the waits and the levels
 */
record Placing(int[] day, long weight) {

    /** The best one, proved by its prices. */
    static Placing of(Places places) {
        return of(
                places,
                new int[places.drafts().size()][0],
                new boolean[places.drafts().size()]);
    }

    /**
     * The best one with a price on days.
     *
     * @param price of a draft on a day, nothing where there is none
     * @param without drafts that stay out
     */
    static Placing of(Places places, int[][] price, boolean[] without) {
        // most often nothing of a group comes on one day anyway, and what is best without the rule and keeps it is best
        // with it
        Placing best = of(places, price, without, false);
        return places.keepsGroups(best.day) ? best : of(places, price, without, true);
    }

    private static Placing of(Places places, int[][] price, boolean[] without, boolean groups) {
        int count = places.drafts().size();
        AssignmentProblemBuilder problem = AssignmentProblem.of(count, places.days());
        for (int d = 0; d < places.days(); d++) {
            problem.agent(d, loads(places, d));
        }
        int[] penalties = places.penalties();
        for (int i = 0; i < count; i++) {
            Draft one = places.drafts().get(i);
            problem.task(i, without[i] ? 0 : 1, penalties[i]);
            if (groups && places.group()[i] >= 0) {
                problem.group(i, places.group()[i]);
            }
            for (int d = one.first(); d <= one.last() && !without[i]; d++) {
                problem.candidate(i, d, places.wait(i, d) + (price[i].length == 0 ? 0 : price[i][d]));
            }
        }
        Assignment answer = AssignmentSolver.solve(problem.build());
        int[] day = new int[count];
        Arrays.fill(day, -1);
        for (int chosen : answer.chosen()) {
            day[answer.problem().task(chosen)] = answer.problem().agent(chosen);
        }
        return new Placing(day, weight(places, day));
    }

    private static int[] loads(Places places, int day) {
        int[] loads = new int[places.room()[day]];
        for (int k = 0; k < loads.length; k++) {
            loads[k] = (int) (places.level(day, k + 1) - places.level(day, k));
        }
        return loads;
    }

    static long weight(Places places, int[] day) {
        int[] count = new int[places.days()];
        long sum = 0;
        for (int i = 0; i < day.length; i++) {
            if (day[i] >= 0) {
                count[day[i]]++;
                sum += places.wait(i, day[i]);
            }
        }
        for (int d = 0; d < count.length; d++) {
            sum += places.level(d, count[d]);
        }
        return sum;
    }
}
