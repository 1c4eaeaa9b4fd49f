package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;

/**
 * A tier that people gave a resident, beside the system's: where a {@link TierDecision} stands now.
 *
 * <p>The rules, which only ever err to the severe side: a raise holds at once and is overtaken where the system says
 * something more severe. A lowering holds once two persons agreed, and only while the system has a tier and none more
 * severe than the one they agreed under; else it lapses for good and is flagged until people decide again. Either ends with
 * its last day.
 *
 * @param decision the decision it came from
 * @param under the system's tier when a lowering was proposed or agreed
 * @param by who raised or proposed
 * @param since the day it was raised, proposed or agreed
 * @param until the last day it holds; absent: until it is ended
 */
public record HumanTier(
        TierDecision.Id decision,
        Way way,
        Standing standing,
        Tier tier,
        Optional<Tier> under,
        ActorId by,
        LocalDate since,
        Optional<LocalDate> until) {

    /** How it stands to the system's tier. */
    public enum Way {
        /** At least this severe, whatever the system says. */
        RAISED,
        /** This tier instead of a more severe one. */
        LOWERED
    }

    /** Whether it counts. */
    public enum Standing {
        /** Waits for a second person; changes nothing yet. */
        PROPOSED,
        IN_FORCE,
        /** Was lowered, and the system has become more severe since: counts no more, and people should look. */
        LAPSED
    }

    /** One that came to its end, and why. */
    record Ending(HumanTier ended, TierDecision.Why why) {}

    /** What is left of some, and what ended. */
    record Settled(List<HumanTier> left, List<Ending> endings) {}

    boolean isInForce() {
        return standing == Standing.IN_FORCE;
    }

    boolean is(Standing wanted) {
        return standing == wanted;
    }

    HumanTier agreedBySecond(Way as, Optional<Tier> system, LocalDate day) {
        return new HumanTier(decision, as, Standing.IN_FORCE, tier, system, by, day, until);
    }

    private HumanTier lapsed() {
        return new HumanTier(decision, way, Standing.LAPSED, tier, under, by, since, until);
    }

    /** Why it is at its end on a day under what the system says, if it is. */
    private Optional<TierDecision.Why> end(TierScale scale, Optional<Tier> system, LocalDate day) {
        if (!scale.has(tier) || under.filter(one -> !scale.has(one)).isPresent()) {
            return Optional.of(TierDecision.Why.TIER_GONE);
        }
        if (until.filter(day::isAfter).isPresent()) {
            return Optional.of(TierDecision.Why.DAY_PASSED);
        }
        boolean weaker =
                way == Way.LOWERED && !system.equals(under) && (system.isEmpty() || scale.isWorse(system.get(), under));
        return weaker ? Optional.of(TierDecision.Why.SYSTEM_WORSE) : Optional.empty();
    }

    static Settled settle(List<HumanTier> people, TierScale scale, Optional<Tier> system, LocalDate day) {
        List<HumanTier> left = new ArrayList<>(people.size());
        List<Ending> endings = new ArrayList<>();
        for (HumanTier one : people) {
            Optional<TierDecision.Why> end = one.is(Standing.LAPSED) ? Optional.empty() : one.end(scale, system, day);
            if (end.isEmpty()) {
                left.add(one);
                continue;
            }
            endings.add(new Ending(one, end.get()));
            if (one.isInForce() && end.get().equals(TierDecision.Why.SYSTEM_WORSE)) {
                left.add(one.lapsed());
            }
        }
        return new Settled(List.copyOf(left), endings);
    }

    /** The tier that counts, given those left on a day: a lowering in place of the system's, and no less than any raise. */
    static Optional<Tier> effective(List<HumanTier> left, TierScale scale, Optional<Tier> system) {
        Optional<Tier> tier = system;
        for (HumanTier one : left) {
            if (one.isInForce() && one.way() == Way.LOWERED) {
                tier = Optional.of(one.tier());
            }
        }
        for (HumanTier one : left) {
            if (one.isInForce() && one.way() == Way.RAISED) {
                tier = scale.worse(tier, Optional.of(one.tier()));
            }
        }
        return tier;
    }

    /** Codes and days only. */
    @Override
    public String toString() {
        return "HumanTier[" + way + " " + standing + " " + tier + " since " + since
                + until.map(last -> " until " + last).orElse("") + "]";
    }
}
