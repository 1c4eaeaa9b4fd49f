package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Put;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Journey;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 7: nothing is cut because there is much of it. Many storages do things a thousand at a time. */
final class ManyRecords {

    private static final int MANY = 3_000;
    private static final int CHILDREN = 1_500;

    private ManyRecords() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.KEPT_EXACTLY,
                        "thousands of records are put, changed, found and scanned in one call each",
                        ManyRecords::thousands)
                .add(
                        Law.KEPT_EXACTLY,
                        "the lists of many records, long and short, are read together",
                        ManyRecords::lists);
    }

    private static List<Slot> numbered(int offset) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> Slot.of("s" + i).number((i * 7L + offset) % MANY))
                .toList();
    }

    private static void thousands(Trial t) {
        List<Slot> first = numbered(0);
        t.unit(records ->
                records.store(SLOTS).put(first.stream().map(Put::fresh).toList()));
        List<Slot> second = new ArrayList<>(numbered(5));
        Collections.shuffle(second, new Random(t.setup().seed()));
        List<Put<Slot>> puts = new ArrayList<>();
        second.forEach(slot -> puts.add(new Put<>(slot, 1)));
        puts.add(MANY / 2, Put.fresh(Slot.of("fresh").number(-1)));
        t.unit(records -> records.store(SLOTS).put(puts));
        t.restart();
        String done = "put " + MANY + " records in one call, change them in another, then ";
        Map<Id, Versioned<Slot>> expected = new LinkedHashMap<>();
        puts.forEach(put -> expected.put(put.value().id(), new Versioned<>(put.value(), 2)));
        List<Id> asked = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            asked.add(Id.of(i % 5 == 4 ? "unknown" + i : i == 0 ? "fresh" : "s" + i * 11 % MANY));
        }
        Map<Id, Versioned<Slot>> found = new LinkedHashMap<>(expected);
        found.keySet().retainAll(asked);
        List<Versioned<Slot>> sorted = Model.scan(SLOTS, expected.values(), BY_NUMBER, Prefix.none(), null, MANY + 1);
        t.read(records -> {
            Store<Id, Slot> slots = records.store(SLOTS);
            same(t, done + "find 5,000 ids with doubles and unknown ones", found, slots.find(asked));
            for (int limit : List.of(MANY, MANY + 1, 10_000, Integer.MAX_VALUE)) {
                List<Versioned<Slot>> came = slots.scan(BY_NUMBER, Prefix.none(), null, limit);
                same(t, done + "scan with limit " + limit, sorted.subList(0, Math.min(limit, sorted.size())), came);
            }
            t.expect(done + "count", MANY + 1L, slots.count(SLOTS, BY_NUMBER, Prefix.none()));
            return true;
        });
    }

    /** Expects much to be equal, and says only how much of it was not. */
    private static void same(Trial t, String done, Map<Id, ?> expected, Map<Id, ?> came) {
        t.expect(done + ": how many?", expected.size(), came.size());
        expected.forEach((id, record) -> t.expect(done + ": " + id.value(), record, came.get(id)));
    }

    private static void same(Trial t, String done, List<?> expected, List<?> came) {
        t.expect(done + ": how many?", expected.size(), came.size());
        for (int i = 0; i < expected.size(); i++) {
            t.expect(done + ": number " + (i + 1), expected.get(i), came.get(i));
        }
    }

    private static void lists(Trial t) {
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            journeys.add(KeptRecords.journey("j" + (100 + i), i == 17 ? CHILDREN : i * 5 % 7));
        }
        t.unit(records ->
                records.store(JOURNEYS).put(journeys.stream().map(Put::fresh).toList()));
        t.restart();
        String done = "put 40 records with lists of 0 to " + CHILDREN + ", then ";
        t.read(records -> {
            Store<Id, Journey> store = records.store(JOURNEYS);
            Map<Id, Journey> found = new LinkedHashMap<>();
            store.find(journeys.stream().map(Journey::id).toList()).forEach((id, made) -> found.put(id, made.value()));
            journeys.forEach(journey -> t.expect(done + "find them in one call", journey, found.get(journey.id())));
            same(t, done + "scan them", journeys, values(store.scan(JOURNEYS.byId(), Prefix.none(), null, 100)));
            same(
                    t,
                    done + "scan some",
                    journeys.subList(0, 18),
                    values(store.scan(JOURNEYS.byId(), Prefix.none(), null, 18)));
            return true;
        });
    }

    private static List<Journey> values(List<Versioned<Journey>> found) {
        return found.stream().map(Versioned::value).toList();
    }
}
