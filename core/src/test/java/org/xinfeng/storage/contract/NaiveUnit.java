package org.xinfeng.storage.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Code;
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
    private final boolean writing;
    private final Map<String, Map<String, Kept>> kinds;
    private final Map<String, State> snapshots = new HashMap<>();
    private final Map<String, List<String>> touched = new LinkedHashMap<>();
    private @Nullable RuntimeException lost;
    private boolean over;
    private @Nullable Runnable undoLast;

    NaiveUnit(NaiveStorage storage, StationId station, State base, boolean writing) {
        this.storage = storage;
        this.station = station;
        this.base = base;
        this.writing = writing;
        this.kinds = NaiveStorage.copy(base.kinds());
    }

    boolean is(Fault asked) {
        return storage.is(asked);
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
    }

    boolean writing() {
        return writing;
    }

    long revision() {
        return storage.nextRevision(base);
    }

    /** The records of a kind as this unit sees them. */
    Map<String, Kept> table(String kind) {
        if (!writing && is(Fault.READS_AT_READ_COMMITTED)) {
            return storage.state(station).kinds().getOrDefault(table0(kind), Map.of());
        }
        if (!writing && snapshots.containsKey(kind)) {
            return snapshots.get(kind).kinds().getOrDefault(table0(kind), Map.of());
        }
        return kinds.computeIfAbsent(table0(kind), code -> new TreeMap<>());
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
        List<String> ids = touched.computeIfAbsent(kind, code -> new ArrayList<>());
        if (!ids.contains(id) || is(Fault.COMMITS_DOUBLE_IDS)) {
            ids.add(id);
        }
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

    @Nullable
    RuntimeException lost() {
        return lost;
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
                .forEach((kind, ids) -> told.add(new Commit.Touched(
                        kind, is(Fault.COMMITS_SORT_IDS) ? ids.stream().sorted().toList() : ids)));
        return is(Fault.COMMITS_MISS_A_KIND) && told.size() > 1 ? told.subList(0, 1) : told;
    }

    void end() {
        over = true;
    }
}
