package org.xinfeng.office;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** A storage that works until it is told to fail, as if the disk were full or the power gone; then works again. */
final class FailingStorage implements Storage {

    private final Storage working;
    private int left = Integer.MAX_VALUE;

    FailingStorage(Storage working) {
        this.working = working;
    }

    /** The unit behind so many that write is lost, once. */
    void failAfter(int units) {
        left = units;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return working.read(station, act, work);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        if (left == Integer.MAX_VALUE) {
            return working.write(station, act, work);
        }
        if (left-- > 0) {
            return working.write(station, act, work);
        }
        left = Integer.MAX_VALUE;
        return working.write(station, act, records -> {
            var unused = work.apply(records);
            throw new StorageException("the disk is full");
        });
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return working.commits(station, afterRevision);
    }

    @Override
    public Stream<StationId> stations() {
        return working.stations();
    }

    @Override
    public void close() {
        working.close();
    }
}
