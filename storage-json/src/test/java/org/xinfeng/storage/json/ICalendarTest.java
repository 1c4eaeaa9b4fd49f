package org.xinfeng.storage.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaCase;
import org.xinfeng.agenda.AgendaPlanner;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.StationId;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.VisitForm;

class ICalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkerId LIN = new WorkerId("lin");
    private static final ResidentId ELDER = new ResidentId("r1");
    private static final ICalendar.Options CODES = ICalendar.Options.of(
            StationId.of("445122104"),
            Instant.parse("2026-03-01T08:00:00.123456Z"),
            ZoneId.of("Asia/Shanghai"),
            Locale.CHINESE);

    private static Agenda agenda(Appointment... appointments) {
        DutyId duty = Duty.idOf(ELDER, "visit");
        DutyRule.Owed owed = new DutyRule.Owed(
                DutyKind.HOME_VISIT,
                Cadence.rolling(1, Cadence.Unit.MONTH),
                Role.SOCIAL_WORKER,
                Optional.empty(),
                false,
                0);
        Occurrence visit = new Occurrence(
                Occurrence.idOf(duty, 1),
                duty,
                1,
                ELDER,
                new VillageId("east"),
                Role.SOCIAL_WORKER,
                DutyKind.HOME_VISIT,
                2,
                MONDAY.minusDays(30),
                MONDAY.minusDays(1),
                false,
                Occurrence.State.OPEN,
                0,
                Optional.empty());
        return AgendaPlanner.plan(new AgendaCase(
                LIN,
                AgendaRequest.of(MONDAY, MONDAY.plusDays(6)),
                WorkCalendar.of(List.of()),
                List.of(new AgendaCase.Due(visit, owed)),
                List.of(appointments),
                Map.of(),
                false));
    }

    private static Appointment meeting(String what) {
        return Appointment.of("meeting", LIN, MONDAY.plusDays(1))
                .at(LocalTime.of(9, 0), LocalTime.of(10, 30))
                .about(what);
    }

    /** The events as another library reads them, by UID. */
    private static Map<String, VEvent> read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        Map<String, VEvent> events = new TreeMap<>();
        for (Object component : calendar.getComponents("VEVENT")) {
            VEvent event = (VEvent) component;
            events.put(value(event, "UID"), event);
        }
        return events;
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(property -> property.getValue()).orElse("");
    }

    @Test
    void anotherLibraryReadsVisitsAsDaysAndAppointmentsAtTheirTime() throws Exception {
        Map<String, VEvent> events = read(ICalendar.text(agenda(meeting("x")), CODES));
        VEvent visit = events.get("visit-r1/visit/1@445122104.xinfeng");
        assertEquals("20260302", value(visit, "DTSTART"));
        assertEquals("20260303", value(visit, "DTEND"));
        assertEquals("入户走访 r1，east（逾期）", value(visit, "SUMMARY"));
        assertEquals("20260301T080000Z", value(visit, "DTSTAMP"));
        VEvent meeting = events.get("appointment-meeting@445122104.xinfeng");
        assertEquals("20260303T010000Z", value(meeting, "DTSTART"));
        assertEquals("20260303T023000Z", value(meeting, "DTEND"));
        assertEquals(2, events.size());
    }

    @Test
    void nothingOfPeopleIsInItUnlessAsked() {
        Agenda agenda = agenda(meeting("去看陈大爷").visiting(ELDER, VisitForm.HOME).in(new VillageId("east")));
        assertFalse(ICalendar.text(agenda, CODES).contains("陈"));
        String named = ICalendar.text(agenda, CODES.withPeople(id -> "陈某").naming(id -> "东村"));
        assertTrue(named.contains("SUMMARY:入户走访 陈某"), named);
        assertTrue(named.contains("DESCRIPTION:去看陈大爷"));
        assertTrue(named.contains("，东村"));
    }

    @Property(seed = "31", tries = 200)
    void anyNoteIsReadBackAsItIsAndNoLineIsTooLong(@ForAll String any) throws Exception {
        String note = new String(
                ("a" + any.replaceAll("[\\p{Cntrl}]", " ").replace("\u2028", " ")
                                + "，;\\,\n新丰𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷b")
                        .getBytes(UTF_8),
                UTF_8);
        String text = ICalendar.text(agenda(meeting(note)), CODES.withPeople(ResidentId::value));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r"));
            assertEquals(line, new String(line.getBytes(UTF_8), UTF_8));
        }
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        VEvent meeting = read(text).get("appointment-meeting@445122104.xinfeng");
        assertEquals(note, value(meeting, "DESCRIPTION"));
    }

    @Test
    void onlyTheOwnerMayReadTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lin.ics");
        ICalendar.write(file, agenda(), CODES);
        ICalendar.write(file, agenda(meeting("x")), CODES);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(ICalendar.text(agenda(meeting("x")), CODES), Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        Path nowhere = folder.resolve("no/lin.ics");
        assertThrows(StorageException.class, () -> ICalendar.write(nowhere, agenda(), CODES));
    }
}
