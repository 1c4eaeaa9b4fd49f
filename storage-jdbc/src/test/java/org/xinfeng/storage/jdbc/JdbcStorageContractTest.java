package org.xinfeng.storage.jdbc;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.jdbc.servers.Servers;

/** The laws of every storage, on every server. */
class JdbcStorageContractTest {

    @TestFactory
    Stream<DynamicContainer> contract() {
        return Servers.all().stream().map(server -> {
            JdbcFixture fixture = new JdbcFixture(server);
            return dynamicContainer(
                    server.name(),
                    StorageContract.of(fixture).withKinds(Xinfeng.kinds()).checks().stream()
                            .map(check -> dynamicTest(check.toString(), check::run))
                            .onClose(fixture::close));
        });
    }
}
