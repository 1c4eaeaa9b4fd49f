package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.registry.HouseholdId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Helping;
import org.xinfeng.volunteering.Skill;

/** Small stations of every kind: too few helpers, too many, all alike, with wishes, exclusions and pairs that exist. */
final class RandomCases {

    private static final String[] VILLAGES = {"a", "b", "c", "d"};

    private final Random random;
    private final Cases cases = new Cases();
    private final List<HelperKey> keys = new ArrayList<>();

    private RandomCases(Random random) {
        this.random = random;
    }

    static PairingCase any(long seed, int households, int helpers) {
        RandomCases made = new RandomCases(new Random(seed));
        return made.make(households, helpers);
    }

    private PairingCase make(int mostHouseholds, int mostHelpers) {
        int at = 0;
        for (String village : VILLAGES) {
            cases.village(village, at);
            at += random.nextInt(6) * 1_000;
        }
        if (random.nextInt(3) == 0) {
            cases.rules = Cases.rules(new PairingRules.Weights(
                    random.nextInt(30),
                    random.nextInt(50),
                    random.nextInt(200),
                    random.nextInt(100),
                    random.nextInt(40)));
        }
        int helpers = random.nextInt(mostHelpers + 1);
        for (int i = 0; i < helpers; i++) {
            helper(i);
        }
        int households = 1 + random.nextInt(mostHouseholds);
        for (int i = 0; i < households; i++) {
            household("h" + i);
        }
        return cases.made();
    }

    private void helper(int i) {
        HelperKey key = random.nextInt(3) == 0 ? Cases.lead("l" + i) : Cases.volunteer("v" + i);
        keys.add(key);
        List<Skill> skills = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            skills.add(Cases.HAKKA);
        }
        if (random.nextInt(4) == 0) {
            skills.add(Cases.SIGN);
        }
        DateRange available = random.nextInt(8) == 0 ? DateRange.ofUnboundedEnd(Cases.DAY.plusDays(1)) : Cases.ALWAYS;
        cases.helper(
                key,
                new Helping(
                        village(),
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(sex()),
                        skills,
                        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Cases.ALWAYS),
                        available,
                        random.nextInt(4)));
    }

    private void household(String id) {
        String form = List.of(Cases.PARTY, Cases.PARTY, Cases.ONE, Cases.MANY).get(random.nextInt(4));
        PairingWish.Entry wish = Cases.wish(id, form);
        if (random.nextInt(6) == 0) {
            wish = wish.asking(sex());
        }
        if (random.nextInt(5) == 0) {
            wish = wish.needing(new PairingWish.Need(Cases.HAKKA, 1));
        }
        if (!keys.isEmpty() && random.nextInt(4) == 0) {
            wish = wish.naming(keys.get(random.nextInt(keys.size())));
        }
        if (random.nextInt(10) == 0) {
            wish = wish.withdrawn("gone-" + id, Cases.DAY);
        }
        List<PairingCase.Held> held = new ArrayList<>();
        Set<HelperKey> excluded =
                keys.isEmpty() || random.nextInt(4) > 0 ? Set.of() : Set.of(keys.get(random.nextInt(keys.size())));
        for (HelperKey key : keys) {
            if (random.nextInt(8) == 0) {
                held.add(new PairingCase.Held(key, Optional.empty(), Cases.DAY.minusDays(100)));
            }
        }
        cases.households.put(
                id,
                new PairingCase.Wanting(
                        new HouseholdId(id),
                        village(),
                        random.nextInt(3) == 0,
                        Optional.of(wish),
                        held,
                        false,
                        excluded));
    }

    private VillageId village() {
        return new VillageId(VILLAGES[random.nextInt(VILLAGES.length)]);
    }

    private Sex sex() {
        return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    }
}
