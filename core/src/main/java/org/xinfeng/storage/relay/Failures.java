package org.xinfeng.storage.relay;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xinfeng.kernel.StationId;

/** How often handlers have failed since this relay was made. Not kept: keeping it would write a commit for each try. */
final class Failures {

    private record Key(StationId station, HandlerCode handler) {}

    /**
     * @param revision of the commit that fails
     * @param exception the class of what was thrown last
     */
    record Tries(long revision, int count, String exception) {}

    private final Map<Key, Tries> tries = new ConcurrentHashMap<>();

    void failed(StationId station, HandlerCode handler, long revision, String exception) {
        tries.merge(
                new Key(station, handler),
                new Tries(revision, 1, exception),
                (former, next) ->
                        former.revision() == revision ? new Tries(revision, former.count() + 1, exception) : next);
    }

    void handled(StationId station, HandlerCode handler) {
        tries.remove(new Key(station, handler));
    }

    Optional<Tries> of(StationId station, HandlerCode handler) {
        return Optional.ofNullable(tries.get(new Key(station, handler)));
    }
}
