package org.xinfeng.examples.simulation;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** The records that one read sees, as a storage of their own that can only be read. */
final class Snapshot implements Storage {

    @Nullable
    private volatile Records records;

    void of(Records next) {
        records = next;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        Records now = records;
        if (now == null) {
            throw new IllegalStateException("nothing is held fast");
        }
        return work.apply(now);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        throw new UnsupportedOperationException("a check writes nothing");
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        throw new UnsupportedOperationException("a check reads no commits");
    }

    @Override
    public Stream<StationId> stations() {
        throw new UnsupportedOperationException("a check asks one station");
    }

    @Override
    public void close() {}
}
