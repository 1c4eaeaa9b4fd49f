package org.xinfeng.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However conditions are put into each other, they are walked up to the stated depth and refused beyond it. */
class ConditionDepthTest {

    private static final Condition LEAF = When.yesNo("alone").isYes();
    private static final Facts ALONE = Facts.of(LocalDate.of(2026, 3, 2), Map.of("alone", FactValue.of(true)));

    static Stream<Arguments> wrappings() {
        return Stream.of(
                Arguments.of("all", wrapping(inner -> new Condition.All(List.of(inner)))),
                Arguments.of("any", wrapping(inner -> new Condition.Any(List.of(LEAF, inner)))),
                Arguments.of("not", wrapping(Condition.Not::new)),
                Arguments.of("at least", wrapping(inner -> new Condition.AtLeast(1, List.of(inner, LEAF)))),
                Arguments.of(
                        "score", wrapping(inner -> When.score().add(1, inner).reaching(1))));
    }

    private static UnaryOperator<Condition> wrapping(UnaryOperator<Condition> wrapping) {
        return wrapping;
    }

    private static Condition nested(int deep, UnaryOperator<Condition> wrapping) {
        Condition condition = LEAF;
        for (int depth = 1; depth < deep; depth++) {
            condition = wrapping.apply(condition);
        }
        return condition;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrappings")
    void theDeepestIsWalkedInEveryWay(String what, UnaryOperator<Condition> wrapping) {
        Condition deepest = nested(Condition.DEEPEST, wrapping);
        assertTrue(deepest.on(ALONE) != Truth.UNKNOWN, what);
        assertEquals(Truth.UNKNOWN, deepest.on(ALONE.without("alone")));
        assertEquals(Set.of("alone"), deepest.factors());
        assertTrue(deepest.toString().contains("alone = yes"));
        assertEquals(nested(Condition.DEEPEST, wrapping), deepest);
        assertEquals(nested(Condition.DEEPEST, wrapping).hashCode(), deepest.hashCode());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrappings")
    void oneDeeperIsRefusedWhereItIsMade(String what, UnaryOperator<Condition> wrapping) {
        Condition deepest = nested(Condition.DEEPEST, wrapping);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> wrapping.apply(deepest), what);
        assertEquals("the condition is nested over 200 deep", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> nested(10_000, wrapping));
    }
}
