package org.xinfeng.storage.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long something is tried again: at most so many attempts, and none that begins when the time is over. */
final class Tries {

    private final int most;
    private final long begun = System.nanoTime();
    private final long time;
    private int made = 1;

    Tries(int most, int seconds) {
        this.most = most;
        this.time = Duration.ofSeconds(seconds).toNanos();
    }

    /**
     * Waits a little, longer from time to time; false if there is to be no further attempt, or the thread is interrupted.
     *
     * @param away whether a connection was lost: pools give those they used just now without looking whether they are still
     *     good, so that this waits longer
     */
    boolean again(boolean away) {
        if (made >= most || System.nanoTime() - begun >= time) {
            return false;
        }
        try {
            long most = 20L << Math.min(made, 6);
            Thread.sleep(away ? 2 * most : ThreadLocalRandom.current().nextLong(5, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        made++;
        return true;
    }
}
