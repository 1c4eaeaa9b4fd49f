package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ALL;
import static org.xinfeng.storage.contract.Samples.BY_AT;
import static org.xinfeng.storage.contract.Samples.BY_DAY;
import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_HOLDER;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Store;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 7: a scan answers what a plain sorted list would. */
final class Scans {

    private Scans() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "a prefix is of whole values, not of letters", Scans::wholeValues)
                .add(Law.KEPT_EXACTLY, "a limit counts the records that are answered", Scans::limit)
                .add(Law.KEPT_EXACTLY, "a full cursor goes on behind its record", Scans::behind)
                .add(Law.KEPT_EXACTLY, "a full cursor goes on where its record was", Scans::goneRecord)
                .add(Law.KEPT_EXACTLY, "a shorter cursor goes on at the first record with its values", Scans::before)
                .add(Law.KEPT_EXACTLY, "a cursor outside the prefix does not widen the scan", Scans::outside)
                .add(Law.KEPT_EXACTLY, "every prefix, cursor and limit answers as a sorted list would", Scans::all);
    }

    private static List<String> scan(Trial t, Index<Slot> index, Prefix prefix, @Nullable Cursor after, int limit) {
        return t.read(records -> Trial.ids(SLOTS, records.store(SLOTS).scan(index, prefix, after, limit)));
    }

    private static void wholeValues(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").group("ab"),
                Slot.of("2").group("abc"),
                Slot.of("3").group("a"),
                Slot.of("4").group("AB"),
                Slot.of("5").group("a_"),
                Slot.of("6").group("a%").number(12),
                Slot.of("7").group("a%").number(1));
        t.expect("scan the group ab", List.of("1"), scan(t, BY_GROUP, Prefix.of("ab"), null, 10));
        t.expect("scan the group a_", List.of("5"), scan(t, BY_GROUP, Prefix.of("a_"), null, 10));
        t.expect("scan the group a%", List.of("6", "7"), scan(t, BY_GROUP, Prefix.of("a%"), null, 10));
        t.expect("scan the number 1", List.of("7"), scan(t, BY_NUMBER, Prefix.of(1), null, 10));
        t.expect("scan a group and a number", List.of("6"), scan(t, BY_ALL, Prefix.of("a%", 12), null, 10));
        t.expect("scan a group and an id", List.of("7"), scan(t, BY_GROUP, Prefix.of("a%", "7"), null, 10));
        t.expect("scan one id", List.of("3"), scan(t, SLOTS.byId(), Prefix.of("3"), null, 10));
    }

    private static void limit(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").group("a"),
                Slot.of("2").group("a"),
                Slot.of("3").group("b"),
                Slot.of("4").group("b"),
                Slot.of("5").group("b"));
        t.expect("scan two of five", List.of("1", "2"), scan(t, BY_GROUP, Prefix.none(), null, 2));
        t.expect("scan two of a group behind another", List.of("3", "4"), scan(t, BY_GROUP, Prefix.of("b"), null, 2));
        t.expect(
                "scan as many as there are",
                5,
                scan(t, BY_GROUP, Prefix.none(), null, 5).size());
        t.expect(
                "scan with the greatest limit",
                5,
                scan(t, BY_GROUP, Prefix.none(), null, Integer.MAX_VALUE).size());
    }

    private static void behind(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").number(1),
                Slot.of("2").number(2),
                Slot.of("3").number(2),
                Slot.of("4").number(3));
        t.expect(
                "scan behind 2",
                List.of("3", "4"),
                scan(
                        t,
                        BY_NUMBER,
                        Prefix.none(),
                        Cursor.at(SLOTS, BY_NUMBER, Slot.of("2").number(2)),
                        10));
        t.expect(
                "scan behind 2, one record",
                List.of("3"),
                scan(
                        t,
                        BY_NUMBER,
                        Prefix.none(),
                        Cursor.at(SLOTS, BY_NUMBER, Slot.of("2").number(2)),
                        1));
        t.expect(
                "scan behind the last",
                List.of(),
                scan(
                        t,
                        BY_NUMBER,
                        Prefix.none(),
                        Cursor.at(SLOTS, BY_NUMBER, Slot.of("4").number(3)),
                        10));
        t.expect(
                "scan by id behind 1, with a cursor that was written and read",
                List.of("2", "3", "4"),
                scan(
                        t,
                        SLOTS.byId(),
                        Prefix.none(),
                        Cursor.parse(
                                Cursor.at(SLOTS, SLOTS.byId(), Slot.of("1")).toString()),
                        10));
        t.expect(
                "scan the one record 2 behind itself",
                List.of(),
                scan(t, SLOTS.byId(), Prefix.of("2"), Cursor.before("2"), 10));
    }

    private static void goneRecord(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").number(1),
                Slot.of("2").number(2),
                Slot.of("3").number(3));
        Cursor at = Cursor.at(SLOTS, BY_NUMBER, Slot.of("2").number(2));
        t.change(SLOTS, Slot.of("2").number(0));
        t.expect(
                "move the record of a cursor away, then scan behind the cursor",
                List.of("3"),
                scan(t, BY_NUMBER, Prefix.none(), at, 10));
        t.expect(
                "scan behind a place where no record ever was",
                List.of("3"),
                scan(
                        t,
                        BY_NUMBER,
                        Prefix.none(),
                        Cursor.at(SLOTS, BY_NUMBER, Slot.of("zz").number(1)),
                        10));
    }

    private static void before(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").group("a").number(1),
                Slot.of("2").group("b").number(1),
                Slot.of("3").group("b").number(2),
                Slot.of("4").group("c").number(0));
        t.expect(
                "scan from group b on", List.of("2", "3", "4"), scan(t, BY_ALL, Prefix.none(), Cursor.before("b"), 10));
        t.expect(
                "scan from group b, number 2 on",
                List.of("3", "4"),
                scan(t, BY_ALL, Prefix.none(), Cursor.before("b", 2), 10));
        t.expect(
                "scan from number 1 on",
                List.of("1", "2", "3"),
                scan(t, BY_NUMBER, Prefix.none(), Cursor.before(1), 10));
        t.expect(
                "scan group b from number 2 on",
                List.of("3"),
                scan(t, BY_ALL, Prefix.of("b"), Cursor.before("b", 2), 10));
        t.expect(
                "scan from the beginning",
                4,
                scan(t, BY_ALL, Prefix.none(), Cursor.before(), 10).size());
    }

    private static void outside(Trial t) {
        t.add(
                SLOTS,
                Slot.of("1").group("a"),
                Slot.of("2").group("b"),
                Slot.of("3").group("b"),
                Slot.of("4").group("c"));
        t.expect(
                "scan group b behind a cursor in group a",
                List.of("2", "3"),
                scan(t, BY_GROUP, Prefix.of("b"), Cursor.before("a", "1"), 10));
        t.expect(
                "scan group b behind a cursor in group c",
                List.of(),
                scan(t, BY_GROUP, Prefix.of("b"), Cursor.before("c", "4"), 10));
        t.expect("scan a group that is empty", List.of(), scan(t, BY_GROUP, Prefix.of("bb"), null, 10));
    }

    /** So many records, of few values in each component. */
    static List<Slot> many(int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot slot = new Slot(
                    Id.of("s" + (i * 17) % count),
                    Id.of(i % 3 == 0 ? "a" : i % 3 == 1 ? "ab" : "B"),
                    i / 3 % 2 - 1,
                    Slot.DAY.plusDays(i % 2),
                    Slot.AT.minusNanos(1_000L * (i % 5)),
                    Optional.empty(),
                    Optional.empty());
            slots.add(i % 4 == 0 ? slot : slot.held("h" + i % 3, Slot.DAY.plusDays(i % 5)));
        }
        return slots;
    }

    private static void all(Trial t) {
        List<Slot> slots = many(14);
        t.unit(records -> slots.forEach(records.store(SLOTS)::add));
        t.restart();
        List<Versioned<Slot>> plain =
                slots.stream().map(slot -> new Versioned<>(slot, 1)).toList();
        t.read(records -> {
            for (Index<Slot> index : List.of(SLOTS.byId(), BY_GROUP, BY_NUMBER, BY_DAY, BY_AT, BY_HOLDER, BY_ALL)) {
                all(t, records.store(SLOTS), index, Model.of(SLOTS, plain, index));
            }
            return true;
        });
    }

    /** Every prefix with every cursor, and every limit with each of both. */
    private static void all(Trial t, Store<Id, Slot> store, Index<Slot> index, Model<Slot> model) {
        Set<List<Object>> beginnings = new LinkedHashSet<>();
        Set<List<Object>> between = new LinkedHashSet<>();
        for (List<Object> place : model.places()) {
            for (int n = 0; n <= place.size(); n++) {
                beginnings.add(place.subList(0, n));
            }
            List<Object> next = new ArrayList<>(place);
            next.set(place.size() - 1, place.get(place.size() - 1) + "!");
            between.add(next);
        }
        List<@Nullable Cursor> cursors = new ArrayList<>();
        cursors.add(null);
        beginnings.forEach(beginning -> cursors.add(new Cursor(beginning)));
        between.forEach(place -> cursors.add(new Cursor(place)));
        int size = model.places().size();
        List<Integer> limits = List.of(1, 100, 2, size, 3, size + 1, 5);
        int step = 0;
        for (List<Object> beginning : beginnings) {
            Prefix prefix = new Prefix(beginning);
            for (@Nullable Cursor after : cursors) {
                int limit = limits.get(step++ % limits.size());
                List<Versioned<Slot>> came = store.scan(index, prefix, after, limit);
                List<Versioned<Slot>> expected = model.scan(prefix, after, limit);
                if (!came.equals(expected)) {
                    t.expect(
                            "scan by " + index.code() + " with prefix " + beginning + " behind " + after + ", limit "
                                    + limit,
                            Trial.ids(SLOTS, expected),
                            Trial.ids(SLOTS, came));
                }
            }
        }
    }
}
