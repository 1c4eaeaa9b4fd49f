package org.xinfeng.tiering.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.tiering.review.SoundBook.book;
import static org.xinfeng.tiering.review.SoundBook.of;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xinfeng.tiering.review.RiskOrder.Direction;

/** An order of risk says what it was told, and is refused where it does not fit the factors. */
class RiskOrderTest {

    private static final RiskOrder NONE = RiskOrder.none();

    private static String refused(RiskOrder order) {
        return assertThrows(IllegalArgumentException.class, () -> of(book()).by(order))
                .getMessage();
    }

    @Test
    void itKeepsEachFactorAsItWasToldLast() {
        RiskOrder order = NONE.up("falls.year")
                .choices("living", "family", "alone")
                .down("disability.grade")
                .up("school.dropout")
                .down("school.dropout")
                .choices("living", "couple", "alone");
        assertEquals(
                Map.of(
                        "falls.year",
                        Direction.UP,
                        "disability.grade",
                        Direction.DOWN,
                        "school.dropout",
                        Direction.DOWN),
                order.directions());
        assertEquals(Map.of("living", List.of("couple", "alone")), order.choices());
        assertEquals(new RiskOrder(Map.of(), Map.of()), NONE);
    }

    @Test
    void itDoesNotChangeWithWhatItWasMadeOf() {
        Map<String, Direction> directions = new HashMap<>(Map.of("falls.year", Direction.UP));
        List<String> codes = new ArrayList<>(List.of("family", "alone"));
        Map<String, List<String>> choices = new HashMap<>(Map.of("living", codes));
        RiskOrder order = new RiskOrder(directions, choices);
        directions.clear();
        codes.clear();
        choices.clear();
        assertEquals(NONE.up("falls.year").choices("living", "family", "alone"), order);
        assertThrows(
                UnsupportedOperationException.class, () -> order.directions().clear());
        assertThrows(UnsupportedOperationException.class, () -> order.choices().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> order.choices().get("living").clear());
    }

    @Test
    void aChoiceIsListedOnce() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NONE.choices("living", "alone", "family", "alone"));
        assertEquals("factor living must list each choice once", refused.getMessage());
    }

    @Test
    void whatDoesNotFitTheFactorsIsRefusedWithTheReason() {
        assertEquals("there is no factor nobody.knows", refused(NONE.down("nobody.knows")));
        assertEquals("there is no factor nobody.knows", refused(NONE.choices("nobody.knows", "alone")));
        assertEquals("factor living has choices: list them by risk", refused(NONE.up("living")));
        assertEquals("factor living has no choice abroad", refused(NONE.choices("living", "alone", "abroad")));
        assertEquals("factor falls.year has no choice alone", refused(NONE.choices("falls.year", "alone")));
    }

    @Test
    void whatFitsIsTaken() {
        of(book()).by(NONE.up("falls.year").down("born").up("school.dropout").choices("living", "alone"));
    }
}
