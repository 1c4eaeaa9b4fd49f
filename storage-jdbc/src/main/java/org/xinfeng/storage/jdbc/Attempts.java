package org.xinfeng.storage.jdbc;

import java.util.concurrent.ThreadLocalRandom;

/**
 * How often something is tried that may pass by itself, and the pauses between.
 *
 * @param most from 1
 */
record Attempts(int most) {

    boolean isLast(int attempt) {
        return attempt >= most;
    }

    /**
     * Waits before the next attempt, or throws the failure of the last.
     *
     * @param away whether a connection was lost: then for longer, since pools give those they used just now without looking
     *     whether they are still good
     */
    void pauseOrThrow(int attempt, boolean away, RuntimeException failure) {
        if (isLast(attempt)) {
            throw failure;
        }
        try {
            long most = 20L << Math.min(attempt, 6);
            Thread.sleep(away ? 2 * most : ThreadLocalRandom.current().nextLong(5, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
