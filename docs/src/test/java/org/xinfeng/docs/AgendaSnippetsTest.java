package org.xinfeng.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinfeng.Texts;
import org.xinfeng.Xinfeng;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.AgendaStop;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.SettableTime;
import org.xinfeng.kernel.StationId;
import org.xinfeng.office.Actor;
import org.xinfeng.office.Station;
import org.xinfeng.office.VisitDesk;
import org.xinfeng.registry.Category;
import org.xinfeng.registry.NewResident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.storage.json.ICalendar;
import org.xinfeng.storage.json.JsonPolicies;
import org.xinfeng.storage.memory.MemoryStorage;

/** The code of the guide to work calendars, on a village with a child. */
class AgendaSnippetsTest {

    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final DateRange always = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    private final SettableTime time = SettableTime.at(today, LocalTime.of(9, 0), Xinfeng.ZONE);
    private final Station town = Xinfeng.over(new MemoryStorage(), JsonPolicies.shipped(), time)
            .station(StationId.of("445122104"), Actor.of("lin", "casework"));
    private final WorkerId lin = new WorkerId("lin");
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> said = new ArrayList<>();

    private void aChildOnFile() {
        VillageId east = new VillageId("east");
        town.registry()
                .serve(List.of(new Village(east, "东村", Optional.empty(), always)))
                .orElseThrow();
        town.staff()
                .employ(new Worker(lin, "林", List.of(Role.SOCIAL_WORKER), false, always))
                .orElseThrow();
        for (Role role : List.of(Role.SOCIAL_WORKER, Role.CHILD_DIRECTOR)) {
            town.staff().assign(lin, role, east, today).orElseThrow();
        }
        town.registry()
                .enrol(new NewResident(
                        Optional.of(ResidentId.of("c-1")),
                        "某某",
                        Optional.empty(),
                        Optional.of(today.minusYears(9)),
                        Optional.empty(),
                        Optional.empty(),
                        east,
                        List.of(Category.of("child.left-behind"))))
                .orElseThrow();
    }

    @Test
    void aCalendarIsProposedAcceptedAndWritten(@TempDir Path folder) throws IOException {
        aChildOnFile();
        // snippet: agenda
        VisitDesk desk = town.visits();
        AgendaRequest fourWeeks = AgendaRequest.of(today, today.plusDays(27)).with(AgendaRequest.Load.USUAL.visits(6));
        Agenda agenda = desk.agenda(lin, fourWeeks).orElseThrow();
        for (Agenda.Day day : agenda.days()) {
            day.rounds()
                    .forEach(
                            round -> said.add(day.date() + " " + round.village().value()));
        }
        agenda.leftOut().forEach(left -> said.add(texts.of(left.reason())));
        // end
        assertFalse(said.isEmpty());
        // snippet: appoint
        Agenda.Day first = agenda.days().stream()
                .filter(day -> !day.stops().isEmpty())
                .findFirst()
                .orElseThrow();
        AgendaStop stop = first.stops().get(0);
        desk.appoint(stop.on("phone-7-1", lin, first.date())).orElseThrow();
        desk.appoint(Appointment.of("phone-7-2", lin, today.plusDays(1))
                        .at(LocalTime.of(9, 0), LocalTime.of(11, 30))
                        .about("县里例会"))
                .orElseThrow();
        List<Appointment> kept = desk.appointments(lin, DateRange.ofClosed(today, fourWeeks.through()));
        Agenda again = desk.agenda(lin, fourWeeks).orElseThrow();
        // end
        assertEquals(2, kept.size());
        assertEquals(agenda.stops().size() - 1, again.stops().size());
        // snippet: icalendar
        ICalendar.Options codes = ICalendar.Options.of(town.id(), time.instant(), Xinfeng.ZONE, Locale.CHINESE);
        ICalendar.write(folder.resolve("lin.ics"), again, codes);
        // end
        assertTrue(Files.readString(folder.resolve("lin.ics")).startsWith("BEGIN:VCALENDAR"));
    }
}
