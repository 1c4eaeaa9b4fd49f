package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 3. */
final class OneState {

    private static final Id FIRST = Id.of("first");

    private OneState() {}

    static void addTo(Checks checks) {
        checks.add(Law.ONE_STATE, "a reader does not see what a writer has not committed", OneState::notYet)
                .add(
                        Law.ONE_STATE,
                        "a reader finds the same record for the whole of its work",
                        t -> same(
                                t,
                                records -> records.store(SLOTS)
                                        .find(FIRST)
                                        .map(Versioned::value)
                                        .map(Slot::number)))
                .add(
                        Law.ONE_STATE,
                        "a reader scans the same records for the whole of its work",
                        t -> same(t, records -> numbers(records.store(SLOTS))))
                .add(Law.ONE_STATE, "a reader sees all kinds in one state", OneState::allKinds)
                .add(Law.ONE_STATE, "a reader that begins after a commit sees it", OneState::committed)
                .add(Law.ONE_STATE, "a writer finds what it has put", OneState::findsOwn)
                .add(Law.ONE_STATE, "a writer scans what it has put, at its new place", OneState::scansOwn)
                .add(Law.ONE_STATE, "a station does not see the records of another", OneState::stations)
                .add(Law.ONE_STATE, "stations whose ids look alike are kept apart", OneState::alike);
    }

    private static List<Long> numbers(Store<Id, Slot> slots) {
        return slots.scan(BY_GROUP, Prefix.none(), null, 100).stream()
                .map(slot -> slot.value().number())
                .toList();
    }

    private static void notYet(Trial t) {
        t.add(SLOTS, Slot.of("first"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Boolean> writer = t.start(() -> t.write(records -> {
            records.store(SLOTS).save(FIRST, Slot.of("first").number(1));
            records.store(SLOTS).add(Slot.of("second"));
            entered.countDown();
            t.await("the reader has ended", leave);
            return true;
        }));
        t.await("start a writer that puts two records", entered);
        try {
            Future<List<Long>> reader = t.start(() -> t.read(records -> numbers(records.store(SLOTS))));
            t.expect("scan while the writer has not committed", List.of(0L), t.answer("a reader", reader));
            Future<Optional<Slot>> finder = t.start(() -> t.value(SLOTS, FIRST));
            t.expect(
                    "find while the writer has not committed",
                    Optional.of(Slot.of("first")),
                    t.answer("a reader", finder));
        } finally {
            leave.countDown();
        }
        t.answer("the writer", writer);
    }

    /** Expects a reader to see the same before and after a writer has committed. */
    private static void same(Trial t, Function<Records, Object> sees) {
        t.add(SLOTS, Slot.of("first"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<List<Object>> reader = t.start(() -> t.read(records -> {
            Object before = sees.apply(records);
            entered.countDown();
            t.await("the writer has ended", leave);
            return List.of(before, sees.apply(records));
        }));
        t.await("start a reader", entered);
        Future<Boolean> writer = t.start(() -> {
            t.change(SLOTS, Slot.of("first").number(1));
            t.add(SLOTS, Slot.of("second").number(2));
            return true;
        });
        try {
            t.answer("a writer changes what the reader has read", writer);
        } finally {
            leave.countDown();
        }
        List<Object> seen = t.answer("the reader", reader);
        t.expect("read, let a writer commit, read again in the same work", seen.get(0), seen.get(1));
    }

    private static void allKinds(Trial t) {
        t.unit(records -> {
            records.store(SLOTS).add(Slot.of("first").number(1));
            records.store(WORDS).add(Words.of("first", "1"));
        });
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<List<String>> reader = t.start(() -> t.read(records -> {
            Slot slot = records.store(SLOTS).find(FIRST).orElseThrow().value();
            entered.countDown();
            t.await("the writer has ended", leave);
            Words words = records.store(WORDS).find(FIRST).orElseThrow().value();
            return List.of(String.valueOf(slot.number()), words.text());
        }));
        t.await("start a reader", entered);
        try {
            t.answer("a writer changes both kinds", t.start(() -> {
                t.unit(records -> {
                    records.store(SLOTS).save(FIRST, Slot.of("first").number(2));
                    records.store(WORDS).save(FIRST, Words.of("first", "2"));
                });
                return true;
            }));
        } finally {
            leave.countDown();
        }
        List<String> seen = t.answer("the reader", reader);
        t.expect(
                "read one kind, let a writer change two, read the other kind in the same work",
                seen.get(0),
                seen.get(1));
    }

    private static void committed(Trial t) {
        for (int i = 1; i <= 5; i++) {
            t.change(SLOTS, Slot.of("first").number(i));
            Future<Optional<Slot>> reader = t.start(() -> t.value(SLOTS, FIRST));
            t.expect(
                    "commit " + i + ", then read on another thread",
                    Optional.of(Slot.of("first").number(i)),
                    t.answer("a reader", reader));
        }
    }

    private static void findsOwn(Trial t) {
        t.add(SLOTS, Slot.of("first"));
        t.unit(records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            slots.add(Slot.of("second"));
            slots.save(FIRST, Slot.of("first").number(1));
            t.expect(
                    "add a record and find it in the same unit",
                    Optional.of(Slot.of("second")),
                    slots.find(Id.of("second")).map(Versioned::value));
            t.expect(
                    "change a record and find it in the same unit",
                    Optional.of(Slot.of("first").number(1)),
                    slots.find(FIRST).map(Versioned::value));
            slots.save(FIRST, Slot.of("first").number(2));
            t.expect(
                    "change it again and find it, from the store taken anew",
                    Optional.of(Slot.of("first").number(2)),
                    records.store(SLOTS).find(FIRST).map(Versioned::value));
        });
        t.expect(
                "a record changed twice in a unit", Optional.of(Slot.of("first").number(2)), t.value(SLOTS, FIRST));
    }

    private static void scansOwn(Trial t) {
        t.add(
                SLOTS,
                Slot.of("a").number(1),
                Slot.of("b").number(2),
                Slot.of("c").number(3));
        t.unit(records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            slots.save(Id.of("a"), Slot.of("a").number(4));
            slots.add(Slot.of("d").number(0));
            t.expect(
                    "move a record, add another and scan in the same unit",
                    List.of("d", "b", "c", "a"),
                    Trial.ids(SLOTS, slots.scan(BY_NUMBER, Prefix.none(), null, 100)));
            t.expect(
                    "scan for the old place in the same unit",
                    List.of(),
                    Trial.ids(SLOTS, slots.scan(BY_NUMBER, Prefix.of(1), null, 100)));
            t.expect(
                    "scan by id in the same unit",
                    List.of("a", "b", "c", "d"),
                    Trial.ids(SLOTS, slots.scan(SLOTS.byId(), Prefix.none(), null, 100)));
        });
    }

    private static void stations(Trial t) {
        t.add(SLOTS, Slot.of("first").number(1), Slot.of("mine").number(1));
        t.unit(
                Trial.VALLEY,
                records -> records.store(SLOTS).add(Slot.of("first").number(2)));
        String done = "put the same id in two stations";
        t.expect(
                done + " and find it in the first", Optional.of(Slot.of("first").number(1)), t.value(SLOTS, FIRST));
        t.expect(done + " and scan the first", List.of("first", "mine"), t.ids(SLOTS, BY_GROUP, Prefix.none()));
        List<Slot> others = t.storage()
                .read(
                        Trial.VALLEY,
                        t.act(),
                        records -> records.store(SLOTS).scan(BY_GROUP, Prefix.none(), null, 100).stream()
                                .map(Versioned::value)
                                .toList());
        t.expect(done + " and scan the second", List.of(Slot.of("first").number(2)), others);
        t.expect(
                "find a record of another station",
                Optional.empty(),
                t.storage()
                        .read(
                                Trial.VALLEY,
                                t.act(),
                                records -> records.store(SLOTS).find(Id.of("mine"))));
    }

    private static void alike(Trial t) {
        String longest = "t".repeat(Code.MAX_LENGTH - 1);
        List<String> ids = List.of(
                "town",
                "Town",
                "TOWN",
                "tow_",
                "tow%",
                "town'",
                "town--",
                "../town",
                longest,
                longest + "a",
                longest + "A");
        for (String id : ids) {
            t.unit(
                    StationId.of(id),
                    records -> records.store(SLOTS).add(Slot.of("first").number(ids.indexOf(id))));
        }
        t.restart();
        String done = "put the same id in stations " + ids;
        for (String id : ids) {
            t.expect(
                    done + " and scan " + id,
                    List.of((long) ids.indexOf(id)),
                    t.storage().read(StationId.of(id), t.act(), records -> numbers(records.store(SLOTS))));
            t.expect(
                    done + " and count the commits of " + id,
                    1,
                    t.commits(StationId.of(id), 0).size());
        }
        t.expect(done + " and read the stations", ids.stream().sorted().toList(), t.stations());
    }
}
