package org.xinfeng.pairing;

import com.google.common.collect.Comparators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingChange.What;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.pairing.PairingSolver.Solved;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;

/** The changes that could place somebody: which there are to be tried, and the case as it would be with each. */
final class Changes {

    /** Most helpers of whom the same change is tried. */
    private static final int MOST_ALIKE = 3;

    private static final int METRES = 1000;

    /** A change to be tried; {@code difference} of it is not known yet. */
    record Trial(PairingChange change, Function<PairingCase, PairingCase> applied) {}

    private final PairingCase all;
    private final Solved solved;
    private final Why why;
    private final PairingRules.Efforts efforts;

    Changes(PairingCase all, Solved solved, Why why) {
        this.all = all;
        this.solved = solved;
        this.why = why;
        this.efforts = all.rules().efforts();
    }

    List<Trial> forHousehold(int household, Why.Binding binding) {
        List<Trial> trials = new ArrayList<>();
        Wanting one = solved.plans().get(household).household();
        if (binding.reason() == Reason.NO_CONSENT) {
            trials.add(consent(one));
        }
        if (binding.side() == null) {
            return trials;
        }
        Side side = binding.side();
        Skill skill = binding.skill();
        near(one, side, skill, helper -> isFull(one, helper, skill)).forEach(helper -> trials.add(place(helper)));
        barred(one, side, skill, Reason.NOT_VETTED).forEach(helper -> trials.add(vetting(helper)));
        barred(one, side, skill, Reason.NOT_AVAILABLE).forEach(helper -> trials.add(availability(helper)));
        one.wish().flatMap(PairingWish.Entry::sex).ifPresent(sex -> trials.add(anySex(one)));
        if (skill != null) {
            trials.add(withoutSkill(one, skill));
        }
        barred(one, side, skill, Reason.TOO_FAR)
                .forEach(helper -> reach(one, helper).ifPresent(trials::add));
        return trials;
    }

    List<Trial> forHelper(int helper, Reason reason) {
        List<Trial> trials = new ArrayList<>();
        Offering one = solved.helpers().get(helper);
        if (reason == Reason.NOT_VETTED) {
            trials.add(vetting(one));
        }
        if (reason == Reason.NOT_AVAILABLE) {
            trials.add(availability(one));
        }
        return trials;
    }

    private boolean isFull(Wanting household, Offering helper, @Nullable Skill skill) {
        return why.room(helper.helper()) <= 0
                && (solved.fit().fits(household, helper, skill)
                        || why.only(household, helper, skill)
                                .filter(Reason.NO_PLACE::equals)
                                .isPresent());
    }

    private List<Offering> barred(Wanting household, Side side, @Nullable Skill skill, Reason rule) {
        return near(
                household,
                side,
                skill,
                helper ->
                        why.only(household, helper, skill).filter(rule::equals).isPresent());
    }

    /** Some helpers of a side of whom something holds, those who would weigh least. */
    private List<Offering> near(Wanting household, Side side, @Nullable Skill skill, Predicate<Offering> holds) {
        return solved.helpers().stream()
                .filter(one -> one.helper().side() == side && holds.test(one))
                .map(one -> new Weighed(one, solved.fit().points(household, one)))
                .collect(Comparators.least(
                        MOST_ALIKE,
                        Comparator.comparingInt(Weighed::points)
                                .thenComparing(one -> one.helper().helper())))
                .stream()
                .map(Weighed::helper)
                .toList();
    }

    private record Weighed(Offering helper, int points) {}

    private Trial place(Offering helper) {
        return new Trial(
                PairingChange.of(What.PLACE, efforts.place()).about(helper.helper()),
                given -> given.withHelper(
                        helper.helper(),
                        one -> one.with(helping ->
                                helping.withCapacity(Math.min(Helping.MOST_CAPACITY, helping.capacity() + 1)))));
    }

    private Trial vetting(Offering helper) {
        DateRange days = DateRange.ofUnboundedEnd(all.day());
        return new Trial(
                PairingChange.of(What.VETTING, efforts.vetting()).about(helper.helper()),
                given -> given.withHelper(helper.helper(), one -> one.with(helping -> helping.withVetted(days))));
    }

    private Trial availability(Offering helper) {
        DateRange days = DateRange.ofUnboundedEnd(all.day());
        return new Trial(
                PairingChange.of(What.AVAILABILITY, efforts.place()).about(helper.helper()),
                given -> given.withHelper(helper.helper(), one -> one.with(helping -> helping.withAvailable(days))));
    }

    private Trial consent(Wanting household) {
        PairingWish.Entry said = household
                .wish()
                .orElseGet(() -> PairingWish.Entry.consent(
                        "wish",
                        household.household(),
                        all.rules().forms().get(0).code().value(),
                        all.day()));
        PairingWish.Entry given = new PairingWish.Entry(
                said.id(),
                said.household(),
                PairingWish.Consent.GIVEN,
                said.form(),
                said.sex(),
                said.needs(),
                said.preferred(),
                all.day());
        return wish(household, PairingChange.of(What.CONSENT, efforts.wish()), given);
    }

    private Trial anySex(Wanting household) {
        PairingWish.Entry said = household.wish().orElseThrow();
        return wish(
                household,
                PairingChange.of(What.ANY_SEX, efforts.wish()),
                new PairingWish.Entry(
                        said.id(),
                        said.household(),
                        said.consent(),
                        said.form(),
                        Optional.empty(),
                        said.needs(),
                        said.preferred(),
                        said.on()));
    }

    private Trial withoutSkill(Wanting household, Skill skill) {
        PairingWish.Entry said = household.wish().orElseThrow();
        return wish(
                household,
                PairingChange.of(What.WITHOUT_SKILL, efforts.wish()).without(skill),
                said.needing(said.needs().stream()
                        .filter(need -> !need.skill().equals(skill))
                        .toArray(PairingWish.Need[]::new)));
    }

    private static Trial wish(Wanting household, PairingChange change, PairingWish.Entry next) {
        return new Trial(change, given -> given.withHousehold(household.household(), one -> one.saying(next)));
    }

    private Optional<Trial> reach(Wanting household, Offering helper) {
        long metres = solved.fit().counted(household.village(), helper.helping().village());
        int km = (int) ((metres + METRES - 1) / METRES);
        PairingRules rules = all.rules();
        try {
            PairingRules wider = new PairingRules(
                    rules.forms(),
                    rules.skills(),
                    new PairingRules.Reach(km, rules.reach().nearest()),
                    rules.weights(),
                    rules.penalties(),
                    rules.efforts(),
                    rules.minorAge(),
                    rules.citation(),
                    rules.verified());
            long effort = (long) efforts.kilometre() * (km - rules.reach().maxKm());
            PairingChange change = PairingChange.of(What.REACH, effort).within(km);
            return Optional.of(new Trial(
                    change,
                    given -> new PairingCase(given.day(), wider, given.households(), given.helpers(), given.roads())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** So many more helpers in the household's village, with all that is asked of them, for one household each. */
    Trial helpers(Wanting household, Side side, @Nullable Skill skill, int count) {
        PairingChange.Newcomer newcomer = new PairingChange.Newcomer(
                side,
                household.village(),
                Optional.ofNullable(skill),
                household.wish().flatMap(PairingWish.Entry::sex),
                household.minors());
        DateRange days = DateRange.ofUnboundedEnd(all.day());
        Helping helping = new Helping(
                household.village(),
                newcomer.sex(),
                newcomer.skill().stream().toList(),
                newcomer.vetted() ? Optional.of(days) : Optional.empty(),
                days,
                1);
        Set<HelperKey> taken = new LinkedHashSet<>();
        all.helpers().forEach(one -> taken.add(one.helper()));
        List<Offering> more = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new HelperKey(side, new HelperKey.Id("new-" + n)))
                .filter(key -> !taken.contains(key))
                .limit(count)
                .map(key -> new Offering(key, helping, 0))
                .toList();
        PairingChange change =
                PairingChange.of(What.HELPERS, (long) efforts.helper() * count).with(newcomer, count);
        return new Trial(change, given -> given.and(more));
    }

    /** One more household in the helper's village, of the form that asks for the fewest others. */
    Optional<Trial> household(Offering helper) {
        VillageId village = helper.helping().village();
        return all.rules().forms().stream()
                .filter(form -> helper.helper().side() == Side.LEAD ? form.lead() : form.max() > 0)
                .min(Comparator.comparing((PairingRules.Form form) -> (form.lead() ? 1 : 0) + form.min()))
                .map(form -> {
                    var id = new org.xinfeng.registry.HouseholdId("new-household");
                    Wanting more = new Wanting(
                            id,
                            village,
                            false,
                            Optional.of(PairingWish.Entry.consent(
                                    "wish", id, form.code().value(), all.day())),
                            List.of(),
                            false,
                            Set.of());
                    PairingChange change =
                            PairingChange.of(What.HOUSEHOLD, efforts.wish()).in(village);
                    return new Trial(change, given -> given.and(more));
                });
    }
}
