package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.NaiveStorage.Kept;
import org.xinfeng.storage.contract.NaiveStorage.State;

/** One unit of a {@link NaiveStorage}: a copy of all records. */
final class NaiveUnit implements Records {

    private final NaiveStorage storage;
    private final StationId station;
    private final State base;
    private final State checked;
    private final boolean writing;
    private final Map<String, Map<String, Kept>> kinds;
    private final Map<String, State> snapshots = new HashMap<>();
    private final Map<String, Collection<String>> touched = new LinkedHashMap<>();
    private final Map<String, Kept> found = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private @Nullable RuntimeException lost;
    private @Nullable RuntimeException later;
    private @Nullable Map<String, Map<String, Kept>> readBack;
    private @Nullable Map<String, Map<String, Kept>> flushed;
    private boolean careless;
    private boolean over;
    private @Nullable Runnable undoLast;

    /** @param checked the state that puts are checked against, which should be {@code base} */
    NaiveUnit(NaiveStorage storage, StationId station, State base, State checked, boolean writing) {
        this.storage = storage;
        this.station = station;
        this.base = base;
        this.checked = checked;
        this.writing = writing;
        this.kinds = NaiveStorage.copy(base.kinds());
    }

    boolean is(Fault asked) {
        return storage.is(asked);
    }

    Fault fault() {
        return storage.fault();
    }

    /** The row behind a cursor, as the last scan from the beginning counted them; or -1. */
    int row(String scan, List<List<Object>> rows, @Nullable Cursor after) {
        if (after == null) {
            storage.rows().put(scan, rows);
            return -1;
        }
        int row = storage.rows().getOrDefault(scan, List.of()).indexOf(after.position());
        return row < 0 ? -1 : row + 1;
    }

    @Override
    public <I extends Code, T> Store<I, T> store(Kind<I, T> kind) {
        requireRunning();
        if (is(Fault.TAKES_A_SNAPSHOT_PER_KIND)) {
            snapshots.computeIfAbsent(kind.code(), code -> storage.state(station));
        }
        return new NaiveStore<>(this, kind);
    }

    void requireRunning() {
        if (over && !is(Fault.STORES_LIVE_ON)) {
            throw new IllegalStateException("the unit is over");
        }
        if (!over) {
            storage.whileRunning();
        }
    }

    /** What happens before something is read. */
    void reads() {
        requireRunning();
        if (writing && !touched.isEmpty() && is(Fault.KEEPS_WHAT_WAS_READ_BACK)) {
            readBack = NaiveStorage.copy(kinds);
        }
        RuntimeException told = later;
        if (told != null) {
            later = null;
            throw told;
        }
    }

    @Nullable
    Map<String, Map<String, Kept>> readBack() {
        return readBack;
    }

    /** Remembers that a record was read. */
    void hasRead(String kind, String id) {
        read.add(kind + " " + id);
    }

    boolean wasRead(String kind, String id) {
        return read.contains(kind + " " + id);
    }

    void careless(boolean now) {
        careless = now;
    }

    boolean careless() {
        return careless;
    }

    boolean writing() {
        return writing;
    }

    long revision() {
        return storage.nextRevision(base);
    }

    /** The records of a kind as this unit sees them. */
    Map<String, Kept> table(String kind) {
        boolean empty = base.revision() == 0 && is(Fault.SNAPSHOT_OF_AN_EMPTY_STATION_IS_LIVE);
        if (!writing && (empty || is(Fault.READS_AT_READ_COMMITTED))) {
            return now(kind);
        }
        if (storage.closed() && is(Fault.FINDS_NOTHING_WHILE_CLOSING)) {
            return new TreeMap<>();
        }
        if (!writing && snapshots.containsKey(kind)) {
            return snapshots.get(kind).kinds().getOrDefault(table0(kind), Map.of());
        }
        return kinds.computeIfAbsent(table0(kind), code -> new TreeMap<>());
    }

    /** The records of a kind as they are committed at this moment. */
    Map<String, Kept> now(String kind) {
        return storage.state(station).kinds().getOrDefault(table0(kind), Map.of());
    }

    /** The records of a kind as scans of this unit see them. */
    Map<String, Kept> scanned(String kind) {
        if (!writing && is(Fault.SCANS_AT_READ_COMMITTED)) {
            return now(kind);
        }
        if (is(Fault.FLUSHES_ONCE) && writing && !touched.isEmpty()) {
            if (flushed == null) {
                flushed = NaiveStorage.copy(kinds);
            }
            return flushed.getOrDefault(kind, Map.of());
        }
        return is(Fault.DOES_NOT_SCAN_OWN_PUTS) ? committed(kind) : table(kind);
    }

    /** A record as this unit finds it. */
    @Nullable
    Kept found(String kind, String id) {
        Map<String, Kept> table = is(Fault.DOES_NOT_FIND_OWN_PUTS) ? committed(kind) : table(kind);
        if (!writing || !is(Fault.FINDS_WHAT_IT_FOUND_BEFORE)) {
            return table.get(id);
        }
        return found.computeIfAbsent(kind + " " + id, key -> table.get(id));
    }

    /** A record as puts of this unit are checked against. */
    @Nullable
    Kept checked(String kind, String id) {
        if (is(Fault.CHECKS_ONLY_AGAINST_WHAT_WAS_COMMITTED)) {
            return committed(kind).get(id);
        }
        boolean own = touched.getOrDefault(kind, List.of()).contains(id);
        return own || !is(Fault.CHECKS_STALENESS_BEFORE_ITS_TURN)
                ? table(kind).get(id)
                : checked.kinds().getOrDefault(kind, Map.of()).get(id);
    }

    private String table0(String kind) {
        return is(Fault.HAS_ONE_TABLE_FOR_ALL_KINDS) ? "all" : kind;
    }

    Map<String, Kept> committed(String kind) {
        return base.kinds().getOrDefault(table0(kind), Map.of());
    }

    void put(String kind, String id, Kept record) {
        Map<String, Kept> table = table(kind);
        Kept former = table.put(id, record);
        Collection<String> ids = touched.computeIfAbsent(
                kind, code -> is(Fault.COMMITS_DOUBLE_IDS) ? new ArrayList<>() : new LinkedHashSet<>());
        if (is(Fault.COMMITS_ORDER_IDS_BY_THE_LAST_PUT)) {
            ids.remove(id);
        }
        ids.add(id);
        undoLast = () -> {
            if (former == null) {
                table.remove(id);
            } else {
                table.put(id, former);
            }
        };
        if (is(Fault.ALL_RECORDS_AT_THE_STATIONS_REVISION)) {
            table.replaceAll((key, kept) -> new Kept(kept.version(), kept.fields(), revision()));
        }
        storage.writeWhileRunning(station, kinds);
    }

    RuntimeException lose(RuntimeException failure) {
        if (lost == null) {
            lost = failure;
        }
        return failure;
    }

    /** Throws a failure when something is next read, or else at the end. */
    void tellLater(RuntimeException failure) {
        later = failure;
    }

    @Nullable
    RuntimeException lost() {
        return lost != null ? lost : later;
    }

    /** All records as they are to be kept. */
    Map<String, Map<String, Kept>> kinds() {
        if (is(Fault.LOSES_THE_LAST_PUT) && undoLast != null) {
            undoLast.run();
        }
        return NaiveStorage.copy(kinds);
    }

    List<Commit.Touched> touched() {
        List<Commit.Touched> told = new ArrayList<>();
        new TreeMap<>(touched)
                .forEach((kind, ids) ->
                        told.add(new Commit.Touched(kind, NaiveCommits.ids(storage.fault(), List.copyOf(ids)))));
        return is(Fault.COMMITS_MISS_A_KIND) && told.size() > 1 ? told.subList(0, 1) : told;
    }

    void end() {
        over = true;
    }
}
