package org.xinfeng.assignment;

/** The candidates that an optimum could use: allowed, and not dearer than the place left empty; and who has any. */
final class Useful {

    final int[] byTask;
    final int[] byAgent;
    private final long[] bits;
    private final int[] taskUnits;
    private final int[] agentUnits;
    private final Parts parts;

    private Useful(AssignmentProblem problem, long[] bits, int[] byTask, int[] byAgent) {
        this.bits = bits;
        this.byTask = byTask;
        this.byAgent = byAgent;
        taskUnits = least(problem.places, byTask);
        agentUnits = least(problem.capacity, byAgent);
        parts = Parts.of(problem, bits, taskUnits, agentUnits);
    }

    static Useful of(AssignmentProblem problem) {
        Candidates all = problem.candidates;
        int[] most = new int[problem.tasks()];
        for (int t = 0; t < most.length; t++) {
            most[t] = problem.places[t] == 0 ? -1 : problem.penalty(t, 0);
        }
        int[] least = new int[problem.agents()];
        for (int a = 0; a < least.length; a++) {
            least[a] = problem.capacity[a] == 0 ? AssignmentProblem.MOST_COST + 1 : problem.load(a, 0);
        }
        long[] bits = new long[all.count + 63 >> 6];
        int[] byTask = new int[most.length];
        int[] byAgent = new int[least.length];
        for (int c = 0; c < all.count; c++) {
            if (worth(all, c, most, least)) {
                bits[c >> 6] |= 1L << c;
                byTask[all.task[c]]++;
                byAgent[all.agent[c]]++;
            }
        }
        return new Useful(problem, bits, byTask, byAgent);
    }

    private static boolean worth(Candidates all, int c, int[] most, int[] least) {
        return all.cost[c] + least[all.agent[c]] <= most[all.task[c]] && all.allowed(c);
    }

    boolean has(int candidate) {
        return (bits[candidate >> 6] & 1L << candidate) != 0;
    }

    /** Units of the tasks of one half, none more than a task has candidates. */
    int[] taskUnits(boolean agentsScarce) {
        int[] units = taskUnits.clone();
        for (int t = 0; t < units.length; t++) {
            units[t] = parts.agentsScarce(t) == agentsScarce ? units[t] : 0;
        }
        return units;
    }

    /** Units of the agents of one half, none more than an agent has candidates. */
    int[] agentUnits(boolean agentsScarce) {
        int[] units = agentUnits.clone();
        for (int a = 0; a < units.length; a++) {
            units[a] = parts.agentsScarceAt(a) == agentsScarce ? units[a] : 0;
        }
        return units;
    }

    private static int[] least(int[] units, int[] candidates) {
        int[] least = new int[units.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(units[i], candidates[i]);
        }
        return least;
    }
}
