package org.xinfeng.office;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.ForwardingStorage;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** A storage that works until it is told to fail, as if the disk were full or the power gone; then works again. */
final class FailingStorage extends ForwardingStorage {

    private int left = Integer.MAX_VALUE;

    FailingStorage(Storage working) {
        super(working);
    }

    /** The unit behind so many that write is lost, once. */
    void failAfter(int units) {
        left = units;
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        if (left == Integer.MAX_VALUE) {
            return super.write(station, act, work);
        }
        if (left-- > 0) {
            return super.write(station, act, work);
        }
        left = Integer.MAX_VALUE;
        return super.write(station, act, records -> {
            var unused = work.apply(records);
            throw new StorageException("the disk is full");
        });
    }
}
