package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Refusal;
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

/** Law 4. */
final class GaplessCommits {

    private enum No implements Refusal.Reason {
        NOT_ALLOWED
    }

    private GaplessCommits() {}

    static void addTo(Checks checks) {
        checks.add(Law.GAPLESS_COMMITS, "units that failed or were refused take no revision", GaplessCommits::gapless)
                .add(
                        Law.GAPLESS_COMMITS,
                        "a unit that writes nothing takes no revision and leaves no commit",
                        GaplessCommits::empty)
                .add(Law.GAPLESS_COMMITS, "a commit says who did it, why, when and in which unit", GaplessCommits::act)
                .add(
                        Law.GAPLESS_COMMITS,
                        "a commit names kinds by code and ids in the order first put",
                        GaplessCommits::touched)
                .add(
                        Law.GAPLESS_COMMITS,
                        "a record has the revision of the unit that wrote it",
                        GaplessCommits::ofItsUnit)
                .add(
                        Law.GAPLESS_COMMITS,
                        "a writer reads its own puts at the revision it will take",
                        GaplessCommits::ownRevision)
                .add(Law.GAPLESS_COMMITS, "commits begin behind the revision asked for", GaplessCommits::behind)
                .add(Law.GAPLESS_COMMITS, "each station counts for itself", GaplessCommits::eachStation)
                .add(
                        Law.GAPLESS_COMMITS,
                        "the stations are those with a commit, in the order of their ids",
                        GaplessCommits::stations)
                .add(Law.GAPLESS_COMMITS, "commits go on after a restart without a gap", GaplessCommits::goOn);
    }

    private static void gapless(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    records.store(WORDS).add(Words.of("b", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        t.add(WORDS, Words.of("c", "1"));
        t.write(records -> {
            records.store(WORDS).add(Words.of("d", "1"));
            return Outcome.refused(No.NOT_ALLOWED);
        });
        t.add(WORDS, Words.of("e", "1"));
        t.expect(
                "three units with one that throws and one that is refused between", List.of(1L, 2L, 3L), t.revisions());
        t.expect(
                "the third unit's record",
                3L,
                t.find(WORDS, Id.of("e")).map(Versioned::revision).orElse(-1L));
    }

    private static void empty(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.unit(records -> records.store(WORDS).find(Id.of("a")));
        t.unit(records -> records.store(SLOTS).put(List.of()));
        t.unit(records -> {});
        t.expect("a unit that writes, then three that do not", List.of(1L), t.revisions());
        t.add(WORDS, Words.of("b", "1"));
        t.expect("… then one that writes", List.of(1L, 2L), t.revisions());
        t.unit(Trial.VALLEY, records -> records.store(SLOTS).put(List.of()));
        t.expect("a unit that writes nothing in another station", List.of("town"), t.stations());
    }

    private static void act(Trial t) {
        Act first = new Act(
                ActorId.of("worker-1"),
                Purpose.of("visit"),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                UnitId.of("unit!~x"));
        Act second = new Act(
                ActorId.of("robot"),
                Purpose.of("import"),
                Instant.parse("2024-02-29T12:00:00.123456Z"),
                UnitId.random());
        for (Act act : List.of(first, second)) {
            t.storage().write(Trial.TOWN, act, records -> {
                records.store(WORDS).add(Words.of("a-" + act.actor().value(), "1"));
                return true;
            });
        }
        t.restart();
        t.expect(
                "write two units and read their acts",
                List.of(first, second),
                t.commits().stream().map(Commit::act).toList());
    }

    private static void touched(Trial t) {
        t.unit(records -> {
            records.store(WORDS).add(Words.of("z", "1"));
            records.store(SLOTS).find(Id.of("z"));
            records.store(ENTRIES).put(List.of(Put.fresh(Entry.of("m", 1)), Put.fresh(Entry.of("b", 2))));
            records.store(WORDS).add(Words.of("a", "1"));
            records.store(WORDS).save(Id.of("z"), Words.of("z", "2"));
        });
        t.unit(records -> records.store(SLOTS).add(Slot.of("q")));
        t.restart();
        t.expect(
                "put z and a in one kind, m and b in another, z once more; then q in a third",
                List.of(
                        List.of(
                                new Commit.Touched("contract_entry", List.of("m", "b")),
                                new Commit.Touched("contract_words", List.of("z", "a"))),
                        List.of(new Commit.Touched("contract_slot", List.of("q")))),
                t.commits().stream().map(Commit::touched).toList());
    }

    private static void ofItsUnit(Trial t) {
        t.add(SLOTS, Slot.of("a"), Slot.of("b"));
        t.change(SLOTS, Slot.of("a").number(1));
        t.add(SLOTS, Slot.of("c"));
        t.restart();
        String done = "write a and b, then change a, then write c";
        List<Id> ids = List.of(Id.of("a"), Id.of("b"), Id.of("c"));
        t.expect(done + " and find them", List.of(2L, 1L, 3L), t.read(records -> {
            var found = records.store(SLOTS).find(ids);
            return ids.stream()
                    .map(id -> Optional.ofNullable(found.get(id))
                            .map(Versioned::revision)
                            .orElse(-1L))
                    .toList();
        }));
        t.expect(
                done + " and scan them",
                List.of(2L, 1L, 3L),
                t.read(records ->
                        records.store(SLOTS).scan(SLOTS.byId(), org.xinfeng.kernel.Prefix.none(), null, 10).stream()
                                .map(Versioned::revision)
                                .toList()));
    }

    private static void ownRevision(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        t.expect("add a record and find its revision in the same unit", Optional.of(2L), t.write(records -> {
            records.store(SLOTS).add(Slot.of("b"));
            return records.store(SLOTS).find(Id.of("b")).map(Versioned::revision);
        }));
        t.expect(
                "and after the unit", Optional.of(2L), t.find(SLOTS, Id.of("b")).map(Versioned::revision));
    }

    private static void behind(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.add(WORDS, Words.of("b", "1"));
        t.add(WORDS, Words.of("c", "1"));
        t.expect("three units, commits after 0", List.of(1L, 2L, 3L), after(t, 0));
        t.expect("three units, commits after 1", List.of(2L, 3L), after(t, 1));
        t.expect("three units, commits after 3", List.of(), after(t, 3));
        t.expect("three units, commits after the greatest number", List.of(), after(t, Long.MAX_VALUE));
        t.expect("commits of a station that has none", List.of(), t.commits(StationId.of("nowhere"), 0));
    }

    private static List<Long> after(Trial t, long revision) {
        return t.commits(Trial.TOWN, revision).stream().map(Commit::revision).toList();
    }

    private static void eachStation(Trial t) {
        for (String id : List.of("a", "b", "c")) {
            t.add(WORDS, Words.of(id, "1"));
            t.unit(Trial.VALLEY, records -> records.store(WORDS).add(Words.of(id, "2")));
        }
        t.expect("two stations write in turn: the first", List.of(1L, 2L, 3L), after(t, 0));
        t.expect(
                "two stations write in turn: the second",
                List.of(1L, 2L, 3L),
                t.commits(Trial.VALLEY, 0).stream().map(Commit::revision).toList());
    }

    private static void stations(Trial t) {
        for (String station : List.of("t-2", "T-1", "t-10", "a", "Z")) {
            t.unit(StationId.of(station), records -> records.store(WORDS).add(Words.of("a", "1")));
        }
        t.storage()
                .read(
                        StationId.of("b"),
                        t.act(),
                        records -> records.store(WORDS).find(Id.of("a")));
        t.refuses(
                "a unit that throws",
                IllegalArgumentException.class,
                () -> t.unit(StationId.of("c"), records -> {
                    records.store(WORDS).add(Words.of("a", "1"));
                    throw new IllegalArgumentException("mine");
                }));
        List<String> expected = List.of("T-1", "Z", "a", "t-10", "t-2");
        t.expect("write in five stations, read in one, fail in one", expected, t.stations());
        t.restart();
        t.expect("write in five stations, read in one, fail in one, restart", expected, t.stations());
    }

    private static void goOn(Trial t) {
        t.add(WORDS, Words.of("a", "1"));
        t.add(WORDS, Words.of("b", "1"));
        t.restart();
        t.add(WORDS, Words.of("c", "1"));
        t.expect("two units, a restart, one unit", List.of(1L, 2L, 3L), t.revisions());
    }
}
