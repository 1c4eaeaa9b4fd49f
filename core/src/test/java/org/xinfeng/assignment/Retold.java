package org.xinfeng.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The same problem told in another order, at other prices, or with one agent more. */
final class Retold {

    private Retold() {}

    /** In an order drawn from the seed, known by the same keys. */
    static AssignmentProblem shuffled(AssignmentProblem problem, long seed) {
        Random random = new Random(seed);
        return told(problem, shuffle(problem.tasks(), random), shuffle(problem.agents(), random), random, 1);
    }

    /** With every cost so many times as great. */
    static AssignmentProblem times(AssignmentProblem problem, int factor) {
        return told(problem, identity(problem.tasks()), identity(problem.agents()), null, factor);
    }

    private static AssignmentProblem told(
            AssignmentProblem problem, List<Integer> tasks, List<Integer> agents, Random random, int factor) {
        AssignmentProblemBuilder told = AssignmentProblem.of(tasks.size(), agents.size());
        for (int i = 0; i < tasks.size(); i++) {
            int t = tasks.get(i);
            told.task(
                    i,
                    IntStream.range(0, problem.places(t))
                            .map(k -> factor * problem.penalty(t, k))
                            .toArray());
            told.group(i, problem.group(t));
        }
        for (int i = 0; i < agents.size(); i++) {
            int a = agents.get(i);
            told.agent(
                    i,
                    IntStream.range(0, problem.capacity(a))
                            .map(k -> factor * problem.load(a, k))
                            .toArray());
        }
        told.keys(
                tasks.stream().mapToLong(problem::taskKey).toArray(),
                agents.stream().mapToLong(problem::agentKey).toArray());
        List<Integer> candidates = identity(problem.candidates());
        if (random != null) {
            Collections.shuffle(candidates, random);
        }
        for (int c : candidates) {
            int number = told.candidate(
                    tasks.indexOf(problem.task(c)), agents.indexOf(problem.agent(c)), factor * problem.cost(c));
            if (!problem.allowed(c)) {
                told.forbid(number);
            }
        }
        return told.build();
    }

    private static List<Integer> shuffle(int size, Random random) {
        List<Integer> order = identity(size);
        Collections.shuffle(order, random);
        return order;
    }

    private static List<Integer> identity(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }
}
