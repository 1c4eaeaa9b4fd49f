package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.indicators.Gap;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierDecision.Why;
import org.xinfeng.tiering.TierState;
import org.xinfeng.tiering.TieringRefusal;

/** Every code that people meet around tiers has a text in Chinese and in English. */
class TierTextsTest {

    private static final List<Texts> BOTH = List.of(Texts.in(Locale.CHINESE), Texts.in(Locale.ENGLISH));

    @Test
    void everyRefusalGapStepAndDisagreementIsTold() {
        for (Texts texts : BOTH) {
            Stream.<Refusal.Reason>concat(Stream.of(TieringRefusal.values()), Stream.of(OfficeRefusal.values()))
                    .forEach(reason ->
                            assertFalse(texts.of(Refusal.because(reason)).isBlank(), reason.name()));
            Stream.<Enum<?>>concat(
                            Stream.<Enum<?>>concat(
                                    Stream.of(Gap.Kind.values()), Stream.of(TierState.Disagreement.values())),
                            Stream.of(TierDecision.Step.values()))
                    .forEach(constant -> assertFalse(texts.of(constant).isBlank(), constant.name()));
        }
    }

    @Test
    void everyReasonOfTheLibraryIsToldAndOneOfTheStationsOwnIsItsOwnText() {
        for (Texts texts : BOTH) {
            for (Why why : List.of(
                    Why.VISIT,
                    Why.REPORT,
                    Why.CONFERENCE,
                    Why.CHANGED,
                    Why.DAY_PASSED,
                    Why.SYSTEM_WORSE,
                    Why.SUPERSEDED,
                    Why.TIER_GONE,
                    Why.OFF_FILE)) {
                assertNotEquals(why.value(), texts.of(why));
            }
            assertEquals("flood-2026", texts.of(new Why("flood-2026")));
        }
    }
}
