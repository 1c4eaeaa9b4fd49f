package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitGuard;

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
    private final NaiveEntrance entrance;
    private final NaiveUnitIds ids;
    private final NaivePublisher publisher;
    private final Map<NaiveUnit, StationId> running = new ConcurrentHashMap<>();
    private final Map<String, List<List<Object>>> rows = new ConcurrentHashMap<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Set<StationId> read = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    NaiveStorage(Fault fault, Map<StationId, State> disk) {
        this.fault = fault;
        this.disk = disk;
        this.live = new ConcurrentHashMap<>();
        disk.forEach((station, state) -> live.put(station, opened(state)));
        this.entrance = new NaiveEntrance(fault);
        this.ids = new NaiveUnitIds(fault, live);
        this.publisher = new NaivePublisher(this, live, disk);
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

    /** The places that scans from the beginning went over. */
    Map<String, List<List<Object>>> rows() {
        return rows;
    }

    Fault fault() {
        return fault;
    }

    boolean closed() {
        return closed;
    }

    /** What a unit meets that goes on after its storage was closed. */
    void whileRunning() {
        if (closed && is(Fault.FAILS_UNITS_AT_CLOSING_AS_A_BUG)) {
            throw new IllegalStateException("the connection is closed");
        }
        if (closed && is(Fault.CLOSING_AND_UNITS_WAIT_FOR_EACH_OTHER)) {
            hang();
        }
    }

    private void hang() {
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new StorageException("It was interrupted.", e);
        }
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
        return switch (fault) {
            case MIXES_STATIONS -> StationId.of("all");
            case STATIONS_WITHOUT_CASE -> StationId.of(station.value().toLowerCase(Locale.ROOT));
            default -> station;
        };
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

    @Override
    public <R extends @Nullable Object> R read(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        requireOpen(Fault.READS_WHEN_CLOSED);
        if (is(Fault.REFUSES_READS_UNDER_A_COMMITTED_ID)) {
            ids.requireNew(ids.has(station, act.unit()), act.unit());
        }
        read.add(station);
        boolean nested = entrance.enter(station);
        boolean locks = is(Fault.READERS_WAIT_FOR_THE_WRITER)
                || is(Fault.WRITERS_WAIT_FOR_READERS)
                || is(Fault.DEADLOCKS_ON_UNITS_IN_UNITS);
        if (locks) {
            entrance.writer(station).acquireUninterruptibly();
        }
        NaiveUnit unit = new NaiveUnit(this, station, state(station), state(station), false);
        running.put(unit, station);
        boolean failed = true;
        try {
            R answer = work.apply(unit);
            failed = false;
            if (is(Fault.READS_LEAVE_COMMITS)) {
                State base = state(station);
                publish(station, act, base, new State(base.revision() + 1, base.kinds(), base.commits()), List.of());
            }
            if (closed && is(Fault.BEGINS_THE_WORK_WHEN_CLOSED)) {
                throw new StorageException("The storage is closed; open it again.");
            }
            return answer;
        } finally {
            running.remove(unit);
            unit.end();
            if (locks) {
                entrance.writer(station).release();
            }
            if (!nested) {
                entrance.leave(failed);
            }
        }
    }

    @Override
    public <R extends @Nullable Object> R write(
            StationId station, Act act, Function<? super Records, ? extends R> work) {
        requireOpen(Fault.WRITES_WHEN_CLOSED);
        boolean nested = entrance.enter(station);
        Semaphore writer = entrance.writer(station);
        State early = state(station);
        boolean known = ids.has(shared(station), act.unit());
        boolean waits = !writer.tryAcquire();
        @Nullable Object first = null;
        if (waits) {
            if (is(Fault.ANSWERS_WHAT_THE_FIRST_RUN_SAID)) {
                first = work.apply(new NaiveUnit(this, station, early, early, true));
            }
            entrance.await(writer);
        }
        boolean failed = true;
        try {
            if (!is(Fault.CHECKS_UNIT_IDS_BEFORE_ITS_TURN)) {
                known = ids.has(shared(station), act.unit());
            }
            ids.requireNew(known, act.unit());
            R answer = commit(shared(station), act, work, early, waits);
            failed = false;
            @SuppressWarnings("unchecked")
            R told = first == null ? answer : (R) first;
            return told;
        } finally {
            boolean stuck = failed && is(Fault.KEEPS_THE_LOCK_OF_A_FAILED_WRITER)
                    || closed && is(Fault.WAITING_WRITERS_HANG_ON_CLOSING);
            if (!stuck) {
                writer.release();
            }
            if (!nested) {
                entrance.leave(failed);
            }
        }
    }

    private <R extends @Nullable Object> R commit(
            StationId station, Act act, Function<? super Records, ? extends R> work, State early, boolean waited) {
        State base = live.getOrDefault(station, State.EMPTY);
        if (is(Fault.REMEMBERS_FAILED_UNITS)) {
            ids.add(station, act.unit());
        }
        boolean careless = is(Fault.ACCEPTS_WHAT_WAS_STALE_ON_A_RETRY) && ids.wasLost(station, act.unit());
        NaiveUnit unit =
                new NaiveUnit(this, station, base, is(Fault.CHECKS_STALENESS_BEFORE_ITS_TURN) ? early : base, true);
        unit.careless(careless);
        running.put(unit, station);
        try {
            R answer = work.apply(unit);
            if (waited && is(Fault.RUNS_THE_WORK_AGAIN_ON_TOP)) {
                answer = work.apply(unit);
            }
            if (!UnitGuard.isRefused(answer) || is(Fault.KEEPS_WHAT_WAS_REFUSED)) {
                keepUnlessLost(station, act, base, unit, waited);
            } else {
                afterFailure(station, act, base, unit);
                if (is(Fault.REMEMBERS_REFUSED_UNITS)) {
                    ids.add(station, act.unit());
                }
            }
            return is(Fault.FORGETS_THE_ANSWER) && answer instanceof Integer ? null : answer;
        } catch (RuntimeException | Error e) {
            afterFailure(station, act, base, unit);
            if (is(Fault.KEEPS_WHAT_THREW) || e instanceof Error && is(Fault.KEEPS_WHAT_ENDED_IN_AN_ERROR)) {
                keep(station, act, base, unit, false);
            }
            if (e instanceof StaleRevisionException) {
                ids.lose(station, act.unit());
            }
            boolean own = e instanceof StorageException && is(Fault.TAKES_A_FAILURE_OF_THE_WORK_FOR_ITS_OWN);
            if (own || is(Fault.WRAPS_WHAT_WAS_THROWN)) {
                throw new StorageException("it failed", e);
            }
            throw e;
        } finally {
            running.remove(unit);
            unit.end();
        }
    }

    private void keepUnlessLost(StationId station, Act act, State base, NaiveUnit unit, boolean waited) {
        RuntimeException lost = unit.lost();
        if (lost != null && !is(Fault.FORGETS_A_STALE_PUT_THAT_WAS_CAUGHT)) {
            if (is(Fault.LOSES_ONLY_THE_STALE_KIND)) {
                keep(station, act, base, unit, waited);
            }
            throw lost;
        }
        keep(station, act, base, unit, waited);
    }

    private void afterFailure(StationId station, Act act, State base, NaiveUnit unit) {
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
        Map<String, Map<String, Kept>> read = unit.readBack();
        if (read != null && is(Fault.KEEPS_WHAT_WAS_READ_BACK)) {
            live.put(station, new State(base.revision(), read, base.commits()));
        }
    }

    private void keep(StationId station, Act act, State base, NaiveUnit unit, boolean waited) {
        List<Commit.Touched> touched = unit.touched();
        if (touched.isEmpty() && !is(Fault.EMPTY_UNITS_TAKE_A_REVISION)) {
            if (is(Fault.REMEMBERS_EMPTY_UNITS)) {
                ids.add(station, act.unit());
            }
            return;
        }
        long revision = unit.revision() + (waited && is(Fault.LEAVES_A_GAP_AFTER_WAITING) ? 1 : 0);
        before.put(station, base);
        publish(station, act, base, new State(revision, unit.kinds(), base.commits()), touched);
    }

    /** Publishes a state with one more commit. */
    private void publish(StationId station, Act act, State base, State after, List<Commit.Touched> touched) {
        List<Commit> commits = new ArrayList<>(after.commits());
        commits.add(new Commit(Math.max(1, after.revision()), NaiveCommits.told(fault, act), touched));
        publisher.publish(station, base, new State(after.revision(), after.kinds(), List.copyOf(commits)));
        ids.add(station, act.unit());
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
        return entrance.stream(
                live.getOrDefault(shared(station), State.EMPTY).commits().stream()
                        .filter(commit -> commit.revision() > from)
                        .toList(),
                () -> closed);
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
        return entrance.stream(
                known.stream()
                        .sorted(is(Fault.TELLS_STATIONS_UNSORTED) ? order.reversed() : order)
                        .toList(),
                () -> closed);
    }

    @Override
    public void close() {
        if (closed && is(Fault.CANNOT_BE_CLOSED_TWICE)) {
            throw new IllegalStateException("closed before");
        }
        closed = true;
        if (is(Fault.CLOSING_AND_UNITS_WAIT_FOR_EACH_OTHER) && !running.isEmpty()) {
            hang();
        }
        disk.putAll(live);
        if (is(Fault.KEEPS_HALF_OF_A_UNIT_ON_CLOSING)) {
            running.forEach((unit, station) -> {
                State base = state(station);
                disk.put(station, new State(base.revision() + 1, unit.kinds(), base.commits()));
            });
        }
    }
}
