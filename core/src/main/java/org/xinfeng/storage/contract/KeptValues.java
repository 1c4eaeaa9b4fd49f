package org.xinfeng.storage.contract;

import static org.xinfeng.storage.contract.Samples.NUMBERS;
import static org.xinfeng.storage.contract.Samples.TIMES;
import static org.xinfeng.storage.contract.Samples.WORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.storage.contract.Samples.Colour;
import org.xinfeng.storage.contract.Samples.Id;
import org.xinfeng.storage.contract.Samples.Numbers;
import org.xinfeng.storage.contract.Samples.Times;
import org.xinfeng.storage.contract.Samples.Words;

/** Law 7: values come back as they were. */
final class KeptValues {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final String EVERYTHING =
            " 𠮷\u3000e\u0301\t👨\u200D👩\u200D👧 \u00A0'\"\\%_--\r\n\nאב\u200Fa\rß\u0001\uFEFF ";

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
                .add(
                        Law.KEPT_EXACTLY,
                        "letters of many parts and directions are kept",
                        t -> texts(
                                t,
                                "o\u0302\u0323",
                                "\u1100\u1161\u11A8",
                                "नि",
                                "👨\u200D👩\u200D👧\u200D👦",
                                "👍🏽",
                                "🇨🇳",
                                "葛\uDB40\uDD00",
                                "א\u200Fב",
                                "\u202Eabc\u202C",
                                "ﷺ",
                                "\uFFFD",
                                "\uFFFF",
                                "\uDBFF\uDFFF"))
                .add(
                        Law.KEPT_EXACTLY,
                        "blanks of every kind are kept, at the ends and inside",
                        t -> texts(
                                t,
                                "\u00A0a\u00A0",
                                "a\u00A0b",
                                "\u3000a\u3000",
                                "a\u3000\u3000b",
                                "a  b",
                                "  a  b  ",
                                "\u2003a",
                                "a\u202F",
                                "\u200Ba",
                                "a\u0085",
                                "\ta\t",
                                "\na",
                                "a\r",
                                "a\f\u000B"))
                .add(
                        Law.KEPT_EXACTLY,
                        "a text of everything at once is kept",
                        t -> texts(t, EVERYTHING, EVERYTHING.repeat(Shape.MAX_TEXT / EVERYTHING.length())))
                .add(
                        Law.KEPT_EXACTLY,
                        "days are kept from year 1 to 9999, in the calendar of all of them",
                        KeptValues::days)
                .add(
                        Law.KEPT_EXACTLY,
                        "instants are kept to the microsecond, before 1970 and whatever clocks showed",
                        KeptValues::instants)
                .add(Law.KEPT_EXACTLY, "the least and the greatest number are kept", KeptValues::numbers)
                .add(Law.KEPT_EXACTLY, "codes of every character and length are kept", KeptValues::codes)
                .add(Law.KEPT_EXACTLY, "what is absent stays absent", KeptValues::absent);
    }

    /** Expects records to come back as they were, found and scanned. */
    static <I extends Code, T> void keeps(Trial t, Kind<I, T> kind, List<T> values) {
        t.unit(records -> values.forEach(records.store(kind)::add));
        t.restart();
        for (T value : values) {
            I id = kind.id().apply(value);
            t.expect("put " + value + " and find it", Optional.of(value), t.value(kind, id));
        }
        Map<I, Versioned<T>> found = t.read(records ->
                records.store(kind).find(values.stream().map(kind.id()).toList()));
        for (T value : values) {
            I id = kind.id().apply(value);
            t.expect(
                    "put " + values.size() + " records of " + kind + " and find them in one call: " + id.value(),
                    Optional.of(value),
                    Optional.ofNullable(found.get(id)).map(Versioned::value));
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
        for (LocalDate day : EdgeValues.DAYS) {
            times.add(Times.of("t" + times.size(), day, Instant.EPOCH));
        }
        keeps(t, TIMES, times);
    }

    private static void instants(Trial t) {
        List<Times> times = new ArrayList<>();
        for (Instant at : EdgeValues.INSTANTS) {
            times.add(Times.of("t" + times.size(), DAY, at));
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
        for (String code : EdgeValues.CODES) {
            words.add(Words.of(code, "a"));
        }
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
}
