package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 5. */
final class StalePuts {

    private static final Id A = Id.of("a");

    private StalePuts() {}

    static void addTo(Checks checks) {
        checks.add(Law.STALE_PUTS, "a put at the revision that was read is taken", StalePuts::taken)
                .add(
                        Law.STALE_PUTS,
                        "a record that exists cannot be added",
                        t -> stale(t, slots -> slots.add(Slot.of("a").number(9))))
                .add(
                        Law.STALE_PUTS,
                        "a put at an old revision is stale",
                        t -> stale(t, slots -> slots.put(new Put<>(Slot.of("a").number(9), 1))))
                .add(
                        Law.STALE_PUTS,
                        "a put at a revision yet to come is stale",
                        t -> stale(t, slots -> slots.put(new Put<>(Slot.of("a").number(9), 3))))
                .add(
                        Law.STALE_PUTS,
                        "a put in place of a record that is not there is stale",
                        t -> stale(t, slots -> slots.put(new Put<>(Slot.of("gone"), 1))))
                .add(
                        Law.STALE_PUTS,
                        "one stale put among good ones in a call loses them all",
                        t -> stale(
                                t,
                                slots -> slots.put(List.of(
                                        Put.fresh(Slot.of("b")),
                                        Put.fresh(Slot.of("a").number(9)),
                                        Put.fresh(Slot.of("c"))))))
                .add(
                        Law.STALE_PUTS,
                        "a record added in a unit cannot be added again in it",
                        t -> stale(t, slots -> {
                            slots.add(Slot.of("b"));
                            slots.add(Slot.of("b").number(1));
                        }))
                .add(
                        Law.STALE_PUTS,
                        "a record changed in a unit is stale at the revision it was read before",
                        t -> stale(t, slots -> {
                            Versioned<Slot> read = slots.find(A).orElseThrow();
                            slots.replace(read, Slot.of("a").number(8));
                            slots.replace(read, Slot.of("a").number(9));
                        }))
                .add(
                        Law.STALE_PUTS,
                        "a stale put that is caught still loses the unit",
                        t -> stale(t, slots -> {
                            try {
                                slots.add(Slot.of("a").number(9));
                            } catch (StaleRevisionException e) {
                                slots.add(Slot.of("b"));
                            }
                        }))
                .add(Law.STALE_PUTS, "a stale put loses what the unit put in other kinds", StalePuts::otherKinds)
                .add(Law.STALE_PUTS, "a stale put names the kind and the id", StalePuts::names);
    }

    private static void taken(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        Versioned<Slot> first = t.find(SLOTS, A).orElseThrow();
        t.unit(records -> records.store(SLOTS).replace(first, Slot.of("a").number(1)));
        t.unit(records -> records.store(SLOTS).put(new Put<>(Slot.of("a").number(2), 2)));
        t.expect(
                "read a record, change it twice, each time at the revision it has",
                Optional.of(new Versioned<>(Slot.of("a").number(2), 3)),
                t.find(SLOTS, A));
    }

    /** Expects a unit that does something stale to be lost: the slot a is at revision 2. */
    private static void stale(Trial t, Consumer<Store<Id, Slot>> work) {
        t.add(SLOTS, Slot.of("a"));
        t.change(SLOTS, Slot.of("a").number(1));
        t.refuses(
                "a unit with a stale put, after one of another kind",
                StaleRevisionException.class,
                () -> t.unit(records -> {
                    records.store(WORDS).add(Words.of("a", "1"));
                    work.accept(records.store(SLOTS));
                }));
        lost(t);
    }

    private static void lost(Trial t) {
        String done = "a unit with a stale put, then read";
        t.expect(done + " the record", Optional.of(new Versioned<>(Slot.of("a").number(1), 2)), t.find(SLOTS, A));
        t.expect(done + " all", List.of("a"), t.ids(SLOTS, SLOTS.byId(), org.xinfeng.kernel.Prefix.none()));
        t.expect(done + " the other kind", Optional.empty(), t.value(WORDS, A));
        t.expect(done + " the commits", List.of(1L, 2L), t.revisions());
    }

    private static void otherKinds(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        t.change(SLOTS, Slot.of("a").number(1));
        t.refuses(
                "a caught stale put, then a put of another kind",
                StaleRevisionException.class,
                () -> t.unit(records -> {
                    try {
                        records.store(SLOTS).add(Slot.of("a"));
                    } catch (StaleRevisionException e) {
                        records.store(WORDS).add(Words.of("a", "1"));
                    }
                    records.store(WORDS).find(A);
                }));
        lost(t);
    }

    private static void names(Trial t) {
        t.add(SLOTS, Slot.of("a"), Slot.of("b"));
        StaleRevisionException stale = t.refuses(
                "add a record that exists",
                StaleRevisionException.class,
                () -> t.unit(records ->
                        records.store(SLOTS).put(List.of(Put.fresh(Slot.of("0")), Put.fresh(Slot.of("b"))))));
        t.expect(
                "add a record that exists",
                List.of("contract_slot", "b", 0L),
                List.of(stale.kind(), stale.id(), stale.readAt()));
    }
}
