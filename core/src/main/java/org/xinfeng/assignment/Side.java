package org.xinfeng.assignment;

import org.jspecify.annotations.Nullable;

/**
 * One side of a problem as the engines see it: how many units each node takes, and what each unit adds, in combined cost. Tasks
 * gain what an empty place would cost, agents pay their loads; neither falls from unit to unit.
 *
 * <p>A combined cost is the cost times {@link #SCALE} and the second cost: the least of it is the least cost, and among those
 * the least second cost, as long as second costs along the chains of exchanges stay below the scale; the engines check that
 * on the result.
 */
final class Side {

    /** Bits by which a cost stands above second costs. */
    static final int SHIFT = 32;

    static final long SCALE = 1L << SHIFT;

    /** No node has a unit at this price. */
    static final long NEVER = Long.MAX_VALUE;

    final int size;
    final int[] units;
    /** What each unit adds where all add the same. */
    final long[] flat;

    final int @Nullable [] @Nullable [] steps;
    private final boolean gains;
    private final long[] hash;

    private Side(int[] units, long[] flat, int @Nullable [] @Nullable [] steps, boolean gains, long[] hash) {
        this.size = units.length;
        this.units = units;
        this.flat = flat;
        this.steps = steps;
        this.gains = gains;
        this.hash = hash;
    }

    static Side tasks(AssignmentProblem problem, int salt) {
        long[] hash = Mix.tasks(problem, salt);
        long[] flat = new long[problem.tasks()];
        for (int t = 0; t < flat.length; t++) {
            flat[t] = gain(problem.penalty[t], hash[t]);
        }
        return new Side(problem.places, flat, problem.penalties, true, hash);
    }

    static Side agents(AssignmentProblem problem, int salt) {
        long[] hash = Mix.agents(problem, salt);
        return new Side(problem.capacity, new long[problem.agents()], problem.loads, false, hash);
    }

    /** The same with other numbers: first the node that has the first of these numbers here, and so on. */
    Side at(int[] numbers) {
        int[] unitsAt = new int[numbers.length];
        long[] flatAt = new long[numbers.length];
        long[] hashAt = new long[numbers.length];
        int[][] told = steps;
        int[][] stepsAt = told == null ? null : new int[numbers.length][];
        for (int i = 0; i < numbers.length; i++) {
            unitsAt[i] = units[numbers[i]];
            flatAt[i] = flat[numbers[i]];
            hashAt[i] = hash[numbers[i]];
            if (told != null && stepsAt != null) {
                stepsAt[i] = told[numbers[i]];
            }
        }
        return new Side(unitsAt, flatAt, stepsAt, gains, hashAt);
    }

    private static long gain(int penalty, long hash) {
        return -((long) penalty << SHIFT) - Mix.empty(hash);
    }

    /** The cost in a combined cost, whose second costs are less than half the scale. */
    static long cost(long combined) {
        return combined + SCALE / 2 >> SHIFT;
    }

    long hash(int node) {
        return hash[node];
    }

    /** What the next unit of a node adds that has so many; below {@link #units}. */
    long adds(int node, int has) {
        int[] told = steps == null ? null : steps[node];
        if (told == null) {
            return flat[node];
        }
        int step = told[Math.min(has, told.length - 1)];
        return gains ? gain(step, hash[node]) : (long) step << SHIFT;
    }
}
