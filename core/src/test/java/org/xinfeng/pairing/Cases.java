package org.xinfeng.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.rules.Label;
import org.xinfeng.staff.WorkerId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;
import org.xinfeng.volunteering.VolunteerId;

/** A case told in words: villages on a line, helpers and households in them. */
final class Cases {

    static final LocalDate DAY = LocalDate.of(2025, 6, 9);
    static final DateRange ALWAYS = DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1));
    static final Skill HAKKA = Skill.of("hakka");
    static final Skill SIGN = Skill.of("sign");
    static final String PARTY = "1+N+1";
    static final String ONE = "one-to-one";
    static final String MANY = "one-to-many";

    static final PairingRules RULES = rules(new PairingRules.Weights(20, 30, 200, 100, 15));

    final Map<String, Integer> metres = new HashMap<>();
    final Map<String, PairingCase.Wanting> households = new HashMap<>();
    final Map<HelperKey, PairingCase.Offering> helpers = new HashMap<>();
    PairingRules rules = RULES;
    int tries = 1000;

    static PairingRules rules(PairingRules.Weights weights) {
        return rules(weights, new PairingRules.Efforts(50, 100, 150, 200, 400));
    }

    /** So many of the nearest are looked at for each seat. */
    static PairingRules nearest(int many) {
        return rules(RULES.weights(), RULES.penalties(), RULES.efforts(), many);
    }

    /** All that is weighed so many times as much. */
    static PairingRules times(int many, PairingRules rules) {
        PairingRules.Weights weights = rules.weights();
        PairingRules.Penalties penalties = rules.penalties();
        return rules(
                new PairingRules.Weights(
                        many * weights.perKm(),
                        many * weights.otherVillage(),
                        many * weights.newPair(),
                        many * weights.notPreferred(),
                        many * weights.load()),
                new PairingRules.Penalties(
                        many * penalties.unserved(), many * penalties.dissolved(), many * penalties.emptySeat()),
                rules.efforts(),
                rules.reach().nearest());
    }

    static PairingRules rules(PairingRules.Efforts efforts) {
        return rules(RULES.weights(), efforts);
    }

    private static PairingRules rules(PairingRules.Weights weights, PairingRules.Efforts efforts) {
        return rules(weights, new PairingRules.Penalties(20_000, 10_000, 1_000), efforts, 20);
    }

    private static PairingRules rules(
            PairingRules.Weights weights, PairingRules.Penalties penalties, PairingRules.Efforts efforts, int nearest) {
        return new PairingRules(
                List.of(form(PARTY, true, 1, 2), form(ONE, false, 1, 1), form(MANY, false, 2, 3)),
                List.of(
                        new PairingRules.SkillWord(HAKKA, new Label("客家话", "Hakka")),
                        new PairingRules.SkillWord(SIGN, new Label("手语", "sign language"))),
                new PairingRules.Reach(10, nearest),
                weights,
                penalties,
                efforts,
                18,
                Optional.empty(),
                false);
    }

    private static PairingRules.Form form(String code, boolean lead, int min, int max) {
        return new PairingRules.Form(new PairingRules.FormCode(code), new Label(code, code), lead, min, max);
    }

    Cases village(String name, int atMetres) {
        metres.put(name, atMetres);
        return this;
    }

    Cases lead(String id, String village, int capacity) {
        return helper(
                lead(id),
                new Helping(
                        new VillageId(village),
                        Optional.of(Sex.FEMALE),
                        List.of(),
                        Optional.of(ALWAYS),
                        ALWAYS,
                        capacity));
    }

    Cases volunteer(String id, String village, int capacity, Skill... skills) {
        return helper(
                volunteer(id),
                new Helping(
                        new VillageId(village),
                        Optional.of(Sex.FEMALE),
                        List.of(skills),
                        Optional.of(ALWAYS),
                        ALWAYS,
                        capacity));
    }

    Cases helper(HelperKey key, Helping helping) {
        helpers.put(key, new PairingCase.Offering(key, helping, 0));
        return this;
    }

    Cases unvetted(String id, String village, Sex sex) {
        return helper(
                volunteer(id),
                new Helping(new VillageId(village), Optional.of(sex), List.of(), Optional.empty(), ALWAYS, 1));
    }

    static HelperKey lead(String id) {
        return HelperKey.of(new WorkerId(id));
    }

    static HelperKey volunteer(String id) {
        return HelperKey.of(new VolunteerId(id));
    }

    static HouseholdId house(String id) {
        return new HouseholdId(id);
    }

    static PairingWish.Entry wish(String household, String form) {
        return PairingWish.Entry.consent("w-" + household, house(household), form, DAY);
    }

    Cases household(String village, PairingWish.Entry wish) {
        return household(village, wish, false);
    }

    Cases household(String village, PairingWish.Entry wish, boolean minors) {
        households.put(
                wish.household().value(),
                new PairingCase.Wanting(
                        wish.household(),
                        new VillageId(village),
                        minors,
                        Optional.of(wish),
                        List.of(),
                        false,
                        Set.of()));
        return this;
    }

    Cases silent(String id, String village) {
        households.put(
                id,
                new PairingCase.Wanting(
                        house(id), new VillageId(village), false, Optional.empty(), List.of(), false, Set.of()));
        return this;
    }

    Cases excluded(String household, HelperKey helper) {
        PairingCase.Wanting one = households.get(household);
        Set<HelperKey> more = new HashSet<>(one.excluded());
        more.add(helper);
        households.put(
                household,
                new PairingCase.Wanting(
                        one.household(), one.village(), one.minors(), one.wish(), one.held(), one.fixed(), more));
        return this;
    }

    Cases held(String household, HelperKey... some) {
        return held(household, false, some);
    }

    Cases held(String household, boolean fixed, HelperKey... some) {
        PairingCase.Wanting one = households.get(household);
        List<PairingCase.Held> held = new ArrayList<>();
        for (HelperKey key : some) {
            held.add(new PairingCase.Held(key, Optional.empty(), LocalDate.of(2024, 3, 1)));
        }
        households.put(
                household,
                new PairingCase.Wanting(
                        one.household(), one.village(), one.minors(), one.wish(), held, fixed, one.excluded()));
        return this;
    }

    PairingCase made() {
        return new PairingCase(DAY, rules, List.copyOf(households.values()), List.copyOf(helpers.values()), roads());
    }

    Roads roads() {
        return (from, to) -> {
            Integer a = metres.get(from.value());
            Integer b = metres.get(to.value());
            return a == null || b == null ? OptionalInt.empty() : OptionalInt.of(Math.abs(a - b));
        };
    }

    Outcome<PairingProposal> tried() {
        return tried(made());
    }

    Outcome<PairingProposal> tried(PairingCase one) {
        return PairingPlanner.propose(new Pairing.ProposalId("p1"), one, 0, tries, (done, of) -> true);
    }

    PairingProposal proposed() {
        return tried().orElseThrow();
    }
}
