package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_ALL;
import static org.xinfeng.storage.contract.Samples.BY_AT;
import static org.xinfeng.storage.contract.Samples.BY_DAY;
import static org.xinfeng.storage.contract.Samples.BY_GROUP;
import static org.xinfeng.storage.contract.Samples.BY_HOLDER;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 7: an index is in the same order everywhere, and holds what it should. */
final class IndexOrder {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private IndexOrder() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "codes are in the order of ASCII", IndexOrder::codes)
                .add(Law.KEPT_EXACTLY, "ids are in the order of ASCII", IndexOrder::ids)
                .add(Law.KEPT_EXACTLY, "numbers are in order, the negative ones first", IndexOrder::numbers)
                .add(Law.KEPT_EXACTLY, "days are in order from year 1 to 9999", IndexOrder::days)
                .add(Law.KEPT_EXACTLY, "instants are in order, before 1970 too", IndexOrder::instants)
                .add(Law.KEPT_EXACTLY, "records at one place are in the order of their ids", IndexOrder::ties)
                .add(Law.KEPT_EXACTLY, "an index of several columns is in the order of each", IndexOrder::columns)
                .add(Law.KEPT_EXACTLY, "a record without one of the values is not in the index", IndexOrder::sparse)
                .add(Law.KEPT_EXACTLY, "a changed record is at its new place only", IndexOrder::moved)
                .add(
                        Law.KEPT_EXACTLY,
                        "a record enters and leaves an index with its value",
                        IndexOrder::entersAndLeaves);
    }

    /** Puts slots, which are given in the order expected, in another order and scans them. */
    private static void ordered(Trial t, Index<Slot> index, List<Slot> expected) {
        List<Slot> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(t.setup().seed()));
        int half = shuffled.size() / 2;
        t.unit(records -> shuffled.subList(0, half).forEach(records.store(SLOTS)::add));
        t.unit(records -> shuffled.subList(half, shuffled.size()).forEach(records.store(SLOTS)::add));
        t.restart();
        t.expect(
                "put " + expected.size() + " records and scan by " + index.code(),
                expected.stream().map(slot -> slot.id().value()).toList(),
                t.ids(SLOTS, index, Prefix.none()));
    }

    private static void codes(Trial t) {
        List<Slot> slots = new ArrayList<>();
        for (String code : List.of(
                "!", "\"", "%", "'", "-", "-a", "0", "1", "10", "2", "A", "B", "Z", "\\", "_", "a", "aB", "aa", "aa-",
                "ab", "b", "z", "|", "~", "~~")) {
            slots.add(Slot.of("s" + (99 - slots.size())).group(code));
        }
        ordered(t, BY_GROUP, slots);
    }

    private static void ids(Trial t) {
        List<Slot> slots = new ArrayList<>();
        for (String id :
                List.of("!", "-1", "1", "10", "1a", "2", "A", "AB", "Aa", "B", "_", "a", "a!", "aB", "ab", "~")) {
            slots.add(Slot.of(id));
        }
        ordered(t, SLOTS.byId(), slots);
    }

    private static void numbers(Trial t) {
        List<Slot> slots = new ArrayList<>();
        for (long number : List.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                -1L << 40,
                -10L,
                -9L,
                -2L,
                -1L,
                0L,
                1L,
                2L,
                9L,
                10L,
                11L,
                100L,
                255L,
                256L,
                1L << 40,
                Long.MAX_VALUE - 1,
                Long.MAX_VALUE)) {
            slots.add(Slot.of("s" + (99 - slots.size())).number(number));
        }
        ordered(t, BY_NUMBER, slots);
    }

    private static void days(Trial t) {
        List<Slot> slots = new ArrayList<>();
        for (String day : List.of(
                "0001-01-01",
                "0001-01-02",
                "0999-12-31",
                "1582-10-04",
                "1582-10-15",
                "1899-12-31",
                "1969-12-31",
                "1970-01-01",
                "1970-01-02",
                "2024-02-29",
                "2024-03-01",
                "9999-12-30",
                "9999-12-31")) {
            slots.add(Slot.of("s" + (99 - slots.size())).day(LocalDate.parse(day)));
        }
        ordered(t, BY_DAY, slots);
    }

    private static void instants(Trial t) {
        List<Slot> slots = new ArrayList<>();
        for (String at : List.of(
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000001Z",
                "1582-10-10T00:00:00Z",
                "1969-12-31T23:59:59.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "1970-01-01T00:00:00.000001Z",
                "2024-02-29T00:00:00Z",
                "2024-02-29T00:00:00.000001Z",
                "2024-02-29T00:00:00.001Z",
                "2024-02-29T00:00:01Z",
                "9999-12-31T23:59:59.999999Z")) {
            slots.add(Slot.of("s" + (99 - slots.size())).at(Instant.parse(at)));
        }
        ordered(t, BY_AT, slots);
    }

    private static void ties(Trial t) {
        ordered(
                t,
                BY_NUMBER,
                List.of(
                        Slot.of("B"),
                        Slot.of("C"),
                        Slot.of("a"),
                        Slot.of("b"),
                        Slot.of("ba"),
                        Slot.of("a0").number(1),
                        Slot.of("z").number(1)));
    }

    private static void columns(Trial t) {
        ordered(
                t,
                BY_ALL,
                List.of(
                        Slot.of("z").group("a").number(-2),
                        Slot.of("y").group("a").number(3),
                        Slot.of("w").group("a").number(3).day(DAY.plusDays(1)),
                        Slot.of("v").group("a").number(3).day(DAY.plusDays(1)).at(Slot.AT.plusSeconds(1)),
                        Slot.of("x").group("aa").number(-9),
                        Slot.of("t").group("b").number(-3),
                        Slot.of("s").group("b").number(-2),
                        Slot.of("u").group("b").number(1)));
    }

    private static void sparse(Trial t) {
        t.add(
                SLOTS,
                Slot.of("a"),
                Slot.of("b").held("h", DAY),
                Slot.of("c").held("g", DAY),
                new Slot(Id.of("d"), Id.of("g"), 0, DAY, Slot.AT, Optional.of(Id.of("h")), Optional.empty()),
                new Slot(Id.of("e"), Id.of("g"), 0, DAY, Slot.AT, Optional.empty(), Optional.of(DAY)));
        t.restart();
        String done = "put records with both, one or none of holder and due";
        t.expect(done + ", then scan by holder and due", List.of("c", "b"), t.ids(SLOTS, BY_HOLDER, Prefix.none()));
        t.expect(done + ", then scan one holder", List.of("b"), t.ids(SLOTS, BY_HOLDER, Prefix.of("h")));
        t.expect(
                done + ", then scan by group", List.of("a", "b", "c", "d", "e"), t.ids(SLOTS, BY_GROUP, Prefix.none()));
    }

    private static void moved(Trial t) {
        t.add(
                SLOTS,
                Slot.of("a").number(1),
                Slot.of("b").number(2),
                Slot.of("c").number(3));
        t.change(SLOTS, Slot.of("a").number(4).group("other"));
        t.restart();
        String done = "change the number and the group of a record";
        t.expect(done + ", then scan", List.of("b", "c", "a"), t.ids(SLOTS, BY_NUMBER, Prefix.none()));
        t.expect(done + ", then scan its old place", List.of(), t.ids(SLOTS, BY_NUMBER, Prefix.of(1)));
        t.expect(done + ", then scan its new place", List.of("a"), t.ids(SLOTS, BY_NUMBER, Prefix.of(4)));
        t.expect(done + ", then scan its old group", List.of("b", "c"), t.ids(SLOTS, BY_GROUP, Prefix.of("g")));
        t.change(SLOTS, Slot.of("a").number(1));
        t.expect("change it back", List.of("a", "b", "c"), t.ids(SLOTS, BY_NUMBER, Prefix.none()));
    }

    private static void entersAndLeaves(Trial t) {
        t.add(SLOTS, Slot.of("a").held("h", DAY), Slot.of("b"));
        t.change(SLOTS, Slot.of("a").held("h", DAY).free());
        t.change(SLOTS, Slot.of("b").held("h", DAY));
        t.restart();
        t.expect("take the holder from a and give it to b", List.of("b"), t.ids(SLOTS, BY_HOLDER, Prefix.of("h")));
    }
}
