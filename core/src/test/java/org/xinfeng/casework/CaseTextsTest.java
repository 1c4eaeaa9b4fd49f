package org.xinfeng.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Refusal;

/** Every code that people meet around cases has a text in Chinese and in English. */
class CaseTextsTest {

    @Test
    void everyRefusalStateAndReasonIsTold() {
        for (Texts texts : List.of(Texts.in(Locale.CHINESE), Texts.in(Locale.ENGLISH))) {
            Stream.of(CaseRefusal.values())
                    .forEach(reason ->
                            assertFalse(texts.of(Refusal.because(reason)).isBlank(), reason.name()));
            Stream.<Enum<?>[]>of(
                            Case.Phase.values(),
                            Case.OriginKind.values(),
                            CaseStep.Happening.values(),
                            Case.EndCause.values(),
                            Case.OpenEndKind.values(),
                            CasePlan.ItemKind.values(),
                            Proof.ProofKind.values(),
                            Measurement.Moment.values(),
                            Measurement.Dimension.values(),
                            CaseRules.CriterionCode.values(),
                            Closing.Unmet.values(),
                            OpenedAssist.AssistState.values(),
                            OpenedAssist.WithdrawnWhy.values())
                    .flatMap(Stream::of)
                    .forEach(constant -> assertFalse(texts.of(constant).isBlank(), constant.name()));
        }
    }
}
