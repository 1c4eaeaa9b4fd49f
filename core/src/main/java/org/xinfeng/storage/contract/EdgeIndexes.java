package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_AT;
import static org.xinfeng.storage.contract.Samples.BY_DAY;
import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_HOLDER;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 7: every value of an index finds its own records and stands at its own place, as a prefix and in a cursor. */
final class EdgeIndexes {

    private static final List<Long> NUMBERS = List.of(
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -(1L << 53) - 1,
            -(1L << 53),
            -(1L << 32),
            -1L,
            0L,
            1L,
            (1L << 31) - 1,
            1L << 31,
            1L << 53,
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE);

    private EdgeIndexes() {}

    static void addTo(Checks checks) {
        checks.add(
                        Law.KEPT_EXACTLY,
                        "every id finds its own record, whatever its characters",
                        t -> finds(t, SLOTS.byId(), EdgeValues.CODES, (slot, code) -> Slot.of(code)))
                .add(
                        Law.KEPT_EXACTLY,
                        "every code of an index finds its own records, whatever its characters",
                        t -> finds(t, BY_GROUP, EdgeValues.CODES, Slot::group))
                .add(
                        Law.KEPT_EXACTLY,
                        "every code that may be absent finds its own records too",
                        t -> finds(t, BY_HOLDER, EdgeValues.CODES, (slot, code) -> slot.held(code, Slot.DAY)))
                .add(
                        Law.KEPT_EXACTLY,
                        "every number of an index finds its own records, at the edges too",
                        t -> finds(t, BY_NUMBER, NUMBERS, Slot::number))
                .add(
                        Law.KEPT_EXACTLY,
                        "every day of an index finds its own records, from year 1 to 9999",
                        t -> finds(t, BY_DAY, EdgeValues.DAYS, Slot::day))
                .add(
                        Law.KEPT_EXACTLY,
                        "every instant of an index finds its own records, whatever clocks showed",
                        t -> finds(t, BY_AT, EdgeValues.INSTANTS, Slot::at));
    }

    /** Puts one record for each value; all other values of the records are the same. */
    private static <V extends Comparable<? super V>> void finds(
            Trial t, Index<Slot> index, List<V> values, BiFunction<Slot, V, Slot> with) {
        List<V> sorted = values.stream().sorted().toList();
        List<Slot> slots = new ArrayList<>();
        for (V value : sorted) {
            slots.add(with.apply(Slot.of("s" + (slots.size() + 1_000)), value));
        }
        List<Slot> shuffled = new ArrayList<>(slots);
        Collections.shuffle(shuffled, new Random(t.setup().seed()));
        t.unit(records -> shuffled.forEach(records.store(SLOTS)::add));
        t.restart();
        String done = "put a record for each of " + sorted.size() + " values, then ";
        int behind = index.columns().isEmpty() ? 1 : 0;
        t.read(records -> {
            Store<Id, Slot> store = records.store(SLOTS);
            t.expect(done + "scan by " + index.code(), slots, values(store.scan(index, Prefix.none(), null, 1_000)));
            for (int i = 0; i < slots.size(); i++) {
                V value = sorted.get(i);
                t.expect(
                        done + "scan " + value,
                        List.of(slots.get(i)),
                        values(store.scan(index, Prefix.of(value), null, 2)));
                t.expect(
                        done + "scan from the cursor " + value + " on",
                        slots.stream().skip(i + behind).limit(2).toList(),
                        values(store.scan(index, Prefix.none(), Cursor.before(value), 2)));
                t.expect(
                        done + "find the record of " + value,
                        Optional.of(new Versioned<>(slots.get(i), 1)),
                        store.find(slots.get(i).id()));
            }
            return true;
        });
    }

    private static List<Slot> values(List<Versioned<Slot>> found) {
        return found.stream().map(Versioned::value).toList();
    }
}
