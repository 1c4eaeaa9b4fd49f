package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions in an index: the prefix of a scan, and the cursor it goes on behind. */
class CursorTest {

    @Provide
    Arbitrary<List<Object>> positions() {
        Arbitrary<Object> codes = Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(code -> code);
        Arbitrary<Object> integers = Arbitraries.longs().map(number -> number);
        Arbitrary<Object> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Object> instants = Arbitraries.longs()
                .between(-62_135_596_800_000_000L, 253_402_300_799_999_999L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return Arbitraries.oneOf(codes, integers, dates, instants).list().ofMaxSize(5);
    }

    @Property(seed = "99")
    void whatIsWrittenIsReadBack(@ForAll("positions") List<Object> position) {
        Cursor cursor = new Cursor(position);
        assertEquals(cursor, Cursor.parse(cursor.toString()));
        assertEquals(position, cursor.position());
    }

    @Property(seed = "99")
    void differentPositionsAreWrittenDifferently(
            @ForAll("positions") List<Object> one, @ForAll("positions") List<Object> other) {
        assertEquals(one.equals(other), new Cursor(one).toString().equals(new Cursor(other).toString()));
    }

    @Property(seed = "99")
    void anyTextIsReadOrRefusedAsNoCursor(@ForAll String text) {
        try {
            Cursor.parse(text);
        } catch (IllegalArgumentException e) {
            assertEquals("not a cursor: begin again without one", e.getMessage());
        }
    }

    @Example
    void aPositionIsWrittenWithTheTypeOfEachValue() {
        Cursor cursor = Cursor.before(
                StationId.of("s-1"), DayOfWeek.MONDAY, 7, -7L, LocalDate.of(2024, 2, 9), Instant.ofEpochSecond(0));
        assertEquals("cs-1 cMONDAY i7 i-7 d2024-02-09 t1970-01-01T00:00:00Z", cursor.toString());
    }

    @Example
    void theBeginningIsWrittenAsNothing() {
        assertEquals("", Cursor.before().toString());
        assertEquals(Cursor.before(), Cursor.parse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "x1",
                "c",
                "i",
                "i1.5",
                "iseven",
                "d2024-02-30",
                "d",
                "t2024-02-09",
                "c新丰",
                "ca  cb",
                "ca ",
                "1"
            })
    void whatIsNoCursorIsRefused(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text));
        assertEquals("not a cursor: begin again without one", refused.getMessage());
    }

    @Example
    void aPrefixHoldsValuesAsAnIndexComparesThem() {
        assertEquals(
                List.of("s-1", "MONDAY", 7L, 8L, "plain"),
                Prefix.of(StationId.of("s-1"), DayOfWeek.MONDAY, 7, 8L, "plain").values());
        assertEquals(Prefix.of(StationId.of("s-1")), Prefix.of("s-1"));
        assertEquals(List.of(), Prefix.none().values());
    }

    @Example
    void aPrefixHoldsNothingThatAnIndexDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> Prefix.of(true));
        assertThrows(IllegalArgumentException.class, () -> Prefix.of(1.5));
        assertThrows(IllegalArgumentException.class, () -> Prefix.of("two words"));
        assertThrows(IllegalArgumentException.class, () -> Prefix.of("新丰"));
        assertThrows(IllegalArgumentException.class, () -> Cursor.before(""));
        assertThrows(NullPointerException.class, () -> Prefix.of("s-1", null));
    }

    @Example
    void neitherCanBeChangedAfterwards() {
        List<Object> given = new ArrayList<>(List.of("a"));
        Prefix prefix = new Prefix(given);
        Cursor cursor = new Cursor(given);
        given.add("b");
        assertEquals(List.of("a"), prefix.values());
        assertEquals(List.of("a"), cursor.position());
        assertThrows(UnsupportedOperationException.class, () -> prefix.values().add("b"));
    }
}
