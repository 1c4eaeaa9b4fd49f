package org.xinfeng.storage.jdbc;

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
