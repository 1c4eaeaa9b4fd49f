package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private enum No implements Refusal.Reason {
        TOO_LATE,
        TOO_EARLY {
            @Override
            public String toString() {
                return "not yet";
            }
        }
    }

    private final Outcome<Integer> done = Outcome.done(2);
    private final Outcome<Integer> refused = Outcome.refused(No.TOO_LATE, "resident", ActorId.of("r1"), "days", 3);

    @Test
    void whatWasDoneHasAValue() {
        assertTrue(done.isDone());
        assertEquals(2, done.orElseThrow());
        assertEquals(Optional.empty(), done.refusal());
        assertEquals("2", done.fold(Object::toString, Refusal::code));
    }

    @Test
    void whatWasRefusedHasAReason() {
        assertFalse(refused.isDone());
        assertEquals(Optional.of("No.TOO_LATE"), refused.refusal().map(Refusal::code));
        assertEquals("No.TOO_LATE", refused.fold(Object::toString, Refusal::code));
        Outcome.RefusedException thrown = assertThrows(Outcome.RefusedException.class, refused::orElseThrow);
        assertEquals(refused.refusal(), Optional.of(thrown.refusal()));
        assertEquals("No.TOO_LATE{days=3, resident=r1}", thrown.getMessage());
    }

    @Test
    void functionsGoOnWithWhatWasDoneOnly() {
        assertEquals(Outcome.done(3), done.map(value -> value + 1));
        assertEquals(refused, refused.map(value -> value + 1));
        assertEquals(refused, done.then(value -> refused));
        assertEquals(refused, refused.then(value -> done));
        assertEquals(done, refused.fold(Outcome::done, no -> done));
        List<Refusal> seen = new ArrayList<>();
        assertEquals(refused, refused.ifRefused(seen::add));
        assertEquals(done, done.ifRefused(seen::add));
        assertEquals(1, seen.size());
    }

    @Test
    void aReasonWithABodyKeepsTheNameOfItsEnum() {
        assertEquals("No.TOO_EARLY", Refusal.because(No.TOO_EARLY).code());
        assertEquals("No.TOO_EARLY", Refusal.because(No.TOO_EARLY).toString());
    }

    @Test
    void detailsArePairsInTheOrderOfTheirNamesAndCannotChange() {
        Refusal refusal = Refusal.because(No.TOO_LATE, "b", 1, "a", ActorId.of("x"));
        assertEquals(List.of("a", "b"), List.copyOf(refusal.details().keySet()));
        assertEquals(Map.of("a", "x", "b", "1"), refusal.details());
        assertThrows(UnsupportedOperationException.class, () -> refusal.details().put("c", "1"));
        assertThrows(IllegalArgumentException.class, () -> Refusal.because(No.TOO_LATE, "a"));
    }
}
