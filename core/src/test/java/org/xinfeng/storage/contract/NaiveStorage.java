package org.xinfeng.storage.contract;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitGuard;
import org.xinfeng.storage.UnitId;

/**
 * A second storage, as simple as can be: maps that are copied, scans that sort. It holds to the laws unless it is given a
 * {@link Fault}, and shows that the kit sees it.
 */
final class NaiveStorage implements Storage {

    /** A record as fields, in the version it was written in. */
    record Kept(int version, Map<String, @Nullable Object> fields, long revision) {}

    /** One committed state of a station: kind, then id. */
    record State(long revision, Map<String, Map<String, Kept>> kinds, List<Commit> commits) {

        static final State EMPTY = new State(0, Map.of(), List.of());
    }

    private final Fault fault;
    private final Map<StationId, State> disk;
    private final Map<StationId, State> live;
    private final Map<StationId, State> before = new ConcurrentHashMap<>();
    private final Map<StationId, Semaphore> writers = new ConcurrentHashMap<>();
    private final Set<UnitId> seen = ConcurrentHashMap.newKeySet();
    private final Set<StationId> read = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<@Nullable StationId> inside = new ThreadLocal<>();
    private final Semaphore anybody = new Semaphore(1);
    private volatile boolean closed;

    NaiveStorage(Fault fault, Map<StationId, State> disk) {
        this.fault = fault;
        this.disk = disk;
        this.live = new ConcurrentHashMap<>();
        disk.forEach((station, state) -> live.put(station, opened(state)));
        live.values()
                .forEach(state ->
                        state.commits().forEach(commit -> seen.add(commit.act().unit())));
        if (is(Fault.FORGETS_UNIT_IDS_ON_OPENING)) {
            seen.clear();
        }
    }

    private State opened(State state) {
        if (is(Fault.COUNTS_FROM_ONE_AFTER_A_RESTART)) {
            return new State(0, state.kinds(), state.commits());
        }
        Map<String, Map<String, Kept>> kinds = copy(state.kinds());
        if (is(Fault.FORGETS_THE_FIRST_RECORD_ON_OPENING)) {
            kinds.values()
                    .forEach(table -> table.remove(table.keySet().iterator().next()));
        }
        return new State(state.revision(), kinds, state.commits());
    }

    boolean is(Fault asked) {
        return fault == asked;
    }

    /** What a killed process leaves. */
    Map<StationId, State> crashed() {
        if (is(Fault.LOSES_THE_LAST_UNIT_IN_A_CRASH)) {
            disk.putAll(before);
        }
        return disk;
    }

    State state(StationId station) {
        return (is(Fault.READS_THE_STATE_BEFORE) ? before : live).getOrDefault(shared(station), State.EMPTY);
    }

    private StationId shared(StationId station) {
        return is(Fault.MIXES_STATIONS) ? StationId.of("all") : station;
    }

    void writeWhileRunning(StationId station, Map<String, Map<String, Kept>> kinds) {
        if (is(Fault.WRITES_UNITS_WHILE_THEY_RUN)) {
            disk.put(
                    station,
                    new State(
                            live.getOrDefault(station, State.EMPTY).revision(),
                            copy(kinds),
                            state(station).commits()));
        }
        if (is(Fault.SHOWS_WHAT_IS_NOT_COMMITTED)) {
            live.put(
                    station,
                    new State(
                            state(station).revision(),
                            copy(kinds),
                            state(station).commits()));
        }
    }

    static Map<String, Map<String, Kept>> copy(Map<String, Map<String, Kept>> kinds) {
        Map<String, Map<String, Kept>> copy = new HashMap<>();
        kinds.forEach((kind, table) -> copy.put(kind, new java.util.TreeMap<>(table)));
        return copy;
    }

    private void requireOpen(Fault butFor) {
        if (closed && !is(butFor) && !is(Fault.BEGINS_THE_WORK_WHEN_CLOSED)) {
            throw new StorageException("The storage is closed; open it again.");
        }
    }

    private boolean enter(StationId station) {
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
        inside.set(station);
        return around != null;
    }

    private void leave(boolean failed) {
        if (!failed || !is(Fault.STAYS_INSIDE_A_FAILED_UNIT)) {
            inside.remove();
        }
        anybody.release();
    }

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        requireOpen(Fault.READS_WHEN_CLOSED);
        read.add(station);
        boolean nested = enter(station);
        boolean locks = is(Fault.READERS_WAIT_FOR_THE_WRITER)
                || is(Fault.WRITERS_WAIT_FOR_READERS)
                || is(Fault.DEADLOCKS_ON_UNITS_IN_UNITS);
        if (locks) {
            writer(station).acquireUninterruptibly();
        }
        NaiveUnit unit = new NaiveUnit(this, station, state(station), false);
        boolean failed = true;
        try {
            R answer = work.apply(unit);
            failed = false;
            if (closed && is(Fault.BEGINS_THE_WORK_WHEN_CLOSED)) {
                throw new StorageException("The storage is closed; open it again.");
            }
            return answer;
        } finally {
            unit.end();
            if (locks) {
                writer(station).release();
            }
            if (!nested) {
                leave(failed);
            }
        }
    }

    private Semaphore writer(StationId station) {
        StationId one = is(Fault.HAS_ONE_LOCK_FOR_ALL_STATIONS) ? StationId.of("one") : station;
        int permits = is(Fault.LETS_TWO_WRITERS_IN) || is(Fault.ALLOWS_UNITS_IN_UNITS) ? 100 : 1;
        return writers.computeIfAbsent(one, key -> new Semaphore(permits));
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        requireOpen(Fault.WRITES_WHEN_CLOSED);
        boolean nested = enter(station);
        Semaphore writer = writer(station);
        writer.acquireUninterruptibly();
        boolean failed = true;
        try {
            R answer = commit(shared(station), act, work);
            failed = false;
            return answer;
        } finally {
            if (!failed || !is(Fault.KEEPS_THE_LOCK_OF_A_FAILED_WRITER)) {
                writer.release();
            }
            if (!nested) {
                leave(failed);
            }
        }
    }

    private <R extends @Nullable Object> R commit(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        State base = live.getOrDefault(station, State.EMPTY);
        if (seen.contains(act.unit()) && !is(Fault.COMMITS_A_UNIT_AGAIN)) {
            throw new StorageException("The unit " + act.unit().value() + " was committed before.");
        }
        if (is(Fault.REMEMBERS_FAILED_UNITS)) {
            seen.add(act.unit());
        }
        NaiveUnit unit = new NaiveUnit(this, station, base, true);
        try {
            R answer = work.apply(unit);
            if (!UnitGuard.isRefused(answer) || is(Fault.KEEPS_WHAT_WAS_REFUSED)) {
                keepUnlessLost(station, act, base, unit);
            } else {
                afterFailure(station, act, base);
            }
            return is(Fault.FORGETS_THE_ANSWER) && answer instanceof Integer ? null : answer;
        } catch (RuntimeException | Error e) {
            afterFailure(station, act, base);
            if (is(Fault.KEEPS_WHAT_THREW) || e instanceof Error && is(Fault.KEEPS_WHAT_ENDED_IN_AN_ERROR)) {
                keep(station, act, base, unit);
            }
            if (is(Fault.WRAPS_WHAT_WAS_THROWN)) {
                throw new StorageException("it failed", e);
            }
            throw e;
        } finally {
            unit.end();
        }
    }

    private void keepUnlessLost(StationId station, Act act, State base, NaiveUnit unit) {
        RuntimeException lost = unit.lost();
        if (lost != null && !is(Fault.FORGETS_A_STALE_PUT_THAT_WAS_CAUGHT)) {
            if (is(Fault.LOSES_ONLY_THE_STALE_KIND)) {
                keep(station, act, base, unit);
            }
            throw lost;
        }
        keep(station, act, base, unit);
    }

    private void afterFailure(StationId station, Act act, State base) {
        if (is(Fault.SHOWS_WHAT_IS_NOT_COMMITTED)) {
            live.put(station, base);
        }
        if (is(Fault.FAILED_UNITS_TAKE_A_REVISION)) {
            live.put(station, new State(base.revision() + 1, base.kinds(), base.commits()));
        }
        if (is(Fault.TELLS_FAILED_UNITS_AS_COMMITTED)) {
            List<Commit> commits = new ArrayList<>(base.commits());
            commits.add(new Commit(base.revision() + 1, act, List.of()));
            live.put(station, new State(base.revision(), base.kinds(), commits));
        }
    }

    private void keep(StationId station, Act act, State base, NaiveUnit unit) {
        if (unit.touched().isEmpty() && !is(Fault.EMPTY_UNITS_TAKE_A_REVISION)) {
            return;
        }
        List<Commit> commits = new ArrayList<>(base.commits());
        long revision = unit.revision();
        commits.add(new Commit(revision, told(act), unit.touched()));
        State after = new State(revision, unit.kinds(), List.copyOf(commits));
        before.put(station, base);
        live.put(station, after);
        if (!is(Fault.WRITES_ON_CLOSING_ONLY)) {
            disk.put(station, after);
        }
        seen.add(act.unit());
    }

    private Act told(Act act) {
        if (is(Fault.COMMITS_WITHOUT_ACTOR)) {
            return new Act(ActorId.of("unknown"), act.purpose(), act.at(), act.unit());
        }
        if (is(Fault.COMMITS_IN_MILLISECONDS)) {
            return new Act(act.actor(), act.purpose(), act.at().truncatedTo(ChronoUnit.MILLIS), act.unit());
        }
        return is(Fault.COMMITS_UNDER_ANOTHER_UNIT_ID) ? Act.of(act.actor(), act.purpose(), act.at()) : act;
    }

    long nextRevision(State base) {
        return 1
                + (is(Fault.COUNTS_ALL_STATIONS_AS_ONE)
                        ? live.values().stream().mapToLong(State::revision).sum()
                        : base.revision());
    }

    @Override
    public Stream<Commit> commits(StationId station, long afterRevision) {
        requireOpen(Fault.TELLS_COMMITS_WHEN_CLOSED);
        long from = is(Fault.COMMITS_FROM_THE_REVISION_ON) ? afterRevision - 1 : afterRevision;
        return live.getOrDefault(shared(station), State.EMPTY).commits().stream()
                .filter(commit -> commit.revision() > from);
    }

    @Override
    public Stream<StationId> stations() {
        requireOpen(Fault.TELLS_STATIONS_WHEN_CLOSED);
        Set<StationId> known = new HashSet<>();
        live.forEach((station, state) -> {
            if (!state.commits().isEmpty()) {
                known.add(station);
            }
        });
        if (is(Fault.TELLS_STATIONS_THAT_WERE_READ)) {
            known.addAll(read);
        }
        Comparator<StationId> order = Comparator.comparing(StationId::value);
        return known.stream().sorted(is(Fault.TELLS_STATIONS_UNSORTED) ? order.reversed() : order);
    }

    @Override
    public void close() {
        if (closed && is(Fault.CANNOT_BE_CLOSED_TWICE)) {
            throw new IllegalStateException("closed before");
        }
        closed = true;
        disk.putAll(live);
    }
}
