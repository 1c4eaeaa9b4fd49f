package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 10. */
final class UnitsStandAlone {

    private static final Id A = Id.of("a");

    private UnitsStandAlone() {}

    static void addTo(Checks checks) {
        checks.add(Law.UNITS_STAND_ALONE, "a put in a read is refused", UnitsStandAlone::putInRead);
        for (boolean outer : new boolean[] {false, true}) {
            for (boolean inner : new boolean[] {false, true}) {
                checks.add(
                        Law.UNITS_STAND_ALONE,
                        "a " + name(inner) + " inside a " + name(outer) + " is refused",
                        t -> nested(t, outer, inner, Trial.TOWN));
                checks.add(
                        Law.UNITS_STAND_ALONE,
                        "a " + name(inner) + " inside a " + name(outer) + " of another station is refused",
                        t -> nested(t, outer, inner, Trial.VALLEY));
            }
        }
        checks.add(Law.UNITS_STAND_ALONE, "after a failed unit its thread can begin another", UnitsStandAlone::next)
                .add(Law.UNITS_STAND_ALONE, "two threads can have a unit each", UnitsStandAlone::twoThreads)
                .add(Law.UNITS_STAND_ALONE, "a store of a read is refused after its unit", t -> after(t, false))
                .add(Law.UNITS_STAND_ALONE, "a store of a write is refused after its unit", t -> after(t, true))
                .add(
                        Law.UNITS_STAND_ALONE,
                        "a store is refused after its unit has failed",
                        UnitsStandAlone::afterFailed)
                .add(
                        Law.UNITS_STAND_ALONE,
                        "what was found or scanned does not change afterwards",
                        UnitsStandAlone::eager);
    }

    private static String name(boolean writing) {
        return writing ? "write" : "read";
    }

    private static <R> R unit(
            Trial t, boolean writing, StationId station, java.util.function.Function<Records, R> work) {
        return writing ? t.storage().write(station, t.act(), work) : t.storage().read(station, t.act(), work);
    }

    private static void putInRead(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        t.read(records -> {
            t.refuses(
                    "add a record in a read",
                    IllegalStateException.class,
                    () -> records.store(SLOTS).put(List.of(Put.fresh(Slot.of("b")))));
            t.refuses(
                    "change a record in a read",
                    IllegalStateException.class,
                    () -> records.store(SLOTS).save(A, Slot.of("a").number(1)));
            t.expect(
                    "find in the read what was refused",
                    Optional.of(Slot.of("a")),
                    records.store(SLOTS).find(A).map(Versioned::value));
            return true;
        });
        t.expect("scan what was refused", List.of("a"), t.ids(SLOTS, SLOTS.byId(), Prefix.none()));
        t.expect("put in a read, then read the commits", List.of(1L), t.revisions());
    }

    private static void nested(Trial t, boolean outer, boolean inner, StationId innerStation) {
        t.add(WORDS, Words.of("a", "1"));
        String done = "a " + name(inner) + " inside a " + name(outer);
        Future<Boolean> thread = t.start(() -> unit(t, outer, Trial.TOWN, records -> {
            t.refuses(
                    done,
                    IllegalStateException.class,
                    () -> unit(t, inner, innerStation, others -> {
                        if (inner) {
                            others.store(WORDS).save(Id.of("b"), Words.of("b", "1"));
                        }
                        return true;
                    }));
            if (outer) {
                records.store(WORDS).add(Words.of("c", "1"));
            }
            return records.store(WORDS).find(A).isPresent();
        }));
        t.expect(done + " that was caught; the outer one goes on", true, t.answer(done, thread));
        t.expect(
                done + ", then scan",
                outer ? List.of("a", "c") : List.of("a"),
                t.ids(WORDS, WORDS.byId(), Prefix.none()));
        t.expect(done + ", then read the stations", List.of("town"), t.stations());
    }

    private static void next(Trial t) {
        for (boolean writing : new boolean[] {false, true}) {
            t.refuses(
                    "a unit that throws",
                    IllegalArgumentException.class,
                    () -> unit(t, writing, Trial.TOWN, records -> {
                        throw new IllegalArgumentException("mine");
                    }));
            try {
                t.change(WORDS, Words.of("a", name(writing)));
                t.find(WORDS, A);
            } catch (IllegalStateException e) {
                throw t.broken("begin a unit after one has failed", "no failure", e.toString(), e);
            }
        }
    }

    private static void twoThreads(Trial t) {
        CountDownLatch both = new CountDownLatch(2);
        Future<Boolean> reader = t.start(() -> t.read(records -> {
            both.countDown();
            t.await("both units run", both);
            return true;
        }));
        Future<Boolean> writer = t.start(() -> t.write(records -> {
            both.countDown();
            t.await("both units run", both);
            return true;
        }));
        t.expect(
                "a read and a write on two threads",
                List.of(true, true),
                t.answers("a unit on a thread of its own", List.of(reader, writer)));
    }

    private static void after(Trial t, boolean writing) {
        t.add(SLOTS, Slot.of("a"));
        Kept kept = unit(t, writing, Trial.TOWN, records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            slots.find(A);
            return new Kept(records, slots);
        });
        refused(t, kept);
    }

    private record Kept(Records records, Store<Id, Slot> slots) {}

    private static void refused(Trial t, Kept kept) {
        t.refuses(
                "find in a store after its unit",
                IllegalStateException.class,
                () -> kept.slots().find(A));
        t.refuses(
                "scan a store after its unit",
                IllegalStateException.class,
                () -> kept.slots().scan(SLOTS.byId(), Prefix.none(), null, 1));
        t.refuses(
                "put to a store after its unit",
                IllegalStateException.class,
                () -> kept.slots().add(Slot.of("b")));
        t.refuses(
                "take a store after its unit",
                IllegalStateException.class,
                () -> kept.records().store(WORDS).find(A));
        t.expect("put to a store after its unit, then scan", List.of("a"), t.ids(SLOTS, SLOTS.byId(), Prefix.none()));
    }

    private static void afterFailed(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        Kept[] kept = new Kept[1];
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    kept[0] = new Kept(records, records.store(SLOTS));
                    throw new IllegalArgumentException("mine");
                }));
        refused(t, kept[0]);
    }

    private static void eager(Trial t) {
        t.add(SLOTS, Slot.of("a"), Slot.of("b"));
        record Seen(Map<Id, Versioned<Slot>> found, List<Versioned<Slot>> scanned) {}
        Seen[] early = new Seen[1];
        Seen seen = t.write(records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            early[0] = new Seen(slots.find(List.of(A)), slots.scan(SLOTS.byId(), Prefix.none(), null, 10));
            slots.save(A, Slot.of("a").number(1));
            return new Seen(slots.find(List.of(A)), slots.scan(SLOTS.byId(), Prefix.none(), null, 10));
        });
        t.change(SLOTS, Slot.of("a").number(2));
        t.add(SLOTS, Slot.of("c"));
        Versioned<Slot> b = new Versioned<>(Slot.of("b"), 1);
        expectSeen(t, "scanned before a change", early[0].scanned(), new Versioned<>(Slot.of("a"), 1), b);
        expectSeen(
                t,
                "scanned in a unit",
                seen.scanned(),
                new Versioned<>(Slot.of("a").number(1), 2),
                b);
        t.expect("found before a change", Map.of(A, new Versioned<>(Slot.of("a"), 1)), early[0].found());
        t.expect("found in a unit", Map.of(A, new Versioned<>(Slot.of("a").number(1), 2)), seen.found());
    }

    private static void expectSeen(
            Trial t, String done, List<Versioned<Slot>> came, Versioned<Slot> first, Versioned<Slot> second) {
        try {
            t.expect(done + ", looked at after later units", List.of(first, second), List.copyOf(came));
        } catch (IllegalStateException e) {
            throw t.broken(done + ", looked at after its unit", "the records", e.toString(), e);
        }
    }
}
