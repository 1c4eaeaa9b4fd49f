package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KindTest {

    record Visit(
            ActorId id,
            String note,
            boolean late,
            long minutes,
            Optional<LocalDate> day,
            Instant at,
            List<ActorId> by) {}

    private static final Shape<Visit> SHAPE = Shape.of(Visit.class);
    private static final Index<Visit> BY_DAY = Index.of("by_day", "day", "minutes");
    private static final Kind<ActorId, Visit> VISITS = Kind.of("visit", Visit::id, SHAPE, BY_DAY);
    private static final Visit VISIT =
            new Visit(ActorId.of("v"), "a", true, 5, Optional.of(LocalDate.EPOCH), Instant.EPOCH, List.of());

    @Test
    void aCodeIsInLowerCaseAndShort() {
        for (String bad : List.of("", "Visit", "1visit", "visit-1", "a".repeat(41), "户")) {
            assertThrows(IllegalArgumentException.class, () -> Kind.of(bad, Visit::id, SHAPE), bad);
        }
        assertEquals("a_1", Kind.of("a_1", Visit::id, SHAPE).toString());
    }

    @Test
    void anIndexNamesColumnsThatHaveAnOrder() {
        for (String bad : List.of("note", "late", "by", "other", "")) {
            assertThrows(
                    IllegalArgumentException.class, () -> Kind.of("visit", Visit::id, SHAPE, Index.of("x", bad)), bad);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> Kind.of("visit", Visit::id, SHAPE, Index.of("x", "at"), Index.of("x", "minutes")));
        assertThrows(IllegalArgumentException.class, () -> Kind.of("visit", Visit::id, SHAPE, Index.of("id", "at")));
    }

    @Test
    void aRecordStandsInAnIndexIfAllItsValuesArePresent() {
        assertEquals(List.of(LocalDate.EPOCH, 5L, "v"), VISITS.position(BY_DAY, VISIT));
        assertEquals(List.of("v"), VISITS.position(VISITS.byId(), VISIT));
        Visit open = new Visit(ActorId.of("v"), "a", true, 5, Optional.empty(), Instant.EPOCH, List.of());
        assertNull(VISITS.position(BY_DAY, open));
        assertThrows(IllegalArgumentException.class, () -> Cursor.at(VISITS, BY_DAY, open));
        assertEquals(new Cursor(List.of("v")), Cursor.at(VISITS, VISITS.byId(), open));
    }

    @Test
    void onlyItsOwnIndexesAreKnown() {
        assertSame(BY_DAY, VISITS.require(BY_DAY));
        assertEquals(VISITS.byId(), VISITS.require(VISITS.byId()));
        assertThrows(IllegalArgumentException.class, () -> VISITS.require(Index.of("by_day", "day")));
        assertThrows(IllegalArgumentException.class, () -> VISITS.require(Index.of("other", "day", "minutes")));
    }

    @Test
    void aPositionHasTheTypesOfItsColumns() {
        VISITS.checkPosition(BY_DAY, List.of(), true);
        VISITS.checkPosition(BY_DAY, List.of(LocalDate.EPOCH, 1L), false);
        VISITS.checkPosition(BY_DAY, List.of(LocalDate.EPOCH, 1L, "v"), true);
        for (List<Object> bad : List.<List<Object>>of(
                List.of("v"),
                List.of(1L),
                List.of(LocalDate.EPOCH, "v"),
                List.of(LocalDate.EPOCH, 1),
                List.of(LocalDate.EPOCH, 1L, 1L),
                List.of(LocalDate.EPOCH, 1L, "v", "w"))) {
            assertThrows(IllegalArgumentException.class, () -> VISITS.checkPosition(BY_DAY, bad, true), bad::toString);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> VISITS.checkPosition(BY_DAY, List.of(LocalDate.EPOCH, 1L, "v"), false));
    }

    @Test
    void revisionsBeginWithOne() {
        assertThrows(IllegalArgumentException.class, () -> new Versioned<>(VISIT, 0));
        assertThrows(IllegalArgumentException.class, () -> new Put<>(VISIT, -1));
        assertEquals(new Put<>(VISIT, 0), Put.fresh(VISIT));
        assertEquals(new Put<>(VISIT, 3), new Versioned<>(VISIT, 3).replacedBy(VISIT));
    }
}
