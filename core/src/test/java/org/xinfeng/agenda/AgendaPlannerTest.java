package org.xinfeng.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.agenda.AgendaRequest.Load;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.VisitForm;

class AgendaPlannerTest {

    private static Agenda plan(AgendaRequest request, AgendaCase.Due... due) {
        return AgendaPlanner.plan(Cases.of(request, due));
    }

    private static LocalDate dayOf(Agenda agenda, String resident) {
        return agenda.days().stream()
                .filter(day -> day.stops().stream()
                        .anyMatch(stop -> stop.resident().value().equals(resident)))
                .map(Agenda.Day::date)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> visits(Agenda agenda) {
        return agenda.days().stream().map(day -> day.stops().size()).toList();
    }

    private static AgendaCase.Due[] visits(int count, int opens, int due) {
        List<AgendaCase.Due> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Cases.visit("r" + i, "v" + i, opens, due));
        }
        return all.toArray(AgendaCase.Due[]::new);
    }

    @Test
    void visitsAreSpreadOverTheWorkingDaysAlike() {
        Agenda agenda = plan(Cases.weeks(1), visits(10, 0, 6));
        // Monday to Thursday and the Saturday that is worked for the Friday
        assertEquals(List.of(2, 2, 2, 2, 2), visits(agenda));
        assertFalse(agenda.day(Cases.FRIDAY).isPresent());
        assertTrue(agenda.day(Cases.SATURDAY).orElseThrow().worked());
    }

    @Test
    void whatIsOverdueComesFirstAndTheMoreSevereBeforeTheOthers() {
        Agenda agenda = plan(
                Cases.weeks(1).with(Load.USUAL.visits(1)),
                Cases.visit("later", "v", 0, 6),
                Cases.due("mild", "v", "visit", 0, DutyKind.HOME_VISIT, false, 4, -30, -9),
                Cases.due("red", "v", "visit", 0, DutyKind.HOME_VISIT, false, 0, -30, -1));
        assertEquals(Cases.MONDAY, dayOf(agenda, "red"));
        assertEquals(Cases.day(1), dayOf(agenda, "mild"));
        assertTrue(dayOf(agenda, "later").isAfter(Cases.day(1)));
    }

    @Test
    void visitsInOneVillageAreOnOneDayWhereThatCostsNoLevel() {
        List<AgendaCase.Due> due = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            due.add(Cases.visit("r" + i, "v" + i % 5, 0, 6));
        }
        Agenda agenda = AgendaPlanner.plan(Cases.of(Cases.weeks(1), due, List.of()));
        assertEquals(List.of(4, 4, 4, 4, 4), visits(agenda));
        agenda.days().forEach(day -> assertEquals(1, day.rounds().size()));
        assertEquals(agenda.points().lowerBound(), agenda.points().total());
        assertTrue(agenda.points().total() < agenda.points().ungrouped());
    }

    @Test
    void oneHomeVisitAnswersEverythingItCan() {
        Agenda agenda = plan(Cases.weeks(1), Cases.visit("r", "v", 0, 3), Cases.contact("r", "v", true, 2, 6));
        AgendaStop stop = agenda.stops().get(0);
        assertEquals(1, agenda.stops().size());
        assertEquals(2, stop.answers().size());
        assertEquals(Cases.day(2), stop.first());
        assertEquals(Cases.day(3), stop.last());
    }

    @Test
    void aContactThatAHomeVisitDoesNotAnswerIsACall() {
        Agenda agenda = plan(Cases.weeks(1), Cases.visit("r", "v", 0, 3), Cases.contact("r", "v", false, 2, 6));
        assertEquals(
                List.of(VisitForm.HOME, VisitForm.PHONE),
                agenda.stops().stream().map(AgendaStop::form).sorted().toList());
    }

    @Test
    void whatDoesNotFitIsToldWithTheMinutesThatWouldHelp() {
        Agenda agenda = plan(
                Cases.weeks(1).with(Load.USUAL.minutes(60)),
                Cases.visit("one", "v", 0, 0),
                Cases.visit("two", "v", 0, 0));
        Agenda.LeftOut left = agenda.leftOut().get(0);
        assertEquals(1, agenda.leftOut().size());
        assertEquals(Agenda.Reason.FULL, left.reason());
        assertEquals(Optional.of(new Agenda.Change(Agenda.What.MORE_MINUTES, Cases.MONDAY, 30)), left.change());
        Agenda longer = plan(
                Cases.weeks(1).with(Load.USUAL.minutes(90)),
                Cases.visit("one", "v", 0, 0),
                Cases.visit("two", "v", 0, 0));
        assertEquals(List.of(), longer.leftOut());
    }

    @Test
    void theMildestIsLeftOutWhereOneMustBe() {
        Agenda agenda = plan(
                Cases.weeks(1).with(Load.USUAL.visits(1)),
                Cases.due("mild", "v", "visit", 0, DutyKind.HOME_VISIT, false, 4, 0, 0),
                Cases.due("severe", "v", "visit", 0, DutyKind.HOME_VISIT, false, 1, 0, 0));
        assertEquals("mild", agenda.leftOut().get(0).stop().resident().value());
        assertEquals(
                Optional.of(Agenda.What.ONE_MORE),
                agenda.leftOut().get(0).change().map(Agenda.Change::what));
    }

    @Test
    void whatIsOnlyDueOnADayOffIsLeftOutAndNamesTheDay() {
        Agenda agenda = plan(Cases.weeks(1), Cases.visit("r", "v", 4, 4));
        Agenda.LeftOut left = agenda.leftOut().get(0);
        assertEquals(Agenda.Reason.NO_WORKING_DAY, left.reason());
        assertEquals(Cases.FRIDAY, left.change().orElseThrow().day());
        assertEquals(List.of(), agenda.stops());
    }

    @Test
    void aDayAwayIsNoWorkingDay() {
        AgendaRequest request = AgendaRequest.of(Cases.MONDAY, Cases.day(1)).away(List.of(Cases.MONDAY));
        assertEquals(Cases.day(1), dayOf(plan(request, visits(1, 0, 1)), "r0"));
    }

    @Test
    void anUnpublishedYearIsFlagged() {
        AgendaCase made = new AgendaCase(
                Cases.LIN,
                Cases.weeks(1),
                WorkCalendar.of(List.of()),
                List.of(Cases.visit("r", "v", 0, 6)),
                List.of(),
                Map.of(),
                false);
        assertTrue(AgendaPlanner.plan(made).days().stream().allMatch(Agenda.Day::estimated));
        assertTrue(plan(Cases.weeks(1)).days().stream().noneMatch(Agenda.Day::estimated));
    }

    @Test
    void anAppointmentIsKeptAndTakesItsTime() {
        Appointment course =
                Appointment.of("course", Cases.LIN, Cases.MONDAY).at(LocalTime.of(8, 30), LocalTime.of(15, 0));
        AgendaRequest twoDays = AgendaRequest.of(Cases.MONDAY, Cases.day(1));
        Agenda agenda = AgendaPlanner.plan(Cases.of(twoDays, List.of(visits(4, 0, 1)), List.of(course)));
        assertEquals(List.of(0, 4), visits(agenda));
        assertEquals(390, agenda.day(Cases.MONDAY).orElseThrow().minutes());
        assertEquals(List.of(2, 2), visits(AgendaPlanner.plan(Cases.of(twoDays, List.of(visits(4, 0, 1)), List.of()))));
    }

    @Test
    void anAppointmentOnADayOffIsShownWithoutVisitsBeside() {
        Appointment flood = Appointment.of("flood", Cases.LIN, Cases.FRIDAY);
        Agenda agenda = AgendaPlanner.plan(Cases.of(Cases.weeks(1), List.of(visits(30, 0, 6)), List.of(flood)));
        Agenda.Day friday = agenda.day(Cases.FRIDAY).orElseThrow();
        assertFalse(friday.worked());
        assertEquals(List.of(), friday.stops());
        assertEquals(1, friday.fixed().size());
    }

    @Test
    void aVisitThatIsAgreedOnAnswersWhatIsDueThen() {
        Appointment agreed =
                Appointment.of("agreed", Cases.LIN, Cases.day(2)).visiting(new ResidentId("r"), VisitForm.HOME);
        AgendaCase.Due visit = Cases.visit("r", "v", 0, 3);
        Agenda agenda = AgendaPlanner.plan(Cases.of(Cases.weeks(1), List.of(visit), List.of(agreed)));
        assertEquals(List.of(), agenda.stops());
        assertEquals(
                List.of(visit.occurrence()),
                agenda.day(Cases.day(2)).orElseThrow().fixed().get(0).answers());
        Agenda late =
                AgendaPlanner.plan(Cases.of(Cases.weeks(1), List.of(Cases.visit("r", "v", 0, 1)), List.of(agreed)));
        assertEquals(1, late.stops().size());
        Agenda other = AgendaPlanner.plan(Cases.of(Cases.weeks(1), List.of(visit), List.of(agreed.cancelled())));
        assertEquals(1, other.stops().size());
    }

    @Test
    void theVillagesOfADayAreInTheOrderOfTheWay() {
        AgendaRequest request = AgendaRequest.of(Cases.MONDAY, Cases.MONDAY)
                .over(List.of(road("a", "c", 10), road("c", "b", 15), road("a", "b", 60)));
        Agenda agenda =
                plan(request, Cases.visit("1", "a", 0, 0), Cases.visit("2", "b", 0, 0), Cases.visit("3", "c", 0, 0));
        Agenda.Day day = agenda.days().get(0);
        assertEquals(
                List.of("a", "c", "b"),
                day.rounds().stream().map(round -> round.village().value()).toList());
        assertEquals(25, day.roadMinutes());
        assertTrue(day.roadKnown());
        Agenda unknown = plan(
                AgendaRequest.of(Cases.MONDAY, Cases.MONDAY), Cases.visit("1", "a", 0, 0), Cases.visit("2", "b", 0, 0));
        assertFalse(unknown.days().get(0).roadKnown());
    }

    private static AgendaRequest.Road road(String from, String to, int minutes) {
        return new AgendaRequest.Road(new VillageId(from), new VillageId(to), minutes);
    }

    @Test
    void aRequestThatMakesNoSenseSaysWhy() {
        assertThrows(IllegalArgumentException.class, () -> AgendaRequest.of(Cases.MONDAY, Cases.MONDAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> AgendaRequest.of(Cases.MONDAY, Cases.day(62)));
        assertEquals(
                Cases.day(61), AgendaRequest.of(Cases.MONDAY, Cases.day(61)).through());
        assertThrows(IllegalArgumentException.class, () -> Load.USUAL.visits(41));
        assertThrows(
                IllegalArgumentException.class,
                () -> Cases.weeks(1).over(List.of(road("a", "b", 1), road("b", "a", 2))));
    }

    @Test
    void toStringTellsNoNote() {
        Appointment one = Appointment.of("a", Cases.LIN, Cases.MONDAY).about("看望陈某");
        assertFalse(one.toString().contains("陈"));
    }
}
