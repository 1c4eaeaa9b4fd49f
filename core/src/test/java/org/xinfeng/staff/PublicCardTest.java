package org.xinfeng.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.PublicCard.Part;

/** What may stand on a card that everybody reads, and when it is complete. */
class PublicCardTest {

    private static final WorkerId LIN = new WorkerId("lin");
    private static final PublicCard CARD = PublicCard.of(LIN, "站长", "全站工作", "有求必应", "无一人遗漏");
    private static final VillageId EAST = new VillageId("east");

    private static Optional<Part> revealing(String promise) {
        return PublicCard.of(LIN, "站长", "全站工作", promise, "无一人遗漏").revealing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "１３８００１３８０００",
                "0768-8830001",
                "0768 883 0001",
                "440522199001010011",
                "44052219900101001X",
                "138\u200B00138000",
                "138\u00A00013\u00A08000"
            })
    void aNumberThatLeadsToAPersonIsFoundHoweverItIsWritten(String text) {
        assertEquals(Optional.of(Part.PROMISE), revealing(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "服务2155名困难群众",
                "2026-2028",
                "2026-01-01至2026-12-31",
                "2026-01-01 2026-12-31",
                "24小时内上门",
                "19个村，2155人，130户"
            })
    void daysAndCountsMayStandOnIt(String text) {
        assertEquals(Optional.empty(), revealing(text));
    }

    @Property(tries = 300, seed = "3401")
    void whereverATelephoneNumberStandsItIsFound(
            @ForAll @StringLength(max = 20) String before,
            @ForAll @NumericChars @StringLength(9) String rest,
            @ForAll @IntRange(max = 2) int way,
            @ForAll @StringLength(max = 20) String after) {
        String mobile = "13" + rest;
        String written = switch (way) {
            case 0 -> mobile;
            case 1 -> mobile.substring(0, 3) + " " + mobile.substring(3, 7) + " " + mobile.substring(7);
            default -> mobile.substring(0, 3) + "-" + mobile.substring(3);
        };
        assertTrue(revealing(before + "：" + written + "。" + after).isPresent(), written);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCardIsCompleteWithPostDutyPromiseGoalAndAVillage(boolean partyMember) {
        assertEquals(List.of(), new PublicCard.Shown("林", partyMember, CARD, List.of(EAST)).lacks());
        assertEquals(List.of(Part.VILLAGES), new PublicCard.Shown("林", partyMember, CARD, List.of()).lacks());
        assertEquals(
                List.of(Part.POST, Part.DUTY, Part.PROMISE, Part.GOAL),
                new PublicCard.Shown("林", partyMember, PublicCard.empty(LIN), List.of(EAST)).lacks());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 199})
    void theShareIsAHundredOnlyIfAllAreComplete(int complete) {
        PublicCard.Shown good = new PublicCard.Shown("林", true, CARD, List.of(EAST));
        PublicCard.Shown bad = new PublicCard.Shown("陈", true, CARD, List.of());
        List<PublicCard.Shown> cards = new java.util.ArrayList<>(java.util.Collections.nCopies(complete, good));
        assertEquals(OptionalInt.of(100), figures(cards).completePercent());
        cards.add(bad);
        assertEquals(
                OptionalInt.of(100 * complete / (complete + 1)), figures(cards).completePercent());
        assertTrue(figures(cards).completePercent().getAsInt() < 100);
        assertEquals(
                List.of(new PublicCard.Incomplete(LIN, List.of(Part.VILLAGES))),
                figures(cards).incomplete());
        assertEquals(OptionalInt.empty(), figures(List.of()).completePercent());
        assertFalse(good.toString().contains("林"));
    }

    private static PublicCard.Figures figures(List<PublicCard.Shown> cards) {
        return PublicCard.Figures.of(LocalDate.of(2025, 6, 9), cards);
    }
}
