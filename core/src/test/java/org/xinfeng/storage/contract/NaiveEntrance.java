package org.xinfeng.storage.contract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

/** Who may begin a unit of a {@link NaiveStorage}, and whose turn it is to write. */
final class NaiveEntrance {

    private final Fault fault;
    private final Map<StationId, Semaphore> writers = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable StationId> inside = new ThreadLocal<>();
    private final Semaphore anybody = new Semaphore(1);
    private final Semaphore connections = new Semaphore(50);

    NaiveEntrance(Fault fault) {
        this.fault = fault;
    }

    private boolean is(Fault asked) {
        return fault == asked;
    }

    /** Begins a unit of this thread; whether it is inside another. */
    boolean enter(StationId station) {
        StationId around = inside.get();
        if (around != null
                && !is(Fault.ALLOWS_UNITS_IN_UNITS)
                && !is(Fault.DEADLOCKS_ON_UNITS_IN_UNITS)
                && !(is(Fault.ALLOWS_UNITS_OF_OTHER_STATIONS_IN_UNITS) && !around.equals(station))) {
            throw new IllegalStateException("a unit in a unit");
        }
        if (is(Fault.HAS_ONE_UNIT_AT_A_TIME) && !anybody.tryAcquire()) {
            throw new IllegalStateException("a unit is under way");
        }
        if (is(Fault.LEAKS_FAILED_UNITS)) {
            connect();
        }
        inside.set(station);
        return around != null;
    }

    void leave(boolean failed) {
        if (!failed && is(Fault.LEAKS_FAILED_UNITS)) {
            connections.release();
        }
        if (!failed || !is(Fault.STAYS_INSIDE_A_FAILED_UNIT)) {
            inside.remove();
        }
        anybody.release();
    }

    /** What is told of commits or stations, one by one. */
    <E> Stream<E> stream(List<E> all, BooleanSupplier closed) {
        if (is(Fault.CUTS_COMMITS_AT_CLOSING)) {
            return all.stream().takeWhile(one -> !closed.getAsBoolean());
        }
        if (!is(Fault.LEAKS_STREAMS_NOT_READ_TO_THEIR_END)) {
            return all.stream();
        }
        connect();
        return Stream.concat(all.stream(), Stream.of(1).flatMap(end -> {
            connections.release();
            return Stream.empty();
        }));
    }

    private void connect() {
        if (!connections.tryAcquire()) {
            throw new StorageException("There is no connection left.");
        }
    }

    Semaphore writer(StationId station) {
        StationId one = is(Fault.HAS_ONE_LOCK_FOR_ALL_STATIONS) ? StationId.of("one") : station;
        int permits = is(Fault.LETS_TWO_WRITERS_IN) || is(Fault.ALLOWS_UNITS_IN_UNITS) ? 100 : 1;
        return writers.computeIfAbsent(one, key -> new Semaphore(permits));
    }

    void await(Semaphore writer) {
        if (!is(Fault.AN_INTERRUPTED_WAITER_KEEPS_THE_TURN)) {
            writer.acquireUninterruptibly();
            return;
        }
        try {
            writer.acquire();
        } catch (InterruptedException e) {
            writer.acquireUninterruptibly();
            leave(true);
            throw new StorageException("It was interrupted while it waited.", e);
        }
    }
}
