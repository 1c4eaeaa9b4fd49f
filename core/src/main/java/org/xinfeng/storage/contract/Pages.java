package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.BY_HOLDER;
import static org.xinfeng.storage.contract.Samples.BY_NUMBER;
import static org.xinfeng.storage.contract.Samples.SLOTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Page;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Slot;

/** Law 7: pages are the scan, cut. */
final class Pages {

    private Pages() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "pages hold every record once", Pages::everyRecordOnce)
                .add(
                        Law.KEPT_EXACTLY,
                        "pages go on rightly when records come, move and change between them",
                        Pages::meanwhile);
    }

    private static void everyRecordOnce(Trial t) {
        List<Slot> slots = Scans.many(36);
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

    /** Turns pages of two, and lets others write between them. */
    private static void meanwhile(Trial t) {
        t.add(
                SLOTS,
                Slot.of("a").number(1),
                Slot.of("b").number(2),
                Slot.of("c").number(2),
                Slot.of("d").number(2),
                Slot.of("e").number(3),
                Slot.of("f").number(4));
        List<Runnable> meanwhile = List.of(
                () -> t.add(
                        SLOTS,
                        Slot.of("0").number(0),
                        Slot.of("aa").number(1),
                        Slot.of("bb").number(2)),
                () -> {
                    t.change(SLOTS, Slot.of("a").number(9));
                    t.change(SLOTS, Slot.of("e").number(0));
                },
                () -> {},
                () -> {});
        List<String> seen = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        for (Runnable others : meanwhile) {
            Cursor from = after.orElse(null);
            Page<Versioned<Slot>> page =
                    t.read(records -> records.store(SLOTS).page(SLOTS, BY_NUMBER, Prefix.none(), from, 2));
            seen.addAll(Trial.ids(SLOTS, page.items()));
            after = page.next();
            others.run();
        }
        t.expect(
                "turn pages of two, while three records come, one moves behind and one moves before the page",
                List.of("a", "b", "bb", "c", "d", "f", "a"),
                seen);
    }
}
