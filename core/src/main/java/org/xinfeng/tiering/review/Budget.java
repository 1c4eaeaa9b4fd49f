package org.xinfeng.tiering.review;

import java.util.concurrent.CancellationException;

/** The work a review may still do; a check gets a part of all. */
final class Budget {

    private static final int PARTS = 16;

    private final long each;
    private long left;

    Budget(long all) {
        this.each = Math.max(1, all / PARTS);
        this.left = all;
    }

    /** @throws CancellationException if the thread was interrupted */
    long next() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the review was interrupted");
        }
        return Math.min(each, left);
    }

    void spend(long steps) {
        left = Math.max(0, left - steps);
    }
}
