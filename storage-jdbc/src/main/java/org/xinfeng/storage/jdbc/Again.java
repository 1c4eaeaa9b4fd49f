package org.xinfeng.storage.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How one attempt at a unit ended without an answer, when another one may do better. */
final class Again extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;
    private final boolean away;
    private final boolean atCommit;

    /**
     * @param away whether a connection was lost, and not another unit in the way
     * @param atCommit whether it is not known if the unit was committed
     */
    Again(RuntimeException failure, boolean away, boolean atCommit) {
        super(null, null, false, false);
        this.failure = failure;
        this.away = away;
        this.atCommit = atCommit;
    }

    /** Throws a failure that cannot be mended by another attempt; gives back one that can. */
    static Again unlessFinal(Dialect dialect, @Nullable SQLException error, RuntimeException failure) {
        if (error == null || !Failures.isPassing(dialect, error)) {
            throw failure;
        }
        return new Again(failure, Failures.classify(dialect, error) == Dialect.Failure.UNREACHABLE, false);
    }

    RuntimeException failure() {
        return failure;
    }

    boolean away() {
        return away;
    }

    boolean atCommit() {
        return atCommit;
    }
}
