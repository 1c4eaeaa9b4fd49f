package org.xinfeng.docs;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.memory.MemoryStorage;

/** A storage that breaks a law: it never tells which stations it has. */
final class StationlessStorage implements Storage {

    private final Storage storage = new MemoryStorage();

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
        return storage.stations().limit(0);
    }

    @Override
    public void close() {
        storage.close();
    }
}
