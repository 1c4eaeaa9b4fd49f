package org.xinfeng.assignment;

/**
 * A network in which units flow at least cost: the general form of a problem, for the engines that take any.
 *
 * <p>{@code supply} of a node is what it gives (or takes, if negative); all together are 0, and the maker sees to it that a
 * flow exists. Costs are 0 or more. No two arcs need differ.
 *
 * @param from node each arc leaves
 * @param to node each arc comes to
 * @param capacity most units of each arc
 * @param cost of each unit of each arc
 */
record Network(int[] supply, int[] from, int[] to, int[] capacity, long[] cost) {

    int nodes() {
        return supply.length;
    }

    int arcs() {
        return from.length;
    }

    /**
     * A cheapest flow, and potentials that prove it: {@code cost + potential[from] - potential[to]} is 0 or more for an arc
     * that could carry more, and 0 or less for one that carries anything.
     */
    record Flow(int[] units, long[] potential) {}
}
