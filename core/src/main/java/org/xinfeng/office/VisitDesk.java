package org.xinfeng.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinfeng.agenda.Agenda;
import org.xinfeng.agenda.AgendaPlanner;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.community.Activity;
import org.xinfeng.community.Struck;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Checklist;
import org.xinfeng.visits.DueQuery;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.Round;
import org.xinfeng.visits.Suspensions;
import org.xinfeng.visits.Visit;
import org.xinfeng.visits.VisitEntry;
import org.xinfeng.visits.VisitForm;

/**
 * Duties, the due list, visits (随访), the work calendar of a worker, and time together that is no visit. How often who is
 * visited, with which questions and in which grace is said by the packs, each rule with its source; nothing of it stands here. What changes something needs
 * {@link Permission#VISIT}; see {@link Station} for what all desks have in common.
 */
public final class VisitDesk {

    private final Session session;

    VisitDesk(Session session) {
        this.session = session;
    }

    /**
     * All that is open and falls due up to a day: the overdue first, then by severity and due day. While the station is behind
     * with {@link Station#catchUp}, the list says so.
     */
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
     *
     * @return a refusal, and nothing of the visit is kept, if its id stands for another one, its day has not come, a worker or
     *     resident is unknown, or something learnt or answered is not in the policy ({@link OfficeRefusal})
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
     * @return a refusal otherwise ({@link org.xinfeng.agenda.AgendaRefusal}), and for a worker who is unknown or not in service
     */
    public Outcome<Agenda> agenda(WorkerId worker, AgendaRequest request) {
        return session.read(work -> new Agendas(work, worker).read(request)).map(AgendaPlanner::plan);
    }

    /**
     * Fixes something in the calendar of a worker. The same twice is once.
     *
     * @return a refusal if it overlaps another, its day is over, the worker is not in service on it, somebody is unknown, or the
     *     id stands for something else or something cancelled
     */
    public Outcome<Appointment> appoint(Appointment appointment) {
        return session.write(Permission.VISIT, work -> new Agendas(work, appointment.worker()).appoint(appointment));
    }

    /** Cancels an appointment; it stays on file. Twice is once. */
    public Outcome<Appointment> cancel(Appointment.Id appointment) {
        return session.write(Permission.VISIT, work -> Agendas.cancel(work, appointment));
    }

    /**
     * The appointments of a worker that stand, by day.
     *
     * @param days the end not among them
     */
    public List<Appointment> appointments(WorkerId worker, DateRange days) {
        return session.read(work -> new Agendas(work, worker).on(days));
    }

    /**
     * Writes down time together that is no visit (三同), now or late: it meets no duty and counts with no visits. The same one sent
     * twice is counted once.
     */
    public Outcome<Activity> together(Activity.Entry entry) {
        return session.write(Permission.VISIT, work -> new Activities(work).write(entry));
    }

    /** Strikes out an activity that was entered wrongly; it stays on record. Twice is once. */
    public Outcome<Activity> strike(Activity.Id activity, Struck.Because because) {
        return session.write(Permission.VISIT, work -> new Activities(work).strike(activity, because));
    }

    /** The activities in a village on some days, also those struck out, the earliest first. */
    public List<Activity> activities(VillageId village, DateRange days) {
        return session.read(work -> new Activities(work).in(village, days));
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

    /**
     * The questions of what a visit of a form would answer today, each with the last answer and its day, and whether it must
     * be asked again; empty for somebody not on file.
     */
    public List<Checklist.Question> questions(ResidentId resident, VisitForm form) {
        return session.read(work -> work.store(Resident.KIND)
                .find(resident)
                .filter(found -> found.value().isOnFile())
                .map(found -> new Content(work, found.value()).questions(form))
                .orElse(List.of()));
    }

    /**
     * Suspends the visits to a resident who cannot be visited: what is owed is put behind the end. The same id twice is done
     * once.
     *
     * @param reason one of the pack's
     * @param from today or earlier
     * @param expectedEnd the day the resident is expected back, if anybody knows
     * @return a refusal if no pack in force says how visits are suspended, or has not that reason, or they are suspended already
     */
    public Outcome<CareChange> suspend(
            ResidentId resident,
            Suspensions.Id id,
            Suspensions.Reason reason,
            LocalDate from,
            Optional<LocalDate> expectedEnd) {
        return session.write(
                Permission.VISIT, work -> new Suspending(work, resident).begin(id, reason, from, expectedEnd));
    }

    /** Notes that somebody made sure today that a suspension still holds, and until when it is expected to. */
    public Outcome<CareChange> stillSuspended(ResidentId resident, Suspensions.Id id, Optional<LocalDate> expectedEnd) {
        return session.write(Permission.VISIT, work -> new Suspending(work, resident).lookedAt(id, expectedEnd));
    }

    /**
     * Ends a suspension on the day the resident was back.
     *
     * @param endedOn today or earlier
     */
    public Outcome<CareChange> resume(ResidentId resident, Suspensions.Id id, LocalDate endedOn) {
        return session.write(Permission.VISIT, work -> new Suspending(work, resident).end(id, endedOn));
    }

    /** The suspensions that run, by resident. */
    public List<Suspensions> suspended() {
        return session.read(work -> work
                .store(Suspensions.KIND)
                .all(Suspensions.KIND, Suspensions.BY_STATE, Prefix.of(Suspensions.State.RUNNING))
                .stream()
                .map(Versioned::value)
                .toList());
    }

    /** The times in which visits to a resident were suspended. */
    public Suspensions suspensions(ResidentId resident) {
        return session.read(work -> work.store(Suspensions.KIND)
                .find(resident)
                .map(Versioned::value)
                .orElseGet(() -> Suspensions.none(resident)));
    }

    /**
     * Calls a round that the policy lets the station call, such as before a typhoon: everybody concerned is owed one visit
     * within its days. The same id twice is done once. Where it is called inside a unit, or the actor may not assess, the next
     * {@link Station#catchUp} plans it, and the gaps say so until then.
     *
     * @param id at most {@value Round#MAX_CALL} characters
     * @param days both ends among them
     * @param villages only in these; none means in all
     * @return a refusal if no pack in force has such a round to call, the id stands for another one, or the last day has gone by
     * @throws IllegalArgumentException if the id is too long
     */
    public Outcome<Round.Call> callRound(
            Round.RoundCode id, Round.RoundCode round, Round.Span days, List<VillageId> villages) {
        return new Calling(session).call(id, round, days, villages);
    }

    /** Calls a round off: what is still open of it is withdrawn. */
    public Outcome<Round.Call> endRound(Round.RoundCode id) {
        return new Calling(session).end(id);
    }

    /** The rounds that were called and are not over, those called off too. */
    public List<Round.Call> rounds() {
        return session.read(work -> OwedRules.calls(work, work.today()));
    }
}
