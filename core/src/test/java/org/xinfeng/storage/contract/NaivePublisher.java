package org.xinfeng.storage.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.contract.NaiveStorage.Kept;
import org.xinfeng.storage.contract.NaiveStorage.State;

/** Makes a unit of a {@link NaiveStorage} durable, then visible; in another order or in parts if that is the {@link Fault}. */
final class NaivePublisher {

    private final NaiveStorage storage;
    private final Map<StationId, State> live;
    private final Map<StationId, State> disk;

    NaivePublisher(NaiveStorage storage, Map<StationId, State> live, Map<StationId, State> disk) {
        this.storage = storage;
        this.live = live;
        this.disk = disk;
    }

    private boolean is(Fault asked) {
        return storage.is(asked);
    }

    void publish(StationId station, State base, State after) {
        State kept = after;
        boolean interrupted = Thread.currentThread().isInterrupted();
        if (interrupted && is(Fault.AN_INTERRUPT_CLOSES_IT)) {
            storage.close();
            throw new StorageException("The channel was closed by an interrupt.");
        }
        if (interrupted && is(Fault.KEEPS_HALF_OF_AN_INTERRUPTED_UNIT)) {
            kept = new State(after.revision(), part(base, after, 1), after.commits());
        }
        if (storage.closed() && is(Fault.KEEPS_HALF_OF_A_UNIT_ON_CLOSING)) {
            throw new StorageException("The storage was closed.");
        }
        if (is(Fault.SEEN_BEFORE_IT_IS_DURABLE)) {
            live.put(station, kept);
            pause(30_000_000);
        }
        if (is(Fault.WRITES_UNITS_KIND_BY_KIND)) {
            for (int kinds = 1; kinds < after.kinds().size(); kinds++) {
                disk.put(station, new State(after.revision(), part(base, after, kinds), after.commits()));
                pause();
            }
        }
        boolean unwritten = is(Fault.WRITES_ON_CLOSING_ONLY)
                || interrupted && is(Fault.ACKNOWLEDGES_AN_INTERRUPTED_UNIT_UNWRITTEN)
                || storage.closed() && is(Fault.FORGETS_A_UNIT_ACKNOWLEDGED_AFTER_CLOSING);
        if (!unwritten) {
            disk.put(station, kept);
        }
        show(station, base, kept);
    }

    private void show(StationId station, State base, State after) {
        if (is(Fault.SHOWS_UNITS_KIND_BY_KIND)) {
            for (int kinds = 1; kinds < after.kinds().size(); kinds++) {
                live.put(station, new State(base.revision(), part(base, after, kinds), base.commits()));
                pause();
            }
        }
        if (is(Fault.TELLS_UNITS_BEFORE_THEY_ARE_SEEN)) {
            live.put(station, new State(base.revision(), base.kinds(), after.commits()));
            pause();
        }
        live.put(station, after);
    }

    /** The first kinds as they are afterwards, the others as they were. */
    private static Map<String, Map<String, Kept>> part(State base, State after, int kinds) {
        Map<String, Map<String, Kept>> part = new HashMap<>(base.kinds());
        new TreeMap<>(after.kinds())
                .entrySet().stream().limit(kinds).forEach(kind -> part.put(kind.getKey(), kind.getValue()));
        return part;
    }

    private static void pause() {
        pause(300_000);
    }

    private static void pause(long nanos) {
        LockSupport.parkNanos(nanos);
    }
}
