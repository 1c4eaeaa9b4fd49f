package org.xinfeng.office;

import java.util.List;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaPlanner;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;

/** Duties, the due list, visits, and the work calendar of a worker. */
public final class VisitDesk {

    private final Session session;

    VisitDesk(Session session) {
        this.session = session;
    }

    /** All that is open and falls due up to a day: the overdue first, then by severity and due day. */
    public DueList due(DueQuery query) {
        return session.read(work -> new DueLists(work, query).page());
    }

    /** The duties of a resident, ended ones too, in the order of their ids. */
    public List<Duty> duties(ResidentId resident) {
        return session.read(work -> work.store(Duty.KIND).all(Duty.KIND, Duty.BY_RESIDENT, Prefix.of(resident)).stream()
                .map(Versioned::value)
                .toList());
    }

    /** The occurrences of a resident in every state, by state and due day. */
    public List<Occurrence> occurrences(ResidentId resident) {
        return session.read(work ->
                work.store(Occurrence.KIND).all(Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(resident)).stream()
                        .map(Versioned::value)
                        .toList());
    }

    /**
     * Records a visit, now or late: what it answers, what was learnt, and what follows from that. The same visit sent
     * twice is counted once.
     */
    public Outcome<VisitReceipt> record(VisitEntry entry) {
        return session.write(Permission.VISIT, work -> new Recording(work, entry).record());
    }

    /**
     * The work calendar of a worker: what is fixed, and all that he answers for today and is due by the last day, the overdue too,
     * spread over his working days. Writes nothing; planned outside of any unit. What is wanted of it is kept with
     * {@link #appoint}.
     *
     * @param request its first day is not over, its last not beyond what is planned
     */
    public Outcome<Agenda> agenda(WorkerId worker, AgendaRequest request) {
        return session.read(work -> new Agendas(work, worker).read(request)).map(AgendaPlanner::plan);
    }

    /** Fixes something in the calendar of a worker. The same twice is once. */
    public Outcome<Appointment> appoint(Appointment appointment) {
        return session.write(Permission.VISIT, work -> new Agendas(work, appointment.worker()).appoint(appointment));
    }

    /** Cancels an appointment; it stays on file. Twice is once. */
    public Outcome<Appointment> cancel(Appointment.Id appointment) {
        return session.write(Permission.VISIT, work -> Agendas.cancel(work, appointment));
    }

    /** The appointments of a worker that stand, by day. */
    public List<Appointment> appointments(WorkerId worker, DateRange days) {
        return session.read(work -> new Agendas(work, worker).on(days));
    }

    /** The sections of the visits to a resident, the earliest first. */
    public List<Visit.Section> history(ResidentId resident) {
        return session.read(
                work -> work
                        .store(Visit.Section.KIND)
                        .all(Visit.Section.KIND, Visit.Section.BY_RESIDENT, Prefix.of(resident))
                        .stream()
                        .map(Versioned::value)
                        .toList());
    }
}
