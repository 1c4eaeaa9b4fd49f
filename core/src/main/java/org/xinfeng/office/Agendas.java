package org.xinfeng.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.agenda.AgendaCase;
import org.xinfeng.agenda.AgendaRefusal;
import org.xinfeng.agenda.AgendaRequest;
import org.xinfeng.agenda.Appointment;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Prefix;
import org.xinfeng.kernel.StorageException;
import org.xinfeng.kernel.Versioned;
import org.xinfeng.registry.Resident;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Responsibility;
import org.xinfeng.staff.Worker;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.Duty;
import org.xinfeng.visits.DutyId;
import org.xinfeng.visits.Occurrence;
import org.xinfeng.visits.OccurrenceId;

/** Reads what the work calendar of a worker is planned from, and keeps his appointments. */
final class Agendas {

    private final Work work;
    private final WorkerId worker;
    private final Map<VillageId, List<Responsibility>> responsible = new HashMap<>();
    private final Map<OccurrenceId, Occurrence> open = new LinkedHashMap<>();

    Agendas(Work work, WorkerId worker) {
        this.work = work;
        this.worker = worker;
    }

    Outcome<AgendaCase> read(AgendaRequest request) {
        Optional<Worker> known = work.store(Worker.KIND).find(worker).map(Versioned::value);
        if (known.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", worker);
        }
        if (request.from().isBefore(work.today())) {
            return Outcome.refused(AgendaRefusal.DAY_OVER, "day", request.from(), "today", work.today());
        }
        if (!known.get().during().contains(request.from())) {
            return Outcome.refused(AgendaRefusal.NOT_IN_SERVICE, "worker", worker, "day", request.from());
        }
        LocalDate horizon = work.policy().horizon(work.today());
        if (request.through().isAfter(horizon)) {
            return Outcome.refused(AgendaRefusal.BEYOND_HORIZON, "last", horizon);
        }
        findOpen(request.through());
        List<Appointment> appointments = between(request.from(), request.through());
        Optional<LocalDate> caughtUp = work.store(CatchUpState.KIND)
                .find(CatchUpState.ID)
                .map(state -> state.value().day());
        return Outcome.done(new AgendaCase(
                worker,
                request,
                work.policy().calendar(),
                described(),
                appointments,
                homes(appointments),
                caughtUp.filter(work.today()::equals).isEmpty()));
    }

    /** What is open and due in the villages and of the residents that the worker answers for today. */
    private void findOpen(LocalDate through) {
        List<Responsibility> his = work
                .store(Responsibility.KIND)
                .all(Responsibility.KIND, Responsibility.BY_WORKER, Prefix.of(worker))
                .stream()
                .map(Versioned::value)
                .filter(one -> one.during().contains(work.today()))
                .toList();
        int most = work.policy().scale().steps().size() + 1;
        his.stream()
                .filter(one -> one.resident().isEmpty())
                .map(Responsibility::village)
                .distinct()
                .forEach(village -> {
                    for (long urgency = 0; urgency <= most; urgency++) {
                        inVillage(village, urgency, through);
                    }
                });
        his.stream()
                .flatMap(one -> one.resident().stream())
                .distinct()
                .forEach(resident -> work.store(Occurrence.KIND)
                        .all(Occurrence.KIND, Occurrence.BY_RESIDENT, Prefix.of(resident, Occurrence.State.OPEN))
                        .forEach(one -> take(one.value(), through)));
    }

    private void inVillage(VillageId village, long urgency, LocalDate through) {
        Listing.whilst(
                        work,
                        Occurrence.KIND,
                        Occurrence.BY_VILLAGE,
                        Prefix.of(Occurrence.State.OPEN, village, urgency),
                        one -> !one.due().isAfter(through))
                .forEach(one -> take(one, through));
    }

    private void take(Occurrence one, LocalDate through) {
        if (one.due().isAfter(through) || open.containsKey(one.id())) {
            return;
        }
        List<Responsibility> inVillage =
                responsible.computeIfAbsent(one.village(), village -> StaffDesk.inVillage(work, village));
        if (Responsibility.responsible(inVillage, one.resident(), one.role(), work.today())
                .filter(found -> found.worker().equals(worker))
                .isPresent()) {
            open.put(one.id(), one);
        }
    }

    private List<AgendaCase.Due> described() {
        Map<DutyId, Versioned<Duty>> duties = work.store(Duty.KIND)
                .find(open.values().stream().map(Occurrence::duty).distinct().toList());
        List<AgendaCase.Due> due = new ArrayList<>();
        for (Occurrence one : open.values()) {
            Versioned<Duty> duty = duties.get(one.duty());
            if (duty == null) {
                throw new StorageException("The duty " + one.duty().value()
                        + " that an occurrence names is not there; check the storage with the contract kit.");
            }
            due.add(new AgendaCase.Due(one, duty.value().owed()));
        }
        return due;
    }

    private Map<ResidentId, VillageId> homes(List<Appointment> appointments) {
        List<ResidentId> those = appointments.stream()
                .flatMap(one -> one.resident().stream())
                .distinct()
                .toList();
        Map<ResidentId, VillageId> homes = new HashMap<>();
        work.store(Resident.KIND)
                .find(those)
                .forEach((id, found) -> homes.put(id, found.value().village()));
        return homes;
    }

    /** The appointments that stand, from one day to another, by day. */
    List<Appointment> on(DateRange days) {
        return between(days.start(), days.lastDay().orElse(LocalDate.of(9999, 12, 31)));
    }

    private List<Appointment> between(LocalDate first, LocalDate last) {
        return Listing.whilst(
                work,
                Appointment.KIND,
                Appointment.BY_WORKER,
                Prefix.of(worker, Appointment.State.OPEN),
                Optional.of(new Cursor(List.of(worker.value(), Appointment.State.OPEN.name(), first))),
                one -> !one.day().isAfter(last));
    }

    Outcome<Appointment> appoint(Appointment wanted) {
        Optional<Appointment> before =
                work.store(Appointment.KIND).find(wanted.id()).map(Versioned::value);
        if (before.isPresent()) {
            return again(before.get(), wanted);
        }
        if (!wanted.isOpen()) {
            return Outcome.refused(AgendaRefusal.CANCELLED, "appointment", wanted.id());
        }
        Optional<Worker> known = work.store(Worker.KIND).find(worker).map(Versioned::value);
        if (known.isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_WORKER, "worker", worker);
        }
        if (!known.get().during().contains(wanted.day())) {
            return Outcome.refused(AgendaRefusal.NOT_IN_SERVICE, "worker", worker, "day", wanted.day());
        }
        if (wanted.day().isBefore(work.today())) {
            return Outcome.refused(AgendaRefusal.DAY_OVER, "day", wanted.day(), "today", work.today());
        }
        Optional<ResidentId> resident = wanted.resident();
        if (resident.isPresent()
                && work.store(Resident.KIND).find(resident.get()).isEmpty()) {
            return Outcome.refused(OfficeRefusal.UNKNOWN_RESIDENT, "resident", resident.get());
        }
        Stream<Appointment> sameDay = between(wanted.day(), wanted.day()).stream();
        Optional<Appointment> inTheWay = sameDay.filter(wanted::overlaps).findFirst();
        if (inTheWay.isPresent()) {
            return Outcome.refused(
                    AgendaRefusal.OVERLAPS, "appointment", inTheWay.get().id(), "day", wanted.day());
        }
        work.store(Appointment.KIND).add(wanted);
        return Outcome.done(wanted);
    }

    private static Outcome<Appointment> again(Appointment before, Appointment wanted) {
        if (before.equals(wanted)) {
            return Outcome.done(before);
        }
        return before.equals(wanted.cancelled())
                ? Outcome.refused(AgendaRefusal.CANCELLED, "appointment", wanted.id())
                : Outcome.refused(OfficeRefusal.ID_IN_USE, "appointment", wanted.id());
    }

    static Outcome<Appointment> cancel(Work work, Appointment.Id id) {
        Optional<Versioned<Appointment>> found = work.store(Appointment.KIND).find(id);
        if (found.isEmpty()) {
            return Outcome.refused(AgendaRefusal.UNKNOWN_APPOINTMENT, "appointment", id);
        }
        Appointment cancelled = found.get().value().cancelled();
        if (found.get().value().isOpen()) {
            work.store(Appointment.KIND).replace(found.get(), cancelled);
        }
        return Outcome.done(cancelled);
    }
}
