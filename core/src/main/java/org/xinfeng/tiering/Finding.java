package org.xinfeng.tiering;

import java.util.List;
import java.util.Optional;

/**
 * What rule books say about one person on one day.
 *
 * <p>The tier is the most severe of the rules that fire; where none fires, the mildest that the books give otherwise, if
 * every required factor is known. Unknown facts never lower it.
 */
public sealed interface Finding {

    /**
     * The person has a tier.
     *
     * @param fired the rules that fired, the most severe first; empty if the tier is what a book gives otherwise
     */
    record Tiered(Tier tier, Tier possible, boolean exact, List<FiredRule> fired, List<OpenQuestion> open)
            implements Finding {}

    /**
     * No rule fires and something required is unknown: the person owes an intake visit, and is not in the mildest tier.
     *
     * @param missing the required factors that are unknown, in the order of their codes
     */
    record Unassessed(Optional<Tier> mostSevere, boolean exact, List<String> missing, List<OpenQuestion> open)
            implements Finding {}

    /** No book covers any category of the person. */
    record NoBook() implements Finding {}

    /** A rule that fired, in which book. */
    record FiredRule(String book, TierRule rule) {}

    /**
     * An unknown factor that matters.
     *
     * @param leadsTo the most severe tier it has a part in reaching, if it turns out badly
     */
    record OpenQuestion(String factor, Tier leadsTo) {}

    /** The tier, if there is one. */
    default Optional<Tier> tierIfAny() {
        return this instanceof Tiered tiered ? Optional.of(tiered.tier()) : Optional.empty();
    }

    /** The most severe tier the unknown could still lead to; the tier itself if nothing unknown matters. */
    default Optional<Tier> possibleTier() {
        if (this instanceof Tiered tiered) {
            return Optional.of(tiered.possible());
        }
        return this instanceof Unassessed unassessed ? unassessed.mostSevere() : Optional.empty();
    }

    /** Whether the possible tier was found by going through every way the unknown can turn out. */
    default boolean isExact() {
        return !(this instanceof Tiered tiered && !tiered.exact())
                && !(this instanceof Unassessed unassessed && !unassessed.exact());
    }

    /** What to ask next, the question that can raise the tier most first. */
    default List<OpenQuestion> questions() {
        if (this instanceof Tiered tiered) {
            return tiered.open();
        }
        return this instanceof Unassessed unassessed ? unassessed.open() : List.of();
    }
}
