package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinfeng.office.Town.CHEN;
import static org.xinfeng.office.Town.EAST;
import static org.xinfeng.office.Town.LIN;
import static org.xinfeng.office.Town.MONDAY;
import static org.xinfeng.office.Town.WEST;
import static org.xinfeng.office.Town.assertRefused;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Activity.Together;
import org.xinfeng.community.Activity.What;
import org.xinfeng.community.CommunityRefusal;
import org.xinfeng.community.Domain;
import org.xinfeng.community.Struck;
import org.xinfeng.indicators.TogetherFigures;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.Purpose;

/** Time together that is no visit (三同). */
class TogetherTest {

    private static final DateRange JUNE =
            DateRange.of(MONDAY.withDayOfMonth(1), MONDAY.withMonth(7).withDayOfMonth(1));

    private final Town town = Town.open();

    static Activity.Entry planting(String id, int people) {
        return Activity.Entry.of(
                id,
                Domain.SAFETY_NET,
                Together.LABOURING,
                What.SPRING_PLANTING,
                MONDAY.minusDays(2),
                EAST,
                people,
                LIN,
                CHEN);
    }

    private static Activity.Entry dance(String id, int people) {
        return Activity.Entry.of(
                id, Domain.PARTICIPATION, Together.LIVING, What.SQUARE_DANCE, MONDAY, WEST, people, CHEN);
    }

    private TogetherFigures figures(DateRange period) {
        return town.station().socialFigures(period).together();
    }

    // B1
    @Test
    void timeTogetherIsLoggedApartAndCountedApartFromVisits() {
        ResidentId child = town.greenChild("c1");
        town.visits().together(planting("a1", 12).meeting(child)).orElseThrow();
        town.visits().together(dance("a2", 30)).orElseThrow();
        TogetherFigures june = figures(JUNE);
        assertEquals(List.of(id("a1"), id("a2")), june.activities());
        assertEquals(42, june.people());
        assertEquals(List.of(id("a1")), june.byTogether().get(Together.LABOURING));
        assertEquals(List.of(), june.byTogether().get(Together.WORKING));
        assertEquals(Map.of(EAST, List.of(id("a1")), WEST, List.of(id("a2"))), june.byVillage());
        assertEquals(0, town.station().figures(JUNE).visits());
        assertEquals(0, town.station().figures(JUNE).personVisits());
        assertEquals(Map.of(), town.station().figures(JUNE).visited());
        assertEquals(List.of(), town.visits().history(child));
        assertEquals(
                List.of(), figures(DateRange.ofUnboundedEnd(MONDAY.plusDays(1))).activities());
        assertEquals(
                List.of("a1"),
                town.visits().activities(EAST, JUNE).stream()
                        .map(one -> one.id().value())
                        .toList());
    }

    // A1
    @Test
    void eachActivityIsOfOneOfTheTwoDomains() {
        town.visits().together(planting("a1", 2)).orElseThrow();
        town.visits().together(dance("a2", 2)).orElseThrow();
        assertEquals(
                Map.of(Domain.SAFETY_NET, List.of(id("a1")), Domain.PARTICIPATION, List.of(id("a2"))),
                figures(JUNE).byDomain());
    }

    @Test
    void lateEntryIsPossibleAndTold() {
        assertEquals(2, town.visits().together(planting("a1", 3)).orElseThrow().daysLate());
        assertEquals(0, town.visits().together(dance("a2", 3)).orElseThrow().daysLate());
        assertEquals(List.of(id("a1")), figures(JUNE).late());
        town.on(MONDAY.minusDays(1));
        assertRefused(OfficeRefusal.IN_FUTURE, town.visits().together(dance("a3", 3)));
    }

    @Test
    void theSameIdTwiceIsOneActivity() {
        Activity written = town.visits().together(planting("a1", 3)).orElseThrow();
        long revision = town.revision();
        town.on(MONDAY.plusDays(3));
        assertEquals(written, town.visits().together(planting("a1", 3)).orElseThrow());
        assertEquals(revision, town.revision());
        assertRefused(OfficeRefusal.ID_IN_USE, town.visits().together(planting("a1", 4)));
    }

    @Test
    void whatWasEnteredWronglyIsStruckOutAndCountsNoMore() {
        town.visits().together(planting("a1", 3)).orElseThrow();
        town.visits().together(dance("a2", 4)).orElseThrow();
        Activity struck =
                town.visits().strike(id("a1"), Struck.Because.MISTAKEN).orElseThrow();
        assertEquals(
                struck, town.visits().strike(id("a1"), Struck.Because.DOUBLED).orElseThrow(), "twice is once");
        assertEquals(List.of(id("a2")), figures(JUNE).activities());
        assertEquals(4, figures(JUNE).people());
        assertEquals(List.of(), figures(JUNE).late());
        assertEquals(Optional.of(Struck.Because.MISTAKEN), struck.struck().map(Struck::because));
        assertEquals(List.of(struck), town.visits().activities(EAST, JUNE), "it stays on record");
        assertRefused(CommunityRefusal.UNKNOWN_ACTIVITY, town.visits().strike(id("a9"), Struck.Because.MISTAKEN));
    }

    @Test
    void whoAndWhereAreKnown() {
        Activity.Entry good = planting("a1", 3);
        assertRefused(OfficeRefusal.UNKNOWN_RESIDENT, town.visits().together(good.meeting(ResidentId.of("nobody"))));
        assertRefused(
                OfficeRefusal.UNKNOWN_WORKER,
                town.visits()
                        .together(Activity.Entry.of(
                                "a1",
                                Domain.SAFETY_NET,
                                Together.WORKING,
                                What.FESTIVAL,
                                MONDAY,
                                EAST,
                                1,
                                LIN,
                                new WorkerId("ghost"))));
        assertRefused(
                OfficeRefusal.UNKNOWN_VILLAGE,
                town.visits()
                        .together(Activity.Entry.of(
                                "a1",
                                Domain.SAFETY_NET,
                                Together.WORKING,
                                What.FESTIVAL,
                                MONDAY,
                                new VillageId("south"),
                                1,
                                LIN)));
        Actor guest = new Actor(ActorId.of("guest"), Purpose.of("look"), EnumSet.of(Permission.READ));
        assertRefused(OfficeRefusal.NOT_PERMITTED, town.station(guest).visits().together(good));
        assertEquals(List.of(), figures(JUNE).activities());
    }

    @Test
    void anActivityNamesSomebodyWhoWasThereAndNobodyTwice() {
        ResidentId child = ResidentId.of("c1");
        assertThrows(
                IllegalArgumentException.class,
                () -> Activity.Entry.of("a1", Domain.SAFETY_NET, Together.WORKING, What.FESTIVAL, MONDAY, EAST, 1));
        assertThrows(IllegalArgumentException.class, () -> planting("a1", 0).meeting(child));
        assertThrows(IllegalArgumentException.class, () -> planting("a1", 2).meeting(child, child));
        assertThrows(IllegalArgumentException.class, () -> planting("a1", Activity.MOST_PEOPLE + 1));
        assertEquals(1, planting("a1", 1).meeting(child).residents().size());
    }

    private static Activity.Id id(String value) {
        return new Activity.Id(value);
    }
}
