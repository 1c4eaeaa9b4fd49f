package org.xinfeng.pairing;

import java.util.Optional;
import org.xinfeng.kernel.Personal;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Skill;

/**
 * What would place a household or a helper; tried: the proposal made again with it has the household or the helper in.
 *
 * @param count how many
 * @param helper whom it is about, if a helper
 * @param newcomer what is asked of new helpers
 * @param skill that the family does without
 * @param village of the household that a helper could have
 * @param km the reach that would do
 * @param effort points by the policy's efforts
 * @param difference how the total of the proposal changes; less than nothing is better
 */
public record PairingChange(
        What what,
        int count,
        Optional<HelperKey> helper,
        Optional<Newcomer> newcomer,
        Optional<Skill> skill,
        Optional<VillageId> village,
        Optional<Integer> km,
        long effort,
        long difference) {

    /** What can be changed. */
    public enum What {
        /** One more place of a helper. */
        PLACE,
        /** A helper is vetted. */
        VETTING,
        /** A helper is available on the day. */
        AVAILABILITY,
        /** The family consents to the form, or again to what it wished. */
        CONSENT,
        /** The family does without the sex it asked for. */
        ANY_SEX,
        /** The family does without one of the skills. */
        WITHOUT_SKILL,
        /** The reach is widened. */
        REACH,
        /** There are more helpers. */
        HELPERS,
        /** There is one more household in the helper's village. */
        HOUSEHOLD
    }

    /**
     * Somebody who is not there yet.
     *
     * @param skill that is asked for, if one
     * @param sex that is asked for, if one
     * @param vetted whether to be with minors
     */
    public record Newcomer(
            Side side,
            VillageId village,
            Optional<Skill> skill,
            @Personal Optional<Sex> sex,
            boolean vetted) {

        /** Without the sex. */
        @Override
        public String toString() {
            return "Newcomer[" + side + ", " + village.value()
                    + skill.map(one -> ", " + one).orElse("") + (vetted ? ", vetted" : "") + "]";
        }
    }

    static PairingChange of(What what, long effort) {
        return new PairingChange(
                what,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                effort,
                0);
    }

    PairingChange about(HelperKey who) {
        return new PairingChange(what, count, Optional.of(who), newcomer, skill, village, km, effort, difference);
    }

    PairingChange with(Newcomer some, int many) {
        return new PairingChange(what, many, helper, Optional.of(some), skill, village, km, effort, difference);
    }

    PairingChange without(Skill one) {
        return new PairingChange(what, count, helper, newcomer, Optional.of(one), village, km, effort, difference);
    }

    PairingChange in(VillageId there) {
        return new PairingChange(what, count, helper, newcomer, skill, Optional.of(there), km, effort, difference);
    }

    PairingChange within(int reach) {
        return new PairingChange(what, count, helper, newcomer, skill, village, Optional.of(reach), effort, difference);
    }

    PairingChange making(long points) {
        return new PairingChange(what, count, helper, newcomer, skill, village, km, effort, points);
    }

    /** Effort and difference together, by which changes are compared. */
    public long points() {
        return effort + difference;
    }
}
