package org.xinfeng.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Refusal;

/** Every code about alerts is told in Chinese and in English. */
class AlertTextsTest {

    @Test
    void everyCodeHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.in(locale);
            for (AlertRefusal reason : AlertRefusal.values()) {
                assertFalse(texts.of(Refusal.because(reason)).isBlank());
            }
            Stream.of(
                            Signal.Source.values(),
                            Signal.Urgency.values(),
                            Alert.State.values(),
                            AlertStep.Move.values(),
                            AlertStep.Verdict.values(),
                            ChangeRule.Event.values())
                    .flatMap(Stream::of)
                    .forEach(
                            constant -> assertFalse(texts.of((Enum<?>) constant).isBlank()));
        }
    }

    @Test
    void urgenciesAreInTheOrderOfTheirNamesSoThatAnIndexListsTheMostUrgentFirst() {
        List<String> names =
                Arrays.stream(Signal.Urgency.values()).map(Enum::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }
}
