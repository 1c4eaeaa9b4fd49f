package org.xinfeng.pairing;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.xinfeng.kernel.Code;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;

/**
 * All that a proposal is made from, as plain values: households that may be paired, helpers, rules and roads on a day. In
 * the order of their ids, in whatever order they are given.
 */
public record PairingCase(
        LocalDate day, PairingRules rules, List<Wanting> households, List<Offering> helpers, Roads roads) {

    /**
     * A household that may be paired.
     *
     * @param minors whether somebody in it is a minor, or may be, for the age is not known
     * @param wish what the family said last; absent: nothing
     * @param held the helpers it has
     * @param fixed whether it keeps those it has, as long as they can
     * @param excluded helpers who must not
     */
    public record Wanting(
            HouseholdId household,
            VillageId village,
            boolean minors,
            Optional<PairingWish.Entry> wish,
            List<Held> held,
            boolean fixed,
            Set<HelperKey> excluded) {

        public Wanting {
            held = held.stream().sorted(Comparator.comparing(Held::helper)).toList();
            excluded = Set.copyOf(excluded);
        }

        Optional<LocalDate> since(HelperKey helper) {
            return held.stream()
                    .filter(one -> one.helper().equals(helper))
                    .map(Held::since)
                    .findFirst();
        }

        boolean consents() {
            return wish.filter(said -> said.consent() == PairingWish.Consent.GIVEN)
                    .isPresent();
        }

        Wanting saying(PairingWish.Entry next) {
            return new Wanting(household, village, minors, Optional.of(next), held, fixed, excluded);
        }
    }

    /** A helper whom a household has. */
    public record Held(HelperKey helper, Optional<Skill> skill, LocalDate since) {}

    /**
     * Somebody who can help.
     *
     * @param taken places that pairings have which are not in this case
     */
    public record Offering(HelperKey helper, Helping helping, int taken) {

        /** How many households of this case the helper can have. */
        int left() {
            return Math.max(0, helping.capacity() - taken);
        }

        Offering with(UnaryOperator<Helping> change) {
            return new Offering(helper, change.apply(helping), taken);
        }
    }

    /** @throws IllegalArgumentException if a household or a helper is there twice */
    public PairingCase {
        households = households.stream()
                .sorted(Comparator.comparing(one -> one.household().value()))
                .toList();
        helpers =
                helpers.stream().sorted(Comparator.comparing(Offering::helper)).toList();
        Set<Object> seen = new HashSet<>();
        households.forEach(one -> once("household", one.household(), one.household(), seen));
        helpers.forEach(one -> once("helper", one.helper(), one.helper().id(), seen));
    }

    private static void once(String what, Object key, Code code, Set<Object> seen) {
        if (!seen.add(key)) {
            throw new IllegalArgumentException(what + " " + code.value() + " is there twice");
        }
    }

    public Optional<Wanting> household(HouseholdId id) {
        int at = Collections.binarySearch(
                Lists.transform(households, one -> one.household().value()), id.value());
        return at < 0 ? Optional.empty() : Optional.of(households.get(at));
    }

    public Optional<Offering> helper(HelperKey key) {
        int at = Collections.binarySearch(Lists.transform(helpers, Offering::helper), key);
        return at < 0 ? Optional.empty() : Optional.of(helpers.get(at));
    }

    PairingCase withHousehold(HouseholdId id, UnaryOperator<Wanting> change) {
        return new PairingCase(
                day,
                rules,
                households.stream()
                        .map(one -> one.household().equals(id) ? change.apply(one) : one)
                        .toList(),
                helpers,
                roads);
    }

    PairingCase withHelper(HelperKey key, UnaryOperator<Offering> change) {
        return new PairingCase(
                day,
                rules,
                households,
                helpers.stream()
                        .map(one -> one.helper().equals(key) ? change.apply(one) : one)
                        .toList(),
                roads);
    }

    PairingCase without(HelperKey key) {
        return new PairingCase(
                day,
                rules,
                households,
                helpers.stream().filter(one -> !one.helper().equals(key)).toList(),
                roads);
    }

    PairingCase and(List<Offering> more) {
        List<Offering> all = new ArrayList<>(helpers);
        all.addAll(more);
        return new PairingCase(day, rules, households, all, roads);
    }

    PairingCase and(Wanting more) {
        List<Wanting> all = new ArrayList<>(households);
        all.add(more);
        return new PairingCase(day, rules, all, helpers, roads);
    }
}
