package org.xinfeng.storage.relay;

import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;

/** What a host does with a commit: send it on, keep a copy up to date, ring a bell. */
@FunctionalInterface
public interface Handler {

    /**
     * Handles one commit. Called in the order of the commits of a station and outside every unit of work; with the same
     * commit again if the process ended, or the storage failed, before the place was kept. So what it does twice must be
     * the same as once: the unit id of the commit tells them apart.
     *
     * <p>A commit has no values. Read the records it names from the storage; they are as they are now, not as they were.
     *
     * @throws Exception if it could not; the station's later commits wait for this one, for this handler only.
     *     {@code InterruptedException} ends the run and does not count as a failure
     */
    void handle(StationId station, Commit commit) throws Exception;
}
