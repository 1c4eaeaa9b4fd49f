package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Act;
import org.xinfeng.storage.Commit;
import org.xinfeng.storage.Purpose;
import org.xinfeng.storage.UnitId;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 4: what a commit says, at the edges, and which units leave one. */
final class CommitValues {

    private static final Id A = Id.of("a");

    private CommitValues() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.GAPLESS_COMMITS,
                        "a commit says actor, purpose and unit in every character and length",
                        CommitValues::codes)
                .add(
                        Law.GAPLESS_COMMITS,
                        "a commit says its time to the microsecond, from year 1 to 9999 and in every season",
                        CommitValues::times)
                .add(Law.GAPLESS_COMMITS, "a commit names ids of every character", t -> names(t, EdgeValues.CODES))
                .add(
                        Law.GAPLESS_COMMITS,
                        "a commit names three thousand ids in the order put",
                        t -> names(t, EdgeValues.numbered(3_000)))
                .add(
                        Law.GAPLESS_COMMITS,
                        "a commit names what several calls put in several kinds",
                        CommitValues::severalCalls)
                .add(Law.GAPLESS_COMMITS, "a value that is put again as it was is a write", CommitValues::unchanged)
                .add(Law.GAPLESS_COMMITS, "a read takes no revision and leaves no commit", CommitValues::read);
    }

    private static void acts(Trial t, List<Act> acts) {
        for (Act act : acts) {
            t.storage().write(Trial.TOWN, act, records -> {
                records.store(WORDS).save(A, Words.of("a", "1"));
                return true;
            });
        }
        t.restart();
        List<Commit> commits = t.commits();
        for (int i = 0; i < acts.size(); i++) {
            t.expect(
                    "write a unit and read its act", acts.get(i), commits.get(i).act());
        }
        t.expect("write " + acts.size() + " units and count the commits", acts.size(), commits.size());
    }

    private static void codes(Trial t) {
        List<Act> acts = new ArrayList<>();
        for (String code : EdgeValues.CODES) {
            acts.add(new Act(ActorId.of(code), Purpose.of(code), Slot.AT, UnitId.of(code)));
        }
        acts(t, acts);
    }

    private static void times(Trial t) {
        acts(
                t,
                EdgeValues.INSTANTS.stream()
                        .map(at -> new Act(
                                ActorId.of("worker-7"),
                                Purpose.of("casework"),
                                at,
                                t.act().unit()))
                        .toList());
    }

    private static void names(Trial t, List<String> ids) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(t.setup().seed()));
        t.unit(records -> records.store(SLOTS)
                .put(shuffled.stream().map(id -> Put.fresh(Slot.of(id))).toList()));
        t.restart();
        t.expect(
                "put " + ids.size() + " records in one call and read the commit",
                List.of(new Commit.Touched("contract_slot", shuffled)),
                t.commits().get(0).touched());
    }

    private static void severalCalls(Trial t) {
        t.unit(records -> {
            records.store(WORDS).put(List.of(Put.fresh(Words.of("m", "1")), Put.fresh(Words.of("c", "1"))));
            records.store(JOURNEYS).add(KeptRecords.journey("z", 2));
            records.store(SLOTS).add(Slot.of("b"));
            records.store(WORDS).find(Id.of("c"));
            records.store(WORDS).put(List.of(Put.fresh(Words.of("x", "1")), new Put<>(Words.of("c", "2"), 1)));
            records.store(ENTRIES).add(Entry.of("k", 1));
            records.store(SLOTS).scan(SLOTS.byId(), org.xinfeng.kernel.Prefix.none(), null, 9);
            records.store(SLOTS)
                    .put(List.of(Put.fresh(Slot.of("a")), new Put<>(Slot.of("b").number(1), 1)));
            records.store(WORDS).add(Words.of("a", "1"));
        });
        t.restart();
        t.expect(
                "put in four kinds in seven calls, some records twice, and read the commit",
                List.of(
                        new Commit.Touched("contract_entry", List.of("k")),
                        new Commit.Touched("contract_journey", List.of("z")),
                        new Commit.Touched("contract_slot", List.of("b", "a")),
                        new Commit.Touched("contract_words", List.of("m", "c", "x", "a"))),
                t.commits().get(0).touched());
    }

    private static void unchanged(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        t.change(SLOTS, Slot.of("a"));
        t.unit(records -> {
            records.store(SLOTS).save(A, Slot.of("a").number(1));
            records.store(SLOTS).save(A, Slot.of("a"));
        });
        String done = "put a record once more as it is, then change it and change it back in one unit: ";
        t.expect(done + "the record", Optional.of(new Versioned<>(Slot.of("a"), 3)), t.find(SLOTS, A));
        t.expect(
                done + "the commits",
                Collections.nCopies(3, List.of(new Commit.Touched("contract_slot", List.of("a")))),
                t.commits().stream().map(Commit::touched).toList());
    }

    private static void read(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        for (String station : List.of("town", "valley", "nowhere")) {
            t.storage()
                    .read(
                            StationId.of(station),
                            t.act(),
                            records -> records.store(SLOTS).find(A));
        }
        t.add(SLOTS, Slot.of("b"));
        t.restart();
        t.expect("write, read in three stations, write: the revisions", List.of(1L, 2L), t.revisions());
        t.expect("write, read in three stations, write: the stations", List.of("town"), t.stations());
        t.expect("read in a station that has no commit, then read its commits", List.of(), t.commits(Trial.VALLEY, 0));
    }
}
