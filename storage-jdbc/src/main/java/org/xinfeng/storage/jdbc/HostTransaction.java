package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import java.util.function.Consumer;

/**
 * The transaction that the host has open on this thread, for {@link JdbcStorage#joining}. The library works on its
 * connection and never begins, commits or rolls it back.
 */
public interface HostTransaction {

    /**
     * The connection of the transaction, which stays the host's.
     *
     * @throws IllegalStateException if the host has no transaction open on this thread
     */
    Connection connection();

    /** Marks the transaction so that the host can only roll it back. */
    void rollbackOnly();

    /** Calls back once when the transaction has ended, with whether it was committed. */
    void onEnd(Consumer<Boolean> committed);
}
