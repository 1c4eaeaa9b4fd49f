package org.xinfeng.assignment;

/** What a caller does while the solver works: shows how far it is, and may stop it. */
@FunctionalInterface
public interface Watch {

    /**
     * Called from time to time, in the thread that solves; by itself it costs the solver nothing to be watched.
     *
     * @param done how much is done; never less than in the call before. What is still to do is mostly harder than what is
     *     done
     * @param of what {@code done} grows to; the same in every call
     * @return whether to go on; false ends the solver with a {@link java.util.concurrent.CancellationException}
     */
    boolean onward(long done, long of);
}
