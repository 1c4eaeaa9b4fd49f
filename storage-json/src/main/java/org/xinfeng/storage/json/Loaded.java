package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.memory.CommitLog;

/** What the lines of a snapshot and a journal come to: the commits, and where the records stand. */
final class Loaded implements Visitor {

    private static final class Station {
        final List<Commit> commits = new ArrayList<>();
        final Map<String, KeptLines> kinds = new HashMap<>();
    }

    private final Map<String, Station> stations = new HashMap<>();

    private Station station(String id) {
        Station known = stations.get(id);
        return known != null ? known : stations.computeIfAbsent(id, key -> new Station());
    }

    @Override
    public void commit(String id, Commit commit) {
        List<Commit> commits = station(id).commits;
        if (commit.revision() != commits.size() + 1) {
            throw new IllegalStateException(
                    "revision " + commit.revision() + " of station " + id + " follows revision " + commits.size());
        }
        commits.add(commit);
    }

    @Override
    public void group(String id, Group group, long revision, LineWindow window, long position, int offset) {
        station(id)
                .kinds
                .computeIfAbsent(group.kind(), key -> new KeptLines())
                .add(new KeptLines.Place(window.file(), position, offset, revision));
    }

    Map<StationId, CommitLog.KeptStation> stations() {
        Map<StationId, CommitLog.KeptStation> kept = new HashMap<>();
        stations.forEach((id, station) ->
                kept.put(StationId.of(id), new CommitLog.KeptStation(station.commits, Map.copyOf(station.kinds))));
        return kept;
    }
}
