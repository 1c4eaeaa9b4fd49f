package org.xinfeng.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Sex;
import org.xinfeng.volunteering.Skill;

/**
 * What a person or family said about being paired: consent, or that it is withdrawn, and the wish (本人或家庭成员的意愿). The last
 * one counts; none is ever changed.
 *
 * @param form the form wished, of the policy
 * @param sex of every helper, if it matters to the family
 * @param needs the seats of volunteers that need a skill or a language
 * @param preferred a helper asked for by name; he is taken if he can and nothing weightier speaks against it
 * @param on the day it was said
 * @param by who wrote it down
 * @param at when it was written down
 */
public record PairingWish(
        Id id,
        HouseholdId household,
        Consent consent,
        PairingRules.FormCode form,
        @Personal Optional<Sex> sex,
        List<Need> needs,
        Optional<HelperKey> preferred,
        LocalDate on,
        ActorId by,
        Instant at) {

    public static final Index<PairingWish> BY_HOUSEHOLD = Index.of("household", "household", "on", "at");

    public static final Kind<Id, PairingWish> KIND =
            Kind.appendOnly("pairing_wish", PairingWish::id, Shape.of(PairingWish.class), BY_HOUSEHOLD);

    /** Names a wish; from the caller. */
    public record Id(String value) implements Code {

        public Id {
            Code.check("wish id", value);
        }
    }

    /** Whether the family agrees to be paired. */
    public enum Consent {
        GIVEN,
        WITHDRAWN
    }

    /**
     * Some seats of volunteers whose holders must have a skill.
     *
     * @param seats how many, at least 1
     */
    public record Need(Skill skill, int seats) {

        public Need {
            if (seats < 1 || seats > PairingRules.MOST_VOLUNTEERS) {
                throw new IllegalArgumentException(
                        "seats must be from 1 to " + PairingRules.MOST_VOLUNTEERS + " but are " + seats);
            }
        }
    }

    /**
     * What a caller says; who writes it down and when is added.
     *
     * @param on the day it was said
     */
    public record Entry(
            Id id,
            HouseholdId household,
            Consent consent,
            PairingRules.FormCode form,
            @Personal Optional<Sex> sex,
            List<Need> needs,
            Optional<HelperKey> preferred,
            LocalDate on) {

        public Entry {
            needs = List.copyOf(needs);
        }

        /** Consent to a form, without a further wish. */
        public static Entry consent(String id, HouseholdId household, String form, LocalDate on) {
            return new Entry(
                    new Id(id),
                    household,
                    Consent.GIVEN,
                    new PairingRules.FormCode(form),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    on);
        }

        /** The same with the consent withdrawn. */
        public Entry withdrawn(String otherId, LocalDate day) {
            return new Entry(new Id(otherId), household, Consent.WITHDRAWN, form, sex, needs, preferred, day);
        }

        public Entry asking(Sex asked) {
            return new Entry(id, household, consent, form, Optional.of(asked), needs, preferred, on);
        }

        public Entry needing(Need... some) {
            return new Entry(id, household, consent, form, sex, List.of(some), preferred, on);
        }

        public Entry naming(HelperKey helper) {
            return new Entry(id, household, consent, form, sex, needs, Optional.of(helper), on);
        }

        public PairingWish by(ActorId actor, Instant at) {
            return new PairingWish(id, household, consent, form, sex, needs, preferred, on, actor, at);
        }

        /** Household and form only. */
        @Override
        public String toString() {
            return "Entry[" + household.value() + ", " + form.value() + ", " + consent + ", " + on + "]";
        }
    }

    /** @throws IllegalArgumentException if a skill is needed twice */
    public PairingWish {
        needs = List.copyOf(needs);
        Set<Skill> skills = new HashSet<>();
        for (Need need : needs) {
            if (!skills.add(need.skill())) {
                throw new IllegalArgumentException("needs must name each skill once but name "
                        + need.skill().value() + " twice");
            }
        }
    }

    /** What the caller said. */
    public Entry entry() {
        return new Entry(id, household, consent, form, sex, needs, preferred, on);
    }

    /** The one that counts: said last, of one day the one written down last; of two at once the one that withdraws. */
    public static Optional<PairingWish> last(Collection<PairingWish> all) {
        return all.stream()
                .max(Comparator.comparing(PairingWish::on)
                        .thenComparing(PairingWish::at)
                        .thenComparing(PairingWish::consent)
                        .thenComparing(wish -> wish.id().value()));
    }

    /** Household and form only. */
    @Override
    public String toString() {
        return "PairingWish[" + id.value() + ", " + household.value() + ", " + consent + ", " + on + "]";
    }
}
