package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 9. */
final class Acknowledged {

    private static final Id A = Id.of("a");

    private Acknowledged() {}

    static void addTo(Checks checks) {
        checks.add(Law.ACKNOWLEDGED_IS_KEPT, "the unit id tells that a unit was committed", Acknowledged::committed)
                .add(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "the unit id of a unit that failed tells that it was not",
                        Acknowledged::notCommitted)
                .add(Law.ACKNOWLEDGED_IS_KEPT, "a unit that was committed is not committed again", t -> again(t, false))
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT, "a unit is not committed again after a restart", t -> again(t, true))
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "everything is there after closing and opening",
                        t -> kept(t, t::restart))
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "everything acknowledged is there after a crash",
                        t -> kept(t, t::crash))
                .addIfDurable(Law.ACKNOWLEDGED_IS_KEPT, "what failed is not there after a crash", Acknowledged::failed)
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT, "a unit under way at a crash is not there", Acknowledged::underWay)
                .addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "each of many units is there after the crash that follows it",
                        Acknowledged::many)
                .addIfDurable(Law.ACKNOWLEDGED_IS_KEPT, "work goes on after a crash", Acknowledged::goesOn);
    }

    private static void committed(Trial t) {
        Act act = t.act();
        t.expect("ask for a unit that never was", Optional.empty(), t.storage().committed(Trial.TOWN, act.unit()));
        t.add(WORDS, Words.of("b", "1"));
        write(t, act, "1");
        t.restart();
        t.expect(
                "ask for a unit that was committed",
                Optional.of(2L),
                t.storage().committed(Trial.TOWN, act.unit()).map(Commit::revision));
        t.expect("ask for it in another station", Optional.empty(), t.storage().committed(Trial.VALLEY, act.unit()));
    }

    private static void write(Trial t, Act act, String text) {
        t.storage().write(Trial.TOWN, act, records -> {
            records.store(WORDS).save(A, Words.of("a", text));
            return true;
        });
    }

    private static void notCommitted(Trial t) {
        Act act = t.act();
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.storage().write(Trial.TOWN, act, records -> {
                    records.store(WORDS).add(Words.of("a", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        t.add(WORDS, Words.of("b", "1"));
        t.expect("ask for a unit that threw", Optional.empty(), t.storage().committed(Trial.TOWN, act.unit()));
    }

    private static void again(Trial t, boolean restart) {
        Act act = t.act();
        write(t, act, "1");
        t.add(WORDS, Words.of("b", "1"));
        if (restart) {
            t.restart();
        }
        t.refuses("commit a unit id twice", StorageException.class, () -> write(t, act, "2"));
        t.expect(
                "commit a unit id twice, then read",
                Optional.of(new Versioned<>(Words.of("a", "1"), 1)),
                t.find(WORDS, A));
        t.expect("commit a unit id twice, then read the revisions", List.of(1L, 2L), t.revisions());
    }

    private static void kept(Trial t, Runnable end) {
        for (int i = 0; i < 20; i++) {
            int n = i;
            t.unit(records -> {
                records.store(WORDS).save(A, Words.of("a", "v" + n));
                records.store(SLOTS).add(Slot.of("s" + n).number(-n));
            });
            t.unit(Trial.VALLEY, records -> records.store(SLOTS).add(Slot.of("s" + n)));
        }
        List<Commit> before = t.commits();
        end.run();
        String done = "twenty units in each of two stations, then open again";
        t.expect(
                done + ": the record each changed",
                Optional.of(new Versioned<>(Words.of("a", "v19"), 20)),
                t.find(WORDS, A));
        List<String> slots = new ArrayList<>();
        for (int i = 19; i >= 0; i--) {
            slots.add("s" + i);
        }
        t.expect(done + ": the record each added", slots, t.ids(SLOTS, BY_NUMBER, Prefix.none()));
        t.expect(done + ": the commits", before, t.commits());
        t.expect(done + ": the other station", 20, t.commits(Trial.VALLEY, 0).size());
        t.expect(done + ": the stations", List.of("town", "valley"), t.stations());
    }

    private static void failed(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    records.store(WORDS).save(A, Words.of("a", "2"));
                    records.store(WORDS).add(Words.of("b", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        t.crash();
        t.expect("a unit that throws, then a crash", Optional.of(Words.of("a", "1")), t.value(WORDS, A));
        t.expect("a unit that throws, then a crash", Optional.empty(), t.value(WORDS, Id.of("b")));
        t.expect("a unit that throws, then a crash", List.of(1L), t.revisions());
    }

    private static void underWay(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Act act = t.act("under-way");
        Future<Boolean> writer = t.start(() -> {
            try {
                return t.storage().write(Trial.TOWN, act, records -> {
                    records.store(WORDS).save(A, Words.of("a", "2"));
                    records.store(SLOTS).add(Slot.of("a"));
                    entered.countDown();
                    t.await("the storage was opened again", leave);
                    throw new IllegalArgumentException("the process is gone");
                });
            } catch (RuntimeException e) {
                return false;
            }
        });
        t.await("start a writer", entered);
        try {
            t.crash();
            String done = "crash while a unit is under way";
            t.expect(done + ", then find what it changed", Optional.of(Words.of("a", "1")), t.value(WORDS, A));
            t.expect(done + ", then find what it added", Optional.empty(), t.value(SLOTS, A));
            t.expect(done + ", then read the commits", List.of(1L), t.revisions());
            t.expect(
                    done + ", then ask for the unit",
                    Optional.empty(),
                    t.storage().committed(Trial.TOWN, UnitId.of("under-way")));
        } finally {
            leave.countDown();
        }
        t.answer("the writer of the process that is gone", writer);
    }

    private static void many(Trial t) {
        for (int i = 1; i <= 12; i++) {
            t.change(SLOTS, Slot.of("s" + i % 5).number(i));
            t.crash();
            t.expect(
                    "unit " + i + " and a crash",
                    Optional.of(new Versioned<>(Slot.of("s" + i % 5).number(i), i)),
                    t.find(SLOTS, Id.of("s" + i % 5)));
            t.expect(
                    "unit " + i + " and a crash, then count the commits",
                    i,
                    t.commits().size());
        }
    }

    private static void goesOn(Trial t) {
        t.add(SLOTS, Slot.of("a").number(1));
        t.crash();
        t.change(SLOTS, Slot.of("a").number(2));
        t.restart();
        t.add(SLOTS, Slot.of("b").number(1));
        t.crash();
        t.expect(
                "write, crash, write, restart, write, crash",
                List.of("b", "a"),
                t.ids(SLOTS, BY_NUMBER, Prefix.none()));
        t.expect("write, crash, write, restart, write, crash", List.of(1L, 2L, 3L), t.revisions());
    }
}
