package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Domain;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.VisitEntry.PersonSeen;

/** However much time is spent together, it is no visit: two towns, alike but for that, owe the same and count the same. */
class TogetherLawsTest {

    private static final Activity.Together[] KINDS = Activity.Together.values();

    @Property(tries = 60, seed = "3402")
    void timeTogetherNeverMeetsADutyNorCountsAsAVisit(@ForAll long seed) {
        Random random = new Random(seed);
        Town with = Town.open();
        Town without = Town.open();
        List<ResidentId> residents = new ArrayList<>();
        for (Town town : List.of(with, without)) {
            residents = List.of(town.greenChild("c1"), town.child("c2"), town.elder("e1"), town.elder("e2"));
        }
        int written = 0;
        for (int i = 0; i < 25; i++) {
            ResidentId any = residents.get(random.nextInt(residents.size()));
            switch (random.nextInt(4)) {
                case 0 -> {
                    LocalDate day = with.today();
                    PersonSeen seen = random.nextInt(3) == 0 ? PersonSeen.notAtHome(any) : Town.met(any);
                    for (Town town : List.of(with, without)) {
                        town.record(Town.visit("v" + i, day, seen));
                    }
                }
                case 1 -> {
                    LocalDate next = with.today().plusDays(random.nextInt(20));
                    with.catchUpOn(next);
                    without.catchUpOn(next);
                }
                default -> {
                    Activity.Entry entry = Activity.Entry.of(
                                    "a" + i,
                                    Domain.SAFETY_NET,
                                    KINDS[random.nextInt(KINDS.length)],
                                    Activity.What.DRYING_GRAIN,
                                    with.today().minusDays(random.nextInt(10)),
                                    random.nextBoolean() ? Town.EAST : Town.WEST,
                                    1 + random.nextInt(30),
                                    Town.LIN)
                            .meeting(any);
                    with.visits().together(entry).orElseThrow();
                    with.visits().together(entry).orElseThrow();
                    written++;
                    if (random.nextInt(5) == 0) {
                        with.visits()
                                .strike(entry.id(), Struck.Because.MISTAKEN)
                                .orElseThrow();
                        written--;
                    }
                }
            }
            assertAlike(with, without, residents);
        }
        assertEquals(
                written,
                with.station()
                        .socialFigures(DateRange.ofUnboundedEnd(LocalDate.of(2025, 1, 1)))
                        .together()
                        .activities()
                        .size());
    }

    private static void assertAlike(Town with, Town without, List<ResidentId> residents) {
        DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2025, 1, 1));
        DueQuery query = DueQuery.until(with.today().plusYears(1));
        assertEquals(
                without.visits().due(query).toString(), with.visits().due(query).toString());
        assertEquals(without.station().figures(always), with.station().figures(always));
        assertEquals(without.station().gaps(), with.station().gaps());
        for (ResidentId resident : residents) {
            assertEquals(states(without, resident), states(with, resident));
            assertEquals(
                    without.visits().duties(resident).size(),
                    with.visits().duties(resident).size());
            assertEquals(without.visits().history(resident), with.visits().history(resident));
        }
    }

    private static List<String> states(Town town, ResidentId resident) {
        return town.visits().occurrences(resident).stream()
                .map(one -> one.state() + " " + one.due() + " "
                        + one.closure().map(how -> how.cause() + " " + how.on()).orElse(""))
                .sorted()
                .toList();
    }
}
