package org.xinfeng.examples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinfeng.kernel.Outcome;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.Tier;
import org.xinfeng.tiering.TierDecision;
import org.xinfeng.tiering.TierState;

/**
 * People decide about tiers: one raises, for a time or until two lower it again; one proposes to lower, and another agrees some days
 * later, or the first takes it back.
 */
final class Decisions implements Happening {

    private static final double RAISED_A_YEAR = 40;
    private static final double LOWERED_A_YEAR = 40;
    private static final double OPEN_ENDED = 0.2;
    private static final double AGREED = 0.8;

    /** What was proposed, with the day on which it is answered. */
    private final Map<LocalDate, List<Neighbour>> toAnswer = new TreeMap<>();

    private final Map<LocalDate, List<Neighbour>> toLower = new TreeMap<>();

    @Override
    public void happen(Town town) {
        LocalDate today = town.today();
        for (Neighbour one : Objects.requireNonNullElse(toAnswer.remove(today), List.<Neighbour>of())) {
            answer(town, one);
        }
        for (Neighbour one : Objects.requireNonNullElse(toLower.remove(today), List.<Neighbour>of())) {
            lowerAgain(town, one);
        }
        for (int i = town.timesToday(RAISED_A_YEAR); i > 0; i--) {
            raise(town, town.anyOf(town.onFile()));
        }
        for (int i = town.timesToday(LOWERED_A_YEAR); i > 0; i--) {
            Neighbour one = town.anyOf(town.onFile());
            assess(town, one);
            int place = PlainTiers.MILDEST_LAST.indexOf(one.log.tier);
            if (one.log.humans.isEmpty() && (place == 1 || place == 2)) {
                propose(town, one, PlainTiers.MILDEST_LAST.get(place + 1));
            }
        }
    }

    private void raise(Town town, Neighbour one) {
        PlainPerson log = one.log;
        assess(town, one);
        int place = PlainTiers.MILDEST_LAST.indexOf(log.tier);
        if (place < 1 || !log.humans.isEmpty() || !log.tier.equals(log.system)) {
            return;
        }
        String to = PlainTiers.MILDEST_LAST.get(place - 1);
        boolean open = town.happens(OPEN_ENDED);
        LocalDate until = open ? null : town.today().plusDays(20 + town.chance.nextInt(120));
        TierDecision.Entry entry = entry("d" + town.next(), one, to, until);
        log.humans.add(new PlainHuman(entry.id().value(), "RAISED", to, log.system, until));
        decided(town, one, town.station().tiering().raise(entry));
        if (open) {
            later(toLower, town.today().plusDays(60), one);
        }
        town.tally.add(Tally.What.RAISED);
    }

    private static TierDecision.Entry entry(String id, Neighbour one, String to, @Nullable LocalDate until) {
        TierDecision.Entry entry =
                TierDecision.Entry.of(id, ResidentId.of(one.id()), Tier.of(to), TierDecision.Why.CONFERENCE);
        return until == null ? entry : entry.until(until);
    }

    private static void later(Map<LocalDate, List<Neighbour>> when, LocalDate day, Neighbour one) {
        when.computeIfAbsent(day, key -> new ArrayList<>()).add(one);
    }

    /** What was raised without an end is lowered to what the system says, if anything is left of it. */
    private void lowerAgain(Town town, Neighbour one) {
        if (!one.log.onFile) {
            return;
        }
        assess(town, one);
        boolean raised = one.log.humans.stream()
                        .anyMatch(human -> human.standing().equals("RAISED"))
                && PlainTiers.MILDEST_LAST.indexOf(one.log.system) > PlainTiers.MILDEST_LAST.indexOf(one.log.tier);
        if (raised) {
            propose(town, one, one.log.system);
        }
    }

    private void propose(Town town, Neighbour one, String to) {
        PlainPerson log = one.log;
        if (!PlainTiers.MILDEST_LAST.contains(log.system)) {
            return;
        }
        LocalDate until = town.today().plusDays(60 + town.chance.nextInt(120));
        TierDecision.Entry entry = entry("d" + town.next(), one, to, until);
        log.humans.removeIf(human -> human.standing().equals("PROPOSED"));
        log.humans.add(new PlainHuman(entry.id().value(), "PROPOSED", to, log.system, until));
        decided(town, one, town.station().tiering().proposeLower(entry));
        later(toAnswer, town.today().plusDays(1 + town.chance.nextInt(6)), one);
    }

    private void answer(Town town, Neighbour one) {
        PlainPerson log = one.log;
        if (!log.onFile) {
            return;
        }
        assess(town, one);
        List<PlainHuman> proposed = log.humans.stream()
                .filter(human -> human.standing().equals("PROPOSED"))
                .toList();
        if (proposed.isEmpty()) {
            return;
        }
        PlainHuman it = proposed.get(0);
        TierDecision.Answer answer = TierDecision.Answer.of(
                "d" + town.next(), TierDecision.Id.of(it.decision()), TierDecision.Why.CONFERENCE);
        boolean milder = PlainTiers.MILDEST_LAST.indexOf(it.tier()) > PlainTiers.MILDEST_LAST.indexOf(log.tier);
        if (!milder || !town.happens(AGREED)) {
            log.humans.remove(it);
            decided(town, one, town.station().tiering().end(answer));
            return;
        }
        if (town.station().tiering().agree(answer).isDone()) {
            throw new Violation("decision", town.today(), one.id(), "refused to one person alone", "lowered");
        }
        log.humans.removeIf(human -> human.standing().equals("LAPSED")
                || human.standing().equals("LOWERED")
                || human.equals(it)
                || human.standing().equals("RAISED")
                        && PlainTiers.MILDEST_LAST.indexOf(human.tier()) < PlainTiers.MILDEST_LAST.indexOf(it.tier()));
        int system = PlainTiers.MILDEST_LAST.indexOf(log.system);
        int to = PlainTiers.MILDEST_LAST.indexOf(it.tier());
        if (to != system) {
            log.humans.add(it.as(to < system ? "RAISED" : "LOWERED", log.system));
        }
        decided(town, one, town.second().tiering().agree(answer));
        town.tally.add(Tally.What.LOWERED);
    }

    /** Whoever decides looks at the person as of today first, also in a week in which the host forgot everybody. */
    private static void assess(Town town, Neighbour one) {
        town.station().tiering().assess(ResidentId.of(one.id())).orElseThrow();
        town.settle(one.log);
    }

    private static void decided(Town town, Neighbour one, Outcome<TierState> said) {
        one.log.decided = true;
        TierState state = said.orElseThrow();
        town.settle(one.log);
        if (!state.effectiveCode().equals(one.log.tier)) {
            throw new Violation("decision", town.today(), one.id(), one.log.tier, state.effectiveCode());
        }
    }
}
