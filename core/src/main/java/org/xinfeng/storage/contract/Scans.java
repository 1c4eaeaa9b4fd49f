package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ALL;
import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_HOLDER;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Page;
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
                .add(Law.KEPT_EXACTLY, "every prefix, cursor and limit answers as a sorted list would", Scans::all)
                .add(Law.KEPT_EXACTLY, "pages hold every record once", Scans::pages);
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

    private static List<Slot> many() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            Slot slot = new Slot(
                    Id.of("s" + (i * 17) % 36),
                    Id.of(i % 3 == 0 ? "a" : i % 3 == 1 ? "ab" : "B"),
                    i % 4 - 2,
                    Slot.DAY.plusDays(i % 2),
                    Slot.AT.minusNanos(1_000L * (i % 5)),
                    Optional.empty(),
                    Optional.empty());
            slots.add(i % 4 == 0 ? slot : slot.held("h" + i % 3, Slot.DAY.plusDays(i % 5)));
        }
        return slots;
    }

    private static void all(Trial t) {
        List<Slot> slots = many();
        t.unit(records -> slots.forEach(records.store(SLOTS)::add));
        t.restart();
        List<Versioned<Slot>> plain =
                slots.stream().map(slot -> new Versioned<>(slot, 1)).toList();
        t.read(records -> {
            Store<Id, Slot> store = records.store(SLOTS);
            for (Index<Slot> index : List.of(SLOTS.byId(), BY_GROUP, BY_NUMBER, BY_HOLDER, BY_ALL)) {
                for (Prefix prefix : prefixes(index, plain)) {
                    int step = 0;
                    for (@Nullable Cursor after : cursors(index, plain)) {
                        int limit = List.of(1, 3, 100).get(step++ % 3);
                        t.expect(
                                "scan by " + index.code() + " with prefix " + prefix.values() + " behind " + after
                                        + ", limit " + limit,
                                Trial.ids(SLOTS, Model.scan(SLOTS, plain, index, prefix, after, limit)),
                                Trial.ids(SLOTS, store.scan(index, prefix, after, limit)));
                    }
                }
            }
            return true;
        });
    }

    private static Set<Prefix> prefixes(Index<Slot> index, List<Versioned<Slot>> plain) {
        Set<Prefix> prefixes = new LinkedHashSet<>(List.of(Prefix.none()));
        for (int i = 0; i < plain.size(); i += 12) {
            List<Object> position = SLOTS.position(index, plain.get(i + 1).value());
            for (int n = 1; position != null && n <= position.size(); n++) {
                prefixes.add(new Prefix(position.subList(0, n)));
            }
        }
        return prefixes;
    }

    private static List<@Nullable Cursor> cursors(Index<Slot> index, List<Versioned<Slot>> plain) {
        List<@Nullable Cursor> cursors = new ArrayList<>();
        cursors.add(null);
        for (int i = 0; i < plain.size(); i += 7) {
            List<Object> position = SLOTS.position(index, plain.get(i).value());
            for (int n = 0; position != null && n <= position.size(); n++) {
                cursors.add(new Cursor(position.subList(0, n)));
            }
        }
        return cursors;
    }

    private static void pages(Trial t) {
        List<Slot> slots = many();
        t.unit(records -> slots.forEach(records.store(SLOTS)::add));
        List<Versioned<Slot>> plain =
                slots.stream().map(slot -> new Versioned<>(slot, 1)).toList();
        for (Index<Slot> index : List.of(SLOTS.byId(), BY_NUMBER, BY_HOLDER)) {
            List<String> expected = Trial.ids(SLOTS, Model.scan(SLOTS, plain, index, Prefix.none(), null, 100));
            for (int limit : List.of(1, 7, 35, 36, 37)) {
                t.expect("read pages of " + limit + " by " + index.code(), expected, t.read(records -> {
                    List<String> ids = new ArrayList<>();
                    Optional<Cursor> after = Optional.empty();
                    for (int page : IntStream.range(0, 40).toArray()) {
                        Page<Versioned<Slot>> read = records.store(SLOTS)
                                .page(SLOTS, index, Prefix.none(), page == 0 ? null : after.orElse(null), limit);
                        ids.addAll(Trial.ids(SLOTS, read.items()));
                        after = read.next();
                        if (after.isEmpty()) {
                            break;
                        }
                    }
                    return ids;
                }));
            }
            t.expect(
                    "count by " + index.code(),
                    (long) expected.size(),
                    Objects.requireNonNull(
                            t.read(records -> records.store(SLOTS).count(SLOTS, index, Prefix.none()))));
        }
    }
}
