package org.xinfeng.community;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.staff.CardRefusal;
import org.xinfeng.staff.PublicCard;

/** Every code that people meet around cards, activities, partners, donations and applications has a text in Chinese and in English. */
class CommunityTextsTest {

    @Test
    void everyRefusalStageAndPartIsTold() {
        for (Texts texts : List.of(Texts.in(Locale.CHINESE), Texts.in(Locale.ENGLISH))) {
            Stream.<Refusal.Reason[]>of(CommunityRefusal.values(), CardRefusal.values())
                    .flatMap(Stream::of)
                    .forEach(reason ->
                            assertFalse(texts.of(Refusal.because(reason)).isBlank(), reason.name()));
            Stream.<Enum<?>[]>of(
                            Domain.values(),
                            Activity.Together.values(),
                            Struck.Because.values(),
                            Donation.Basis.values(),
                            PolicyHelp.Stage.values(),
                            PublicCard.Part.values())
                    .flatMap(Stream::of)
                    .forEach(constant -> assertFalse(texts.of(constant).isBlank(), constant.name()));
        }
    }
}
