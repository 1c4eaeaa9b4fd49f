package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.servers.DatabaseServer;
import org.xinfeng.storage.jdbc.servers.Servers;

/**
 * The laws of every storage hold in the host's transactions too, from the host's commit on; on one server of each kind, since
 * two of one kind differ in nothing that joining is about.
 */
class JoinedContractTest {

    @TestFactory
    Stream<DynamicContainer> contract() {
        Map<DatabaseServer.Kind, DatabaseServer> newest = new EnumMap<>(DatabaseServer.Kind.class);
        Servers.all().forEach(server -> newest.put(server.kind(), server));
        return newest.values().stream().map(server -> {
            HostedFixture fixture = new HostedFixture(server);
            return dynamicContainer(
                    server.name(),
                    StorageContract.of(fixture).checks().stream()
                            .map(check -> dynamicTest(check.toString(), check::run))
                            .onClose(fixture::close));
        });
    }
}
