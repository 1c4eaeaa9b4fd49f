package org.xinfeng.assignment;

/** The textbook way to a cheapest flow, one shortest path after the other: plain, and quick where paths are short. */
final class SuccessivePaths {

    private SuccessivePaths() {}

    /** @throws java.util.concurrent.CancellationException if the watch says not to go on */
    static Network.Flow solve(Network network, Meter meter) {
        Residual residual = new Residual(network);
        System.arraycopy(network.supply(), 0, residual.excess, 0, network.nodes());
        for (int v = 0; v < network.nodes(); v++) {
            while (residual.excess[v] > 0) {
                meter.step(v, network.nodes());
                residual.give(v);
            }
        }
        return new Network.Flow(residual.units, residual.potential);
    }
}
