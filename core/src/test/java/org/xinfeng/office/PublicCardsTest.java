package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.CardRefusal;
import org.xinfeng.staff.PublicCard;
import org.xinfeng.staff.PublicCard.Part;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;

/** Who stands for what, on the wall of the village hall. */
class PublicCardsTest {

    private static final DateRange ALWAYS = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    private static final PublicCard CARD = PublicCard.of(LIN, "站长", "统筹全站", "当天回应", "无一人遗漏");

    private final Town town = Town.open();

    private StaffDesk staff() {
        return town.station().staff();
    }

    // A2
    @Test
    void aWorkerSaysPubliclyWhoHeIsAndTheShareOfCompleteCardsIsTold() {
        staff().employ(new Worker(LIN, "林某", List.of(Role.SOCIAL_WORKER), true, ALWAYS))
                .orElseThrow();
        assertEquals(OptionalInt.of(0), staff().cardFigures().completePercent());
        staff().keepCard(CARD).orElseThrow();
        staff().keepCard(new PublicCard(
                        CHEN, Optional.of("社工"), Optional.of("走访"), Optional.empty(), Optional.of("办好每件事")))
                .orElseThrow();
        PublicCard.Shown shown = staff().card(LIN).orElseThrow();
        assertEquals(List.of(), shown.lacks());
        assertEquals(
                List.of("姓名：林某", "政治面貌：中共党员", "岗位：站长", "职责：统筹全站", "承诺：当天回应", "目标：无一人遗漏", "服务村(居)：东村"),
                Texts.in(Locale.CHINESE).card(shown, Map.of(Town.EAST, "东村")::get));
        assertEquals(
                "Villages served: East",
                Texts.in(Locale.ENGLISH).card(shown, village -> "East").get(6));
        PublicCard.Figures figures = staff().cardFigures();
        assertEquals(List.of(CHEN, LIN), figures.of());
        assertEquals(List.of(new PublicCard.Incomplete(CHEN, List.of(Part.PROMISE))), figures.incomplete());
        assertEquals(OptionalInt.of(50), figures.completePercent());
    }

    @Test
    void ofWhoIsNoPartyMemberTheCardSaysNothingAboutIt() {
        staff().keepCard(CARD).orElseThrow();
        List<String> lines = Texts.in(Locale.ENGLISH).card(staff().card(LIN).orElseThrow(), village -> "{0}");
        assertEquals(6, lines.size());
        assertEquals("Post: 站长", lines.get(1));
        assertEquals("Villages served: {0}", lines.get(5));
    }

    @Test
    void aNumberOfAPersonIsRefusedAndNothingIsKept() {
        staff().keepCard(CARD).orElseThrow();
        long revision = town.revision();
        assertRefused(
                CardRefusal.SHOWS_NUMBER,
                staff().keepCard(PublicCard.of(LIN, "站长", "统筹全站", "请拨138 0013 8000", "无一人遗漏")));
        staff().keepCard(CARD).orElseThrow();
        assertEquals(revision, town.revision(), "twice is once");
        assertEquals(CARD, staff().card(LIN).orElseThrow().card());
        assertRefused(OfficeRefusal.UNKNOWN_WORKER, staff().keepCard(PublicCard.empty(new WorkerId("ghost"))));
        Actor guest = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        assertRefused(OfficeRefusal.NOT_PERMITTED, town.station(guest).staff().keepCard(CARD));
        assertEquals(2, town.station(guest).staff().cards().size());
    }

    @Test
    void whoHasLeftOrSaidNothingHasNoCardToShow() {
        assertEquals(Optional.empty(), staff().card(LIN));
        staff().keepCard(CARD).orElseThrow();
        staff().leave(staff().leaving(LIN, MONDAY).orElseThrow()).orElseThrow();
        assertEquals(CARD, staff().card(LIN).orElseThrow().card());
        town.on(MONDAY.plusDays(1));
        assertEquals(Optional.empty(), staff().card(LIN));
        assertEquals(List.of(CHEN), staff().cardFigures().of());
    }

    @Test
    void theVillagesAreThoseHeAnswersForAsAWholeToday() {
        staff().keepCard(CARD).orElseThrow();
        staff().assign(LIN, Role.SOCIAL_WORKER, Town.WEST, MONDAY.plusDays(1)).orElseThrow();
        staff().assign(CHEN, Role.SOCIAL_WORKER, town.child("c1"), MONDAY).orElseThrow();
        assertEquals(List.of(Town.EAST), villages(LIN));
        assertEquals(List.of(Town.WEST), staff().cards().get(0).villages(), "not the child's");
        town.on(MONDAY.plusDays(1));
        assertEquals(List.of(Town.EAST, Town.WEST), villages(LIN));
    }

    private List<VillageId> villages(WorkerId worker) {
        return staff().card(worker).orElseThrow().villages();
    }
}
