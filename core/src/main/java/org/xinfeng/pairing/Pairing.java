package org.xinfeng.pairing;

import java.time.LocalDate;
import java.util.Optional;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.volunteering.Skill;

/**
 * A household paired with helpers in a form, dated; who they are stands in its {@link Seat}s, so that one can change while
 * the pairing goes on. Ended with a reason, never deleted.
 *
 * @param proposal the proposal it was accepted from
 * @param during from the day it began; ended on its last day
 * @param why why it ended, if it did
 */
public record Pairing(
        Id id,
        HouseholdId household,
        PairingRules.FormCode form,
        State state,
        DateRange during,
        Optional<Why> why,
        ProposalId proposal) {

    public static final Index<Pairing> BY_HOUSEHOLD = Index.of("household", "household", "state");
    public static final Index<Pairing> BY_STATE = Index.of("state", "state", "during.start");

    public static final Kind<Id, Pairing> KIND =
            Kind.of("pairing", Pairing::id, Shape.of(Pairing.class), BY_HOUSEHOLD, BY_STATE);

    /** Names a pairing. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("pairing id", value);
        }
    }

    /** Names a proposal; from the caller. */
    public record ProposalId(String value) implements Code {

        public ProposalId {
            Code.check("proposal id", value);
        }
    }

    /** Whether it goes on. */
    public enum State {
        OPEN,
        ENDED
    }

    /** Why a pairing or a seat ended, as a code; a station may use its own. */
    public record Why(String value) implements Code {

        /** What was to be reached is reached. */
        public static final Why GOAL_REACHED = new Why("goal-reached");

        /** The family does not want it any more. */
        public static final Why CONSENT_WITHDRAWN = new Why("consent-withdrawn");

        /** The household moved away or is on file no more. */
        public static final Why HOUSEHOLD_LEFT = new Why("household-left");

        /** The helper stopped. */
        public static final Why HELPER_LEFT = new Why("helper-left");

        /** Paired anew. */
        public static final Why PAIRED_ANEW = new Why("paired-anew");

        public Why {
            Code.check("why a pairing ended", value);
        }
    }

    /**
     * One helper's place in a pairing.
     *
     * @param household of the pairing, so that who visits a household is found at once
     * @param skill what the seat needs, if something
     * @param why why it ended, if it did
     */
    public record Seat(
            Id id,
            Pairing.Id pairing,
            HouseholdId household,
            HelperKey helper,
            Optional<Skill> skill,
            State state,
            DateRange during,
            Optional<Why> why) {

        public static final Index<Seat> BY_PAIRING = Index.of("pairing", "pairing", "state");
        public static final Index<Seat> BY_HOUSEHOLD = Index.of("household", "household", "state");
        public static final Index<Seat> BY_HELPER = Index.of("helper", "helper.side", "helper.id", "state");
        public static final Index<Seat> BY_STATE = Index.of("state", "state", "during.start");

        public static final Kind<Id, Seat> KIND =
                Kind.of("pairing_seat", Seat::id, Shape.of(Seat.class), BY_PAIRING, BY_HOUSEHOLD, BY_HELPER, BY_STATE);

        /** Names a seat. */
        public record Id(String value) implements Code {

            public Id {
                Code.check("seat id", value);
            }
        }

        public boolean isOpen() {
            return state == State.OPEN;
        }

        /** The same, over after its last day. */
        public Seat ended(LocalDate lastDay, Why because) {
            return new Seat(
                    id, pairing, household, helper, skill, State.ENDED, upTo(during, lastDay), Optional.of(because));
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The same, over after its last day. */
    public Pairing ended(LocalDate lastDay, Why because) {
        return new Pairing(id, household, form, State.ENDED, upTo(during, lastDay), Optional.of(because), proposal);
    }

    /** What ends before it began was there on its first day. */
    private static DateRange upTo(DateRange during, LocalDate lastDay) {
        return during.endedOn(lastDay.isBefore(during.start()) ? during.start() : lastDay);
    }
}
