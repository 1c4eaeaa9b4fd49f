package org.xinfeng.storage;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;

/** A storage that does what another does, for tests to change one thing of it. */
public class ForwardingStorage implements Storage {

    private final Storage storage;

    public ForwardingStorage(Storage storage) {
        this.storage = storage;
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return storage.read(station, act, work);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        return storage.write(station, act, work);
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
