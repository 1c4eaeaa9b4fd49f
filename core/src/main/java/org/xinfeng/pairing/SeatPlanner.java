package org.xinfeng.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.kernel.Refusal;
import org.xinfeng.pairing.PairingCase.Held;
import org.xinfeng.pairing.PairingCase.Offering;
import org.xinfeng.pairing.PairingCase.Wanting;
import org.xinfeng.pairing.PairingProposal.Reason;
import org.xinfeng.pairing.PairingWish.Need;
import org.xinfeng.registry.VillageId;
import org.xinfeng.volunteering.Skill;

/** Finds out what each household asks for, whom it keeps, and who can fill its seats. */
final class SeatPlanner {

    /** Most possible pairs; what is above would not fit into the memory of a small server. */
    static final int MOST_PAIRS = 6_000_000;

    /** Helpers of one side, by village; the villages by how far they are. */
    private record Near(int metres, List<Integer> helpers) {}

    private final PairingCase all;
    private final Fit fit;
    private final List<Offering> helpers;
    private final Map<HelperKey, Integer> helperAt = new HashMap<>();
    private final Map<Side, Map<VillageId, List<Integer>>> bySide = new HashMap<>();
    private final Map<String, List<Near>> near = new HashMap<>();
    private int pairs;

    SeatPlanner(PairingCase all, Fit fit) {
        this.all = all;
        this.fit = fit;
        this.helpers = new ArrayList<>(all.helpers());
        for (int i = 0; i < helpers.size(); i++) {
            Offering one = helpers.get(i);
            helperAt.put(one.helper(), i);
            bySide.computeIfAbsent(one.helper().side(), side -> new TreeMap<>(Comparator.comparing(VillageId::value)))
                    .computeIfAbsent(one.helping().village(), village -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The helpers with the places that are left behind those who stay. */
    List<Offering> helpers() {
        return helpers;
    }

    /** How many pairs are possible. */
    int pairs() {
        return pairs;
    }

    /** @throws Outcome.RefusedException if more pairs are possible than can be looked at */
    List<SeatPlan> plan() {
        List<List<SeatPlan.Pin>> pins =
                all.households().stream().map(this::pins).toList();
        List<SeatPlan> plans = new ArrayList<>();
        for (int i = 0; i < pins.size(); i++) {
            plans.add(plan(i, all.households().get(i), pins.get(i)));
        }
        return plans;
    }

    private static Optional<PairingRules.Form> form(PairingRules rules, Wanting household) {
        return household.wish().flatMap(said -> rules.form(said.form()));
    }

    private static List<Need> needs(Wanting household) {
        return household.wish().map(PairingWish.Entry::needs).orElse(List.of()).stream()
                .sorted(Comparator.comparing(need -> need.skill().value()))
                .toList();
    }

    private static @Nullable Reason bar(PairingRules rules, Wanting household) {
        if (!household.consents()) {
            return Reason.NO_CONSENT;
        }
        Optional<PairingRules.Form> form = form(rules, household);
        if (form.isEmpty()) {
            return Reason.UNKNOWN_FORM;
        }
        int needed = needs(household).stream().mapToInt(Need::seats).sum();
        return needed > form.get().max() ? Reason.MORE_SKILLS_THAN_SEATS : null;
    }

    /** Those a fixed household keeps: who can still, the longest there first, as far as there are seats. */
    private List<SeatPlan.Pin> pins(Wanting household) {
        List<SeatPlan.Pin> pins = new ArrayList<>();
        if (!household.fixed() || bar(all.rules(), household) != null) {
            return pins;
        }
        PairingRules.Form form = form(all.rules(), household).orElseThrow();
        Map<Skill, Integer> open = new HashMap<>();
        needs(household).forEach(need -> open.put(need.skill(), need.seats()));
        int general =
                form.max() - open.values().stream().mapToInt(seats -> seats).sum();
        int leads = form.lead() ? 1 : 0;
        List<Held> held = household.held().stream()
                .sorted(Comparator.comparing(Held::since).thenComparing(Held::helper))
                .toList();
        for (Held one : held) {
            Integer at = helperAt.get(one.helper());
            if (at == null || !fit.fits(household, helpers.get(at), null)) {
                continue;
            }
            if (one.helper().side() == Side.LEAD) {
                if (leads > 0) {
                    leads--;
                    pin(at, null, pins);
                }
                continue;
            }
            Skill skill = seat(one, helpers.get(at), open);
            if (skill != null) {
                open.merge(skill, -1, Integer::sum);
                pin(at, skill, pins);
            } else if (general > 0) {
                general--;
                pin(at, null, pins);
            }
        }
        return pins;
    }

    private void pin(int at, @Nullable Skill skill, List<SeatPlan.Pin> pins) {
        Offering one = helpers.get(at);
        helpers.set(at, new Offering(one.helper(), one.helping(), one.taken() + 1));
        pins.add(new SeatPlan.Pin(at, skill));
    }

    /** The skill whose seat a helper holds or can hold, if one is open. */
    private static @Nullable Skill seat(Held held, Offering helper, Map<Skill, Integer> open) {
        Optional<Skill> own = held.skill()
                .filter(skill -> open.getOrDefault(skill, 0) > 0
                        && helper.helping().skills().contains(skill));
        return own.or(() -> helper.helping().skills().stream()
                        .filter(skill -> open.getOrDefault(skill, 0) > 0)
                        .min(Comparator.comparing(Skill::value)))
                .orElse(null);
    }

    private SeatPlan plan(int at, Wanting household, List<SeatPlan.Pin> pins) {
        Reason bar = bar(all.rules(), household);
        if (bar != null) {
            return new SeatPlan(household, null, bar, List.of(), List.of(), all.rules());
        }
        PairingRules.Form form = form(all.rules(), household).orElseThrow();
        Set<Integer> kept = new HashSet<>();
        pins.forEach(pin -> kept.add(pin.helper()));
        List<Seats> seats = new ArrayList<>();
        boolean led =
                pins.stream().anyMatch(pin -> helpers.get(pin.helper()).helper().side() == Side.LEAD);
        if (form.lead() && !led) {
            add(seats, at, Side.LEAD, null, 1, 0, kept);
        }
        int required = form.min();
        int places = form.max();
        for (Need need : needs(household)) {
            int held = count(pins, need.skill());
            add(seats, at, Side.VOLUNTEER, need.skill(), need.seats() - held, 0, kept);
            required -= need.seats();
            places -= need.seats();
        }
        int general = (int) pins.stream()
                .filter(pin -> pin.skill() == null
                        && helpers.get(pin.helper()).helper().side() == Side.VOLUNTEER)
                .count();
        int must = Math.max(0, Math.max(0, required) - general);
        add(seats, at, Side.VOLUNTEER, null, must, places - general - must, kept);
        return new SeatPlan(household, form, null, pins, seats, all.rules());
    }

    private static int count(List<SeatPlan.Pin> pins, Skill skill) {
        return (int) pins.stream().filter(pin -> skill.equals(pin.skill())).count();
    }

    private void add(
            List<Seats> seats,
            int at,
            Side side,
            @Nullable Skill skill,
            int required,
            int optional,
            Set<Integer> kept) {
        if (required + optional > 0) {
            int[] who = who(all.households().get(at), side, skill, kept);
            int[] points = Arrays.stream(who)
                    .map(one -> fit.points(all.households().get(at), helpers.get(one)))
                    .toArray();
            seats.add(new Seats(at, side, skill, required, optional, who, points));
        }
    }

    /** The nearest who can, and beside them those it has and the one it named. */
    private int[] who(Wanting household, Side side, @Nullable Skill skill, Set<Integer> kept) {
        List<Integer> found = new ArrayList<>();
        int nearest = all.rules().reach().nearest();
        for (Near some : near(household.village(), side)) {
            if (some.metres() > all.rules().maxMetres() || found.size() >= nearest) {
                break;
            }
            for (int one : some.helpers()) {
                if (found.size() < nearest && !kept.contains(one) && fit.fits(household, helpers.get(one), skill)) {
                    found.add(one);
                }
            }
        }
        List<HelperKey> known = new ArrayList<>();
        household.held().forEach(one -> known.add(one.helper()));
        household.wish().flatMap(PairingWish.Entry::preferred).ifPresent(known::add);
        for (HelperKey key : known) {
            Integer one = helperAt.get(key);
            if (one != null
                    && key.side() == side
                    && !found.contains(one)
                    && !kept.contains(one)
                    && fit.fits(household, helpers.get(one), skill)) {
                found.add(one);
            }
        }
        pairs += found.size();
        if (pairs > MOST_PAIRS) {
            throw new Outcome.RefusedException(Refusal.because(PairingRefusal.TOO_MANY_PAIRS, "most", MOST_PAIRS));
        }
        return found.stream().mapToInt(one -> one).toArray();
    }

    private List<Near> near(VillageId from, Side side) {
        return near.computeIfAbsent(side + " " + from.value(), key -> {
            List<Near> villages = new ArrayList<>();
            bySide.getOrDefault(side, Map.of())
                    .forEach((village, some) -> villages.add(new Near(fit.counted(from, village), some)));
            villages.sort(Comparator.comparingInt(Near::metres));
            return villages;
        });
    }
}
