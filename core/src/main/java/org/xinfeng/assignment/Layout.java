package org.xinfeng.assignment;

import java.util.Arrays;

/**
 * One half of a problem laid out for searches that start from one side, its <em>rows</em>: the side that is scarce there, as
 * most searches from it end at once. The other side are the <em>columns</em>. Nodes keep their numbers; those of the other
 * half have no unit.
 *
 * <p>The candidates of a row lie together, cheapest first, each in one long: the cost in the upper half, the column in the lower.
 * Left out are those that no optimum uses: forbidden, or dearer than the place left empty.
 */
final class Layout {

    final AssignmentProblem problem;
    /** Whether the rows are the agents. */
    final boolean agentsFirst;

    final Side rowSide;
    final Side columnSide;
    final int[] first;
    final long[] arcs;
    /** Units of each row and column, none more than it has candidates. */
    final int[] rowUnits;

    final int[] columnUnits;

    Layout(AssignmentProblem problem, boolean agentsFirst, Side tasks, Side agents, Useful useful) {
        this.problem = problem;
        this.agentsFirst = agentsFirst;
        rowSide = agentsFirst ? agents : tasks;
        columnSide = agentsFirst ? tasks : agents;
        int[] taskUnits = useful.taskUnits(agentsFirst);
        int[] agentUnits = useful.agentUnits(agentsFirst);
        rowUnits = agentsFirst ? agentUnits : taskUnits;
        columnUnits = agentsFirst ? taskUnits : agentUnits;
        Candidates all = problem.candidates;
        int[] row = agentsFirst ? all.agent : all.task;
        int[] column = agentsFirst ? all.task : all.agent;
        int[] counts = agentsFirst ? useful.byAgent : useful.byTask;
        first = new int[counts.length + 1];
        for (int r = 0; r < counts.length; r++) {
            first[r + 1] = first[r] + (rowUnits[r] > 0 ? counts[r] : 0);
        }
        arcs = new long[first[counts.length]];
        int[] next = Arrays.copyOf(first, counts.length);
        for (int c = 0; c < all.count; c++) {
            if (rowUnits[row[c]] > 0 && useful.has(c)) {
                arcs[next[row[c]]++] = (long) all.cost[c] << Side.SHIFT | column[c];
            }
        }
        for (int r = 0; r < counts.length; r++) {
            Arrays.sort(arcs, first[r], first[r + 1]);
        }
    }

    boolean isEmpty() {
        return arcs.length == 0;
    }

    static int[] starts(int[] counts) {
        int[] first = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            first[i + 1] = first[i] + counts[i];
        }
        return first;
    }
}
