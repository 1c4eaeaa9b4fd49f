package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A place that no index can hold is refused before a storage sees it. */
class CursorBoundsTest {

    @Test
    void whatIsNotACursorIsRefused() {
        for (String text : List.of(
                " ",
                "x",
                "c",
                "i",
                "i1 ",
                "ix",
                "d2024",
                "t2024",
                "xabc",
                "c户",
                "d+10000-01-01",
                "d0000-01-01",
                "t2024-01-01T00:00:00.000000001Z",
                "i9223372036854775808")) {
            assertThrows(IllegalArgumentException.class, () -> Cursor.parse(text), text);
        }
        assertEquals(new Cursor(List.of()), Cursor.parse(""));
    }

    @Test
    void whatNoIndexHoldsIsRefused() {
        for (Object bad : List.of(
                1.5,
                true,
                'c',
                "a b",
                "户",
                "",
                LocalDate.MAX,
                LocalDate.of(0, 1, 1),
                Instant.MAX,
                Instant.ofEpochSecond(0, 1))) {
            assertThrows(IllegalArgumentException.class, () -> Prefix.of(bad));
            assertThrows(IllegalArgumentException.class, () -> Cursor.before(bad));
        }
    }
}
