package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is known of a person on a day: in the order of the codes, whatever order it was learnt in. */
class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final FactValue YES = FactValue.of(true);
    private static final FactValue NO = FactValue.of(false);

    private static List<String> order(Facts facts) {
        return List.copyOf(facts.known().keySet());
    }

    @Test
    void factsAreInTheOrderOfTheirCodes() {
        Map<String, FactValue> learnt = new LinkedHashMap<>();
        learnt.put("b", YES);
        learnt.put("c", NO);
        learnt.put("a", YES);
        Facts facts = Facts.of(DAY, learnt);
        assertEquals(List.of("a", "b", "c"), order(facts));
        assertEquals(learnt, facts.known());
        assertEquals(DAY, facts.day());
    }

    @Test
    void whatIsLearntLaterComesToItsPlace() {
        Facts facts = Facts.of(DAY, Map.of("b", YES));
        assertEquals(List.of("a", "b"), order(facts.with("a", NO)));
        assertEquals(List.of("b", "c"), order(facts.with("c", NO)));
        assertEquals(List.of("b"), order(facts.with("b", NO)));
        assertEquals(Optional.of(NO), facts.with("b", NO).value("b"));
        assertEquals(Optional.of(YES), facts.value("b"));
    }

    @Test
    void whatIsForgottenIsUnknown() {
        Facts facts = Facts.of(DAY, Map.of("a", YES, "b", NO));
        assertTrue(facts.isKnown("a"));
        assertTrue(facts.areKnown(Set.of("a", "b")));
        Facts less = facts.without("a");
        assertFalse(less.isKnown("a"));
        assertFalse(less.areKnown(Set.of("a", "b")));
        assertEquals(Optional.empty(), less.value("a"));
        assertEquals(Map.of("b", NO), less.known());
    }

    @Test
    void factsAreNotChangedThroughWhatTheyGive() {
        Map<String, FactValue> learnt = new TreeMap<>(Map.of("a", YES));
        Facts facts = Facts.of(DAY, learnt);
        learnt.put("b", NO);
        assertEquals(Map.of("a", YES), facts.known());
        assertThrows(UnsupportedOperationException.class, () -> facts.known().put("b", NO));
    }

    @Test
    void factsTellWhichAreKnownAndNotWhat() {
        assertEquals(
                "Facts[2025-09-01, [income.monthly]]",
                Facts.of(DAY, Map.of("income.monthly", FactValue.of(440_522))).toString());
    }

    @Property(seed = "20261128")
    void oneByOneOrTogetherTheyAreTheSame(
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 2) String> codes) {
        Map<String, FactValue> learnt = new LinkedHashMap<>();
        Facts facts = Facts.of(DAY, Map.of());
        for (int i = 0; i < codes.size(); i++) {
            learnt.put(codes.get(i), FactValue.of(i));
            facts = facts.with(codes.get(i), FactValue.of(i));
        }
        assertEquals(order(Facts.of(DAY, learnt)), order(facts));
        assertEquals(learnt, facts.known());
        assertEquals(List.copyOf(new TreeMap<>(learnt).keySet()), order(facts));
    }
}
