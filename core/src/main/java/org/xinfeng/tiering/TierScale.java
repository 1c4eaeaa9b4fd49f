package org.xinfeng.tiering;

import java.util.List;
import java.util.Optional;
import org.xinfeng.rules.Label;

/**
 * The tiers of a policy in one order, the most severe first.
 *
 * @param steps at least one, each tier once
 */
public record TierScale(List<Step> steps) {

    /**
     * One tier.
     *
     * @param label what people call it, such as 红 高风险
     * @param mode how people in it are served, such as 紧急干预
     */
    public record Step(Tier tier, Label label, Label mode) {}

    public TierScale {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.stream().map(Step::tier).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("a scale has at least one tier and each once");
        }
    }

    /** 0 for the most severe. */
    public int rank(Tier tier) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).tier().equals(tier)) {
                return i;
            }
        }
        throw new IllegalArgumentException("tier " + tier.value() + " is not on the scale");
    }

    public boolean has(Tier tier) {
        return steps.stream().anyMatch(step -> step.tier().equals(tier));
    }

    /** The more severe of the two. */
    public Tier worse(Tier one, Tier other) {
        return rank(one) <= rank(other) ? one : other;
    }

    /** The more severe of the two, if any is there. */
    public Optional<Tier> worse(Optional<Tier> one, Optional<Tier> other) {
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(worse(one.get(), other.get()));
        }
        return one.isPresent() ? one : other;
    }

    /** Whether {@code one} is more severe than {@code other}; any tier is more severe than none. */
    public boolean isWorse(Tier one, Optional<Tier> other) {
        return other.isEmpty() || rank(one) < rank(other.get());
    }

    public Tier mostSevere() {
        return steps.get(0).tier();
    }

    public Tier leastSevere() {
        return steps.get(steps.size() - 1).tier();
    }

    public Step step(Tier tier) {
        return steps.get(rank(tier));
    }
}
