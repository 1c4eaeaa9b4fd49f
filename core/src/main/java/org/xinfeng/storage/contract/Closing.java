package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/**
 * Laws 8 and 9: a storage that is closed while units are at work. It may wait for them or let them fail; both are lawful.
 * Closing and the units must end, no unit may read that something is absent, and none is kept by half.
 */
final class Closing {

    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");

    private Closing() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a read under way at closing reads on or throws",
                        t -> underWay(t, work -> t.read(work)))
                .add(
                        Law.CLOSED_IS_NOT_EMPTY,
                        "a write under way at closing reads its puts or throws",
                        t -> underWay(
                                t,
                                work -> t.write(records -> {
                                    records.store(SLOTS).save(A, Slot.of("a").number(1));
                                    return work.apply(records);
                                })))
                .add(Law.CLOSED_IS_NOT_EMPTY, "a writer that waits at closing does not wait for ever", Closing::waiting)
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "a unit under way at closing is kept as it was answered, and not by half",
                        Closing::whole);
    }

    /** A unit that is held up by the kit; what came of it, if the storage did not throw. */
    private record Held<R>(Future<Optional<R>> unit, CountDownLatch leave) {}

    /** Starts a unit and waits until its work runs. The work ends when it is let go. */
    private static <R> Held<R> hold(Trial t, Function<Runnable, R> unit) {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Optional<R>> running = t.start(() -> orThrown(() -> unit.apply(() -> {
            entered.countDown();
            t.await("the storage is being closed", leave);
        })));
        t.await("start a unit", entered);
        return new Held<>(running, leave);
    }

    private static <R> Optional<R> orThrown(java.util.function.Supplier<R> work) {
        try {
            return Optional.of(work.get());
        } catch (StorageException e) {
            return Optional.empty();
        }
    }

    /** Closes the storage under a unit, lets the unit go on, and expects both to end. */
    private static <R> Optional<R> close(Trial t, Held<R> held) {
        CountDownLatch closed = new CountDownLatch(1);
        Future<Boolean> closing = t.start(() -> {
            t.close();
            closed.countDown();
            return true;
        });
        Crew.happens(closed);
        held.leave().countDown();
        Optional<R> answer = t.answer("a unit under way when the storage is closed", held.unit());
        t.answer("close the storage while a unit is under way", closing);
        t.refuses("use a closed storage", StorageException.class, () -> t.find(WORDS, A));
        return answer;
    }

    private static void underWay(Trial t, Function<Function<Records, List<Boolean>>, List<Boolean>> unit) {
        t.add(SLOTS, Slot.of("a"), Slot.of("b"));
        t.add(WORDS, Words.of("a", "1"));
        Held<List<Boolean>> held = hold(
                t,
                pause -> unit.apply(records -> {
                    records.store(SLOTS).find(A);
                    pause.run();
                    return List.of(
                            records.store(SLOTS).find(A).isPresent(),
                            records.store(SLOTS)
                                            .scan(BY_NUMBER, Prefix.none(), null, 9)
                                            .size()
                                    == 2,
                            records.store(WORDS).find(A).isPresent());
                }));
        Optional<List<Boolean>> seen = close(t, held);
        t.expect(
                "close the storage, then find, scan and find in a unit that is under way: is it there, if that is answered?",
                List.of(true, true, true),
                seen.orElse(List.of(true, true, true)));
    }

    private static void waiting(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        Held<Boolean> held = hold(
                t,
                pause -> t.write(records -> {
                    records.store(SLOTS).save(A, Slot.of("a").number(1));
                    pause.run();
                    return true;
                }));
        CountDownLatch begins = new CountDownLatch(1);
        Future<Optional<Boolean>> waiting = t.start(() -> {
            begins.countDown();
            return orThrown(() -> t.write(records -> {
                records.store(SLOTS).save(B, Slot.of("b"));
                return true;
            }));
        });
        t.await("start a second writer", begins);
        Crew.happens(new CountDownLatch(1));
        close(t, held);
        t.answer("a writer that waits for its turn when the storage is closed", waiting);
    }

    private static void whole(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        Act act = t.act();
        Held<Boolean> held = hold(
                t,
                pause -> t.storage().write(Trial.TOWN, act, records -> {
                    records.store(SLOTS).save(A, Slot.of("a").number(1));
                    records.store(WORDS).add(Words.of("a", "1"));
                    pause.run();
                    records.store(SLOTS).add(Slot.of("b"));
                    return true;
                }));
        boolean acknowledged = close(t, held).isPresent();
        t.reopen();
        String done = "close the storage while a unit is under way, which is then "
                + (acknowledged ? "acknowledged" : "not acknowledged") + ", and open it again: ";
        Optional<Long> committed = t.storage().committed(Trial.TOWN, act.unit()).map(Commit::revision);
        if (acknowledged) {
            t.expect(done + "was the unit committed?", Optional.of(2L), committed);
        }
        boolean kept = committed.isPresent();
        t.expect(
                done + "what it changed",
                Optional.of(new Versioned<>(Slot.of("a").number(kept ? 1 : 0), kept ? 2 : 1)),
                t.find(SLOTS, A));
        t.expect(done + "what it added", kept, t.find(WORDS, A).isPresent());
        t.expect(done + "what it added last", kept, t.find(SLOTS, B).isPresent());
        t.expect(done + "the revisions", kept ? List.of(1L, 2L) : List.of(1L), t.revisions());
    }
}
