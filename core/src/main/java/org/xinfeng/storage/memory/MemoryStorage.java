package org.xinfeng.storage.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitGuard;

/**
 * The reference storage: each station is a chain of immutable states in memory. A reader works on the state it found; a
 * writer builds the next one and nobody sees it before it is committed.
 *
 * <p>Without a {@link CommitLog} nothing outlives the process: for tests and for hosts that compute and throw away.
 */
public final class MemoryStorage implements Storage {

    private final Map<StationId, Station> stations = new ConcurrentHashMap<>();
    private final UnitGuard guard = new UnitGuard();
    private final @Nullable CommitLog log;

    private static final class Station {
        final ReentrantLock writer = new ReentrantLock();
        volatile StationState state;

        Station(StationState state) {
            this.state = state;
        }
    }

    public MemoryStorage() {
        this.log = null;
    }

    private MemoryStorage(CommitLog log) {
        this.log = log;
        log.load().forEach((id, kept) -> stations.put(id, new Station(StationState.of(kept))));
    }

    /** A storage that appends every unit to a log before anybody sees it, and begins with what the log kept. */
    public static MemoryStorage over(CommitLog log) {
        return new MemoryStorage(log);
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter();
                Unit unit = new Unit(state(station), false)) {
            return work.apply(unit);
        }
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        try (UnitGuard.Inside inside = guard.enter()) {
            Station target = station(station);
            target.writer.lock();
            try {
                return commit(station, target, act, work);
            } finally {
                target.writer.unlock();
            }
        }
    }

    private <R extends @Nullable Object> R commit(
            StationId id, Station target, Act act, Function<? super Records, ? extends R> work) {
        StationState base = target.state;
        guard.requireOpen();
        Long before = base.revisionOf(act.unit());
        if (before != null) {
            throw new StorageException("The unit " + act.unit().value() + " was committed before, at revision " + before
                    + " of station " + id.value() + "; nothing was written again.");
        }
        try (Unit unit = new Unit(base, true)) {
            R answer = work.apply(unit);
            if (UnitGuard.isRefused(answer)) {
                return answer;
            }
            unit.requireNotLost();
            List<CommitLog.Written> written = unit.written();
            if (written.isEmpty()) {
                return answer;
            }
            Commit commit = unit.commit(act);
            StationState next = unit.after(commit);
            if (log != null) {
                log.append(id, commit, written);
            }
            target.state = next;
            return answer;
        }
    }

    private StationState state(StationId id) {
        Station known = stations.get(id);
        return known == null ? StationState.EMPTY : known.state;
    }

    private Station station(StationId id) {
        return stations.computeIfAbsent(id, key -> new Station(StationState.EMPTY));
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        guard.requireOpen();
        Station known = stations.get(station);
        List<Commit> commits = new ArrayList<>();
        if (known != null && afterRevision < Long.MAX_VALUE) {
            TreeWalk<Commit> walk = known.state.commits().from(Keys.of(afterRevision + 1));
            walk.forEachRemaining(commits::add);
        }
        return commits.stream();
    }

    @Override
    public Stream<StationId> stations() {
        guard.requireOpen();
        return stations.entrySet().stream()
                .filter(entry -> entry.getValue().state.revision() > 0)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(StationId::value))
                .toList()
                .stream();
    }

    @Override
    public void close() {
        if (guard.close() && log != null) {
            log.close();
        }
    }
}
