package org.xinfeng.storage.contract;

import java.time.Duration;
import java.util.List;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;

/**
 * What the checks of one contract share.
 *
 * @param operations how many operations a generated history has
 * @param patience how long something may take that should take no time
 */
record Setup(StorageFixture fixture, List<Sampled<?, ?>> kinds, int operations, long seed, Duration patience) {

    /** A kind with the generator of its records. */
    record Sampled<I extends Code, T>(Kind<I, T> kind, RecordGenerator<T> records) {}

    boolean durable() {
        return fixture instanceof StorageFixture.Durable;
    }
}
