package org.xinfeng.storage.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;

/**
 * A handler, and what is still ahead of it.
 *
 * @param since commits are passed over until one is not before this instant
 */
record Subscriber(HandlerCode code, Optional<Instant> since, Handler handler) {

    /**
     * The next commits of a station.
     *
     * @param upTo the revision behind which the batch ends, with all that is given to nobody
     * @param begun whether the handler was given a commit, or is now
     * @param skipped how many commits were passed over
     * @param more whether there are others behind it
     */
    record Batch(List<Commit> commits, long upTo, boolean begun, long skipped, boolean more) {}

    /** @param place the place in the station, if there is one */
    Batch next(Storage storage, StationId station, Optional<RelayPlace> place, int most) {
        long upTo = place.map(RelayPlace::upTo).orElse(0L);
        boolean begun = hasBegun(place);
        long skipped = 0;
        List<Commit> batch = new ArrayList<>();
        try (Stream<Commit> commits = storage.commits(station, upTo)) {
            Iterator<Commit> each = commits.iterator();
            while (each.hasNext()) {
                Commit commit = each.next();
                if (!RelayPlace.isAllOf(commit)) {
                    begun = begun || !isBefore(commit);
                    if (begun && batch.size() == most) {
                        return new Batch(batch, upTo, begun, skipped, true);
                    }
                    if (begun) {
                        batch.add(commit);
                    } else {
                        skipped++;
                    }
                }
                upTo = commit.revision();
            }
        }
        return new Batch(batch, upTo, begun, skipped, false);
    }

    /** How many commits are ahead. */
    long behind(Storage storage, StationId station, Optional<RelayPlace> place) {
        try (Stream<Commit> commits =
                storage.commits(station, place.map(RelayPlace::upTo).orElse(0L))) {
            return commits.filter(commit -> !RelayPlace.isAllOf(commit))
                    .dropWhile(commit -> !hasBegun(place) && isBefore(commit))
                    .count();
        }
    }

    private boolean hasBegun(Optional<RelayPlace> place) {
        return since.isEmpty() || place.map(RelayPlace::begun).orElse(false);
    }

    private boolean isBefore(Commit commit) {
        return since.isPresent() && commit.act().at().isBefore(since.get());
    }
}
