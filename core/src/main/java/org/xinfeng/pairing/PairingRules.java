package org.xinfeng.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.volunteering.Skill;

/**
 * How a place pairs helpers with households: the forms, who is within reach, and what weighs how much. All weights are points
 * without a unit, whole and comparable with one another; the best proposal has the fewest points.
 *
 * @param forms 1+N+1, one-to-one, one-to-many, or what the place calls them; the first is offered to who has said no wish
 * @param skills skills and languages that wishes may ask for
 * @param minorAge below this age somebody is a minor, with whom only vetted helpers are
 * @param citation where it comes from, if from somewhere
 * @param verified whether it was checked against that text
 */
public record PairingRules(
        List<Form> forms,
        List<SkillWord> skills,
        Reach reach,
        Weights weights,
        Penalties penalties,
        Efforts efforts,
        int minorAge,
        Optional<Citation> citation,
        boolean verified) {

    /** Most volunteers of one household. */
    public static final int MOST_VOLUNTEERS = 20;

    /** Most points of one weight, penalty or effort. */
    public static final int MOST_POINTS = 1_000_000;

    private static final int MOST_KM = 500;
    private static final int METRES = 1000;

    /** Names a form: {@code 1+N+1}, {@code one-to-one}, {@code one-to-many}. */
    public record FormCode(String value) implements Code {

        public FormCode {
            Code.check("form", value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Who helps one household.
     *
     * @param lead whether exactly one worker leads (党员社工)
     * @param min fewest volunteers; with fewer there is no pairing
     * @param max most volunteers
     */
    public record Form(FormCode code, Label label, boolean lead, int min, int max) {

        public Form {
            if (min < 0 || max < min || max > MOST_VOLUNTEERS || max == 0) {
                throw new IllegalArgumentException("volunteers must be from 0 to " + MOST_VOLUNTEERS
                        + ", the most at least 1 and not below the fewest, but are " + min + " to " + max);
            }
            if (!lead && min == 0) {
                throw new IllegalArgumentException("a form without a lead needs at least 1 volunteer");
            }
        }
    }

    /** What a skill or language is called. */
    public record SkillWord(Skill code, Label label) {}

    /**
     * Who is within reach of a household.
     *
     * @param maxKm most kilometres; a distance that is not known counts as this many
     * @param nearest only so many of the helpers who can are looked at for each seat, the nearest first
     */
    public record Reach(int maxKm, int nearest) {

        public Reach {
            if (maxKm < 0 || maxKm > MOST_KM) {
                throw new IllegalArgumentException("maxKm must be from 0 to " + MOST_KM + " but is " + maxKm);
            }
            if (nearest < 1 || nearest > MOST_POINTS) {
                throw new IllegalArgumentException("nearest must be from 1 to " + MOST_POINTS + " but is " + nearest);
            }
        }
    }

    /**
     * What counts against a pair.
     *
     * @param perKm each kilometre, by the hundred metres
     * @param otherVillage the helper is of another village
     * @param newPair the two are not paired yet; so many points a move must gain
     * @param notPreferred the family named a helper, and it is another
     * @param load the second household of one helper this once, the third twice, the fourth three times, …
     */
    public record Weights(int perKm, int otherVillage, int newPair, int notPreferred, int load) {

        public Weights {
            points("perKm", perKm);
            points("otherVillage", otherVillage);
            points("newPair", newPair);
            points("notPreferred", notPreferred);
            points("load", load);
        }
    }

    /**
     * What counts against what is left undone.
     *
     * @param unserved a household without a pairing
     * @param dissolved the same, and it had one
     * @param emptySeat each volunteer below the most of the form
     */
    public record Penalties(int unserved, int dissolved, int emptySeat) {

        public Penalties {
            points("unserved", unserved);
            points("dissolved", dissolved);
            points("emptySeat", emptySeat);
        }
    }

    /**
     * How hard it is for the station to change something, so that the cheapest change can be named.
     *
     * @param place one more household for a helper
     * @param vetting looking into whether a helper may be with minors
     * @param wish the family gives up a wish: the sex of the helper, a skill, consent to begin with
     * @param kilometre each kilometre beyond the reach
     * @param helper one more helper
     */
    public record Efforts(int place, int vetting, int wish, int kilometre, int helper) {

        public Efforts {
            points("place", place);
            points("vetting", vetting);
            points("wish", wish);
            points("kilometre", kilometre);
            points("helper", helper);
        }
    }

    private static void points(String name, int points) {
        if (points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException(name + " must be from 0 to " + MOST_POINTS + " points but is " + points);
        }
    }

    /**
     * @throws IllegalArgumentException if there is no form, something is there twice, or a household without a pairing weighs
     *     less than its farthest helpers, so that nobody would be paired
     */
    public PairingRules {
        forms = List.copyOf(forms);
        skills = List.copyOf(skills);
        Set<String> seen = new HashSet<>();
        forms.forEach(form -> once("form", form.code(), seen));
        skills.forEach(skill -> once("skill", skill.code(), seen));
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("forms must name at least one form");
        }
        if (minorAge < 0 || minorAge > 150) {
            throw new IllegalArgumentException("minorAge must be from 0 to 150 years but is " + minorAge);
        }
        if (verified && citation.isEmpty()) {
            throw new IllegalArgumentException("what is verified must cite its source");
        }
        long worst = (long) weights.perKm() * reach.maxKm()
                + weights.otherVillage()
                + weights.newPair()
                + weights.notPreferred();
        int seats = forms.stream().mapToInt(form -> form.max() + 1).max().orElse(1);
        long needed = seats * Math.max(worst + 1, penalties.emptySeat());
        if (penalties.unserved() < needed) {
            throw new IllegalArgumentException("unserved must be at least " + needed
                    + " points, for " + seats + " helpers at the farthest weigh as much, but is "
                    + penalties.unserved());
        }
        if (penalties.emptySeat() <= worst) {
            throw new IllegalArgumentException("emptySeat must be more than " + worst
                    + " points, which the farthest helper weighs, but is " + penalties.emptySeat());
        }
    }

    private static void once(String what, Code code, Set<String> seen) {
        if (!seen.add(what + " " + code.value())) {
            throw new IllegalArgumentException(what + " " + code.value() + " is there twice");
        }
    }

    /** A form by its code. */
    public Optional<Form> form(FormCode code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    public boolean hasSkill(Skill skill) {
        return skills.stream().anyMatch(one -> one.code().equals(skill));
    }

    int maxMetres() {
        return reach.maxKm() * METRES;
    }

    /** Points of a distance, by the hundred metres begun. */
    int distance(int metres) {
        return (int) Math.min(MOST_POINTS, (long) weights.perKm() * ((metres + 99L) / 100) / 10);
    }
}
