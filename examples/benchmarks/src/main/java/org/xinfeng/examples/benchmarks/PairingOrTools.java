package org.xinfeng.examples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/** The same problem as a minimum-cost flow of OR-Tools, in C++. */
final class PairingOrTools {

    private PairingOrTools() {}

    /** Unpacks and loads what is not Java; done once in a process. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** The candidates of a cheapest assignment, ascending. */
    static int[] solve(PairingCase of) {
        int tasks = of.tasks();
        int sink = tasks + of.agents();
        MinCostFlow flow = new MinCostFlow(sink + 1, of.candidates() + sink);
        for (int c = 0; c < of.candidates(); c++) {
            flow.addArcWithCapacityAndUnitCost(of.task()[c], tasks + of.agent()[c], 1, of.cost()[c]);
        }
        for (int a = 0; a < of.agents(); a++) {
            flow.addArcWithCapacityAndUnitCost(tasks + a, sink, of.capacity()[a], 0);
        }
        long places = 0;
        for (int t = 0; t < tasks; t++) {
            flow.addArcWithCapacityAndUnitCost(t, sink, of.places()[t], of.penalty()[t]);
            flow.setNodeSupply(t, of.places()[t]);
            places += of.places()[t];
        }
        flow.setNodeSupply(sink, -places);
        MinCostFlowBase.Status status = flow.solve();
        WrongAnswerException.check(of.name() + ": how OR-Tools ends", MinCostFlowBase.Status.OPTIMAL, status);
        int[] chosen = new int[of.candidates()];
        int count = 0;
        for (int c = 0; c < chosen.length; c++) {
            if (flow.getFlow(c) > 0) {
                chosen[count++] = c;
            }
        }
        return Arrays.copyOf(chosen, count);
    }
}
