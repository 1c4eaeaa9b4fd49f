package org.xinfeng.assignment;

/** Finds a task and an agent that are in two candidates. */
final class Duplicates {

    private Duplicates() {}

    /** @throws IllegalArgumentException naming both candidates */
    static void refuse(int tasks, int agents, int count, int[] task, int[] agent) {
        if (count == 0 || ascending(count, task, agent)) {
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
        int[] lastOf = new int[agents];
        for (int i = 0; i < count; i++) {
            int c = byTask[i];
            int before = lastOf[agent[c]] - 1;
            if (before >= 0 && task[before] == task[c]) {
                throw new IllegalArgumentException("candidate " + c + ": task " + task[c] + " and agent " + agent[c]
                        + " are already in candidate " + before + "; tell the cheaper one only");
            }
            lastOf[agent[c]] = c + 1;
        }
    }

    private static boolean ascending(int count, int[] task, int[] agent) {
        for (int c = 1; c < count; c++) {
            if (task[c] < task[c - 1] || task[c] == task[c - 1] && agent[c] <= agent[c - 1]) {
                return false;
            }
        }
        return true;
    }
}
