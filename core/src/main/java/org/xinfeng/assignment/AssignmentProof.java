package org.xinfeng.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks an assignment against its problem, on its own: it reads candidates, places and capacities as told, and shares no
 * code with the solver.
 *
 * <p>Any prices at all give a bound that no assignment can cost less than (weak duality). So an assignment that keeps the
 * rules and costs what the bound of its prices says is the cheapest, however it was found.
 */
public final class AssignmentProof {

    private AssignmentProof() {}

    /** What is wrong with the assignment, one line each; empty if it keeps the rules and is proved the cheapest. */
    public static List<String> check(AssignmentProblem problem, Assignment answer) {
        List<String> faults = new ArrayList<>();
        int[] filled = new int[problem.tasks()];
        int[] used = new int[problem.agents()];
        long cost = 0;
        int last = -1;
        Set<List<Integer>> served = new HashSet<>();
        for (int c : answer.chosen()) {
            if (c <= last || c >= problem.candidates()) {
                faults.add("candidate " + c + ": not a candidate, or not after " + last);
                return faults;
            }
            last = c;
            int task = problem.task(c);
            int agent = problem.agent(c);
            filled[task]++;
            used[agent]++;
            cost += problem.cost(c);
            if (!problem.allowed(c)) {
                faults.add("candidate " + c + ": chosen but forbidden");
            }
            if (!served.add(List.of(problem.group(task), agent))) {
                faults.add("agent " + agent + ": serves group " + problem.group(task) + " more than once");
            }
        }
        cost += penalties(problem, answer, filled, faults) + loads(problem, used, faults);
        if (cost != answer.cost()) {
            faults.add("cost: said to be " + answer.cost() + " but is " + cost);
        }
        long bound = bound(problem, answer);
        if (bound != answer.bound()) {
            faults.add("bound: said to be " + answer.bound() + " but is " + bound);
        }
        if (bound != cost) {
            faults.add("bound: the prices prove " + bound + " but the cost is " + cost);
        }
        return faults;
    }

    private static long penalties(AssignmentProblem problem, Assignment answer, int[] filled, List<String> faults) {
        long sum = 0;
        for (int t = 0; t < filled.length; t++) {
            int places = problem.places(t);
            if (filled[t] > places) {
                faults.add("task " + t + ": " + filled[t] + " agents in " + places + " places");
            }
            if (answer.unfilled(t) != places - filled[t]) {
                faults.add("task " + t + ": said to have " + answer.unfilled(t) + " empty places");
            }
            sum += worth(problem, t, filled[t], Long.MAX_VALUE);
        }
        return sum;
    }

    private static long loads(AssignmentProblem problem, int[] used, List<String> faults) {
        long sum = 0;
        for (int a = 0; a < used.length; a++) {
            int capacity = problem.capacity(a);
            if (used[a] > capacity) {
                faults.add("agent " + a + ": " + used[a] + " tasks for a capacity of " + capacity);
            }
            for (int k = 0; k < Math.min(used[a], capacity); k++) {
                sum += problem.load(a, k);
            }
        }
        return sum;
    }

    /** Places of a task from one on, each at its penalty or the price, whichever is less; equal ones at once. */
    private static long worth(AssignmentProblem problem, int task, int from, long price) {
        int places = problem.places(task);
        if (from >= places) {
            return 0;
        }
        int least = problem.penalty(task, places - 1);
        long sum = 0;
        int k = from;
        while (k < places && problem.penalty(task, k) > least) {
            sum += Math.min(price, problem.penalty(task, k++));
        }
        return sum + Math.min(price, least) * (places - k);
    }

    private static long bound(AssignmentProblem problem, Assignment answer) {
        long sum = 0;
        for (int t = 0; t < problem.tasks(); t++) {
            sum += worth(problem, t, 0, answer.taskPrice(t));
        }
        for (int a = 0; a < problem.agents(); a++) {
            // an agent never serves more tasks than its price pays for, and loads do not fall: stop where they reach it
            for (int k = 0; k < problem.capacity(a) && problem.load(a, k) < answer.agentPrice(a); k++) {
                sum -= answer.agentPrice(a) - problem.load(a, k);
            }
        }
        Map<List<Integer>, Long> gains = new HashMap<>();
        for (int c = 0; c < problem.candidates(); c++) {
            int task = problem.task(c);
            int agent = problem.agent(c);
            long gain = answer.taskPrice(task) - problem.cost(c) - answer.agentPrice(agent);
            if (gain > 0 && problem.allowed(c)) {
                gains.merge(List.of(problem.group(task), agent), gain, Math::max);
            }
        }
        for (long gain : gains.values()) {
            sum -= gain;
        }
        return sum;
    }
}
