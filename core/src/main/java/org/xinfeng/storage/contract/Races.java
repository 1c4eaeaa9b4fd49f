package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ACCOUNT;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Laws 3, 4, 5 and 9 while several threads are at work: what is counted must come out, whoever is first. */
final class Races {

    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");
    private static final int THREADS = 5;
    private static final int UNITS = 12;

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private Races() {}

    static void addTo(Checks checks) {
        checks.add(Law.ONE_STATE, "a reader never sees half a unit while a writer commits", Races::halfUnits)
                .add(
                        Law.GAPLESS_COMMITS,
                        "revisions have no gap when writers race and some of them fail",
                        Races::gapless)
                .add(
                        Law.GAPLESS_COMMITS,
                        "who follows the commits while writers race misses none and finds what they tell",
                        Races::followed)
                .add(Law.STALE_PUTS, "of writers that read the same revision one wins", Races::sameRevision)
                .add(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "of threads that commit the same unit id one is acknowledged",
                        Races::sameUnit);
    }

    /** Makes five records of four kinds say {@code n}. */
    private static void say(Records records, int n) {
        records.store(SLOTS).save(A, Slot.of("a").number(n));
        records.store(ENTRIES).add(Entry.of("e" + n, n));
        records.store(JOURNEYS).save(A, KeptRecords.journey("a", n % 4));
        records.store(WORDS).save(A, Words.of("a", "n" + n));
        records.store(SLOTS).save(B, Slot.of("b").number(-n));
    }

    /** What they say. */
    private static List<Object> said(Records records) {
        List<Object> said = new ArrayList<>();
        records.store(SLOTS).find(A).ifPresent(slot -> said.add(slot.value().number()));
        said.add(records.store(SLOTS).scan(BY_NUMBER, Prefix.none(), null, 9).stream()
                .map(slot -> slot.value().number())
                .toList());
        said.add(records.store(WORDS).find(A).map(words -> words.value().text()));
        said.add(records.store(JOURNEYS)
                .find(A)
                .map(journey -> journey.value().legs().size()));
        said.add(records.store(ENTRIES)
                .scan(BY_ACCOUNT, Prefix.none(), null, 10_000)
                .size());
        return said;
    }

    private static void halfUnits(Trial t) {
        t.unit(records -> say(records, 1));
        AtomicBoolean over = new AtomicBoolean();
        Future<Boolean> writer = t.start(() -> {
            try {
                for (int n = 2; n <= 3 * UNITS; n++) {
                    int now = n;
                    t.unit(records -> say(records, now));
                }
                return true;
            } finally {
                over.set(true);
            }
        });
        t.race("a reader", 2, mine -> {
            boolean last;
            do {
                last = over.get();
                List<Object> seen = t.read(Races::said);
                long n = seen.get(0) instanceof Long number ? number : -1;
                t.expect(
                        "read five records of four kinds, which one writer changes together",
                        List.of(n, List.of(-n, n), Optional.of("n" + n), Optional.of((int) n % 4), (int) n),
                        seen);
            } while (!last);
            return true;
        });
        t.answer("the writer", writer);
    }

    /** A unit that is kept, or fails in one of four ways; whether it was acknowledged with something written. */
    private static boolean unit(Trial t, Act act, int way, Id id, CountDownLatch two) {
        try {
            t.storage().write(Trial.TOWN, act, records -> {
                Crew.meet(two);
                if (way != 1) {
                    records.store(SLOTS).add(Slot.of(id.value()));
                }
                if (way == 2) {
                    throw new IllegalArgumentException("mine");
                }
                if (way == 3) {
                    records.store(SLOTS).add(Slot.of(id.value()));
                }
                return way == 4 ? Outcome.refused(No.NOT_ALLOWED) : true;
            });
            return way == 0;
        } catch (IllegalArgumentException | StaleRevisionException e) {
            if (way == 2 || way == 3) {
                return false;
            }
            throw e;
        }
    }

    private static void gapless(Trial t) {
        CountDownLatch two = new CountDownLatch(2);
        t.unit(records -> records.store(WORDS).add(Words.of("a", "1")));
        Set<String> kept = new HashSet<>(Set.of("unit-1"));
        t.race("writers of whom some fail", THREADS, mine -> {
                    List<String> mineKept = new ArrayList<>();
                    for (int n = 0; n < UNITS; n++) {
                        Act act = t.act("race-" + mine + "-" + n);
                        if (unit(t, act, n == 0 ? 0 : (mine + n) % 5, Id.of("s" + mine + "-" + n), two)) {
                            mineKept.add(act.unit().value());
                        }
                    }
                    return mineKept;
                })
                .forEach(kept::addAll);
        String done = THREADS + " writers, each with units that are kept, throw, are stale, refused or empty";
        List<Commit> commits = t.commits();
        t.expect(
                done + ": the revisions",
                LongStream.rangeClosed(1, kept.size()).boxed().toList(),
                commits.stream().map(Commit::revision).toList());
        Set<String> told = new HashSet<>();
        commits.forEach(commit -> told.add(commit.act().unit().value()));
        t.expect(done + ": the units told are those acknowledged", kept, told);
        foundAsTold(t, done, commits.subList(1, commits.size()));
    }

    /** Expects each slot that commits tell of to be there, at their revision. */
    private static void foundAsTold(Trial t, String done, Collection<Commit> commits) {
        t.read(records -> {
            for (Commit commit : commits) {
                for (String id : commit.touched().get(0).ids()) {
                    t.expect(
                            done + ": the revision of what commit " + commit.revision() + " tells of",
                            Optional.of(commit.revision()),
                            records.store(SLOTS).find(Id.of(id)).map(Versioned::revision));
                }
            }
            return true;
        });
    }

    private static void followed(Trial t) {
        int all = 3 * UNITS;
        Future<Integer> follower = t.start(() -> {
            List<Commit> seen = new ArrayList<>();
            long deadline = System.nanoTime() + t.setup().patience().toNanos();
            while (seen.size() < all && System.nanoTime() < deadline) {
                List<Commit> more = t.commits(Trial.TOWN, seen.size());
                long next = seen.size();
                for (Commit commit : more) {
                    next++;
                    t.expect("ask again and again for the commits behind the last one", next, commit.revision());
                }
                foundAsTold(t, "find what a commit tells of, as soon as it does", more);
                seen.addAll(more);
            }
            return seen.size();
        });
        t.race("writers who are followed", 3, mine -> {
            for (int n = 0; n < UNITS; n++) {
                String id = "s" + mine + "-" + n;
                t.unit(records -> records.store(SLOTS).add(Slot.of(id)));
            }
            return true;
        });
        t.expect("follow the commits of three writers: how many?", all, t.answer("who follows the commits", follower));
    }

    private static void sameRevision(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        for (int round = 0; round < 2; round++) {
            Versioned<Slot> read = t.find(SLOTS, A).orElseThrow();
            CountDownLatch two = new CountDownLatch(2);
            List<Boolean> won = t.race("a writer changes what it has read before", THREADS, mine -> {
                try {
                    t.unit(records -> {
                        Crew.meet(two);
                        records.store(SLOTS).replace(read, Slot.of("a").number(mine + 1));
                    });
                    return true;
                } catch (StaleRevisionException e) {
                    t.expect("the revision a loser has read at", read.revision(), e.readAt());
                    return false;
                }
            });
            t.expect(
                    THREADS + " writers change a record that each has read at the same revision: how many win?",
                    1L,
                    won.stream().filter(Boolean::booleanValue).count());
            t.expect(
                    "the record says who won",
                    Optional.of(new Versioned<>(Slot.of("a").number(won.indexOf(true) + 1), read.revision() + 1)),
                    t.find(SLOTS, A));
        }
    }

    private static void sameUnit(Trial t) {
        Act act = t.act();
        CountDownLatch two = new CountDownLatch(2);
        List<Boolean> won = t.race("a thread commits the unit", THREADS, mine -> {
            try {
                t.storage().write(Trial.TOWN, act, records -> {
                    Crew.meet(two);
                    records.store(SLOTS).add(Slot.of("s" + mine));
                    return true;
                });
                return true;
            } catch (StorageException e) {
                return false;
            }
        });
        String done = THREADS + " threads commit units of one id";
        t.expect(
                done + ": how many are acknowledged?",
                1L,
                won.stream().filter(Boolean::booleanValue).count());
        t.expect(
                done + ": what is there?", List.of("s" + won.indexOf(true)), t.ids(SLOTS, SLOTS.byId(), Prefix.none()));
        t.expect(done + ": the revisions", List.of(1L), t.revisions());
    }
}
