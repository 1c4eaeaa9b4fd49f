package org.xinfeng.storage.contract;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.ForwardingStorage;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;

/** A storage that lawfully runs every work twice, as one that meets a conflict does. The first run is thrown away. */
final class RunsTwice extends ForwardingStorage {

    private static final class ThrownAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private RunsTwice(Storage storage) {
        super(storage);
    }

    static StorageFixture.Durable fixture(StorageFixture.Durable fixture) {
        return new StorageFixture.Durable() {
            @Override
            public Storage open() {
                return new RunsTwice(fixture.open());
            }

            @Override
            public Storage reopen() {
                return new RunsTwice(fixture.reopen());
            }

            @Override
            public Storage crash() {
                return new RunsTwice(fixture.crash());
            }
        };
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        super.read(station, act, work);
        return super.read(station, act, work);
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try {
            super.write(station, act, records -> {
                Object thrownAway = work.apply(records);
                throw new ThrownAway();
            });
        } catch (ThrownAway e) {
            // now for good
        }
        return super.write(station, act, work);
    }
}
