package org.xinfeng.tiering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.tiering.Books.BLUE;
import static org.xinfeng.tiering.Books.GREEN;
import static org.xinfeng.tiering.Books.RED;
import static org.xinfeng.tiering.Books.SCALE;
import static org.xinfeng.tiering.Books.YELLOW;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.rules.Citation;

/** The order of the tiers, and how people handle who is in them. */
class TierScaleTest {

    private static final Tier BLACK = Tier.of("BLACK");
    private static final Optional<Period> YEARLY = Optional.of(Period.ofYears(1));
    private static final Optional<Citation> CITED = Optional.of(Citation.of("S-TEST"));

    private static TierPractice practice(Optional<Period> every, int stay, boolean required) {
        return new TierPractice(RED, every, stay, required, Optional.empty(), false);
    }

    private static void assertMessage(String message, Runnable what) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, what::run).getMessage());
    }

    @Test
    void aScaleHasATierAndEachOnce() {
        String message = "a scale has at least one tier and each once";
        TierScale.Step red = SCALE.step(RED);
        assertMessage(message, () -> new TierScale(List.of()));
        assertMessage(message, () -> new TierScale(List.of(red, SCALE.step(GREEN), red)));
        assertEquals(RED, new TierScale(List.of(red)).leastSevere());
    }

    @Test
    void itsFirstStepIsTheMostSevere() {
        assertEquals(RED, SCALE.mostSevere());
        assertEquals(GREEN, SCALE.leastSevere());
        assertEquals(
                List.of(0, 1, 2, 3),
                List.of(RED, YELLOW, BLUE, GREEN).stream().map(SCALE::rank).toList());
        assertEquals(BLUE, SCALE.step(BLUE).tier());
        assertTrue(SCALE.has(GREEN));
        assertFalse(SCALE.has(BLACK));
        assertMessage("tier BLACK is not on the scale", () -> SCALE.rank(BLACK));
        assertMessage("tier BLACK is not on the scale", () -> SCALE.step(BLACK));
    }

    @Test
    void ofTwoTiersTheMoreSevereIsTheWorseAndAnyIsWorseThanNone() {
        assertEquals(RED, SCALE.worse(RED, BLUE));
        assertEquals(RED, SCALE.worse(BLUE, RED));
        assertEquals(BLUE, SCALE.worse(BLUE, BLUE));
        assertEquals(Optional.of(YELLOW), SCALE.worse(Optional.of(GREEN), Optional.of(YELLOW)));
        assertEquals(Optional.of(GREEN), SCALE.worse(Optional.of(GREEN), Optional.empty()));
        assertEquals(Optional.of(GREEN), SCALE.worse(Optional.empty(), Optional.of(GREEN)));
        assertEquals(Optional.empty(), SCALE.worse(Optional.empty(), Optional.empty()));
        assertTrue(SCALE.isWorse(YELLOW, Optional.of(BLUE)));
        assertFalse(SCALE.isWorse(BLUE, Optional.of(BLUE)));
        assertFalse(SCALE.isWorse(GREEN, Optional.of(BLUE)));
        assertTrue(SCALE.isWorse(GREEN, Optional.empty()));
    }

    @Test
    void aPracticeTakesNumbersThatMakeSense() {
        assertMessage("reassessEvery must be longer than nothing", () -> practice(Optional.of(Period.ZERO), 0, false));
        assertMessage(
                "reassessEvery must be longer than nothing",
                () -> practice(Optional.of(Period.ofMonths(-1)), 0, false));
        assertMessage(
                "stayBeforeLowering must be from 0 to 3660 days but is -1",
                () -> practice(Optional.empty(), -1, false));
        assertMessage(
                "stayBeforeLowering must be from 0 to 3660 days but is 3661",
                () -> practice(Optional.empty(), 3661, false));
        assertEquals(3660, practice(Optional.empty(), 3660, false).stayBeforeLowering());
        assertMessage(
                "what is verified must cite its source",
                () -> new TierPractice(RED, YEARLY, 0, false, Optional.empty(), true));
        assertTrue(new TierPractice(RED, YEARLY, 0, false, CITED, true).verified());
    }

    @Test
    void aPracticeWithoutANumberIsBareAndIfThePlaceMustSetItMissing() {
        assertTrue(practice(Optional.empty(), 0, false).isBare());
        assertFalse(practice(Optional.empty(), 1, false).isBare());
        assertFalse(practice(YEARLY, 0, false).isBare());
        assertTrue(practice(Optional.empty(), 0, true).isMissing());
        assertTrue(practice(Optional.empty(), 1, true).isMissing());
        assertFalse(practice(Optional.empty(), 0, false).isMissing());
        assertFalse(practice(YEARLY, 0, true).isMissing());
    }

    @Test
    void peopleLookAgainAPeriodAfterTheyLooked() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertEquals(
                Optional.of(LocalDate.of(2025, 2, 28)),
                practice(YEARLY, 0, false).dueAfter(day));
        assertEquals(Optional.empty(), practice(Optional.empty(), 9, false).dueAfter(day));
    }
}
