package org.xinfeng.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.xinfeng.calendar.CalendarYear;
import org.xinfeng.calendar.WorkCalendar;
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

/** Things due to residents of a few villages, from a Monday on. */
final class Cases {

    /** A Monday; the Friday of the week is a holiday, and the Saturday is worked instead. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate SATURDAY = MONDAY.plusDays(5);

    static final WorkerId LIN = new WorkerId("lin");
    static final WorkCalendar CALENDAR =
            WorkCalendar.of(List.of(new CalendarYear(2026, List.of(FRIDAY), List.of(SATURDAY), "made up", false)));

    private Cases() {}

    static LocalDate day(int after) {
        return MONDAY.plusDays(after);
    }

    /** A home visit owed every month. */
    static AgendaCase.Due visit(String resident, String village, int opens, int due) {
        return due(resident, village, "visit", 0, DutyKind.HOME_VISIT, false, 2, opens, due);
    }

    /** A contact owed every month. */
    static AgendaCase.Due contact(String resident, String village, boolean metByHomeVisit, int opens, int due) {
        return due(resident, village, "call", 0, DutyKind.CONTACT, metByHomeVisit, 2, opens, due);
    }

    static AgendaCase.Due due(
            String resident,
            String village,
            String rule,
            int number,
            DutyKind kind,
            boolean metByHomeVisit,
            int urgency,
            int opens,
            int due) {
        DutyId duty = Duty.idOf(new ResidentId(resident), rule);
        DutyRule.Owed owed = new DutyRule.Owed(
                kind, Cadence.rolling(1, Cadence.Unit.MONTH), Role.SOCIAL_WORKER, Optional.empty(), metByHomeVisit, 0);
        return new AgendaCase.Due(
                new Occurrence(
                        Occurrence.idOf(duty, number),
                        duty,
                        number,
                        new ResidentId(resident),
                        new VillageId(village),
                        Role.SOCIAL_WORKER,
                        kind,
                        urgency,
                        day(opens),
                        day(due),
                        false,
                        Occurrence.State.OPEN,
                        0,
                        Optional.empty()),
                owed);
    }

    static AgendaRequest weeks(int weeks) {
        return AgendaRequest.of(MONDAY, MONDAY.plusDays(7L * weeks - 1));
    }

    static AgendaCase of(AgendaRequest request, AgendaCase.Due... due) {
        return of(request, List.of(due), List.of());
    }

    static AgendaCase of(AgendaRequest request, List<AgendaCase.Due> due, List<Appointment> appointments) {
        return new AgendaCase(LIN, request, CALENDAR, due, appointments, Map.of(), false);
    }

    /** Some residents with home visits and contacts in narrow and wide windows, some overdue, some appointments. */
    static AgendaCase random(Random random, int residents, int weeks, int villages) {
        List<AgendaCase.Due> due = new ArrayList<>();
        int days = 7 * weeks;
        for (int r = 0; r < residents; r++) {
            String resident = "r" + r;
            String village = "v" + random.nextInt(villages);
            int urgency = random.nextInt(4);
            for (int rule = 0; rule < 1 + random.nextInt(3); rule++) {
                DutyKind kind = rule == 0 || random.nextBoolean() ? DutyKind.HOME_VISIT : DutyKind.CONTACT;
                boolean met = random.nextInt(3) > 0;
                int opens = random.nextInt(days) - random.nextInt(30);
                for (int number = 0; number < 1 + random.nextInt(2); number++) {
                    int last = Math.min(opens + random.nextInt(days), days - 1);
                    if (last >= opens) {
                        due.add(due(resident, village, "rule" + rule, number, kind, met, urgency, opens, last));
                    }
                    opens = last + 1;
                }
            }
        }
        List<Appointment> appointments = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Appointment one = Appointment.of("a" + i, LIN, day(random.nextInt(days)));
            appointments.add(
                    random.nextBoolean()
                            ? one
                            : one.visiting(
                                    new ResidentId("r" + random.nextInt(residents)),
                                    random.nextBoolean() ? VisitForm.HOME : VisitForm.PHONE));
        }
        AgendaRequest request = weeks(weeks)
                .with(AgendaRequest.Load.USUAL.visits(1 + random.nextInt(6)).minutes(100 + 15 * random.nextInt(30)))
                .away(random.nextBoolean() ? List.of() : List.of(day(random.nextInt(days))));
        return of(request, due, appointments);
    }

    static AgendaCase shuffled(AgendaCase made, Random random) {
        List<AgendaCase.Due> due = new ArrayList<>(made.due());
        List<Appointment> appointments = new ArrayList<>(made.appointments());
        Collections.shuffle(due, random);
        Collections.shuffle(appointments, random);
        return new AgendaCase(
                made.worker(), made.request(), made.calendar(), due, appointments, made.homes(), made.behind());
    }

    static AgendaCase with(AgendaCase made, AgendaRequest.Load load) {
        return of(made.request().with(load), made.due(), made.appointments());
    }
}
