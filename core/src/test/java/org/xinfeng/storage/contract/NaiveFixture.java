package org.xinfeng.storage.contract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Storage;

/** Opens naive storages over a disk that is a map. */
final class NaiveFixture implements StorageFixture.Durable {

    private final Fault fault;
    private Map<StationId, NaiveStorage.State> disk = new ConcurrentHashMap<>();
    private NaiveStorage last;

    NaiveFixture(Fault fault) {
        this.fault = fault;
        this.last = new NaiveStorage(fault, disk);
    }

    @Override
    public Storage open() {
        disk = new ConcurrentHashMap<>();
        last = new NaiveStorage(fault, disk);
        return last;
    }

    @Override
    public Storage reopen() {
        last = new NaiveStorage(fault, disk);
        return last;
    }

    @Override
    public Storage crash() {
        disk = new ConcurrentHashMap<>(last.crashed());
        last = new NaiveStorage(fault, disk);
        return last;
    }
}
