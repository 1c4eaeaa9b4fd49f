package org.xinfeng.assignment;

import java.util.concurrent.CancellationException;

/** Tells a watch how far the work is, never going back, and ends the work if the watch says so. */
final class Meter {

    /** Progress is told in so many parts, whatever the engines count. */
    static final long PARTS = 1_000;

    private final Watch watch;
    private long told = -1;

    Meter(Watch watch) {
        this.watch = watch;
    }

    /** @throws CancellationException if the watch does not want to go on */
    void step(long done, long of) {
        long part = of <= 0 ? 0 : done * PARTS / of;
        told = Math.max(told, Math.min(part, PARTS));
        if (!watch.onward(told, PARTS)) {
            throw new CancellationException("the assignment was cancelled by its watch");
        }
    }
}
