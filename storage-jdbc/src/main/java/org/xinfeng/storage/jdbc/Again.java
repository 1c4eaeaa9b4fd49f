package org.xinfeng.storage.jdbc;

/** How one attempt at a unit ended without an answer, when another one may do better. */
final class Again extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;
    private final boolean atCommit;

    /** @param atCommit whether it is not known if the unit was committed */
    Again(RuntimeException failure, boolean atCommit) {
        super(null, null, false, false);
        this.failure = failure;
        this.atCommit = atCommit;
    }

    RuntimeException failure() {
        return failure;
    }

    boolean atCommit() {
        return atCommit;
    }
}
