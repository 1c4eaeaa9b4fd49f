package org.xinfeng.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;

class ResponsibilityTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final ResidentId CHILD = ResidentId.of("r-child");
    private static final ResidentId NEIGHBOUR = ResidentId.of("r-neighbour");

    private final Responsibility village =
            of("v", Optional.empty(), Role.SOCIAL_WORKER, DateRange.ofUnboundedEnd(MARCH));
    private final Responsibility own =
            of("c", Optional.of(CHILD), Role.SOCIAL_WORKER, DateRange.ofClosed(MARCH, MARCH.plusDays(30)));

    private static Responsibility of(String id, Optional<ResidentId> resident, Role role, DateRange during) {
        return new Responsibility(
                new Responsibility.Id(id), WorkerId.of("w-" + id), role, new VillageId("village-1"), resident, during);
    }

    private static Optional<String> responsible(
            List<Responsibility> all, ResidentId resident, Role role, LocalDate day) {
        Optional<Responsibility> found = Responsibility.responsible(all, resident, role, day);
        List<Responsibility> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        assertEquals(found, Responsibility.responsible(reversed, resident, role, day));
        return found.map(one -> one.id().value());
    }

    @Test
    void theOneNamedForTheResidentGoesBeforeTheOneForTheVillage() {
        List<Responsibility> both = List.of(village, own);
        assertEquals(Optional.of("c"), responsible(both, CHILD, Role.SOCIAL_WORKER, MARCH));
        assertEquals(Optional.of("v"), responsible(both, NEIGHBOUR, Role.SOCIAL_WORKER, MARCH));
    }

    @Test
    void theVillageAnswersAgainFromTheDayAfterTheLast() {
        List<Responsibility> both = List.of(village, own);
        assertEquals(Optional.of("c"), responsible(both, CHILD, Role.SOCIAL_WORKER, MARCH.plusDays(30)));
        assertEquals(Optional.of("v"), responsible(both, CHILD, Role.SOCIAL_WORKER, MARCH.plusDays(31)));
    }

    @Test
    void nobodyAnswersBeforeTheFirstDayNorInAnotherRole() {
        List<Responsibility> both = List.of(village, own);
        assertEquals(Optional.empty(), responsible(both, CHILD, Role.SOCIAL_WORKER, MARCH.minusDays(1)));
        assertEquals(Optional.empty(), responsible(both, CHILD, Role.CHILD_DIRECTOR, MARCH));
        assertEquals(Optional.empty(), responsible(List.of(), CHILD, Role.SOCIAL_WORKER, MARCH));
    }

    @Test
    void ofTwoTheOneThatBeganLastAnswersAndOfOneDayTheLesserId() {
        Responsibility later =
                of("z", Optional.empty(), Role.SOCIAL_WORKER, DateRange.ofUnboundedEnd(MARCH.plusDays(5)));
        Responsibility twin = of("a", Optional.empty(), Role.SOCIAL_WORKER, DateRange.ofUnboundedEnd(MARCH));
        List<Responsibility> all = List.of(village, later, twin);
        assertEquals(Optional.of("a"), responsible(all, CHILD, Role.SOCIAL_WORKER, MARCH.plusDays(4)));
        assertEquals(Optional.of("z"), responsible(all, CHILD, Role.SOCIAL_WORKER, MARCH.plusDays(5)));
    }

    @Test
    void aNewOneForTheVillageDoesNotTakeTheResidentFromTheOneNamedForHim() {
        Responsibility later =
                of("z", Optional.empty(), Role.SOCIAL_WORKER, DateRange.ofUnboundedEnd(MARCH.plusDays(5)));
        assertEquals(Optional.of("c"), responsible(List.of(own, later), CHILD, Role.SOCIAL_WORKER, MARCH.plusDays(6)));
    }
}
