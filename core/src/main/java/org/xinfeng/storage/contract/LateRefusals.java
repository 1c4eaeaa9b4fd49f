package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Laws 1, 5 and 6 for storages that hold puts back: what is found out late is refused all the same, and all is lost. */
final class LateRefusals {

    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private LateRefusals() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.ALL_OR_NOTHING,
                        "a unit that fails after it has read its puts leaves nothing of them",
                        LateRefusals::readThenFailed)
                .add(
                        Law.ALL_OR_NOTHING,
                        "a unit goes on after a put that cannot be kept, without it",
                        LateRefusals::goesOn)
                .add(
                        Law.STALE_PUTS,
                        "a put that is stale without being read loses the unit at its end",
                        LateRefusals::atTheEnd)
                .add(
                        Law.STALE_PUTS,
                        "a stale put loses the unit although the work catches it wherever it is told",
                        LateRefusals::caughtEverywhere)
                .add(
                        Law.STALE_PUTS,
                        "a stale put stays stale when the unit is tried again as it was",
                        LateRefusals::triedAgain)
                .add(
                        Law.APPEND_ONLY,
                        "a change of an append-only record that was not read is refused at the latest at the end",
                        LateRefusals::appendOnly);
    }

    private static void readThenFailed(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        for (boolean throwing : new boolean[] {false, true}) {
            java.util.function.Function<org.xinfeng.storage.Records, Object> work = records -> {
                Store<Id, Slot> slots = records.store(SLOTS);
                slots.save(A, Slot.of("a").number(1));
                slots.add(Slot.of("b"));
                slots.scan(BY_NUMBER, Prefix.none(), null, 9);
                records.store(WORDS).add(Words.of("a", "1"));
                records.store(WORDS).find(A);
                slots.add(Slot.of("c"));
                if (throwing) {
                    throw new IllegalArgumentException("mine");
                }
                return Outcome.refused(No.NOT_ALLOWED);
            };
            String done = "put, scan, put, find, put and " + (throwing ? "throw" : "answer refused") + ": ";
            if (throwing) {
                t.refuses(done + "what comes out", IllegalArgumentException.class, () -> t.write(work));
            } else {
                t.write(work);
            }
            t.expect(done + "find what it changed", Optional.of(new Versioned<>(Slot.of("a"), 1)), t.find(SLOTS, A));
            t.expect(done + "scan", List.of("a"), t.ids(SLOTS, BY_NUMBER, Prefix.none()));
            t.expect(done + "find what it added", Optional.empty(), t.value(WORDS, A));
            t.expect(done + "the revisions", List.of(1L), t.revisions());
        }
    }

    private static void goesOn(Trial t) {
        t.unit(records -> {
            Store<Id, Words> words = records.store(WORDS);
            words.add(Words.of("a", "1"));
            for (List<Put<Words>> bad : List.of(
                    List.of(Put.fresh(Words.of("b", "1")), Put.fresh(Words.of("c", "\0"))),
                    List.of(new Put<>(Words.of("a", " "), 1), Put.fresh(Words.of("b", "1"))),
                    List.of(Put.fresh(Words.of("b", "1")), Put.fresh(Words.of("b", "2"))))) {
                t.refuses(
                        "put what cannot be kept beside what can",
                        IllegalArgumentException.class,
                        () -> words.put(bad));
                t.expect(
                        "then find in the same unit",
                        Optional.of(new Versioned<>(Words.of("a", "1"), 1)),
                        words.find(A));
                t.expect(
                        "then scan in the same unit",
                        List.of("a"),
                        Trial.ids(WORDS, words.scan(WORDS.byId(), Prefix.none(), null, 9)));
            }
            words.add(Words.of("d", "1"));
        });
        t.restart();
        t.expect(
                "three calls that cannot be kept between two that can: the commit",
                List.of(new Commit.Touched("contract_words", List.of("a", "d"))),
                t.commits().get(0).touched());
        t.expect(
                "three calls that cannot be kept between two that can: scan",
                List.of("a", "d"),
                t.ids(WORDS, WORDS.byId(), Prefix.none()));
    }

    /** The slot a is at revision 2, b at 1. */
    private static void twoSlots(Trial t) {
        t.add(SLOTS, Slot.of("a"), Slot.of("b"));
        t.change(SLOTS, Slot.of("a").number(1));
    }

    private static void unchanged(Trial t, String done) {
        t.expect(done + ", then find", Optional.of(new Versioned<>(Slot.of("a").number(1), 2)), t.find(SLOTS, A));
        t.expect(done + ", then scan", List.of("b", "a"), t.ids(SLOTS, BY_NUMBER, Prefix.none()));
        t.expect(done + ", then find the other kind", Optional.empty(), t.value(WORDS, A));
        t.expect(done + ", then read the commits", List.of(1L, 2L), t.revisions());
    }

    private static void atTheEnd(Trial t) {
        twoSlots(t);
        record Late(String what, String id, long readAt, long found) {}
        for (Late late : List.of(
                new Late("adds what exists", "a", 0, 2),
                new Late("changes at an old revision", "a", 1, 2),
                new Late("changes at a revision yet to come", "a", 3, 2),
                new Late("changes what is not there", "c", 1, 0))) {
            String done = "a unit of puts alone, the last of which " + late.what();
            t.stale(
                    done,
                    SLOTS,
                    late.id(),
                    late.readAt(),
                    late.found(),
                    () -> t.unit(records -> {
                        records.store(WORDS).add(Words.of("a", "1"));
                        records.store(SLOTS)
                                .put(List.of(
                                        Put.fresh(Slot.of("0")),
                                        new Put<>(Slot.of("b").number(9), 1),
                                        new Put<>(Slot.of(late.id()).number(9), late.readAt())));
                    }));
            unchanged(t, done);
        }
        String twice = "a unit of puts alone that adds a record in two calls";
        t.stale(
                twice,
                SLOTS,
                "c",
                0,
                3,
                () -> t.unit(records -> {
                    records.store(SLOTS).add(Slot.of("c"));
                    records.store(SLOTS).add(Slot.of("c").number(1));
                }));
        unchanged(t, twice);
        String former = "a unit of puts alone that changes a record in two calls at the revision before";
        t.stale(
                former,
                SLOTS,
                "b",
                1,
                3,
                () -> t.unit(records -> {
                    records.store(SLOTS).put(new Put<>(Slot.of("b").number(8), 1));
                    records.store(SLOTS).put(new Put<>(Slot.of("b").number(9), 1));
                }));
        unchanged(t, former);
    }

    private static void caughtEverywhere(Trial t) {
        twoSlots(t);
        String done = "a unit that catches a stale put wherever it is told";
        t.stale(
                done,
                SLOTS,
                "a",
                1,
                2,
                () -> t.unit(records -> {
                    swallow(() -> records.store(WORDS).add(Words.of("a", "1")));
                    swallow(() ->
                            records.store(SLOTS).put(new Put<>(Slot.of("a").number(9), 1)));
                    swallow(() -> records.store(SLOTS).find(B));
                    swallow(() -> records.store(SLOTS).scan(BY_NUMBER, Prefix.none(), null, 9));
                    swallow(() -> records.store(WORDS).find(A));
                    swallow(() -> records.store(WORDS).add(Words.of("b", "1")));
                }));
        unchanged(t, done);
    }

    private static void swallow(Runnable work) {
        try {
            work.run();
        } catch (StaleRevisionException e) {
            // as a work might that does not care
        }
    }

    private static void triedAgain(Trial t) {
        twoSlots(t);
        Act act = t.act();
        for (int i = 0; i < 3; i++) {
            String done = "the same unit with a stale put, time " + (i + 1);
            t.stale(
                    done,
                    SLOTS,
                    "a",
                    1,
                    2,
                    () -> t.storage().write(Trial.TOWN, act, records -> {
                        records.store(WORDS).add(Words.of("a", "1"));
                        records.store(SLOTS).put(new Put<>(Slot.of("a").number(9), 1));
                        return true;
                    }));
            unchanged(t, done);
        }
    }

    private static void appendOnly(Trial t) {
        t.add(ENTRIES, Entry.of("a", 1));
        t.refuses(
                "a unit of puts alone, one of which changes an entry at the revision it has",
                IllegalStateException.class,
                () -> t.unit(records -> {
                    records.store(ENTRIES).add(Entry.of("b", 1));
                    records.store(ENTRIES).put(new Put<>(Entry.of("a", 2), 1));
                    records.store(WORDS).add(Words.of("a", "1"));
                }));
        t.refuses(
                "a unit of puts alone that adds an entry and changes it",
                IllegalStateException.class,
                () -> t.unit(records -> {
                    records.store(ENTRIES).add(Entry.of("c", 1));
                    records.store(ENTRIES).put(new Put<>(Entry.of("c", 2), 2));
                }));
        String done = "two units that would change entries: ";
        t.expect(done + "find", Optional.of(new Versioned<>(Entry.of("a", 1), 1)), t.find(ENTRIES, A));
        t.expect(done + "scan", List.of("a"), t.ids(ENTRIES, ENTRIES.byId(), Prefix.none()));
        t.expect(done + "find the other kind", Optional.empty(), t.value(WORDS, A));
        t.expect(done + "the revisions", List.of(1L), t.revisions());
    }
}
