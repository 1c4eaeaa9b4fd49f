package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * The laws of every storage hold in the host's transactions too, from the host's commit on. On the last server listed, since
 * it takes minutes; {@code -Dxinfeng.databases} chooses another, and what differs from server to server in joining has tests of
 * its own on all of them.
 */
class JoinedContractTest {

    @TestFactory
    Stream<DynamicContainer> contract() {
        List<DatabaseServer> servers = Servers.all();
        return servers.subList(servers.size() - 1, servers.size()).stream().map(server -> {
            HostedFixture fixture = new HostedFixture(server);
            return dynamicContainer(
                    server.name(),
                    StorageContract.of(fixture).checks().stream()
                            .map(check -> dynamicTest(check.toString(), check::run))
                            .onClose(fixture::close));
        });
    }
}
