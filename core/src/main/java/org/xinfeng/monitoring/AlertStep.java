package org.xinfeng.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Personal;
import org.xinfeng.staff.WorkerId;

/**
 * One step of an alert that was taken.
 *
 * @param to the state it led to
 * @param at when it was written down
 * @param reference the visit, for a visit; what the signal comes from, for a beginning
 */
public record AlertStep(
        Move move,
        Alert.State to,
        Instant at,
        ActorId by,
        Optional<WorkerId> worker,
        Optional<Signal.Reference> reference,
        Optional<Verdict> verdict,
        Said said) {

    /** A step from one state to the next. */
    public enum Move {
        RAISE,
        ASSIGN,
        VISIT,
        JUDGE,
        DISPOSE,
        FEED_BACK,
        CLOSE,
        DISMISS,
        /** Harm was reported to a department. */
        REPORT,
        /** A repeat after the disposal that must be seen to anew. */
        AGAIN
    }

    /** What the visit showed (研判). */
    public enum Verdict {
        CONFIRMED,
        /** There was nothing to it, or not any more. */
        UNFOUNDED
    }

    /** A code of the place's own, such as why an alert is dismissed or what was done. */
    public record Why(String value) implements Code {

        public Why {
            Code.check("reason", value);
        }

        public static Why of(String value) {
            return new Why(value);
        }
    }

    /**
     * What whoever takes a step says of it.
     *
     * @param why why it is dismissed, what is done, who is answered
     * @param noVisit why nobody visited, such as that the resident is in hospital
     */
    public record Said(
            Optional<Why> why,
            Optional<Why> noVisit,
            @Personal Optional<String> note) {

        public static final Said NOTHING = new Said(Optional.empty(), Optional.empty(), Optional.empty());

        public static Said because(String code) {
            return new Said(Optional.of(Why.of(code)), Optional.empty(), Optional.empty());
        }

        public Said withoutVisit(String code) {
            return new Said(why, Optional.of(Why.of(code)), note);
        }

        public Said noting(String text) {
            return new Said(why, noVisit, Optional.of(text));
        }

        /** Codes only. */
        @Override
        public String toString() {
            return "Said[" + why.map(Why::value).orElse("") + "]";
        }
    }

    /**
     * That harm to a minor was reported (未成年人保护法 art. 11: at once, to the police, civil affairs, education).
     *
     * @param told the department, as a code of the place
     * @param reference under which the department keeps it
     * @param on the day it was told
     */
    public record Report(Why told, @Personal String reference, LocalDate on) {

        public Report {
            if (reference.isBlank()) {
                throw new IllegalArgumentException("reference must not be blank");
            }
        }

        /** Without the reference. */
        @Override
        public String toString() {
            return "Report[" + told.value() + ", " + on + "]";
        }
    }

    /** A step to be taken; where it leads {@link Alert#after} says. */
    public static AlertStep of(Move move, Instant at, ActorId by, Said said) {
        return new AlertStep(
                move, Alert.State.RAISED, at, by, Optional.empty(), Optional.empty(), Optional.empty(), said);
    }

    /** The step by which a signal raises an alert, with what the signal comes from. */
    static AlertStep begun(Move move, Signal by) {
        AlertStep step = of(move, by.receivedAt(), by.by(), Said.NOTHING);
        return by.reference().map(step::about).orElse(step);
    }

    public AlertStep by(WorkerId who) {
        return new AlertStep(move, to, at, by, Optional.of(who), reference, verdict, said);
    }

    public AlertStep about(Signal.Reference what) {
        return new AlertStep(move, to, at, by, worker, Optional.of(what), verdict, said);
    }

    public AlertStep showing(Verdict shown) {
        return new AlertStep(move, to, at, by, worker, reference, Optional.of(shown), said);
    }

    AlertStep to(Alert.State next) {
        return new AlertStep(move, next, at, by, worker, reference, verdict, said);
    }

    /** Whether it says the same as another, whenever that was taken. */
    public boolean saysTheSame(AlertStep other) {
        return move == other.move
                && by.equals(other.by)
                && worker.equals(other.worker)
                && reference.equals(other.reference)
                && verdict.equals(other.verdict)
                && said.equals(other.said);
    }
}
