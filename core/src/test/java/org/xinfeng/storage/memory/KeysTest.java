package org.xinfeng.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Keys are in the order of their values. */
class KeysTest {

    private static int order(Object a, Object b) {
        return Integer.signum(Arrays.compareUnsigned(Keys.of(List.of(a, "x")), Keys.of(List.of(b, "x"))));
    }

    @Property(seed = "42")
    void numbersKeepTheirOrder(@ForAll long a, @ForAll long b) {
        assertEquals(Integer.signum(Long.compare(a, b)), order(a, b));
    }

    @Property(seed = "43")
    void codesKeepTheOrderOfAscii(@ForAll("codes") String a, @ForAll("codes") String b) {
        assertEquals(Integer.signum(a.compareTo(b)), order(a, b));
    }

    @Property(seed = "44")
    void daysKeepTheirOrder(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        assertEquals(Integer.signum(a.compareTo(b)), order(a, b));
    }

    @Property(seed = "45")
    void instantsKeepTheirOrder(@ForAll("instants") Instant a, @ForAll("instants") Instant b) {
        assertEquals(Integer.signum(a.compareTo(b)), order(a, b));
    }

    @Property(seed = "46")
    void aKeyBeginsWithItsFirstValuesOnly(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll long c) {
        byte[] key = Keys.of(List.of(a, c, b));
        assertTrue(Keys.startsWith(key, Keys.of(List.of(a))));
        assertTrue(Keys.startsWith(key, Keys.of(List.of(a, c))));
        assertTrue(Keys.startsWith(key, key));
        assertEquals(a.equals(b), Keys.startsWith(key, Keys.of(List.of(b))));
        assertFalse(Keys.startsWith(Keys.of(List.of(a)), key));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Instant> instants() {
        long first = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        return Arbitraries.longs()
                .between(first, last)
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999)
                        .map(micro -> Instant.ofEpochSecond(second, micro * 1_000L)));
    }

    @Test
    void aLongPositionFits() {
        String longest = "~".repeat(64);
        byte[] key = Keys.of(List.of(longest, longest, longest, 1L, longest, Instant.EPOCH));
        assertEquals(4 * 65 + 16, key.length);
    }

    @Test
    void whatNoIndexHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Keys.of(List.of(1.5)));
    }
}
