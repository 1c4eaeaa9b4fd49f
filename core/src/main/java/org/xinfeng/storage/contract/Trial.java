package org.xinfeng.storage.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;

/** One run of one check: an empty storage, and short ways to use it and to say what was expected. */
final class Trial {

    static final StationId TOWN = StationId.of("town");
    static final StationId VALLEY = StationId.of("valley");
    private static final Instant FIRST = Instant.parse("2024-02-29T08:15:30.000001Z");

    private final Setup setup;
    private final Law law;
    private final String check;
    private final Crew crew;
    private final AtomicLong units = new AtomicLong();
    private volatile Storage storage;
    private volatile boolean closed;

    private Trial(Setup setup, Law law, String check, Crew crew) {
        this.setup = setup;
        this.law = law;
        this.check = check;
        this.crew = crew;
        this.storage = open(setup.fixture());
    }

    private static Storage open(StorageFixture fixture) {
        Storage fresh = fixture.open();
        try (Stream<StationId> stations = fresh.stations()) {
            if (stations.findAny().isPresent()) {
                fresh.close();
                throw new IllegalStateException(
                        "the fixture gave a storage that is not empty; the contract is not run on records that matter");
            }
        }
        return fresh;
    }

    /** Runs a check on a thread of its own, so that a storage that hangs does not hang the kit. */
    static void run(Setup setup, Law law, String name, Check.Body body) {
        try (Crew crew = new Crew(setup.patience())) {
            Trial trial = new Trial(setup, law, name, crew);
            try {
                crew.answer(
                        crew.start(() -> {
                            body.run(trial);
                            if (!trial.closed) {
                                trial.storage.close();
                            }
                            return true;
                        }),
                        20);
            } catch (BrokenLaw broken) {
                crew.start(() -> {
                    trial.storage.close();
                    return true;
                });
                throw broken;
            } catch (TimeoutException e) {
                throw trial.broken(
                        "the check", "an end", "nothing in " + setup.patience().multipliedBy(20), e);
            } catch (Exception | Error e) {
                throw trial.broken("the check", "no failure", String.valueOf(e), e);
            }
        }
    }

    Setup setup() {
        return setup;
    }

    Storage storage() {
        return storage;
    }

    Act act() {
        return act("unit-" + units.incrementAndGet());
    }

    Act act(String unit) {
        return new Act(
                ActorId.of("worker-7"), Purpose.of("casework"), FIRST.plusNanos(1_000 * units.get()), UnitId.of(unit));
    }

    /** Closes the storage for the rest of the check. */
    void close() {
        closed = true;
        storage.close();
    }

    /** Opens a fresh storage in place of this one. */
    void startOver() {
        storage.close();
        storage = open(setup.fixture());
    }

    /** Closes the storage and opens it again, if it is a durable one. */
    void restart() {
        if (setup.fixture() instanceof StorageFixture.Durable durable) {
            storage.close();
            storage = durable.reopen();
        }
    }

    /** Opens again what was closed, if it is a durable storage; whether it is. */
    boolean reopen() {
        if (setup.fixture() instanceof StorageFixture.Durable durable) {
            storage = durable.reopen();
            closed = false;
            return true;
        }
        return false;
    }

    /** Leaves the storage without closing it and opens it again; only for durable ones. */
    void crash() {
        storage = ((StorageFixture.Durable) setup.fixture()).crash();
    }

    <R extends @Nullable Object> R read(Function<Records, R> work) {
        return storage.read(TOWN, act(), work);
    }

    <R extends @Nullable Object> R write(Function<Records, R> work) {
        return storage.write(TOWN, act(), work);
    }

    /** A unit that answers nothing. */
    void unit(Consumer<Records> work) {
        unit(TOWN, work);
    }

    void unit(StationId station, Consumer<Records> work) {
        storage.write(station, act(), records -> {
            work.accept(records);
            return true;
        });
    }

    /** Adds records in a unit. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <I extends Code, T> void add(Kind<I, T> kind, T... values) {
        unit(records -> List.of(values).forEach(records.store(kind)::add));
    }

    /** Stores a value in place of the one that is there, in a unit. */
    <I extends Code, T> void change(Kind<I, T> kind, T value) {
        unit(records -> records.store(kind).save(kind.id().apply(value), value));
    }

    <I extends Code, T> Optional<Versioned<T>> find(Kind<I, T> kind, I id) {
        return read(records -> records.store(kind).find(id));
    }

    /** The value of a record, if it is there. */
    <I extends Code, T> Optional<T> value(Kind<I, T> kind, I id) {
        return find(kind, id).map(Versioned::value);
    }

    /** The ids of a scan of TOWN, in order. */
    <I extends Code, T> List<String> ids(Kind<I, T> kind, Index<T> index, Prefix prefix) {
        return read(records -> ids(kind, records.store(kind).scan(index, prefix, null, 10_000)));
    }

    static <I extends Code, T> List<String> ids(Kind<I, T> kind, List<Versioned<T>> found) {
        return found.stream()
                .map(record -> kind.id().apply(record.value()).value())
                .toList();
    }

    /** The commits of TOWN. */
    List<Commit> commits() {
        return commits(TOWN, 0);
    }

    List<Commit> commits(StationId station, long after) {
        try (Stream<Commit> commits = storage.commits(station, after)) {
            return commits.toList();
        }
    }

    /** The revisions of the commits of TOWN. */
    List<Long> revisions() {
        return commits().stream().map(Commit::revision).toList();
    }

    List<String> stations() {
        try (Stream<StationId> stations = storage.stations()) {
            return stations.map(StationId::value).toList();
        }
    }

    /** @throws BrokenLaw if what came is not what was expected */
    void expect(String done, @Nullable Object expected, @Nullable Object came) {
        if (!Objects.equals(expected, came)) {
            throw broken(done, String.valueOf(expected), String.valueOf(came), null);
        }
    }

    /** @throws BrokenLaw if the work ends otherwise than by an exception of the type */
    <X extends Throwable> X refuses(String done, Class<X> type, Runnable work) {
        try {
            work.run();
        } catch (BrokenLaw e) {
            throw e;
        } catch (Throwable e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw broken(done, type.getSimpleName(), e.toString(), e);
        }
        throw broken(done, type.getSimpleName(), "no failure", null);
    }

    /** Expects a stale put that names what it was about. */
    void stale(String done, Kind<?, ?> kind, String id, long readAt, long found, Runnable work) {
        StaleRevisionException stale = refuses(done, StaleRevisionException.class, work);
        expect(
                done + ": what the exception names",
                List.of(kind.code(), id, readAt, found),
                List.of(stale.kind(), stale.id(), stale.readAt(), stale.found()));
    }

    BrokenLaw broken(String done, String expected, String came, @Nullable Throwable cause) {
        return new BrokenLaw(law, check, done, expected, came, cause);
    }

    /** Starts a thread. */
    <R extends @Nullable Object> Future<R> start(java.util.concurrent.Callable<R> work) {
        return crew.start(work);
    }

    /** Waits until something has happened. */
    void await(String done, CountDownLatch latch) {
        try {
            if (!crew.await(latch)) {
                throw broken(done, "it goes on", "it still waits after " + setup.patience(), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(done, "it goes on", "it was interrupted", e);
        }
    }

    /** What a storage answers that may have to be reached again first; it must be soon. */
    <R> R reached(String done, Supplier<R> work) {
        long deadline = System.nanoTime() + setup.patience().toNanos();
        while (true) {
            try {
                return work.get();
            } catch (StorageException e) {
                if (e instanceof StaleRevisionException || System.nanoTime() > deadline) {
                    throw broken(done, "an answer within " + setup.patience(), e.toString(), e);
                }
                Thread.yield();
            }
        }
    }

    /** Waits until something is so, looking again and again. */
    void until(String done, BooleanSupplier so) {
        long deadline = System.nanoTime() + setup.patience().toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw broken(done, "it goes on", "nothing after " + setup.patience(), null);
            }
            Thread.yield();
        }
    }

    /** The answer of a thread; a thread that does not end has broken the law. */
    <R extends @Nullable Object> R answer(String done, Future<R> future) {
        try {
            return crew.answer(future, 1);
        } catch (TimeoutException e) {
            throw broken(done, "an answer", "it still waits after " + setup.patience(), e);
        } catch (Exception e) {
            throw broken(done, "an answer", e.toString(), e);
        }
    }

    /** What each of several threads answers that begin at the same time. */
    <R> List<R> race(String done, int threads, IntFunction<R> each) {
        CountDownLatch ready = new CountDownLatch(threads);
        List<Future<R>> futures = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int mine = i;
            futures.add(start(() -> {
                ready.countDown();
                await("all threads are ready", ready);
                return each.apply(mine);
            }));
        }
        return answers(done, futures);
    }

    /** The answers of several threads. */
    <R> List<R> answers(String done, List<Future<R>> futures) {
        List<R> answers = new ArrayList<>();
        futures.forEach(future -> answers.add(answer(done, future)));
        return answers;
    }
}
