package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Provide
    Arbitrary<List<Object>> positions() {
        Arbitrary<Object> codes = Arbitraries.strings()
                .withCharRange('!', '~')
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(text -> (Object) text);
        Arbitrary<Object> days = Arbitraries.longs()
                .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Object> instants = Arbitraries.longs()
                .between(-62_135_596_800L, 253_402_300_799L)
                .map(second -> Instant.ofEpochSecond(second, Math.abs(second % 1_000_000) * 1_000));
        return Arbitraries.oneOf(codes, Arbitraries.longs().map(number -> number), days, instants)
                .list()
                .ofMaxSize(5);
    }

    @Property(seed = "71")
    void parseReadsWhatToStringWrites(@ForAll("positions") List<Object> position) {
        Cursor cursor = new Cursor(position);
        assertEquals(cursor, Cursor.parse(cursor.toString()));
        assertEquals(position, cursor.position());
        assertEquals(position, new Prefix(position).values());
    }

    @Property(seed = "72")
    void anyTextIsACursorOrRefused(@ForAll String text) {
        try {
            Cursor cursor = Cursor.parse(text);
            assertEquals(cursor, Cursor.parse(cursor.toString()));
        } catch (IllegalArgumentException e) {
            assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text));
        }
    }

    @Test
    void whatIsNotACursorIsRefused() {
        for (String text : List.of(" ", "x", "c", "i", "i1 ", "ix", "d2024", "t2024", "xabc", "c户", "d+10000-01-01",
                "d0000-01-01", "t2024-01-01T00:00:00.000000001Z", "i9223372036854775808")) {
            assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text), text);
        }
        assertEquals(new Cursor(List.of()), Cursor.parse(""));
    }

    private enum Colour {
        RED
    }

    @Test
    void codesConstantsAndSmallNumbersBecomeWhatAnIndexHolds() {
        Prefix prefix = Prefix.of(StationId.of("s"), Colour.RED, 1, 2L, LocalDate.EPOCH, Instant.EPOCH);
        assertEquals(List.of("s", "RED", 1L, 2L, LocalDate.EPOCH, Instant.EPOCH), prefix.values());
        assertEquals(prefix.values(), Cursor.before("s", "RED", 1, 2, LocalDate.EPOCH, Instant.EPOCH).position());
        assertEquals(List.of(), Prefix.none().values());
    }

    @Test
    void whatNoIndexHoldsIsRefused() {
        for (Object bad : List.of(1.5, true, 'c', "a b", "户", "", LocalDate.MAX, LocalDate.of(0, 1, 1), Instant.MAX,
                Instant.ofEpochSecond(0, 1))) {
            assertThrows(IllegalArgumentException.class, () -> Prefix.of(bad));
            assertThrows(IllegalArgumentException.class, () -> Cursor.before(bad));
        }
    }
}
