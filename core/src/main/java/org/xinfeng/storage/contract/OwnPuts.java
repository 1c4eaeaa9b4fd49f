package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Journey;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 3: a writer reads what it has put, although the storage may still hold it back. */
final class OwnPuts {

    private static final Id A = Id.of("a");

    private OwnPuts() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.ONE_STATE,
                        "a writer reads its own puts, in whatever order it puts, finds and scans",
                        OwnPuts::everyOrder)
                .add(Law.ONE_STATE, "a writer reads the lists of what it has put and put again", OwnPuts::lists)
                .add(Law.ONE_STATE, "a writer turns pages over its own puts and those of others", OwnPuts::pages);
    }

    private enum Step {
        PUT,
        FIND,
        SCAN,
        PUT_OTHER,
        SCAN_OTHER
    }

    /** What a unit has put so far: the number of the slot, and how many words. */
    private static final class Told {
        final long revision;
        long number;
        long readAt;
        int words;

        Told(long revision, long number, long readAt, int words) {
            this.revision = revision;
            this.number = number;
            this.readAt = readAt;
            this.words = words;
        }
    }

    private static void everyOrder(Trial t) {
        t.add(SLOTS, Slot.of("a"), Slot.of("m").number(1_000_000));
        Told told = new Told(2, 0, 1, 0);
        int all = Step.values().length;
        for (int code = 0; code < all * all * all * all; code++) {
            List<Step> steps = new ArrayList<>();
            for (int rest = code, i = 0; i < 4; i++, rest /= all) {
                steps.add(Step.values()[rest % all]);
            }
            Told before = told;
            told = t.write(records -> {
                Told now = new Told(before.revision, before.number, before.readAt, before.words);
                for (Step step : steps) {
                    run(t, "in one unit " + steps + ": ", records, step, now);
                }
                return now;
            });
            if (steps.contains(Step.PUT) || steps.contains(Step.PUT_OTHER)) {
                told = new Told(told.revision + 1, told.number, told.readAt, told.words);
            }
        }
        t.expect(
                "units with every order of puts, finds and scans, then find",
                Optional.of(new Versioned<>(Slot.of("a").number(told.number), told.readAt)),
                t.find(SLOTS, A));
        t.expect(
                "units with every order of puts, finds and scans, then read the revisions",
                LongStream.range(1, told.revision).boxed().toList(),
                t.revisions());
    }

    private static void run(Trial t, String done, Records records, Step step, Told now) {
        Store<Id, Slot> slots = records.store(SLOTS);
        Store<Id, Words> words = records.store(WORDS);
        switch (step) {
            case PUT -> {
                now.number++;
                slots.put(new Put<>(Slot.of("a").number(now.number), now.readAt));
                now.readAt = now.revision;
            }
            case FIND ->
                t.expect(
                        done + "find",
                        Optional.of(new Versioned<>(Slot.of("a").number(now.number), now.readAt)),
                        slots.find(A));
            case SCAN -> {
                t.expect(
                        done + "scan",
                        List.of(now.number, 1_000_000L),
                        slots.scan(BY_NUMBER, Prefix.none(), null, 9).stream()
                                .map(slot -> slot.value().number())
                                .toList());
                t.expect(
                        done + "scan behind the former place",
                        List.of("a"),
                        Trial.ids(SLOTS, slots.scan(BY_NUMBER, Prefix.none(), Cursor.before(now.number), 1)));
            }
            case PUT_OTHER -> words.add(Words.of("w" + now.words++, "1"));
            case SCAN_OTHER ->
                t.expect(
                        done + "scan the other kind",
                        now.words,
                        words.scan(WORDS.byId(), Prefix.none(), null, 10_000).size());
        }
    }

    private static void lists(Trial t) {
        List<Journey> before = new ArrayList<>();
        for (String id : List.of("longer", "shorter", "emptied", "twice", "Twice")) {
            before.add(KeptRecords.journey(id, 3));
        }
        t.unit(records -> before.forEach(records.store(JOURNEYS)::add));
        List<Journey> after = List.of(
                KeptRecords.journey("Twice", 1),
                KeptRecords.journey("emptied", 0),
                KeptRecords.journey("fresh", 4),
                KeptRecords.journey("longer", 6),
                KeptRecords.journey("shorter", 2),
                KeptRecords.journey("twice", 5));
        t.unit(records -> {
            Store<Id, Journey> journeys = records.store(JOURNEYS);
            List<Put<Journey>> puts = new ArrayList<>();
            for (Journey journey : after) {
                puts.add(new Put<>(journey, journey.id().value().equals("fresh") ? 0 : 1));
            }
            journeys.put(new Put<>(KeptRecords.journey("twice", 9), 1));
            puts.set(5, new Put<>(after.get(5), 2));
            journeys.put(puts);
            String done = "change several records with lists in one call, one of them a second time, then ";
            t.expect(done + "scan in the same unit", after, values(journeys));
            journeys.put(new Put<>(after.get(3).with(List.of()), 2));
            t.expect(
                    done + "empty a list and find in the same unit",
                    Optional.of(after.get(3).with(List.of())),
                    journeys.find(Id.of("longer")).map(Versioned::value));
            journeys.put(new Put<>(after.get(3), 2));
        });
        t.restart();
        t.expect(
                "change several records with lists in one unit, then scan",
                after,
                t.read(records -> values(records.store(JOURNEYS))));
    }

    private static List<Journey> values(Store<Id, Journey> journeys) {
        return journeys.scan(JOURNEYS.byId(), Prefix.none(), null, 100).stream()
                .map(Versioned::value)
                .toList();
    }

    private static void pages(Trial t) {
        t.add(
                SLOTS,
                Slot.of("b").number(2),
                Slot.of("d").number(4),
                Slot.of("f").number(6));
        t.unit(records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            slots.add(Slot.of("a").number(1));
            List<Versioned<Slot>> first = slots.scan(BY_NUMBER, Prefix.none(), null, 2);
            slots.add(Slot.of("c").number(3));
            slots.save(Id.of("f"), Slot.of("f").number(0));
            slots.add(Slot.of("e").number(5));
            List<Versioned<Slot>> second = slots.scan(
                    BY_NUMBER,
                    Prefix.none(),
                    Cursor.at(SLOTS, BY_NUMBER, first.get(1).value()),
                    2);
            slots.save(Id.of("d"), Slot.of("d").number(7));
            List<Versioned<Slot>> third = slots.scan(
                    BY_NUMBER,
                    Prefix.none(),
                    Cursor.at(SLOTS, BY_NUMBER, second.get(1).value()),
                    9);
            t.expect(
                    "turn pages while records are added before and behind, and move, in the same unit",
                    List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "d")),
                    List.of(Trial.ids(SLOTS, first), Trial.ids(SLOTS, second), Trial.ids(SLOTS, third)));
            t.expect("count in the same unit", 6L, slots.count(SLOTS, BY_GROUP, Prefix.of("g")));
        });
    }
}
