package org.xinfeng.storage;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;

/**
 * How far the commits of a station are the same in two storages.
 *
 * @param common how many are, from the first on
 * @param source the last revision of the source, 0 if there is none
 * @param target the last revision of the target, 0 if there is none
 */
record Standing(long common, long source, long target) {

    /** @throws StorageException if a commit of the source names another kind than these */
    static Standing of(Storage from, Storage to, StationId station, Set<String> kinds) {
        try (Stream<Commit> kept = to.commits(station, 0);
                Stream<Commit> original = from.commits(station, 0)) {
            Iterator<Commit> ofTarget = kept.iterator();
            Iterator<Commit> ofSource = original.iterator();
            long common = 0;
            long source = 0;
            long target = 0;
            while (ofSource.hasNext()) {
                Commit commit = ofSource.next();
                requireKnown(commit, station, kinds);
                source = commit.revision();
                if (ofTarget.hasNext()) {
                    Commit copy = ofTarget.next();
                    target = copy.revision();
                    common += common == source - 1 && copy.equals(commit) ? 1 : 0;
                }
            }
            while (ofTarget.hasNext()) {
                target = ofTarget.next().revision();
            }
            return new Standing(common, source, target);
        }
    }

    static void requireKnown(Commit commit, StationId station, Set<String> kinds) {
        for (Commit.Touched touched : commit.touched()) {
            if (!kinds.contains(touched.kind())) {
                throw new StorageException("Commit " + commit.revision() + " of station " + station.value()
                        + " wrote the kind " + touched.kind() + ", which was not given to the transfer; nothing was"
                        + " written of it. Give every kind that the source keeps.");
            }
        }
    }

    /** @throws StorageException if the commits of the target are not the first ones of the source */
    void requireResumable(StationId station) {
        if (source == 0 && target == 0) {
            throw new StorageException(
                    "The source holds no station " + station.value() + "; nothing was written. Look at the id.");
        }
        if (target > common && source == common) {
            throw new StorageException("Station " + station.value() + " is at revision " + source + " in the source but"
                    + " at " + target + " in the target; nothing was written. Look whether they are the wrong way"
                    + " round.");
        }
        if (target > common) {
            throw new StorageException("The target holds another station " + station.value() + ": its commit "
                    + (common + 1) + " is not that of the source; nothing was written. Move into a storage that does"
                    + " not hold the station.");
        }
    }
}
