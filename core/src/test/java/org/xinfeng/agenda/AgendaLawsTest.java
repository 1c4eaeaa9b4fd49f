package org.xinfeng.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xinfeng.visits.DutyId;

/** What holds of every work calendar. */
class AgendaLawsTest {

    @Property(seed = "31", tries = 200)
    void everythingDueIsOnOneDayWhereItMayBeOrLeftOut(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int residents,
            @ForAll @IntRange(min = 1, max = 4) int weeks) {
        AgendaCase made = Cases.random(new Random(seed), residents, weeks, 4);
        assertEquals(List.of(), Checks.faults(made, AgendaPlanner.plan(made)));
    }

    @Property(seed = "31", tries = 100)
    void theOrderOfTheRecordsChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int residents) {
        Random random = new Random(seed);
        AgendaCase made = Cases.random(random, residents, 2, 3);
        assertEquals(AgendaPlanner.plan(made), AgendaPlanner.plan(Cases.shuffled(made, random)));
    }

    @Property(seed = "31", tries = 60)
    void moreVisitsADayNeverLeaveOutMore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int residents) {
        AgendaCase made = Cases.random(new Random(seed), residents, 1, 3);
        AgendaRequest.Load load = made.request().load();
        int before = Integer.MAX_VALUE;
        for (int visits = 0; visits <= 6; visits++) {
            int left = AgendaPlanner.plan(Cases.with(made, load.visits(visits)))
                    .leftOut()
                    .size();
            assertTrue(left <= before, () -> "more left out");
            before = left;
        }
    }

    @Property(seed = "31", tries = 60)
    void moreMinutesADayNeverLeaveOutMore(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int residents) {
        AgendaCase random = Cases.random(new Random(seed), residents, 1, 3);
        AgendaCase made = Cases.of(random.request(), random.due(), List.of());
        int before = Integer.MAX_VALUE;
        for (int minutes = 120; minutes <= 480; minutes += 45) {
            int left = AgendaPlanner.plan(Cases.with(made, made.request().load().minutes(minutes)))
                    .leftOut()
                    .size();
            assertTrue(left <= before, () -> "more left out");
            before = left;
        }
    }

    @Property(seed = "31", tries = 200)
    void whatIsAcceptedStaysWhereItIs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int residents) {
        Random random = new Random(seed);
        AgendaCase made = Cases.random(random, residents, 2, 3);
        Agenda first = AgendaPlanner.plan(made);
        List<Appointment> appointments = new ArrayList<>(made.appointments());
        Map<DutyId, Integer> accepted = new HashMap<>();
        boolean all = random.nextBoolean();
        for (Agenda.Day day : first.days()) {
            for (AgendaStop stop : day.stops()) {
                if (all || random.nextBoolean()) {
                    appointments.add(stop.on("accepted-" + appointments.size(), Cases.LIN, day.date()));
                    stop.answers().forEach(one -> accepted.merge(one.duty(), 1, Integer::sum));
                }
            }
        }
        AgendaCase again = Cases.of(made.request(), made.due(), appointments);
        Agenda second = AgendaPlanner.plan(again);
        assertEquals(List.of(), Checks.faults(again, second));
        Map<DutyId, Integer> answered = new HashMap<>();
        second.days()
                .forEach(day -> day.fixed()
                        .forEach(fixed -> fixed.answers().forEach(one -> answered.merge(one.duty(), 1, Integer::sum))));
        accepted.forEach((duty, times) -> assertTrue(answered.getOrDefault(duty, 0) >= times, () -> duty + " again"));
        assertTrue(!all || leftOut(second) <= leftOut(first));
    }

    private static int leftOut(Agenda agenda) {
        return agenda.leftOut().stream()
                .mapToInt(one -> one.stop().answers().size())
                .sum();
    }

    @Property(seed = "31", tries = 150)
    void noPlanOfATinyCaseHasFewerPointsThanTheBoundAndTheLevelIsTheBest(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int visits, @ForAll boolean apart) {
        Random random = new Random(seed);
        List<AgendaCase.Due> due = new ArrayList<>();
        List<int[]> windows = new ArrayList<>();
        List<String> villages = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            int first = random.nextInt(4);
            int last = first + random.nextInt(4 - first);
            String village = "v" + (apart ? i : random.nextInt(2));
            due.add(Cases.visit("r" + i, village, first, last));
            windows.add(new int[] {first, last});
            villages.add(village);
        }
        int room = 1 + random.nextInt(3);
        AgendaRequest request =
                AgendaRequest.of(Cases.MONDAY, Cases.day(3)).with(AgendaRequest.Load.USUAL.visits(room));
        Agenda agenda = AgendaPlanner.plan(Cases.of(request, due, List.of()));
        ByHand best = new ByHand(windows, villages, 4, room);
        assertEquals(best.leftOut, agenda.leftOut().size());
        assertTrue(agenda.points().total() <= agenda.points().ungrouped());
        assertTrue(agenda.points().lowerBound() <= agenda.points().total());
        assertTrue(best.points <= agenda.points().total());
        if (agenda.leftOut().isEmpty()) {
            assertTrue(agenda.points().lowerBound() <= best.points, () -> agenda.points() + " " + best.points);
        }
        if (apart) {
            assertEquals(best.points, agenda.points().total());
            assertEquals(agenda.points().total(), agenda.points().lowerBound());
        }
    }
}
