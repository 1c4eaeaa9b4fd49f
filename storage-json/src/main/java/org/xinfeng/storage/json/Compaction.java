package org.xinfeng.storage.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinfeng.kernel.Kind;
import org.xinfeng.storage.Commit;

/**
 * Finds the last state of every record in a snapshot and the journal behind it, without knowing the {@link Kind}s: a
 * record is bytes with an id, and keeps the version it was written in.
 */
final class Compaction implements Visitor {

    /** Version, dates and instants of a group, shared by its records. */
    record Format(int version, List<String> dates, List<String> instants) {}

    /** Where a record stands. */
    record At(LineFile file, long position, int length, long revision, String id, Format format) {}

    /** One station: its commits, and for each kind its records by id. */
    record Station(List<Commit> commits, Map<String, Map<String, At>> kinds) {}

    private final Map<String, Station> stations = new TreeMap<>();
    private final Map<Format, Format> formats = new HashMap<>();

    Map<String, Station> stations() {
        return stations;
    }

    private Station station(String id) {
        return stations.computeIfAbsent(id, key -> new Station(new ArrayList<>(), new TreeMap<>()));
    }

    @Override
    public void commit(String id, Commit commit) {
        station(id).commits().add(commit);
    }

    @Override
    public void group(String id, Group group, long revision, LineWindow window, long position, int offset) {
        JsonReader in = new JsonReader(window.bytes(), group.rowsFrom());
        List<String> ids = group.ids(in);
        long[] revisions = revision > 0 ? new long[0] : group.revisions(in, ids.size());
        Format format =
                formats.computeIfAbsent(new Format(group.version(), group.dates(), group.instants()), found -> found);
        Map<String, At> records = station(id).kinds().computeIfAbsent(group.kind(), key -> new LinkedHashMap<>());
        long begin = position + Line.HEAD - window.json();
        int[] bounds = group.bounds(in, ids.size());
        for (int i = 0; i < ids.size(); i++) {
            String record = ids.get(i);
            int length = bounds[i + 1] - bounds[i] - 1;
            long written = revision > 0 ? revision : revisions[i];
            records.put(record, new At(window.file(), begin + bounds[i], length, written, record, format));
        }
    }
}
