package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 2. */
final class OneWriter {

    private static final Id COUNTER = Id.of("counter");
    private static final int WRITERS = 6;

    private OneWriter() {}

    static void addTo(Checks checks) {
        checks.add(Law.ONE_WRITER, "a second writer waits until the first has ended", OneWriter::second)
                .add(Law.ONE_WRITER, "of writers that add the same record one wins", OneWriter::winners)
                .add(Law.ONE_WRITER, "what several writers count is counted", OneWriter::counted)
                .add(Law.ONE_WRITER, "writers of different stations do not wait for each other", OneWriter::stations)
                .add(Law.ONE_WRITER, "a reader does not wait for a writer", OneWriter::readerGoesOn)
                .add(Law.ONE_WRITER, "a writer does not wait for a reader", OneWriter::writerGoesOn)
                .add(Law.ONE_WRITER, "a writer that failed lets the next one in", OneWriter::freed);
    }

    private static void second(Trial t) {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch both = new CountDownLatch(1);
        AtomicBoolean atWork = new AtomicBoolean();
        Future<Boolean> first = t.start(() -> t.write(records -> {
            atWork.set(true);
            entered.countDown();
            boolean met = Crew.happens(both);
            records.store(WORDS).add(Words.of("first", "1"));
            atWork.set(false);
            return met;
        }));
        t.await("start a writer", entered);
        Future<Boolean> second = t.start(() -> t.write(records -> {
            if (atWork.get()) {
                both.countDown();
            }
            records.store(WORDS).add(Words.of("second", "2"));
            return records.store(WORDS).find(Id.of("first")).isPresent();
        }));
        t.expect(
                "a second writer of the station while the first is at work: are both at work?",
                false,
                t.answer("the first writer", first));
        boolean seen = t.answer("the second writer", second);
        t.expect(
                "a writer begins after another: does it see what that wrote, if that was committed before?",
                t.commits().get(0).touched().get(0).ids().contains("first"),
                seen);
    }

    private static void winners(Trial t) {
        CountDownLatch two = new CountDownLatch(2);
        List<Boolean> won = t.race("a writer adds the record", WRITERS, mine -> {
            try {
                t.unit(records -> {
                    Crew.meet(two);
                    records.store(SLOTS).add(Slot.of("same").number(mine));
                });
                return true;
            } catch (StaleRevisionException e) {
                return false;
            }
        });
        t.expect(
                WRITERS + " writers add the same record: how many win?",
                1L,
                won.stream().filter(Boolean::booleanValue).count());
        t.expect(
                "the record says who won",
                Optional.of(Slot.of("same").number(won.indexOf(true))),
                t.value(SLOTS, Id.of("same")));
    }

    private static void counted(Trial t) {
        int units = 20;
        t.add(SLOTS, Slot.of("counter"));
        t.race("a writer counts", WRITERS, mine -> {
            for (int n = 0; n < units; n++) {
                t.unit(records -> {
                    Slot read = records.store(SLOTS).find(COUNTER).orElseThrow().value();
                    Thread.yield();
                    records.store(SLOTS).save(COUNTER, read.number(read.number() + 1));
                });
            }
            return true;
        });
        String done = WRITERS + " writers count one up in " + units + " units each";
        t.expect(
                done,
                (long) WRITERS * units,
                t.value(SLOTS, COUNTER).map(Slot::number).orElse(-1L));
        t.expect(
                done + ", then read the revisions",
                LongStream.rangeClosed(1, 1 + (long) WRITERS * units).boxed().toList(),
                t.revisions());
    }

    private static void stations(Trial t) {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Boolean> first = t.start(() -> t.write(records -> {
            records.store(WORDS).add(Words.of("first", "1"));
            entered.countDown();
            t.await("the writer of the other station has ended", leave);
            return true;
        }));
        t.await("start a writer", entered);
        Future<Boolean> other = t.start(() -> {
            t.unit(Trial.VALLEY, records -> records.store(WORDS).add(Words.of("first", "2")));
            return true;
        });
        end(t, "write in one station while another station has a writer", other, first, leave);
        t.expect("both writers wrote", List.of("town", "valley"), t.stations());
    }

    private static void readerGoesOn(Trial t) {
        t.add(WORDS, Words.of("first", "1"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Boolean> writer = t.start(() -> t.write(records -> {
            records.store(WORDS).save(Id.of("first"), Words.of("first", "2"));
            entered.countDown();
            t.await("the reader has ended", leave);
            return true;
        }));
        t.await("start a writer", entered);
        Future<Boolean> reader = t.start(() -> {
            t.commits();
            t.stations();
            return t.find(WORDS, Id.of("first")).isPresent();
        });
        end(t, "read a station, and its commits, while it has a writer", reader, writer, leave);
    }

    private static void writerGoesOn(Trial t) {
        t.add(WORDS, Words.of("first", "1"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Boolean> reader = t.start(() -> t.read(records -> {
            records.store(WORDS).find(Id.of("first"));
            entered.countDown();
            t.await("the writer has ended", leave);
            return true;
        }));
        t.await("start a reader", entered);
        Future<Boolean> writer = t.start(() -> {
            t.change(WORDS, Words.of("first", "2"));
            return true;
        });
        end(t, "write a record of a station while it has a reader", writer, reader, leave);
    }

    /** Expects one thread to end while another still holds its unit open. */
    private static void end(Trial t, String done, Future<Boolean> goesOn, Future<Boolean> holds, CountDownLatch leave) {
        try {
            t.expect(done, true, t.answer(done, goesOn));
        } finally {
            leave.countDown();
        }
        t.answer("the unit that was open meanwhile", holds);
    }

    private static void freed(Trial t) {
        StationId town = Trial.TOWN;
        t.refuses(
                "a writer that throws",
                IllegalArgumentException.class,
                () -> t.unit(town, records -> {
                    records.store(WORDS).add(Words.of("first", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        Future<Boolean> next = t.start(() -> {
            t.add(WORDS, Words.of("first", "2"));
            return true;
        });
        t.answer("write on another thread after a writer has failed", next);
    }
}
