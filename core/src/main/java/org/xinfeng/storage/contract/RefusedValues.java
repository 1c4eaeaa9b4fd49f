package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.TIMES;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Times;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 7: what cannot be kept is refused, and leaves nothing. */
final class RefusedValues {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private RefusedValues() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "a blank text is refused", t -> texts(t, "", " ", "\t\n", "\u3000"))
                .add(Law.KEPT_EXACTLY, "a text with the character 0 is refused", t -> texts(t, "\0", "a\0b"))
                .add(
                        Law.KEPT_EXACTLY,
                        "half a surrogate pair is refused",
                        t -> texts(t, "\uD842", "a\uDFB7", "\uDFB7\uD842", "a\uD842b"))
                .add(
                        Law.KEPT_EXACTLY,
                        "a text that is too long is refused",
                        t -> texts(t, "a".repeat(Shape.MAX_TEXT + 1), "𠮷".repeat(Shape.MAX_TEXT / 2) + "a"))
                .add(
                        Law.KEPT_EXACTLY,
                        "a code that is not ASCII, empty, blank or too long is refused",
                        RefusedValues::codes)
                .add(Law.KEPT_EXACTLY, "a day outside the years 1 to 9999 is refused", t -> {
                    for (LocalDate day : List.of(
                            LocalDate.of(0, 12, 31),
                            LocalDate.of(10_000, 1, 1),
                            LocalDate.MAX,
                            LocalDate.MIN,
                            LocalDate.of(-1, 1, 1))) {
                        refused(t, TIMES, Times.of("a", day, Instant.EPOCH));
                    }
                })
                .add(Law.KEPT_EXACTLY, "an instant finer than a microsecond or outside the years is refused", t -> {
                    for (Instant at : List.of(
                            Instant.ofEpochSecond(0, 1),
                            Instant.ofEpochSecond(0, 1_999),
                            Instant.ofEpochSecond(-1, 999_999_999),
                            Instant.MAX,
                            Instant.MIN,
                            Instant.parse("0000-12-31T23:59:59.999999Z"))) {
                        refused(t, TIMES, Times.of("a", DAY, at));
                    }
                })
                .add(Law.KEPT_EXACTLY, "a scan that an index cannot answer is refused", RefusedValues::scans);
    }

    private static void texts(Trial t, String... texts) {
        for (String text : texts) {
            refused(t, WORDS, Words.of("a", text));
            refused(t, WORDS, new Words(Id.of("a"), "a", Optional.of(text), List.of()));
            refused(t, WORDS, new Words(Id.of("a"), "a", Optional.empty(), List.of("a", text)));
        }
    }

    private static void codes(Trial t) {
        for (String id : List.of("", " ", "a b", "户", "é", "\u007f", "a\n", "a".repeat(Code.MAX_LENGTH + 1))) {
            refused(t, WORDS, Words.of(id, "a"));
        }
    }

    /** Expects a record to be refused, alone and after a good one, and to leave nothing. */
    private static <T> void refused(Trial t, Kind<Id, T> kind, T bad) {
        int commits = t.commits().size();
        t.refuses(
                "put what cannot be kept",
                IllegalArgumentException.class,
                () -> t.unit(records -> records.store(kind).add(bad)));
        t.refuses(
                "put a good record, then what cannot be kept",
                IllegalArgumentException.class,
                () -> t.unit(records -> {
                    records.store(SLOTS).add(Slot.of("good"));
                    records.store(kind).add(bad);
                }));
        t.expect(
                "put what cannot be kept, then read the commits",
                commits,
                t.commits().size());
        t.expect("put what cannot be kept, then scan", List.of(), t.ids(kind, kind.byId(), Prefix.none()));
        t.expect(
                "put a good record, then what cannot be kept, then scan",
                List.of(),
                t.ids(SLOTS, SLOTS.byId(), Prefix.none()));
    }

    private static void scans(Trial t) {
        t.add(SLOTS, Slot.of("a"));
        scanRefused(
                t,
                "by an index of no such name",
                org.xinfeng.kernel.Index.of("by_nothing", "number"),
                Prefix.none(),
                1);
        scanRefused(t, "with a code where a number stands", Samples.BY_NUMBER, Prefix.of("a"), 1);
        scanRefused(t, "with more values than the index has", Samples.BY_NUMBER, Prefix.of(1, "a", "b"), 1);
        scanRefused(t, "with a limit of 0", Samples.BY_NUMBER, Prefix.none(), 0);
        t.refuses(
                "scan behind a cursor of another index",
                IllegalArgumentException.class,
                () -> t.read(records -> records.store(SLOTS)
                        .scan(Samples.BY_NUMBER, Prefix.none(), org.xinfeng.kernel.Cursor.before("a"), 1)));
    }

    private static void scanRefused(
            Trial t, String done, org.xinfeng.kernel.Index<Slot> index, Prefix prefix, int limit) {
        t.refuses(
                "scan " + done,
                IllegalArgumentException.class,
                () -> t.read(records -> records.store(SLOTS).scan(index, prefix, null, limit)));
    }
}
