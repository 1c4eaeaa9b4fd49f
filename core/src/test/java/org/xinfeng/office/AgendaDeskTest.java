package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinfeng.office.Town.assertRefused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinfeng.Texts;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaRefusal;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.AgendaStop;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;
import org.xinfeng.visits.VisitForm;

class AgendaDeskTest {

    private final Town town = Town.open();
    private final AgendaRequest fourWeeks = AgendaRequest.of(Town.MONDAY, Town.MONDAY.plusDays(27));

    private Agenda agenda(WorkerId worker) {
        return town.visits().agenda(worker, fourWeeks).orElseThrow();
    }

    private static Set<OccurrenceId> named(Agenda agenda) {
        return agenda.stops().stream()
                .flatMap(stop -> stop.answers().stream())
                .map(Occurrence::id)
                .collect(Collectors.toSet());
    }

    private Set<OccurrenceId> due(ResidentId id, LocalDate through) {
        return town.open(id).stream()
                .filter(one -> !one.due().isAfter(through))
                .map(Occurrence::id)
                .collect(Collectors.toSet());
    }

    @Test
    void theCalendarOfAWorkerHasWhatIsDueInHisVillagesAndWritesNothing() {
        ResidentId his = town.child("c1");
        ResidentId hers = town.child("c2", Town.WEST);
        town.catchUp();
        long before = town.revision();
        Agenda agenda = agenda(Town.LIN);
        assertFalse(due(his, fourWeeks.through()).isEmpty());
        assertFalse(due(hers, fourWeeks.through()).isEmpty());
        assertEquals(due(his, fourWeeks.through()), named(agenda));
        assertEquals(due(hers, fourWeeks.through()), named(agenda(Town.CHEN)));
        assertFalse(agenda.behind());
        assertEquals(before, town.revision());
    }

    @Test
    void aResidentOfHisOwnIsOnTheCalendarOfTheOneWhoAnswersForHim() {
        ResidentId child = town.child("c1");
        town.station()
                .staff()
                .assign(Town.CHEN, Role.SOCIAL_WORKER, child, Town.MONDAY)
                .orElseThrow();
        assertEquals(Set.of(), named(agenda(Town.LIN)));
        assertEquals(due(child, fourWeeks.through()), named(agenda(Town.CHEN)));
    }

    @Test
    void whatIsOverdueIsOnTheFirstDay() {
        ResidentId child = town.child("c1");
        town.catchUp();
        LocalDate later = Town.MONDAY.plusDays(63);
        town.catchUpOn(later);
        assertTrue(town.open(child).stream().anyMatch(one -> one.isOverdue(later)));
        Agenda agenda = town.visits()
                .agenda(Town.LIN, AgendaRequest.of(later, later.plusDays(27)))
                .orElseThrow();
        assertEquals(later, agenda.days().get(0).date());
        assertTrue(agenda.days().get(0).stops().stream().anyMatch(AgendaStop::overdue));
    }

    @Test
    void aStationThatIsBehindSaysSo() {
        town.child("c1");
        town.catchUp();
        town.on(Town.MONDAY.plusDays(1));
        AgendaRequest request = AgendaRequest.of(town.today(), town.today());
        assertTrue(town.visits().agenda(Town.LIN, request).orElseThrow().behind());
    }

    @Test
    void whatIsAcceptedIsAnAppointmentAndNoLongerProposed() {
        ResidentId child = town.child("c1");
        Agenda agenda = agenda(Town.LIN);
        Agenda.Day day = agenda.days().stream()
                .filter(one -> !one.stops().isEmpty())
                .findFirst()
                .orElseThrow();
        Appointment visit = day.stops().get(0).on("phone-1", Town.LIN, day.date());
        town.visits().appoint(visit).orElseThrow();
        long once = town.revision();
        assertEquals(visit, town.visits().appoint(visit).orElseThrow());
        assertEquals(once, town.revision());
        Agenda again = agenda(Town.LIN);
        assertEquals(visit, again.day(day.date()).orElseThrow().fixed().get(0).appointment());
        assertEquals(agenda.stops().size() - 1, again.stops().size());
        assertFalse(due(child, fourWeeks.through()).isEmpty());
    }

    @Test
    void aCancelledAppointmentStandsNoMoreAndStaysOnFile() {
        Appointment course = Appointment.of("course", Town.LIN, Town.MONDAY)
                .at(LocalTime.of(9, 0), LocalTime.of(11, 0))
                .about("培训");
        town.visits().appoint(course).orElseThrow();
        DateRange days = DateRange.ofClosed(Town.MONDAY, Town.MONDAY);
        assertEquals(List.of(course), town.visits().appointments(Town.LIN, days));
        assertEquals(List.of(), town.visits().appointments(Town.CHEN, days));
        assertEquals(
                List.of(), town.visits().appointments(Town.LIN, DateRange.ofUnboundedEnd(Town.MONDAY.plusDays(1))));
        assertEquals(List.of(course), town.visits().appointments(Town.LIN, DateRange.ofUnboundedEnd(Town.MONDAY)));
        assertEquals(course.cancelled(), town.visits().cancel(course.id()).orElseThrow());
        assertEquals(course.cancelled(), town.visits().cancel(course.id()).orElseThrow());
        assertEquals(List.of(), town.visits().appointments(Town.LIN, days));
        assertRefused(AgendaRefusal.CANCELLED, town.visits().appoint(course));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        VisitDesk desk = town.visits();
        LocalDate yesterday = Town.MONDAY.minusDays(1);
        WorkerId nobody = new WorkerId("nobody");
        assertRefused(OfficeRefusal.UNKNOWN_WORKER, desk.agenda(nobody, fourWeeks));
        assertRefused(AgendaRefusal.DAY_OVER, desk.agenda(Town.LIN, AgendaRequest.of(yesterday, Town.MONDAY)));
        LocalDate far = town.station().policy().horizon(Town.MONDAY);
        assertTrue(desk.agenda(Town.LIN, AgendaRequest.of(far, far)).isDone());
        assertRefused(AgendaRefusal.BEYOND_HORIZON, desk.agenda(Town.LIN, AgendaRequest.of(far, far.plusDays(1))));
        assertRefused(OfficeRefusal.UNKNOWN_WORKER, desk.appoint(Appointment.of("a", nobody, Town.MONDAY)));
        assertRefused(AgendaRefusal.DAY_OVER, desk.appoint(Appointment.of("a", Town.LIN, yesterday)));
        assertRefused(
                AgendaRefusal.NOT_IN_SERVICE, desk.appoint(Appointment.of("a", Town.LIN, LocalDate.of(2019, 1, 1))));
        assertRefused(
                OfficeRefusal.UNKNOWN_RESIDENT,
                desk.appoint(
                        Appointment.of("a", Town.LIN, Town.MONDAY).visiting(ResidentId.of("nobody"), VisitForm.HOME)));
        assertRefused(AgendaRefusal.UNKNOWN_APPOINTMENT, desk.cancel(new Appointment.Id("a")));
    }

    @Test
    void twoAppointmentsAtOneTimeAreRefused() {
        VisitDesk desk = town.visits();
        Appointment first = Appointment.of("a", Town.LIN, Town.MONDAY).at(LocalTime.of(9, 0), LocalTime.of(11, 0));
        desk.appoint(first).orElseThrow();
        Appointment.Id other = new Appointment.Id("b");
        assertRefused(
                AgendaRefusal.OVERLAPS,
                desk.appoint(
                        Appointment.of(other.value(), Town.LIN, Town.MONDAY).at(LocalTime.of(10, 59))));
        assertTrue(desk.appoint(
                        Appointment.of(other.value(), Town.LIN, Town.MONDAY).at(LocalTime.of(11, 0)))
                .isDone());
        assertRefused(OfficeRefusal.ID_IN_USE, desk.appoint(Appointment.of("a", Town.LIN, Town.MONDAY)));
    }

    @Test
    void everyCodeHasAText() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.in(locale);
            for (AgendaRefusal reason : AgendaRefusal.values()) {
                assertFalse(texts.of(Refusal.because(reason)).isBlank());
            }
            for (Agenda.Reason reason : Agenda.Reason.values()) {
                assertFalse(texts.of(reason).isBlank());
            }
            for (Agenda.What what : Agenda.What.values()) {
                assertFalse(texts.of(what).isBlank());
            }
        }
    }
}
