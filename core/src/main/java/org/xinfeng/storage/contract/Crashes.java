package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ACCOUNT;
import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Storage;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 9 while several units are at work: what was acknowledged, or only seen, is there after a crash, and no half unit. */
final class Crashes {

    private static final Id COUNTER = Id.of("counter");
    private static final int ROUNDS = 4;
    private static final int UNITS = 6;

    private Crashes() {}

    static void addTo(Checks checks) {
        checks.addIfDurable(
                        Law.ACKNOWLEDGED_IS_KEPT,
                        "after a crash under several writers everything acknowledged is there, and nothing by half",
                        Crashes::underLoad)
                .addIfDurable(Law.ACKNOWLEDGED_IS_KEPT, "what a reader has seen is there after a crash", Crashes::seen);
    }

    /** A unit that counts one up, adds an entry for it, and words under the id of the unit. */
    private static void count(Storage storage, StationId station, Act act) {
        storage.write(station, act, records -> {
            long next = records.store(SLOTS)
                            .find(COUNTER)
                            .map(slot -> slot.value().number())
                            .orElse(0L)
                    + 1;
            records.store(SLOTS).save(COUNTER, Slot.of("counter").number(next));
            records.store(ENTRIES).add(Entry.of("e" + next, next));
            records.store(WORDS).add(Words.of(act.unit().value(), "n" + next));
            return true;
        });
    }

    private static void underLoad(Trial t) {
        List<StationId> stations = List.of(Trial.TOWN, Trial.VALLEY, Trial.TOWN);
        Set<String> all = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            AtomicBoolean stop = new AtomicBoolean();
            List<Future<Boolean>> writers = new ArrayList<>();
            Storage storage = t.storage();
            for (int i = 0; i < stations.size(); i++) {
                StationId station = stations.get(i);
                String name = station.value() + "-" + i + "-" + round + "-";
                writers.add(t.start(() -> write(t, storage, station, name, stop, acknowledged)));
            }
            t.until(
                    "three writers at work",
                    () -> acknowledged.size() >= UNITS || writers.stream().anyMatch(Future::isDone));
            t.answers("a writer", writers.stream().filter(Future::isDone).toList());
            all.addAll(acknowledged);
            stop.set(true);
            t.crash();
            for (StationId station : List.of(Trial.TOWN, Trial.VALLEY)) {
                Act next = t.act(station.value() + "-next-" + round);
                count(t.storage(), station, next);
                all.add(next.unit().value());
                whole(t, station, all, round);
            }
        }
    }

    /** Writes until it is told to stop or the storage is gone. */
    private static boolean write(
            Trial t, Storage storage, StationId station, String name, AtomicBoolean stop, Set<String> acknowledged) {
        for (int n = 0; !stop.get(); n++) {
            Act act = t.act(name + n);
            try {
                count(storage, station, act);
            } catch (RuntimeException e) {
                if (stop.get()) {
                    return false;
                }
                throw e;
            }
            acknowledged.add(act.unit().value());
        }
        return true;
    }

    private static void whole(Trial t, StationId station, Set<String> acknowledged, int round) {
        String done =
                "crash " + (round + 1) + " under three writers, open again, write one unit: " + station.value() + ": ";
        List<Commit> commits = t.commits(station, 0);
        long last = commits.size();
        List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
        t.expect(
                done + "the revisions",
                all,
                commits.stream().map(Commit::revision).toList());
        Set<String> told = ConcurrentHashMap.newKeySet();
        commits.forEach(commit -> told.add(commit.act().unit().value()));
        for (String unit : acknowledged) {
            if (unit.startsWith(station.value())) {
                t.expect(
                        done + "was the unit " + unit + " committed, which was acknowledged?",
                        true,
                        told.contains(unit));
            }
        }
        t.storage().read(station, t.act(), records -> {
            t.expect(
                    done + "the record that every unit changed",
                    last == 0
                            ? Optional.empty()
                            : Optional.of(new Versioned<>(Slot.of("counter").number(last), last)),
                    records.store(SLOTS).find(COUNTER));
            t.expect(
                    done + "the records that every unit added one of",
                    all,
                    records.store(ENTRIES).scan(BY_ACCOUNT, Prefix.none(), null, 10_000).stream()
                            .map(Versioned::revision)
                            .sorted()
                            .toList());
            for (Commit commit : commits) {
                UnitId unit = commit.act().unit();
                t.expect(
                        done + "what the unit " + unit.value() + " added",
                        Optional.of(
                                new Versioned<>(Words.of(unit.value(), "n" + commit.revision()), commit.revision())),
                        records.store(WORDS).find(Id.of(unit.value())));
            }
            return true;
        });
    }

    private static void seen(Trial t) {
        for (int round = 1; round <= ROUNDS; round++) {
            long wanted = round;
            Storage storage = t.storage();
            Act act = t.act("seen-" + round);
            AtomicBoolean stop = new AtomicBoolean();
            Future<Boolean> writer = t.start(() -> {
                try {
                    count(storage, Trial.TOWN, act);
                } catch (RuntimeException e) {
                    if (!stop.get()) {
                        throw e;
                    }
                }
                return true;
            });
            t.until("read again and again what a unit writes", () -> writer.isDone() || revision(t) == wanted);
            if (writer.isDone()) {
                t.answer("a unit", writer);
            }
            stop.set(true);
            t.crash();
            String done = "read what a unit has written, perhaps before it was acknowledged, then a crash, then ";
            t.expect(done + "read it again", wanted, revision(t));
            t.expect(
                    done + "ask for the unit",
                    Optional.of(wanted),
                    t.storage().committed(Trial.TOWN, act.unit()).map(Commit::revision));
        }
    }

    private static long revision(Trial t) {
        return t.find(SLOTS, COUNTER).map(Versioned::revision).orElse(0L);
    }
}
