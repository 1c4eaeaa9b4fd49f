package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.StaleRevisionException;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 10: nothing outlives its unit, connections and locks neither, whichever way it ends. */
final class Leaks {

    private static final int TIMES = 60;

    private Leaks() {}

    static void addTo(Checks checks) {
        checks.add(Law.UNITS_STAND_ALONE, "after many units that failed others begin as before", Leaks::failedUnits)
                .add(
                        Law.UNITS_STAND_ALONE,
                        "after many commits and stations that were read in part others are read as before",
                        Leaks::partlyRead);
    }

    private static void failedUnits(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        for (int i = 0; i < TIMES; i++) {
            t.refuses(
                    "a read that throws",
                    IllegalArgumentException.class,
                    () -> t.read(records -> {
                        records.store(SLOTS).find(Id.of("a"));
                        throw new IllegalArgumentException("mine");
                    }));
            t.refuses(
                    "a write that throws",
                    IllegalArgumentException.class,
                    () -> t.unit(records -> {
                        records.store(SLOTS).add(Slot.of("b"));
                        throw new IllegalArgumentException("mine");
                    }));
            t.refuses("a write that is stale", StaleRevisionException.class, () -> t.add(SLOTS, Slot.of("a")));
        }
        t.change(SLOTS, Slot.of("a").number(1));
        t.expect(
                TIMES + " reads that throw, writes that throw and writes that are stale, then write and find",
                Optional.of(Slot.of("a").number(1)),
                t.value(SLOTS, Id.of("a")));
    }

    private static void partlyRead(Trial t) {
        for (String id : List.of("a", "b", "c")) {
            t.add(WORDS, Words.of(id, "1"));
            t.unit(Trial.VALLEY, records -> records.store(WORDS).add(Words.of(id, "1")));
        }
        for (int i = 0; i < TIMES; i++) {
            try (Stream<Commit> commits = t.storage().commits(Trial.TOWN, 0);
                    Stream<StationId> stations = t.storage().stations()) {
                t.expect(
                        "the first commit", Optional.of(1L), commits.findFirst().map(Commit::revision));
                t.expect("the first station", Optional.of(Trial.TOWN), stations.findFirst());
            }
        }
        t.add(WORDS, Words.of("d", "1"));
        t.expect(
                "read the first of the commits and of the stations " + TIMES + " times, then write",
                List.of(1L, 2L, 3L, 4L),
                t.revisions());
    }
}
