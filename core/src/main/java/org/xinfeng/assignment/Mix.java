package org.xinfeng.assignment;

/**
 * The second cost, by which the canonical rule tells optima apart: a fixed mix of the keys of task and agent, as if drawn for
 * each candidate. It goes by nothing but the keys and the salt.
 */
final class Mix {

    /** Bits of a second cost. */
    static final int BITS = 26;

    private static final long TASK = 0x9E3779B97F4A7C15L;
    private static final long AGENT = 0xC2B2AE3D27D4EB4FL;
    private static final long PAIR = 0xD6E8FEB86659FD93L;

    private Mix() {}

    static long[] tasks(AssignmentProblem problem, int salt) {
        long[] mixed = new long[problem.tasks()];
        for (int t = 0; t < mixed.length; t++) {
            mixed[t] = spread((problem.taskKeys == null ? t : problem.taskKeys[t]) + TASK * (2L * salt + 1));
        }
        return mixed;
    }

    static long[] agents(AssignmentProblem problem, int salt) {
        long[] mixed = new long[problem.agents()];
        for (int a = 0; a < mixed.length; a++) {
            mixed[a] = spread((problem.agentKeys == null ? a : problem.agentKeys[a]) + AGENT * (2L * salt + 1));
        }
        return mixed;
    }

    /** The second cost of a candidate. */
    static long pair(long task, long agent) {
        return (task ^ agent) * PAIR >>> 64 - BITS;
    }

    /** The second cost of leaving a place of a task empty. */
    static long empty(long task) {
        return task >>> 64 - BITS;
    }

    private static long spread(long key) {
        long x = (key ^ key >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
