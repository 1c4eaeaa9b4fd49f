package org.xinfeng.docs;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.memory.MemoryStorage;

/** The ways to use the contract kit that the guide shows, run as they stand. */
class ContractSnippetsTest {

    // snippet: kit
    @TestFactory
    Stream<DynamicTest> theStorageKeepsTheContract() {
        return StorageContract.of(MemoryStorage::new).withKinds(Xinfeng.kinds()).checks().stream()
                .map(check -> DynamicTest.dynamicTest(check.toString(), check::run));
    }
    // end

    static final class OnInstallationDay {

        // snippet: main
        public static void main(String[] args) {
            StorageContract.verify(MemoryStorage::new).orElseThrow();
        }
        // end
    }
}
