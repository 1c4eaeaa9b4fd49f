package org.xinfeng.storage.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.Town;

/** A handler that remembers what it was given, and fails when it is told to. */
final class Seen implements Handler {

    private final Map<StationId, List<Long>> revisions = new HashMap<>();
    private final Map<StationId, Long> failing = new HashMap<>();

    /** Fails at a commit until it is mended. */
    Seen failingAt(StationId station, long revision) {
        failing.put(station, revision);
        return this;
    }

    void mend() {
        failing.clear();
    }

    @Override
    public synchronized void handle(StationId station, Commit commit) throws Exception {
        if (failing.getOrDefault(station, 0L) == commit.revision()) {
            throw new java.io.IOException("王小明 cannot be reached");
        }
        revisions.computeIfAbsent(station, key -> new ArrayList<>()).add(commit.revision());
    }

    synchronized List<Long> of(StationId station) {
        return List.copyOf(revisions.getOrDefault(station, List.of()));
    }

    /** The revisions of a station that a handler must be given. */
    static List<Long> real(Storage storage, StationId station) {
        return Town.commits(storage, station).stream()
                .filter(commit -> !RelayPlace.isAllOf(commit))
                .map(Commit::revision)
                .toList();
    }

    /** Was given everything in order; what came again came again in order too, and nothing was passed over. */
    void sawAllOf(Storage storage, StationId station) {
        List<Long> expected = real(storage, station);
        int furthest = -1;
        int before = -1;
        for (long revision : of(station)) {
            int at = expected.indexOf(revision);
            assertTrue(at >= 0, () -> revision + " is not for handlers");
            int former = before;
            assertTrue(at == before + 1 || at <= before, () -> "place " + at + " came behind " + former);
            before = at;
            furthest = Math.max(furthest, at);
        }
        assertEquals(expected.size() - 1, furthest);
    }
}
