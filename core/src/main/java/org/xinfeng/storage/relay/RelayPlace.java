package org.xinfeng.storage.relay;

import java.time.Instant;
import java.util.Optional;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.storage.Commit;

/**
 * How far a handler has come in a station. Kept with the station's own records, so that any storage keeps it and it moves
 * house with them.
 *
 * @param upTo the revision up to which every commit was handled, or did not need to be
 * @param begun whether it was given a commit; if not, all so far were from before its time
 * @param failing there if the next commit fails
 */
public record RelayPlace(HandlerCode handler, long upTo, boolean begun, Optional<Failing> failing) {

    public static final Kind<HandlerCode, RelayPlace> KIND =
            Kind.of("relay_place", RelayPlace::handler, Shape.of(RelayPlace.class));

    /**
     * @param since when the commit failed for the first time
     * @param exception the class of what the handler threw then; its message is not kept, since it may name a person
     */
    public record Failing(Instant since, String exception) {}

    public RelayPlace {
        if (upTo < 0) {
            throw new IllegalArgumentException("upTo must not be negative but is " + upTo);
        }
    }

    /** Whether a commit does nothing but keep places. It is given to nobody, so that relays do not keep each other busy. */
    static boolean isAllOf(Commit commit) {
        return commit.touched().stream().allMatch(touched -> touched.kind().equals(KIND.code()));
    }

    /** Whether this is to be kept in place of another: it is further, or as far and the first to have failed there. */
    boolean replaces(RelayPlace other) {
        return upTo > other.upTo
                || upTo == other.upTo && failing.isPresent() && other.failing().isEmpty();
    }
}
