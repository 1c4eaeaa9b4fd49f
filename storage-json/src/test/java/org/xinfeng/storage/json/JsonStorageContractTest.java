package org.xinfeng.storage.json;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Xinfeng;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.contract.StorageContract;
import org.xinfeng.storage.contract.StorageFixture;

/** The laws of every storage. */
class JsonStorageContractTest {

    @TempDir
    Path parent;

    private final Fixture fixture = new Fixture();

    private final class Fixture implements StorageFixture.Durable {

        private int directories;
        private Storage last;

        private Path current() {
            return parent.resolve("data" + directories);
        }

        @Override
        public Storage open() {
            directories++;
            return reopen();
        }

        @Override
        public Storage reopen() {
            last = JsonStorage.open(current());
            return last;
        }

        /** Goes on with the files as they are at this moment, which is what a killed process leaves. */
        @Override
        public Storage crash() {
            Storage abandoned = last;
            Path before = current();
            directories++;
            Directories.copy(before, current());
            abandoned.close();
            return reopen();
        }
    }

    @TestFactory
    Stream<DynamicTest> contract() {
        return StorageContract.of(fixture).withKinds(Xinfeng.kinds()).checks().stream()
                .map(check -> dynamicTest(check.toString(), check::run));
    }

    @AfterEach
    void close() {
        if (fixture.last != null) {
            fixture.last.close();
        }
    }
}
