package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;

/** The least points of a small case, by trying everything: written from the rules alone, without the solver. */
final class ByHand {

    private final PairingCase all;
    private final List<List<List<HelperKey>>> teams = new ArrayList<>();
    private final Map<HelperKey, Integer> has = new HashMap<>();
    private long least = Long.MAX_VALUE;

    private ByHand(PairingCase all) {
        this.all = all;
        for (Wanting one : all.households()) {
            teams.add(teams(one));
        }
    }

    static long least(PairingCase all) {
        ByHand hand = new ByHand(all);
        hand.go(0, 0);
        return hand.least;
    }

    static boolean may(PairingCase all, Wanting household, Offering helper) {
        return helper.helping().available().contains(all.day())
                && helper.helping().capacity() > 0
                && !household.excluded().contains(helper.helper())
                && (!household.minors() || helper.helping().isVettedOn(all.day()))
                && (wish(household).sex().isEmpty()
                        || wish(household).sex().equals(helper.helping().sex()))
                && (held(household, helper.helper()) || metres(all, household, helper) <= 10_000);
    }

    private static PairingWish.Entry wish(Wanting household) {
        return household.wish().orElseThrow();
    }

    private static boolean held(Wanting household, HelperKey key) {
        return household.held().stream().anyMatch(one -> one.helper().equals(key));
    }

    private static int metres(PairingCase all, Wanting household, Offering helper) {
        return household.village().equals(helper.helping().village())
                ? 0
                : all.roads()
                        .metres(household.village(), helper.helping().village())
                        .orElse(10_000);
    }

    /** Every set of helpers that a household may have. */
    private List<List<HelperKey>> teams(Wanting household) {
        List<List<HelperKey>> found = new ArrayList<>();
        if (wish(household).consent() != PairingWish.Consent.GIVEN) {
            return found;
        }
        PairingRules.Form form = all.rules().form(wish(household).form()).orElseThrow();
        List<Offering> can =
                all.helpers().stream().filter(one -> may(all, household, one)).toList();
        for (int set = 1; set < 1 << can.size(); set++) {
            int leads = 0;
            int volunteers = 0;
            int hakka = 0;
            List<HelperKey> team = new ArrayList<>();
            for (int i = 0; i < can.size(); i++) {
                if ((set >> i & 1) == 1) {
                    Offering one = can.get(i);
                    team.add(one.helper());
                    leads += one.helper().side() == Side.LEAD ? 1 : 0;
                    volunteers += one.helper().side() == Side.VOLUNTEER ? 1 : 0;
                    hakka += one.helper().side() == Side.VOLUNTEER
                                    && one.helping().skills().contains(Cases.HAKKA)
                            ? 1
                            : 0;
                }
            }
            int needed = wish(household).needs().isEmpty() ? 0 : 1;
            if (leads == (form.lead() ? 1 : 0)
                    && volunteers >= form.min()
                    && volunteers <= form.max()
                    && hakka >= needed) {
                found.add(team);
            }
        }
        return found;
    }

    private void go(int h, long points) {
        if (h == all.households().size()) {
            least = Math.min(least, points);
            return;
        }
        Wanting household = all.households().get(h);
        if (wish(household).consent() != PairingWish.Consent.GIVEN) {
            go(h + 1, points);
            return;
        }
        PairingRules rules = all.rules();
        PairingRules.Form form = rules.form(wish(household).form()).orElseThrow();
        int needed = Math.max(form.min(), wish(household).needs().isEmpty() ? 0 : 1);
        go(
                h + 1,
                points
                        + rules.penalties().unserved()
                        + (household.held().isEmpty() ? 0 : rules.penalties().dissolved())
                        + (long) (form.max() - needed) * rules.penalties().emptySeat());
        for (List<HelperKey> team : teams.get(h)) {
            long more = 0;
            boolean room = true;
            Set<HelperKey> added = new HashSet<>();
            for (HelperKey key : team) {
                Offering helper = all.helpers().stream()
                        .filter(one -> one.helper().equals(key))
                        .findFirst()
                        .orElseThrow();
                int before = has.getOrDefault(key, 0);
                room &= before < helper.helping().capacity();
                has.put(key, before + 1);
                added.add(key);
                more += pair(household, helper) + (long) rules.weights().load() * before;
            }
            int volunteers = (int)
                    team.stream().filter(key -> key.side() == Side.VOLUNTEER).count();
            more += (long) (form.max() - volunteers) * rules.penalties().emptySeat();
            if (room) {
                go(h + 1, points + more);
            }
            added.forEach(key -> has.merge(key, -1, Integer::sum));
        }
    }

    private long pair(Wanting household, Offering helper) {
        PairingRules.Weights weights = all.rules().weights();
        var named = wish(household).preferred();
        return (long) weights.perKm() * metres(all, household, helper) / 1000
                + (household.village().equals(helper.helping().village()) ? 0 : weights.otherVillage())
                + (held(household, helper.helper()) ? 0 : weights.newPair())
                + (named.isPresent()
                                && named.get().side() == helper.helper().side()
                                && !named.get().equals(helper.helper())
                        ? weights.notPreferred()
                        : 0);
    }
}
