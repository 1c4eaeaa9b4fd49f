package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.TREES;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Branch;
import org.xinfeng.storage.contract.Samples.Colour;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Journey;
import org.xinfeng.storage.contract.Samples.Leg;
import org.xinfeng.storage.contract.Samples.Place;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Stay;
import org.xinfeng.storage.contract.Samples.Stop;
import org.xinfeng.storage.contract.Samples.Tree;
import org.xinfeng.storage.contract.Samples.Trunk;
import org.xinfeng.storage.contract.Samples.Twig;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 7: records in records and lists come back as they were. */
final class KeptRecords {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Stay STAY = new Stay(new Place("新丰镇", Optional.of(Id.of("p"))), DateRange.ofUnboundedEnd(DAY));
    private static final Journey JOURNEY =
            new Journey(Id.of("j"), STAY, Optional.empty(), List.of(), List.of(), List.of());

    private KeptRecords() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "an empty list stays empty and a record without one value too", KeptRecords::empty)
                .add(Law.KEPT_EXACTLY, "a record in a record is kept, present or absent", KeptRecords::nested)
                .add(Law.KEPT_EXACTLY, "lists are kept in their order, with doubles", KeptRecords::lists)
                .add(Law.KEPT_EXACTLY, "lists in lists are kept in their order", KeptRecords::listsInLists)
                .add(Law.KEPT_EXACTLY, "a long list is kept", KeptRecords::longList)
                .add(
                        Law.KEPT_EXACTLY,
                        "a changed record keeps nothing of its former lists and values",
                        KeptRecords::changed)
                .add(
                        Law.KEPT_EXACTLY,
                        "records changed together keep each their own lists, longer, shorter and none",
                        KeptRecords::changedTogether)
                .add(
                        Law.KEPT_EXACTLY,
                        "lists of every type are kept, in records that may be absent and three deep",
                        KeptRecords::trees)
                .add(Law.KEPT_EXACTLY, "one id in two kinds is two records", KeptRecords::twoKinds)
                .add(Law.KEPT_EXACTLY, "find answers what exists among the ids, and nothing else", KeptRecords::found);
    }

    private static void empty(Trial t) {
        KeptValues.keeps(
                t,
                WORDS,
                List.of(
                        new Words(Id.of("w"), "a", Optional.empty(), List.of()),
                        new Words(Id.of("v"), "a", Optional.empty(), List.of("a"))));
        KeptValues.keeps(
                t,
                JOURNEYS,
                List.of(
                        JOURNEY,
                        new Journey(Id.of("k"), STAY, Optional.empty(), List.of(leg("a")), List.of(), List.of())));
    }

    /** A journey with so many legs, the first without stops, the next with one, the third with two. */
    static Journey journey(String id, int legs) {
        List<Leg> made = new ArrayList<>();
        for (int i = 0; i < legs; i++) {
            made.add(leg(id + i, List.of("x" + i, id).subList(0, i % 3).toArray(String[]::new)));
        }
        List<Id> tags = made.stream().map(Leg::to).toList();
        return new Journey(Id.of(id), STAY, Optional.empty(), made, tags, List.of());
    }

    private static Leg leg(String to, String... stops) {
        List<Stop> names = new ArrayList<>();
        for (String stop : stops) {
            names.add(new Stop(stop, stop.length() > 1 ? Optional.of((long) stop.length()) : Optional.empty()));
        }
        return new Leg(Id.of(to), Optional.empty(), names);
    }

    private static void nested(Trial t) {
        Stay ended = new Stay(new Place("𠮷", Optional.empty()), DateRange.of(DAY, DAY.plusDays(1)));
        Leg by = new Leg(Id.of("x"), Optional.of(new Place("桥", Optional.of(Id.of("b")))), List.of());
        KeptValues.keeps(
                t,
                JOURNEYS,
                List.of(
                        new Journey(Id.of("a"), ended, Optional.of(STAY), List.of(by), List.of(), List.of()),
                        new Journey(Id.of("b"), STAY, Optional.of(ended), List.of(leg("x"), by), List.of(), List.of()),
                        new Journey(Id.of("c"), STAY, Optional.empty(), List.of(by, leg("x")), List.of(), List.of())));
    }

    private static void lists(Trial t) {
        List<Id> tags = List.of(Id.of("z"), Id.of("a"), Id.of("z"), Id.of("m"));
        List<Colour> colours = List.of(Colour.GREEN, Colour.RED, Colour.RED);
        KeptValues.keeps(
                t,
                JOURNEYS,
                List.of(
                        new Journey(Id.of("a"), STAY, Optional.empty(), List.of(), tags, colours),
                        new Journey(
                                Id.of("b"),
                                STAY,
                                Optional.empty(),
                                List.of(leg("2"), leg("1"), leg("3"), leg("1")),
                                List.of(),
                                colours)));
        KeptValues.keeps(
                t, WORDS, List.of(new Words(Id.of("w"), "a", Optional.empty(), List.of("b", "a", "𠮷", "b", "a "))));
    }

    private static void listsInLists(Trial t) {
        KeptValues.keeps(
                t,
                JOURNEYS,
                List.of(JOURNEY.with(List.of(leg("2", "z", "aa", "m"), leg("1"), leg("3", "b"), leg("0", "y", "x")))));
    }

    private static void longList(Trial t) {
        List<Leg> legs = IntStream.range(0, 300)
                .mapToObj(i -> leg("l" + (i * 7) % 300, "s" + i, "r" + i))
                .toList();
        KeptValues.keeps(t, JOURNEYS, List.of(JOURNEY.with(legs)));
    }

    private static void changed(Trial t) {
        Journey full = new Journey(
                Id.of("j"),
                STAY,
                Optional.of(STAY),
                List.of(leg("1", "a", "b"), leg("2", "c")),
                List.of(Id.of("x"), Id.of("y")),
                List.of(Colour.RED));
        Journey less = new Journey(Id.of("j"), STAY, Optional.empty(), List.of(leg("2", "c")), List.of(), List.of());
        t.add(JOURNEYS, full);
        t.change(JOURNEYS, less);
        t.expect("put less in place of more", Optional.of(less), t.value(JOURNEYS, full.id()));
        t.change(JOURNEYS, full);
        t.restart();
        t.expect("put more in place of less", Optional.of(full), t.value(JOURNEYS, full.id()));
        t.unit(records -> {
            records.store(JOURNEYS).save(full.id(), less);
            records.store(JOURNEYS).save(full.id(), JOURNEY);
        });
        t.restart();
        t.expect("change it twice in one unit", Optional.of(JOURNEY), t.value(JOURNEYS, full.id()));
    }

    private static void changedTogether(Trial t) {
        int[][] sizes = {{0, 3}, {3, 0}, {1, 4}, {5, 2}, {2, 2}, {2, 5}, {6, 0}, {0, 1}};
        for (int step = 0; step < 2; step++) {
            List<Put<Journey>> puts = new ArrayList<>();
            for (int i = 0; i < sizes.length; i++) {
                puts.add(new Put<>(journey((i % 2 == 0 ? "j" : "J") + i / 2, sizes[i][step]), step));
            }
            t.unit(records -> records.store(JOURNEYS).put(puts));
            t.restart();
            String done = "put " + puts.size() + " records with lists"
                    + (step == 0 ? "" : ", then the same with longer, shorter and empty lists, each in one call")
                    + ", then ";
            List<Journey> expected = puts.stream().map(Put::value).toList();
            t.read(records -> {
                var found = records.store(JOURNEYS)
                        .find(expected.stream().map(Journey::id).toList());
                expected.forEach(journey -> t.expect(
                        done + "find them in one call",
                        journey,
                        java.util.Objects.requireNonNull(found.get(journey.id()))
                                .value()));
                t.expect(
                        done + "scan three of them",
                        List.of(expected.get(1), expected.get(3), expected.get(5)),
                        records
                                .store(JOURNEYS)
                                .scan(JOURNEYS.byId(), org.xinfeng.kernel.Prefix.none(), null, 3)
                                .stream()
                                .map(Versioned::value)
                                .toList());
                return true;
            });
        }
    }

    private static void trees(Trial t) {
        Trunk bare = new Trunk(0, List.of(), Optional.empty());
        Trunk marked = new Trunk(
                Long.MIN_VALUE, List.of("𠮷", "b ", "a", "b "), Optional.of(new Place("村口", Optional.empty())));
        List<Branch> branches = List.of(
                new Branch("b", List.of(twig(2, "z", "a"), twig(1), twig(3, "m"))),
                new Branch("a", List.of()),
                new Branch("b", List.of(twig(9, "z"))));
        KeptValues.keeps(
                t,
                TREES,
                List.of(
                        new Tree(
                                Id.of("full"),
                                marked,
                                Optional.of(bare),
                                List.of(3L, Long.MAX_VALUE, 3L, -1L),
                                EdgeValues.DAYS,
                                EdgeValues.INSTANTS,
                                List.of(true, false, true),
                                branches),
                        new Tree(
                                Id.of("half"),
                                bare,
                                Optional.of(marked),
                                List.of(),
                                List.of(DAY),
                                List.of(),
                                List.of(false),
                                branches.subList(1, 3)),
                        new Tree(
                                Id.of("bare"),
                                bare,
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of())));
    }

    private static Twig twig(long length, String... buds) {
        return new Twig(length, List.of(buds).stream().map(Id::of).toList());
    }

    private static void twoKinds(Trial t) {
        t.unit(records -> {
            records.store(WORDS).add(Words.of("a", "1"));
            records.store(SLOTS).add(Slot.of("a"));
        });
        t.change(WORDS, Words.of("a", "2"));
        t.expect(
                "put the id a in two kinds and change one",
                Optional.of(Words.of("a", "2")),
                t.value(WORDS, Id.of("a")));
        t.expect("find the other", Optional.of(new Versioned<>(Slot.of("a"), 1)), t.find(SLOTS, Id.of("a")));
    }

    private static void found(Trial t) {
        t.add(WORDS, Words.of("a", "1"), Words.of("b", "2"), Words.of("c", "3"));
        List<Id> asked = List.of(Id.of("c"), Id.of("gone"), Id.of("a"), Id.of("A"), Id.of("a"));
        t.expect(
                "find c, a (twice) and two that are not there",
                java.util.Map.of(Id.of("a"), Words.of("a", "1"), Id.of("c"), Words.of("c", "3")),
                t.read(records -> {
                    java.util.Map<Id, @org.jspecify.annotations.Nullable Words> values = new java.util.HashMap<>();
                    records.store(WORDS)
                            .find(asked)
                            .forEach((id, word) -> values.put(id, word == null ? null : word.value()));
                    return values;
                }));
        t.expect(
                "find none",
                java.util.Map.of(),
                t.read(records -> records.store(WORDS).find(List.of())));
    }
}
