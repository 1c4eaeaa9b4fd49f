package org.xinfeng.assignment;

/** Finds a task and an agent that are in two candidates. */
final class Duplicates {

    private Duplicates() {}

    /** @throws IllegalArgumentException naming both candidates */
    static void refuse(int tasks, int agents, int count, int[] task, int[] agent) {
        int[] lastOf = new int[agents];
        if (together(count, task)) {
            for (int c = 0; c < count; c++) {
                check(c, lastOf, task, agent);
            }
            return;
        }
        int[] first = new int[tasks + 1];
        for (int c = 0; c < count; c++) {
            first[task[c] + 1]++;
        }
        for (int t = 0; t < tasks; t++) {
            first[t + 1] += first[t];
        }
        int[] byTask = new int[count];
        for (int c = 0; c < count; c++) {
            byTask[first[task[c]]++] = c;
        }
        for (int each : byTask) {
            check(each, lastOf, task, agent);
        }
    }

    private static void check(int c, int[] lastOf, int[] task, int[] agent) {
        int before = lastOf[agent[c]] - 1;
        if (before >= 0 && task[before] == task[c]) {
            throw new IllegalArgumentException("candidate " + c + ": task " + task[c] + " and agent " + agent[c]
                    + " are already in candidate " + before + "; tell the cheaper one only");
        }
        lastOf[agent[c]] = c + 1;
    }

    private static boolean together(int count, int[] task) {
        for (int c = 1; c < count; c++) {
            if (task[c] < task[c - 1]) {
                return false;
            }
        }
        return true;
    }
}
