package org.xinfeng.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Transfer.Moved;
import org.xinfeng.storage.Transfer.Progress;
import org.xinfeng.storage.Transfer.Step;

/** One station on its way from one storage to another. */
final class StationMove {

    /** A batch of commits ends with as many of them as a step has, or behind so many records for each of these. */
    private static final int RECORDS_OF_A_COMMIT = 5;

    private final Storage from;
    private final Storage to;
    private final StationId station;
    private final Map<String, Kind<?, ?>> kinds;
    private final Act act;
    private final int step;
    private final Consumer<? super Progress> progress;
    private long at;

    StationMove(
            Storage from,
            Storage to,
            StationId station,
            Map<String, Kind<?, ?>> kinds,
            Act act,
            int step,
            Consumer<? super Progress> progress) {
        this.from = from;
        this.to = to;
        this.station = station;
        this.kinds = kinds;
        this.act = act;
        this.step = step;
        this.progress = progress;
    }

    Moved run(Standing standing) {
        at = standing.common();
        List<Commit> batch = next();
        while (!batch.isEmpty()) {
            copy(batch, standing.source());
            batch = next();
        }
        Comparison comparison = new Comparison(from, to, station, act, step);
        for (Kind<?, ?> kind : kinds.values()) {
            comparison.all(kind, at);
            tellVerified(comparison);
        }
        List<Commit> late = next();
        while (!late.isEmpty()) {
            copy(late, standing.source());
            idsByKind(late).forEach((code, ids) -> comparison.some(kind(code), ids, at));
            tellVerified(comparison);
            late = next();
        }
        comparison.commits(at, kinds.keySet());
        comparison.requireSame();
        return new Moved(station, at, at - standing.common(), comparison.verified());
    }

    private void tellVerified(Comparison comparison) {
        progress.accept(new Progress(station, Step.VERIFYING, comparison.verified(), -1));
    }

    /** The next commits of the source. */
    private List<Commit> next() {
        List<Commit> batch = new ArrayList<>();
        try (Stream<Commit> commits = from.commits(station, at)) {
            Iterator<Commit> each = commits.iterator();
            int records = 0;
            while (batch.size() < step && records < RECORDS_OF_A_COMMIT * step && each.hasNext()) {
                Commit commit = each.next();
                Standing.requireKnown(commit, station, kinds.keySet());
                batch.add(commit);
                for (Commit.Touched touched : commit.touched()) {
                    records += touched.ids().size();
                }
            }
        }
        return batch;
    }

    private void copy(List<Commit> batch, long total) {
        Map<String, Set<String>> ids = idsByKind(batch);
        Map<String, Load<?, ?>> loads = from.read(station, act, records -> {
            Map<String, Load<?, ?>> read = new HashMap<>();
            ids.forEach((code, wanted) -> read.put(code, Load.of(kind(code), records, wanted)));
            return read;
        });
        for (Commit commit : batch) {
            boolean unusedAnswer = to.write(station, commit.act(), records -> {
                commit.touched().forEach(touched -> load(loads, touched).put(records, touched.ids()));
                return true;
            });
        }
        Commit last = batch.get(batch.size() - 1);
        requireArrived(last);
        at = last.revision();
        progress.accept(new Progress(station, Step.COPYING, at, Math.max(at, total)));
    }

    private static Load<?, ?> load(Map<String, Load<?, ?>> loads, Commit.Touched touched) {
        return java.util.Objects.requireNonNull(loads.get(touched.kind()));
    }

    private Kind<?, ?> kind(String code) {
        return java.util.Objects.requireNonNull(kinds.get(code));
    }

    private static Map<String, Set<String>> idsByKind(List<Commit> batch) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (Commit commit : batch) {
            for (Commit.Touched touched : commit.touched()) {
                ids.computeIfAbsent(touched.kind(), code -> new LinkedHashSet<>())
                        .addAll(touched.ids());
            }
        }
        return ids;
    }

    private void requireArrived(Commit last) {
        try (Stream<Commit> commits = to.commits(station, last.revision() - 1)) {
            if (!commits.limit(2).toList().equals(List.of(last))) {
                throw new StorageException("The last commit of station " + station.value() + " in the target is not "
                        + last.revision() + " of the source, which was just written: somebody else writes to the"
                        + " target, or it loses what it is given. Remove the station from it and move again.");
            }
        }
    }
}
