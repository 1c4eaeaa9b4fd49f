package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.JOURNEYS;
import static org.xinfeng.storage.contract.Samples.NUMBERS;
import static org.xinfeng.storage.contract.Samples.SLOTS;
import static org.xinfeng.storage.contract.Samples.TIMES;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Colour;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Journey;
import org.xinfeng.storage.contract.Samples.Leg;
import org.xinfeng.storage.contract.Samples.Numbers;
import org.xinfeng.storage.contract.Samples.Place;
import org.xinfeng.storage.contract.Samples.Slot;
import org.xinfeng.storage.contract.Samples.Stay;
import org.xinfeng.storage.contract.Samples.Stop;
import org.xinfeng.storage.contract.Samples.Times;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 7: values come back as they were. */
final class KeptValues {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Stay STAY = new Stay(new Place("新丰镇", Optional.of(Id.of("p"))), DateRange.ofUnboundedEnd(DAY));
    private static final Journey JOURNEY =
            new Journey(Id.of("j"), STAY, Optional.empty(), List.of(), List.of(), List.of());

    private KeptValues() {}

    static void addTo(Checks checks) {
        checks.add(Law.KEPT_EXACTLY, "Han outside the basic plane is kept", t -> texts(t, "𠮷", "𠮷田𠀋a", "a𪚥"))
                .add(
                        Law.KEPT_EXACTLY,
                        "blanks at the ends of a text are kept",
                        t -> texts(t, "a", "a ", " a", "a  ", "a\u3000"))
                .add(
                        Law.KEPT_EXACTLY,
                        "tabs and line ends are kept",
                        t -> texts(
                                t, "a\tb", "a\nb", "a\r\nb", "a\rb", "a\n", "\ta", "a\u0001b", "a\u2028b", "a\u001fb"))
                .add(
                        Law.KEPT_EXACTLY,
                        "quotes, escapes and wild cards are kept",
                        t -> texts(
                                t, "'", "''", "\"", "\\", "\\n", "\\u0041", "%", "_", "?", ":a", "{a}", "a,b;c", "--",
                                "null", "NULL", "0", "-"))
                .add(
                        Law.KEPT_EXACTLY,
                        "letters that look alike are kept apart",
                        t -> texts(
                                t, "A", "a", "é", "e\u0301", "\uFF21", "ß", "ss", "ı", "İ", "\uFEFFa", "a\u200B",
                                "a\u00A0"))
                .add(
                        Law.KEPT_EXACTLY,
                        "the longest text is kept",
                        t -> texts(
                                t,
                                "a".repeat(Shape.MAX_TEXT),
                                "户".repeat(Shape.MAX_TEXT),
                                "𠮷".repeat(Shape.MAX_TEXT / 2)))
                .add(Law.KEPT_EXACTLY, "the first and the last day are kept", KeptValues::days)
                .add(Law.KEPT_EXACTLY, "instants are kept to the microsecond, before 1970 too", KeptValues::instants)
                .add(Law.KEPT_EXACTLY, "the least and the greatest number are kept", KeptValues::numbers)
                .add(Law.KEPT_EXACTLY, "codes of every character and length are kept", KeptValues::codes)
                .add(Law.KEPT_EXACTLY, "what is absent stays absent", KeptValues::absent)
                .add(
                        Law.KEPT_EXACTLY,
                        "an empty list stays empty and a record without one value too",
                        KeptValues::empty)
                .add(Law.KEPT_EXACTLY, "a record in a record is kept, present or absent", KeptValues::nested)
                .add(Law.KEPT_EXACTLY, "lists are kept in their order, with doubles", KeptValues::lists)
                .add(Law.KEPT_EXACTLY, "lists in lists are kept in their order", KeptValues::listsInLists)
                .add(Law.KEPT_EXACTLY, "a long list is kept", KeptValues::longList)
                .add(
                        Law.KEPT_EXACTLY,
                        "a changed record keeps nothing of its former lists and values",
                        KeptValues::changed)
                .add(Law.KEPT_EXACTLY, "one id in two kinds is two records", KeptValues::twoKinds)
                .add(Law.KEPT_EXACTLY, "find answers what exists among the ids, and nothing else", KeptValues::found);
    }

    /** Expects records to come back as they were, found and scanned. */
    static <I extends Code, T> void keeps(Trial t, Kind<I, T> kind, List<T> values) {
        t.unit(records -> values.forEach(records.store(kind)::add));
        t.restart();
        for (T value : values) {
            I id = kind.id().apply(value);
            t.expect("put " + value + " and find it", Optional.of(value), t.value(kind, id));
        }
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(
                java.util.Comparator.comparing(value -> kind.id().apply(value).value()));
        List<T> scanned = t.read(records -> records.store(kind).scan(kind.byId(), Prefix.none(), null, 10_000).stream()
                .map(Versioned::value)
                .toList());
        t.expect("put " + values.size() + " records of " + kind + " and scan them by id", sorted, scanned);
    }

    private static void texts(Trial t, String... texts) {
        List<Words> words = new ArrayList<>();
        for (String text : texts) {
            words.add(new Words(Id.of("w" + words.size()), text, Optional.of(text), List.of(text, text)));
        }
        keeps(t, WORDS, words);
    }

    private static void days(Trial t) {
        List<Times> times = new ArrayList<>();
        for (String day : List.of(
                "0001-01-01",
                "9999-12-31",
                "1582-10-10",
                "1969-12-31",
                "1970-01-01",
                "2024-02-29",
                "1900-02-28",
                "1941-03-15",
                "1986-05-04")) {
            times.add(Times.of("t" + times.size(), LocalDate.parse(day), Instant.EPOCH));
        }
        keeps(t, TIMES, times);
    }

    private static void instants(Trial t) {
        List<Times> times = new ArrayList<>();
        for (String at : List.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1969-12-31T23:59:59.000001Z",
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000001Z",
                "9999-12-31T23:59:59.999999Z",
                "2024-02-29T08:15:30.123456Z",
                "2024-02-29T08:15:30.100Z",
                "1582-10-10T12:00:00Z",
                "2024-03-31T01:30:00Z",
                "2024-03-31T02:30:00Z",
                "2024-10-27T01:30:00Z",
                "1900-01-01T00:00:00.000001Z")) {
            times.add(Times.of("t" + times.size(), DAY, Instant.parse(at)));
        }
        keeps(t, TIMES, times);
    }

    private static void numbers(Trial t) {
        List<Numbers> numbers = new ArrayList<>();
        for (long big :
                List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1)) {
            boolean even = numbers.size() % 2 == 0;
            numbers.add(new Numbers(
                    Id.of("n" + numbers.size()),
                    big,
                    even ? Integer.MIN_VALUE : Integer.MAX_VALUE,
                    even,
                    Colour.values()[numbers.size() % 4],
                    Optional.of(big),
                    Optional.of(!even),
                    Optional.of(Colour.RED)));
        }
        keeps(t, NUMBERS, numbers);
    }

    private static void codes(Trial t) {
        List<Words> words = new ArrayList<>();
        for (char c = '!'; c <= '~'; c++) {
            words.add(Words.of(String.valueOf(c), "a"));
        }
        words.add(Words.of("ab", "a"));
        words.add(Words.of("Ab", "a"));
        words.add(Words.of("aB", "a"));
        words.add(Words.of("~".repeat(Code.MAX_LENGTH), "a"));
        words.add(Words.of("a".repeat(Code.MAX_LENGTH), "a"));
        words.add(Words.of("a".repeat(Code.MAX_LENGTH - 1), "a"));
        keeps(t, WORDS, words);
    }

    private static void absent(Trial t) {
        keeps(
                t,
                NUMBERS,
                List.of(
                        new Numbers(
                                Id.of("n"),
                                0,
                                0,
                                false,
                                Colour.GREEN,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Numbers(
                                Id.of("o"),
                                0,
                                0,
                                false,
                                Colour.GREEN,
                                Optional.of(0L),
                                Optional.of(false),
                                Optional.empty())));
        keeps(t, TIMES, List.of(new Times(Id.of("t"), DAY, Instant.EPOCH, Optional.empty(), Optional.empty())));
    }

    private static void empty(Trial t) {
        keeps(
                t,
                WORDS,
                List.of(
                        new Words(Id.of("w"), "a", Optional.empty(), List.of()),
                        new Words(Id.of("v"), "a", Optional.empty(), List.of("a"))));
        keeps(
                t,
                JOURNEYS,
                List.of(
                        JOURNEY,
                        new Journey(Id.of("k"), STAY, Optional.empty(), List.of(leg("a")), List.of(), List.of())));
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
        keeps(
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
        keeps(
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
        keeps(t, WORDS, List.of(new Words(Id.of("w"), "a", Optional.empty(), List.of("b", "a", "𠮷", "b", "a "))));
    }

    private static void listsInLists(Trial t) {
        keeps(
                t,
                JOURNEYS,
                List.of(JOURNEY.with(List.of(leg("2", "z", "aa", "m"), leg("1"), leg("3", "b"), leg("0", "y", "x")))));
    }

    private static void longList(Trial t) {
        List<Leg> legs = IntStream.range(0, 300)
                .mapToObj(i -> leg("l" + (i * 7) % 300, "s" + i, "r" + i))
                .toList();
        keeps(t, JOURNEYS, List.of(JOURNEY.with(legs)));
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
