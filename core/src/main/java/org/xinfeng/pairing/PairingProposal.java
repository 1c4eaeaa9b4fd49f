package org.xinfeng.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.volunteering.Skill;

/**
 * Who should help whom, with a reason for every pair and for everybody left out. Nothing of it is written: it is a value, made
 * from the records as they were, and holds codes, ids and numbers only.
 *
 * @param id from the caller; what is accepted is told by it
 * @param day the day it is for
 * @param revision the greatest revision among the records it was made from
 * @param pairs households with their helpers, in the order of the households
 * @param leftOut households without a pairing, in their order
 * @param idle helpers who have no household of this proposal though they have room, in their order
 * @param moves what changes for households that have helpers already, in their order
 * @param total points of the proposal; the fewer the better
 * @param lowerBound points below which no proposal can come
 */
public record PairingProposal(
        Pairing.ProposalId id,
        LocalDate day,
        long revision,
        List<Pair> pairs,
        List<LeftOut> leftOut,
        List<Idle> idle,
        List<Move> moves,
        long total,
        long lowerBound) {

    /**
     * A household with its helpers.
     *
     * @param seats the lead first, then the volunteers in the order of their ids
     * @param vacant volunteers below the most of the form
     */
    public record Pair(HouseholdId household, PairingRules.FormCode form, List<Terms> seats, int vacant) {

        public Pair {
            seats = List.copyOf(seats);
        }

        public Optional<HelperKey> lead() {
            return helpers().filter(one -> one.side() == Side.LEAD).findFirst();
        }

        public List<HelperKey> volunteers() {
            return helpers().filter(one -> one.side() == Side.VOLUNTEER).toList();
        }

        private Stream<HelperKey> helpers() {
            return seats.stream().map(Terms::helper);
        }
    }

    /**
     * Why a helper is at a household: what speaks for and against, with the amounts.
     *
     * @param skill what the seat needs, if something
     * @param metres from village to village; absent: not known, counted as the farthest within reach
     * @param since the two are paired since; absent: they are new to each other
     * @param preferred the family asked for this helper
     * @param points what counts against the pair, without the load of the helper
     */
    public record Terms(
            HelperKey helper,
            Optional<Skill> skill,
            Optional<Integer> metres,
            boolean sameVillage,
            Optional<LocalDate> since,
            boolean preferred,
            int points) {}

    /**
     * A household without a pairing.
     *
     * @param side of the helpers whom it lacks, if it lacks helpers
     * @param skill that they lack, if it is that
     * @param change the cheapest change of those tried that would place it; absent if none would or none was tried
     */
    public record LeftOut(
            HouseholdId household,
            Reason reason,
            Optional<Side> side,
            Optional<Skill> skill,
            Optional<PairingChange> change) {}

    /** A helper without a household; see {@link LeftOut}. */
    public record Idle(HelperKey helper, Reason reason, Optional<PairingChange> change) {}

    /** Why somebody is left out: what binds. */
    public enum Reason {
        /** The family has said nothing, or has withdrawn its consent. */
        NO_CONSENT,
        /** The wish names a form that the policy does not have. */
        UNKNOWN_FORM,
        /** More helpers are asked for by skill than the form has seats. */
        MORE_SKILLS_THAN_SEATS,
        /** There is no helper on that side, or fewer than the form needs. */
        NO_HELPERS,
        /** Who could, is not available on the day. */
        NOT_AVAILABLE,
        /** Who could, has no place: left free by the pairings that stay. */
        NO_PLACE,
        /** Who could, must not. */
        EXCLUDED,
        /** There is a minor, and nobody who could has been vetted. */
        NOT_VETTED,
        /** Nobody who could is of the sex asked for. */
        OTHER_SEX,
        /** Nobody who could has the skill or speaks the language. */
        NO_SKILL,
        /** Who could is beyond the reach, or there is no road. */
        TOO_FAR,
        /** There are some who could, and all have as many households as they can. */
        ALL_FULL,
        /** Several of these together: no single one binds. */
        SEVERAL,
        /** Every household that the helper could have has its helpers, or none can be served. */
        NO_HOUSEHOLD
    }

    /**
     * What changes for a household that has helpers.
     *
     * @param from who goes; absent if somebody comes only
     * @param to who comes; absent if somebody goes only
     * @param why whether it must be
     * @param gain points that would be lost if the household kept its helpers; absent if it must be or was not tried
     */
    public record Move(
            HouseholdId household, Optional<HelperKey> from, Optional<HelperKey> to, Cause why, Optional<Long> gain) {}

    /** Why somebody moves. */
    public enum Cause {
        /** The helper cannot or must not any more, or the family wishes otherwise. */
        MUST,
        /** All together are better off. */
        BETTER,
        /** A seat is filled that was empty. */
        FILLS
    }

    /** What changed in a record that a proposal was made from. */
    public record Since(Kind kind, Subject subject, long revision) {

        /** What kind of record. */
        public enum Kind {
            WISH,
            LEAD,
            VOLUNTEER,
            EXCLUSION,
            PAIRING,
            SEAT
        }

        /** The id of the record. */
        public record Subject(String value) implements Code {

            public Subject {
                Code.check("subject", value);
            }
        }
    }

    public PairingProposal {
        pairs = List.copyOf(pairs);
        leftOut = List.copyOf(leftOut);
        idle = List.copyOf(idle);
        moves = List.copyOf(moves);
    }

    /** Whether it is proved that no proposal has fewer points; else {@code total - lowerBound} is the most it can be off. */
    public boolean proved() {
        return total == lowerBound;
    }

    public Optional<Pair> pair(HouseholdId household) {
        return pairs.stream().filter(pair -> pair.household().equals(household)).findFirst();
    }

    public Optional<LeftOut> leftOut(HouseholdId household) {
        return leftOut.stream().filter(one -> one.household().equals(household)).findFirst();
    }

    /** How many there are of each. */
    @Override
    public String toString() {
        return "PairingProposal[" + id.value() + ", " + day + ", " + pairs.size() + " pairs, " + leftOut.size()
                + " left out, " + idle.size() + " idle, " + moves.size() + " moves, " + total
                + (proved() ? ", proved" : ", at least " + lowerBound) + "]";
    }
}
