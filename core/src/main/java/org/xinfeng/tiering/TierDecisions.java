package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinfeng.kernel.ActorId;
import org.xinfeng.kernel.Outcome;

/**
 * What people may decide about a tier: pure functions from where a resident stands to where the decision leads, or why not.
 *
 * <p>One person alone never makes the tier that counts milder.
 */
public final class TierDecisions {

    private final TierScale scale;
    private final LocalDate day;
    private final TierState now;

    /** @param state where the resident stands; what has ended by {@code day} is left out first */
    public TierDecisions(TierState state, TierScale scale, LocalDate day) {
        this.scale = scale;
        this.day = day;
        this.now = state.on(scale, day);
    }

    /** What came to its end. */
    public record Ended(HumanTier what, TierDecision.Why why) {}

    /** Where a decision leads, and what it ends. */
    public record Decided(TierState next, List<Ended> ended) {

        public Decided {
            ended = List.copyOf(ended);
        }
    }

    /** What ends by itself on a day: its last day is over, or the system has become more severe. */
    public static Decided settled(TierState state, TierScale scale, LocalDate day) {
        return new Decided(
                state.on(scale, day),
                state.endings(scale, day).stream()
                        .map(one -> new Ended(one.ended(), one.why()))
                        .toList());
    }

    /** What ends when the resident is taken off file: everything that people decided. */
    public static Decided offFile(TierState state, TierScale scale, LocalDate day) {
        return new Decided(
                state.proposed(List.of(), scale, day),
                state.people().stream()
                        .map(one -> new Ended(one, TierDecision.Why.OFF_FILE))
                        .toList());
    }

    /** A more severe tier, at once, by one person. */
    public Outcome<Decided> raise(TierDecision.Entry entry, ActorId by) {
        Optional<Outcome<Decided>> wrong = wrong(entry);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        HumanTier raised = human(entry, HumanTier.Way.RAISED, HumanTier.Standing.IN_FORCE, Optional.empty(), by);
        Optional<Tier> base = HumanTier.effective(
                now.people().stream().filter(one -> !isRaise(one)).toList(), scale, now.tier());
        boolean unknown = base.isEmpty() && entry.tier().equals(scale.leastSevere());
        boolean covered = now.people().stream().anyMatch(one -> isRaise(one) && covers(one, raised));
        if (unknown || covered || !scale.isWorse(entry.tier(), base)) {
            return Outcome.refused(
                    now.effective().equals(Optional.of(entry.tier()))
                            ? TieringRefusal.SAME_TIER
                            : TieringRefusal.NOT_MORE_SEVERE,
                    "tier",
                    entry.tier(),
                    "now",
                    now.effectiveCode());
        }
        List<HumanTier> left = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        for (HumanTier one : now.people()) {
            if (one.is(HumanTier.Standing.PROPOSED) || isRaise(one) && covers(raised, one)) {
                ended.add(new Ended(one, TierDecision.Why.SUPERSEDED));
            } else {
                left.add(one);
            }
        }
        left.add(raised);
        return Outcome.done(new Decided(now.decided(left, scale, day), ended));
    }

    /** A milder tier, once a second person agrees. */
    public Outcome<Decided> propose(TierDecision.Entry entry, TierPractice practice, ActorId by) {
        Optional<Outcome<Decided>> wrong = wrong(entry).or(() -> tooSoonOrNotMilder(entry.tier(), practice));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (entry.until().isEmpty()) {
            return Outcome.refused(TieringRefusal.NO_LAST_DAY, "tier", entry.tier());
        }
        List<HumanTier> left = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        for (HumanTier one : now.people()) {
            if (one.is(HumanTier.Standing.PROPOSED)) {
                ended.add(new Ended(one, TierDecision.Why.SUPERSEDED));
            } else {
                left.add(one);
            }
        }
        left.add(human(entry, HumanTier.Way.LOWERED, HumanTier.Standing.PROPOSED, now.tier(), by));
        return Outcome.done(new Decided(now.proposed(left, scale, day), ended));
    }

    /** That a second person agrees to what was proposed: it holds from now on. */
    public Outcome<Decided> agree(TierDecision.Id proposal, TierPractice practice, ActorId by) {
        Optional<HumanTier> found = find(proposal).filter(one -> one.is(HumanTier.Standing.PROPOSED));
        if (found.isEmpty()) {
            return Outcome.refused(TieringRefusal.ALREADY_DECIDED, "decision", proposal);
        }
        HumanTier proposed = found.get();
        if (proposed.by().equals(by)) {
            return Outcome.refused(TieringRefusal.SAME_PERSON, "decision", proposal, "actor", by);
        }
        Optional<Outcome<Decided>> wrong = tooSoonOrNotMilder(proposed.tier(), practice);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        List<HumanTier> left = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        for (HumanTier one : now.people()) {
            boolean above = isRaise(one) && scale.isWorse(one.tier(), Optional.of(proposed.tier()));
            if (above || one.isInForce() && one.way() == HumanTier.Way.LOWERED) {
                ended.add(new Ended(one, TierDecision.Why.SUPERSEDED));
            } else if (one != proposed) {
                left.add(one);
            }
        }
        if (scale.isWorse(proposed.tier(), now.tier())) {
            left.add(proposed.agreedBySecond(HumanTier.Way.RAISED, Optional.empty(), day));
        } else if (!now.tier().equals(Optional.of(proposed.tier()))) {
            left.add(proposed.agreedBySecond(HumanTier.Way.LOWERED, now.tier(), day));
        }
        return Outcome.done(new Decided(now.decided(left, scale, day), ended));
    }

    /** That one person takes back a proposal, or ends what is in force where the tier does not become milder by it. */
    public Outcome<Decided> end(TierDecision.Id decision, TierDecision.Why why) {
        Optional<HumanTier> found = find(decision);
        if (found.isEmpty()) {
            return Outcome.refused(TieringRefusal.ALREADY_DECIDED, "decision", decision);
        }
        List<HumanTier> left =
                now.people().stream().filter(one -> one != found.get()).toList();
        Optional<Tier> after = HumanTier.effective(left, scale, now.tier());
        if (now.effective().filter(tier -> scale.isWorse(tier, after)).isPresent()) {
            return Outcome.refused(
                    TieringRefusal.NEEDS_SECOND_PERSON, "decision", decision, "now", now.effectiveCode());
        }
        boolean looked = !found.get().is(HumanTier.Standing.PROPOSED);
        return Outcome.done(new Decided(
                looked ? now.decided(left, scale, day) : now.proposed(left, scale, day),
                List.of(new Ended(found.get(), why))));
    }

    /** That a person looked again and leaves the tier as it is. */
    public Outcome<Decided> confirm(Tier tier) {
        return now.effective().equals(Optional.of(tier))
                ? Outcome.done(new Decided(now.decided(now.people(), scale, day), List.of()))
                : Outcome.refused(TieringRefusal.NOT_IN_TIER, "tier", tier, "now", now.effectiveCode());
    }

    private Optional<Outcome<Decided>> wrong(TierDecision.Entry entry) {
        if (!scale.has(entry.tier())) {
            return Optional.of(Outcome.refused(TieringRefusal.UNKNOWN_TIER, "tier", entry.tier()));
        }
        return entry.until().filter(day::isAfter).isPresent()
                ? Optional.of(Outcome.refused(
                        TieringRefusal.IN_PAST, "until", entry.until().get(), "today", day))
                : Optional.empty();
    }

    private Optional<Outcome<Decided>> tooSoonOrNotMilder(Tier tier, TierPractice practice) {
        boolean unknown = now.tier().isEmpty() && tier.equals(scale.leastSevere());
        if (unknown || now.effective().isEmpty()) {
            return Optional.of(Outcome.refused(TieringRefusal.NO_TIER, "now", now.effectiveCode()));
        }
        if (!scale.isWorse(now.effective().get(), Optional.of(tier))) {
            return Optional.of(Outcome.refused(
                    now.effective().get().equals(tier) ? TieringRefusal.SAME_TIER : TieringRefusal.NOT_MILDER,
                    "tier",
                    tier,
                    "now",
                    now.effectiveCode()));
        }
        LocalDate first = now.effectiveSince().plusDays(practice.stayBeforeLowering());
        return first.isAfter(day)
                ? Optional.of(
                        Outcome.refused(TieringRefusal.STAY_NOT_REACHED, "now", now.effectiveCode(), "from", first))
                : Optional.empty();
    }

    private Optional<HumanTier> find(TierDecision.Id decision) {
        return now.people().stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst();
    }

    private HumanTier human(
            TierDecision.Entry entry,
            HumanTier.Way way,
            HumanTier.Standing standing,
            Optional<Tier> under,
            ActorId by) {
        return new HumanTier(entry.id(), way, standing, entry.tier(), under, by, day, entry.until());
    }

    private static boolean isRaise(HumanTier one) {
        return one.isInForce() && one.way() == HumanTier.Way.RAISED;
    }

    /** Whether the one is no milder and lasts no shorter. */
    private boolean covers(HumanTier one, HumanTier other) {
        boolean lasts = one.until().isEmpty()
                || other.until()
                        .filter(last -> !last.isAfter(one.until().get()))
                        .isPresent();
        return lasts && !scale.isWorse(other.tier(), Optional.of(one.tier()));
    }
}
