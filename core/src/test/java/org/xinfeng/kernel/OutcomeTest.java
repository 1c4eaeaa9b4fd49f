package org.xinfeng.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OutcomeTest {

    private enum Why implements Refusal.Reason {
        NOT_ON_FILE,
        TOO_LATE
    }

    private static final Refusal LATE = Refusal.because(Why.TOO_LATE, "due", "2024-02-09");

    private final Outcome<Integer> done = Outcome.done(3);
    private final Outcome<Integer> refused = Outcome.refused(LATE);

    @Example
    void whatWasDoneHasAValueAndNoRefusal() {
        assertTrue(done.isDone());
        assertEquals(Optional.empty(), done.refusal());
        assertEquals(3, done.orElseThrow());
        assertEquals("done 3", done.fold(value -> "done " + value, Refusal::code));
    }

    @Example
    void whatWasRefusedHasAReasonAndNoValue() {
        assertFalse(refused.isDone());
        assertEquals(Optional.of(LATE), refused.refusal());
        assertEquals("Why.TOO_LATE", refused.fold(value -> "done " + value, Refusal::code));
        var thrown = assertThrows(Outcome.RefusedException.class, refused::orElseThrow);
        assertSame(LATE, thrown.refusal());
        assertEquals("Why.TOO_LATE{due=2024-02-09}", thrown.getMessage());
    }

    @Example
    void aReasonAndItsDetailsAreEnoughToRefuse() {
        assertEquals(refused, Outcome.refused(Why.TOO_LATE, "due", "2024-02-09"));
        assertEquals(Outcome.refused(Refusal.because(Why.NOT_ON_FILE)), Outcome.refused(Why.NOT_ON_FILE));
    }

    @Example
    void aRefusalIsHandedOnWithoutRunningTheNextStep() {
        List<Integer> seen = new ArrayList<>();
        Outcome<String> mapped = refused.map(value -> {
            seen.add(value);
            return "never";
        });
        Outcome<String> then = refused.then(value -> {
            seen.add(value);
            return Outcome.done("never");
        });
        assertEquals(Optional.of(LATE), mapped.refusal());
        assertEquals(Optional.of(LATE), then.refusal());
        assertEquals(List.of(), seen);
    }

    @Example
    void theNextStepMayRefuse() {
        assertEquals(Outcome.done("3"), done.map(String::valueOf));
        assertEquals(Outcome.done("3"), done.then(value -> Outcome.done(value.toString())));
        assertEquals(
                Optional.of(LATE),
                done.then(value -> Outcome.<String>refused(LATE)).refusal());
    }

    @Example
    void onlyARefusalIsToldAbout() {
        List<Refusal> told = new ArrayList<>();
        assertSame(done, done.ifRefused(told::add));
        assertEquals(List.of(), told);
        assertSame(refused, refused.ifRefused(told::add));
        assertEquals(List.of(LATE), told);
    }

    @Property(seed = "3")
    void stepsMayBeGroupedEitherWay(@ForAll int value) {
        Outcome<Integer> start = halved(value);
        assertEquals(
                start.then(OutcomeTest::halved).then(OutcomeTest::halved),
                start.then(half -> halved(half).then(OutcomeTest::halved)));
        assertEquals(halved(value), Outcome.done(value).then(OutcomeTest::halved));
        assertEquals(start, start.then(Outcome::done));
    }

    private static Outcome<Integer> halved(int value) {
        return value % 2 == 0 ? Outcome.done(value / 2) : Outcome.refused(Why.NOT_ON_FILE, "odd", value);
    }
}
