package org.xinfeng.examples.benchmarks;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same problem as a minimum-cost flow of JGraphT, in Java. Its costs are the weights of the edges. */
final class PairingJGraphT {

    private PairingJGraphT() {}

    /** What a cheapest assignment costs. */
    static long solve(PairingCase of) {
        int tasks = of.tasks();
        int sink = tasks + of.agents();
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int v = 0; v <= sink; v++) {
            graph.addVertex(v);
        }
        for (int c = 0; c < of.candidates(); c++) {
            graph.setEdgeWeight(graph.addEdge(of.task()[c], tasks + of.agent()[c]), of.cost()[c]);
        }
        for (int a = 0; a < of.agents(); a++) {
            graph.setEdgeWeight(graph.addEdge(tasks + a, sink), 0);
        }
        int places = 0;
        for (int t = 0; t < tasks; t++) {
            graph.setEdgeWeight(graph.addEdge(t, sink), of.penalty()[t]);
            places += of.places()[t];
        }
        int supply = places;
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        v -> v == sink ? -supply : v < tasks ? of.places()[v] : 0,
                        edge -> capacity(of, graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
        return Math.round(new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(problem)
                .getCost());
    }

    private static int capacity(PairingCase of, int from, int to) {
        if (to < of.tasks() + of.agents()) {
            return 1;
        }
        return from < of.tasks() ? of.places()[from] : of.capacity()[from - of.tasks()];
    }
}
