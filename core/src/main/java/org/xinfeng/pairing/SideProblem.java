package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.assignment.Assignment;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProblemBuilder;
import org.xinfeng.assignment.AssignmentSeries;
import org.xinfeng.assignment.AssignmentSolver;
import org.xinfeng.assignment.Watch;
import org.xinfeng.pairing.PairingCase.Offering;

/** The seats of one side of some households, as an assignment; the same one again and again with other penalties. */
final class SideProblem {

    private final List<Seats> tasks;
    private final int[] groups;
    private final int[][] loads;
    private final int[][] agents;
    private final long[] taskKeys;
    private final long[] agentKeys;
    private final int[] firstOfTask;
    private @Nullable AssignmentSeries series;

    /**
     * @param tasks of one side
     * @param groups the household of each among those of the component
     */
    SideProblem(List<Seats> tasks, int[] groups, List<SeatPlan> plans, List<Offering> helpers, int load) {
        this.tasks = List.copyOf(tasks);
        this.groups = groups;
        Map<Integer, Integer> numbers = new TreeMap<>();
        tasks.forEach(one -> {
            for (int helper : one.helpers()) {
                numbers.put(helper, 0);
            }
        });
        this.loads = new int[numbers.size()][];
        this.agentKeys = new long[numbers.size()];
        Keys keys = new Keys();
        int next = 0;
        for (Map.Entry<Integer, Integer> one : numbers.entrySet()) {
            Offering helper = helpers.get(one.getKey());
            one.setValue(next);
            loads[next] = new int[helper.left()];
            for (int k = 0; k < loads[next].length; k++) {
                loads[next][k] = load(load, helper.taken() + k);
            }
            agentKeys[next++] = keys.next(helper.helper().toString());
        }
        this.agents = new int[tasks.size()][];
        this.taskKeys = new long[tasks.size()];
        this.firstOfTask = new int[tasks.size() + 1];
        Keys seatKeys = new Keys();
        for (int t = 0; t < agents.length; t++) {
            Seats seats = tasks.get(t);
            agents[t] = new int[seats.helpers().length];
            firstOfTask[t + 1] = firstOfTask[t] + agents[t].length;
            for (int i = 0; i < agents[t].length; i++) {
                agents[t][i] = Objects.requireNonNull(numbers.get(seats.helpers()[i]));
            }
            taskKeys[t] =
                    seatKeys.next(plans.get(groups[t]).household().household().value() + " " + seats.skill());
        }
    }

    /** What one more household weighs for a helper who has some. */
    static int load(int weight, int has) {
        return (int) Math.min(PairingRules.MOST_POINTS, (long) weight * has);
    }

    /**
     * What was found.
     *
     * @param chosen for each task, places in its list of helpers
     * @param dear for each task and place, what it takes to fill it: the least points and prices of helpers, ascending
     */
    record Solved(List<int[]> chosen, List<long[]> dear, long cost) {}

    /**
     * @param penalties of the places of each task, none greater than the one before; empty if the task is closed
     * @param canonical whether of several best the canonical one is wanted, which takes longer; else it is one of them
     */
    Solved solve(List<int[]> penalties, boolean canonical, Watch watch) {
        if (tasks.isEmpty()) {
            return new Solved(List.of(), List.of(), 0);
        }
        int[][] now = new int[agents.length][];
        for (int t = 0; t < now.length; t++) {
            int[] told = penalties.get(t);
            now[t] = told.length == 0 ? new int[tasks.get(t).places()] : told;
        }
        Assignment best;
        if (canonical) {
            best = AssignmentSolver.solve(problem(now), watch);
        } else {
            series = series == null ? AssignmentSeries.of(problem(now)) : series;
            best = series.solve(now, watch);
        }
        return new Solved(chosen(best, penalties), dear(best), best.cost());
    }

    private AssignmentProblem problem(int[][] penalties) {
        AssignmentProblemBuilder problem = AssignmentProblem.of(tasks.size(), loads.length);
        for (int a = 0; a < loads.length; a++) {
            problem.agent(a, loads[a]);
        }
        for (int t = 0; t < tasks.size(); t++) {
            problem.task(t, penalties[t]);
            problem.group(t, groups[t]);
            for (int i = 0; i < agents[t].length; i++) {
                problem.candidate(t, agents[t][i], tasks.get(t).points()[i]);
            }
        }
        return problem.keys(taskKeys, agentKeys).build();
    }

    /** For each task the places in its list of helpers; a closed one has none, as whoever came there free is not wanted. */
    private List<int[]> chosen(Assignment best, List<int[]> penalties) {
        int[] filled = new int[agents.length];
        for (int c : best.chosen()) {
            filled[best.problem().task(c)]++;
        }
        List<int[]> chosen = new ArrayList<>();
        for (int t = 0; t < filled.length; t++) {
            filled[t] = penalties.get(t).length == 0 ? 0 : filled[t];
            chosen.add(new int[filled[t]]);
        }
        for (int c : best.chosen()) {
            int t = best.problem().task(c);
            if (filled[t] > 0) {
                chosen.get(t)[--filled[t]] = c - firstOfTask[t];
            }
        }
        return chosen;
    }

    private List<long[]> dear(Assignment best) {
        List<long[]> dear = new ArrayList<>();
        for (int t = 0; t < agents.length; t++) {
            Seats seats = tasks.get(t);
            long[] all = new long[agents[t].length];
            for (int i = 0; i < all.length; i++) {
                all[i] = seats.points()[i] + best.agentPrice(agents[t][i]);
            }
            Arrays.sort(all);
            dear.add(Arrays.copyOf(all, Math.min(all.length, seats.places())));
        }
        return dear;
    }
}
