package org.xinfeng.docs.storages;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** A storage whose line is cut at one unit that writes: the unit is kept, but nobody is told. */
final class CutOff implements Storage {

    private final Storage storage;
    private int left;

    /** Cut at the unit behind so many. */
    CutOff(Storage storage, int units) {
        this.storage = storage;
        this.left = units;
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        R answer = storage.write(station, act, work);
        if (left-- == 0) {
            throw new StorageException("The line was cut; try again.");
        }
        return answer;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return storage.read(station, act, work);
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        return storage.commits(station, afterRevision);
    }

    @Override
    public Stream<StationId> stations() {
        return storage.stations();
    }

    @Override
    public void close() {
        storage.close();
    }
}
