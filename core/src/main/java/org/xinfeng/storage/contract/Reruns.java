package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ACCOUNT;
import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 10: a storage may run a work again, for example after a conflict; only its last run counts. */
final class Reruns {

    private static final Id COUNTER = Id.of("counter");
    private static final int THREADS = 5;
    private static final int UNITS = 8;

    private Reruns() {}

    static void addTo(Checks checks) {
        checks.add(Law.UNITS_STAND_ALONE, "a work that is run again counts once", Reruns::counts)
                .add(
                        Law.UNITS_STAND_ALONE,
                        "a unit answers what the run of its work answered that was kept",
                        Reruns::answers);
    }

    /** Units that each count one up and add an entry; the numbers they answered, and how often their works ran. */
    private static List<Long> count(Trial t, AtomicInteger runs) {
        t.add(SLOTS, Slot.of("counter"));
        CountDownLatch two = new CountDownLatch(2);
        return t
                .race(
                        "a thread counts",
                        THREADS,
                        mine -> LongStream.range(0, UNITS)
                                .map(n -> t.write(records -> {
                                    runs.incrementAndGet();
                                    Crew.meet(two);
                                    Store<Id, Slot> slots = records.store(SLOTS);
                                    Versioned<Slot> read = slots.find(COUNTER).orElseThrow();
                                    long next = read.value().number() + 1;
                                    slots.replace(read, read.value().number(next));
                                    records.store(ENTRIES).add(Entry.of("e" + mine + "-" + n, next));
                                    return next;
                                }))
                                .boxed()
                                .toList())
                .stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static void counts(Trial t) {
        AtomicInteger runs = new AtomicInteger();
        long units = count(t, runs).size();
        String done =
                units + " units on " + THREADS + " threads count one up; their works ran " + runs + " times; then ";
        t.expect(
                done + "find the number",
                units,
                t.value(SLOTS, COUNTER).map(Slot::number).orElse(-1L));
        t.expect(
                done + "scan what each added",
                LongStream.rangeClosed(1, units).boxed().toList(),
                t.read(records -> records.store(ENTRIES).scan(BY_ACCOUNT, Prefix.none(), null, 1_000).stream()
                        .map(entry -> entry.value().amount())
                        .sorted()
                        .toList()));
        t.expect(done + "count the commits", units + 1, (long) t.commits().size());
    }

    private static void answers(Trial t) {
        AtomicInteger runs = new AtomicInteger();
        List<Long> answers = count(t, runs);
        t.expect(
                "each unit answers the number it has counted to; their works ran " + runs + " times",
                LongStream.rangeClosed(1, answers.size()).boxed().toList(),
                answers);
    }
}
