package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * A cheapest assignment with the prices that prove it. Numbers are those of its problem.
 *
 * <p>A price is what a further agent for the task, or a further task for the agent, is worth here: a candidate whose cost and
 * agent price together are less than the task price is chosen, one where they are more is not, and where they are equal
 * either is as cheap. Prices are not unique; any that prove the optimum may stand here. The chosen candidates are: see
 * {@link AssignmentSolver}.
 */
public final class Assignment {

    private final AssignmentProblem problem;
    private final int[] chosen;
    private final long[] taskPrice;
    private final long[] agentPrice;
    private final long cost;
    private final long bound;
    private final Rows byTask;
    private final Rows byAgent;

    /** @param chosen ascending */
    Assignment(AssignmentProblem problem, int[] chosen, long[] taskPrice, long[] agentPrice) {
        this.problem = problem;
        this.chosen = chosen;
        this.taskPrice = taskPrice;
        this.agentPrice = agentPrice;
        this.byTask = Rows.of(problem.tasks(), chosen, problem.candidates.task);
        this.byAgent = Rows.of(problem.agents(), chosen, problem.candidates.agent);
        this.cost = Totals.cost(problem, chosen, byTask, byAgent);
        this.bound = Totals.bound(problem, taskPrice, agentPrice);
    }

    /** Another one with the same prices. */
    Assignment with(int[] others) {
        return new Assignment(problem, others, taskPrice, agentPrice);
    }

    /** The problem it answers. */
    public AssignmentProblem problem() {
        return problem;
    }

    /** Chosen candidates, loads and penalties together. */
    public long cost() {
        return cost;
    }

    /** What no assignment can cost less than, worked out from the prices alone; equal to the cost. */
    public long bound() {
        return bound;
    }

    /** The candidates chosen, ascending. */
    public int[] chosen() {
        return chosen.clone();
    }

    /** The agents of a task, ascending. */
    public int[] agents(int task) {
        return byTask.of(task, problem.candidates.agent);
    }

    /** The tasks of an agent, ascending. */
    public int[] tasks(int agent) {
        return byAgent.of(agent, problem.candidates.task);
    }

    /** How many places of a task stay empty. */
    public int unfilled(int task) {
        return problem.places(task) - byTask.count(task);
    }

    public long taskPrice(int task) {
        return taskPrice[task];
    }

    public long agentPrice(int agent) {
        return agentPrice[agent];
    }

    long[] taskPrices() {
        return taskPrice.clone();
    }

    long[] agentPrices() {
        return agentPrice.clone();
    }

    @Override
    public String toString() {
        return "Assignment[chosen=" + chosen.length + ", cost=" + cost + ", bound=" + bound + "]";
    }

    /** Candidates by their task or by their agent. */
    record Rows(int[] first, int[] candidate) {

        static Rows of(int rows, int[] chosen, int[] row) {
            int[] first = new int[rows + 1];
            for (int c : chosen) {
                first[row[c] + 1]++;
            }
            for (int i = 0; i < rows; i++) {
                first[i + 1] += first[i];
            }
            int[] candidate = new int[chosen.length];
            int[] next = Arrays.copyOf(first, rows);
            for (int c : chosen) {
                candidate[next[row[c]]++] = c;
            }
            return new Rows(first, candidate);
        }

        int count(int row) {
            return first[row + 1] - first[row];
        }

        int[] of(int row, int[] other) {
            int[] of = new int[count(row)];
            for (int i = 0; i < of.length; i++) {
                of[i] = other[candidate[first[row] + i]];
            }
            Arrays.sort(of);
            return of;
        }
    }
}
