package org.xinfeng.storage.jdbc;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long something is tried again: at most so many attempts, and none that begins when the time is over. */
final class Tries {

    private final int most;
    private final long longest;
    private final long begun = System.nanoTime();
    private final long time;
    private int made = 1;

    Tries(int most, int seconds) {
        this(most, seconds, 20L << 6);
    }

    /** Every millisecond or two, for what costs nothing to try. */
    static Tries often(int seconds) {
        return new Tries(Integer.MAX_VALUE, seconds, 3);
    }

    private Tries(int most, int seconds, long longest) {
        this.most = most;
        this.longest = longest;
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
            long pause = Math.min(longest, 20L << Math.min(made, 6));
            Thread.sleep(away ? 2 * pause : ThreadLocalRandom.current().nextLong(pause / 4 + 1, pause + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        made++;
        return true;
    }
}
