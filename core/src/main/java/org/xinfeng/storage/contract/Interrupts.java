package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/**
 * Laws 1, 2, 9 and 10 for threads that are interrupted, as hosts do at a time limit. Such a unit may be kept or fail, but
 * not by half. A connection or a file that goes with the thread may have to be opened again by the next one, who is then
 * told that the storage cannot be reached; soon after, everybody is served as before.
 */
final class Interrupts {

    private static final int UNITS = 4;

    private Interrupts() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.ALL_OR_NOTHING,
                        "a unit of an interrupted thread is kept whole or leaves nothing",
                        t -> interrupted(t))
                .add(Law.ONE_WRITER, "a writer interrupted while it waits lets the next one in", Interrupts::waiting)
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "what an interrupted thread was acknowledged is there after a crash",
                        Interrupts::acknowledged)
                .add(Law.UNITS_STAND_ALONE, "an interrupted thread does not disturb others", Interrupts::others);
    }

    /** Units of threads that are interrupted before their unit or in its work; the ids of those acknowledged. */
    private static List<String> units(Trial t) {
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            boolean before = i % 2 == 0;
            Act act = t.act("interrupted-" + i);
            Id id = Id.of("i" + i);
            Future<Boolean> unit = t.start(() -> {
                if (before) {
                    Thread.currentThread().interrupt();
                }
                try {
                    return t.storage().write(Trial.TOWN, act, records -> {
                        records.store(SLOTS).add(Slot.of(id.value()));
                        Thread.currentThread().interrupt();
                        records.store(WORDS).add(Words.of(id.value(), "1"));
                        return true;
                    });
                } catch (StorageException e) {
                    return false;
                } finally {
                    Thread.interrupted();
                }
            });
            if (t.answer("a unit of a thread that is interrupted", unit)) {
                acknowledged.add(act.unit().value());
            }
        }
        return acknowledged;
    }

    private static void interrupted(Trial t) {
        List<String> acknowledged = units(t);
        t.reached(
                "read after units of threads that are interrupted",
                () -> t.commits().size());
        expectWhole(t, "units of threads that are interrupted, of which were acknowledged " + acknowledged);
    }

    private static void expectWhole(Trial t, String done) {
        List<String> told =
                t.commits().stream().map(commit -> commit.act().unit().value()).toList();
        for (int i = 0; i < UNITS; i++) {
            Id id = Id.of("i" + i);
            boolean committed = told.contains("interrupted-" + i);
            t.expect(
                    done + ": is each record of unit " + i + " there, as its commit tells?",
                    List.of(committed, committed),
                    List.of(t.find(SLOTS, id).isPresent(), t.find(WORDS, id).isPresent()));
        }
    }

    private static void acknowledged(Trial t) {
        List<String> acknowledged = units(t);
        t.crash();
        String done = "units of threads that are interrupted, then a crash";
        t.expect(
                done + ": the units acknowledged",
                acknowledged,
                t.commits().stream()
                        .map(commit -> commit.act().unit().value())
                        .filter(acknowledged::contains)
                        .toList());
        expectWhole(t, done);
    }

    private static void others(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        units(t);
        String done = "after units of threads that were interrupted, ";
        t.answer(done + "write and read on another thread", t.start(() -> {
            t.reached(done + "write", () -> {
                t.change(WORDS, Words.of("a", "2"));
                return true;
            });
            t.unit(Trial.VALLEY, records -> records.store(WORDS).add(Words.of("a", "2")));
            t.expect(done + "find", Optional.of(Words.of("a", "2")), t.value(WORDS, Id.of("a")));
            t.expect(done + "the stations", List.of("town", "valley"), t.stations());
            return true;
        }));
    }

    private static void waiting(Trial t) {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Boolean> first = t.start(() -> t.write(records -> {
            entered.countDown();
            t.await("the second writer was interrupted", leave);
            records.store(WORDS).add(Words.of("first", "1"));
            return true;
        }));
        t.await("start a writer", entered);
        CountDownLatch begins = new CountDownLatch(1);
        Thread[] thread = new Thread[1];
        Future<Boolean> second = t.start(() -> {
            thread[0] = Thread.currentThread();
            begins.countDown();
            try {
                t.add(WORDS, Words.of("second", "1"));
                return true;
            } catch (StorageException e) {
                return false;
            }
        });
        t.await("start a second writer", begins);
        Crew.happens(leave);
        thread[0].interrupt();
        leave.countDown();
        t.answer("the first writer", first);
        boolean acknowledged = t.answer("a writer that was interrupted while it waited for its turn", second);
        String done = "write after a waiting writer was interrupted";
        Future<Boolean> third = t.start(() -> t.reached(done, () -> {
            t.change(WORDS, Words.of("third", "1"));
            return true;
        }));
        t.answer(done, third);
        t.expect(
                "find what the interrupted writer put, if it was acknowledged",
                true,
                !acknowledged || t.value(WORDS, Id.of("second")).isPresent());
    }
}
