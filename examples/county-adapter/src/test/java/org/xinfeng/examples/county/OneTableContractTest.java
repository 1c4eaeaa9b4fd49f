package org.xinfeng.examples.county;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.contract.StorageContract;

/** The storage in one table keeps the laws of every storage, those of durable ones too. */
class OneTableContractTest {

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> contract() {
        return StorageContract.of(new FreshFiles(directory)).withKinds(Xinfeng.kinds()).checks().stream()
                .map(check -> dynamicTest(check.toString(), check::run));
    }
}
