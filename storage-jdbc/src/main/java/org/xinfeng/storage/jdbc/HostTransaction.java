package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.util.function.Consumer;

/**
 * The transaction that the host has open on this thread, for {@link JdbcStorage#joining}. It is not begun, committed or
 * rolled back here: the library works on its connection and leaves its end to the host.
 *
 * <p>A thread may have several at once, of which all but one are suspended; every method is about the one that is not. How
 * it is written for Spring is in {@code docs/relational-store.md}.
 */
public interface HostTransaction {

    /**
     * The connection of the transaction, which stays the host's. The same object as long as the transaction lasts, since
     * it is what tells one transaction from another.
     *
     * @throws IllegalStateException if the host has no transaction open on this thread
     */
    Connection connection();

    /** Marks the transaction so that the host can only roll it back; does nothing if none is open. */
    void rollbackOnly();

    /**
     * Calls back once when the transaction has ended, with whether it is known to be committed: before its connection is
     * given back, and before anybody is told of the commit if that is possible, since H2 makes it durable only then. What
     * the callback throws is for who committed: the commit has happened but may not be on the disk yet.
     */
    void onEnd(Consumer<Boolean> committed);
}
