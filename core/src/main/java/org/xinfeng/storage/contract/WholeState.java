package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.ENTRIES;
import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.Records;
import org.xinfeng.storage.contract.Samples.Entry;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Words;

/**
 * Law 3: from its first look on a reader sees one state, in every kind, index and list, however many units are committed
 * meanwhile. A reader that has not looked yet may still see a later one.
 */
final class WholeState {

    private static final Id A = Id.of("a");
    private static final Id B = Id.of("b");

    private WholeState() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.ONE_STATE,
                        "a reader sees the state it began with in kinds and indexes it first looks at later",
                        WholeState::later)
                .add(
                        Law.ONE_STATE,
                        "a reader finds and scans the same for the whole of its work, lists too",
                        WholeState::again)
                .add(
                        Law.ONE_STATE,
                        "a reader of a station without records sees none for the whole of its work",
                        WholeState::empty);
    }

    private static void say(Records records, int n) {
        String other = n % 2 == 0 ? "b" : "c";
        Words words = new Words(A, "n" + n, Optional.empty(), List.of("l" + n, "m"));
        records.store(SLOTS).save(A, Slot.of("a").number(n).group("g" + n).held("h" + n, Slot.DAY));
        records.store(SLOTS).save(Id.of(other), Slot.of(other).number(-n));
        records.store(WORDS).save(A, words);
        records.store(JOURNEYS).save(A, KeptRecords.journey("a", n + 2));
        records.store(JOURNEYS).save(B, KeptRecords.journey("b", 3 - n % 3));
        records.store(ENTRIES).add(Entry.of("e" + n, n));
    }

    /** All that can be read: of every kind what is found, and what every index holds. */
    private static Map<String, Object> everything(Records records) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Kind<Id, ?> kind : List.of(ENTRIES, JOURNEYS, SLOTS, WORDS)) {
            look(records, kind, all);
        }
        return all;
    }

    private static <I extends Code, T> void look(Records records, Kind<I, T> kind, Map<String, Object> all) {
        Store<I, T> store = records.store(kind);
        List<Index<T>> indexes = new ArrayList<>(kind.indexes());
        indexes.add(kind.byId());
        List<I> ids = new ArrayList<>();
        for (Index<T> index : indexes) {
            List<Versioned<T>> scanned = store.scan(index, Prefix.none(), null, 100);
            all.put("scan " + kind + " by " + index.code(), scanned);
            scanned.forEach(record -> ids.add(kind.id().apply(record.value())));
        }
        all.put("find " + kind, store.find(ids));
    }

    /** What a reader saw first, and at the end of its work. */
    private record Seen(Object first, Map<String, Object> last) {}

    /** Lets a writer commit three units under a reader that has had its first look. */
    private static Seen whileWriting(Trial t, Function<Records, Object> firstLook, IntConsumer write) {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        Future<Seen> reader = t.start(() -> t.read(records -> {
            Object first = firstLook.apply(records);
            entered.countDown();
            t.await("the writer has ended", leave);
            return new Seen(first, everything(records));
        }));
        t.await("start a reader", entered);
        try {
            t.answer("a writer changes what a reader reads", t.start(() -> {
                for (int n = 2; n < 5; n++) {
                    write.accept(n);
                }
                return true;
            }));
        } finally {
            leave.countDown();
        }
        return t.answer("the reader", reader);
    }

    private static void same(Trial t, Map<String, Object> expected, Map<String, Object> came) {
        expected.forEach((look, records) ->
                t.expect("look, let a writer commit three units, then " + look, records, came.get(look)));
    }

    private static void later(Trial t) {
        Map<Object, Map<String, Object>> states = new HashMap<>();
        IntConsumer write = n -> {
            t.unit(records -> say(records, n));
            t.read(records -> states.put(number(records), everything(records)));
        };
        write.accept(1);
        Seen seen = whileWriting(t, WholeState::number, write);
        same(t, states.getOrDefault(seen.first(), Map.of("the first look", "one of " + states.keySet())), seen.last());
        t.expect("then begin another read: does it see the last unit?", 4L, t.read(WholeState::number));
    }

    private static Long number(Records records) {
        return records.store(SLOTS).find(A).orElseThrow().value().number();
    }

    @SuppressWarnings("unchecked")
    private static void again(Trial t) {
        t.unit(records -> say(records, 1));
        Seen seen = whileWriting(t, WholeState::everything, n -> t.unit(records -> say(records, n)));
        same(t, (Map<String, Object>) seen.first(), seen.last());
    }

    private static void empty(Trial t) {
        t.unit(Trial.VALLEY, records -> say(records, 1));
        Seen seen = whileWriting(
                t, records -> records.store(WORDS).find(List.of(A)).isEmpty(), n -> t.unit(records -> say(records, n)));
        seen.last()
                .forEach((look, came) -> t.expect(
                        "look at a station without records, let a writer commit its first units, then " + look
                                + ": is it empty, as the first look was?",
                        seen.first(),
                        came instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) came).isEmpty()));
    }
}
