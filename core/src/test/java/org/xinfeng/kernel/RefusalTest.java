package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private enum RegistryRefusal implements Refusal.Reason {
        UNKNOWN_VILLAGE,
        WITH_A_BODY {
            @Override
            public String toString() {
                return "another text";
            }
        }
    }

    @Test
    void theKeyOfItsTextIsTheReasonWithItsEnum() {
        assertEquals(
                "RegistryRefusal.UNKNOWN_VILLAGE",
                Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE).code());
        assertEquals(
                "RegistryRefusal.WITH_A_BODY",
                Refusal.because(RegistryRefusal.WITH_A_BODY).code());
    }

    @Test
    void theDetailsAreIdsAndDatesAsText() {
        Refusal refusal = Refusal.because(
                RegistryRefusal.UNKNOWN_VILLAGE,
                "village",
                StationId.of("445122104201"),
                "day",
                LocalDate.of(2024, 2, 9));
        assertEquals(Map.of("village", "445122104201", "day", "2024-02-09"), refusal.details());
    }

    @Test
    void theDetailsStandInTheOrderOfTheirNames() {
        Refusal refusal = Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE, "village", 7, "day", 9, "count", 1);
        assertEquals(
                List.of("count", "day", "village"),
                List.copyOf(refusal.details().keySet()));
        assertEquals("RegistryRefusal.UNKNOWN_VILLAGE{count=1, day=9, village=7}", refusal.toString());
        assertEquals(
                "RegistryRefusal.UNKNOWN_VILLAGE",
                Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE).toString());
    }

    @Test
    void aNameWithoutAValueIsABug() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE, "village", 7, "day"));
    }

    @Test
    void theDetailsCannotBeChangedAfterwards() {
        Map<String, String> given = new HashMap<>(Map.of("village", "7"));
        Refusal refusal = new Refusal(RegistryRefusal.UNKNOWN_VILLAGE, given);
        given.put("village", "8");
        assertEquals(Map.of("village", "7"), refusal.details());
        assertThrows(
                UnsupportedOperationException.class, () -> refusal.details().put("day", "9"));
    }

    @Test
    void refusalsForTheSameReasonAndDetailsAreEqual() {
        assertEquals(
                Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE, "village", 7, "day", 9),
                Refusal.because(RegistryRefusal.UNKNOWN_VILLAGE, "day", "9", "village", "7"));
    }
}
