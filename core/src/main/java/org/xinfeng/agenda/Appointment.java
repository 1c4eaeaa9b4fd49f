package org.xinfeng.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.visits.VisitForm;

/**
 * Something fixed in the work calendar of a worker: a visit that was agreed on, a meeting, a course. Not a visit that was
 * made, and it answers nothing until one was. Cancelled, never deleted.
 *
 * @param id given by the caller; the same id twice is the same appointment
 * @param hours when on that day, if that is fixed
 * @param resident whom it is with, if with one
 * @param village where it is, if in a village
 * @param form how the resident is met, if it is a visit; then there is a resident
 * @param what what it is about
 */
public record Appointment(
        Id id,
        WorkerId worker,
        LocalDate day,
        Optional<Hours> hours,
        Optional<ResidentId> resident,
        Optional<VillageId> village,
        Optional<VisitForm> form,
        @Personal Optional<String> what,
        State state) {

    public static final Index<Appointment> BY_WORKER = Index.of("worker", "worker", "state", "day");

    public static final Kind<Id, Appointment> KIND =
            Kind.of("appointment", Appointment::id, Shape.of(Appointment.class), BY_WORKER);

    private static final int DAY = 24 * 60;
    private static final int HOUR = 60;

    /** Names an appointment. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("appointment id", value);
        }
    }

    /** Whether it stands. */
    public enum State {
        OPEN,
        CANCELLED
    }

    /**
     * When on its day, in minutes since midnight.
     *
     * @param until when it is over, if that is known
     */
    public record Hours(int from, Optional<Integer> until) {

        /** @throws IllegalArgumentException if it is not inside one day, or over before it begins */
        public Hours {
            if (from < 0 || from >= DAY) {
                throw new IllegalArgumentException("from must be a minute of a day, 0 to 1439, but is " + from);
            }
            if (until.isPresent() && (until.get() < from || until.get() >= DAY)) {
                throw new IllegalArgumentException("until must not be before " + from
                        + " and be before 1440, minutes since midnight, but is " + until.get());
            }
        }

        /** When it begins. */
        public LocalTime start() {
            return LocalTime.of(from / HOUR, from % HOUR);
        }

        /** When it is over, if that is known. */
        public Optional<LocalTime> end() {
            return until.map(minute -> LocalTime.of(minute / HOUR, minute % HOUR));
        }

        /** The minute from which the worker is free again, at least one later. */
        private int taken() {
            return Math.max(from + 1, until.orElse(from));
        }

        private boolean overlaps(Hours other) {
            return from < other.taken() && other.from < taken();
        }
    }

    /** @throws IllegalArgumentException if it is a visit to nobody */
    public Appointment {
        if (form.isPresent() && resident.isEmpty()) {
            throw new IllegalArgumentException("appointment " + id.value() + ": a visit is to a resident; name him");
        }
    }

    /** A day of a worker that is taken for about the usual time of an appointment. */
    public static Appointment of(String id, WorkerId worker, LocalDate day) {
        return new Appointment(
                new Id(id),
                worker,
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                State.OPEN);
    }

    /** The same at a time of the day. */
    public Appointment at(LocalTime start, LocalTime end) {
        return with(Optional.of(new Hours(minute(start), Optional.of(minute(end)))));
    }

    /** The same from a time of the day on. */
    public Appointment at(LocalTime start) {
        return with(Optional.of(new Hours(minute(start), Optional.empty())));
    }

    /** The same as a visit to a resident. */
    public Appointment visiting(ResidentId who, VisitForm how) {
        return new Appointment(id, worker, day, hours, Optional.of(who), village, Optional.of(how), what, state);
    }

    /** The same in a village. */
    public Appointment in(VillageId where) {
        return new Appointment(id, worker, day, hours, resident, Optional.of(where), form, what, state);
    }

    /** The same with a word on what it is about. */
    public Appointment about(String note) {
        return new Appointment(id, worker, day, hours, resident, village, form, Optional.of(note), state);
    }

    /** The same, cancelled. */
    public Appointment cancelled() {
        return new Appointment(id, worker, day, hours, resident, village, form, what, State.CANCELLED);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether both take the same time of the same day; what has no time of day overlaps with nothing. */
    public boolean overlaps(Appointment other) {
        return day.equals(other.day)
                && hours.isPresent()
                && other.hours.isPresent()
                && hours.get().overlaps(other.hours.get());
    }

    /** How long it takes: from its hours, or as a visit or call does, or as the request says. */
    int minutes(AgendaRequest.Load load) {
        if (hours.isPresent() && hours.get().until().isPresent()) {
            return hours.get().until().get() - hours.get().from();
        }
        if (form.isEmpty()) {
            return load.appointmentMinutes();
        }
        return form.get() == VisitForm.HOME ? load.visitMinutes() : load.callMinutes();
    }

    private Appointment with(Optional<Hours> when) {
        return new Appointment(id, worker, day, when, resident, village, form, what, state);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    /** Ids and days only. */
    @Override
    public String toString() {
        return "Appointment[" + id.value() + " of " + worker.value() + " on " + day + " " + state + "]";
    }
}
