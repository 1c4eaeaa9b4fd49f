package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.tiering.HumanTier.Standing;
import org.xinfeng.tiering.HumanTier.Way;

/**
 * What people decide about one resident's tier, kept a second time in the plainest way: tiers as numbers, the more severe
 * the larger, 0 for none, and one list of slips of paper. Only for comparing.
 */
final class TierBook {

    static final List<Tier> TIERS =
            Stream.of("GREEN", "BLUE", "YELLOW", "RED").map(Tier::of).toList();
    static final ResidentId RESIDENT = ResidentId.of("c1");

    /** One slip; {@code under} of a raise is 0. */
    record Slip(
            TierDecision.Id id,
            Way way,
            Standing standing,
            int tier,
            int under,
            ActorId by,
            LocalDate since,
            Optional<LocalDate> until) {

        boolean is(Standing wanted) {
            return standing == wanted;
        }

        boolean isRaise() {
            return is(Standing.IN_FORCE) && way == Way.RAISED;
        }

        boolean isLowering() {
            return is(Standing.IN_FORCE) && way == Way.LOWERED;
        }

        long last() {
            return until.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        }

        boolean isCoveredBy(int otherTier, long otherLast) {
            return isRaise() && otherTier >= tier && otherLast >= last();
        }

        HumanTier asHuman() {
            return new HumanTier(id, way, standing, tierOf(tier).orElseThrow(), tierOf(under), by, since, until);
        }
    }

    List<Slip> slips = new ArrayList<>();
    final List<TierDecisions.Ended> ended = new ArrayList<>();
    LocalDate day;
    int system;
    int counts;
    LocalDate systemSince;
    LocalDate countsSince;
    LocalDate lookedOn;

    TierBook(LocalDate day, int system) {
        this.day = day;
        this.system = system;
        this.counts = system;
        this.systemSince = day;
        this.countsSince = day;
        this.lookedOn = day;
    }

    static Optional<Tier> tierOf(int number) {
        return number == 0 ? Optional.empty() : Optional.of(TIERS.get(number - 1));
    }

    String counted() {
        return tierOf(counts).map(Tier::value).orElse("UNASSESSED");
    }

    /** A new day, or a new word of the system. */
    void settle(LocalDate today, int said) {
        systemSince = said == system ? systemSince : today;
        system = said;
        day = today;
        ended.clear();
        List<Slip> before = slips;
        slips = new ArrayList<>();
        for (Slip one : before) {
            boolean lowers = !one.is(Standing.LAPSED) && one.way() == Way.LOWERED;
            if (!one.is(Standing.LAPSED) && one.last() < today.toEpochDay()) {
                end(one, TierDecision.Why.DAY_PASSED);
            } else if (lowers && (said > one.under() || said == 0 && one.under() > 0)) {
                end(one, TierDecision.Why.SYSTEM_WORSE);
                if (one.is(Standing.IN_FORCE)) {
                    slips.add(new Slip(
                            one.id(),
                            one.way(),
                            Standing.LAPSED,
                            one.tier(),
                            one.under(),
                            one.by(),
                            one.since(),
                            one.until()));
                }
            } else {
                slips.add(one);
            }
        }
        count();
    }

    void end(Slip one, TierDecision.Why why) {
        ended.add(new TierDecisions.Ended(one.asHuman(), why));
    }

    /** Takes out what is meant, which a later decision has replaced. */
    void replace(Predicate<Slip> which) {
        slips.stream().filter(which).forEach(one -> end(one, TierDecision.Why.SUPERSEDED));
        slips.removeIf(which);
    }

    /** People have decided; nothing lapsed is flagged any more. */
    void looked() {
        slips.removeIf(one -> one.is(Standing.LAPSED));
        lookedOn = day;
        count();
    }

    void count() {
        int now = counted(slips);
        if (now != counts) {
            counts = now;
            countsSince = day;
            lookedOn = day;
        }
    }

    int counted(List<Slip> some) {
        int base = some.stream()
                .filter(Slip::isLowering)
                .mapToInt(Slip::tier)
                .findFirst()
                .orElse(system);
        return some.stream().filter(Slip::isRaise).mapToInt(Slip::tier).reduce(base, Math::max);
    }

    private Optional<TierState.Disagreement> differ() {
        if (slips.stream().anyMatch(one -> one.is(Standing.LAPSED))) {
            return Optional.of(TierState.Disagreement.LAPSED);
        }
        if (slips.stream().anyMatch(one -> one.is(Standing.PROPOSED))) {
            return Optional.of(TierState.Disagreement.PROPOSED);
        }
        int most = slips.stream().mapToInt(Slip::tier).max().orElse(system);
        if (most > system) {
            return Optional.of(TierState.Disagreement.RAISED);
        }
        if (most == system) {
            return Optional.empty();
        }
        return Optional.of(
                slips.stream().anyMatch(Slip::isLowering)
                        ? TierState.Disagreement.LOWERED
                        : TierState.Disagreement.OVERTAKEN);
    }

    TierState state() {
        return new TierState(
                RESIDENT,
                system == 0 ? TierState.State.UNASSESSED : TierState.State.TIERED,
                tierOf(system),
                tierOf(TIERS.size()),
                systemSince,
                day,
                Optional.empty(),
                slips.stream().map(Slip::asHuman).toList(),
                tierOf(counts),
                countsSince,
                lookedOn,
                differ());
    }
}
