package org.xinfeng.storage.jdbc;

import java.sql.Connection;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.StorageFixture;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;

/** The databases of {@link JdbcFixture}, used in the transactions of a host. */
final class HostedFixture implements StorageFixture.Durable, AutoCloseable {

    private final JdbcFixture databases;
    private final int snapshot;

    HostedFixture(DatabaseServer server) {
        this.databases = new JdbcFixture(server);
        this.snapshot = server.kind() == DatabaseServer.Kind.H2
                ? Connection.TRANSACTION_SERIALIZABLE
                : Connection.TRANSACTION_REPEATABLE_READ;
    }

    private Storage hosted(Storage own) {
        own.close();
        return new HostedStorage(databases.opening(), databases.options(), snapshot);
    }

    @Override
    public Storage open() {
        return hosted(databases.open());
    }

    @Override
    public Storage reopen() {
        return hosted(databases.reopen());
    }

    @Override
    public Storage crash() {
        return hosted(databases.crash());
    }

    @Override
    public void close() {
        databases.close();
    }
}
