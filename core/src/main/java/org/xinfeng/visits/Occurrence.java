package org.xinfeng.visits;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Code;
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
 * @param origin what produced it
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
        Optional<Closure> closure,
        Origin origin) {

    public static final Index<Occurrence> BY_VILLAGE = Index.of("due_in_village", "state", "village", "urgency", "due");
    public static final Index<Occurrence> BY_STATION = Index.of("due_in_station", "state", "urgency", "due");
    public static final Index<Occurrence> BY_RESIDENT = Index.of("resident", "resident", "state", "due");

    public static final Kind<OccurrenceId, Occurrence> KIND =
            Kind.of("occurrence", Occurrence::id, Shape.of(Occurrence.class), BY_VILLAGE, BY_STATION, BY_RESIDENT);

    /** How it stands. */
    public enum State {
        OPEN,
        /** Still owed, but the resident cannot be visited for the time being: see {@link Suspensions}. */
        SUSPENDED,
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
        /** The round it belonged to was ended. */
        ROUND_ENDED,
        /** It fell into a suspension, after which one visit is owed for all that fell into it. */
        SUSPENDED,
        /** Planning again gave another due day and no longer this one. */
        REPLANNED
    }

    /** What kind of thing produced an occurrence. */
    public enum OriginKind {
        /** A duty rule of a pack; ref: its id. */
        DUTY,
        /** A round that a pack has dated; ref: its code. */
        ROUND,
        /** A round that the station called; ref: its id. */
        CALLED_ROUND,
        /** A suspension, behind whose end it was put; ref: its id. */
        SUSPENSION
    }

    /** The id of what produced an occurrence. */
    public record OriginRef(String value) implements Code {

        public OriginRef {
            Code.check("origin", value);
        }
    }

    /** What produced an occurrence; when that goes, the occurrence is withdrawn with it. */
    public record Origin(OriginKind kind, OriginRef ref) {

        static Origin of(OriginKind kind, String ref) {
            return new Origin(kind, new OriginRef(ref));
        }

        /** What a duty is owed for: its rule, or the round it belongs to. */
        static Origin of(Duty duty) {
            return duty.owed()
                    .round()
                    .map(days -> of(
                            days.called() ? OriginKind.CALLED_ROUND : OriginKind.ROUND,
                            days.code().value()))
                    .orElseGet(() -> of(OriginKind.DUTY, duty.rule().value()));
        }
    }

    /** One that a duty rule produced, which the duty's id names. */
    public Occurrence(
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
        this(
                id,
                duty,
                number,
                resident,
                village,
                role,
                kind,
                urgency,
                opens,
                due,
                estimated,
                state,
                attempts,
                closure,
                Origin.of(OriginKind.DUTY, duty.value().substring(duty.value().lastIndexOf('/') + 1)));
    }

    /** Names the occurrence of a duty with a number. */
    public static OccurrenceId idOf(DutyId duty, int number) {
        return new OccurrenceId(duty.value() + "/" + number);
    }

    /** Whether it is still owed, now or after a suspension. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.SUSPENDED;
    }

    /** Whether somebody came or called and it is not answered yet. */
    public boolean isAttempted() {
        return isOpen() && attempts > 0;
    }

    /** Whether the due day has passed on {@code today}. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
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

    /** Withdrawn since it fell into a suspension, also where it was found missed before that was known. */
    Occurrence excused(LocalDate on) {
        return with(State.WITHDRAWN, attempts, Optional.of(new Closure(on, Cause.SUSPENDED, Optional.empty())));
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
                closure, origin);
    }

    /** Ids, codes and days only. */
    @Override
    public String toString() {
        return "Occurrence[" + id.value() + " due " + due + " " + state
                + closure.map(how -> " " + how.cause()).orElse("") + "]";
    }
}
