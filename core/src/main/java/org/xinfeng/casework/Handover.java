package org.xinfeng.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Shape;
import org.xinfeng.kernel.StationId;
import org.xinfeng.referrals.ReferralRefusal;
import org.xinfeng.registry.ResidentId;

/**
 * A resident on the way from one station to another (转出、转入), as one of the two sees it. Each station keeps its own; between
 * them go a {@link HandoverFile} and a {@link Answer}. The sender keeps the resident on file, with everything owed to
 * him, until the receiver's acceptance has come back.
 *
 * @param other the other station
 * @param resident at the sender, who is handed over; at the receiver, whom he was put on file as
 * @param due the last day on which the answer is in time
 * @param nextBy while there is no answer, that day; absent when over
 * @param answeredOn the day the receiver answered
 * @param reason why the receiver refused, if it did
 */
public record Handover(
        Id id,
        Side side,
        StationId other,
        Optional<ResidentId> resident,
        HandoverState state,
        LocalDate sentOn,
        LocalDate due,
        Optional<LocalDate> nextBy,
        Optional<LocalDate> answeredOn,
        Optional<Reason> reason) {

    /** Open ones only, by the last day in time. */
    public static final Index<Handover> BY_DUE = Index.of("due", "side", "nextBy");

    public static final Index<Handover> BY_RESIDENT = Index.of("resident", "resident", "sentOn");

    public static final Kind<Id, Handover> KIND =
            Kind.of("handover", Handover::id, Shape.of(Handover.class), BY_DUE, BY_RESIDENT);

    /** Names a handover, the same at both stations; from the caller, and never used by two. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("handover id", value);
        }
    }

    /** Which of the two stations this is. */
    public enum Side {
        /** 转出. */
        OUT,
        /** 转入. */
        IN
    }

    /** How far it is. */
    public enum HandoverState {
        SENT,
        ACCEPTED,
        REFUSED
    }

    /** Why a station does not take somebody, as a code; a station may use its own. */
    public record Reason(String value) implements Code {

        /** The person does not live there. */
        public static final Reason NOT_HERE = new Reason("not-here");

        /** Another station is the right one. */
        public static final Reason OTHER_STATION = new Reason("other-station");

        /** The person died on the way. */
        public static final Reason DECEASED = new Reason("deceased");

        public Reason {
            Code.check("reason", value);
        }
    }

    /**
     * What the sender tells if the resident died on the way; holds nothing else about the person. It may come late, twice, or be
     * fetched again.
     *
     * @param from the station that handed over
     * @param to the station that was to have him
     * @param on the day he was taken off file
     */
    public record Notice(Id handover, StationId from, StationId to, LocalDate on) {}

    /**
     * What a station answers; holds nothing about the person. It may come late, twice, or be fetched again.
     *
     * @param from the station that answers
     * @param to the station that handed over
     * @param on the day of the answer
     * @param refusedFor why not, if it does not take the resident
     */
    public record Answer(Id handover, StationId from, StationId to, LocalDate on, Optional<Reason> refusedFor) {

        public boolean isAccepted() {
            return refusedFor.isEmpty();
        }
    }

    /** What the sender keeps of a file it has given. */
    public static Handover sent(HandoverFile file) {
        return new Handover(
                file.id(),
                Side.OUT,
                file.to(),
                Optional.of(file.resident()),
                HandoverState.SENT,
                file.sentOn(),
                file.due(),
                Optional.of(file.due()),
                Optional.empty(),
                Optional.empty());
    }

    /** What the receiver keeps of a file that came. */
    public static Handover come(HandoverFile file) {
        return new Handover(
                file.id(),
                Side.IN,
                file.from(),
                Optional.empty(),
                HandoverState.SENT,
                file.sentOn(),
                file.due(),
                Optional.of(file.due()),
                Optional.empty(),
                Optional.empty());
    }

    public boolean isOpen() {
        return nextBy.isPresent();
    }

    public boolean isOverdue(LocalDate today) {
        return nextBy.filter(today::isAfter).isPresent();
    }

    /**
     * What comes of the receiver's answer. The same answer again changes nothing; another one is refused, so that the two
     * stations never differ for good.
     *
     * @param as whom the resident is on file as here; at the receiver the one he became
     */
    public Outcome<Handover> answered(Answer answer, Optional<ResidentId> as) {
        HandoverState to = answer.isAccepted() ? HandoverState.ACCEPTED : HandoverState.REFUSED;
        if (state == to) {
            return Outcome.done(this);
        }
        if (state != HandoverState.SENT) {
            return Outcome.refused(ReferralRefusal.ANSWERED_OTHERWISE, "handover", id, "state", state);
        }
        return Outcome.done(new Handover(
                id, side, other, as, to, sentOn, due, Optional.empty(), Optional.of(answer.on()), answer.refusedFor()));
    }

    /** The same at the receiver, once it has heard that he died: refused for that, whatever was answered before. */
    public Handover died(LocalDate on) {
        return new Handover(
                id,
                side,
                other,
                resident,
                HandoverState.REFUSED,
                sentOn,
                due,
                Optional.empty(),
                Optional.of(on),
                Optional.of(Reason.DECEASED));
    }

    /**
     * The answer that this side has given, or has had.
     *
     * @param here the station this is kept at
     */
    public Optional<Answer> answer(StationId here) {
        boolean out = side == Side.OUT;
        return answeredOn.map(on -> new Answer(id, out ? other : here, out ? here : other, on, reason));
    }
}
