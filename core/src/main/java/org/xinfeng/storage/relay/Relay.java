package org.xinfeng.storage.relay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Storage;

/**
 * Gives the commits of stations to handlers: to each handler every commit of a station in order, at least once. How far
 * each has come is kept in the station itself, so it survives restarts on any storage.
 *
 * <p>A handler that fails waits at that commit of that station and is given it again by the next run; other handlers and
 * other stations go on. {@link #health} says who is behind, and who has been failing since when.
 *
 * <p>It has no threads and no clock of its own: the host calls {@link #run} from its scheduler, as often as its handlers
 * may be late. One relay gives a station to one thread at a time. Two processes may run at once: then both may give the
 * same commits, and the place of neither goes back. Commits that only keep places are given to nobody, so a run with
 * nothing new writes nothing.
 *
 * <p>Not a queue: nothing is kept but places, and a handler that was taken away leaves its place where it was.
 */
public final class Relay {

    private static final int USUAL_BATCH = 200;
    private static final Purpose PURPOSE = Purpose.of("relay");

    /**
     * What a run did for one handler in one station; there is none if nothing was ahead.
     *
     * @param commits how many it handled
     * @param upTo the revision it has come to
     * @param failed whether it then failed
     * @param more whether the batch was full and others are ahead
     */
    public record Delivered(
            StationId station, HandlerCode handler, int commits, long upTo, boolean failed, boolean more) {}

    /** What a run did. */
    public record Run(List<Delivered> deliveries) {

        public Run {
            deliveries = List.copyOf(deliveries);
        }

        /** How many commits were handled, counted for each handler. */
        public long commits() {
            return deliveries.stream().mapToLong(Delivered::commits).sum();
        }

        /** Whether another run would go on at once: a batch was full, and its handler does not fail. */
        public boolean more() {
            return deliveries.stream().anyMatch(Delivered::more);
        }
    }

    /**
     * How a handler does in one station.
     *
     * @param upTo the revision it has come to
     * @param behind how many commits are ahead of it
     */
    public record Health(StationId station, HandlerCode handler, long upTo, long behind, Optional<Failure> failure) {}

    /**
     * That the next commit fails.
     *
     * @param since when it failed for the first time; survives restarts
     * @param attempts how often it has failed since this relay was made
     * @param exception the class of what was thrown; never a message, which may name a person
     */
    public record Failure(Instant since, int attempts, String exception) {}

    private final Storage storage;
    private final ActorId actor;
    private final InstantSource time;
    private final List<Subscriber> subscribers;
    private final int batch;
    private final Failures failures = new Failures();
    private final Map<StationId, ReentrantLock> turns = new ConcurrentHashMap<>();

    private Relay(Storage storage, ActorId actor, InstantSource time, List<Subscriber> subscribers, int batch) {
        this.storage = storage;
        this.actor = actor;
        this.time = time;
        this.subscribers = subscribers;
        this.batch = batch;
    }

    /**
     * A relay without handlers.
     *
     * @param actor in whose name places are read and kept
     */
    public static Relay over(Storage storage, ActorId actor, InstantSource time) {
        return new Relay(storage, actor, time, List.of(), USUAL_BATCH);
    }

    /**
     * With one more handler, which is given every commit from the first on.
     *
     * @throws IllegalArgumentException if there is one of that code
     */
    public Relay to(HandlerCode code, Handler handler) {
        return with(new Subscriber(code, Optional.empty(), handler));
    }

    /**
     * With one more handler, which is given every commit from the first one that is not before {@code since}. There is no
     * "from now on": it would be another now after each restart, and what came in between would be missed. Name the
     * instant the handler was introduced.
     *
     * @param since commits of a station are passed over until one is not before this instant; from there on each is
     *     given, whatever its instant
     * @throws IllegalArgumentException if there is one of that code
     */
    public Relay to(HandlerCode code, Instant since, Handler handler) {
        return with(new Subscriber(code, Optional.of(since), handler));
    }

    private Relay with(Subscriber subscriber) {
        if (subscribers.stream().anyMatch(known -> known.code().equals(subscriber.code()))) {
            throw new IllegalArgumentException(
                    "there is a handler " + subscriber.code().value() + " already");
        }
        List<Subscriber> more = new ArrayList<>(subscribers);
        more.add(subscriber);
        return new Relay(storage, actor, time, List.copyOf(more), batch);
    }

    /**
     * The same with another size of batches.
     *
     * @param commits most commits that a run gives to a handler in a station before places are kept; 200 if not said
     */
    public Relay inBatchesOf(int commits) {
        if (commits < 1) {
            throw new IllegalArgumentException("commits must be at least 1 but is " + commits);
        }
        return new Relay(storage, actor, time, subscribers, commits);
    }

    /**
     * Gives one batch of each station to each handler. Ends early if the thread is interrupted.
     *
     * @throws StorageException if the storage failed for a station, after the others were gone through
     */
    public Run run() {
        List<Delivered> done = new ArrayList<>();
        StorageException failed = null;
        for (StationId station : stations()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                done.addAll(deliver(station).deliveries());
            } catch (StorageException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return new Run(done);
    }

    /**
     * Gives one batch of a station to each handler.
     *
     * @throws StorageException if the storage failed; what was handled may be given again
     * @throws IllegalStateException inside a handler of this relay for the same station
     */
    public Run deliver(StationId station) {
        ReentrantLock turn = turns.computeIfAbsent(station, key -> new ReentrantLock());
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a handler must not run the relay that runs it");
        }
        turn.lock();
        try {
            return give(station);
        } finally {
            turn.unlock();
        }
    }

    private Run give(StationId station) {
        Map<HandlerCode, RelayPlace> places = places(station);
        List<Delivered> done = new ArrayList<>();
        List<RelayPlace> moved = new ArrayList<>();
        for (Subscriber to : subscribers) {
            Optional<RelayPlace> kept = Optional.ofNullable(places.get(to.code()));
            Subscriber.Batch ahead = to.next(storage, station, kept, batch);
            Turn turn = Turn.of(to, station, ahead, kept, act().at());
            turn.tell(failures);
            turn.delivered().ifPresent(done::add);
            if (turn.moved()) {
                moved.add(turn.place());
            }
        }
        if (!moved.isEmpty()) {
            keep(station, moved);
        }
        return new Run(done);
    }

    /** Keeps places; one that another process has brought further meanwhile stays. */
    private void keep(StationId station, List<RelayPlace> moved) {
        boolean unusedAnswer = storage.write(station, act(), records -> {
            Store<HandlerCode, RelayPlace> store = records.store(RelayPlace.KIND);
            for (RelayPlace place : moved) {
                Optional<Versioned<RelayPlace>> other = store.find(place.handler());
                if (other.isEmpty()) {
                    store.add(place);
                } else if (place.replaces(other.get().value())) {
                    store.replace(other.get(), place);
                }
            }
            return true;
        });
    }

    /** How each handler does in each station; reads every commit that is ahead of one. */
    public List<Health> health() {
        List<Health> health = new ArrayList<>();
        stations().forEach(station -> health.addAll(health(station)));
        return health;
    }

    /** How each handler does in a station. */
    public List<Health> health(StationId station) {
        Map<HandlerCode, RelayPlace> places = places(station);
        List<Health> health = new ArrayList<>();
        for (Subscriber of : subscribers) {
            Optional<RelayPlace> place = Optional.ofNullable(places.get(of.code()));
            Optional<Failure> failure = place.flatMap(RelayPlace::failing)
                    .map(failing -> failures.of(station, of.code())
                            .filter(tries -> tries.revision() == place.get().upTo() + 1)
                            .map(tries -> new Failure(failing.since(), tries.count(), tries.exception()))
                            .orElseGet(() -> new Failure(failing.since(), 0, failing.exception())));
            health.add(new Health(
                    station,
                    of.code(),
                    place.map(RelayPlace::upTo).orElse(0L),
                    of.behind(storage, station, place),
                    failure));
        }
        return health;
    }

    private Map<HandlerCode, RelayPlace> places(StationId station) {
        List<HandlerCode> codes = subscribers.stream().map(Subscriber::code).toList();
        return storage.read(station, act(), records -> {
            Map<HandlerCode, RelayPlace> places = new HashMap<>();
            for (Versioned<RelayPlace> found :
                    records.store(RelayPlace.KIND).find(codes).values()) {
                places.put(found.value().handler(), found.value());
            }
            return places;
        });
    }

    private List<StationId> stations() {
        try (Stream<StationId> stations = storage.stations()) {
            return stations.toList();
        }
    }

    private Act act() {
        return Act.of(actor, PURPOSE, time.instant());
    }
}
