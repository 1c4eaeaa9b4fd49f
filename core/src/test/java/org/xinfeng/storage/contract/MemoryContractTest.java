package org.xinfeng.storage.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.storage.memory.MemoryStorage;

/** The reference storage holds to the laws, with and without a log. */
class MemoryContractTest {

    @TestFactory
    Stream<DynamicTest> theMemoryStorageHoldsToEveryLaw() {
        return StorageContract.checks(MemoryStorage::new).stream().map(c -> dynamicTest(c.toString(), c::run));
    }

    @TestFactory
    Stream<DynamicTest> theMemoryStorageOverALogHoldsToEveryLaw() {
        return StorageContract.checks(new LoggedFixture()).stream().map(c -> dynamicTest(c.toString(), c::run));
    }

    @TestFactory
    Stream<DynamicTest> aStorageThatRunsEveryWorkTwiceHoldsToEveryLaw() {
        return StorageContract.checks(RunsTwice.fixture(new LoggedFixture())).stream()
                .map(c -> dynamicTest(c.toString(), c::run));
    }
}
