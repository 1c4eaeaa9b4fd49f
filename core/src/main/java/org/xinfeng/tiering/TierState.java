package org.xinfeng.tiering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinfeng.kernel.Code;
import org.xinfeng.kernel.Index;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;
import org.xinfeng.registry.ResidentId;

/**
 * Where a resident stands now: what the system says, in short, beside it what people decided, and the tier that counts.
 * Neither hides the other.
 *
 * @param state the system's tier, or why there is none
 * @param tier the system's tier
 * @param since the first day of the system's tier without a break
 * @param assessedOn the day of the last assessment
 * @param people what people decided: in force, proposed, or lapsed and not looked at since
 * @param effective the tier that duties, lists and figures go by
 * @param effectiveSince the first day of that tier without a break
 * @param reviewedOn the day from which the next re-assessment is counted: the effective tier began, or people last looked
 * @param disagreement how people and system differ, if they do
 */
public record TierState(
        ResidentId resident,
        State state,
        Optional<Tier> tier,
        Optional<Tier> possible,
        LocalDate since,
        LocalDate assessedOn,
        Optional<AssessmentId> assessment,
        List<HumanTier> people,
        Optional<Tier> effective,
        LocalDate effectiveSince,
        LocalDate reviewedOn,
        Optional<Disagreement> disagreement) {

    public static final Index<TierState> BY_STATE = Index.of("state", "state");
    public static final Index<TierState> BY_TIER = Index.of("tier", "tier");
    public static final Index<TierState> BY_DISAGREEMENT = Index.of("disagreement", "disagreement");
    public static final Index<TierState> BY_REVIEW = Index.of("review", "effective", "reviewedOn");

    public static final Kind<ResidentId, TierState> KIND = Kind.of(
            "tier_state",
            TierState::resident,
            Shape.of(TierState.class),
            BY_STATE,
            BY_TIER,
            BY_DISAGREEMENT,
            BY_REVIEW);

    /** Whether there is a tier. */
    public enum State {
        TIERED,
        /** Something required is unknown. */
        UNASSESSED,
        /** No rule book covers any category of the resident. */
        NO_BOOK
    }

    /** How people and system differ; of several the first in this order. */
    public enum Disagreement {
        /** A lowering lapsed, for the system became more severe than it was agreed under; people should look again. */
        LAPSED,
        /** A lowering waits for a second person. */
        PROPOSED,
        /** Two persons hold a milder tier than the system says. */
        LOWERED,
        /** The system says a more severe tier than people raised to. */
        OVERTAKEN,
        /** People hold a more severe tier than the system says. */
        RAISED
    }

    public TierState {
        people = List.copyOf(people);
    }

    /** What the system says, while people have decided nothing. */
    public TierState(
            ResidentId resident,
            State state,
            Optional<Tier> tier,
            Optional<Tier> possible,
            LocalDate since,
            LocalDate assessedOn,
            Optional<AssessmentId> assessment) {
        this(
                resident,
                state,
                tier,
                possible,
                since,
                assessedOn,
                assessment,
                List.of(),
                tier,
                since,
                since,
                Optional.empty());
    }

    /** The same with what the system says now; what that means for people's tiers is for {@link #on}. */
    public TierState assessed(
            State next,
            Optional<Tier> nextTier,
            Optional<Tier> nextPossible,
            LocalDate nextSince,
            LocalDate day,
            Optional<AssessmentId> by) {
        return new TierState(
                resident,
                next,
                nextTier,
                nextPossible,
                nextSince,
                day,
                by,
                people,
                effective,
                effectiveSince,
                reviewedOn,
                disagreement);
    }

    /**
     * The same on a later day: without what has ended by then, and with what has lapsed flagged. Under a scale that no
     * longer has the system's tier nothing is settled before the next assessment.
     */
    public TierState on(TierScale scale, LocalDate day) {
        boolean asTheSystemSays = people.isEmpty() && effective.equals(tier);
        if (asTheSystemSays || tier.filter(one -> !scale.has(one)).isPresent()) {
            return this;
        }
        return with(HumanTier.settle(people, scale, tier, day).left(), scale, day, reviewedOn);
    }

    /** What ends on a day, as {@link #on} leaves it out. */
    List<HumanTier.Ending> endings(TierScale scale, LocalDate day) {
        return HumanTier.settle(people, scale, tier, day).endings();
    }

    private TierState with(List<HumanTier> next, TierScale scale, LocalDate day, LocalDate reviewed) {
        Optional<Tier> counts = HumanTier.effective(next, scale, tier);
        boolean same = counts.equals(effective);
        return new TierState(
                resident,
                state,
                tier,
                possible,
                since,
                assessedOn,
                assessment,
                next,
                counts,
                same ? effectiveSince : day,
                same ? reviewed : day,
                disagreement(next, scale));
    }

    /** The same after people decided something; they have looked, so that no lapse is flagged any more. */
    TierState decided(List<HumanTier> next, TierScale scale, LocalDate day) {
        List<HumanTier> left =
                next.stream().filter(one -> !one.is(HumanTier.Standing.LAPSED)).toList();
        return with(left, scale, day, day);
    }

    /** The same with a lowering proposed or a proposal taken back, which is no look at the tier. */
    TierState proposed(List<HumanTier> next, TierScale scale, LocalDate day) {
        return with(next, scale, day, reviewedOn);
    }

    private Optional<Disagreement> disagreement(List<HumanTier> all, TierScale scale) {
        if (all.stream().anyMatch(one -> one.is(HumanTier.Standing.LAPSED))) {
            return Optional.of(Disagreement.LAPSED);
        }
        if (all.stream().anyMatch(one -> one.is(HumanTier.Standing.PROPOSED))) {
            return Optional.of(Disagreement.PROPOSED);
        }
        Optional<Tier> said = Optional.empty();
        for (HumanTier one : all) {
            said = scale.worse(said, Optional.of(one.tier()));
        }
        if (said.isEmpty() || said.equals(tier)) {
            return Optional.empty();
        }
        if (scale.isWorse(said.get(), tier)) {
            return Optional.of(Disagreement.RAISED);
        }
        return Optional.of(
                all.stream().anyMatch(one -> one.way() == HumanTier.Way.LOWERED)
                        ? Disagreement.LOWERED
                        : Disagreement.OVERTAKEN);
    }

    /** The first later day on which {@link #on} says something else by itself, for a last day is over; empty if none is. */
    public Optional<LocalDate> changesAfter(LocalDate day) {
        return people.stream()
                .flatMap(one -> one.until().stream())
                .filter(last -> !last.isBefore(day))
                .map(last -> last.plusDays(1))
                .min(LocalDate::compareTo);
    }

    /** The last day on which anything here was written down. */
    public LocalDate lastDay() {
        return Stream.concat(
                        Stream.of(assessedOn, effectiveSince, reviewedOn),
                        people.stream().map(HumanTier::since))
                .max(LocalDate::compareTo)
                .orElse(assessedOn);
    }

    /** Names the system's state for people who read codes: the tier, or why there is none. */
    public String code() {
        return tier.map(Code::value).orElse(state.name());
    }

    /** The same for what counts. */
    public String effectiveCode() {
        return effective.map(Code::value).orElse(state.name());
    }
}
