package org.xinfeng.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.PairingTexts;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;

/** Every reason is told in Chinese and in English. */
class PairingTextsTest {

    private static final Map<String, String> NAMES = Map.of("k", "上葵村", "hakka", "客家话");

    private static PairingTexts in(Locale locale) {
        return Texts.in(locale).pairing((Code code) -> NAMES.getOrDefault(code.value(), code.value()));
    }

    private static PairingProposal.Terms terms(int metres, boolean same, Optional<LocalDate> since) {
        return new PairingProposal.Terms(
                Cases.volunteer("v1"), Optional.empty(), Optional.of(metres), same, since, false, 0);
    }

    @Test
    void aPairIsExplainedByItsTerms() {
        Optional<LocalDate> since = Optional.of(LocalDate.of(2024, 3, 1));
        assertEquals("0.8 km, continues since 2024", in(Locale.ENGLISH).of(terms(800, false, since)));
        assertEquals("0.8公里、2024年起延续", in(Locale.CHINESE).of(terms(800, false, since)));
        assertEquals("same village, new", in(Locale.ENGLISH).of(terms(0, true, Optional.empty())));
        assertEquals("1234.6 km, new", in(Locale.ENGLISH).of(terms(1_234_560, false, Optional.empty())));
    }

    @Test
    void aChangeNamesWhatWouldHelp() {
        PairingChange more = PairingChange.of(PairingChange.What.HELPERS, 400)
                .with(
                        new PairingChange.Newcomer(
                                Side.VOLUNTEER,
                                new VillageId("k"),
                                Optional.of(Cases.HAKKA),
                                Optional.of(Sex.FEMALE),
                                true),
                        1);
        assertEquals("上葵村再有1名会客家话的经审核的女志愿者", in(Locale.CHINESE).of(more));
        assertEquals(
                "1 more: vetted female volunteer with 客家话 in 上葵村",
                in(Locale.ENGLISH).of(more));
        PairingChange place = PairingChange.of(PairingChange.What.PLACE, 50).about(Cases.volunteer("v1"));
        assertEquals("v1 takes one more household", in(Locale.ENGLISH).of(place));
        assertEquals(
                "距离放宽到12公里",
                in(Locale.CHINESE)
                        .of(PairingChange.of(PairingChange.What.REACH, 50).within(12)));
    }

    @Test
    void everyCodeHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.in(locale);
            for (PairingRefusal reason : PairingRefusal.values()) {
                assertFalse(texts.of(Refusal.because(reason)).isBlank());
            }
            Stream.of(
                            PairingProposal.Reason.values(),
                            PairingProposal.Cause.values(),
                            Side.values(),
                            PairingWish.Consent.values(),
                            Pairing.State.values())
                    .flatMap(Stream::of)
                    .forEach(
                            constant -> assertFalse(texts.of((Enum<?>) constant).isBlank()));
            for (PairingChange.What what : PairingChange.What.values()) {
                assertFalse(in(locale).of(PairingChange.of(what, 0)).isBlank());
            }
        }
    }
}
