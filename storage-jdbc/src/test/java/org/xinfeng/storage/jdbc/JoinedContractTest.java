package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.servers.Servers;

/** The laws of every storage hold in the host's transactions too, from the host's commit on; on every server. */
class JoinedContractTest {

    @TestFactory
    Stream<DynamicContainer> contract() {
        return Servers.all().stream().map(server -> {
            HostedFixture fixture = new HostedFixture(server);
            return dynamicContainer(
                    server.name(),
                    StorageContract.of(fixture).checks().stream()
                            .map(check -> dynamicTest(check.toString(), check::run))
                            .onClose(fixture::close));
        });
    }
}
