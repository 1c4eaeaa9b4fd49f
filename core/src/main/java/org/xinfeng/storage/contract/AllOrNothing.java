package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 1. */
final class AllOrNothing {

    private static final Id FIRST = Id.of("first");
    private static final Id SECOND = Id.of("second");

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private AllOrNothing() {}

    static void addTo(Checks checks) {
        checks.add(Law.ALL_OR_NOTHING, "every put of a unit is kept, of every kind", AllOrNothing::wholeUnit)
                .add(Law.ALL_OR_NOTHING, "what the work answers comes back", AllOrNothing::answers)
                .add(Law.ALL_OR_NOTHING, "what the work throws comes out", AllOrNothing::thrown)
                .add(
                        Law.ALL_OR_NOTHING,
                        "what the work throws is not taken for a failure of the storage",
                        AllOrNothing::thrownByTheWork)
                .add(Law.ALL_OR_NOTHING, "a work that throws leaves nothing", AllOrNothing::throwing)
                .add(Law.ALL_OR_NOTHING, "a work that ends in an error leaves nothing", AllOrNothing::error)
                .add(Law.ALL_OR_NOTHING, "a work that throws leaves what was there as it was", AllOrNothing::unchanged)
                .add(Law.ALL_OR_NOTHING, "a refused outcome leaves nothing and comes back", AllOrNothing::refused)
                .add(
                        Law.ALL_OR_NOTHING,
                        "a put that fails in the middle of a list leaves nothing of the list",
                        AllOrNothing::middle)
                .add(Law.ALL_OR_NOTHING, "a record that is put twice in one call is refused", AllOrNothing::twice)
                .add(Law.ALL_OR_NOTHING, "a unit that failed can be tried again under its id", AllOrNothing::again)
                .add(Law.ALL_OR_NOTHING, "three thousand records in one unit are kept", AllOrNothing::thousands);
    }

    private static void wholeUnit(Trial t) {
        t.unit(records -> {
            records.store(WORDS).add(Words.of("first", "1"));
            records.store(SLOTS).add(Slot.of("first"));
            records.store(ENTRIES).put(List.of(Put.fresh(Entry.of("first", 1)), Put.fresh(Entry.of("second", 2))));
            records.store(WORDS).add(Words.of("second", "2"));
        });
        String done = "put five records of three kinds in one unit, then read them";
        t.expect(done, Optional.of(Words.of("first", "1")), t.value(WORDS, FIRST));
        t.expect(done, Optional.of(Words.of("second", "2")), t.value(WORDS, SECOND));
        t.expect(done, Optional.of(Slot.of("first")), t.value(SLOTS, FIRST));
        t.expect(done, Optional.of(Entry.of("first", 1)), t.value(ENTRIES, FIRST));
        t.expect(done, Optional.of(Entry.of("second", 2)), t.value(ENTRIES, SECOND));
    }

    private static void answers(Trial t) {
        t.expect("a write whose work answers 42", 42, t.write(records -> {
            records.store(WORDS).add(Words.of("first", "1"));
            return 42;
        }));
        t.expect("a write whose work answers null", null, t.write(records -> null));
        t.expect("a write whose work answers done", Outcome.done("x"), t.write(records -> Outcome.done("x")));
        t.expect("a read whose work answers 42", 42, t.read(records -> 42));
    }

    private static void thrown(Trial t) {
        RuntimeException mine = new IllegalArgumentException("mine");
        RuntimeException came = t.refuses(
                "a write whose work throws",
                IllegalArgumentException.class,
                () -> t.write(records -> {
                    throw mine;
                }));
        t.expect("a write whose work throws", "mine", String.valueOf(came.getMessage()));
        t.refuses(
                "a read whose work throws",
                IllegalArgumentException.class,
                () -> t.read(records -> {
                    throw mine;
                }));
    }

    private static void thrownByTheWork(Trial t) {
        for (RuntimeException mine : List.of(
                new StorageException("the storage of another system failed"),
                new StaleRevisionException("another_kind", "mine", 1, 2),
                new IllegalStateException("mine"),
                new UncheckedIOException(new InterruptedIOException("mine")))) {
            RuntimeException written = t.refuses(
                    "a write whose work throws " + mine,
                    RuntimeException.class,
                    () -> t.unit(records -> {
                        records.store(WORDS).add(Words.of("first", "1"));
                        throw mine;
                    }));
            t.expect("a write whose work throws " + mine, mine.toString(), written.toString());
            RuntimeException read = t.refuses(
                    "a read whose work throws " + mine,
                    RuntimeException.class,
                    () -> t.read(records -> {
                        throw mine;
                    }));
            t.expect("a read whose work throws " + mine, mine.toString(), read.toString());
            nothing(t, "put a record and throw " + mine);
        }
    }

    private static void throwing(Trial t) {
        t.refuses(
                "put two records and throw",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    records.store(WORDS).add(Words.of("first", "1"));
                    records.store(SLOTS).add(Slot.of("first"));
                    throw new IllegalArgumentException("mine");
                }));
        nothing(t, "put two records and throw");
    }

    private static void error(Trial t) {
        t.refuses(
                "put a record and end in an error",
                StackOverflowError.class,
                () -> t.unit(records -> {
                    records.store(WORDS).add(Words.of("first", "1"));
                    throw new StackOverflowError("mine");
                }));
        nothing(t, "put a record and end in an error");
    }

    private static void nothing(Trial t, String done) {
        t.expect(done + ", then find it", Optional.empty(), t.value(WORDS, FIRST));
        t.expect(done + ", then scan", List.of(), t.ids(SLOTS, Samples.BY_GROUP, org.xinfeng.kernel.Prefix.none()));
        t.expect(done + ", then read the commits", List.of(), t.commits());
        t.expect(done + ", then read the stations", List.of(), t.stations());
    }

    private static void unchanged(Trial t) {
        t.add(SLOTS, Slot.of("first"));
        t.refuses(
                "change a record and throw",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    records.store(SLOTS).save(FIRST, Slot.of("first").number(9));
                    throw new IllegalArgumentException("mine");
                }));
        t.expect("change a record and throw", Optional.of(Slot.of("first")), t.value(SLOTS, FIRST));
        t.expect(
                "change a record and throw, then scan for the change",
                List.of(),
                t.ids(SLOTS, Samples.BY_NUMBER, org.xinfeng.kernel.Prefix.of(9)));
    }

    private static void refused(Trial t) {
        Outcome<Object> no = Outcome.refused(No.NOT_ALLOWED);
        t.expect("put a record and answer refused", no, t.write(records -> {
            records.store(WORDS).add(Words.of("first", "1"));
            return no;
        }));
        nothing(t, "put a record and answer refused");
    }

    private static void middle(Trial t) {
        t.unit(records -> {
            t.refuses(
                    "put a good record and one with a blank text in one call",
                    IllegalArgumentException.class,
                    () -> records.store(WORDS)
                            .put(List.of(Put.fresh(Words.of("first", "1")), Put.fresh(Words.of("second", " ")))));
            t.expect(
                    "find the good one after the put failed",
                    Optional.empty(),
                    records.store(WORDS).find(FIRST));
            records.store(SLOTS).add(Slot.of("first"));
        });
        String done = "put a good record and a bad one in one call, catch it, put another";
        t.expect(done, Optional.empty(), t.value(WORDS, FIRST));
        t.expect(done, Optional.of(Slot.of("first")), t.value(SLOTS, FIRST));
        t.expect(done, 1, t.commits().get(0).touched().size());
    }

    private static void twice(Trial t) {
        t.refuses(
                "put a record twice in one call",
                IllegalArgumentException.class,
                () -> t.unit(records -> records.store(WORDS)
                        .put(List.of(Put.fresh(Words.of("first", "1")), Put.fresh(Words.of("first", "2"))))));
        t.expect("put a record twice in one call", Optional.empty(), t.value(WORDS, FIRST));
    }

    private static void again(Trial t) {
        Act act = t.act();
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.storage().write(Trial.TOWN, act, records -> {
                    records.store(WORDS).add(Words.of("first", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        t.storage().write(Trial.TOWN, act, records -> {
            records.store(WORDS).add(Words.of("first", "2"));
            return true;
        });
        t.expect(
                "a unit that throws, then the same unit id once more",
                Optional.of(Words.of("first", "2")),
                t.value(WORDS, FIRST));
    }

    private static void thousands(Trial t) {
        List<Slot> slots = IntStream.range(0, 3_000)
                .mapToObj(i -> Slot.of("s" + i).number(i))
                .toList();
        t.unit(records ->
                records.store(SLOTS).put(slots.stream().map(Put::fresh).toList()));
        String done = "put 3,000 records in one call";
        t.expect(
                done + ", then find them in one call",
                slots.size(),
                t.read(records -> records.store(SLOTS)
                        .find(slots.stream().map(Slot::id).toList())
                        .size()));
        t.expect(
                done + ", then scan",
                slots.stream().map(slot -> slot.id().value()).toList(),
                t.ids(SLOTS, Samples.BY_NUMBER, org.xinfeng.kernel.Prefix.none()));
    }
}
