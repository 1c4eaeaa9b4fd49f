package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.staff.Role;

/**
 * One time that a duty falls due. Its id is its duty and its number, so that planning again finds it again and there are
 * never two for one duty and period.
 *
 * @param number the period of a calendar cadence, else a running number
 * @param village where the resident lives, for the due list
 * @param urgency 0 for the most severe tier, then 1 for the unassessed, then the other tiers: the order of the due list
 * @param opens the first day on which a visit answers it
 * @param due the last day in time, before any grace
 * @param estimated whether the due day rests on a calendar year that is not published yet
 * @param attempts how often somebody came and did not meet the person
 * @param closure how it ended; absent while it is open
 */
public record Occurrence(
        OccurrenceId id,
        DutyId duty,
        int number,
        ResidentId resident,
        VillageId village,
        Role role,
        DutyKind kind,
        int urgency,
        LocalDate opens,
        LocalDate due,
        boolean estimated,
        State state,
        int attempts,
        Optional<Closure> closure) {

    public static final Index<Occurrence> BY_VILLAGE = Index.of("due_in_village", "state", "village", "urgency", "due");
    public static final Index<Occurrence> BY_STATION = Index.of("due_in_station", "state", "urgency", "due");
    public static final Index<Occurrence> BY_RESIDENT = Index.of("resident", "resident", "state", "due");

    public static final Kind<OccurrenceId, Occurrence> KIND =
            Kind.of("occurrence", Occurrence::id, Shape.of(Occurrence.class), BY_VILLAGE, BY_STATION, BY_RESIDENT);

    /** How it stands. */
    public enum State {
        OPEN,
        /** Answered in time. */
        DONE,
        /** Answered after the due day and any grace. */
        LATE,
        /** Its period went by unanswered. */
        MISSED,
        /** Its cause went; see the closure. */
        WITHDRAWN
    }

    /**
     * How it ended.
     *
     * @param on the day of the visit, or the day it was withdrawn or found missed
     * @param cause a code: {@code VISIT}, {@code PERIOD_OVER}, or why it was withdrawn
     */
    public record Closure(LocalDate on, Cause cause, Optional<VisitId> visit) {}

    /** Why an occurrence ended. */
    public enum Cause {
        VISIT,
        PERIOD_OVER,
        /** The tier changed. */
        TIER_CHANGED,
        /** A fact or a category changed. */
        FACT_CHANGED,
        /** The policy in force changed. */
        POLICY_CHANGED,
        /** The resident is no longer on file. */
        OFF_FILE,
        /** Planning again gave another due day and no longer this one. */
        REPLANNED
    }

    /** Names the occurrence of a duty with a number. */
    public static OccurrenceId idOf(DutyId duty, int number) {
        return new OccurrenceId(duty.value() + "/" + number);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether the due day has passed on {@code today}. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /**
     * Answered by a visit, in time or late; also where it was found missed before the visit was handed in.
     *
     * @throws IllegalStateException if it was answered or withdrawn already
     */
    public Occurrence answeredBy(VisitId visit, LocalDate madeOn, int graceDays) {
        State next = madeOn.isAfter(due.plusDays(graceDays)) ? State.LATE : State.DONE;
        return closed(next, new Closure(madeOn, Cause.VISIT, Optional.of(visit)));
    }

    /** @throws IllegalStateException if it is not open */
    public Occurrence withdrawn(LocalDate on, Cause cause) {
        return closed(State.WITHDRAWN, new Closure(on, cause, Optional.empty()));
    }

    /** @throws IllegalStateException if it is not open */
    public Occurrence missed(LocalDate on) {
        return closed(State.MISSED, new Closure(on, Cause.PERIOD_OVER, Optional.empty()));
    }

    public Occurrence attempted() {
        return with(state, attempts + 1, closure);
    }

    private Occurrence closed(State next, Closure how) {
        if (!isOpen() && !(state == State.MISSED && how.cause() == Cause.VISIT)) {
            throw new IllegalStateException("occurrence " + id.value() + " is " + state + " already");
        }
        return with(next, attempts, Optional.of(how));
    }

    private Occurrence with(State state, int attempts, Optional<Closure> closure) {
        return new Occurrence(
                id, duty, number, resident, village, role, kind, urgency, opens, due, estimated, state, attempts,
                closure);
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "Occurrence[" + id.value() + " due " + due + " " + state
                + closure.map(how -> " " + how.cause()).orElse("") + "]";
    }
}
