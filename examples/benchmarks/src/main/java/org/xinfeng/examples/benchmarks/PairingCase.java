package org.xinfeng.examples.benchmarks;

import java.util.Arrays;
import org.xinfeng.assignment.AssignmentProblem;
import org.xinfeng.assignment.AssignmentProblemBuilder;

/**
 * An assignment problem as plain columns, which every competitor makes his own of.
 *
 * @param places how many agents each task wants
 * @param penalty of each of its places that stays empty
 * @param capacity of each agent
 * @param task of each candidate
 * @param agent of each candidate
 * @param cost of each candidate
 */
record PairingCase(String name, int[] places, int[] penalty, int[] capacity, int[] task, int[] agent, int[] cost) {

    /** Who is told a problem piece by piece. */
    interface Listener {

        void task(int task, int places, int penalty);

        void agent(int agent, int capacity);

        void candidate(int task, int agent, int cost);
    }

    int tasks() {
        return places.length;
    }

    int agents() {
        return capacity.length;
    }

    int candidates() {
        return task.length;
    }

    /** The problem as the library takes it. */
    AssignmentProblem problem() {
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks(), agents());
        for (int t = 0; t < tasks(); t++) {
            told.task(t, places[t], penalty[t]);
        }
        for (int a = 0; a < agents(); a++) {
            told.agent(a, capacity[a]);
        }
        for (int c = 0; c < candidates(); c++) {
            told.candidate(task[c], agent[c], cost[c]);
        }
        return told.build();
    }

    /** What an assignment of these candidates costs. */
    long costOf(int[] chosen) {
        long sum = 0;
        int[] empty = places.clone();
        for (int c : chosen) {
            sum += cost[c];
            empty[task[c]]--;
        }
        for (int t = 0; t < tasks(); t++) {
            sum += (long) empty[t] * penalty[t];
        }
        return sum;
    }

    /** Takes down what it is told. */
    static final class Columns implements Listener {

        private final int[] places;
        private final int[] penalty;
        private final int[] capacity;
        private int[] task = new int[1024];
        private int[] agent = new int[1024];
        private int[] cost = new int[1024];
        private int count;

        Columns(int tasks, int agents) {
            places = new int[tasks];
            penalty = new int[tasks];
            capacity = new int[agents];
        }

        @Override
        public void task(int t, int places, int penalty) {
            this.places[t] = places;
            this.penalty[t] = penalty;
        }

        @Override
        public void agent(int a, int capacity) {
            this.capacity[a] = capacity;
        }

        @Override
        public void candidate(int t, int a, int cost) {
            if (count == task.length) {
                task = Arrays.copyOf(task, 2 * count);
                agent = Arrays.copyOf(agent, 2 * count);
                this.cost = Arrays.copyOf(this.cost, 2 * count);
            }
            task[count] = t;
            agent[count] = a;
            this.cost[count++] = cost;
        }

        PairingCase named(String name) {
            return new PairingCase(
                    name,
                    places,
                    penalty,
                    capacity,
                    Arrays.copyOf(task, count),
                    Arrays.copyOf(agent, count),
                    Arrays.copyOf(cost, count));
        }
    }

    /** Tells the library without a copy of its own. */
    record Library(AssignmentProblemBuilder told) implements Listener {

        @Override
        public void task(int task, int places, int penalty) {
            told.task(task, places, penalty);
        }

        @Override
        public void agent(int agent, int capacity) {
            told.agent(agent, capacity);
        }

        @Override
        public void candidate(int task, int agent, int cost) {
            told.candidate(task, agent, cost);
        }
    }
}
