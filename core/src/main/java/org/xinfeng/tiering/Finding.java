package org.xinfeng.tiering;

import java.util.List;
import java.util.Optional;

/**
 * What rule books say about one person on one day.
 *
 * <p>The tier is the most severe of the rules that fire, and of what each book gives otherwise once everything it requires
 * is known. While a required factor is unknown, a tier stands only on a rule that fires and is more severe than the
 * mildest tier of the scale: what is unknown never puts anybody into the mildest. Learning a fact never lowers a tier.
 */
public sealed interface Finding {

    /**
     * The person has a tier.
     *
     * @param fired the rules that fired, the most severe first; none as severe as the tier if that is what a book gives
     *     otherwise
     */
    record Tiered(Tier tier, Tier possible, boolean exact, List<FiredRule> fired, List<OpenQuestion> open)
            implements Finding {}

    /**
     * There is no tier, for something required is unknown and no rule above the mildest tier fires: the person owes an
     * intake visit, and is not in the mildest tier. So it is too where no rule fires and no book gives a tier otherwise.
     *
     * @param missing the required factors that are unknown, in the order of their codes; empty only if no book gives a
     *     tier otherwise
     */
    record Unassessed(Optional<Tier> mostSevere, boolean exact, List<String> missing, List<OpenQuestion> open)
            implements Finding {}

    /** No book covers any category of the person. */
    record NoBook() implements Finding {}

    /** A rule that fired, in which book. */
    record FiredRule(String book, TierRule rule) {}

    /**
     * An unknown factor that matters: one that a rule more severe than the tier cannot do without in some way the unknown
     * can turn out, or a required one.
     *
     * @param leadsTo the most severe tier it has a part in reaching, if it turns out badly; the mildest if it is
     *     only required
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

    /** Whether some way the unknown facts can turn out reaches the possible tier; otherwise it is an upper bound. */
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
